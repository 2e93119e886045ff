//! What a page says to programs: JSON-LD, one graph a page. It is data, never run, so the content security policy of the site
//! lets it stand inline.

use serde_json::{Value, json};

use super::reader::Reader;
use super::views::Link;
use crate::Error;
use crate::linked;
use crate::model::{OwnPage, Place};
use crate::output::inside_script;

/// The graph of a page, fit to stand inside `<script>`.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn graph(
    reader: &Reader<'_>,
    place: Place,
    (title, description): (&str, &str),
    crumbs: &[Link<'_>],
    image: Option<&str>,
) -> Result<String, Error> {
    let mut graph = nodes(reader, place, (title, description))?;
    if let (Some(text), Some(image)) = (graph.first_mut(), image)
        && matches!(place, Place::Practice(_) | Place::Collection(_))
    {
        text["image"] = image.into();
    }
    if !crumbs.is_empty() {
        let way = crumbs
            .iter()
            .map(|crumb| (crumb.label.as_str(), reader.absolute(&reader.at.follow(&crumb.href))))
            .chain([(title, reader.absolute(&reader.at))]);
        graph.push(linked::breadcrumbs(way));
    }
    let graph = json!({ "@context": "https://schema.org", "@graph": graph });
    Ok(inside_script(&graph.to_string()))
}

fn nodes(reader: &Reader<'_>, place: Place, names: (&str, &str)) -> Result<Vec<Value>, Error> {
    let (site, lang) = (reader.site(), reader.lang);
    let page = |kind| linked::page(site, kind, (place, lang), names);
    Ok(match place {
        Place::Own(OwnPage::Home) => vec![linked::website(site, lang), linked::publisher(site)],
        Place::Own(OwnPage::Statement(_)) => vec![page("WebPage")],
        Place::Own(OwnPage::Search) => vec![page("SearchResultsPage")],
        Place::Own(
            OwnPage::Practices
            | OwnPage::PracticesBy(_)
            | OwnPage::Timeline
            | OwnPage::Challenges
            | OwnPage::Questions
            | OwnPage::Index
            | OwnPage::Collections,
        ) => vec![page("CollectionPage")],
        // A page in another language than its text, or of a draft, has nothing of its own to say.
        Place::Practice(at) => match linked::article(site, at, lang) {
            Some(article) if site.practice(at).status.is_public() => {
                vec![article, linked::practice(site, at, lang), linked::publisher(site)]
            }
            Some(_) | None => Vec::new(),
        },
        Place::Collection(at) => match linked::collection(site, at, lang) {
            Some(held) if site.collection(at).status.is_public() => {
                let event = linked::event(site, at, lang);
                std::iter::once(held).chain(event).chain([linked::publisher(site)]).collect()
            }
            Some(_) | None => Vec::new(),
        },
        Place::Page(at) => {
            let known = site.page(at);
            let is_ours = known.text.get(lang).is_some() && known.status.is_public();
            if is_ours { vec![page("WebPage")] } else { Vec::new() }
        }
        Place::Own(OwnPage::Glossary) => vec![linked::glossary(site, lang, names)],
        Place::Vocabulary(field) => vec![linked::vocabulary(site, field, lang)],
        Place::Term(field, term) => vec![linked::term(site, field, term, lang)],
        // The sheet itself says it of today.
        Place::Own(OwnPage::Status) | Place::Kept(_) => Vec::new(),
        Place::Own(OwnPage::Data) => vec![catalogue(reader, names)?, linked::publisher(site)],
    })
}

/// The data of the site, with the files in which it can be had.
fn catalogue(reader: &Reader<'_>, names: (&str, &str)) -> Result<Value, Error> {
    let site = reader.site();
    let files = reader.catalogue.data.iter().map(|listing| {
        Ok(linked::Distribution {
            address: listing.form.address(site),
            media: listing.form.media(),
            length: listing.length,
            name: super::views::data::name(listing.form, reader)?,
        })
    });
    let files = files.collect::<Result<Vec<_>, Error>>()?;
    Ok(linked::catalogue(site, reader.lang, names, &files))
}
