//! Collections and the events they were made for.

use serde_json::{Value, json};

use super::article::source;
use super::{joined, licence, node, text_facts, to, url};
use crate::model::{Event, Lang, Place, Site};

/// A collection in one language, with its practices in order; nothing if it is not written in it.
///
/// # Panics
///
/// If `place` is not of this site.
pub fn collection(site: &Site, place: usize, lang: Lang) -> Option<Value> {
    let held = &site.collections[place];
    let facts = text_facts(site, (Place::Collection(place), lang), &held.text, held.published)?;
    let items = held.items.iter().map(|item| item.practice);
    let items: Vec<Value> = items
        .filter(|practice| site.practices[*practice].status.is_public())
        .enumerate()
        .map(|(at, practice)| {
            let url = url(site, Place::Practice(practice), lang);
            json!({ "@type": "ListItem", "position": at + 1, "url": url })
        })
        .collect();
    let more = json!({
        "@type": "Collection",
        "identifier": held.id.as_str(),
        "version": held.edition,
        "license": licence(&site.licence),
        "isBasedOn": held.sources.iter().map(source).collect::<Vec<_>>(),
        "about": held.event.as_ref().map(|_| to(event_id(site, place))),
        "mainEntity": {
            "@type": "ItemList",
            "itemListOrder": "https://schema.org/ItemListOrderAscending",
            "numberOfItems": items.len(),
            "itemListElement": items,
        },
    });
    Some(node(joined(facts, more)))
}

/// The event of a collection, if it was made for one.
pub fn event(site: &Site, place: usize, lang: Lang) -> Option<Value> {
    let held = &site.collections[place];
    let event = held.event.as_ref()?;
    let (_, text) = held.text.for_reader(lang);
    let organiser =
        event.organiser.as_ref().map(|name| json!({ "@type": "Organization", "name": name }));
    Some(node(json!({
        "@type": "Event",
        "@id": event_id(site, place),
        "url": url(site, Place::Collection(place), lang),
        "name": text.title,
        "description": text.summary,
        "startDate": event.start.to_string(),
        "endDate": event.end.to_string(),
        "eventAttendanceMode": attendance(event),
        "location": locations(event, lang),
        "organizer": organiser,
    })))
}

fn event_id(site: &Site, place: usize) -> String {
    format!("{}#event", site.absolute(&site.collections[place].permanent()))
}

/// Nothing where the source does not say how people met.
fn attendance(event: &Event) -> Option<&'static str> {
    match (event.online, &event.venue) {
        (true, Some(_)) => Some("https://schema.org/MixedEventAttendanceMode"),
        (true, None) => Some("https://schema.org/OnlineEventAttendanceMode"),
        (false, Some(_)) => Some("https://schema.org/OfflineEventAttendanceMode"),
        (false, None) => None,
    }
}

fn locations(event: &Event, lang: Lang) -> Vec<Value> {
    let venue = event.venue.as_ref().map(|venue| json!({ "@type": "Place", "name": venue[lang] }));
    let online = event.online.then(|| json!({ "@type": "VirtualLocation" }));
    venue.into_iter().chain(online).collect()
}
