//! What is done to words: folding, naming, digesting.

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::model::{Id, Languages};
use crate::output::fingerprint;
use crate::raster::Form;

/// One line: every run of white space is a space, and none is at the ends.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split(is_space).filter(|word| !word.is_empty()) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

/// White space between words that an editor may break lines at, and controls, which show nothing and which neither XML nor
/// HTML can hold. A no-break space is not: French typography depends on it.
fn is_space(c: char) -> bool {
    c == ' ' || c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Words of `a-z0-9` joined by hyphens, made of `text`; `None` if nothing is left.
pub(crate) fn ascii_id(text: &str) -> Option<Box<str>> {
    let text = text.to_lowercase().replace('œ', "oe").replace('æ', "ae").replace('ß', "ss");
    let mut id = String::new();
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        if c.is_ascii_alphanumeric() {
            id.push(c);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    let id = id.trim_end_matches('-');
    (!id.is_empty()).then(|| id.into())
}

/// An id for an author to take: German sites write out what other languages leave off a letter.
pub(crate) fn suggested_id(text: &str, languages: &Languages) -> Option<Box<str>> {
    const WRITTEN_OUT: [(char, &str); 3] = [('ä', "ae"), ('ö', "oe"), ('ü', "ue")];
    let mut text = text.nfc().collect::<String>().to_lowercase();
    if languages.codes().next() == Some("de") {
        for (letter, letters) in WRITTEN_OUT {
            text = text.replace(letter, letters);
        }
    }
    ascii_id(&text)
}

/// A part of a file's name, in letters that an address need not escape, and so short that a file with two of them and a
/// fingerprint can be written anywhere.
pub(crate) fn plain_name(text: &str) -> Box<str> {
    let name = ascii_id(text).unwrap_or_else(|| "file".into());
    let cut = name.get(..Id::LONGEST).unwrap_or(&name);
    cut.trim_end_matches('-').into()
}

/// Whether a description of a picture is no more than the name of its file, as cameras and programs give it.
pub(crate) fn is_file_name(description: &str, target: &str) -> bool {
    let file = target.rsplit('/').next().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    // A picture `guard.jpg` may well show a guard.
    let is_made = stem.contains(|c: char| c.is_ascii_digit() || "-_".contains(c));
    let is_named = !description.contains(' ') && Form::of_path(description).is_some();
    is_named || description == file || is_made && description == stem
}

/// The state of a text that a translation was made from: `sha256:` and 16 hex digits.
///
/// It is the start of the SHA-256 of title, summary, keywords and body in this order, joined by two line feeds.
/// Each is put in Unicode NFC, every run of white space (the four that break lines or words: space, tab, LF, CR)
/// becomes one space, and none is left at the ends; keywords are joined by one line feed; what is absent is empty.
/// A re-wrapped paragraph is therefore not a changed text.
pub(crate) fn digest(title: &str, summary: &str, keywords: &[String], body: &str) -> Box<str> {
    let normal = |text: &str| match is_nfc_quick(text.chars()) {
        // Nearly every text is, and to know it takes a tenth of the time.
        IsNormalized::Yes => fold(text),
        IsNormalized::No | IsNormalized::Maybe => fold(&text.nfc().collect::<String>()),
    };
    let keywords: Vec<_> = keywords.iter().map(|word| normal(word)).collect();
    let whole = [normal(title), normal(summary), keywords.join("\n"), normal(body)].join("\n\n");
    format!("sha256:{}", fingerprint(whole.as_bytes())).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rewrapped_text_is_the_same() {
        let keys = ["a".to_owned()];
        let one = digest("Titel", "Een  twee", &keys, "Een\r\ntwee\n\ndrie\n");
        assert_eq!(one, digest("Titel ", "Een twee", &keys, "Een twee drie"));
        assert_ne!(one, digest("Titel", "Een twee", &[], "Een twee drie"));
        assert_eq!(digest("e\u{301}", "", &[], ""), digest("é", "", &[], ""));
        assert_eq!(&*digest("", "", &[], ""), "sha256:d088784b7ecb87f1");
    }

    #[test]
    fn ids_are_made_of_words() {
        assert_eq!(ascii_id("Évaluation d’œuvre"), Some("evaluation-d-oeuvre".into()));
        assert_eq!(ascii_id("!?"), None);
    }

    #[test]
    fn a_german_site_writes_umlauts_out() {
        let is = |codes: &[&str], expected: &str| {
            let languages = Languages::new(codes.iter().copied()).expect("codes");
            let found = suggested_id("Niedero\u{308}sterreichs Straße", &languages);
            assert_eq!(found.as_deref(), Some(expected));
        };
        is(&["de", "en"], "niederoesterreichs-strasse");
        is(&["nl", "fr", "de"], "niederosterreichs-strasse");
    }

    #[test]
    fn a_plain_name_can_be_written_anywhere() {
        assert_eq!(&*plain_name("Plan d’action"), "plan-d-action");
        assert_eq!(&*plain_name("!?"), "file");
        assert_eq!(plain_name(&"w".repeat(250)).len(), Id::LONGEST);
        assert_eq!(&*plain_name(&format!("{} w", "w".repeat(99))), "w".repeat(99));
    }

    #[test]
    fn a_name_of_a_file_describes_nothing() {
        assert!(is_file_name("IMG_2041", "IMG_2041.jpg"));
        assert!(is_file_name("photo-2.png", "other.png"));
        assert!(!is_file_name("Een agent op straat", "img/straat.jpg"));
        assert!(!is_file_name("logo", "logo.png"));
        assert!(!is_file_name("Het plan in plan.png", "plan.png"));
    }
}
