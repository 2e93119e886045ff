//! What a file is, by its path alone.

use super::kept;
use super::text::{TextKey, TextKind};
use crate::model::Id;
use crate::source::SITE_FILE;

pub(super) const ORGANISATIONS: &str = "content/organisations.yaml";
pub(super) const GLOSSARY: &str = "content/glossary.yaml";
pub(crate) const REDIRECTS: &str = "content/redirects.yaml";
pub(crate) const PERMALINKS: &str = "content/permalinks.txt";

/// What a file is.
#[derive(Debug, PartialEq)]
pub(super) enum Path<'p> {
    /// `content/site.yaml`
    Site,
    /// `content/vocabularies/<name>.yaml`
    Vocabulary(&'p str),
    /// `content/organisations.yaml`
    Organisations,
    /// `content/glossary.yaml`
    Glossary,
    /// `content/redirects.yaml`
    Redirects,
    /// `content/permalinks.txt`
    Permalinks,
    /// One language of a text. `language` is `None` if the name does not tell.
    Text { key: TextKey, language: Option<&'p str> },
    /// A sheet as it was when an edition was frozen.
    Kept(kept::Place<'p>),
    /// Something beside a text: copied if a text refers to it.
    Attachment,
}

impl<'p> Path<'p> {
    /// The text that it is a language of, and which.
    pub(super) fn text(self) -> Option<(TextKey, Option<&'p str>)> {
        match self {
            Self::Text { key, language } => Some((key, language)),
            Self::Site
            | Self::Vocabulary(_)
            | Self::Organisations
            | Self::Glossary
            | Self::Redirects
            | Self::Permalinks
            | Self::Kept(_)
            | Self::Attachment => None,
        }
    }
}

/// What the file at a path below `content/` is; `None` for anything else.
pub(super) fn classify(path: &str) -> Option<Path<'_>> {
    let fixed = match path {
        SITE_FILE => Some(Path::Site),
        ORGANISATIONS => Some(Path::Organisations),
        GLOSSARY => Some(Path::Glossary),
        REDIRECTS => Some(Path::Redirects),
        PERMALINKS => Some(Path::Permalinks),
        _ => None,
    };
    if fixed.is_some() {
        return fixed;
    }
    if let Some(place) = kept(path) {
        return Some(Path::Kept(place));
    }
    let parts: Vec<&str> = path.strip_prefix("content/")?.split('/').collect();
    match parts[..] {
        ["vocabularies", file] => file.strip_suffix(".yaml").map(Path::Vocabulary),
        ["terms", field, file] => {
            let (term, language) = language_of(file)?;
            let key = (TextKind::Introduction, format!("{field}/{term}").into());
            Some(Path::Text { key, language })
        }
        [folder, id, ref rest @ ..] if !rest.is_empty() => {
            let kind = TextKind::of_folder(folder)?;
            let index = match rest {
                [file] => language_of(file).filter(|(name, _)| *name == "index"),
                _ => None,
            };
            match index {
                Some((_, language)) => Some(Path::Text { key: (kind, id.into()), language }),
                None if language_of(path).is_some() => None,
                None => Some(Path::Attachment),
            }
        }
        _ => None,
    }
}

/// Whether a file is a text of the site, or a list.
pub(super) fn is_read(path: &str) -> bool {
    match classify(path) {
        Some(
            Path::Site
            | Path::Vocabulary(_)
            | Path::Organisations
            | Path::Glossary
            | Path::Redirects
            | Path::Permalinks
            | Path::Text { .. },
        ) => true,
        Some(Path::Kept(_) | Path::Attachment) | None => false,
    }
}

/// The text that an attachment lies beside.
pub(super) fn neighbour(path: &str) -> Option<TextKey> {
    if classify(path) != Some(Path::Attachment) {
        return None;
    }
    let (folder, _) = path.match_indices('/').nth(2).map(|(at, _)| path.split_at(at))?;
    classify(&format!("{folder}/index.md"))?.text().map(|(key, _)| key)
}

/// Where the copies of an edition lie.
pub(crate) fn kept_folder(collection: &str, edition: u32) -> String {
    format!("content/collections/{collection}/edition-{edition}")
}

/// `content/collections/<id>/edition-<n>/<practice>.<language>.md`
fn kept(path: &str) -> Option<kept::Place<'_>> {
    let mut parts = path.strip_prefix("content/collections/")?.split('/');
    let (collection, edition, file) = (parts.next()?, parts.next()?, parts.next()?);
    let edition: u32 = edition.strip_prefix("edition-")?.parse().ok()?;
    let (practice, language) = language_of(file)?;
    let place = kept::Place { collection, edition, practice, language: language? };
    // As it is written by the command, and in no other way.
    let is_own = path == format!("{}/{file}", kept_folder(collection, edition));
    (is_own && Id::parse(practice).is_ok()).then_some(place)
}

