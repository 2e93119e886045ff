//! Events: the fields of one held to each other, to the zone of the site, and to the clocks of that zone.

use super::Checker;
use crate::diagnostic::{DateForm, Problem, ProgrammeFault};
use crate::model::{Clock, Entry, Event, EventState, Instant, Skew, Stamp, Time, Zone};
use crate::parse::{At, EventFields};
use crate::source::FileId;

impl Checker<'_> {
    pub(super) fn event(&mut self, file: FileId, fields: &EventFields) -> Option<Event> {
        let time = self.event_time(file, fields);
        let programme = self.programme(file, fields);
        let place = fields.place.clone();
        Some(Event {
            time: time?,
            state: fields.state.unwrap_or(EventState::Planned),
            sequence: fields.sequence.unwrap_or(0),
            venue: place.venue,
            address: place.address,
            online: place.online,
            organiser: fields.organiser.clone(),
            programme,
        })
    }

    fn event_time(&mut self, file: FileId, fields: &EventFields) -> Option<Time> {
        let start = fields.start.value;
        let Some(end) = &fields.end else {
            if start.time.is_none() {
                return Some(Time::Days(start.date, start.date));
            }
            self.report(file, fields.start.span, Problem::missing("end"));
            return None;
        };
        let times = match (start.time, end.value.time) {
            (None, None) => None,
            (Some(first), Some(last)) => Some((first, last)),
            (None, Some(_)) => return self.half_timed(file, "start", &fields.start),
            (Some(_), None) => return self.half_timed(file, "end", end),
        };
        if end.value < start {
            let found = format!("{start} – {}", end.value).into();
            self.report(file, end.span, Problem::ReversedDates { found });
            return None;
        }
        let Some((first, last)) = times else {
            return Some(Time::Days(start.date, end.value.date));
        };
        let Some(zone) = fields.zone.clone().or_else(|| self.parsed.settings.zone.clone()) else {
            let found = start.to_string().into();
            self.report(file, fields.start.span, Problem::MissingZone { found });
            return None;
        };
        let first = self.instant(file, &fields.start, first, &zone);
        let last = self.instant(file, end, last, &zone);
        Some(Time::Hours(first?, last?))
    }

    /// Of start and end, one is a day and the other a time.
    fn half_timed(&mut self, file: FileId, field: &str, at: &At<Stamp>) -> Option<Time> {
        let day = at.value.date.to_string().into();
        self.report(file, at.span, Problem::HalfTimed { field: field.into(), day });
        None
    }

    fn instant(
        &mut self,
        file: FileId,
        at: &At<Stamp>,
        time: Clock,
        zone: &Zone,
    ) -> Option<Instant> {
        let (found, name) = (at.value.to_string().into(), zone.name().into());
        let problem = match zone.at(at.value.date, time) {
            Ok(instant) => return Some(instant),
            Err(Skew::Skipped(after)) => {
                let closest = Some(after.to_string().into());
                Problem::SkippedTime { found, zone: name, closest }
            }
            Err(Skew::Repeated) => Problem::RepeatedTime { found, zone: name },
            Err(Skew::OutOfReach) => {
                let (form, possible) = (DateForm::Stamp, false);
                Problem::BadDate { found, form, possible, closest: None }
            }
        };
        self.report(file, at.span, problem);
        None
    }

    /// The programme; a part that names no day is on the first one.
    fn programme(&mut self, file: FileId, fields: &EventFields) -> Vec<Entry> {
        let start = fields.start.value;
        let end = fields.end.as_ref().map_or(start, |end| end.value);
        let is_inside = |at: Stamp| {
            let begins = if start.time.is_some() { at >= start } else { at.date >= start.date };
            let ends = if end.time.is_some() { at <= end } else { at.date <= end.date };
            begins && ends
        };
        let mut last = None;
        let mut programme = Vec::new();
        for entry in &fields.programme {
            let (day, clock) = entry.at.value;
            let date = day.unwrap_or(start.date);
            let at = Stamp { date, time: Some(clock) };
            let fault = if !is_inside(at) {
                Some(ProgrammeFault::Outside)
            } else if last.is_some_and(|before| at < before) {
                Some(ProgrammeFault::Order)
            } else {
                None
            };
            if let Some(fault) = fault {
                let problem = Problem::ProgrammeAstray { found: at.to_string().into(), fault };
                self.report(file, entry.at.span, problem);
            }
            last = Some(at);
            programme.push(Entry { date, clock, label: entry.label.clone() });
        }
        programme
    }
}
