//! Events: when and where people meet.

use super::choice::choice;
use super::{Clock, Date, Instant, Localized, Period, Zone};

/// When and where people meet.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// From when to when.
    pub time: Time,
    /// Whether it takes place.
    pub state: EventState,
    /// How often its time or place has changed since it was announced (RFC 5545, 3.8.7.4).
    pub sequence: u32,
    /// The house it is in, if in one.
    pub venue: Option<Localized<String>>,
    /// Street and town of that house.
    pub address: Option<String>,
    /// How to follow it from elsewhere, if one can.
    pub online: Option<Online>,
    /// Who organises it.
    pub organiser: Option<String>,
    /// What happens when, in order.
    pub programme: Vec<Entry>,
}

/// From when to when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Time {
    /// Whole days: the first and the last.
    Days(Date, Date),
    /// From a time to another, in one zone.
    Hours(Instant, Instant),
}

/// Whether an event takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventState {
    /// As announced.
    Planned,
    /// Not any more.
    Cancelled,
    /// Not at the time that it names, and nobody knows when.
    Postponed,
}

choice!(EventState {
    Planned "planned",
    Cancelled "cancelled",
    Postponed "postponed",
});

/// How to follow an event from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Online {
    /// Somehow.
    Unsaid,
    /// At this address on the web.
    At(String),
}

/// A part of the programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The day on which it begins.
    pub date: Date,
    /// When on that day, by the clocks of the event.
    pub clock: Clock,
    /// What it is.
    pub label: Localized<String>,
}

impl Time {
    /// The first day.
    pub fn first(&self) -> Date {
        match self {
            Self::Days(first, _) => *first,
            Self::Hours(start, _) => start.date(),
        }
    }

    /// The last day.
    pub fn last(&self) -> Date {
        match self {
            Self::Days(_, last) => *last,
            Self::Hours(_, end) => end.date(),
        }
    }

    /// The days that it touches.
    pub fn period(&self) -> Period {
        let (first, last) = (self.first().into(), self.last().into());
        if first == last { Period::On(first) } else { Period::Between(first, Some(last)) }
    }

    /// The zone whose clocks it is told by, unless it is told in days.
    pub fn zone(&self) -> Option<Zone> {
        match self {
            Self::Days(..) => None,
            Self::Hours(start, _) => Some(start.zone()),
        }
    }
}
