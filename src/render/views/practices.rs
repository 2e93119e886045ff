//! All practices, in the order that the reader chose.

use serde::Serialize;

use super::Link;
use super::cards::{Card, card};
use super::frame::{About, home, own_page, vocabulary};
use super::parts::{Heading, ListPart, Long, PRACTICES, letter, year};
use crate::Error;
use crate::model::{Order, OwnPage, Place, PracticeIndex};
use crate::render::reader::Reader;

/// All practices.
#[derive(Debug, Serialize)]
pub(in crate::render) struct ListView<'s> {
    /// What stands on this page.
    list: ListPart<Card<'s>>,
    /// The orders to choose from.
    orders: Vec<Choice>,
    /// Ways to narrow the list.
    vocabularies: Vec<Link<'s>>,
}

/// An order of the list.
#[derive(Debug, Serialize)]
struct Choice {
    /// The list in this order.
    href: String,
    /// Its words.
    label: String,
    /// Whether the list is in it.
    current: bool,
}

/// The orders, by the messages that name them.
const ORDERS: [(OwnPage, &str); 3] = [
    (OwnPage::Practices, "order-title"),
    (OwnPage::PracticesBy(Order::Period), "order-period"),
    (OwnPage::PracticesBy(Order::Added), "order-added"),
];

impl<'s> ListView<'s> {
    /// By title.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn by_title(reader: &Reader<'s>) -> Result<Self, Error> {
        let order = reader.catalogue.by_title(reader.lang);
        let group = |practice: &PracticeIndex| reader.catalogue.initial(*practice, reader.lang);
        let list =
            Long { place: OwnPage::Practices.into(), size: PRACTICES, entries: order, group };
        let heading = |initial| Ok(letter(initial, order.len()));
        Self::new(reader, list.place, list.part(reader, heading, |one| card(*one, reader))?)
    }

    /// In another order.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn by(order: Order, reader: &Reader<'s>) -> Result<Self, Error> {
        let sheet = |practice: &PracticeIndex| reader.site().practice(*practice);
        let (place, size) = (OwnPage::PracticesBy(order).into(), PRACTICES);
        let entries = reader.catalogue.in_order(order, reader.lang);
        let show = |practice: &PracticeIndex| card(*practice, reader);
        let list = match order {
            Order::Period => {
                let group = |practice: &PracticeIndex| sheet(practice).period.start().year;
                let heading = |in_year| Ok(year(in_year, entries.len()));
                Long { place, size, entries, group }.part(reader, heading, show)
            }
            // Its cards do not say when they came, so that the headings always do.
            Order::Added => {
                let group = |practice: &PracticeIndex| sheet(practice).published;
                let heading = |added| {
                    let label = reader.say("added-on", &[("date", &reader.day(added)?)])?;
                    Ok(Some(Heading { id: format!("D{added}"), label }))
                };
                Long { place, size, entries, group }.part(reader, heading, show)
            }
        };
        Self::new(reader, place, list?)
    }

    fn new(reader: &Reader<'s>, place: Place, list: ListPart<Card<'s>>) -> Result<Self, Error> {
        let fields = reader.catalogue.fields.iter();
        let known =
            |(order, _): &(OwnPage, _)| reader.site().addresses.contains_key(&Place::Own(*order));
        let choice = |(order, key)| {
            let (href, label) = (reader.link(order), reader.say(key, &[])?);
            Ok(Choice { href, label, current: place == Place::Own(order) })
        };
        Ok(Self {
            list,
            orders: ORDERS.into_iter().filter(known).map(choice).collect::<Result<_, Error>>()?,
            vocabularies: fields.map(|field| vocabulary(reader, *field)).collect(),
        })
    }

    /// What the list in another order says about itself.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn about_order(
        order: Order,
        reader: &Reader<'s>,
    ) -> Result<About<'s>, Error> {
        let key = match order {
            Order::Period => "practices-by-period",
            Order::Added => "practices-by-added",
        };
        let title = reader.say(key, &[])?;
        let description = reader.say(&format!("{key}.description"), &[])?;
        let mut about = About::everywhere(reader.catalogue, title, description);
        about.crumbs = vec![home(reader)?, own_page(reader, OwnPage::Practices)?];
        Ok(about)
    }
}
