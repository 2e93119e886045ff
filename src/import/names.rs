//! What the path of a file says: which text it is of, in which language, and perhaps of which day.

use crate::model::Date;
use crate::parse::{Mapping, Parsed};

/// What a path says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) language: Option<Box<str>>,
    /// The folders and the name, without language, day and extension: what the languages of one text have in common.
    pub(super) parts: Vec<Box<str>>,
    /// Of Jekyll's `2022-01-31-name`.
    pub(super) day: Option<Date>,
}

/// The codes of the languages to expect, the source's first.
pub(super) fn languages(mapping: &Mapping, site: &Parsed) -> Vec<Box<str>> {
    let all: Vec<Box<str>> =
        site.languages.iter().map(|lang| site.languages.code(lang).into()).collect();
    let chosen: Vec<Box<str>> = mapping.languages.iter().map(|code| code.value.clone()).collect();
    if chosen.is_empty() { all } else { chosen }
}

/// Reads the path of a file; see [`Name`].
pub(super) fn name(path: &str, languages: &[Box<str>]) -> Name {
    let mut name = Name::default();
    let is_language = |text: &str| languages.iter().any(|code| **code == *text);
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let mut parts: Vec<&str> = stem.split('/').collect();
    let mut last = parts.pop().unwrap_or_default();
    if let Some((before, code)) = last.rsplit_once('.')
        && is_language(code)
    {
        (last, name.language) = (before, Some(code.into()));
    }
    let folders = parts.iter().filter(|part| {
        let says = name.language.is_none() && is_language(part);
        if says {
            name.language = Some((**part).into());
        }
        !is_language(part)
    });
    name.parts = folders.map(|part| (*part).into()).collect();
    if let Some((day, rest)) = last.split_at_checked(10)
        && let (Ok(day), Some(rest)) = (day.parse(), rest.strip_prefix('-'))
    {
        (name.day, last) = (Some(day), rest);
    }
    // Hugo keeps a text with what belongs to it in a folder of its own.
    if !matches!(last, "index" | "_index") || name.parts.is_empty() {
        name.parts.push(last.into());
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(path: &str, language: Option<&str>, parts: &[&str], day: Option<&str>) {
        let name = name(path, &["nl".into(), "fr".into()]);
        let day = day.map(|day| day.parse().expect("a day"));
        let parts = parts.iter().map(|part| (*part).into()).collect();
        assert_eq!(name, Name { language: language.map(Into::into), parts, day }, "{path}");
    }

    #[test]
    fn paths_of_hugo_and_jekyll_say_text_language_and_day() {
        says("content/alarm.nl.md", Some("nl"), &["content", "alarm"], None);
        says("nl/alarm.md", Some("nl"), &["alarm"], None);
        says("fr/a/alarm.markdown", Some("fr"), &["a", "alarm"], None);
        says("_posts/2022-01-31-alarm.fr.md", Some("fr"), &["_posts", "alarm"], Some("2022-01-31"));
        says("fr/_posts/2022-01-31-alarm.md", Some("fr"), &["_posts", "alarm"], Some("2022-01-31"));
        says("alarm/index.fr.md", Some("fr"), &["alarm"], None);
        says("nl/index.md", Some("nl"), &["index"], None);
        says("alarm.de.md", None, &["alarm.de"], None);
        says("2022-02-31-alarm.md", None, &["2022-02-31-alarm"], None);
        says("alarm.md", None, &["alarm"], None);
    }
}
