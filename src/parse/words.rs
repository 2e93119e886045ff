//! What is done to words: folding, comparing, naming, digesting.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

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

/// The longest name that is compared with others, in bytes: nobody means another name by more.
const LONGEST_NAME: usize = 300;

/// The candidate that was probably meant, if one is near enough; none for what is no name but a text.
pub(crate) fn closest<'c>(
    found: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<Box<str>> {
    if found.len() > LONGEST_NAME {
        return None;
    }
    let found = found.to_lowercase();
    let length = found.chars().count();
    let mut best: Option<(f64, &str)> = None;
    for candidate in candidates {
        let lower = candidate.to_lowercase();
        // Where one is more than twice as long as the other, half of it at least would have to be written anew.
        let other = lower.chars().count();
        let is_comparable = length.min(other) * 2 >= length.max(other);
        let score = if is_comparable {
            strsim::normalized_damerau_levenshtein(&found, &lower)
        } else {
            0.0
        };
        let contained = found.len() > 2 && candidate.contains(&*found);
        let score = if contained { score.max(0.6) } else { score };
        if score > 0.5 && best.is_none_or(|(known, _)| score > known) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, candidate)| candidate.into())
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

/// A part of a file's name, in letters that an address need not escape.
pub(crate) fn plain_name(text: &str) -> Box<str> {
    ascii_id(text).unwrap_or_else(|| "file".into())
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

/// Whether this is an address on the web.
pub(crate) fn is_web(text: &str) -> bool {
    let host = |rest: &str| {
        !rest.is_empty()
            && !rest.starts_with(['/', '?', '#', '@', ':'])
            && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "\"<>\\".contains(c))
    };
    text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).is_some_and(host)
}

/// Whether a text is an address that a site can stand at: addresses of pages are put behind it.
pub(crate) fn is_base(text: &str) -> bool {
    /// An address of a page still fits into a QR code.
    const LONGEST: usize = 1_000;
    is_web(text) && text.len() <= LONGEST && !text.contains(['?', '#'])
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

/// What a comment begins with.
pub(crate) const COMMENT: &str = "<!--";

/// Where comments stand in a body, but for those that are shown as code; one that is never closed goes to the end.
pub(crate) fn comments(body: &str) -> Vec<Range<usize>> {
    const END: &str = "-->";
    let mut found: Vec<Range<usize>> = Vec::new();
    let (mut at, mut is_code) = (0, false);
    for line in body.split_inclusive('\n') {
        let end = at + line.len();
        let start = line.trim_start();
        if (start.starts_with("```") || start.starts_with("~~~"))
            && found.last().is_none_or(|comment| comment.end <= at)
        {
            is_code = !is_code;
        }
        let mut from = found.last().map_or(at, |comment| comment.end.max(at));
        while !is_code
            && from < end
            && let Some(open) = body[from..end].find(COMMENT)
        {
            let inside = from + open + COMMENT.len();
            let close = body[inside..].find(END).map_or(body.len(), |n| inside + n + END.len());
            found.push(from + open..close);
            from = close;
        }
        at = end;
    }
    found
}

/// A body without its comments.
pub(crate) fn without_comments(body: &str) -> String {
    let mut rest = String::with_capacity(body.len());
    let mut at = 0;
    for comment in comments(body) {
        rest.push_str(&body[at..comment.start]);
        at = comment.end;
    }
    rest + &body[at..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_told_from_code() {
        let bodies = [
            ("a <!-- b --> c <!-- d\n\n-->e", "a  c e"),
            ("```\n<!-- a -->\n```\n<!-- b -->", "```\n<!-- a -->\n```\n"),
            ("<!--\n```\n-->a<!-- b -->", "a"),
            ("a <!-- b", "a "),
            ("", ""),
        ];
        for (body, expected) in bodies {
            assert_eq!(without_comments(body), expected, "{body}");
        }
    }

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
    fn a_name_of_a_file_describes_nothing() {
        assert!(is_file_name("IMG_2041", "IMG_2041.jpg"));
        assert!(is_file_name("photo-2.png", "other.png"));
        assert!(!is_file_name("Een agent op straat", "img/straat.jpg"));
        assert!(!is_file_name("logo", "logo.png"));
        assert!(!is_file_name("Het plan in plan.png", "plan.png"));
    }

    #[test]
    fn the_nearest_word_is_found() {
        let known = ["evaluation", "funding"];
        assert_eq!(closest("evalution", known), Some("evaluation".into()));
        assert_eq!(closest("veiligheid", known), None);
        assert_eq!(closest("und", known), Some("funding".into()));
    }

    #[test]
    fn a_text_is_no_name() {
        let text = "evaluation".repeat(LONGEST_NAME / 10);
        assert_eq!(closest(&text, [&*text]), Some(text.clone().into()));
        let text = text + "s";
        assert_eq!(closest(&text, [&*text]), None);
    }
}
