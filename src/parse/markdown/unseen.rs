//! What a body holds that no reader sees, though its editor thinks so.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use crate::diagnostic::{Problem, Unclosed, Unseen};
use crate::parse::TextKind;
use crate::parse::comments::{END, comments};

/// A problem, and its place in the body.
pub(super) type Found = (Range<usize>, Problem);

/// Comments and code that take along what stands below them, cells without a column, footnotes without a use.
pub(super) fn unseen(
    markdown: &str,
    kind: TextKind,
    events: &[(Event<'_>, Range<usize>)],
) -> Vec<Found> {
    let mut found = in_comments(markdown, events);
    let blocks = events.iter().filter_map(|(event, at)| {
        let is_fenced = matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))));
        is_fenced.then_some(at)
    });
    found.extend(blocks.filter_map(|block| in_code(markdown, kind, block)));
    found.extend(beyond_tables(markdown, events));
    found.extend(unused_notes(markdown, events));
    found
}

/// Whether sections may be missing because of this.
pub(super) fn hides_sections(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::NeverClosed { .. }
            | Problem::UnseenText { by: Unseen::Comment | Unseen::Code, .. }
    )
}

/// Comments that never end, or that hold the heading of a section.
fn in_comments(markdown: &str, events: &[(Event<'_>, Range<usize>)]) -> Vec<Found> {
    let shown = outside_code(events);
    let is_one = |comment: &Range<usize>| {
        let next = shown.partition_point(|range| range.start <= comment.start);
        let is_written = next > 0 && shown[next - 1].end > comment.start;
        is_written && !markdown[..comment.start].ends_with('\\')
    };
    let problem = |comment: &Range<usize>| {
        let written = &markdown[comment.clone()];
        if !written.ends_with(END) {
            return Some(Problem::NeverClosed { part: Unclosed::Comment });
        }
        section(written).map(|id| unseen_text(id, Unseen::Comment))
    };
    let comments = comments(markdown).into_iter().filter(is_one);
    comments.filter_map(|one| Some((first_line(markdown, &one), problem(&one)?))).collect()
}

/// Where words and HTML stand that are neither code nor an address.
fn outside_code<'e>(events: &'e [(Event<'_>, Range<usize>)]) -> Vec<&'e Range<usize>> {
    let mut is_code = false;
    let mut found = Vec::new();
    for (event, at) in events {
        if matches!(event, Event::Start(Tag::CodeBlock(_)) | Event::End(TagEnd::CodeBlock)) {
            is_code = !is_code;
        }
        let is_written = matches!(event, Event::Text(_) | Event::Html(_) | Event::InlineHtml(_));
        if is_written && !is_code {
            found.push(at);
        }
    }
    found
}

/// A block between fences that never ends; in a practice also one that holds the heading of a section.
fn in_code(markdown: &str, kind: TextKind, block: &Range<usize>) -> Option<Found> {
    let written = markdown[block.clone()].trim_end();
    let (first, below) = written.split_once('\n').unwrap_or((written, ""));
    let sign = first.chars().next()?;
    let signs = |line: &str| line.chars().take_while(|c| *c == sign).count();
    let last = below.rsplit('\n').next().unwrap_or_default();
    let last = last.trim_start_matches([' ', '\t', '>']).trim_end();
    let is_closed = signs(last) >= signs(first) && last.chars().all(|c| c == sign);
    let problem = if is_closed {
        let id = section(below).filter(|_| kind == TextKind::Practice)?;
        unseen_text(id, Unseen::Code)
    } else {
        // In a list or a quotation, code ends with it.
        let is_last = markdown[block.end..].trim().is_empty();
        is_last.then_some(Problem::NeverClosed { part: Unclosed::Code })?
    };
    Some((first_line(markdown, block), problem))
}

/// Cells beyond the columns that the first row of their table has.
fn beyond_tables(markdown: &str, events: &[(Event<'_>, Range<usize>)]) -> Vec<Found> {
    const AROUND: [char; 3] = ['|', ' ', '\t'];
    let mut found = Vec::new();
    let mut last_cell = 0;
    for (event, at) in events {
        if matches!(event, Event::End(TagEnd::TableCell)) {
            last_cell = at.end;
        }
        if matches!(event, Event::End(TagEnd::TableRow)) {
            let rest = markdown.get(last_cell..at.end).unwrap_or_default().trim_end();
            let lost = rest.trim_start_matches(AROUND);
            let start = last_cell + rest.len() - lost.len();
            let lost = lost.trim_end_matches(AROUND);
            if !lost.is_empty() {
                found.push((start..start + lost.len(), unseen_text(lost, Unseen::Cell)));
            }
        }
    }
    found
}

/// Footnotes that nothing refers to.
fn unused_notes(markdown: &str, events: &[(Event<'_>, Range<usize>)]) -> Vec<Found> {
    let used: BTreeSet<String> = events
        .iter()
        .filter_map(|(event, _)| {
            let Event::FootnoteReference(label) = event else { return None };
            Some(label.to_lowercase())
        })
        .collect();
    let notes = events.iter().filter_map(|(event, at)| {
        let Event::Start(Tag::FootnoteDefinition(label)) = event else { return None };
        Some((label, at))
    });
    notes
        .filter(|(label, _)| !used.contains(&label.to_lowercase()))
        .map(|(label, at)| {
            let problem = unseen_text(&format!("[^{label}]"), Unseen::Footnote);
            (first_line(markdown, at), problem)
        })
        .collect()
}

/// The id of the first section whose heading stands among some lines: `## Aanpak {#approach}`.
fn section(lines: &str) -> Option<&str> {
    lines.lines().find_map(|line| {
        let heading = line.trim().strip_prefix("## ")?.strip_suffix('}')?;
        heading.rsplit_once("{#").map(|(_, id)| id)
    })
}

fn unseen_text(found: &str, by: Unseen) -> Problem {
    Problem::UnseenText { found: found.into(), by }
}

/// The first line of a part of a body.
pub(super) fn first_line(markdown: &str, part: &Range<usize>) -> Range<usize> {
    let line = markdown[part.clone()].lines().next().unwrap_or_default().trim_end();
    part.start..part.start + line.len()
}
