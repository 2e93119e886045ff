//! One chain from text to words, for what is indexed and for what is asked.

mod fold;
mod stem;
mod stop;

use frostem::Stemmer;

/// Turns text of one language into words that can be compared.
///
/// The chain: characters that only steer line breaks or stand for an accent are left out, the rest is cut where
/// tantivy's `SimpleTokenizer` cuts (at everything that is not a letter or digit of any script), lower-cased and
/// folded to plain letters, French elisions fall away, and a Snowball stemmer finds the stem. Folding comes before
/// the stemmer, so that a word typed without its accents has the same stem.
pub struct Analyser {
    language: Language,
    stemmer: Option<Stemmer>,
}

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Lower-cased and folded, not stemmed: for prefixes and exact words.
    pub form: String,
    /// What its inflected forms have in common.
    pub stem: String,
    /// A function word: it scores nothing.
    pub is_stop: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Language {
    Dutch,
    French,
    /// Words are folded and compared as they are.
    Other,
}

impl Analyser {
    /// The analyser for an ISO 639 code; a language without a stemmer has its words folded only.
    pub fn new(code: &str) -> Self {
        let (language, stemmer) = match code {
            "nl" => (Language::Dutch, Some(Stemmer::new(frostem::Algorithm::Dutch))),
            "fr" => (Language::French, Some(Stemmer::new(frostem::Algorithm::French))),
            _ => (Language::Other, None),
        };
        Self { language, stemmer }
    }

    /// The words of a text, in order.
    pub fn words(&self, text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        let mut rest = text.char_indices().peekable();
        while let Some(&(start, first)) = rest.peek() {
            if !first.is_alphanumeric() {
                rest.next();
                continue;
            }
            let mut form = String::new();
            let mut end = start;
            while let Some(&(at, c)) = rest.peek() {
                if c.is_alphanumeric() {
                    fold::push(c, &mut form);
                } else if !fold::is_ignored(c) {
                    break;
                }
                end = at + c.len_utf8();
                rest.next();
            }
            let elided = rest.peek().is_some_and(|&(_, c)| matches!(c, '\'' | '’'))
                && self.language == Language::French
                && stop::is_elided(&form);
            if !elided && !form.is_empty() {
                words.push(self.word(start, end, form));
            }
        }
        words
    }

    fn word(&self, start: usize, end: usize, form: String) -> Word {
        let is_stop = match self.language {
            Language::Dutch => stop::is_dutch(&form),
            Language::French => stop::is_french(&form),
            Language::Other => false,
        };
        let stem = self.stem(&form);
        Word { start, end, form, stem, is_stop }
    }

    /// The stem of a word that is lower-cased and folded.
    fn stem(&self, form: &str) -> String {
        if self.language == Language::Dutch
            && let Some(kept) = stem::protected(form)
        {
            return kept;
        }
        match &self.stemmer {
            // A word with digits is a name or a number: `2007`, `b2b`.
            Some(stemmer) if !form.bytes().any(|b| b.is_ascii_digit()) => {
                stemmer.stem(form).into_owned()
            }
            Some(_) | None => form.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn stems(code: &str, text: &str, expected: &str) {
        let words = Analyser::new(code).words(text);
        let stems: Vec<&str> = words.iter().filter(|w| !w.is_stop).map(|w| &*w.stem).collect();
        assert_eq!(stems.join(" "), expected);
    }

    #[test]
    fn elisions_fall_away_with_both_apostrophes() {
        stems("fr", "l'insécurité", "insecurit");
        stems("fr", "L’insécurité", "insecurit");
        stems("fr", "INSECURITE", "insecurit");
        stems("fr", "jusqu’à l’école", "ecol");
    }

    #[test]
    fn decomposed_text_and_soft_hyphens_are_one_word() {
        stems("fr", "de\u{301}fense", "defens");
        stems("nl", "veilig\u{ad}heids\u{200b}gevoel", "veiligheidsgevoel");
        stems("fr", "cœur", "coeur");
        stems("nl", "financiële ĳver", "financieel ijver");
    }

    #[test]
    fn core_words_of_the_field_keep_their_stem() {
        stems("nl", "gemeente gemeenten", "gemeente gemeente");
        stems("nl", "geweld gezin gezinnen", "geweld gezin gezin");
        stems("nl", "onveiligheidsgevoelens pleeggezinnen", "onveiligheidsgevoel pleeggezin");
        stems("nl", "mening wel", "meen");
    }

    #[test]
    fn places_are_bytes_of_the_text() {
        let text = "Één «gevoel» — d’été";
        let words = Analyser::new("fr").words(text);
        let found: Vec<&str> = words.iter().map(|w| &text[w.start..w.end]).collect();
        assert_eq!(found, ["Één", "gevoel", "été"]);
    }

    #[test]
    fn text_is_cut_where_tantivy_cuts_it() {
        use tantivy::tokenizer::{SimpleTokenizer, TokenStream, Tokenizer};
        let text = "Covid-19, 14/11/2007; sous-préfet: R&D (nr. 5) 😀 straathoekwerker";
        let mut theirs = Vec::new();
        let mut tokenizer = SimpleTokenizer::default();
        let mut stream = tokenizer.token_stream(text);
        while let Some(token) = stream.next() {
            theirs.push((token.offset_from, token.offset_to));
        }
        let ours: Vec<_> =
            Analyser::new("de").words(text).iter().map(|w| (w.start, w.end)).collect();
        assert_eq!(ours, theirs);
    }
}
