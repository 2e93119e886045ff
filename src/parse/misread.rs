//! YAML that the parser reads, but not as its editor meant it.

use std::ops::Range;

use super::metadata::{Key, Node, Value};
use super::traps::{Fall, closing, is_article, straight, whole};
use crate::diagnostic::Trap;

/// What an editor fell into without the parser noticing, with places in `text`.
pub(super) fn misread(text: &str, node: &Node) -> Vec<Fall> {
    let mut found = Vec::new();
    look(text, node, false, &mut found);
    found
}

fn look(text: &str, node: &Node, in_brackets: bool, found: &mut Vec<Fall>) {
    let is_bracket = || text[node.span.range()].starts_with(['[', '{']);
    match &node.value {
        Value::Nothing => {}
        Value::Text(_) => {
            found.extend(printed(text, node, in_brackets).or_else(|| apostrophe(text, node)));
        }
        Value::List(items) => {
            for item in items {
                look(text, item, is_bracket(), found);
            }
        }
        Value::Fields(entries) => {
            for (key, value) in entries {
                found.extend(space_before_colon(text, key));
                look(text, value, is_bracket(), found);
            }
        }
    }
}

/// `title: “Een titel”`, of which the marks would be shown. Between brackets, a comma may part the two: `[“Een, twee”]`.
fn printed(text: &str, node: &Node, in_brackets: bool) -> Option<Fall> {
    let Range { start, end } = node.span.range();
    let from = &text[start..];
    let first = from.chars().next()?;
    // This one begins a word more often than a quotation: ’s avonds.
    if first == '’' {
        return None;
    }
    let end = if in_brackets { start + closes(first, from)? } else { end };
    let value = &text[start..end];
    let meant = straight(first, value).filter(|_| !value.contains('\n'))?;
    Some(Fall::new(start..end, Trap::Curly, meant))
}

/// Where a value between brackets and printed quotation marks ends.
fn closes(first: char, from: &str) -> Option<usize> {
    /// What is longer is no value of a list: nobody looks for the end of a whole file, for each of its values.
    const LONGEST: usize = 300;
    let line = from.char_indices().skip(1).take(LONGEST).take_while(|(_, c)| *c != '\n');
    let mut ends =
        line.filter(|(_, c)| closing(first).contains(c)).map(|(at, c)| at + c.len_utf8());
    ends.find(|end| from[*end..].trim_start().starts_with([',', ']', '}']))
}

/// `title: 's Avonds op straat'`, of which the first sign would be lost.
fn apostrophe(text: &str, node: &Node) -> Option<Fall> {
    let range = node.span.range();
    let inside = text[range.clone()].strip_prefix('\'')?.strip_suffix('\'')?;
    let is_cut = is_article(inside) && inside[1..].starts_with(' ') && !inside.contains('\n');
    is_cut.then(|| Fall::new(range.clone(), Trap::Apostrophe, whole(&text[range])))
}

/// `title :` with a space that does not break, which would be a part of the name.
fn space_before_colon(text: &str, key: &Key) -> Option<Fall> {
    let end = key.span.range().end;
    let after = &text[end..];
    let spaces = after.len() - after.trim_start().len();
    let is_part = key.name.trim_end().len() < key.name.len() && after[spaces..].starts_with(':');
    is_part.then(|| Fall::new(end..end + spaces, Trap::Space, String::new()))
}
