//! An edition frozen: a copy of every sheet as it is, and what says so in the collection's source.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::Error;
use crate::misuse::Misuse;
use crate::model::Date;
use crate::parse::{
    self, At, CollectionFields, ItemFields, Parsed, Shared, TextFile, TextKey, TextKind,
    kept_folder, path_of, text_key,
};
use crate::source::{Source, Sources};

/// What freezing writes.
#[derive(Debug)]
pub(crate) struct Frozen {
    /// The copies, by path from the site's folder.
    pub(crate) copies: BTreeMap<String, Arc<[u8]>>,
    /// How many practices they are of.
    pub(crate) sheets: usize,
    /// The source of the collection, with the digest of every copy.
    pub(crate) source: Vec<u8>,
}

/// Something to put in place of a part of a file.
type Edit = (Range<usize>, String);

/// Freezes the edition that the source of a collection names.
///
/// # Errors
///
/// If that was done before, or the source is written so that it cannot be amended.
pub(crate) fn frozen(
    sources: &Sources,
    parsed: &Parsed,
    (key, source): (&TextKey, &TextFile),
    today: Date,
) -> Result<Frozen, Error> {
    let Some(Shared::Collection(fields)) = source.role.shared() else {
        return Err(Error::Usage(Misuse::NotACollection { name: key.1.to_string() }));
    };
    let file = sources.get(source.file);
    let edition = fields.edition.unwrap_or(1).max(1);
    let folder = kept_folder(&key.1, edition);
    let is_frozen = fields.frozen.as_ref().is_some_and(|frozen| frozen.value);
    if is_frozen || sources.iter().any(|(_, file)| file.path.starts_with(&format!("{folder}/"))) {
        let next = u64::from(edition) + 1;
        return Err(Error::Usage(Misuse::EditionFrozen {
            edition: edition.to_string(),
            name: key.1.to_string(),
            next: next.to_string(),
            file: file.path.to_string(),
        }));
    }
    let groups = parsed.groups();
    let mut copies = BTreeMap::new();
    let mut digests: Digests<'_> = Vec::new();
    for item in &fields.items {
        let practice = groups.get(&(TextKind::Practice, item.id.value.clone()));
        let mut of_item = Vec::new();
        for text in practice.into_iter().flat_map(|group| &group.files) {
            let code = parsed.languages.code(text.lang);
            let own = &sources.get(text.file).path;
            let id = &item.id.value;
            copies.insert(format!("{folder}/{id}.{code}.md"), copy(sources, text, today));
            copies.extend(attachments(sources, text, own, &folder));
            of_item.push((code, &*text.digest));
        }
        digests.push((item, of_item));
    }
    let sheets = digests.iter().filter(|(_, of_item)| !of_item.is_empty()).count();
    let source = amended(parsed, sources, (key, source, fields), &digests)?;
    Ok(Frozen { copies, sheets, source })
}

/// The items of a collection, each with the languages of its practice and their digests.
type Digests<'p> = Vec<(&'p ItemFields, Vec<(&'p str, &'p str)>)>;

/// A sheet's file, with the day and the state of its words in a line of its own.
fn copy(sources: &Sources, text: &TextFile, today: Date) -> Arc<[u8]> {
    let bytes = &sources.get(text.file).bytes;
    let at = after_line(bytes, text.top.end as usize);
    let end = line_end(bytes);
    let stamp = format!("frozen: {{on: {today}, digest: \"{}\"}}{end}", text.digest);
    [&bytes[..at], stamp.as_bytes(), &bytes[at..]].concat().into()
}

/// The files that a sheet links to or shows, where they are kept.
fn attachments<'s>(
    sources: &'s Sources,
    text: &'s TextFile,
    own: &str,
    folder: &str,
) -> BTreeMap<String, Arc<[u8]>> {
    let is_list = |path: &str| [".md", ".yaml", ".yml"].iter().any(|end| path.ends_with(end));
    let targets = text.body.links.iter().filter_map(|link| path_of(own, &link.target));
    targets
        .filter(|path| text_key(path).is_none() && !is_list(path))
        .filter_map(|path| {
            let bytes = Arc::clone(&sources.get(sources.find(&path)?).bytes);
            Some((format!("{folder}/{}", path.strip_prefix("content/")?), bytes))
        })
        .collect()
}

