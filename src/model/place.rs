//! What has a page.

use super::{CollectionIndex, FieldIndex, KeptIndex, PageIndex, PracticeIndex, TermIndex};

/// Something that has a page of its own in every language. The numbers are places in the lists of a
/// [`Site`](super::Site).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A page that every site may have, whatever its texts.
    Own(OwnPage),
    /// One practice.
    Practice(PracticeIndex),
    /// One collection.
    Collection(CollectionIndex),
    /// A sheet of a frozen edition: `/nl/collecties/netwerk/editie-1/brusafe/`.
    Kept(KeptIndex),
    /// A plain page.
    Page(PageIndex),
    /// `/nl/themas/`: the terms of a vocabulary.
    Vocabulary(FieldIndex),
    /// One term of a vocabulary.
    Term(FieldIndex, TermIndex),
}

impl Place {
    /// Whether a feed stands beside its page.
    pub const fn has_feed(self) -> bool {
        matches!(self, Self::Own(OwnPage::Home) | Self::Term(..) | Self::Collection(_))
    }
}

impl From<OwnPage> for Place {
    fn from(page: OwnPage) -> Self {
        Self::Own(page)
    }
}

/// A page that every site may have. Lists are there only where they have something to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OwnPage {
    /// `/nl/`
    Home,
    /// `/nl/zoeken/`
    Search,
    /// `/nl/praktijken/`: all practices, by title.
    Practices,
    /// `/nl/praktijken/op-periode/`: all practices in another order.
    PracticesBy(Order),
    /// `/nl/tijdlijn/`: the practices in the order of their periods.
    Timeline,
    /// `/nl/uitdagingen/`: the pages about challenges of the field.
    Challenges,
    /// `/nl/vragen/`: the pages about questions of the field.
    Questions,
    /// `/nl/collecties/`: all collections.
    Collections,
    /// `/nl/begrippenlijst/`: the concepts of the glossary, each at the anchor of its id.
    Glossary,
    /// `/nl/a-z/`: everything that has a title.
    Index,
    /// `/nl/data/`: the whole base as files.
    Data,
    /// `/nl/stand-van-de-teksten/`: what editors have still to do.
    Status,
    /// What the law has a site say of itself.
    Statement(Statement),
}

impl OwnPage {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::Home,
        Self::Search,
        Self::Practices,
        Self::PracticesBy(Order::Period),
        Self::PracticesBy(Order::Added),
        Self::Timeline,
        Self::Challenges,
        Self::Questions,
        Self::Collections,
        Self::Glossary,
        Self::Index,
        Self::Data,
        Self::Status,
        Self::Statement(Statement::Publisher),
        Self::Statement(Statement::Accessibility),
        Self::Statement(Statement::Privacy),
        Self::Statement(Statement::Corrections),
    ];

    /// Its name: of the message that is its title, and in links after `fiche:site/`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Search => "search",
            Self::Practices => "practices",
            Self::PracticesBy(Order::Period) => "practices-by-period",
            Self::PracticesBy(Order::Added) => "practices-by-added",
            Self::Timeline => "timeline",
            Self::Challenges => "challenges",
            Self::Questions => "questions",
            Self::Collections => "collections",
            Self::Glossary => "glossary",
            Self::Index => "index",
            Self::Data => "data",
            Self::Status => "status",
            Self::Statement(statement) => statement.name(),
        }
    }
}

/// A page that is made of what `site.yaml` says of the site and its publisher.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Statement {
    /// `/nl/uitgever/`: who answers for the site.
    Publisher,
    /// `/nl/toegankelijkheid/`: how accessible it is.
    Accessibility,
    /// `/nl/privacy/`: what becomes of its readers' data.
    Privacy,
    /// `/nl/verbeteren-en-verwijderen/`: how a text is corrected, answered or taken down.
    Corrections,
}

impl Statement {
    /// In the order of the foot.
    pub const ALL: [Self; 4] =
        [Self::Publisher, Self::Accessibility, Self::Privacy, Self::Corrections];

    /// Its name in messages, in templates and after `fiche:site/`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Publisher => "publisher",
            Self::Accessibility => "accessibility",
            Self::Privacy => "privacy",
            Self::Corrections => "corrections",
        }
    }
}

/// An order of all practices besides that of their titles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Order {
    /// By the start of their period, newest first.
    Period,
    /// By the day they were put online, newest first.
    Added,
}
