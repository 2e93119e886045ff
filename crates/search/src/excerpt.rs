//! The part of a text that shows why it matches.

use std::ops::Range;

use crate::Glossary;
use crate::analysis::compound;
use crate::clue::{Clues, How, Wordbook, is_part};

/// What a word of a text must be to be marked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) stems: Vec<String>,
    /// Beginnings of words: what is not finished yet.
    pub(crate) beginnings: Vec<String>,
}

/// A word to mark: its place in bytes, and which of the wanted ones it is.
pub(crate) type Mark = (Range<usize>, usize);

impl Wanted {
    /// What shows a reader why a text has the clues.
    pub(crate) fn new(clues: &Clues, book: &Wordbook<'_>, glossary: &Glossary) -> Self {
        let mut wanted = Self::default();
        for way in clues.list.iter().flat_map(|clue| &clue.ways) {
            match &way.how {
                How::Word(stem) | How::Part(stem) => wanted.stems.push(stem.clone()),
                How::Concept(concept) => {
                    wanted.stems.extend(glossary.stems(*concept, book.lang).cloned());
                }
                How::Split(stems) => wanted.stems.extend_from_slice(stems),
                How::Beginning(form) => wanted.beginnings.push(form.clone()),
                How::Form(form) => wanted.stems.push(book.analyser.stem(form)),
                How::Phrase(_) => {}
            }
        }
        for phrase in &clues.phrases {
            let words = book.analyser.words(phrase).into_iter();
            wanted.stems.extend(words.filter(|word| !word.is_stop).map(|word| word.stem));
        }
        wanted.stems.sort();
        wanted.stems.dedup();
        wanted
    }

    /// The words of a text to mark.
    pub(crate) fn find(&self, book: &Wordbook<'_>, text: &str) -> Vec<Mark> {
        let mut marks = Vec::new();
        book.analyser.each_form(text, |place, form| {
            marks.extend(self.which(book, form).map(|which| (place, which)));
        });
        marks
    }

    fn which(&self, book: &Wordbook<'_>, form: &str) -> Option<usize> {
        let begins = |start: &String| form.starts_with(start.as_str());
        let begun = || Some(self.stems.len() + self.beginnings.iter().position(begins)?);
        self.whole(book, form).or_else(begun).or_else(|| self.part(book, form))
    }

    /// Stems are found only for what may have one that is wanted: they begin alike, or the stem has lost a *ge-*.
    fn whole(&self, book: &Wordbook<'_>, form: &str) -> Option<usize> {
        let begins = |stem: &String| stem.as_bytes().first() == form.as_bytes().first();
        if !form.starts_with("ge") && !self.stems.iter().any(begins) {
            return None;
        }
        self.stems.binary_search(&book.analyser.stem(form)).ok()
    }

    /// A compound with a part that is wanted.
    fn part(&self, book: &Wordbook<'_>, form: &str) -> Option<usize> {
        /// The first letters of a stem are in every compound with the word.
        const LETTERS: usize = 3;
        let within = |stem: &String| {
            let first = stem.as_bytes().get(..LETTERS).unwrap_or(stem.as_bytes());
            form.as_bytes().windows(first.len().max(1)).any(|letters| letters == first)
        };
        if book.parts.is_empty()
            || !compound::may_have_parts(form)
            || !self.stems.iter().any(within)
        {
            return None;
        }
        let parts = compound::parts(form, &|part| is_part(book.parts, part));
        parts.into_iter().find_map(|part| self.stems.binary_search(&book.analyser.stem(part)).ok())
    }
}

/// How many different wanted words are among these.
pub(crate) fn variety(marks: &[Mark]) -> usize {
    let mut seen: Vec<usize> = marks.iter().map(|(_, which)| *which).collect();
    seen.sort_unstable();
    seen.dedup();
    seen.len()
}

/// So many characters does a passage have, more or less.
const PASSAGE: usize = 300;

/// The passage with the most different words to mark, as HTML; the first of several.
pub(crate) fn passage(text: &str, marks: &[Mark]) -> String {
    let mut best = (0, 0);
    for (place, (first, _)) in marks.iter().enumerate() {
        let end = first.start + PASSAGE * 2 / 3;
        let near = marks[place..].iter().take_while(|(word, _)| word.end <= end).count();
        let variety = variety(&marks[place..place + near]);
        if variety > best.0 {
            best = (variety, place);
        }
    }
    let Some((first, _)) = marks.get(best.1) else {
        return marked(text, 0..text.len(), &[]);
    };
    let start = sentence_start(text, first.start);
    let end = cut_after(text, start, PASSAGE);
    let mut out = String::new();
    if start > 0 && !text[..start].ends_with('\n') {
        out.push_str("… ");
    }
    out.push_str(&marked(text, start..end, marks));
    if end < text.len() {
        out.push_str(" …");
    }
    out
}

