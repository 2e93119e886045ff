//! What other programs leave in texts: signs that nobody sees, and their own commands.

use std::ops::Range;

use crate::diagnostic::{Fix, Problem};
use crate::source::{Span, start_of};

/// Signs of no width: they part words for the search, and nobody sees why. Joiners that emoji are made of are not among
/// them.
const INVISIBLE: [char; 4] = ['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'];

/// Signs that nobody sees, a finding a line, each with its repair.
pub(super) fn invisible(text: &str) -> impl Iterator<Item = (Span, Problem, Fix)> {
    let mark = start_of(text);
    lines(text, mark..text.len()).filter_map(move |(start, line)| {
        let first = line.find(INVISIBLE)?;
        let last = line.rfind(INVISIBLE)?;
        let sign = line[last..].chars().next()?;
        let end = last + sign.len_utf8();
        let span = Span::new(start + first, start + end);
        let part = &line[first..end];
        let sign = part.chars().next()?;
        let problem = Problem::InvisibleCharacter {
            sign: format!("U+{:04X}", u32::from(sign)).into(),
            count: part.matches(INVISIBLE).count(),
        };
        Some((span, problem, Fix::new(span, part.replace(INVISIBLE, ""))))
    })
}

/// What git puts before and after two versions of a text, and between them.
const BEFORE: &str = "<<<<<<< ";
const AFTER: &str = ">>>>>>> ";
const BETWEEN: &str = "=======";

/// Where git left two versions of a text below each other, for a person to choose; or one of its marks, once a person chose.
pub(super) fn conflict(text: &str) -> Option<(Span, Problem)> {
    if ![BEFORE, AFTER, BETWEEN].into_iter().any(|mark| text.contains(mark)) {
        return None;
    }
    let span = |(start, line): (usize, &str)| Span::new(start, start + line.len());
    let mut all = lines(text, 0..text.len());
    if let Some(first) = all.find(|(_, line)| line.starts_with(BEFORE))
        && all.any(|(_, line)| line.starts_with(AFTER))
    {
        return Some((span(first), Problem::MergeConflict { mark: None }));
    }
    let mut above = ["", ""];
    for (start, line) in outside_code(text, 0..text.len()) {
        let is_mark = line.starts_with(BEFORE)
            || line.starts_with(AFTER)
            || line == BETWEEN && !is_title(above);
        if is_mark {
            let mark = line.split(' ').next().map(Into::into);
            return Some((span((start, line)), Problem::MergeConflict { mark }));
        }
        above = [above[1], line];
    }
    None
}

/// Whether two lines end in the words of a heading, which a row of = may underline.
fn is_title([before, words]: [&str; 2]) -> bool {
    const LONGEST: usize = 60;
    before.trim().is_empty()
        && words.starts_with(char::is_alphanumeric)
        && !words.ends_with(['.', '!', '?', ';', ':', ','])
        && words.chars().count() <= LONGEST
}

/// Commands of other programs in a body, outside code: `{: .note}`, `{{< figure >}}`, `{% include %}`, `[TOC]`.
pub(super) fn commands(text: &str, body: Range<usize>) -> Vec<(Span, Problem)> {
    let mut found = Vec::new();
    for (start, line) in outside_code(text, body).filter(|(_, line)| !line.starts_with("    ")) {
        for range in in_line(line) {
            let problem = Problem::LeftoverCommand { found: line[range.clone()].into() };
            found.push((Span::new(start + range.start, start + range.end), problem));
        }
    }
    found
}

/// The commands of a line, but for those between backticks.
fn in_line(line: &str) -> Vec<Range<usize>> {
    const COMMANDS: [(&str, &str); 4] = [("{{", "}}"), ("{%", "%}"), ("{:", "}"), ("[TOC]", "")];
    let mut found = Vec::new();
    let mut at = 0;
    for (place, part) in line.split('`').enumerate() {
        let mut from = 0;
        while let Some((start, open, close)) = COMMANDS
            .iter()
            .filter_map(|(open, close)| Some((part[from..].find(open)? + from, *open, *close)))
            .min()
        {
            let inner = start + open.len();
            let Some(length) = part[inner..].find(close) else { break };
            let end = inner + length + close.len();
            if place % 2 == 0 {
                found.push(at + start..at + end);
            }
            from = end;
        }
        at += part.len() + 1;
    }
    found
}

/// The lines of a part of a text that do not stand between fences, with where each begins in the whole.
fn outside_code(text: &str, part: Range<usize>) -> impl Iterator<Item = (usize, &str)> {
    let mut fence: Option<&str> = None;
    lines(text, part).filter(move |(_, line)| {
        let line = line.trim_start();
        match fence {
            Some(open) if line.starts_with(open) => fence = None,
            Some(_) => {}
            None => {
                fence = ["```", "~~~"].into_iter().find(|mark| line.starts_with(mark));
                return fence.is_none();
            }
        }
        false
    })
}

/// The lines of a part of a text, with where each begins in the whole.
fn lines(text: &str, part: Range<usize>) -> impl Iterator<Item = (usize, &str)> {
    let mut at = part.start;
    text[part].split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line.trim_end_matches(['\r', '\n']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_outside_code() {
        let found = |line: &str| {
            in_line(line).into_iter().map(|range| line[range].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(found("{: .note}"), ["{: .note}"]);
        assert_eq!(found("a {{< figure >}} b {% x %}"), ["{{< figure >}}", "{% x %}"]);
        assert_eq!(found("## Aanpak {#approach}"), [""; 0]);
        assert_eq!(found("Schrijf `{{< x >}}` zo, en {{ y }}"), ["{{ y }}"]);
        assert_eq!(found("{ : ) en {{ open"), [""; 0]);
        assert_eq!(commands("```\n{{ x }}\n```\n{{ y }}\n", 0..24).len(), 1);
    }

    #[track_caller]
    fn left(text: &str, expected: Option<(Range<usize>, Option<&str>)>) {
        let expected = expected.map(|(place, mark)| {
            let problem = Problem::MergeConflict { mark: mark.map(Into::into) };
            (Span::new(place.start, place.end), problem)
        });
        assert_eq!(conflict(text), expected, "{text}");
    }

    #[test]
    fn a_conflict_has_both_its_marks() {
        left("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n", Some((2..14, None)));
        left("a >>>>>>> b\n <<<<<<< c\n", None);
    }

    #[test]
    fn a_mark_alone_is_left_of_a_conflict() {
        left("<<<<<<< HEAD\nb\n", Some((0..12, Some("<<<<<<<"))));
        left("b\n>>>>>>> other\n", Some((2..15, Some(">>>>>>>"))));
        left("Een zin.\n=======\nNog een.\n", Some((9..16, Some("======="))));
        left("Een zin.\n\n=======\n", Some((10..17, Some("======="))));
        left("title: a\nperiod: 2019\n=======\n", Some((22..29, Some("======="))));
        left("a\n\nContext\n=======\n", None);
        left("```\n=======\n```\n", None);
        left("Een zin.\n========\n", None);
    }

    #[test]
    fn invisible_signs_are_taken_out() {
        let text = "\u{feff}a\nvei\u{ad}lig\u{200b}heid!\n";
        let found: Vec<_> = invisible(text).collect();
        assert_eq!(found.len(), 1);
        assert_eq!(&*found[0].2.text, "lig");
    }
}
