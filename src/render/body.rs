//! Bodies → HTML: the holes of a [`Body`] filled in for a page and its reader.

use super::reader::Reader;
use crate::Error;
use crate::model::{Body, Lang, Piece, Target, fragment};

/// The HTML of a body written in `written`, for a page. Links to pages go to the reader's language, words of the
/// interface inside it (as "back to the text") are in the language of the text around them.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn html(body: &Body, written: Lang, reader: &Reader<'_>) -> Result<String, Error> {
    let inside = reader.speaking(written);
    let mut html = String::new();
    for piece in &body.pieces {
        match piece {
            Piece::Html(text) => html.push_str(text),
            Piece::Link(target) => html.push_str(&link(target, reader)),
            Piece::Message(key) => escape(&inside.say(key, &[])?, &mut html),
        }
    }
    Ok(html)
}

fn link(target: &Target, reader: &Reader<'_>) -> String {
    match target {
        Target::Place(place, anchor) => {
            let address = reader.site().address(*place, reader.lang);
            match anchor {
                Some(anchor) if *address == reader.at => fragment(anchor),
                Some(anchor) => reader.link_to(address) + &fragment(anchor),
                None => reader.link_to(address),
            }
        }
        Target::Asset(asset) => reader.link_to(&reader.site().assets[*asset].address),
    }
}

/// Text as HTML, fit for elements and for attributes in double quotes.
pub(super) fn escape(text: &str, html: &mut String) {
    for char in text.chars() {
        match char {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
}
