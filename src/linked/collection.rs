//! Collections and the events they were made for.

use serde_json::{Value, json};

use super::article::source;
use super::{joined, licence, node, text_facts, to, url};
use crate::model::{CollectionIndex, Event, EventState, Lang, Online, Place, Site, Time};

/// A collection in one language, with its practices in order; nothing if it is not written in it.
///
/// # Panics
///
/// If `place` is not of this site.
pub fn collection(site: &Site, place: CollectionIndex, lang: Lang) -> Option<Value> {
    let held = site.collection(place);
    let facts = text_facts(site, (Place::Collection(place), lang), &held.text, held.published)?;
    let items = held.items.iter().map(|item| item.practice);
    let items: Vec<Value> = items
        .filter(|practice| site.practice(*practice).status.is_public())
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
pub fn event(site: &Site, place: CollectionIndex, lang: Lang) -> Option<Value> {
    let held = site.collection(place);
    let event = held.event.as_ref()?;
    let (_, text) = held.text.for_reader(lang);
    let (start, end) = ends(&event.time);
    let organiser =
        event.organiser.as_ref().map(|name| json!({ "@type": "Organization", "name": name }));
    Some(node(json!({
        "@type": "Event",
        "@id": event_id(site, place),
        "url": url(site, Place::Collection(place), lang),
        "name": text.title,
        "description": text.summary,
        "startDate": start,
        "endDate": end,
        "eventStatus": status(event.state),
        "eventAttendanceMode": attendance(event),
        "location": locations(event, lang),
        "organizer": organiser,
    })))
}

fn event_id(site: &Site, place: CollectionIndex) -> String {
    format!("{}#event", site.absolute(&site.collection(place).permanent()))
}

/// Nothing where the source does not say how people meet.
fn attendance(event: &Event) -> Option<&'static str> {
    let in_a_house = event.venue.is_some() || event.address.is_some();
    match (&event.online, in_a_house) {
        (Some(_), true) => Some("https://schema.org/MixedEventAttendanceMode"),
        (Some(_), false) => Some("https://schema.org/OnlineEventAttendanceMode"),
        (None, true) => Some("https://schema.org/OfflineEventAttendanceMode"),
        (None, false) => None,
    }
}

const fn status(state: EventState) -> &'static str {
    match state {
        EventState::Planned => "https://schema.org/EventScheduled",
        EventState::Cancelled => "https://schema.org/EventCancelled",
        EventState::Postponed => "https://schema.org/EventPostponed",
    }
}

/// When it begins and ends; times say how far they are from universal time.
fn ends(time: &Time) -> (String, String) {
    match time {
        Time::Days(first, last) => (first.to_string(), last.to_string()),
        Time::Hours(start, end) => (start.to_string(), end.to_string()),
    }
}

fn locations(event: &Event, lang: Lang) -> Vec<Value> {
    let name = event.venue.as_ref().map(|venue| &venue[lang]).or(event.address.as_ref());
    let house = name.map(|name| {
        node(json!({ "@type": "Place", "name": name, "address": event.address.as_deref() }))
    });
    let online = event.online.as_ref().map(|online| {
        let url = match online {
            Online::At(url) => Some(url),
            Online::Unsaid => None,
        };
        node(json!({ "@type": "VirtualLocation", "url": url }))
    });
    house.into_iter().chain(online).collect()
}
