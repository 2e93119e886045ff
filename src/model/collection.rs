//! A collection: practices that an editor brought together.

use std::collections::BTreeMap;

use super::{
    Address, Date, Edition, Edtf, Event, Id, Lang, Localized, PracticeIndex, Site, Source, Status,
    Text, Translated,
};

/// A collection's place in [`Site::collections`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CollectionIndex(pub usize);

/// A curated list of practices, perhaps of an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Collection {
    /// Its folder's name; never changes.
    pub id: Id,
    /// Title, summary and cover text.
    pub text: Translated<Text>,
    /// How far along it is.
    pub status: Status,
    /// First put online.
    pub published: Date,
    /// The parts that its items stand in, in their order; none of a plain list.
    pub sections: Vec<Section>,
    /// In the editor's order.
    pub items: Vec<Item>,
    /// What stood between the items and is no longer on the site, in the editor's order.
    pub withdrawn: Vec<Withdrawn>,
    /// The event it was made for.
    pub event: Option<Event>,
    /// Counts from 1.
    pub edition: u32,
    /// Kept as it was on the day.
    pub frozen: bool,
    /// Those that were frozen, the oldest first; perhaps this one among them.
    pub editions: Vec<Edition>,
    /// The state of affairs it describes.
    pub as_of: Option<Edtf>,
    /// Where its facts come from.
    pub sources: Vec<Source>,
}

/// A part of a collection: the items between its heading and the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its name in the file.
    pub id: Id,
    /// Its heading, in the languages of the collection that give one; the source does.
    pub titles: BTreeMap<Lang, String>,
}

/// The segments of addresses below a collection's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    /// `brochure`: its sheets to print.
    pub booklet: Localized<Id>,
    /// `dias`: its sheets to show.
    pub slides: Localized<Id>,
}

/// A practice in a collection.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Which.
    pub practice: PracticeIndex,
    /// A place in [`Collection::sections`]; those without one come before all others.
    pub section: Option<usize>,
    /// Why it is here, in the languages of the collection that say it.
    pub notes: BTreeMap<Lang, String>,
}

/// What is left of a practice in a collection once it was taken off the site.
#[derive(Clone, Debug, PartialEq)]
pub struct Withdrawn {
    /// What it was called.
    pub id: Id,
    /// So many of [`Collection::items`] stand before it.
    pub before: usize,
    /// As of an [`Item`].
    pub section: Option<usize>,
    /// As of an [`Item`].
    pub notes: BTreeMap<Lang, String>,
    /// Why it is gone, as its old address says.
    pub reason: Localized<String>,
}

/// Something in a collection, there or gone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Member<'c> {
    /// A practice.
    Item(&'c Item),
    /// One that was.
    Withdrawn(&'c Withdrawn),
}

impl<'c> Member<'c> {
    /// A place in [`Collection::sections`].
    pub fn section(self) -> Option<usize> {
        match self {
            Self::Item(item) => item.section,
            Self::Withdrawn(gone) => gone.section,
        }
    }

    /// Why it is here, in the languages of the collection that say it.
    pub fn notes(self) -> &'c BTreeMap<Lang, String> {
        match self {
            Self::Item(item) => &item.notes,
            Self::Withdrawn(gone) => &gone.notes,
        }
    }
}

impl Collection {
    /// Everything that stands or stood in it, in the editor's order.
    pub fn members(&self) -> Vec<Member<'_>> {
        let mut gone = self.withdrawn.iter().peekable();
        let mut members = Vec::with_capacity(self.items.len() + self.withdrawn.len());
        for (place, item) in self.items.iter().enumerate() {
            while let Some(one) = gone.next_if(|one| one.before <= place) {
                members.push(Member::Withdrawn(one));
            }
            members.push(Member::Item(item));
        }
        members.extend(gone.map(Member::Withdrawn));
        members
    }

    /// Of words in some languages, those that a reader of `lang` gets: in that language, else in that of the source.
    pub fn words<'w>(
        &self,
        words: &'w BTreeMap<Lang, String>,
        lang: Lang,
    ) -> Option<(Lang, &'w str)> {
        let in_language = |lang| words.get(&lang).map(|text| (lang, text.as_str()));
        in_language(lang).or_else(|| in_language(self.text.source()))
    }

    /// The short address that never changes and speaks every language.
    pub fn permanent(&self) -> Address {
        Address::new(format!("/c/{}/", self.id))
    }

    /// Where the QR code of that address stands, as a file with this extension.
    pub fn code(&self, extension: &str) -> Address {
        Address::new(format!("{}qr.{extension}", self.permanent()))
    }
}

impl Site {
    /// A collection.
    pub fn collection(&self, at: CollectionIndex) -> &Collection {
        &self.collections[at.0]
    }

    /// All collections with their index.
    pub fn each_collection(&self) -> impl Iterator<Item = (CollectionIndex, &Collection)> {
        let all = self.collections.iter().enumerate();
        all.map(|(index, collection)| (CollectionIndex(index), collection))
    }
}
