//! YAML → a tree with the place of every key and value. The only module that knows YAML.
//!
//! What an editor typed is what we read: `no`, `02000`, `1.0` and `2019` are texts until a field says otherwise.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{DuplicateKeyPolicy, Error, MergeKeyPolicy, Spanned};

use super::traps;
use crate::diagnostic::{Fix, LostSign, Problem};
use crate::source::Span;

/// How deep values may be nested.
const DEPTH: usize = 64;

/// What a text may grow to once its aliases are written out, in bytes.
const EXPANDED: usize = 1 << 20;

/// A value with its place in the file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Node {
    pub(crate) span: Span,
    pub(crate) value: Value,
    /// What stands beside a plain text and is not read as part of it.
    pub(crate) lost: Option<(Span, LostSign)>,
}

/// Why a text cannot be read as YAML.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) span: Span,
    pub(super) problem: Problem,
    pub(super) fix: Option<Fix>,
}

impl Refusal {
    fn limit(at: usize) -> Self {
        Self { span: Span::new(at, at), problem: Problem::YamlLimit, fix: None }
    }
}

/// What stands there.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// Nothing, `~` or `null`.
    Nothing,
    /// As typed, or what stands between the quotes.
    Text(Box<str>),
    /// Several values.
    List(Vec<Node>),
    /// Named values, in order, repeated names included.
    Fields(Vec<(Key, Node)>),
}

/// The name of a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Key {
    pub(crate) span: Span,
    pub(crate) name: Box<str>,
}

/// Reads the YAML in `text[range]`; spans count from the start of `text`.
pub(super) fn read(text: &str, range: std::ops::Range<usize>) -> Result<Node, Refusal> {
    let start = range.start;
    let yaml = &text[range];
    match raw(yaml) {
        Ok(raw) => Tree { yaml, start, budget: std::cell::Cell::new(EXPANDED) }
            .node(raw)
            .ok_or_else(|| Refusal::limit(start)),
        Err(error) => Err(refusal(&error, yaml, start)),
    }
}

fn raw(yaml: &str) -> Result<Spanned<Raw>, Error> {
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_depth: DEPTH,
            flow_nesting_limit: DEPTH,
            max_total_scalar_bytes: EXPANDED,
            max_recorded_anchor_bytes: EXPANDED,
            max_recorded_anchor_events: 20_000,
            max_nodes: 100_000,
            max_aliases: 1_000,
            max_anchors: 1_000,
            max_documents: 1,
        },
        alias_limits: serde_saphyr::alias_limits! { max_total_replayed_events: 20_000 },
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        emit_comments: false,
        strict_booleans: true,
        with_snippet: false,
    };
    serde_saphyr::from_str_with_options(yaml, options)
}

/// Says why the parser gave up, and where.
fn refusal(error: &Error, yaml: &str, start: usize) -> Refusal {
    let error = error.without_snippet();
    let at = place(error, yaml);
    let limit = matches!(
        error,
        Error::Budget { .. }
            | Error::AliasReplayLimitExceeded { .. }
            | Error::AliasExpansionLimitExceeded { .. }
            | Error::AliasReplayStackDepthExceeded { .. }
            | Error::AliasReplayCounterOverflow { .. }
            | Error::RecursiveReferencesRequireWeakTypes { .. }
    );
    let detail = error.to_string();
    let told = ["budget", "nesting", "recursion", "alias"].iter().any(|word| detail.contains(word));
    if limit || told {
        return Refusal::limit(start + at);
    }
    let traps::Fall { range, trap, meant } = traps::find(yaml, at);
    let span = Span::new(start + range.start, start + range.end);
    let fix = meant.filter(|meant| mends(yaml, &range, meant)).map(|meant| Fix::new(span, meant));
    // The parser counts from the first field, people from the first line.
    let detail = detail.split(" at line ").next().unwrap_or_default().into();
    Refusal { span, problem: Problem::YamlSyntax { trap, detail }, fix }
}

/// Whether the parser gets beyond this line with `meant` in place of the range.
fn mends(yaml: &str, range: &std::ops::Range<usize>, meant: &str) -> bool {
    let mended = [&yaml[..range.start], meant, &yaml[range.end..]].concat();
    let line_end = mended[range.start..].find('\n').map_or(mended.len(), |end| range.start + end);
    match raw(&mended) {
        Ok(_) => true,
        Err(error) => {
            traps::find(&mended, place(error.without_snippet(), &mended)).range.start > line_end
        }
    }
}

fn place(error: &Error, yaml: &str) -> usize {
    error.location().map_or(yaml.len(), |location| offset(yaml, location))
}

/// The byte that an error is about. Errors of the scanner have a line and a column only.
fn offset(yaml: &str, location: serde_saphyr::Location) -> usize {
    let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    if let Some(at) = location.span().byte_offset() {
        return floor(yaml, number(at));
    }
    let line = number(location.line()).saturating_sub(1);
    let start: usize = yaml.split_inclusive('\n').take(line).map(str::len).sum();
    let column = number(location.column()).saturating_sub(1);
    let before: usize = yaml[start..].chars().take(column).map(char::len_utf8).sum();
    floor(yaml, start + before)
}

