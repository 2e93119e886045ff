//! Why YAML that an editor wrote does not parse, in an editor's words.

use std::ops::Range;

use crate::diagnostic::Trap;

/// What an editor fell into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fall {
    /// The bytes to point at.
    pub(super) range: Range<usize>,
    pub(super) trap: Trap,
    /// What may be meant, in place of the range. Whether it can be read then is for the parser to say.
    pub(super) meant: Option<String>,
}

impl Fall {
    pub(super) fn new(range: Range<usize>, trap: Trap, meant: impl Into<Option<String>>) -> Self {
        Self { range, trap, meant: meant.into() }
    }
}

/// The trap nearest to where the parser gave up.
pub(super) fn find(yaml: &str, at: usize) -> Fall {
    let mut offset = 0;
    let mut found: Option<Fall> = None;
    for line in yaml.split_inclusive('\n') {
        if offset > at {
            break;
        }
        // An open quote swallows the lines below it, so the first one is to blame.
        let blamed =
            found.as_ref().is_some_and(|fall| matches!(fall.trap, Trap::Quote | Trap::Apostrophe));
        if let Some(mut fall) = in_line(line).filter(|_| !blamed) {
            let is_whole =
                matches!(fall.trap, Trap::Colon | Trap::Sign | Trap::Curly | Trap::Apostrophe);
            if is_whole && goes_on(line, &yaml[offset + line.len()..]) {
                fall.meant = None;
            }
            fall.range = offset + fall.range.start..offset + fall.range.end;
            found = Some(fall);
        }
        offset += line.len();
    }
    // A tab ends a list above it, and there the parser gives up.
    let found = found.or_else(|| tab_below(yaml, offset));
    found.unwrap_or_else(|| {
        let line_start = yaml[..at].rfind('\n').map_or(0, |end| end + 1);
        let line = yaml[line_start..].lines().next().unwrap_or_default();
        let indented = line.starts_with(' ') && !line.trim().is_empty();
        let start = line_start + (line.len() - line.trim_start().len());
        let range = start..line_start + line.trim_end().len().max(start - line_start);
        Fall::new(range, if indented { Trap::Indentation } else { Trap::Other }, None)
    })
}

/// A tab at the start of one of the next lines.
fn tab_below(yaml: &str, mut offset: usize) -> Option<Fall> {
    const NEAR: usize = 2;
    for line in yaml[offset..].split_inclusive('\n').take(NEAR) {
        if let Some(fall) = in_line(line).filter(|fall| fall.trap == Trap::Tab) {
            let range = offset + fall.range.start..offset + fall.range.end;
            return Some(Fall { range, ..fall });
        }
        offset += line.len();
    }
    None
}

/// Whether the value of this line goes on in the next, so that it cannot be mended by itself.
fn goes_on(line: &str, rest: &str) -> bool {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let next = rest.lines().find(|line| !line.trim().is_empty());
    next.is_some_and(|next| indent(next) > indent(line) && !next.trim_start().starts_with('#'))
}

fn in_line(line: &str) -> Option<Fall> {
    let text = line.trim_end();
    let indent = text.len() - text.trim_start().len();
    if let Some(tab) = text[..indent].find('\t') {
        let tabs = text[tab..indent].len() - text[tab..indent].trim_start_matches('\t').len();
        return Some(Fall::new(tab..tab + tabs, Trap::Tab, "  ".repeat(tabs)));
    }
    if let Some((at, space)) = text[..indent].char_indices().find(|(_, c)| *c != ' ') {
        return Some(Fall::new(at..at + space.len_utf8(), Trap::Space, " ".to_owned()));
    }
    if let Some(fall) = no_gap(text, indent) {
        return Some(fall);
    }
    let start = value_start(text, indent)?;
    let value = &text[start..];
    let range = start..text.len();
    let mut chars = value.chars();
    match chars.next()? {
        quote @ ('"' | '\'') => in_quotes(quote, value, range),
        '[' if !value.contains(']') => Some(Fall::new(range, Trap::Bracket, None)),
        '{' if !value.contains('}') => Some(Fall::new(range, Trap::Bracket, None)),
        '[' | '{' => in_brackets(text, start),
        '|' | '>' | '#' => None,
        '@' | '`' | '%' | '*' | '&' | '!' => Some(Fall::new(range, Trap::Sign, quoted(value))),
        first => {
            let shown = value.split(" #").next().unwrap_or_default();
            let colon = shown.contains(": ") || shown.trim_end().ends_with(':');
            colon.then(|| match straight(first, value) {
                Some(meant) => Fall::new(range, Trap::Curly, meant),
                None => Fall::new(range, Trap::Colon, quoted(value)),
            })
        }
    }
}

