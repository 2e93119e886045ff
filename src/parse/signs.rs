//! French signs that stand apart from their words, where no space was typed, and straight quotation marks.
//!
//! A space that is there is joined to its sign when the text is written: see [`typography`](super::typography). What is
//! missing is not added there, so that what is read stays what was written; here the editor is told.

use std::ops::Range;

use super::prose::{OTHER, Passage};
use crate::diagnostic::{Fix, Problem};
use crate::source::Span;

/// The space that belongs there: no line breaks at it.
const SPACE: char = '\u{a0}';

/// In signs; a text without any space is not looked through from its beginning at each of its signs.
const LONGEST_ADDRESS: usize = 2_000;

/// Reports the signs of a passage in French.
pub(super) fn french(passage: &Passage, report: &mut dyn FnMut(Span, Problem, Option<Fix>)) {
    let text = &passage.text;
    for (at, sign) in text.char_indices().filter(|(_, c)| ":;!?«»".contains(*c)) {
        let (before, after) = (&text[..at], &text[at + sign.len_utf8()..]);
        if is_glued(before, sign, after) && !is_in_address(before) {
            let part = at..at + sign.len_utf8();
            let after = sign == '«';
            let fix = if after { format!("«{SPACE}") } else { format!("{SPACE}{sign}") };
            let problem = Problem::FrenchSpacing { sign: sign.to_string().into(), after };
            report(passage.span(&part), problem, fixed(passage, &part, fix));
        }
    }
    for part in straight_quotes(text) {
        let quoted = text[part.start + 1..part.end - 1].trim();
        let fix = fixed(passage, &part, format!("«{SPACE}{quoted}{SPACE}»"));
        report(passage.span(&part), Problem::StraightQuotes, fix);
    }
}

/// A repair, if what it replaces stands in the file as it is read.
fn fixed(passage: &Passage, part: &Range<usize>, text: String) -> Option<Fix> {
    passage.is_exact(part).then(|| Fix::new(passage.span(part), text))
}

/// Whether a sign touches the word from which it stands apart.
fn is_glued(before: &str, sign: char, after: &str) -> bool {
    let ends_word = |c: char| c.is_alphanumeric() || c == OTHER || ")]»”’%€°".contains(c);
    let (last, next) = (before.chars().next_back(), after.chars().next());
    match sign {
        '«' => next.is_some_and(|c| !c.is_whitespace()),
        '»' => last.is_some_and(|c| !c.is_whitespace()),
        // A time, a ratio, an address, a list in brackets: no end of a sentence or its part.
        _ => {
            let goes_on = |c: char| c.is_whitespace() || c == OTHER || "!?.…»”\"".contains(c);
            let closes = |c: char| sign != ':' && sign != ';' && c == ')';
            last.is_some_and(ends_word) && next.is_none_or(|c| goes_on(c) || closes(c))
        }
    }
}

/// Whether what a sign touches may be an address on the web or a mailbox, and the sign a part of it.
fn is_in_address(before: &str) -> bool {
    let near = before.char_indices().rev().take(LONGEST_ADDRESS).last().map_or(0, |(at, _)| at);
    let word = before[near..].rsplit(char::is_whitespace).next().unwrap_or_default();
    ["://", "www.", "@"].iter().any(|sign| word.contains(sign))
}

/// The parts of a text between two straight quotation marks, and these.
fn straight_quotes(text: &str) -> Vec<Range<usize>> {
    let opens = |at: usize| {
        let (last, next) = (text[..at].chars().next_back(), text[at + 1..].chars().next());
        last.is_none_or(|c| c.is_whitespace() || "(’'«—–".contains(c))
            && next.is_some_and(|c| !c.is_whitespace())
    };
    let mut found = Vec::new();
    let mut start = None;
    for (at, _) in text.match_indices('"') {
        match start {
            None if opens(at) => start = Some(at),
            Some(from) if !text[..at].ends_with(char::is_whitespace) => {
                found.push(from..at + 1);
                start = None;
            }
            // An inch, or a mark that is never closed: what was meant is anybody’s guess.
            None | Some(_) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::prose::mended;

    /// The text with every fix made, spaces that do not break shown as `_`.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(mended(text, french).replace(SPACE, "_"), expected);
    }

    #[test]
    fn signs_stand_apart() {
        check("Pourquoi? Parce que: oui; non!", "Pourquoi_? Parce que_: oui_; non_!");
        check("Il dit «oui» et « non ».", "Il dit «_oui_» et « non ».");
        check("Quoi?! (vraiment?) Ah…", "Quoi_?! (vraiment_?) Ah…");
        check("Quoi ? Oui : non", "Quoi ? Oui : non");
    }

    #[test]
    fn what_is_no_sentence_is_left() {
        for text in [
            "À 14:30, à 3:1, fiche:brusafe et C:\\dossier",
            "Voir https://example.org/?a=b; et www.example.be/?q",
            "Écrire à info@example.be?sujet=a",
            "Un écran de 15\" et un \" perdu",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn straight_quotes_become_french_ones() {
        check("Il dit \"oui\" (\"non\").", "Il dit «_oui_» («_non_»).");
        check("L’\"oui\"", "L’«_oui_»");
    }
}
