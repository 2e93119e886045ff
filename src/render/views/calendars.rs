//! What may be followed in a calendar.

use super::Link;
use crate::Error;
use crate::export::calendar;
use crate::render::reader::Reader;

/// The calendars of a site in the reader's language: of events and of both if there are events, and of reviews.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn calendars<'s>(reader: &Reader<'s>) -> Result<Vec<Link<'s>>, Error> {
    let site = reader.site();
    let events = (calendar::events_address(site, reader.lang), "events-calendar-link");
    let reviews = (calendar::address(site, reader.lang), "status-calendar-file");
    let whole = (calendar::whole_address(site, reader.lang), "calendar-whole-link");
    let all = if calendar::has_events(site) { vec![events, reviews, whole] } else { vec![reviews] };
    let link = |(address, key)| {
        Ok(Link { href: reader.link_to(&address), label: reader.say(key, &[])?, lang: None })
    };
    all.into_iter().map(link).collect()
}
