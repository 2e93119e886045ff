//! Bodies → HTML that stands anywhere: every link in full.

use super::message;
use crate::Error;
use crate::model::{Body, Lang, Picture, Piece, Site, Size, Target, fragment};
use crate::output::escape;

/// The HTML of a body written in `lang`.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn html(site: &Site, body: &Body, lang: Lang) -> Result<String, Error> {
    let mut html = String::new();
    for piece in &body.pieces {
        match piece {
            Piece::Html(text) => html.push_str(text),
            Piece::Link(target) => html.push_str(&link(site, target, lang)),
            Piece::Picture(picture) => html.push_str(&image(site, picture)),
            Piece::Message(key) => html.push_str(&escape(&message(site, key, lang)?)),
        }
    }
    Ok(html)
}

/// The picture as it was made: who takes the data away makes of it what they need.
fn image(site: &Site, picture: &Picture) -> String {
    let src = site.absolute(&site.asset(picture.asset).address);
    let shape = site.size_of(picture).map_or_else(String::new, |Size { width, height }| {
        format!(" width=\"{width}\" height=\"{height}\"")
    });
    let (alt, others) = (escape(&picture.alt), &picture.attributes);
    format!("<img src=\"{src}\"{shape} alt=\"{alt}\"{others}>")
}

fn link(site: &Site, target: &Target, lang: Lang) -> String {
    match target {
        Target::Place(place, anchor) => {
            let url = site.absolute(site.address(*place, lang));
            url + &anchor.as_deref().map(fragment).unwrap_or_default()
        }
        Target::Asset(asset) => site.absolute(&site.asset(*asset).address),
    }
}
