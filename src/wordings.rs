//! The wordings of the glossary, and where a text has them: whole words, in any of their inflected forms.
//!
//! The search is generous and compares stems; a reader who is explained a word must not be told about another one. Here a
//! word is a wording's if only an ending of its grammar is between them: *geïntegreerd* is in *geïntegreerde*, *intégré*
//! neither in *intégration* nor in *intègre*.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use fiche_search::Analyser;

/// What grammar adds to nouns and adjectives. Double letters count once, so that *integraal* is in *integrale*.
const DUTCH: [&str; 5] = ["", "e", "en", "n", "s"];
const FRENCH: [&str; 5] = ["", "e", "es", "s", "x"];

/// What stands in place of the end of a word: *régional* is in *régionaux*, *médiateur* in *médiatrices*.
const FRENCH_CHANGES: [(&str, &[&str]); 2] = [("al", &["aux"]), ("teur", &["trice", "trices"])];

/// Words of fewer letters have no other forms here: too much else looks like them.
const INFLECTED: usize = 3;

/// The wordings of one language.
#[derive(Debug)]
pub struct Wordings {
    analyser: Hidden<Analyser>,
    grammar: Grammar,
    /// By the first letters of the first word, which no ending changes.
    all: HashMap<Key, Vec<Wording>>,
}

/// One wording of a concept.
#[derive(Debug)]
struct Wording {
    concept: usize,
    words: Vec<Pattern>,
}

/// A word of a wording.
#[derive(Debug)]
struct Pattern {
    /// Folded.
    form: String,
    /// With double letters once.
    plain: String,
    /// As it is written: names keep their capitals, and words their accents.
    written: String,
    is_stop: bool,
}

/// A word as it stands in a text. Its stem is not looked for, which would take longer than all the rest.
#[derive(Debug)]
struct Token {
    start: usize,
    end: usize,
    /// Folded.
    form: String,
    key: Key,
}

/// How a language changes words.
#[derive(Clone, Copy, Debug)]
enum Grammar {
    Dutch,
    French,
    /// Words are compared as they are.
    Other,
}

/// What has nothing to show.
struct Hidden<T>(T);

impl<T> std::fmt::Debug for Hidden<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

impl Wordings {
    /// The wordings of concepts, by their numbers.
    pub fn new<'w>(code: &str, wordings: impl Iterator<Item = (usize, &'w str)>) -> Self {
        let analyser = Analyser::new(code);
        let grammar = match code {
            "nl" => Grammar::Dutch,
            "fr" => Grammar::French,
            _ => Grammar::Other,
        };
        let mut all: BTreeMap<Key, Vec<Wording>> = BTreeMap::new();
        for (concept, wording) in wordings {
            let words = tokens(&analyser, wording).into_iter();
            let words: Vec<Pattern> =
                words.map(|word| Pattern::new(word, wording, &analyser)).collect();
            if let Some(first) = words.first() {
                all.entry(key(&first.form)).or_default().push(Wording { concept, words });
            }
        }
        for wordings in all.values_mut() {
            wordings.sort_by_key(|wording| std::cmp::Reverse(wording.words.len()));
        }
        Self { analyser: Hidden(analyser), grammar, all: all.into_iter().collect() }
    }

    /// The concepts that a text names, each with the place of its words; of two wordings that begin at one word the longer,
    /// and none that begins inside another.
    pub fn find(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        let words = tokens(&self.analyser.0, text);
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let wordings = self.all.get(&words[at].key);
            let here = |wording: &&Wording| self.stands_at(wording, text, &words[at..]);
            if let Some(wording) = wordings.and_then(|wordings| wordings.iter().find(here)) {
                let last = at + wording.words.len() - 1;
                let place = words[at].start..words[last].end;
                if !is_joined(text, &place) {
                    found.push((place, wording.concept));
                }
                at = last;
            }
            at += 1;
        }
        found
    }

    /// Whether words begin with a wording, with no more than spaces, hyphens and apostrophes between them.
    fn stands_at(&self, wording: &Wording, text: &str, words: &[Token]) -> bool {
        words.len() >= wording.words.len()
            && wording.words.iter().zip(words).all(|(pattern, word)| {
                self.grammar.has_form(pattern, word, &text[word.start..word.end])
            })
            && words[..wording.words.len()].windows(2).all(|pair| {
                let gap = &text[pair[0].end..pair[1].start];
                gap.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || "-‑'’".contains(c))
            })
    }
}

impl Pattern {
    fn new(word: Token, wording: &str, analyser: &Analyser) -> Self {
        let written = wording[word.start..word.end].to_owned();
        let (plain, is_stop) = (once(&word.form), analyser.is_stop(&word.form));
        Self { plain, written, is_stop, form: word.form }
    }
}

impl Grammar {
    /// Whether a word, as it is written, is a form of a pattern's.
    fn has_form(self, pattern: &Pattern, word: &Token, written: &str) -> bool {
        self.is_form(pattern, word)
            && has_capitals(&pattern.written, written)
            && has_accents(&pattern.written, written)
    }

