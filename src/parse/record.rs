//! From a YAML tree to typed fields; whatever does not fit is reported, all of it at once.

pub(super) use super::dates::{clock, date, day, day_at, period, stamp};
pub(super) use super::licence::licence;
pub(super) use super::localized::{by_language, localized, text_lists, texts};
use super::metadata::{Key, Node, Value};
use super::{closest, web, words};
use crate::diagnostic::{Diagnostic, Fix, Problem, Shape};
use crate::model::{Id, Languages};
use crate::source::{FileId, Location, Span};

/// What other programs call fields, and what they are called here.
const ELSEWHERE: [(&str, &str); 6] = [
    ("description", "summary"),
    ("tags", "keywords"),
    ("date", "published"),
    ("lastmod", "updated"),
    ("permalink", "slug"),
    ("untranslated", "translation"),
];

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct At<T> {
    pub(crate) span: Span,
    pub(crate) value: T,
}

/// Notes down what is wrong in one file.
#[derive(Debug)]
pub(super) struct Scribe<'l> {
    pub(super) file: FileId,
    pub(super) languages: &'l Languages,
    pub(super) found: Vec<Diagnostic>,
}

impl<'l> Scribe<'l> {
    pub(super) fn new(file: FileId, languages: &'l Languages) -> Self {
        Self { file, languages, found: Vec::new() }
    }

    pub(super) fn report(&mut self, span: Span, problem: Problem) {
        self.report_with(span, problem, None);
    }

    /// The same with its repair, where there is one beyond doubt.
    pub(super) fn report_with(
        &mut self,
        span: Span,
        problem: Problem,
        fix: impl Into<Option<Fix>>,
    ) {
        let diagnostic = Diagnostic::new(Location { file: self.file, span }, problem);
        self.found.push(diagnostic.with_fix(fix));
    }
}

/// How a kind of value is read: the node, the field's name for messages, where to complain.
pub(super) type Read<T> = fn(&Node, &str, &mut Scribe<'_>) -> Option<T>;

/// Named values, being read. What is asked for is known; the rest is reported by [`Record::finish`].
pub(super) struct Record<'n> {
    span: Span,
    entries: &'n [(Key, Node)],
    asked: Vec<Box<str>>,
}

impl<'n> Record<'n> {
    /// The named values of a node.
    pub(super) fn of(node: &'n Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Self> {
        match &node.value {
            Value::Fields(entries) => Some(Self::new(node.span, entries)),
            Value::Nothing => Some(Self::new(node.span, &[])),
            Value::Text(_) | Value::List(_) => wrong(node, field, Shape::Fields, scribe),
        }
    }

    /// The named values of a file; what is missing is reported at `span`.
    pub(super) fn at(span: Span, node: &'n Node, scribe: &mut Scribe<'_>) -> Option<Self> {
        let record = Self::of(node, "", scribe)?;
        Some(Self { span, ..record })
    }

    fn new(span: Span, entries: &'n [(Key, Node)]) -> Self {
        Self { span, entries, asked: Vec::new() }
    }

    /// The same values, of which nobody asked for any yet.
    pub(super) fn afresh(&self) -> Self {
        Self::new(self.span, self.entries)
    }

    /// Where to complain about the whole.
    pub(super) fn span(&self) -> Span {
        self.span
    }

