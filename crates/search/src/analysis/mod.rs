//! One chain from text to words, for what is indexed and for what is asked.

pub mod compound;
mod fold;
mod stem;
mod stop;
mod unit;

use std::ops::Range;

use frostem::Stemmer;

pub use unit::{Unit, term as date_term};

/// Turns text of one language into words that can be compared.
///
/// The chain: characters that only steer line breaks or stand for an accent are left out, the rest is cut where
/// tantivy's `SimpleTokenizer` cuts (at everything that is not a letter or digit of any script; letters with dots
/// between them, as in *O.C.M.W.*, stay one word), lower-cased and folded to plain letters, French elisions fall away,
/// and a Snowball stemmer finds the stem. Folding comes before the stemmer, so that a word typed without its accents
/// has the same stem.
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

    /// Whether words are joined to longer ones without a space, as in Dutch.
    pub fn has_compounds(&self) -> bool {
        self.language == Language::Dutch
    }

    /// The words of a text, in order.
    pub fn words(&self, text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        self.each_form(text, |place, form| {
            words.push(self.word(place.start, place.end, form.to_owned()));
        });
        words
    }

    /// Visits the places and forms of the words of a text, in order. To find stems, or room for every word, takes longer
    /// than all the rest.
    pub fn each_form(&self, text: &str, mut visit: impl FnMut(Range<usize>, &str)) {
        let mut form = String::new();
        let mut start = 0;
        while let Some(first) = text[start..].chars().next() {
            if !first.is_alphanumeric() {
                start += first.len_utf8();
                continue;
            }
            form.clear();
            let (length, elided) = self.first_word(&text[start..], &mut form);
            let end = start + length;
            if !elided && !form.is_empty() {
                visit(start..end, &form);
            }
            start = end;
        }
    }

    /// The word that a text begins with: its length, and whether it is only what an apostrophe left over; adds its form.
    fn first_word(&self, text: &str, form: &mut String) -> (usize, bool) {
        if let Some(length) = abbreviation(text, form) {
            return (length, false);
        }
        form.clear();
        let mut end = 0;
        for (at, c) in text.char_indices() {
            if c.is_alphanumeric() {
                fold::push(c, form);
            } else if is_apostrophe(c) && self.language == Language::French {
                if stop::is_elided(form) {
                    return (end, true);
                }
                let goes_on = text[at + c.len_utf8()..].starts_with(char::is_alphanumeric);
                if !(goes_on && stop::keeps_apostrophe(form)) {
                    break;
                }
            } else if is_apostrophe(c) && self.language == Language::Dutch {
                // *camera's*, *Anna's*: the word itself.
                let ending = text[at + c.len_utf8()..].strip_prefix('s').filter(|_| at > 0);
                let is_ending = ending.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
                return (if is_ending { at + c.len_utf8() + 1 } else { end }, false);
            } else if !fold::is_ignored(c) {
                break;
            }
            end = at + c.len_utf8();
        }
        (end, false)
    }

    fn word(&self, start: usize, end: usize, form: String) -> Word {
        let is_stop = self.is_stop(&form);
        let stem = self.stem(&form);
        Word { start, end, form, stem, is_stop }
    }

    /// Whether a folded word is a function word.
    pub fn is_stop(&self, form: &str) -> bool {
        match self.language {
            Language::Dutch => stop::is_dutch(form),
            Language::French => stop::is_french(form),
            Language::Other => false,
        }
    }

    /// The rule by which the stem of a folded word is not Snowball's, if one applies.
    pub fn exception(&self, form: &str) -> Option<&'static str> {
        let stemmer = self.stemmer.as_ref()?;
        let snowball = stemmer.stem(form).into_owned();
        match self.language {
            _ if form.bytes().any(|b| b.is_ascii_digit()) => Some("number"),
            Language::Dutch if stem::kept(form).is_some() => Some("kept"),
            Language::Dutch if stem::tidied(snowball.clone()) != snowball => Some("tidied"),
            Language::Dutch | Language::French | Language::Other => None,
        }
    }

    /// The stem of a word that is lower-cased and folded.
    pub fn stem(&self, form: &str) -> String {
        match &self.stemmer {
            // A word with digits is a name or a number: `2007`, `b2b`.
            Some(_) if form.bytes().any(|b| b.is_ascii_digit()) => form.to_owned(),
            Some(stemmer) if self.language == Language::Dutch => {
                stem::kept(form).unwrap_or_else(|| stem::tidied(stemmer.stem(form).into_owned()))
            }
            Some(stemmer) => stemmer.stem(form).into_owned(),
            None => form.to_owned(),
        }
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// Single letters with a dot after each, at least two: their length; adds them as one word, and some of them even where
/// it is none.
fn abbreviation(text: &str, form: &mut String) -> Option<usize> {
    let mut length = 0;
    let mut letters = 0;
    let mut rest = text.chars();
    while let Some(letter) = rest.next().filter(|c| c.is_alphabetic()) {
        let after = rest.next();
        let is_last = !after.is_some_and(char::is_alphanumeric);
        if after != Some('.') && !(is_last && letters > 0) {
            // What begins like one and goes on with a whole word: `p.ex.`
            break;
        }
        fold::push(letter, form);
        letters += 1;
        length += letter.len_utf8() + usize::from(after == Some('.'));
        if after != Some('.') {
            break;
        }
    }
    (letters > 1).then_some(length)
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
        stems("nl", "financiële ĳver", "financiel ijver");
    }

    #[test]
    fn core_words_of_the_field_keep_their_stem() {
        stems("nl", "gemeente gemeenten", "gemeente gemeente");
        stems("nl", "geweld gezin gezinnen", "geweld gezin gezin");
        stems("nl", "onveiligheidsgevoelens pleeggezinnen", "onveiligheidsgevoel pleeggezin");
        stems("nl", "veilig onveiligheid veiling", "veilig onveilig veil");
        stems("nl", "begeleiding begeleiders beleid", "begeleid begeleid beleid");
        stems("nl", "ongevallen gevangenis gerecht recht", "ongeval gevangen gerecht recht");
        stems("nl", "mening wel", "meen");
        stems("nl", "mens mensen medemens medemensen", "mens mens medemen medemen");
        stems("nl", "kans kansen plaats plaatsen", "kans kans plaat plaat");
        stems("nl", "Vlaams Vlaamse Brussel Brusselse stress", "vlaam vlaam brus brus stres");
    }

    #[test]
    fn words_with_an_apostrophe_inside_stay_whole() {
        stems("fr", "aujourd’hui quelqu'un prud'homme", "aujourdhui quelquun prudhomm");
        stems("fr", "aujourdhui quelqu’ un", "aujourdhui quelqu");
    }

    #[test]
    fn abbreviations_are_the_same_with_dots_and_without() {
        stems("nl", "het O.C.M.W. en een v.z.w.", "ocmw vzw");
        stems("fr", "une a.s.b.l (C.P.A.S.)", "asbl cpas");
        stems("nl", "o.a. bij R. Peeters", "oa r peeter");
        stems("fr", "p.ex. demain", "p ex demain");
    }

    #[test]
    fn nouns_and_verbs_of_the_field_meet() {
        stems("nl", "evalueren evaluatie evaluaties", "evaluer evaluer evaluer");
        stems("nl", "melden meldden meldt", "meld meld meld");
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