/// Part of a text, escaped, with its matches in `<mark>`.
pub(crate) fn marked(text: &str, part: Range<usize>, marks: &[Mark]) -> String {
    let mut out = String::with_capacity(part.len() + 32);
    let mut at = part.start;
    let inside = |mark: &&Range<usize>| mark.start >= part.start && mark.end <= part.end;
    for mark in marks.iter().map(|(mark, _)| mark).filter(inside) {
        escape(&text[at..mark.start], &mut out);
        out.push_str("<mark>");
        escape(&text[mark.clone()], &mut out);
        out.push_str("</mark>");
        at = mark.end;
    }
    escape(&text[at..part.end], &mut out);
    out
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push(' '),
            c => out.push(c),
        }
    }
}

/// Where the sentence of a place begins, or a word not too far before it.
fn sentence_start(text: &str, place: usize) -> usize {
    const BACK: usize = 160;
    let nearest = text[..place].char_indices().rev().take(BACK);
    let mut start = place;
    let mut after = place;
    for (at, c) in nearest {
        if matches!(c, '\n')
            || (matches!(c, '.' | '!' | '?' | ';' | ':') && text[after..].starts_with(' '))
        {
            return text[after..]
                .find(|c: char| !c.is_whitespace())
                .map_or(after, |skip| after + skip);
        }
        if c.is_whitespace() {
            start = after;
        }
        after = at;
    }
    if after == 0 { 0 } else { start }
}

/// Where a passage of about this many characters ends: at a paragraph or between words.
fn cut_after(text: &str, start: usize, characters: usize) -> usize {
    let rest = &text[start..];
    let paragraph = rest.find('\n').unwrap_or(rest.len());
    match rest[..paragraph].char_indices().nth(characters) {
        None => start + paragraph,
        Some((limit, _)) => start + rest[..limit].rfind(char::is_whitespace).unwrap_or(limit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Analyser;
    use proptest::prelude::*;

    fn show(code: &str, stems: &[&str], beginnings: &[&str], text: &str) -> String {
        let owned = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect();
        let wanted = Wanted { stems: owned(stems), beginnings: owned(beginnings) };
        let parts = ["gemeenschap".to_owned(), "wachten".to_owned()];
        let languages = crate::Languages::new([code]).expect("valid");
        let lang = languages.get(code).expect("the only one");
        let book = Wordbook { lang, analyser: &Analyser::new(code), parts: &parts };
        passage(text, &wanted.find(&book, text))
    }

    #[test]
    fn matches_are_marked_and_the_rest_is_escaped() {
        assert_eq!(
            show("nl", &["gemeente"], &[], "Over <b>R&D</b> en \"Gemeenten\"."),
            "Over &lt;b&gt;R&amp;D&lt;/b&gt; en &quot;<mark>Gemeenten</mark>&quot;."
        );
    }

    #[test]
    fn the_sentence_of_the_match_is_shown() {
        let text = "Eerste zin. Tweede zin met gemeenschapswachten erin.\nNieuwe alinea.";
        let expected = "… Tweede zin met <mark>gemeenschapswachten</mark> erin. …";
        assert_eq!(show("nl", &[], &["gemeenschapsw"], text), expected);
        assert_eq!(show("nl", &["wacht"], &[], text), expected);
    }

    #[test]
    fn of_several_passages_the_one_with_more_of_the_words_is_shown() {
        let long = "Niets daarover. ".repeat(30);
        let text = format!("Een plein. {long}Een plein met camera's. {long}");
        let shown = show("nl", &["camera", "plein"], &[], &text);
        assert!(shown.starts_with("… Een <mark>plein</mark> met <mark>camera's</mark>"), "{shown}");
    }

    proptest! {
        #[test]
        fn any_text_is_cut_between_characters(text: String, start in "[a-z]{1,3}") {
            for code in ["nl", "fr"] {
                let html = show(code, &[], &[&start], &text);
                prop_assert!(!html.replace("<mark>", "").replace("</mark>", "").contains(['<', '>']));
            }
        }
    }
}
