//! Dates in words, as precise as they were given. The only module that knows how ICU writes them.

use icu_datetime::fieldsets::zone::SpecificLong;
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::input::{Date as IcuDate, DateTime, Time, TimeZone, UtcOffset};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences, NoCalendarFormatter};
use icu_locale_core::Locale;

use crate::messages::{Bundle, Value};
use crate::model::{Edtf, Instant, Period};

/// How one language writes dates.
///
/// ICU's formatters cannot be shared between threads, so what they say of each month is asked once.
#[derive(Debug)]
pub(super) struct Dates {
    locale: Locale,
    months: Vec<Month>,
}

/// One month's texts, for a year and a day that are replaced.
#[derive(Debug)]
struct Month {
    with_year: String,
    with_day: String,
}

const YEAR: &str = "2000";
const DAY: &str = "15";

impl Dates {
    /// The dates of a locale: `nl-BE`.
    ///
    /// # Errors
    ///
    /// Why ICU has no dates for it.
    pub(super) fn new(locale: &str) -> Result<Self, String> {
        let locale: Locale =
            locale.parse().map_err(|error| format!("`{locale}` is no locale: {error}"))?;
        let preferences = DateTimeFormatterPreferences::from(&locale);
        let no_dates = |error| format!("no dates for {locale}: {error}");
        let with_year = DateTimeFormatter::try_new(preferences, YM::long()).map_err(no_dates)?;
        let with_day = DateTimeFormatter::try_new(preferences, YMD::long()).map_err(no_dates)?;
        let months = (1..=12)
            .map(|month| {
                let date = IcuDate::try_new_iso(2000, month, 15).expect("every month has 15 days");
                Month {
                    with_year: with_year.format(&date).to_string(),
                    with_day: with_day.format(&date).to_string(),
                }
            })
            .collect();
        Ok(Self { locale, months })
    }

    /// What readers call the clocks that show a point in time: `Midden-Europese zomertijd`.
    ///
    /// # Errors
    ///
    /// Why ICU has no names of zones for the locale.
    ///
    /// # Panics
    ///
    /// Never: it is a day and a time of ICU's calendar, too.
    pub(super) fn zone(&self, instant: &Instant) -> Result<String, String> {
        let names = NoCalendarFormatter::try_new((&self.locale).into(), SpecificLong);
        let names =
            names.map_err(|error| format!("no names of zones for {}: {error}", self.locale))?;
        let (day, clock) = (instant.date(), instant.clock());
        let date = IcuDate::try_new_iso(day.year().into(), day.month(), day.day()).expect("a day");
        let time = Time::try_new(clock.hour, clock.minute, 0, 0).expect("a time");
        let zone = TimeZone::from_iana_id(instant.zone().name())
            .with_offset(UtcOffset::try_from_seconds(instant.offset()).ok())
            .at_date_time(DateTime { date, time });
        Ok(names.format(&zone).to_string())
    }

    /// `14 november 2007`, `november 2007` or `2007`, with a no-break space after the day.
    ///
    /// # Errors
    ///
    /// If the message for the first of a month is missing.
    pub(super) fn date(&self, date: Edtf, words: &Bundle) -> Result<String, String> {
        let year = date.year.to_string();
        let Some(month) = date.month else { return Ok(year) };
        let month = &self.months[usize::from(month) - 1];
        let with_year = month.with_year.replace(YEAR, &year);
        let Some(day) = date.day else { return Ok(with_year) };
        let text = month.with_day.replace(YEAR, &year).replacen(DAY, &day.to_string(), 1);
        let text = if day == 1 {
            let values = [("date", Value::Text(&text)), ("month", Value::Text(&with_year))];
            words.format("date-first-of-month", &values)?
        } else {
            text
        };
        Ok(text.replacen(' ', "\u{a0}", 1))
    }

    /// A date, a span of time or one whose end is open.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(super) fn period(&self, period: Period, words: &Bundle) -> Result<String, String> {
        match period {
            Period::On(date) => self.date(date, words),
            Period::Between(start, Some(end)) => {
                let (start, end) = (self.date(start, words)?, self.date(end, words)?);
                let values = [("start", Value::Text(&start)), ("end", Value::Text(&end))];
                words.format("period-closed", &values)
            }
            Period::Between(start, None) => {
                let precision = match (start.month, start.day) {
                    (_, Some(_)) => "day",
                    (Some(_), None) => "month",
                    (None, None) => "year",
                };
                let start = self.date(start, words)?;
                let values =
                    [("start", Value::Text(&start)), ("precision", Value::Text(precision))];
                words.format("period-open", &values)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Clock, Date, Zone};

    #[track_caller]
    fn says(code: &str, period: &str, expected: &str) {
        let ftl = crate::render::sample::words(code);
        let words = Bundle::new(code, &[ftl]).expect("valid");
        let locale = words.format("locale", &[]).expect("every language names its locale");
        let dates = Dates::new(&locale).expect("known to ICU");
        let period = period.parse().expect("a period");
        let said = dates.period(period, &words).expect("every message is there");
        assert_eq!(said.replace('\u{a0}', "_"), expected);
    }

    #[test]
    fn precision_is_kept() {
        says("nl", "2007-11-14", "14_november 2007");
        says("fr", "2007-11-14", "14_novembre 2007");
        says("nl", "2026-12-01", "1_december 2026");
        says("fr", "2026-12-01", "1er_décembre 2026");
        says("nl", "2019-05", "mei 2019");
        says("fr", "2019-08", "août 2019");
        says("nl", "2019", "2019");
    }

    #[test]
    fn clocks_are_called_what_people_call_them() {
        let told = |locale: &str, zone: &str, month: u8| {
            let zone = Zone::named(zone).expect("a zone");
            let day = Date::new(2027, month, 15).expect("a day");
            let instant = zone.at(day, Clock { hour: 9, minute: 30 }).expect("once");
            Dates::new(locale).expect("known to ICU").zone(&instant).expect("a name")
        };
        assert_eq!(told("nl-BE", "Europe/Brussels", 1), "Midden-Europese standaardtijd");
        assert_eq!(told("nl-BE", "Europe/Brussels", 7), "Midden-Europese zomertijd");
        assert_eq!(told("fr-BE", "Europe/Brussels", 7), "heure d’été d’Europe centrale");
        assert_eq!(told("fr-BE", "Australia/Sydney", 1), "heure d’été de l’Est de l’Australie");
    }

    #[test]
    fn ends_may_be_open() {
        says("nl", "2016-10/2021-09", "oktober 2016 – september 2021");
        says("fr", "2016/2021", "2016 – 2021");
        says("nl", "2020/..", "sinds 2020");
        says("fr", "2020-06-04/..", "depuis le 4_juin 2020");
        says("fr", "2020-06/..", "depuis juin 2020");
    }
}
