//! Why YAML that an editor wrote does not parse, in an editor's words.

use std::ops::Range;

use crate::diagnostic::Trap;

/// The trap nearest to where the parser gave up, and the bytes to point at.
pub(super) fn find(yaml: &str, at: usize) -> (Range<usize>, Trap) {
    let mut offset = 0;
    let mut found = None;
    for line in yaml.split_inclusive('\n') {
        if offset > at {
            break;
        }
        if let Some((range, trap)) = in_line(line) {
            // An open quote swallows the lines below it, so the first one is to blame.
            let blames = !matches!(found, Some((_, Trap::Quote)));
            if blames {
                found = Some((offset + range.start..offset + range.end, trap));
            }
        }
        offset += line.len();
    }
    found.unwrap_or_else(|| {
        let line_start = yaml[..at].rfind('\n').map_or(0, |end| end + 1);
        let line = yaml[line_start..].lines().next().unwrap_or_default();
        let indented = line.starts_with(' ') && !line.trim().is_empty();
        let start = line_start + (line.len() - line.trim_start().len());
        let range = start..line_start + line.trim_end().len().max(start - line_start);
        (range, if indented { Trap::Indentation } else { Trap::Other })
    })
}

fn in_line(line: &str) -> Option<(Range<usize>, Trap)> {
    let text = line.trim_end();
    let indent = text.len() - text.trim_start().len();
    if let Some(tab) = text[..indent].find('\t') {
        return Some((tab..tab + 1, Trap::Tab));
    }
    let start = value_start(text, indent)?;
    let value = &text[start..];
    let range = start..text.len();
    let mut chars = value.chars();
    match chars.next()? {
        quote @ ('"' | '\'') => {
            let rest = chars.as_str();
            let closed = rest.replace("\\\"", "").replace("''", "").contains(quote);
            (!closed).then_some((range, Trap::Quote))
        }
        '[' if !value.contains(']') => Some((range, Trap::Bracket)),
        '{' if !value.contains('}') => Some((range, Trap::Bracket)),
        '[' | '{' | '|' | '>' | '#' => None,
        '@' | '`' | '%' | '*' | '&' | '!' => Some((range, Trap::Sign)),
        _ => {
            let value = value.split(" #").next().unwrap_or_default();
            let colon = value.contains(": ") || value.trim_end().ends_with(':');
            colon.then_some((range, Trap::Colon))
        }
    }
}

/// Where the value of `key: value` or `- value` begins.
fn value_start(text: &str, indent: usize) -> Option<usize> {
    let mut start = indent;
    while let Some(rest) = text[start..].strip_prefix("- ") {
        start = text.len() - rest.trim_start().len();
    }
    if matches!(text[start..].chars().next(), Some('"' | '\'' | '[' | '{')) {
        return Some(start);
    }
    let colon = text[start..].find(": ")?;
    let value = start + colon + 2;
    Some(text.len() - text[value..].trim_start().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn trap(yaml: &str, expected: Option<(&str, Trap)>) {
        let found = yaml
            .split_inclusive('\n')
            .find_map(|line| in_line(line).map(|(range, trap)| (line[range].to_owned(), trap)));
        assert_eq!(found, expected.map(|(text, trap)| (text.to_owned(), trap)));
    }

    #[test]
    fn common_traps_are_known() {
        trap("title: Preventie: een", Some(("Preventie: een", Trap::Colon)));
        trap("title: \"Preventie", Some(("\"Preventie", Trap::Quote)));
        trap("keywords: [a, b", Some(("[a, b", Trap::Bracket)));
        trap("sources:\n\t- id: x", Some(("\t", Trap::Tab)));
        trap("title: @alarm", Some(("@alarm", Trap::Sign)));
        trap("  - title: `x`", Some(("`x`", Trap::Sign)));
        trap("title: \"Preventie: een\"", None);
        trap("- {id: befus, role: organiser}", None);
        trap("url: https://example.org/", None);
    }
}