/// A text between quotation marks, of which the last is missing or another one stands too early.
fn in_quotes(quote: char, value: &str, range: Range<usize>) -> Option<Fall> {
    let rest = &value[1..];
    let plain = rest.replace("\\\"", "").replace("''", "");
    let after = plain.split_once(quote).map(|(_, after)| after.trim_start());
    // What may follow a text between quotation marks: nothing, a remark, the end of a list, another field.
    if after.is_some_and(|after| !after.starts_with(|c| !",#]}:".contains(c))) {
        return None;
    }
    if quote == '\'' && is_article(rest) {
        return Some(Fall::new(range, Trap::Apostrophe, whole(value)));
    }
    if after.is_none() {
        return Some(Fall::new(range, Trap::Quote, None));
    }
    let inside = rest.strip_suffix(quote);
    let inside = inside.filter(|inside| !inside.contains(['"', '\\']) || quote == '"');
    let meant = inside.and_then(|inside| quoted(&inside.replace("''", "'")));
    Some(Fall::new(range, Trap::Inner, meant))
}

/// Whether what follows an apostrophe is a short word of Dutch with it: ’s avonds, ’t plein, ’s-Gravenbrakel.
pub(super) fn is_article(rest: &str) -> bool {
    ["s ", "t ", "n ", "k ", "s-"].into_iter().any(|start| rest.starts_with(start))
}

/// The whole of a value that begins with an apostrophe; one at its end was to close it.
pub(super) fn whole(value: &str) -> Option<String> {
    let inside = value[1..].strip_suffix('\'').unwrap_or(&value[1..]);
    quoted(&format!("'{}", inside.replace("''", "'")))
}

/// A text with a colon among simple values between brackets: `[one, two: three]`, `{id: one, title: Two: three}`.
fn in_brackets(text: &str, start: usize) -> Option<Fall> {
    let inner = text[start + 1..].strip_suffix([']', '}'])?;
    if inner.contains(['"', '[', ']', '{', '}', '#']) {
        return None;
    }
    let values = || values(inner, text[start..].starts_with('{'));
    let placed = |range: Range<usize>| start + 1 + range.start..start + 1 + range.end;
    if inner.contains('\'') {
        let cut = values()
            .filter(|range| inner[range.clone()].strip_prefix('\'').is_some_and(is_article));
        return articles(inner, cut.collect())
            .map(|fall| Fall { range: placed(fall.range), ..fall });
    }
    let range = values().find(|range| inner[range.clone()].contains(": "))?;
    let meant = quoted(&inner[range.clone()]);
    Some(Fall::new(placed(range), Trap::Colon, meant))
}

/// Where the values stand in what is between brackets, those of fields behind their names.
fn values(inner: &str, are_fields: bool) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    inner.split(',').map_while(move |part| {
        let item = part.trim();
        let name = if are_fields { item.find(": ")? + 2 } else { 0 };
        let from = at + (part.len() - part.trim_start().len()) + name;
        at += part.len() + 1;
        Some(from..from + item.len() - name)
    })
}

/// Values that begin with an apostrophe, from the first to the last: `['s nachts, 't plein]`.
fn articles(inner: &str, cut: Vec<Range<usize>>) -> Option<Fall> {
    let range = cut.first()?.start..cut.last()?.end;
    let mut meant = Some(String::new());
    let mut at = range.start;
    for value in cut {
        let between = &inner[at..value.start];
        let mended = whole(&inner[value.clone()]);
        meant = meant.zip(mended).map(|(before, mended)| before + between + &mended);
        at = value.end;
    }
    Some(Fall::new(range, Trap::Apostrophe, meant))
}

/// `title:x` or a no-break space after the colon.
fn no_gap(text: &str, indent: usize) -> Option<Fall> {
    let start = item_start(text, indent);
    let name = text[start..].bytes().take_while(|b| b.is_ascii_alphanumeric() || b"_-".contains(b));
    let colon = start + name.count();
    let next = text[colon..].strip_prefix(':')?.chars().next()?;
    if colon == start || matches!(next, ' ' | '\t' | '/') {
        return None;
    }
    if next.is_whitespace() {
        let at = colon + 1;
        return Some(Fall::new(at..at + next.len_utf8(), Trap::Space, " ".to_owned()));
    }
    Some(Fall::new(colon..colon + 1, Trap::Gap, ": ".to_owned()))
}

/// The whole value between double quotation marks; nothing where it may be two fields, or a value and a remark.
fn quoted(value: &str) -> Option<String> {
    const FIELDS: [&str; 8] =
        ["title", "summary", "slug", "keywords", "status", "published", "period", "sources"];
    let before_colons = value.split(": ").map(|part| part.rsplit(' ').next().unwrap_or_default());
    let two = before_colons.into_iter().any(|word| FIELDS.contains(&word));
    if two || value.contains(" #") {
        return None;
    }
    Some(format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\"")))
}

