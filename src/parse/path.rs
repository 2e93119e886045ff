//! What a file is, by its path alone.

use super::sheet::{TextKey, TextKind};

pub(super) const SITE: &str = "content/site.yaml";
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
    /// Another list at a fixed place.
    List(&'static str),
    /// One language of a text. `language` is `None` if the name does not tell.
    Text { key: TextKey, language: Option<&'p str> },
    /// Something beside a text: copied if a text refers to it.
    Attachment,
}

/// What the file at a path below `content/` is; `None` for anything else.
pub(super) fn classify(path: &str) -> Option<Path<'_>> {
    let list =
        [ORGANISATIONS, GLOSSARY, REDIRECTS, PERMALINKS].into_iter().find(|list| *list == path);
    if let Some(list) = list {
        return Some(Path::List(list));
    }
    if path == SITE {
        return Some(Path::Site);
    }
    let parts: Vec<&str> = path.strip_prefix("content/")?.split('/').collect();
    match parts[..] {
        ["vocabularies", file] => file.strip_suffix(".yaml").map(Path::Vocabulary),
        ["terms", field, file] => {
            let (term, language) = language_of(file)?;
            let key = (TextKind::Introduction, format!("{field}/{term}").into());
            Some(Path::Text { key, language })
        }
        [folder @ ("practices" | "collections" | "pages"), id, ref rest @ ..]
            if !rest.is_empty() =>
        {
            let kind = match folder {
                "practices" => TextKind::Practice,
                "collections" => TextKind::Collection,
                _ => TextKind::Page,
            };
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
        Some(Path::Site | Path::Vocabulary(_) | Path::List(_) | Path::Text { .. }) => true,
        Some(Path::Attachment) | None => false,
    }
}

/// The text that an attachment lies beside.
pub(super) fn neighbour(path: &str) -> Option<TextKey> {
    if classify(path) != Some(Path::Attachment) {
        return None;
    }
    let (folder, _) = path.match_indices('/').nth(2).map(|(at, _)| path.split_at(at))?;
    match classify(&format!("{folder}/index.md")) {
        Some(Path::Text { key, .. }) => Some(key),
        Some(Path::Site | Path::Vocabulary(_) | Path::List(_) | Path::Attachment) | None => None,
    }
}

/// `index` and `nl` of `index.nl.md`.
fn language_of(file: &str) -> Option<(&str, Option<&str>)> {
    let stem = file.strip_suffix(".md")?;
    Some(match stem.rsplit_once('.') {
        Some((name, language)) => (name, Some(language)),
        None => (stem, None),
    })
}

/// Whether somebody may believe that this file is read.
pub(super) fn is_stray(path: &str) -> bool {
    path.starts_with("content/")
        && [".md", ".yaml", ".yml"].iter().any(|end| path.ends_with(end))
        && !path.ends_with("/README.md")
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
        is("content/practices/brusafe/plan.pdf", "Attachment");
        is(
            "content/terms/themes/funding.fr.md",
            r#"Text { key: (Introduction, "themes/funding"), language: Some("fr") }"#,
        );
        is("themes/default/templates/base.html", "-");
    }
}