    /// Whether a field stands there, even empty.
    pub(super) fn key(&self, name: &str) -> Option<&'n Key> {
        self.entries.iter().map(|(key, _)| key).find(|key| &*key.name == name)
    }

    /// The field's value; an empty one is none.
    pub(super) fn get(&mut self, name: &str, scribe: &mut Scribe<'_>) -> Option<&'n Node> {
        self.asked.push(name.into());
        let mut entries = self.entries.iter().filter(|(key, _)| &*key.name == name);
        let (_, first) = entries.next()?;
        for (again, _) in entries {
            scribe.report(again.span, Problem::DuplicateField { field: name.into() });
        }
        let empty = match &first.value {
            Value::Nothing => true,
            Value::Text(text) => text.trim().is_empty(),
            Value::List(_) | Value::Fields(_) => false,
        };
        (!empty).then_some(first)
    }

    /// A field that may be missing.
    pub(super) fn optional<T>(
        &mut self,
        name: &str,
        read: Read<T>,
        scribe: &mut Scribe<'_>,
    ) -> Option<T> {
        self.get(name, scribe).and_then(|node| read(node, name, scribe))
    }

    /// A field that may not be missing.
    pub(super) fn required<T>(
        &mut self,
        name: &str,
        read: Read<T>,
        scribe: &mut Scribe<'_>,
    ) -> Option<T> {
        if let Some(node) = self.get(name, scribe) {
            read(node, name, scribe)
        } else {
            let span = self.key(name).map_or(self.span, |key| key.span);
            scribe.report(span, Problem::missing(name));
            None
        }
    }

    /// A field that holds several values; those that do not fit are left out.
    pub(super) fn list<T>(&mut self, name: &str, read: Read<T>, scribe: &mut Scribe<'_>) -> Vec<T> {
        self.get(name, scribe).map(|node| list(node, name, read, scribe)).unwrap_or_default()
    }

    /// Takes a field for known, which somebody else reads or reports.
    pub(super) fn know(&mut self, name: &str) {
        self.asked.push(name.into());
    }

    /// The fields nobody asked for.
    pub(super) fn rest(&self) -> impl Iterator<Item = &'n (Key, Node)> {
        self.entries.iter().filter(|(key, _)| !self.asked.contains(&key.name))
    }

    /// Reports the fields nobody asked for.
    pub(super) fn finish(self, scribe: &mut Scribe<'_>) {
        #[cfg(test)]
        super::asked::note(&self.asked);
        for (key, _) in self.rest() {
            let asked = || self.asked.iter().map(|name| &**name);
            let elsewhere = ELSEWHERE.iter().find(|(theirs, _)| *theirs == &*key.name);
            let ours =
                elsewhere.map(|(_, ours)| *ours).filter(|ours| asked().any(|ask| ask == *ours));
            // What stands here already is not meant a second time.
            let ours = ours.filter(|ours| self.key(ours).is_none());
            let closest = ours.map(Into::into).or_else(|| closest(&key.name, asked()));
            let meant = self.misspelt(&key.name);
            if let Some(meant) = meant {
                // One slip, one finding.
                let missing = Problem::missing(meant);
                scribe.found.retain(|one| one.location.span != self.span || one.problem != missing);
            }
            let fix = meant.map(|meant| Fix::new(key.span, meant));
            let field = key.name.clone();
            let problem =
                Problem::UnknownField { field, closest, language: false, elsewhere: None };
            scribe.report_with(key.span, problem, fix);
        }
    }

    /// The only field that a name is a letter away from, if it is not there too.
    fn misspelt(&self, name: &str) -> Option<&str> {
        let distance = |known: &str| strsim::damerau_levenshtein(&name.to_lowercase(), known);
        let mut near = self.asked.iter().filter(|known| distance(known) <= 1);
        let meant = near.next().filter(|_| near.next().is_none())?;
        (meant.len() > 3 && self.key(meant).is_none()).then_some(meant)
    }

    /// Every field with its name as typed.
    pub(super) fn entries(&self) -> &'n [(Key, Node)] {
        self.entries
    }
}

/// Reports a value of the wrong kind.
pub(super) fn wrong<T>(
    node: &Node,
    field: &str,
    expected: Shape,
    scribe: &mut Scribe<'_>,
) -> Option<T> {
    let problem = wrong_type(field, expected, scribe.languages);
    scribe.report(node.span, problem);
    None
}

fn wrong_type(field: &str, expected: Shape, languages: &Languages) -> Problem {
    let each = languages.codes().map(|code| format!("{code}: …"));
    let languages = each.collect::<Vec<_>>().join(", ").into();
    // The fields of a whole file have no name.
    let field = (!field.is_empty()).then(|| field.into());
    Problem::WrongType { field, expected, languages }
}

/// The values of a list; those that do not fit are left out.
pub(super) fn list<T>(node: &Node, field: &str, read: Read<T>, scribe: &mut Scribe<'_>) -> Vec<T> {
    match &node.value {
        Value::List(items) => items.iter().filter_map(|item| read(item, field, scribe)).collect(),
        Value::Nothing => Vec::new(),
        Value::Text(_) | Value::Fields(_) => {
            wrong::<()>(node, field, Shape::List, scribe);
            Vec::new()
        }
    }
}

/// A text as typed.
pub(super) fn raw<'n>(node: &'n Node, field: &str, scribe: &mut Scribe<'_>) -> Option<&'n str> {
    match &node.value {
        Value::Text(text) => Some(text),
        Value::Nothing | Value::List(_) | Value::Fields(_) => {
            wrong(node, field, Shape::Text, scribe)
        }
    }
}

