//! The part of a text that shows why it matches.

use std::ops::Range;

use crate::Analyser;

/// What a word of a text must be to be marked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) stems: Vec<String>,
    /// The unfinished last word.
    pub(crate) prefix: Option<String>,
}

impl Wanted {
    /// The places of matching words, in bytes.
    pub(crate) fn find(&self, analyser: &Analyser, text: &str) -> Vec<Range<usize>> {
        let matches = |word: &crate::Word| {
            self.stems.contains(&word.stem)
                || self.prefix.as_deref().is_some_and(|prefix| word.form.starts_with(prefix))
        };
        analyser.words(text).iter().filter(|word| matches(word)).map(|w| w.start..w.end).collect()
    }
}

/// The passage of at most some 300 characters around the first matches, as HTML.
pub(crate) fn passage(text: &str, marks: &[Range<usize>]) -> String {
    let Some(first) = marks.first() else {
        return marked(text, 0..text.len(), &[]);
    };
    let start = sentence_start(text, first.start);
    let end = cut_after(text, start, 300);
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
pub(crate) fn marked(text: &str, part: Range<usize>, marks: &[Range<usize>]) -> String {
    let mut out = String::with_capacity(part.len() + 32);
    let mut at = part.start;
    for mark in marks.iter().filter(|mark| mark.start >= part.start && mark.end <= part.end) {
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
    use proptest::prelude::*;

    fn wanted(stems: &[&str], prefix: Option<&str>) -> Wanted {
        let stems = stems.iter().map(|s| (*s).to_owned()).collect();
        Wanted { stems, prefix: prefix.map(str::to_owned) }
    }

    #[test]
    fn matches_are_marked_and_the_rest_is_escaped() {
        let text = "Over <b>R&D</b> en \"Gemeenten\".";
        let marks = wanted(&["gemeente"], None).find(&Analyser::new("nl"), text);
        assert_eq!(
            passage(text, &marks),
            "Over &lt;b&gt;R&amp;D&lt;/b&gt; en &quot;<mark>Gemeenten</mark>&quot;."
        );
    }

    #[test]
    fn the_sentence_of_the_first_match_is_shown() {
        let text = "Eerste zin. Tweede zin met gemeenschapswachten erin.\nNieuwe alinea.";
        let marks = wanted(&[], Some("gemeenschapsw")).find(&Analyser::new("nl"), text);
        assert_eq!(
            passage(text, &marks),
            "… Tweede zin met <mark>gemeenschapswachten</mark> erin. …"
        );
    }

    proptest! {
        #[test]
        fn any_text_is_cut_between_characters(text: String, stem in "[a-z]{1,3}") {
            let wanted = wanted(&[], Some(&stem));
            for code in ["nl", "fr"] {
                let marks = wanted.find(&Analyser::new(code), &text);
                let html = passage(&text, &marks);
                prop_assert!(!html.replace("<mark>", "").replace("</mark>", "").contains(['<', '>']));
            }
        }
    }
}
