//! All practices, in the order that the reader chose.

use serde::Serialize;

use super::super::reader::Reader;
use super::Link;
use super::cards::{Card, card};
use super::frame::{About, home, named, vocabulary};
use super::parts::{Heading, ListPart, PRACTICES, letter, year};
use crate::Error;
use crate::model::{Order, Place};

/// All practices.
#[derive(Debug, Serialize)]
pub(in super::super) struct ListView<'s> {
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
const ORDERS: [(Place, &str); 3] = [
    (Place::Practices, "order-title"),
    (Place::PracticesBy(Order::Period), "order-period"),
    (Place::PracticesBy(Order::Added), "order-added"),
];

impl<'s> ListView<'s> {
    /// By title.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in super::super) fn by_title(reader: &Reader<'s>) -> Result<Self, Error> {
        let order = reader.catalogue.by_title(reader.lang);
        let entry = |practice: &usize| {
            let initial = reader.catalogue.initial(*practice, reader.lang);
            (letter(initial, order.len()), *practice)
        };
        Self::new(reader, Place::Practices, &order.iter().map(entry).collect::<Vec<_>>())
    }

    /// In another order.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in super::super) fn by(order: Order, reader: &Reader<'s>) -> Result<Self, Error> {
        let practices = reader.catalogue.in_order(order, reader.lang);
        let all = practices.len();
        let entry = |practice: usize| {
            let sheet = &reader.site().practices[practice];
            let heading = match order {
                Order::Period => year(sheet.period.start().year, all),
                // Its cards do not say when they came, so that the headings always do.
                Order::Added => Some(Heading {
                    id: format!("D{}", sheet.published),
                    label: reader.say("added-on", &[("date", &reader.day(sheet.published)?)])?,
                }),
            };
            Ok((heading, practice))
        };
        let entries: Vec<_> = practices.into_iter().map(entry).collect::<Result<_, Error>>()?;
        Self::new(reader, Place::PracticesBy(order), &entries)
    }

    fn new(
        reader: &Reader<'s>,
        place: Place,
        entries: &[(Option<Heading>, usize)],
    ) -> Result<Self, Error> {
        let fields = reader.catalogue.fields.iter();
        let known = |(order, _): &&(Place, &str)| reader.site().addresses.contains_key(order);
        let choice = |(order, key): &(Place, &str)| {
            let (href, label) = (reader.link(*order), reader.say(key, &[])?);
            Ok(Choice { href, label, current: *order == place })
        };
        Ok(Self {
            list: ListPart::new(reader, place, PRACTICES, entries, |practice| {
                card(*practice, reader)
            })?,
            orders: ORDERS.iter().filter(known).map(choice).collect::<Result<_, Error>>()?,
            vocabularies: fields.map(|field| vocabulary(reader, *field)).collect(),
        })
    }

    /// What the list in another order says about itself.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in super::super) fn about_order(
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
        about.crumbs = vec![home(reader)?, named(reader, Place::Practices, "practices")?];
        Ok(about)
    }
}
