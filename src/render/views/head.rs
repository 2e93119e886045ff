//! What the head of a page says to programs: feeds, search, previews, data.

use serde::Serialize;

use super::frame::About;
use crate::Error;
use crate::model::Place;
use crate::render::feed::Feed;
use crate::render::reader::Reader;
use crate::render::{card, host, structured};

/// What the head of a page says to programs.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Head {
    /// `article` for a text with a date, else `website`: the kinds of Open Graph.
    kind: &'static str,
    /// The picture that stands for the page where a link to it is shared.
    card: Option<CardImage>,
    /// Feeds: that of the site, then that of the page where it has one.
    feeds: Vec<FeedLink>,
    /// The description of the site's search.
    opensearch: String,
    /// JSON-LD, fit to stand inside `<script>`.
    structured: String,
}

/// A feed to follow.
#[derive(Debug, Serialize)]
struct FeedLink {
    /// Relative to the page.
    href: String,
    /// What it is about.
    title: String,
}

/// The picture that stands for a page.
#[derive(Debug, Serialize)]
pub(in crate::render) struct CardImage {
    /// Its address in full.
    pub(in crate::render) url: String,
    /// In pixels.
    pub(in crate::render) width: usize,
    /// In pixels.
    pub(in crate::render) height: usize,
    /// What is written on it.
    pub(in crate::render) alt: String,
}

impl Head {
    /// The head of a place.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(
        reader: &Reader<'_>,
        place: Place,
        about: &About<'_>,
    ) -> Result<Self, Error> {
        let site = reader.site();
        let feeds = [Some(Feed::Site), Feed::of(place)].into_iter().flatten();
        let feed = |feed: Feed| {
            let href = reader.link_to(&feed.address(site, reader.lang));
            Ok(FeedLink { href, title: feed.title(reader)? })
        };
        let names = (about.title.as_str(), about.description.as_str());
        let card = card::image(reader, place)?;
        let image = card.as_ref().map(|card| card.url.as_str());
        Ok(Self {
            structured: structured::graph(reader, place, names, &about.crumbs, image)?,
            card,
            kind: match place {
                Place::Practice(_) | Place::Kept(_) | Place::Page(_) => "article",
                Place::Own(_) | Place::Collection(_) | Place::Vocabulary(_) | Place::Term(_, _) => {
                    "website"
                }
            },
            feeds: feeds.map(feed).collect::<Result<_, Error>>()?,
            opensearch: reader.link_to(&host::opensearch_address(site, reader.lang)),
        })
    }
}
