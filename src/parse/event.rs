//! The event that a collection was made for, each field by itself; `check` holds them to each other.

use super::closest;
use super::metadata::{Node, Value};
use super::record::{self, At, Record, Scribe};
use super::text::{EntryFields, EventFields};
use crate::diagnostic::{Fix, Problem, Shape};
use crate::model::{EventState, Localized, Online, Zone};

pub(super) fn event(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<EventFields> {
    let mut r = Record::of(node, field, scribe)?;
    let start = r.required("start", record::stamp, scribe);
    let end = r.optional("end", record::stamp, scribe);
    let zone = r.optional("zone", zone, scribe);
    let place = r.optional("place", place, scribe).unwrap_or_default();
    let organiser = r.optional("organiser", record::text, scribe);
    let programme = r.list("programme", entry, scribe);
    let state = r.optional("state", state, scribe);
    let sequence = r.optional("sequence", record::number, scribe);
    let unread = |name, read: bool| !read && r.key(name).is_some();
    let unread = unread("end", end.is_some()) || unread("zone", zone.is_some());
    r.finish(scribe);
    // What is wrong with a field by itself is not said again of the whole.
    let start = start.filter(|_| !unread)?;
    Some(EventFields { start, end, zone, place, organiser, programme, state, sequence })
}

/// Where people meet.
#[derive(Clone, Debug, Default)]
pub(crate) struct PlaceFields {
    pub(crate) venue: Option<Localized<String>>,
    pub(crate) address: Option<String>,
    pub(crate) online: Option<Online>,
}

fn place(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<PlaceFields> {
    let mut r = Record::of(node, field, scribe)?;
    let place = PlaceFields {
        venue: r.optional("venue", record::texts, scribe),
        address: r.optional("address", record::text, scribe),
        online: r.optional("online", online, scribe),
    };
    let says_where = ["venue", "address", "online"].iter().any(|name| r.key(name).is_some());
    r.finish(scribe);
    if !says_where {
        return record::wrong(node, field, Shape::Fields, scribe);
    }
    Some(place)
}

/// `true`, `false`, or where.
fn online(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Online> {
    let is_address = matches!(&node.value, Value::Text(text) if text.contains([':', '/', '.']));
    if is_address {
        return record::url(node, field, scribe).map(Online::At);
    }
    let is_online = record::truth_among(node, field, Shape::Online, scribe);
    is_online.filter(|online| *online).map(|_| Online::Unsaid)
}

fn entry(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<EntryFields> {
    let mut r = Record::of(node, field, scribe)?;
    let at = r.required("at", record::clock, scribe);
    let label = r.required("label", record::texts, scribe);
    r.finish(scribe);
    Some(EntryFields { at: at?, label: label? })
}

fn state(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<EventState> {
    record::choice(node, field, &EventState::ALL, scribe)
}

/// A time zone, by its name in the IANA database.
pub(super) fn zone(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Zone> {
    let At { span, value } = record::name(node, field, scribe)?;
    if let Some(zone) = Zone::named(&value) {
        return Some(zone);
    }
    let closest = nearest(&value);
    let fix = Fix::of_case(span, &value, closest.as_deref());
    scribe.report_with(span, Problem::UnknownZone { found: value, closest }, fix);
    None
}

/// The name that was probably meant: by its city, in the region that was named if one was. What a city is called in another
/// language is no name that another city is near to.
fn nearest(found: &str) -> Option<Box<str>> {
    let names = Zone::names();
    let parted = |name: &str| {
        name.rsplit_once('/').map(|(region, city)| (region.to_owned(), city.to_owned()))
    };
    let parts = |name: &str| parted(name).unwrap_or((String::new(), name.to_owned()));
    let (region, city) = parts(found);
    let is_called = |name: &&String, city: &str| parts(name).1.eq_ignore_ascii_case(city);
    if let Some(name) = names.iter().find(|name| is_called(name, &city)) {
        return Some(name.as_str().into());
    }
    let is_there =
        |name: &&String| region.is_empty() || parts(name).0.eq_ignore_ascii_case(&region);
    let near: Vec<&String> = names.iter().filter(is_there).collect();
    let cities: Vec<String> = near.iter().map(|name| parts(name).1).collect();
    let city = closest(&city, cities.iter().map(String::as_str))?;
    near.into_iter().find(|name| is_called(name, &city)).map(|name| name.as_str().into())
}
