//! Dates with the precision they were given in.

use std::fmt;
use std::str::FromStr;

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(jiff::civil::Date);

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Not `2019`, `2019-05` or `2019-05-31` (nor two of them with a `/` between, where a period is asked).
    Form,
    /// The right form, but no such day in any calendar, as 31 February.
    Impossible,
    /// The end of a period lies before its start.
    Reversed,
}

impl Date {
    /// A day of the Gregorian calendar.
    pub fn new(year: i16, month: u8, day: u8) -> Result<Self, DateError> {
        let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else {
            return Err(DateError::Impossible);
        };
        jiff::civil::Date::new(year, month, day).map(Self).map_err(|_| DateError::Impossible)
    }

    /// The day, in universal time, that so many seconds since the beginning of 1970 are in.
    ///
    /// # Panics
    ///
    /// If that is beyond the year 9999.
    pub fn at(seconds: u64) -> Self {
        let seconds = i64::try_from(seconds).expect("a year of four digits");
        let moment = jiff::Timestamp::from_second(seconds).expect("a year of four digits");
        Self(jiff::tz::Offset::UTC.to_datetime(moment).date())
    }

    /// The same day of the next year; of 29 February, the day before.
    #[must_use]
    pub fn next_year(self) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().years(1)))
    }

    /// The last day of its quarter of the year.
    ///
    /// # Panics
    ///
    /// Never: every month begins.
    #[must_use]
    pub fn end_of_quarter(self) -> Self {
        let last = (self.0.month() - 1) / 3 * 3 + 3;
        let first = jiff::civil::Date::new(self.0.year(), last, 1).expect("every month begins");
        Self(first.last_of_month())
    }

    /// The day after it; of the last day of the year 9999, itself.
    #[must_use]
    pub fn next_day(self) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().days(1)))
    }

    /// From the calendar that times of day are counted in.
    pub(super) fn of(date: jiff::civil::Date) -> Self {
        Self(date)
    }

    /// As the calendar that times of day are counted in.
    pub(super) fn civil(self) -> jiff::civil::Date {
        self.0
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }
}

impl FromStr for Date {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        match text.parse()? {
            Edtf { year, month: Some(month), day: Some(day) } => Self::new(year, month, day),
            Edtf { year: _, month: _, day: _ } => Err(DateError::Form),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

/// A year, a month or a day, as in EDTF level 0 (ISO 8601-2:2019, 4.2), kept as precise as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edtf {
    /// Four digits, 0000 to 9999.
    pub year: i16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31; only with a month.
    pub day: Option<u8>,
}

/// A day, as precise as a date can be.
impl From<Date> for Edtf {
    fn from(day: Date) -> Self {
        Self { year: day.year(), month: Some(day.month()), day: Some(day.day()) }
    }
}

impl FromStr for Edtf {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        let number = |part: &str, width: usize| {
            let digits = part.len() == width && part.bytes().all(|b| b.is_ascii_digit());
            if digits {
                part.parse::<i16>().map_err(|_| DateError::Form)
            } else {
                Err(DateError::Form)
            }
        };
        let small = |part: &str| number(part, 2).map(|n| u8::try_from(n).expect("two digits"));
        let mut parts = text.split('-');
        let year = number(parts.next().unwrap_or_default(), 4)?;
        let month = parts.next().map(small).transpose()?;
        let day = parts.next().map(small).transpose()?;
        if parts.next().is_some() {
            return Err(DateError::Form);
        }
        if let Some(month) = month {
            Date::new(year, month, day.unwrap_or(1))?;
        }
        Ok(Self { year, month, day })
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// When a practice took place, as the source says it: `2019`, `2007-11-14`, `2016-10/2021-09`, `2020/..`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// One date, of any precision.
    On(Edtf),
    /// From a date to another, or to a day not yet known.
    Between(Edtf, Option<Edtf>),
}

impl Period {
    /// Where it begins: what lists are sorted by.
    pub fn start(self) -> Edtf {
        match self {
            Self::On(date) | Self::Between(date, _) => date,
        }
    }

    /// The years it touches; an open end has none.
    pub fn years(self) -> (i16, Option<i16>) {
        match self {
            Self::On(date) => (date.year, Some(date.year)),
            Self::Between(start, end) => (start.year, end.map(|end| end.year)),
        }
    }
}

impl FromStr for Period {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        let Some((start, end)) = text.split_once('/') else {
            return Ok(Self::On(text.parse()?));
        };
        let start: Edtf = start.parse()?;
        if end == ".." {
            return Ok(Self::Between(start, None));
        }
        let end: Edtf = end.parse()?;
        // A less precise end (`2020-05/2020`) may contain its start.
        let reversed = end.year < start.year
            || (end.year == start.year
                && match (end.month, start.month) {
                    (Some(end_month), Some(start_month)) => {
                        end_month < start_month
                            || (end_month == start_month
                                && end.day.is_some_and(|day| day < start.day.unwrap_or(0)))
                    }
                    (None, _) | (_, None) => false,
                });
        if reversed { Err(DateError::Reversed) } else { Ok(Self::Between(start, Some(end))) }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On(date) => write!(f, "{date}"),
            Self::Between(start, Some(end)) => write!(f, "{start}/{end}"),
            Self::Between(start, None) => write!(f, "{start}/.."),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, expected: Result<&str, DateError>) {
        assert_eq!(text.parse::<Period>().map(|p| p.to_string()), expected.map(str::to_owned));
    }

    #[test]
    fn precision_is_kept() {
        for text in ["2019", "2019-05", "2007-11-14", "2016-10/2021-09", "2020/.."] {
            reads(text, Ok(text));
        }
        reads("2020-05/2020", Ok("2020-05/2020"));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "19", "2019-5", "14/11/2007", "2019-05-31-01", "20 19", "+2019", "2020/"] {
            reads(text, Err(DateError::Form));
        }
        for text in ["2019-02-31", "2019-13", "2019-00", "2021-02-29"] {
            reads(text, Err(DateError::Impossible));
        }
        for text in ["2021/2019", "2019-05/2019-04", "2019-05-31/2019-05-30"] {
            reads(text, Err(DateError::Reversed));
        }
    }
}
