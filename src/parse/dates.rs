//! Days, dates and periods as fields.

use super::metadata::Node;
use super::record::{At, Scribe, raw};
use crate::diagnostic::{DateForm, Fix, Problem};
use crate::model::{Clock, Date, DateError, Edtf, Period, Stamp};

fn dated<T: std::str::FromStr<Err = DateError>>(
    node: &Node,
    field: &str,
    form: DateForm,
    scribe: &mut Scribe<'_>,
) -> Option<T> {
    let text = raw(node, field, scribe)?.trim();
    let found = text.into();
    let (possible, closest) = match text.parse() {
        Ok(date) => return Some(date),
        Err(DateError::Reversed) => {
            scribe.report(node.span, Problem::ReversedDates { found });
            return None;
        }
        Err(DateError::Impossible) => (false, None),
        Err(DateError::Form) => match meant(text, form) {
            Some(Ok(closest)) => (true, Some(closest.into())),
            Some(Err(_)) => (false, None),
            None => (true, None),
        },
    };
    let fix = closest
        .clone()
        .filter(|_| !may_be_month_first(text))
        .map(|date: Box<str>| Fix::new(node.span, date));
    scribe.report_with(node.span, Problem::BadDate { found, form, possible, closest }, fix);
    None
}

/// A day.
pub(super) fn day(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Date> {
    dated(node, field, DateForm::Day, scribe)
}

/// A day, and where it stands.
pub(super) fn day_at(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<Date>> {
    Some(At { span: node.span, value: day(node, field, scribe)? })
}

/// A year, a month or a day.
pub(super) fn date(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Edtf> {
    dated(node, field, DateForm::Date, scribe)
}

/// A date or a stretch of time, and where it stands.
pub(super) fn period(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<Period>> {
    Some(At { span: node.span, value: dated(node, field, DateForm::Period, scribe)? })
}

/// A day, or a time on a day.
pub(super) fn stamp(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<Stamp>> {
    let value = dated(node, field, DateForm::Stamp, scribe)?;
    Some(At { span: node.span, value })
}

/// A time of day, perhaps on a day that is named.
pub(super) fn clock(
    node: &Node,
    field: &str,
    scribe: &mut Scribe<'_>,
) -> Option<At<(Option<Date>, Clock)>> {
    let Entry(day, clock) = dated(node, field, DateForm::Clock, scribe)?;
    Some(At { span: node.span, value: (day, clock) })
}

/// When a part of a programme begins.
struct Entry(Option<Date>, Clock);

impl std::str::FromStr for Entry {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        if !text.contains('-') {
            return Ok(Self(None, text.parse()?));
        }
        let Stamp { date, time } = text.parse()?;
        Ok(Self(Some(date), time.ok_or(DateError::Form)?))
    }
}

/// Whether a day may as well be written with its month first, as Americans do: `3/4/2026`.
fn may_be_month_first(text: &str) -> bool {
    let numbers: Vec<u8> = text.split(['/', '-']).map_while(|part| part.parse().ok()).collect();
    matches!(numbers[..], [day, month, ..] if day <= 12 && month <= 12 && day != month)
}

/// What was probably meant, as the field takes it; `Err` if that does not exist.
fn meant(text: &str, form: DateForm) -> Option<Result<String, DateError>> {
    let takes_time = match form {
        DateForm::Day | DateForm::Date | DateForm::Period => false,
        DateForm::Stamp | DateForm::Clock => true,
    };
    let day = |text: &str| text.parse().map_or_else(|_| day_first(text), |day| Some(Ok(day)));
    if form == DateForm::Clock
        && let Some(time) = clock_of(text)
    {
        return Some(time.map(|time| time.to_string()));
    }
    if form == DateForm::Period
        && let Some(years) = years(text)
    {
        return Some(years.parse::<Period>().map(|_| years));
    }
    let Some((date, time)) = text.split_once([' ', 'T']).filter(|_| takes_time) else {
        return Some(day_first(text)?.map(|day| day.to_string()));
    };
    let (date, time) = (day(date)?, clock_of(time)?);
    Some(date.and_then(|date| Ok(Stamp { date, time: Some(time?) }.to_string())))
}

/// Two years with the sign between them that means a stretch of time: `2019-2021`, `2019 – 2021`.
fn years(text: &str) -> Option<String> {
    let (start, end) = text.split_once(['-', '–', '—'])?;
    let is_year = |part: &&str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let [start, end] = [start, end].map(str::trim);
    (is_year(&start) && is_year(&end)).then(|| format!("{start}/{end}"))
}

/// A time as people write it: `9:30`, `9.30`, `9u30`, `9h30`, `9 h`, `09:30:00`.
fn clock_of(text: &str) -> Option<Result<Clock, DateError>> {
    let parts = text.trim().split([':', '.', 'u', 'h', 'H', ' ']).filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts.collect();
    let number = |part: &str| (part.len() <= 2).then(|| part.parse::<u8>().ok()).flatten();
    let (hour, minute) = match parts.as_slice() {
        [hour] if hour.len() < text.len() => (number(hour)?, 0),
        [hour, minute] | [hour, minute, "00"] => (number(hour)?, number(minute)?),
        _ => return None,
    };
    Some(format!("{hour:02}:{minute:02}").parse())
}

/// A day as it is written in Belgium, `31/05/2019` with `/`, `-` or `.`; the day itself may not exist.
pub(super) fn day_first(text: &str) -> Option<Result<Date, DateError>> {
    let sign = text.chars().find(|c| !c.is_ascii_digit()).filter(|c| "/.-".contains(*c))?;
    let parts: Vec<&str> = text.split(sign).collect();
    let &[day, month, year] = parts.as_slice() else { return None };
    let short = |part: &str| matches!(part.len(), 1 | 2).then(|| part.parse::<u8>().ok()).flatten();
    let year = (year.len() == 4).then(|| year.parse::<i16>().ok()).flatten()?;
    Some(Date::new(year, short(month)?, short(day)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_understood_as_people_write_them() {
        let told = |text| meant(text, DateForm::Stamp).and_then(Result::ok);
        for text in
            ["2027-03-15 09:30", "15/03/2027 9u30", "2027-03-15T9.30", "2027-03-15T09:30:00"]
        {
            assert_eq!(told(text).as_deref(), Some("2027-03-15T09:30"), "{text}");
        }
        assert_eq!(told("15/03/2027").as_deref(), Some("2027-03-15"));
        assert_eq!(meant("2027-03-15 25:30", DateForm::Stamp), Some(Err(DateError::Impossible)));
        let clock = |text| meant(text, DateForm::Clock).and_then(Result::ok);
        for text in ["9:30", "9h30", "9.30", "9 h 30"] {
            assert_eq!(clock(text).as_deref(), Some("09:30"), "{text}");
        }
        assert_eq!(clock("9h").as_deref(), Some("09:00"));
        assert_eq!([clock("9"), clock("na de middag"), told("maandag 9:30")], [None, None, None]);
    }

    #[test]
    fn a_stretch_of_years_is_understood() {
        let told = |text| meant(text, DateForm::Period);
        assert_eq!(told("2019-2021"), Some(Ok("2019/2021".to_owned())));
        assert_eq!(told("2019 – 2021"), Some(Ok("2019/2021".to_owned())));
        assert_eq!(told("2021-2019"), Some(Err(DateError::Reversed)));
        assert_eq!(told("2019-20"), None);
    }

    #[test]
    fn a_month_that_may_come_first_is_seen() {
        for (text, expected) in [
            ("3/4/2026", true),
            ("3/3/2026", false),
            ("31/05/2019", false),
            ("3.4.2026", false),
            ("mei 2019", false),
        ] {
            assert_eq!(may_be_month_first(text), expected, "{text}");
        }
    }

    #[test]
    fn days_come_first_in_belgium() {
        let told = |text| day_first(text).map(|date| date.map(|date| date.to_string()));
        assert_eq!(told("31/05/2019"), Some(Ok("2019-05-31".to_owned())));
        assert_eq!(told("1.5.2019"), Some(Ok("2019-05-01".to_owned())));
        assert_eq!(told("31/02/2020"), Some(Err(DateError::Impossible)));
        assert_eq!([told("2019/05/31"), told("31/05/19"), told("mei 2019")], [None, None, None]);
    }
}
