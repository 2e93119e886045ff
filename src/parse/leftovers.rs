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

/// Where git left two versions of a text below each other, for a person to choose.
pub(super) fn conflict(text: &str) -> Option<Span> {
    if !text.contains(">>>>>>> ") {
        return None;
    }
    let mut lines = lines(text, 0..text.len());
    let (start, first) = lines.find(|(_, line)| line.starts_with("<<<<<<< "))?;
    lines.find(|(_, line)| line.starts_with(">>>>>>> "))?;
    Some(Span::new(start, start + first.len()))
}

/// Commands of other programs in a body, outside code: `{: .note}`, `{{< figure >}}`, `{% include %}`, `[TOC]`.
pub(super) fn commands(text: &str, body: Range<usize>) -> Vec<(Span, Problem)> {
    let mut found = Vec::new();
    let mut fence: Option<&str> = None;
    for (start, line) in lines(text, body) {
        let trimmed = line.trim_start();
        match fence {
            Some(open) => {
                if trimmed.starts_with(open) {
                    fence = None;
                }
                continue;
            }
            None => fence = ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark)),
        }
        if fence.is_some() || line.starts_with("    ") {
            continue;
        }
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

    #[test]
    fn a_conflict_has_both_its_marks() {
        let text = "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n";
        assert_eq!(conflict(text), Some(Span::new(2, 14)));
        assert_eq!(conflict("<<<<<<< HEAD\nb\n"), None);
        assert_eq!(conflict("a >>>>>>> b\n <<<<<<< c\n"), None);
    }

    #[test]
    fn invisible_signs_are_taken_out() {
        let text = "\u{feff}a\nvei\u{ad}lig\u{200b}heid!\n";
        let found: Vec<_> = invisible(text).collect();
        assert_eq!(found.len(), 1);
        assert_eq!(&*found[0].2.text, "lig");
    }
}
