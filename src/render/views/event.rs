//! The event that a collection was made for.

use serde::Serialize;

use super::{When, when};
use crate::Error;
use crate::export::calendar;
use crate::model::{Clock, Collection, Entry, Event, EventState, Instant, Online, Time};
use crate::render::reader::Reader;

/// When and where people meet.
#[derive(Debug, Serialize)]
pub(in crate::render) struct EventView<'s> {
    /// From when to when.
    when: When,
    /// The moment after which it is over, for scripts: by the reader's clocks, where it is told in days. Absent from an
    /// event that does not take place as announced.
    ends: Option<String>,
    /// By which clocks, as readers call them; none for whole days.
    zone: Option<String>,
    /// The house it is in, if in one.
    venue: Option<&'s str>,
    /// Street and town of that house.
    address: Option<&'s str>,
    /// Whether one can follow it from elsewhere.
    online: bool,
    /// Where, on the web.
    online_url: Option<&'s str>,
    /// Who organises it.
    organiser: Option<&'s str>,
    /// What happens when, in order.
    programme: Vec<EntryView<'s>>,
    /// Where it can be had for a calendar.
    calendar: String,
}

/// A part of the programme.
#[derive(Debug, Serialize)]
struct EntryView<'s> {
    /// When it begins; of several days also on which, where that is another than before.
    at: String,
    /// What it is.
    label: &'s str,
}

impl<'s> EventView<'s> {
    /// The event of a collection that was made for one, for one reader.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(super) fn of(
        collection: &'s Collection,
        reader: &Reader<'s>,
    ) -> Result<Option<Self>, Error> {
        let Some(event) = &collection.event else { return Ok(None) };
        let zone = match &event.time {
            Time::Days(..) => None,
            Time::Hours(start, _) => Some(reader.zone(start)?),
        };
        Ok(Some(Self {
            when: when_of(event, reader)?,
            ends: called_off(event).is_none().then(|| ends(&event.time)),
            zone,
            venue: event.venue.as_ref().map(|venue| venue[reader.lang].as_str()),
            address: event.address.as_deref(),
            online: event.online.is_some(),
            online_url: match &event.online {
                Some(Online::At(url)) => Some(url),
                Some(Online::Unsaid) | None => None,
            },
            organiser: event.organiser.as_deref(),
            programme: programme(event, reader)?,
            calendar: reader.link_to(&calendar::event_address(
                reader.site(),
                collection,
                reader.lang,
            )),
        }))
    }
}

/// `cancelled` or `postponed`, of an event that does not take place as announced.
pub(super) const fn called_off(event: &Event) -> Option<&'static str> {
    match event.state {
        EventState::Cancelled => Some("cancelled"),
        EventState::Postponed => Some("postponed"),
        EventState::Planned => None,
    }
}

fn ends(time: &Time) -> String {
    match time {
        Time::Days(_, last) => format!("{last}T23:59:59"),
        Time::Hours(_, end) => end.to_string(),
    }
}

/// From when to when, in words.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn when_of(event: &Event, reader: &Reader<'_>) -> Result<When, Error> {
    match &event.time {
        Time::Days(..) => when(event.time.period(), reader),
        Time::Hours(start, end) => hours(start, end, reader),
    }
}

fn hours(start: &Instant, end: &Instant, reader: &Reader<'_>) -> Result<When, Error> {
    let (first, last) = (start.stamp(), end.stamp());
    let (date, until) = (reader.day(first.date)?, reader.day(last.date)?);
    let (start, end) = (clock(start.clock(), reader)?, clock(end.clock(), reader)?);
    let values = [("date", &*date), ("start", &*start), ("until", &*until), ("end", &*end)];
    let key = if first.date == last.date { "event-hours" } else { "event-days" };
    Ok(When { text: reader.say(key, &values)?, datetime: None })
}

/// A time of day in words: `9.30 uur`.
fn clock(time: Clock, reader: &Reader<'_>) -> Result<String, Error> {
    let minute = format!("{:02}", time.minute);
    let hour = time.hour.to_string();
    let whole = if time.minute == 0 { "yes" } else { "no" };
    reader.say("event-clock", &[("hour", &hour), ("minute", &minute), ("whole", whole)])
}

fn programme<'s>(event: &'s Event, reader: &Reader<'s>) -> Result<Vec<EntryView<'s>>, Error> {
    let several = event.time.first() != event.time.last();
    let mut before = None;
    let mut entry = |entry: &'s Entry| {
        let time = clock(entry.clock, reader)?;
        let is_new_day = before.replace(entry.date) != Some(entry.date);
        let at = if several && is_new_day {
            let date = reader.day(entry.date)?;
            reader.say("event-entry", &[("date", &*date), ("start", &*time)])?
        } else {
            time
        };
        Ok(EntryView { at, label: &entry.label[reader.lang] })
    };
    event.programme.iter().map(&mut entry).collect()
}
