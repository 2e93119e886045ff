//! Lists and tables that were pasted: lines in a row that Markdown reads as a paragraph.

use std::ops::Range;

use super::prose::{Passage, PassageKind};
use super::unread::begins_line;
use crate::diagnostic::{Fix, Markup, Problem};
use crate::source::Span;

/// A line that begins as those of a list do, or that tabs divide as a row.
struct Line {
    markup: Markup,
    /// What lines of one list have in common.
    sign: char,
    /// The signs it begins with, or the whole of a row.
    begin: Range<usize>,
    end: usize,
}

/// Reports such lines of a text, two or more in a row.
pub(super) fn lists(
    passages: &[Passage],
    text: &str,
    report: &mut dyn FnMut(Span, Problem, Option<Fix>),
) {
    let said = passages.iter().filter(|passage| passage.kind == PassageKind::Text);
    let mut row: Vec<Line> = Vec::new();
    for (at, line) in said.flat_map(|passage| lines(passage, text)) {
        let found = found(at, line);
        let goes_on = found.as_ref().zip(row.last()).is_some_and(|(next, last)| {
            next.sign == last.sign && follows(text.get(last.end..at), last.sign)
        });
        if !goes_on {
            tell(&row, text, report);
            row.clear();
        }
        row.extend(found);
    }
    tell(&row, text, report);
}

/// The lines of a passage, and where each begins in its file.
fn lines<'t>(passage: &Passage, text: &'t str) -> impl Iterator<Item = (usize, &'t str)> {
    let Range { start, end } = passage.span(&(0..passage.text.len())).range();
    let first = usize::from(!begins_line(passage, text, 0));
    let mut at = start;
    let lines = text.get(start..end).unwrap_or_default().split_inclusive('\n').map(move |line| {
        let begin = at + line.len() - line.trim_start().len();
        at += line.len();
        (begin, line.trim())
    });
    lines.skip(first)
}

/// Whether a line is the next of a list or a table, by what stands between the two.
fn follows(between: Option<&str>, sign: char) -> bool {
    // A conversation is written with dashes, each in a paragraph of its own.
    let may_part = !matches!(sign, '–' | '\t');
    between.is_some_and(|between| {
        between.trim().is_empty() && (may_part || between.matches('\n').count() == 1)
    })
}

fn found(at: usize, line: &str) -> Option<Line> {
    let (markup, sign, length) = list(line).or_else(|| cells(line))?;
    Some(Line { markup, sign, begin: at..at + length, end: at + line.len() })
}

/// How an item of a list begins that Markdown does not read: the sign, and the length with the spaces behind it.
fn list(line: &str) -> Option<(Markup, char, usize)> {
    const SPACES: [char; 3] = [' ', '\t', '\u{a0}'];
    let sign = line.chars().next()?;
    let rest = &line[sign.len_utf8()..];
    let gap = rest.len() - rest.trim_start_matches(SPACES).len();
    let is_bullet = match sign {
        '·' | '–' => gap > 0,
        'o' => gap > 1 || rest.starts_with(['\t', '\u{a0}']),
        '-' => rest.starts_with(|next: char| next.is_alphabetic() || next == '\u{a0}'),
        _ => false,
    };
    if is_bullet {
        return Some((Markup::Bullet, sign, sign.len_utf8() + gap));
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let sign = line[digits..].chars().next().filter(|sign| matches!(sign, ')' | '.'))?;
    let is_number =
        (1..=2).contains(&digits) && line[digits + 1..].starts_with(char::is_alphabetic);
    is_number.then_some((Markup::Number, sign, digits + 1))
}

/// A row of cells with tabs between them.
fn cells(line: &str) -> Option<(Markup, char, usize)> {
    let (first, rest) = line.split_once('\t')?;
    // What is no word may be the sign of a list that this site does not know.
    let is_row = first.chars().filter(|c| c.is_alphanumeric()).count() > 1 && !rest.is_empty();
    is_row.then_some((Markup::Cells, '\t', line.len()))
}

fn tell(row: &[Line], text: &str, report: &mut dyn FnMut(Span, Problem, Option<Fix>)) {
    let [first, _, ..] = row else { return };
    // In the middle of a paragraph, only the number 1 begins a list.
    let is_first = text[first.begin.clone()].trim_end_matches([')', '.']) == "1";
    let told = if first.markup == Markup::Cells { &row[..1] } else { row };
    for Line { markup, begin, .. } in told {
        let span = Span::new(begin.start, begin.end);
        let found = text[begin.clone()].trim();
        let fix = match markup {
            Markup::Bullet => Some("- ".to_owned()),
            Markup::Number => is_first.then(|| format!("{found} ")),
            Markup::Cells
            | Markup::Field
            | Markup::Footnote
            | Markup::Heading
            | Markup::Id
            | Markup::Space
            | Markup::Stress
            | Markup::Table => None,
        };
        let problem = Problem::MarkupAsText { found: found.into(), markup: *markup };
        report(span, problem, fix.map(|fix| Fix::new(span, fix)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::prose::mended;

    /// What a text becomes with every repair made.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let rule = |passage: &Passage, report: &mut dyn FnMut(_, _, _)| {
            lists(std::slice::from_ref(passage), text, report);
        };
        assert_eq!(mended(text, rule), expected);
    }

    #[test]
    fn lines_in_a_row_become_a_list() {
        check("·         een\n·\ttwee", "- een\n- twee");
        check("Zo:\n– een\n– twee\nklaar", "Zo:\n- een\n- twee\nklaar");
        check("-een\n-twee", "- een\n- twee");
        check("o   een\no   twee", "- een\n- twee");
        check("1)een\n2)twee", "1) een\n2) twee");
    }

    #[test]
    fn what_may_be_a_text_is_left() {
        for text in [
            "– een",
            "– een\n-twee",
            "een – twee\n– drie",
            "1.5 miljoen\n2.5 miljoen",
            "-5 graden\n-6 graden",
            "o ja\no nee",
            "– Goeiemorgen.\n\n– Dag.",
        ] {
            check(text, text);
        }
    }
}
