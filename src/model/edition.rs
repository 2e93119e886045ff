//! Editions of collections that were frozen: their sheets as they were on the day.

use std::collections::BTreeMap;

use super::{
    CollectionIndex, Date, Edtf, Id, Lang, Member, Period, PracticeIndex, Site, Source, Text,
    Translated,
};

/// An edition of a collection, kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    /// Counts from 1.
    pub number: u32,
    /// By id.
    pub sheets: Vec<Kept>,
}

/// A practice as it was when an edition was frozen.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// That of the practice.
    pub id: Id,
    /// What became of it, if it is still there.
    pub practice: Option<PracticeIndex>,
    /// The day it was frozen.
    pub on: Date,
    /// The words of that day.
    pub text: Translated<Text>,
    /// That of the words in each language: `sha256:…`.
    pub digests: BTreeMap<Lang, Box<str>>,
    /// The day it had first been put online.
    pub published: Date,
    /// When it took place.
    pub period: Period,
    /// The state of affairs it describes.
    pub as_of: Option<Edtf>,
    /// Where its facts come from.
    pub sources: Vec<Source>,
    /// SPDX id of its licence, if that was not the site's.
    pub licence: Option<String>,
}

/// What a collection shows of a practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The practice as it is.
    Today(PracticeIndex),
    /// The practice as it was when the present edition was frozen.
    Kept(KeptIndex),
}

/// Where a kept sheet is: a collection, an edition of it, a sheet of that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeptIndex {
    /// Which collection.
    pub collection: CollectionIndex,
    /// A place in the editions of the collection.
    pub edition: usize,
    /// A place in the sheets of the edition.
    pub sheet: usize,
}

impl Site {
    /// A kept sheet.
    pub fn kept(&self, at: KeptIndex) -> &Kept {
        &self.edition(at).sheets[at.sheet]
    }

    /// The edition that a kept sheet belongs to.
    pub fn edition(&self, at: KeptIndex) -> &Edition {
        &self.collection(at.collection).editions[at.edition]
    }

    /// What a collection shows in a place; nothing of what was taken off the site before it was kept.
    pub fn shown(&self, collection: CollectionIndex, member: Member<'_>) -> Option<Shown> {
        let (id, today) = match member {
            Member::Item(item) => (&self.practice(item.practice).id, Some(item.practice)),
            Member::Withdrawn(gone) => (&gone.id, None),
        };
        let kept = self.frozen_sheet(collection, id).map(Shown::Kept);
        kept.or(today.map(Shown::Today))
    }

    /// A sheet of the present edition of a collection, if that is frozen.
    pub fn frozen_sheet(&self, collection: CollectionIndex, id: &Id) -> Option<KeptIndex> {
        let held = self.collection(collection);
        let is_present = |edition: &Edition| held.frozen && edition.number == held.edition;
        let edition = held.editions.iter().position(is_present)?;
        let sheet = held.editions[edition].sheets.iter().position(|kept| kept.id == *id)?;
        Some(KeptIndex { collection, edition, sheet })
    }
}
