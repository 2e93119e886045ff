//! Bodies → HTML: the holes of a [`Body`] filled in for a page and its reader.

use super::reader::Reader;
use crate::Error;
use crate::model::{Body, Lang, Piece, Target, fragment};
use crate::output::escape;

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
            Piece::Message(key) => html.push_str(&escape(&inside.say(key, &[])?)),
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
