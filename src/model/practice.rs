//! A practice: what the whole site is about.

use super::choice::choice;
use super::{
    Address, AssetIndex, Date, Edtf, Id, Localized, Period, Site, TermIndex, Text, Translated,
};

/// A practice's place in [`Site::practices`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PracticeIndex(pub usize);

/// A practice sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Practice {
    /// Its folder's name; never changes.
    pub id: Id,
    /// What translators write.
    pub text: Translated<Text>,
    /// How far along it is.
    pub status: Status,
    /// First put online.
    pub published: Date,
    /// When it took place.
    pub period: Period,
    /// Dated points inside the period.
    pub moments: Vec<Moment>,
    /// For each vocabulary of the site, in its order, the terms chosen, in the editor's order.
    pub terms: Vec<Vec<TermIndex>>,
    /// Who did what.
    pub organisations: Vec<Involvement>,
    /// Who paid.
    pub funding: Vec<Funding>,
    /// Who looked at what came of it.
    pub evaluation: Vec<Evaluation>,
    /// Where its facts come from; at least one.
    pub sources: Vec<Source>,
    /// Facts that are not stated as such by the sources.
    pub provenance: Vec<Provenance>,
    /// The state of affairs it describes.
    pub as_of: Option<Edtf>,
    /// When an editor last confirmed it, when that is due again.
    pub review: Option<Review>,
    /// Picked by hand.
    pub related: Vec<PracticeIndex>,
    /// Whom to ask: a function, never a person.
    pub contact: Option<Contact>,
    /// SPDX id, where it differs from the site's.
    pub licence: Option<String>,
    /// At the head of the sheet.
    pub image: Option<Image>,
}

/// How far along a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Being written: built on request only.
    Draft,
    /// Being read: built on request only.
    Review,
    /// Online.
    Published,
    /// Keeps its address, says so, leaves lists.
    Archived,
}

choice!(Status {
    Draft "draft",
    Review "review",
    Published "published",
    Archived "archived",
});

impl Status {
    /// Whether lists, feeds and the search hold what has it.
    pub const fn is_listed(self) -> bool {
        match self {
            Self::Draft | Self::Review | Self::Published => true,
            Self::Archived => false,
        }
    }

    /// Whether anybody may have it: what is still being written is no part of feeds and data, even in a preview.
    pub fn is_public(self) -> bool {
        match self {
            Self::Published | Self::Archived => true,
            Self::Draft | Self::Review => false,
        }
    }
}

/// A dated point inside a practice.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// When.
    pub date: Edtf,
    /// What.
    pub label: Localized<String>,
}

/// An organisation that sheets refer to, of `organisations.yaml`.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    /// What sheets call it.
    pub id: Id,
    /// Its name for readers.
    pub name: Localized<String>,
    /// Its website.
    pub url: Option<String>,
    /// Enterprise number.
    pub number: Option<String>,
}

/// An organisation's part in a practice.
#[derive(Clone, Debug, PartialEq)]
pub struct Involvement {
    /// Who.
    pub party: Party,
    /// As what.
    pub role: Role,
    /// A page about its part.
    pub url: Option<String>,
}

/// Who took part.
#[derive(Clone, Debug, PartialEq)]
pub enum Party {
    /// A place in [`Site::organisations`].
    Known(usize),
    /// Named in this sheet alone.
    Named(String),
}

/// What an organisation did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Responsible for it.
    Lead,
    /// Organised it.
    Organiser,
    /// Took part.
    Partner,
    /// Paid for it.
    Funder,
}

choice!(Role {
    Lead "lead",
    Organiser "organiser",
    Partner "partner",
    Funder "funder",
});

/// Money behind a practice.
#[derive(Clone, Debug, PartialEq)]
pub struct Funding {
    /// The programme.
    pub programme: String,
    /// Who runs it.
    pub funder: Option<String>,
    /// As the source writes it, with its currency.
    pub amount: Option<String>,
    /// When.
    pub year: Option<Edtf>,
    /// Which of the sheet's sources says so.
    pub source: Option<usize>,
}

/// An evaluation of a practice.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// How it was done.
    pub design: String,
    /// By whom.
    pub by: Option<String>,
    /// When.
    pub year: Option<Edtf>,
    /// Where to read it.
    pub url: Option<String>,
}

/// Where facts come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// What the sheet calls it.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: Option<String>,
    /// When.
    pub date: Option<Edtf>,
    /// Where to read it.
    pub url: Option<String>,
    /// The language it is written in: a code of ISO 639, perhaps none of the site's.
    pub lang: Option<String>,
    /// Where in it: a page, a chapter.
    pub locator: Option<String>,
}

/// A fact that the sources do not simply state.
#[derive(Clone, Debug, PartialEq)]
pub struct Provenance {
    /// The field, as `period`, or one of its terms, as `themes.recruitment-training`.
    pub field: String,
    /// In what way.
    pub doubt: Doubt,
}

/// Why a fact is not simply stated.
#[derive(Clone, Debug, PartialEq)]
pub enum Doubt {
    /// The editors concluded it from the text.
    Inferred,
    /// Sources differ: what each says, and which source of the sheet it is.
    Conflicting(Vec<(String, usize)>),
}

/// Confirmation by an editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Review {
    /// When last.
    pub last: Date,
    /// When due.
    pub next: Date,
}

/// A function to turn to.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// The function.
    pub role: Localized<String>,
    /// Where.
    pub organisation: Option<Party>,
    /// `https:` or a functional `mailto:`.
    pub url: String,
}

/// A picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// Its file.
    pub asset: AssetIndex,
    /// What it shows, for those who do not see it.
    pub alt: Localized<String>,
    /// Who made it.
    pub credit: Option<String>,
}

impl Practice {
    /// The ids of its sections, in order; all optional.
    pub const SECTIONS: [&'static str; 9] = [
        "for-whom",
        "context",
        "approach",
        "partners",
        "conditions",
        "resources",
        "results",
        "lessons",
        "transfer",
    ];

    /// Whether lists, feeds and the search hold it.
    pub fn is_listed(&self) -> bool {
        self.status.is_listed()
    }

    /// Its address that lasts, whatever its title becomes: `/p/brusafe/`.
    pub fn permanent(&self) -> Address {
        Address::new(format!("/p/{}/", self.id))
    }

    /// Why a field, or one of its terms, is not simply stated; what holds for the field holds for its terms.
    pub fn doubt(&self, field: &str, term: Option<&str>) -> Option<&Doubt> {
        let concerns = |fact: &&Provenance| match fact.field.split_once('.') {
            Some((name, one)) => name == field && Some(one) == term,
            None => fact.field == field,
        };
        self.provenance.iter().find(concerns).map(|fact| &fact.doubt)
    }

    /// Whether the editors concluded this term from the text rather than read it in a source.
    pub fn is_inferred(&self, field: &Id, term: &Id) -> bool {
        self.doubt(field.as_str(), Some(term.as_str())) == Some(&Doubt::Inferred)
    }
}

impl Site {
    /// A practice.
    pub fn practice(&self, at: PracticeIndex) -> &Practice {
        &self.practices[at.0]
    }

    /// All practices with their index.
    pub fn each_practice(&self) -> impl Iterator<Item = (PracticeIndex, &Practice)> {
        let all = self.practices.iter().enumerate();
        all.map(|(index, practice)| (PracticeIndex(index), practice))
    }
}