    /// The same, whatever its capitals and accents.
    fn is_form(self, pattern: &Pattern, word: &Token) -> bool {
        if pattern.form == word.form {
            return true;
        }
        let is_name = pattern.written.starts_with(char::is_uppercase);
        if pattern.is_stop || is_name || pattern.form.len() < INFLECTED {
            return false;
        }
        let form = &word.form;
        match self {
            Self::Dutch => is_longer(&pattern.plain, form, &DUTCH),
            Self::French => {
                is_longer(&pattern.plain, form, &FRENCH)
                    || FRENCH_CHANGES.iter().any(|(end, others)| {
                        let stem = pattern.plain.strip_suffix(end);
                        stem.is_some_and(|stem| is_longer(stem, form, others))
                    })
            }
            Self::Other => false,
        }
    }
}

fn tokens(analyser: &Analyser, text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    analyser.each_form(text, |place, form| {
        let (start, end) = (place.start, place.end);
        tokens.push(Token { start, end, form: form.to_owned(), key: key(form) });
    });
    tokens
}

/// Whether a hyphen joins words to others: *Preventie-* is half a word in *Preventie- en Veiligheidsdienst*.
fn is_joined(text: &str, place: &Range<usize>) -> bool {
    const HYPHENS: [char; 3] = ['-', '‐', '‑'];
    text[..place.start].ends_with(HYPHENS) || text[place.end..].starts_with(HYPHENS)
}

/// Whether a folded word has the letters of another, each once, and then an ending.
fn is_longer(word: &str, form: &str, endings: &[&str]) -> bool {
    let mut rest = letters(form);
    word.chars().all(|c| rest.next() == Some(c)) && endings.contains(&&*rest.collect::<String>())
}

/// The letters by which a wording is looked up: with double letters once, and none where the word ends before.
type Key = [char; INFLECTED];

fn key(form: &str) -> Key {
    let mut key = ['\0'; INFLECTED];
    for (place, c) in key.iter_mut().zip(letters(form)) {
        *place = c;
    }
    key
}

/// A folded word with double letters once, and with *f* and *s* where plurals have *v* and *z*.
fn once(form: &str) -> String {
    letters(form).collect()
}

/// The letters of that.
fn letters(form: &str) -> impl Iterator<Item = char> {
    let plain = form.chars().map(|c| match c {
        'v' => 'f',
        'z' => 's',
        c => c,
    });
    let mut last = None;
    plain.filter(move |c| last.replace(*c) != Some(*c))
}

/// Names and abbreviations keep their capitals: *Bergen* is not in *bergen*, *GAS* not in *gas*.
fn has_capitals(pattern: &str, written: &str) -> bool {
    pattern.chars().zip(written.chars()).all(|(p, w)| !p.is_uppercase() || w.is_uppercase())
}

/// Words keep their accents, unless none is written at all, as in capitals.
fn has_accents(pattern: &str, written: &str) -> bool {
    let accents = |text: &str| -> Vec<char> {
        let lower = text.chars().flat_map(char::to_lowercase);
        lower.filter(|c| c.is_alphabetic() && !c.is_ascii()).collect()
    };
    let written = accents(written);
    written.is_empty() || written == accents(pattern)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn finds(code: &str, wordings: &[&str], text: &str, expected: &[&str]) {
        let wordings = Wordings::new(code, wordings.iter().copied().enumerate());
        let found: Vec<&str> = wordings.find(text).into_iter().map(|(at, _)| &text[at]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn inflected_words_are_found() {
        let dutch =
            ["integraal", "gemeenschapswacht", "gedeelde diagnose", "sanctionerend ambtenaar"];
        finds("nl", &dutch, "Een integrale aanpak.", &["integrale"]);
        finds(
            "nl",
            &dutch,
            "GEMEENSCHAPSWACHTEN, integraal",
            &["GEMEENSCHAPSWACHTEN", "integraal"],
        );
        finds("nl", &dutch, "twee gedeelde diagnoses", &["gedeelde diagnoses"]);
        finds("nl", &dutch, "de sanctionerende ambtenaren", &["sanctionerende ambtenaren"]);
        let french = ["intégré", "gardien de la paix", "médiateur", "plan régional", "élu"];
        finds("fr", &french, "une approche intégrée", &["intégrée"]);
        finds("fr", &french, "l’élue et les élus", &["élue", "élus"]);
        finds("fr", &french, "les gardiens de la paix", &["gardiens de la paix"]);
        finds("fr", &french, "des médiatrices", &["médiatrices"]);
        finds("fr", &french, "Les plans régionaux", &["plans régionaux"]);
    }

    #[test]
    fn other_words_are_not() {
        finds("fr", &["intégré"], "Il intègre l’intégration et veut intégrer.", &[]);
        finds("nl", &["veerkracht", "opvoeder"], "veerkrachtig opvoeden", &[]);
        finds("nl", &["verkozene"], "Hij werd verkozen.", &[]);
        finds("nl", &["Bergen", "GAS", "Namen"], "namen van bergen en gas", &[]);
        finds("nl", &["Bergen", "GAS"], "Bergen en GAS", &["Bergen", "GAS"]);
        finds("nl", &["preventie", "Brussel"], "de Brussels Preventie- en Veiligheidsdienst", &[]);
        finds("fr", &["gardien de la paix"], "le gardien. De la paix", &[]);
        finds("de", &["Polizei"], "Polizeien", &[]);
    }

    #[test]
    fn the_longest_wording_wins() {
        let wordings = ["politie", "overlast", "sociale overlast"];
        finds(
            "nl",
            &wordings,
            "sociale overlast, overlast en politiezone",
            &["sociale overlast", "overlast"],
        );
    }
}