/// The path that a file at `own` means by the path of another; nothing above the site's folder.
pub(crate) fn joined(own: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = own.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The path of the file that a link of a file at `own` leads to; nothing for an address, a name or an anchor.
pub(crate) fn path_of(own: &str, target: &str) -> Option<String> {
    let path = target.split(['#', '?']).next().unwrap_or_default();
    let is_path = !path.is_empty() && !path.starts_with('/') && !path.contains([':', '\\']);
    joined(own, &decode(path)).filter(|path| is_path && path.starts_with("content/"))
}

/// `%20` and the like, undone; what is not UTF-8 afterwards stays as it is.
pub(crate) fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let digit = |place: usize| char::from(*tail.get(place)?).to_digit(16);
        let byte = || u8::try_from(digit(0)? * 16 + digit(1)?).ok();
        match byte() {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            Some(_) | None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// `index` and `nl` of `index.nl.md`.
fn language_of(file: &str) -> Option<(&str, Option<&str>)> {
    let stem = file.strip_suffix(".md")?;
    Some(match stem.rsplit_once('.') {
        Some((name, language)) => (name, Some(language)),
        None => (stem, None),
    })
}

/// Whether nothing in `content/` reads this file, though somebody may believe it.
pub(crate) fn is_stray(path: &str) -> bool {
    path.starts_with("content/")
        && classify(path).is_none()
        && [".md", ".yaml", ".yml"].iter().any(|end| path.ends_with(end))
        && !path.ends_with("/README.md")
}

/// The path at which a stray file would be read: with the capitals, the ending or the folder's name put right.
pub(crate) fn meant(path: &str) -> Option<String> {
    const FOLDERS: [(&str, &str); 6] = [
        ("practice", "practices"),
        ("collection", "collections"),
        ("page", "pages"),
        ("term", "terms"),
        ("vocabulary", "vocabularies"),
        ("organisation.yaml", "organisations.yaml"),
    ];
    let mut parts: Vec<String> = path.to_lowercase().split('/').map(str::to_owned).collect();
    let last = parts.last_mut()?;
    if let Some(stem) = last.strip_suffix(".yml") {
        *last = format!("{stem}.yaml");
    }
    let below = parts.get_mut(1)?;
    if let Some((_, name)) = FOLDERS.iter().find(|(name, _)| name == below) {
        (*name).clone_into(below);
    }
    let meant = parts.join("/");
    let is_whole = classify(&meant)?.text().is_none_or(|(_, language)| language.is_some());
    (is_read(&meant) && is_whole && meant != path).then_some(meant)
}

/// The text in a folder whose file was given a name of its own: `index.nl.md` for `brusafe.nl.md`.
pub(crate) fn renamed(path: &str) -> Option<String> {
    let (folder, file) = path.rsplit_once('/')?;
    let (_, language) = language_of(file)?;
    let meant = format!("{folder}/index.{}.md", language?);
    let is_text = classify(&meant)?.text().is_some();
    is_text.then_some(meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is(path: &str, expected: &str) {
        let found = classify(path).map_or("-".to_owned(), |path| format!("{path:?}"));
        assert_eq!(found, expected);
    }

    #[test]
    fn paths_say_what_files_are() {
        is("content/site.yaml", "Site");
        is("content/vocabularies/themes.yaml", r#"Vocabulary("themes")"#);
        is("content/vocabularies/a/b.yaml", "-");
        is(
            "content/practices/brusafe/index.nl.md",
            r#"Text { key: (Practice, "brusafe"), language: Some("nl") }"#,
        );
        is(
            "content/practices/brusafe/index.md",
            r#"Text { key: (Practice, "brusafe"), language: None }"#,
        );
        is("content/practices/brusafe/notes.nl.md", "-");
        is(
            "content/collections/net/edition-2/brusafe.nl.md",
            r#"Kept(Place { collection: "net", edition: 2, practice: "brusafe", language: "nl" })"#,
        );
        is("content/collections/net/edition-02/brusafe.nl.md", "-");
        is("content/collections/net/edition-2/practices/brusafe/plan.pdf", "Attachment");
        is("content/practices/brusafe/plan.pdf", "Attachment");
        is(
            "content/terms/themes/funding.fr.md",
            r#"Text { key: (Introduction, "themes/funding"), language: Some("fr") }"#,
        );
        is("themes/default/templates/base.html", "-");
    }

    #[test]
    fn a_path_that_is_nearly_right_is_put_right() {
        let is = |path, expected| assert_eq!(meant(path).as_deref(), expected, "{path}");
        is("content/practices/watch/Index.NL.md", Some("content/practices/watch/index.nl.md"));
        is("content/practice/watch/index.nl.md", Some("content/practices/watch/index.nl.md"));
        is("content/vocabularies/Region.yml", Some("content/vocabularies/region.yaml"));
        is("content/Site.yml", Some("content/site.yaml"));
        is("content/practices/watch/notes.nl.md", None);
        is("content/notes.md", None);
    }

    #[test]
    fn a_text_that_was_renamed_belongs_in_its_folder() {
        let is = |path, expected| assert_eq!(renamed(path).as_deref(), expected, "{path}");
        is("content/practices/watch/Watch.nl.md", Some("content/practices/watch/index.nl.md"));
        is("content/practices/watch/notes.md", None);
        is("content/notes.nl.md", None);
    }

    #[test]
    fn percent_signs_are_undone() {
        assert_eq!(decode("plan%20a.pdf"), "plan a.pdf");
        assert_eq!(decode("100%"), "100%");
        assert_eq!(decode("%ff"), "%ff");
        assert_eq!(decode("%+1"), "%+1");
        assert_eq!(decode("%C3%A9"), "é");
    }
}