/// A text of one line: white space is folded, and none is at its ends.
pub(super) fn text(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<String> {
    raw(node, field, scribe).map(words::fold)
}

/// A text with its place.
pub(super) fn text_at(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<String>> {
    let value = text(node, field, scribe)?;
    Some(At { span: node.span, value })
}

/// A text of at most so many characters.
pub(super) fn short<const LIMIT: usize>(
    node: &Node,
    field: &str,
    scribe: &mut Scribe<'_>,
) -> Option<At<String>> {
    let text = text_at(node, field, scribe)?;
    if let Some((lost, sign)) = node.lost {
        scribe.report(lost, Problem::TextLost { field: field.into(), sign });
    }
    let length = text.value.chars().count();
    if length > LIMIT {
        let field = field.into();
        scribe.report(node.span, Problem::TooLong { field, length, limit: LIMIT });
    }
    Some(text)
}

/// A list of texts.
#[expect(clippy::unnecessary_wraps, reason = "one of the `Read`s")]
pub(super) fn texts_list(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Vec<String>> {
    Some(list(node, field, text, scribe))
}

/// An id or slug.
pub(super) fn id(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<Id>> {
    let found = raw(node, field, scribe)?;
    if let Ok(value) = Id::parse(found) {
        return Some(At { span: node.span, value });
    }
    let closest = words::suggested_id(found, scribe.languages);
    let fix = Fix::of_case(node.span, found, closest.as_deref());
    scribe.report_with(node.span, Problem::BadId { found: found.into(), closest, path: None }, fix);
    None
}

/// A word that something else is called by; whether it exists is for `check` to say.
pub(super) fn name(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<Box<str>>> {
    raw(node, field, scribe).map(|found| At { span: node.span, value: found.trim().into() })
}

/// One word or a list of them.
pub(super) fn names(
    node: &Node,
    field: &str,
    scribe: &mut Scribe<'_>,
) -> Option<Vec<At<Box<str>>>> {
    match &node.value {
        Value::Text(_) => name(node, field, scribe).map(|one| vec![one]),
        Value::List(_) => Some(list(node, field, name, scribe)),
        Value::Nothing => Some(Vec::new()),
        Value::Fields(_) => wrong(node, field, Shape::Ids, scribe),
    }
}

/// An address outside the site.
pub(super) fn url(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<String> {
    let found = raw(node, field, scribe)?.trim();
    if web::is_web(found) {
        return Some(found.to_owned());
    }
    scribe.report(node.span, Problem::BadUrl { found: found.into() });
    None
}

/// The address of the site itself.
pub(super) fn base_url(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<String> {
    let found = url(node, field, scribe)?;
    if web::is_base(&found) {
        return Some(found);
    }
    scribe.report(node.span, Problem::BadUrl { found: found.into() });
    None
}

/// An address outside the site, or of a mailbox.
pub(super) fn contact_url(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<String> {
    let found = raw(node, field, scribe)?.trim();
    let mailbox = found.strip_prefix("mailto:").unwrap_or(found);
    let is_mailbox = mailbox.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !mailbox.contains(char::is_whitespace)
    });
    if is_mailbox && !found.contains("//") {
        return Some(format!("mailto:{mailbox}"));
    }
    url(node, field, scribe)
}

/// A whole number from 0.
pub(super) fn number(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<u32> {
    match raw(node, field, scribe)?.trim().parse() {
        Ok(number) => Some(number),
        Err(_) => wrong(node, field, Shape::Number, scribe),
    }
}

/// `true` or `false`.
pub(super) fn truth(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<bool> {
    truth_among(node, field, Shape::Truth, scribe)
}

/// `true` or `false`, where something else may stand as well.
pub(super) fn truth_among(
    node: &Node,
    field: &str,
    expected: Shape,
    scribe: &mut Scribe<'_>,
) -> Option<bool> {
    match raw(node, field, scribe)?.trim() {
        "true" => Some(true),
        "false" => Some(false),
        found => {
            let meant = match found.to_lowercase().as_str() {
                "true" | "yes" | "on" | "ja" | "oui" => Some("true"),
                "false" | "no" | "off" | "nee" | "non" => Some("false"),
                _ => None,
            };
            let problem = wrong_type(field, expected, scribe.languages);
            scribe.report_with(node.span, problem, meant.map(|meant| Fix::new(node.span, meant)));
            None
        }
    }
}

/// One of a few words.
pub(super) fn choice<T: Copy>(
    node: &Node,
    field: &str,
    choices: &[(&str, T)],
    scribe: &mut Scribe<'_>,
) -> Option<T> {
    let found = raw(node, field, scribe)?.trim();
    if let Some((_, value)) = choices.iter().find(|(name, _)| *name == found) {
        return Some(*value);
    }
    let names = || choices.iter().map(|(name, _)| *name);
    let problem = Problem::UnknownChoice {
        field: field.into(),
        found: found.into(),
        choices: names().collect::<Vec<_>>().join(", ").into(),
        closest: closest(found, names()),
    };
    let fix = Fix::of_case(node.span, found, closest(found, names()).as_deref());
    scribe.report_with(node.span, problem, fix);
    None
}
