//! What the commands for editors write: a text to fill in, a translation to fill in, a translation confirmed.

pub(crate) mod beginning;
pub(crate) mod freeze;
pub(crate) mod stamp;
pub(crate) mod translation;

use crate::Error;
use crate::misuse::Misuse;
use crate::model::{Lang, Languages};
use crate::parse::{Parsed, TextFile, TextKey, TextKind, closest, text_key};

/// What people call a text so that no other can be meant: `practices/brusafe`.
pub(crate) fn full_name(key: &TextKey) -> String {
    format!("{}/{}", key.0.folder(), key.1)
}

/// The file of a text in one language, from the site's folder.
pub(crate) fn path(key: &TextKey, code: &str) -> String {
    match key.0 {
        TextKind::Introduction => format!("content/{}.{code}.md", full_name(key)),
        TextKind::Practice | TextKind::Collection | TextKind::Page => {
            format!("content/{}/index.{code}.md", full_name(key))
        }
    }
}

/// The language with this code.
pub(crate) fn language(languages: &Languages, code: &str) -> Result<Lang, Error> {
    languages.get(code).ok_or_else(|| Error::Usage(Misuse::no_language(languages, code)))
}

/// The text that is meant by an id, by a folder and an id, or by the path of one of its files or of its folder.
pub(crate) fn find<'p>(parsed: &'p Parsed, name: &str) -> Result<&'p TextKey, Error> {
    let mut keys: Vec<&TextKey> = parsed.keys.iter().map(|(key, _)| key).collect();
    keys.dedup();
    let name = name.replace('\\', "/");
    let name = name.strip_prefix("./").unwrap_or(&name).trim_end_matches('/');
    let by_path = text_key(name);
    let short = name.strip_prefix("content/").unwrap_or(name);
    let is_meant = |key: &&&TextKey| {
        by_path.as_ref() == Some(**key) || *key.1 == *short || full_name(key) == short
    };
    let meant: Vec<&TextKey> = keys.iter().filter(is_meant).copied().collect();
    match meant[..] {
        [key] => Ok(key),
        [] => {
            let names: Vec<String> = keys.iter().map(|key| full_name(key)).collect();
            let ids = keys.iter().map(|key| &*key.1).chain(names.iter().map(|name| &**name));
            let name = name.to_owned();
            Err(Error::Usage(match closest(short, ids) {
                Some(near) => Misuse::NoTextBut { name, near: near.into() },
                None => Misuse::NoText { name },
            }))
        }
        [..] => {
            let names: Vec<String> =
                meant.iter().map(|key| format!("`{}`", full_name(key))).collect();
            let (name, names) = (name.to_owned(), names.join(", "));
            Err(Error::Usage(Misuse::SeveralTexts { name, names }))
        }
    }
}

/// The one file of a text that is no translation.
pub(crate) fn source<'p>(parsed: &'p Parsed, key: &TextKey) -> Result<&'p TextFile, Error> {
    let group = parsed.group(key);
    let mut originals = group.originals();
    match (originals.next(), originals.next()) {
        (Some(source), None) => Ok(source),
        (None, _) => Err(Error::Usage(Misuse::NoSource { name: full_name(key) })),
        (Some(_), Some(_)) => Err(Error::Usage(Misuse::TwoSources { name: full_name(key) })),
    }
}