/// The source of the collection, saying that it is frozen and what was kept. Only those lines change.
fn amended(
    parsed: &Parsed,
    sources: &Sources,
    (key, source, fields): (&TextKey, &TextFile, &CollectionFields),
    digests: &Digests<'_>,
) -> Result<Vec<u8>, Error> {
    let file = sources.get(source.file);
    let refused = || Error::Usage(Misuse::ItemsUnreadable { file: file.path.to_string() });
    let text = std::str::from_utf8(&file.bytes).map_err(|_| refused())?;
    let mut edits: Vec<Edit> = Vec::new();
    if let Some(At { span, .. }) = &fields.frozen {
        edits.push((span.range(), "true".into()));
    } else {
        let at = after_line(&file.bytes, source.top.end as usize);
        edits.push((at..at, format!("frozen: true{}", line_end(&file.bytes))));
    }
    for (item, of_item) in digests.iter().filter(|(_, of_item)| !of_item.is_empty()) {
        edits.extend(digest_edits(text, item, of_item).ok_or_else(refused)?);
    }
    edits.sort_by_key(|(range, _)| range.start);
    let mut amended = text.to_owned();
    for (range, words) in edits.into_iter().rev() {
        amended.replace_range(range, &words);
    }
    if says(parsed, sources, (key, &file.path), &amended, digests) {
        Ok(amended.into_bytes())
    } else {
        Err(refused())
    }
}

/// How the digests of an item come into the file: in place of older ones of the same languages, else behind its id.
fn digest_edits(text: &str, item: &ItemFields, of_item: &[(&str, &str)]) -> Option<Vec<Edit>> {
    if !item.digest.is_empty() {
        let known: BTreeSet<&str> = item.digest.iter().map(|(lang, _)| &*lang.value).collect();
        let wanted: BTreeSet<&str> = of_item.iter().map(|(code, _)| *code).collect();
        if known != wanted {
            return None;
        }
        let edits = item.digest.iter().map(|(lang, old)| {
            let written = old.span.range();
            let at = written.start + text[written].find(&*old.value)?;
            let (_, new) = of_item.iter().find(|(code, _)| *code == &*lang.value)?;
            Some((at..at + old.value.len(), (*new).to_owned()))
        });
        return edits.collect();
    }
    let all: Vec<String> =
        of_item.iter().map(|(code, digest)| format!("{code}: \"{digest}\"")).collect();
    let field = format!("digest: {{{}}}", all.join(", "));
    let start = item.id.span.start as usize;
    let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
    if text[line..start].contains('{') {
        let rest = &text[start..];
        let end = start + rest.find(&*item.id.value)? + item.id.value.len();
        let quote = usize::from(text[end..].starts_with(['"', '\'']));
        return Some(vec![(end + quote..end + quote, format!(", {field}"))]);
    }
    let key = text[line..start].rfind("id")?;
    let ending = line_end(text.as_bytes());
    let at = after_line(text.as_bytes(), start);
    Some(vec![(at..at, format!("{}{field}{ending}", " ".repeat(key)))])
}

/// Whether the amended source, read again, says just that.
fn says(
    parsed: &Parsed,
    sources: &Sources,
    (key, path): (&TextKey, &str),
    amended: &str,
    digests: &Digests<'_>,
) -> bool {
    let Some(site) = parsed.site_file else { return false };
    let site = sources.get(site).clone();
    let source = Source { path: path.into(), bytes: amended.as_bytes().into() };
    let (again, _) = parse::files(&Sources::new(vec![site, source]));
    let Some(text) = again.group(key).files.into_iter().next() else { return false };
    let Some(Shared::Collection(fields)) = text.role.shared() else { return false };
    let found = fields.items.iter().map(|item| {
        let of_item = item.digest.iter().map(|(lang, digest)| (&*lang.value, &*digest.value));
        (&*item.id.value, of_item.collect::<BTreeMap<_, _>>())
    });
    let wanted = digests.iter().map(|(item, of_item)| {
        let old = item.digest.iter().map(|(lang, digest)| (&*lang.value, &*digest.value));
        let of_item: BTreeMap<_, _> =
            if of_item.is_empty() { old.collect() } else { of_item.iter().copied().collect() };
        (&*item.id.value, of_item)
    });
    fields.frozen.as_ref().is_some_and(|frozen| frozen.value)
        && found.collect::<Vec<_>>() == wanted.collect::<Vec<_>>()
}

/// Where the line after that of a place begins.
fn after_line(bytes: &[u8], place: usize) -> usize {
    let rest = bytes[place..].iter().position(|byte| *byte == b'\n');
    rest.map_or(bytes.len(), |at| place + at + 1)
}

/// How the lines of a file end.
fn line_end(bytes: &[u8]) -> &'static str {
    if bytes.windows(2).any(|two| two == b"\r\n") { "\r\n" } else { "\n" }
}
