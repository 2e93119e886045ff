//! What a reader typed → its parts: words, "phrases", -exclusions, field:term.

/// A part of a query, as places in its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part<'q> {
    /// Words, of which the last may be unfinished, and where they begin in the query.
    Words(&'q str, usize),
    /// Words that must stand together.
    Phrase(&'q str),
    /// Words or a phrase that must not be there.
    Not(&'q str),
    /// A term of a field.
    Filter(&'q str, &'q str),
}

/// Quotation marks that open, each with those that close it.
const QUOTES: [(char, &[char]); 5] = [
    ('"', &['"', '”', '“']),
    ('“', &['”', '“', '"']),
    ('„', &['”', '“', '"']),
    ('”', &['”', '"']),
    ('«', &['»']),
];

/// Reads a query. Whatever has no meaning (a quotation mark alone, a field that there is not) is text.
pub(crate) fn parts<'q>(query: &'q str, is_filter: &dyn Fn(&str, &str) -> bool) -> Vec<Part<'q>> {
    let mut parts = Vec::new();
    let mut words_from = 0;
    let mut at = 0;
    while at < query.len() {
        let rest = &query[at..];
        let special = special(rest, is_filter);
        if let Some((part, length)) = special {
            push_words(query, words_from, at, &mut parts);
            parts.push(part);
            at += length;
            words_from = at;
        } else {
            at += plain_length(rest);
        }
    }
    push_words(query, words_from, query.len(), &mut parts);
    parts
}

fn push_words<'q>(query: &'q str, from: usize, to: usize, parts: &mut Vec<Part<'q>>) {
    let words = &query[from..to];
    if words.contains(char::is_alphanumeric) {
        parts.push(Part::Words(words, from));
    }
}

/// The part with a meaning of its own that a text begins with, and its length.
fn special<'q>(text: &'q str, is_filter: &dyn Fn(&str, &str) -> bool) -> Option<(Part<'q>, usize)> {
    if let Some((phrase, length)) = quoted(text) {
        return Some((Part::Phrase(phrase), length));
    }
    if let Some(rest) = text.strip_prefix('-') {
        if let Some((phrase, length)) = quoted(rest) {
            return Some((Part::Not(phrase), 1 + length));
        }
        let word = first_token(rest);
        return rest
            .starts_with(char::is_alphanumeric)
            .then_some((Part::Not(word), 1 + word.len()));
    }
    let token = first_token(text);
    let (field, term) = token.split_once(':')?;
    is_filter(field, term).then_some((Part::Filter(field, term), token.len()))
}

/// The text between the quotation marks that a text begins with, and its length with them.
fn quoted(text: &str) -> Option<(&str, usize)> {
    let open = text.chars().next()?;
    let (_, closing) = QUOTES.iter().find(|(mark, _)| *mark == open)?;
    let inside = &text[open.len_utf8()..];
    let end = inside.find(*closing)?;
    let close = inside[end..].chars().next()?;
    let phrase = &inside[..end];
    phrase
        .contains(char::is_alphanumeric)
        .then_some((phrase, open.len_utf8() + end + close.len_utf8()))
}

fn first_token(text: &str) -> &str {
    text.split(char::is_whitespace).next().unwrap_or_default()
}

/// The length of a word without a meaning of its own, and of the space after it. A quotation mark ends it: phrases may
/// stand anywhere.
fn plain_length(text: &str) -> usize {
    let is_quote = |c: char| QUOTES.iter().any(|(mark, _)| *mark == c);
    let mut after_space = text.starts_with(char::is_whitespace);
    for (at, c) in text.char_indices().skip(1) {
        if after_space && !c.is_whitespace() || is_quote(c) {
            return at;
        }
        after_space = c.is_whitespace();
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(query: &str) -> Vec<Part<'_>> {
        parts(query, &|field, term| field == "themes" && term == "evaluation")
    }

    #[test]
    fn a_query_is_words_phrases_exclusions_and_filters() {
        assert_eq!(
            read("buurt \"stille genieter\" -drugs themes:evaluation plein"),
            [
                Part::Words("buurt ", 0),
                Part::Phrase("stille genieter"),
                Part::Words(" ", 0),
                Part::Not("drugs"),
                Part::Filter("themes", "evaluation"),
                Part::Words(" plein", 48),
            ]
            .into_iter()
            .filter(|part| *part != Part::Words(" ", 0))
            .collect::<Vec<_>>()
        );
        assert_eq!(read("« gardien de la paix »"), [Part::Phrase(" gardien de la paix ")]);
        assert_eq!(
            read("plan-\"in de buurt\""),
            [Part::Words("plan-", 0), Part::Phrase("in de buurt")]
        );
        assert_eq!(read("-“lokale politie”"), [Part::Not("lokale politie")]);
    }

    #[test]
    fn what_has_no_meaning_is_text() {
        for query in
            ["5\" buis", "sous-préfet", "themes:nonsense", "http://x", "a - b", "\"\" x", "-"]
        {
            let expected = [Part::Words(query, 0)];
            assert_eq!(read(query), &expected[..usize::from(query != "-")], "{query}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_query(query: String) {
            read(&query);
        }
    }
}