/// The character that a byte is in.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// What the parser hands over before spans and texts are put right.
enum Raw {
    /// A text that stood in quotes or a block, or a plain one of no other type.
    Text(Box<str>),
    /// A number, a truth value or nothing: its text is taken from the source.
    Typed,
    List(Vec<Spanned<Raw>>),
    Fields(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.into()))
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i128<E: de::Error>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u128<E: de::Error>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_none<E: de::Error>(self) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_bytes<E: de::Error>(self, _: &[u8]) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut fields = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            fields.push(entry);
        }
        Ok(Raw::Fields(fields))
    }
}

/// Puts spans and texts right.
struct Tree<'y> {
    yaml: &'y str,
    start: usize,
    /// How many more bytes of text may come.
    budget: std::cell::Cell<usize>,
}

impl Tree<'_> {
    /// `None` once the texts are too many.
    fn node(&self, raw: Spanned<Raw>) -> Option<Node> {
        let written = self.range(&raw.referenced);
        let meant = self.range(&raw.defined);
        let (span, value) = match raw.value {
            Raw::Text(text) => (written, self.text(text)?),
            Raw::Typed => {
                let value = match self.yaml[meant].trim() {
                    "" | "~" | "null" | "Null" | "NULL" => Value::Nothing,
                    text => self.text(text.into())?,
                };
                (written, value)
            }
            Raw::List(items) => {
                let items: Vec<_> =
                    items.into_iter().map(|item| self.node(item)).collect::<Option<_>>()?;
                let end = items.last().map_or(written.end, |last| self.back(last.span.end));
                (self.whole(written.start..end.max(written.end), ']'), Value::List(items))
            }
            Raw::Fields(fields) => {
                let fields: Vec<_> = fields
                    .into_iter()
                    .map(|(key, node)| Some((self.key(key), self.node(node)?)))
                    .collect::<Option<_>>()?;
                let end = fields.last().map_or(written.end, |(_, last)| self.back(last.span.end));
                (self.whole(written.start..end.max(written.end), '}'), Value::Fields(fields))
            }
        };
        let lost = matches!(value, Value::Text(_)).then(|| self.lost(&span)).flatten();
        Some(Node { span: self.span(span), value, lost })
    }

    fn key(&self, key: Spanned<String>) -> Key {
        Key { span: self.span(self.range(&key.referenced)), name: key.value.into() }
    }

    /// What stands beside a plain text: a remark behind it, or an anchor or tag before it.
    fn lost(&self, text: &std::ops::Range<usize>) -> Option<(Span, LostSign)> {
        if self.yaml[text.start..].starts_with(['"', '\'', '|', '>']) {
            return None;
        }
        let line_start = self.yaml[..text.start].rfind('\n').map_or(0, |end| end + 1);
        let before = &self.yaml[line_start..text.start];
        if let Some(at) = before.rfind([' ', ':']).map(|_| before.trim_end()).and_then(|before| {
            let start = before.rfind(' ')? + 1;
            before[start..].starts_with(['&', '!']).then_some(start)
        }) {
            let word = before[at..].trim_end();
            let sign = if word.starts_with('&') { LostSign::Anchor } else { LostSign::Tag };
            let start = line_start + at;
            return Some((self.span(start..start + word.len()), sign));
        }
        let rest = self.yaml[text.end..].lines().next().unwrap_or_default();
        let remark = rest.trim_start_matches([' ', '\t']);
        let start = text.end + rest.len() - remark.len();
        let is_remark = remark.starts_with('#') && start > text.end;
        is_remark.then(|| (self.span(start..start + remark.trim_end().len()), LostSign::Hash))
    }

    fn text(&self, text: Box<str>) -> Option<Value> {
        self.budget.set(self.budget.get().checked_sub(text.len())?);
        Some(Value::Text(text))
    }

    /// The bytes of a location, without the white space that blocks end in.
    fn range(&self, location: &serde_saphyr::Location) -> std::ops::Range<usize> {
        let number = |n: Option<u64>| n.and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        let start = number(location.span().byte_offset()).min(self.yaml.len());
        let end = (start + number(location.span().byte_len())).min(self.yaml.len());
        match self.yaml.get(start..end) {
            Some(text) => start..start + text.trim_end().len(),
            None => 0..0,
        }
    }

    /// A list or fields with the closing bracket, if they have one; of several lines the first.
    fn whole(&self, mut range: std::ops::Range<usize>, close: char) -> std::ops::Range<usize> {
        if self.yaml[range.start..].starts_with(['[', '{']) {
            let rest = &self.yaml[range.end..];
            let gap = rest.len() - rest.trim_start_matches([' ', ',', '\n', '\r']).len();
            if rest[gap..].starts_with(close) {
                range.end += gap + 1;
            }
        }
        let text = self.yaml.get(range.clone()).unwrap_or_default();
        let line = text.find('\n').map_or(text, |end| &text[..end]).trim_end();
        range.start..range.start + line.len()
    }

    fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.start + range.start, self.start + range.end)
    }

    fn back(&self, offset: u32) -> usize {
        (offset as usize).saturating_sub(self.start)
    }
}

#[cfg(test)]
mod tests;
