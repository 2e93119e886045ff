//! The lines of a calendar (RFC 5545): at most 75 octets each, ended by CRLF.

use crate::model::{Date, Instant, Time, Zone, ZoneChange};

/// A line holds so many bytes, without its end.
const LONGEST: usize = 75;

/// A calendar while it is written.
#[derive(Debug)]
pub(super) struct Calendar(String);

impl Calendar {
    /// An empty calendar of a kind of things, with the name that people see.
    pub(super) fn new(kind: &str, name: &str) -> Self {
        let mut calendar = Self(String::new());
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", &format!("-//fiche//{kind}//EN"));
        calendar.text("NAME", name);
        calendar.text("X-WR-CALNAME", name);
        calendar
    }

    /// The zones that these times are told in, each once, with the changes of its clocks around them.
    pub(super) fn zones<'t>(&mut self, times: impl Iterator<Item = &'t Time>) {
        let mut spans: Vec<(Zone, &Instant, &Instant)> = Vec::new();
        for time in times {
            let Time::Hours(start, end) = time else { continue };
            let zone = start.zone();
            match spans.iter_mut().find(|(known, ..)| *known == zone) {
                Some((_, first, last)) => {
                    *first = start.min(*first);
                    *last = end.max(*last);
                }
                None => spans.push((zone, start, end)),
            }
        }
        spans.sort_by(|(one, ..), (other, ..)| one.name().cmp(other.name()));
        for (zone, first, last) in spans {
            self.line("BEGIN", "VTIMEZONE");
            self.line("TZID", zone.name());
            for change in zone.changes(first, last) {
                self.change(&change);
            }
            self.line("END", "VTIMEZONE");
        }
    }

    fn change(&mut self, change: &ZoneChange) {
        let kind = if change.summer { "DAYLIGHT" } else { "STANDARD" };
        let clock = change.clock.to_string().replace(':', "");
        self.line("BEGIN", kind);
        self.line("DTSTART", &format!("{}T{clock}00", day(change.date)));
        self.line("TZOFFSETFROM", &offset(change.before));
        self.line("TZOFFSETTO", &offset(change.after));
        self.line("TZNAME", &change.name);
        self.line("END", kind);
    }

    /// When the entry became what it is.
    pub(super) fn stamp(&mut self, date: Date) {
        self.line("DTSTAMP", &format!("{}T000000Z", day(date)));
    }

    /// From when to when; the end of whole days is the day after the last.
    pub(super) fn time(&mut self, time: &Time) {
        match time {
            Time::Days(first, last) => {
                self.line("DTSTART;VALUE=DATE", &day(*first));
                self.line("DTEND;VALUE=DATE", &day(last.next_day()));
            }
            Time::Hours(start, end) => {
                let name = start.zone();
                self.line(&format!("DTSTART;TZID={}", name.name()), &local(start));
                if end > start {
                    self.line(&format!("DTEND;TZID={}", name.name()), &local(end));
                }
            }
        }
    }

    /// A property whose value is a text.
    pub(super) fn text(&mut self, key: &str, value: &str) {
        self.line(key, &escaped(value));
    }

    /// A property whose value is written as it stands.
    pub(super) fn line(&mut self, key: &str, value: &str) {
        line(key, value, &mut self.0);
    }

    /// The bytes of the file.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.line("END", "VCALENDAR");
        self.0.into_bytes()
    }
}

fn day(date: Date) -> String {
    date.to_string().replace('-', "")
}

fn local(instant: &Instant) -> String {
    format!("{}T{}00", day(instant.date()), instant.clock().to_string().replace(':', ""))
}

/// A distance to universal time (RFC 5545, 3.3.14).
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let all = seconds.unsigned_abs();
    let rest = if all.is_multiple_of(60) { String::new() } else { format!("{:02}", all % 60) };
    format!("{sign}{:02}{:02}{rest}", all / 3600, all / 60 % 60)
}
/// A value of the type TEXT (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A content line, folded between characters (RFC 5545, 3.1).
fn line(key: &str, value: &str, text: &mut String) {
    let mut length = 0;
    for c in key.chars().chain([':']).chain(value.chars()) {
        if length + c.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(c);
        length += c.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_means_something_to_calendars_is_escaped() {
        assert_eq!(escaped("a; b, c\\d\ne\r"), "a\\; b\\, c\\\\d\\ne");
    }

    #[test]
    fn a_line_is_as_long_as_the_format_allows() {
        // RFC 5545, section 3.1, "Content Lines": 75 octets, without the break.
        let mut text = String::new();
        line("SUMMARY", &"a".repeat(100), &mut text);
        let lengths: Vec<usize> = text.split_terminator("\r\n").map(str::len).collect();
        assert_eq!(lengths, [75, 34]);
    }

    proptest! {
        /// However long, a line is folded between characters and unfolds to itself.
        #[test]
        fn lines_are_folded(value in "[a-zé€😀 ]{0,200}") {
            let mut text = String::new();
            line("SUMMARY", &value, &mut text);
            for part in text.split_terminator("\r\n") {
                prop_assert!(part.len() <= LONGEST, "{}", part);
            }
            prop_assert_eq!(text.replace("\r\n ", ""), format!("SUMMARY:{value}\r\n"));
        }
    }
}
