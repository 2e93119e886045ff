//! What could not be carried over, and where it stood.

use std::fmt;

use crate::parse::LONGEST_SUMMARY;

/// Something that an editor has to look at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// The file, from the folder that was imported, with `/`.
    pub path: Box<str>,
    /// From 1.
    pub line: usize,
    /// What it is.
    pub what: What,
    /// In how many more places of the file there is the same.
    pub more: usize,
}

/// What could not be carried over.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The file is not UTF-8; it was left out.
    NotUtf8,
    /// Its front matter does not end; it was left out.
    Unclosed,
    /// Its front matter cannot be read; it was left out. Why.
    Unreadable(Box<str>),
    /// Nothing says which language it is in; it was left out.
    NoLanguage,
    /// Its name holds no letter or digit that an id can be made of; it was left out.
    NoId,
    /// Another file, which was taken, is the same text in the same language; it was left out.
    Twice(Box<str>),
    /// The site has a text of this id; it was left out.
    Taken(Box<str>),
    /// It has no front matter.
    NoFrontMatter,
    /// The mapping does not say what a key becomes.
    UnknownKey(Box<str>),
    /// A value that fits no term or choice of a field: key, value, field.
    UnknownValue(Box<str>, Box<str>, Box<str>),
    /// A value of another shape than the field's: key, field.
    UnfitValue(Box<str>, Box<str>),
    /// A shared field that differs from that of the source, which was kept: key.
    Differs(Box<str>),
    /// A field has a value already, from this key or another.
    Repeated(Box<str>),
    /// The text is the same as that of another file, in another language.
    Untranslated(Box<str>),
    /// The summary was cut.
    CutSummary,
    /// A shortcode or a tag of a template language.
    Template(Box<str>),
    /// Attributes in the manner of kramdown.
    Attributes(Box<str>),
    /// A tag of raw HTML.
    Html(Box<str>),
    /// A heading that begins no section of a practice.
    Section(Box<str>),
    /// A field that a practice needs, of which neither the file nor the mapping says anything.
    Missing(Box<str>),
    /// A picture on another site, which the site does not fetch.
    Elsewhere(Box<str>),
    /// A link that leads nowhere now.
    Link(Box<str>),
    /// A picture that stands nowhere now.
    Picture(Box<str>),
}

impl Note {
    /// About one place.
    pub(super) fn new(path: &str, line: usize, what: What) -> Self {
        Self { path: path.into(), line, what, more: 0 }
    }
}

/// By path and line; what a file has several times is told once.
pub(super) fn settled(mut notes: Vec<Note>) -> Vec<Note> {
    notes.sort();
    let mut all: Vec<Note> = Vec::new();
    for note in notes {
        let same = all.iter_mut().rev().take_while(|known| known.path == note.path);
        match same.into_iter().find(|known| known.what == note.what) {
            Some(known) => known.more += 1,
            None => all.push(note),
        }
    }
    all
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.what)?;
        match self.more {
            0 => Ok(()),
            1 => f.write_str(" (and in 1 more place)"),
            more => write!(f, " (and in {more} more places)"),
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 => f.write_str("left out: it is not UTF-8; save it as UTF-8 and import again"),
            Self::Unclosed => {
                f.write_str("left out: its front matter has no closing line of `---` or `+++`")
            }
            Self::Unreadable(why) => write!(f, "left out: its front matter cannot be read: {why}"),
            Self::NoLanguage => f.write_str(
                "left out: neither its name, its folder nor the key `language` of the mapping says which language it is in",
            ),
            Self::NoId => f.write_str("left out: no id can be made of its name; rename it"),
            Self::Twice(other) => {
                write!(f, "left out: {other} is the same text in the same language")
            }
            Self::Taken(id) => {
                write!(f, "left out: the site has `{id}` already, and nothing is overwritten")
            }
            Self::NoFrontMatter => f.write_str("it has no front matter"),
            Self::UnknownKey(key) => write!(
                f,
                "`{key}` is not carried over: put it among `keys` of the mapping, or among `drop`"
            ),
            Self::UnknownValue(key, value, field) => write!(
                f,
                "`{value}` of `{key}` is not carried over: `{field}` knows no such value; put it among `values` of that key"
            ),
            Self::UnfitValue(key, field) => {
                write!(f, "`{key}` is not carried over: its value does not have the form of `{field}`")
            }
            Self::Differs(key) => {
                write!(f, "`{key}` differs from that of the source language, which is kept")
            }
            Self::Repeated(key) => {
                write!(f, "`{key}` is not carried over: its field has a value already")
            }
            Self::Untranslated(other) => {
                write!(f, "its text is that of {other}, word for word: it is not translated")
            }
            Self::CutSummary => write!(f, "the summary is the first paragraph, cut at {LONGEST_SUMMARY} characters"),
            Self::Template(what) => write!(f, "`{what}` stands in the text as typed: write what it stood for"),
            Self::Attributes(what) => write!(f, "`{what}` stands in the text as typed: remove it"),
            Self::Html(tag) => {
                write!(f, "raw HTML `{tag}`: without its attributes, and Markdown inside it may stay as typed")
            }
            Self::Section(words) => write!(
                f,
                "the heading `{words}` is no section of a practice: say which under `sections` of the mapping, or make it one of the third level"
            ),
            Self::Missing(field) => write!(
                f,
                "the draft has no `{field}`, which it needs: write it there, or give it to all of them under `fields` of the mapping"
            ),
            Self::Elsewhere(target) => {
                write!(f, "the picture `{target}` is on another site, from which nothing is fetched")
            }
            Self::Link(target) => write!(f, "the link to `{target}` leads nowhere now"),
            Self::Picture(target) => {
                write!(f, "the picture `{target}` was not brought along: put it beside the sheet and name it there")
            }
        }
    }
}
