//! Times of day in the zones of the IANA database, which is part of the program: the system's own may be another.

use std::fmt;
use std::str::FromStr;

use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase, TimeZoneTransition};
use jiff::{SignedDuration, Timestamp, ZonedDateTime};

use super::{Date, DateError};

/// A time of day, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl Clock {
    fn of(time: jiff::civil::Time) -> Self {
        Self { hour: time.hour().unsigned_abs(), minute: time.minute().unsigned_abs() }
    }
}

impl FromStr for Clock {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        let number = |part: &str| {
            let is_number = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            if is_number {
                part.parse::<u8>().map_err(|_| DateError::Form)
            } else {
                Err(DateError::Form)
            }
        };
        let (hour, minute) = text.split_once(':').ok_or(DateError::Form)?;
        let clock = Self { hour: number(hour)?, minute: number(minute)? };
        if clock.hour < 24 && clock.minute < 60 { Ok(clock) } else { Err(DateError::Impossible) }
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// A day, or a time on a day as the clocks of some zone show it: `2020-06-04`, `2027-03-15T09:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// The day.
    pub date: Date,
    /// The time of that day, if one is meant.
    pub time: Option<Clock>,
}

impl FromStr for Stamp {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        match text.split_once('T') {
            None => Ok(Self { date: text.parse()?, time: None }),
            Some((date, time)) => Ok(Self { date: date.parse()?, time: Some(time.parse()?) }),
        }
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.time {
            None => write!(f, "{}", self.date),
            Some(time) => write!(f, "{}T{time}", self.date),
        }
    }
}

/// A zone of the IANA database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone(TimeZone);

/// Why the clocks of a zone do not show a time just once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skew {
    /// They are put forward over it; what they show at that moment instead.
    Skipped(Stamp),
    /// They are put back over it, and show it twice.
    Repeated,
    /// It is in the last days of the year 9999, which universal time has no room for everywhere.
    OutOfReach,
}

impl Zone {
    /// The zone of this name, in exactly the letters of the database.
    pub fn named(name: &str) -> Option<Self> {
        let zone = TimeZoneDatabase::bundled().get(name).ok()?;
        (zone.iana_name() == Some(name) && !zone.is_unknown()).then_some(Self(zone))
    }

    /// Every name that there is, in alphabetical order.
    pub fn names() -> Vec<String> {
        let database = TimeZoneDatabase::bundled();
        let mut names: Vec<String> =
            database.available().map(|name| name.as_str().to_owned()).collect();
        names.sort_unstable();
        names
    }

    /// `Europe/Brussels`.
    ///
    /// # Panics
    ///
    /// Never: a zone is made of its name.
    pub fn name(&self) -> &str {
        self.0.iana_name().expect("a zone is made of its name")
    }

    /// The moment at which the clocks of the zone show this.
    ///
    /// # Errors
    ///
    /// If there is none, or more than one.
    pub fn at(&self, date: Date, time: Clock) -> Result<Instant, Skew> {
        let ambiguous = self.0.to_ambiguous_zoned_datetime(civil(date, time));
        let offset = ambiguous.offset();
        let instant = ambiguous.compatible().map_err(|_| Skew::OutOfReach)?;
        match offset {
            AmbiguousOffset::Unambiguous { .. } => Ok(Instant(instant)),
            AmbiguousOffset::Gap { .. } => Err(Skew::Skipped(Instant(instant).stamp())),
            AmbiguousOffset::Fold { .. } => Err(Skew::Repeated),
        }
    }

    /// The changes of the clocks that tell what they show at two points in time: of each the two before it. Where clocks never
    /// changed, one that changes nothing, at the beginning of 1970.
    ///
    /// # Panics
    ///
    /// Never: years of four digits are in reach of every zone.
    pub fn changes(&self, from: &Instant, until: &Instant) -> Vec<ZoneChange> {
        let second = SignedDuration::from_secs(1);
        let from = from.0.timestamp();
        let before = |point: Timestamp| {
            let after = point.saturating_add(second).expect("a length of time");
            self.0.preceding(after).take(2)
        };
        let mut changes: Vec<_> = before(from).chain(before(until.0.timestamp())).collect();
        changes.sort_by_key(TimeZoneTransition::timestamp);
        changes.dedup_by_key(|change| change.timestamp());
        if changes.is_empty() {
            let offset = self.0.to_offset(from).seconds();
            let date = Date::new(1970, 1, 1).expect("a day");
            let (clock, name) = (Clock { hour: 0, minute: 0 }, self.name().to_owned());
            return vec![ZoneChange {
                date,
                clock,
                before: offset,
                after: offset,
                name,
                summer: false,
            }];
        }
        let told = |change: TimeZoneTransition<'_>| {
            let at = change.timestamp();
            let before = self.0.to_offset(at.saturating_sub(second).expect("a length of time"));
            let shown = before.to_datetime(at);
            ZoneChange {
                date: Date::of(shown.date()),
                clock: Clock::of(shown.time()),
                before: before.seconds(),
                after: change.offset().seconds(),
                name: change.abbreviation().to_owned(),
                summer: change.dst().is_dst(),
            }
        };
        changes.into_iter().map(told).collect()
    }
}

