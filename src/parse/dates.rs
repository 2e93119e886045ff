//! Days, dates and periods as fields.

use super::metadata::Node;
use super::record::{Scribe, raw};
use crate::diagnostic::{DateForm, Fix, Problem};
use crate::model::{Date, DateError, Edtf, Period};

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
        Err(DateError::Form) => match day_first(text) {
            Some(Ok(date)) => (true, Some(date.to_string().into())),
            Some(Err(_)) => (false, None),
            None => (true, None),
        },
    };
    let fix = closest.clone().map(|date: Box<str>| Fix::new(node.span, date));
    scribe.report_with(node.span, Problem::BadDate { found, form, possible, closest }, fix);
    None
}

/// A day.
pub(super) fn day(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Date> {
    dated(node, field, DateForm::Day, scribe)
}

/// A year, a month or a day.
pub(super) fn date(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Edtf> {
    dated(node, field, DateForm::Date, scribe)
}

/// A date or a stretch of time.
pub(super) fn period(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Period> {
    dated(node, field, DateForm::Period, scribe)
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
    fn days_come_first_in_belgium() {
        let told = |text| day_first(text).map(|date| date.map(|date| date.to_string()));
        assert_eq!(told("31/05/2019"), Some(Ok("2019-05-31".to_owned())));
        assert_eq!(told("1.5.2019"), Some(Ok("2019-05-01".to_owned())));
        assert_eq!(told("31/02/2020"), Some(Err(DateError::Impossible)));
        assert_eq!([told("2019/05/31"), told("31/05/19"), told("mei 2019")], [None, None, None]);
    }
}
