//! The practices in the order of time, as precise as each date is known.

use serde::Serialize;

use super::cards::{Card, card};
use super::parts::{ListPart, Long, PRACTICES, year};
use super::{When, on};
use crate::Error;
use crate::model::{OwnPage, PracticeIndex};
use crate::render::reader::Reader;

/// The time line.
#[derive(Debug, Serialize)]
pub(in crate::render) struct TimelineView<'s> {
    /// What stands on this page, earliest first.
    list: ListPart<EntryView<'s>>,
}

/// A practice on the time line.
#[derive(Debug, Serialize)]
struct EntryView<'s> {
    /// The practice, at the start of its period.
    card: Card<'s>,
    /// Dated points inside it.
    moments: Vec<MomentView<'s>>,
}

/// A dated point.
#[derive(Debug, Serialize)]
struct MomentView<'s> {
    /// When, as precise as it is known.
    when: When,
    /// What.
    label: &'s str,
}

impl<'s> TimelineView<'s> {
    /// The time line.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(reader: &Reader<'s>) -> Result<Self, Error> {
        let site = reader.site();
        let order = reader.catalogue.by_period();
        let group = |practice: &PracticeIndex| site.practice(*practice).period.start().year;
        let list = Long { place: OwnPage::Timeline.into(), size: PRACTICES, entries: order, group };
        let heading = |in_year| Ok(year(in_year, order.len()));
        let show = |practice: &PracticeIndex| {
            let mut moments: Vec<_> = site.practice(*practice).moments.iter().collect();
            moments.sort_by_key(|moment| moment.date);
            let moment = |moment: &&'s crate::model::Moment| {
                let label = moment.label[reader.lang].as_str();
                Ok(MomentView { when: on(moment.date, reader)?, label })
            };
            let moments = moments.iter().map(moment).collect::<Result<_, Error>>()?;
            Ok(EntryView { card: card(*practice, reader)?, moments })
        };
        Ok(Self { list: list.part(reader, heading, show)? })
    }
}