/// A value between quotation marks as they are printed, between those that YAML knows.
pub(super) fn straight(first: char, value: &str) -> Option<String> {
    let last = closing(first);
    let inner = value.strip_prefix(first)?.strip_suffix(last)?.trim();
    (!inner.contains(last)).then(|| quoted(inner)).flatten()
}

/// What ends a quotation that begins with a printed mark; nothing for another sign.
pub(super) const fn closing(first: char) -> &'static [char] {
    match first {
        '“' | '„' | '”' => &['”', '“'],
        '‘' | '‚' | '’' => &['’', '‘'],
        '«' => &['»'],
        _ => &[],
    }
}

/// Where the text of a line begins behind the hyphens of lists.
fn item_start(text: &str, indent: usize) -> usize {
    let mut start = indent;
    while let Some(rest) = text[start..].strip_prefix("- ") {
        start = text.len() - rest.trim_start().len();
    }
    start
}

/// Where the value of `key: value` or `- value` begins.
fn value_start(text: &str, indent: usize) -> Option<usize> {
    let start = item_start(text, indent);
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
    fn trap(yaml: &str, expected: Option<(&str, Trap, Option<&str>)>) {
        let found = yaml.split_inclusive('\n').find_map(|line| {
            in_line(line).map(|fall| (line[fall.range].to_owned(), fall.trap, fall.meant))
        });
        let expected =
            expected.map(|(text, trap, meant)| (text.to_owned(), trap, meant.map(str::to_owned)));
        assert_eq!(found, expected);
    }

    #[test]
    fn common_traps_are_known() {
        trap(
            "title: Preventie: een",
            Some(("Preventie: een", Trap::Colon, Some("\"Preventie: een\""))),
        );
        let avonds =
            Some(("'s Avonds op 't plein", Trap::Apostrophe, Some("\"'s Avonds op 't plein\"")));
        trap("title: 's Avonds op 't plein", avonds);
        trap("title: 's Avonds op straat'", None);
        trap("title: 't-shirts", Some(("'t-shirts", Trap::Quote, None)));
        trap(
            "keywords: [wijk, 's nachts, 't plein]",
            Some(("'s nachts, 't plein", Trap::Apostrophe, Some("\"'s nachts\", \"'t plein\""))),
        );
        trap(
            "  - {id: a, title: 's Nachts}",
            Some(("'s Nachts", Trap::Apostrophe, Some("\"'s Nachts\""))),
        );
        trap("title: \"Preventie", Some(("\"Preventie", Trap::Quote, None)));
        trap("keywords: [a, b", Some(("[a, b", Trap::Bracket, None)));
        trap("sources:\n\t- id: x", Some(("\t", Trap::Tab, Some("  "))));
        trap("title: @alarm", Some(("@alarm", Trap::Sign, Some("\"@alarm\""))));
        trap("  - title: `x`", Some(("`x`", Trap::Sign, Some("\"`x`\""))));
        trap("title:Preventie", Some((":", Trap::Gap, Some(": "))));
        trap("title:\u{a0}Preventie", Some(("\u{a0}", Trap::Space, Some(" "))));
        trap("\u{a0}nl: Preventie", Some(("\u{a0}", Trap::Space, Some(" "))));
        trap("title: “Een: twee”", Some(("“Een: twee”", Trap::Curly, Some("\"Een: twee\""))));
        trap("title: \"Preventie: een\"", None);
        trap(
            "keywords: [a, buurt: wacht]",
            Some(("buurt: wacht", Trap::Colon, Some("\"buurt: wacht\""))),
        );
        trap(
            "  - {id: a, title: Verslag: deel 1}",
            Some(("Verslag: deel 1", Trap::Colon, Some("\"Verslag: deel 1\""))),
        );
        trap("keywords: [a, https://example.org/]", None);
        trap("- {id: befus, role: organiser}", None);
        trap("url: https://example.org/", None);
        trap("https://example.org/", None);
    }

    #[test]
    fn what_may_be_two_things_is_left_to_the_editor() {
        trap("title: Een status: draft", Some(("Een status: draft", Trap::Colon, None)));
        trap("title: Een: twee # drie", Some(("Een: twee # drie", Trap::Colon, None)));
        let tab = find("sources:\n  - id: a\n\ttitle: A\n", 13);
        assert_eq!((tab.trap, tab.range), (Trap::Tab, 19..20));
        let yaml = "title: Een: twee\n  drie\n";
        assert_eq!(find(yaml, 10).meant, None);
    }
}