/// A change of the clocks of a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneChange {
    /// The day on which it happens, by the clocks before it.
    pub date: Date,
    /// What the clocks show when they are changed.
    pub clock: Clock,
    /// How far they were ahead of universal time, in seconds.
    pub before: i32,
    /// How far they are from then on.
    pub after: i32,
    /// What the clocks are called from then on: `CEST`.
    pub name: String,
    /// Whether it begins a summer time.
    pub summer: bool,
}

/// A point in time, as the clocks of a zone show it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(ZonedDateTime);

impl Instant {
    /// What the clocks show.
    pub fn stamp(&self) -> Stamp {
        Stamp { date: self.date(), time: Some(self.clock()) }
    }

    /// The day.
    pub fn date(&self) -> Date {
        Date::of(self.0.date())
    }

    /// The time of that day.
    pub fn clock(&self) -> Clock {
        Clock::of(self.0.time())
    }

    /// Whose clocks.
    pub fn zone(&self) -> Zone {
        Zone(self.0.time_zone().clone())
    }

    /// How far the clocks are ahead of universal time, in seconds.
    pub fn offset(&self) -> i32 {
        self.0.offset().seconds()
    }
}

/// With its distance to universal time, as RFC 3339 has it: `2027-03-15T09:30:00+01:00`.
impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.offset() < 0 { '-' } else { '+' };
        let minutes = self.offset().unsigned_abs() / 60;
        write!(f, "{}:00{sign}{:02}:{:02}", self.stamp(), minutes / 60, minutes % 60)
    }
}

fn civil(date: Date, time: Clock) -> jiff::civil::DateTime {
    let part = |number: u8| i8::try_from(number).expect("below 60");
    let time = jiff::civil::time(part(time.hour), part(time.minute), 0, 0);
    date.civil().to_datetime(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn shows(zone: &str, stamp: &str, expected: Result<&str, Skew>) {
        let Stamp { date, time } = stamp.parse().expect("a stamp");
        let zone = Zone::named(zone).expect("a zone");
        let instant = zone.at(date, time.expect("a time"));
        assert_eq!(instant.map(|instant| instant.to_string()), expected.map(str::to_owned));
    }

    #[test]
    fn clocks_change() {
        shows("Europe/Brussels", "2027-01-15T09:30", Ok("2027-01-15T09:30:00+01:00"));
        shows("Europe/Brussels", "2027-07-15T09:30", Ok("2027-07-15T09:30:00+02:00"));
        let after = "2027-03-28T03:30".parse().expect("a stamp");
        shows("Europe/Brussels", "2027-03-28T02:30", Err(Skew::Skipped(after)));
        shows("Europe/Brussels", "2027-10-31T02:30", Err(Skew::Repeated));
        shows("Australia/Sydney", "2027-01-15T09:30", Ok("2027-01-15T09:30:00+11:00"));
        shows("America/St_Johns", "2027-01-15T09:30", Ok("2027-01-15T09:30:00-03:30"));
        shows("UTC", "2027-01-15T09:30", Ok("2027-01-15T09:30:00+00:00"));
    }

    #[test]
    fn time_has_an_end() {
        shows("Europe/Brussels", "9999-12-31T23:00", Err(Skew::OutOfReach));
    }

    #[test]
    fn the_clocks_of_two_points_in_time_are_told_by_four_changes() {
        let zone = Zone::named("Europe/Brussels").expect("a zone");
        let at = |year: i16, month| {
            let day = Date::new(year, month, 1).expect("a day");
            zone.at(day, Clock { hour: 10, minute: 0 }).expect("once")
        };
        let days = |from: Instant, until: Instant| -> Vec<String> {
            zone.changes(&from, &until).iter().map(|change| change.date.to_string()).collect()
        };
        assert_eq!(days(at(2027, 1), at(2027, 2)), ["2026-03-29", "2026-10-25"]);
        assert_eq!(days(at(2027, 3), at(2027, 4)), ["2026-03-29", "2026-10-25", "2027-03-28"]);
        assert_eq!(days(at(1, 1), at(9999, 1)).len(), 2);
        assert_eq!(days(at(2000, 1), at(2027, 1)).len(), 4);
    }

    #[test]
    fn zones_are_written_as_the_database_writes_them() {
        for name in ["", "europe/brussels", "Brussels", "CEST", "Etc/Unknown", "Europe/Brussel"] {
            assert_eq!(Zone::named(name), None, "{name}");
        }
        let names = Zone::names();
        assert!(names.len() > 400, "{}", names.len());
        for name in ["Europe/Brussels", "UTC", "America/Argentina/Buenos_Aires"] {
            assert!(names.iter().any(|known| known == name), "{name}");
            assert_eq!(Zone::named(name).expect("a zone").name(), name);
        }
    }

    #[test]
    fn stamps_keep_what_they_say() {
        for text in ["2020-06-04", "2027-03-15T09:30", "2027-03-15T00:00"] {
            assert_eq!(text.parse::<Stamp>().map(|stamp| stamp.to_string()), Ok(text.to_owned()));
        }
        for text in ["2027-03-15T9:30", "2027-03-15 09:30", "2027-03-15T09:30:00", "2027-03T09:30"]
        {
            assert_eq!(text.parse::<Stamp>(), Err(DateError::Form), "{text}");
        }
        for text in ["2027-03-15T24:00", "2027-03-15T09:60", "2027-02-30T09:30"] {
            assert_eq!(text.parse::<Stamp>(), Err(DateError::Impossible), "{text}");
        }
    }
}
