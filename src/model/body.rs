//! The body of a text: safe HTML with holes where the reader's language and the page's own address decide.

use std::sync::Arc;

use super::{AssetIndex, Picture, Place};

/// A rendered Markdown body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    /// The HTML in order.
    pub pieces: Vec<Piece>,
    /// Its headings in order, for a table of contents.
    pub headings: Vec<Heading>,
    /// The words without markup, paragraphs divided by line feeds: what is indexed and excerpted.
    pub text: Arc<str>,
}

/// A part of a body.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Sanitised HTML as it stands. Tags may open in one piece and close in another.
    Html(Arc<str>),
    /// The value of an `href` or `src`, to be written relative to the page; needs no escaping.
    Link(Target),
    /// A picture: how it is fetched is for the page to say.
    Picture(Picture),
    /// A message of the interface by its key, as text, in the language of the body.
    Message(Box<str>),
}

/// The end of a link to an anchor, with its `#`: whatever the anchor is called, it stays inside an attribute.
///
/// ```
/// assert_eq!(fiche::model::fragment("approach"), "#approach");
/// assert_eq!(fiche::model::fragment("é\"><b"), "#%C3%A9%22%3E%3Cb");
/// ```
pub fn fragment(anchor: &str) -> String {
    format!("#{}", percent_encoded(anchor, b"-._:"))
}

/// Text for an address, by RFC 3986: letters and digits of ASCII stay, and what is `plain`.
pub fn percent_encoded(text: &str, plain: &[u8]) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || plain.contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            let digits = [byte >> 4, byte & 15].map(|n| char::from_digit(u32::from(n), 16));
            out.extend(digits.into_iter().flatten().map(|digit| digit.to_ascii_uppercase()));
        }
    }
    out
}

/// What a link inside the site leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A page in the reader's language, perhaps at an anchor (without `#`).
    Place(Place, Option<Box<str>>),
    /// A file that was copied.
    Asset(AssetIndex),
}

/// A heading of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6; 1 is the page's own.
    pub level: u8,
    /// Its anchor, unique in the body.
    pub id: Box<str>,
    /// Its words without markup.
    pub text: Box<str>,
}
