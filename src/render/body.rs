//! Bodies → HTML: the holes of a [`Body`] filled in for a page and its reader.

use super::reader::Reader;
use super::views::picture::{Fetch, picture};
use crate::Error;
use crate::model::{Body, Lang, Piece, Place, Target, Text, Translated, fragment};
use crate::output::escape;

/// The HTML of a body written in `written`, for a page; `fetch` is for its first picture. Links to pages go to the reader's language, words of the
/// interface inside it (as "back to the text") are in the language of the text around them.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn html(
    body: &Body,
    written: Lang,
    mut fetch: Fetch,
    reader: &Reader<'_>,
) -> Result<String, Error> {
    let inside = reader.speaking(written);
    let mut html = String::new();
    for piece in &body.pieces {
        match piece {
            Piece::Html(text) => html.push_str(text),
            Piece::Link(target) => html.push_str(&link(target, written, reader)),
            Piece::Picture(one) => {
                let view = picture(one, std::mem::replace(&mut fetch, Fetch::Later), reader);
                html.push_str(&reader.catalogue.theme.picture(reader, &view)?);
            }
            Piece::Message(key) => html.push_str(&escape(&inside.say(key, &[])?)),
        }
    }
    Ok(html)
}

/// The value of an `href` or `src`. Anchors were checked in the language of the text that links; another translation of the
/// page it leads to may lack one, and then the link leads to its top.
fn link(target: &Target, written: Lang, reader: &Reader<'_>) -> String {
    match target {
        Target::Place(place, anchor) => {
            let address = reader.site().address(*place, reader.lang);
            match anchor.as_deref().filter(|anchor| stands(anchor, *place, written, reader)) {
                Some(anchor) if *address == reader.at => fragment(anchor),
                Some(anchor) => reader.link_to(address) + &fragment(anchor),
                None => reader.link_to(address),
            }
        }
        Target::Asset(asset) => reader.link_to(&reader.site().asset(*asset).address),
    }
}

/// Whether an anchor that readers of `written` find on a page is there for this reader too.
fn stands(anchor: &str, place: Place, written: Lang, reader: &Reader<'_>) -> bool {
    let site = reader.site();
    let shown = |lang| match place {
        Place::Practice(at) => Some(body_of(&site.practice(at).text, lang)),
        Place::Collection(at) => Some(body_of(&site.collection(at).text, lang)),
        Place::Kept(at) => Some(body_of(&site.kept(at).text, lang)),
        Place::Page(at) => Some(body_of(&site.page(at).text, lang)),
        Place::Term(field, term) => {
            let introduction = site.vocabulary(field).terms[term.0].introduction.as_ref()?;
            let (lang, text) = introduction.text.for_reader(lang);
            Some((lang, &text.body))
        }
        Place::Own(_) | Place::Vocabulary(_) => None,
    };
    match (shown(written), shown(reader.lang)) {
        (Some((checked, _)), Some((lang, body))) if lang != checked => {
            body.headings.iter().any(|heading| &*heading.id == anchor)
        }
        (Some(_) | None, Some(_) | None) => true,
    }
}

fn body_of(text: &Translated<Text>, lang: Lang) -> (Lang, &Body) {
    let (lang, text) = text.for_reader(lang);
    (lang, &text.body)
}
