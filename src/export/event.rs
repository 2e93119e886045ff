//! An event as fields, for programs.

use serde_json::{Value, json};

use super::base::{known, list, per_language};
use crate::model::{Entry, Event, Online, Site, Time};

/// What is known of an event.
pub(super) fn event(site: &Site, event: &Event) -> Value {
    let (start, end) = match &event.time {
        Time::Days(first, last) => (first.to_string(), last.to_string()),
        Time::Hours(start, end) => (start.to_string(), end.to_string()),
    };
    let url = match &event.online {
        Some(Online::At(url)) => Some(url),
        Some(Online::Unsaid) | None => None,
    };
    let programme = list(
        &event.programme,
        |entry: &Entry| json!({ "at": format!("{}T{}", entry.date, entry.clock), "label": per_language(site, &entry.label) }),
    );
    known(json!({
        "start": start,
        "end": end,
        "zone": event.time.zone().map(|zone| zone.name().to_owned()),
        "state": event.state.name(),
        "sequence": event.sequence,
        "venue": event.venue.as_ref().map(|venue| per_language(site, venue)),
        "address": event.address,
        "online": event.online.is_some(),
        "online_url": url,
        "organiser": event.organiser,
        "programme": programme,
    }))
}
