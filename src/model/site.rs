//! The whole site, checked.

use std::collections::BTreeMap;
use std::sync::Arc;

use fiche_search::Server;

use super::choice::choice;
use super::{
    Accessibility, Address, Brand, Concept, Date, Edition, Edtf, Event, FieldIndex, Id, Lang,
    Languages, Localized, Organisation, Picture, Place, Practice, PracticeIndex, Publisher,
    Redirect, Size, Source, Status, Takedown, Term, TermRef, Text, Translated, Vocabulary,
};

use crate::messages::Bundle;

/// A site without errors: what pages, index and exports are made from.
#[derive(Debug)]
pub struct Site {
    /// In the order of the front door.
    pub languages: Languages,
    /// The site's name.
    pub title: Localized<String>,
    /// What it is, in a sentence.
    pub tagline: Localized<String>,
    /// Ends with `/`; for all that leaves the site: links on its pages are relative.
    pub base_url: String,
    /// Where its files are kept.
    pub repository: Option<Repository>,
    /// Who answers for it.
    pub publisher: Publisher,
    /// SPDX id of the texts' licence.
    pub licence: String,
    /// What was found when its accessibility was tested.
    pub accessibility: Option<Accessibility>,
    /// How its texts are corrected or taken down.
    pub takedown: Takedown,
    /// Who serves it, and what becomes of the traces that readers leave there.
    pub host: Option<Localized<String>>,
    /// Where data portals file its data.
    pub portal: Portal,
    /// The filters of the search page, in order.
    pub facets: Vec<FieldIndex>,
    /// The pages that the foot of every page links to: places in `pages`.
    pub navigation: Vec<usize>,
    /// Whether browsers keep it, so that it can be read and searched without a network.
    pub offline: bool,
    /// What the search page asks first, if anything.
    pub search_server: Option<SearchServer>,
    /// By name.
    pub vocabularies: Vec<Vocabulary>,
    /// By id.
    pub organisations: Vec<Organisation>,
    /// The words of the trade, as the glossary orders them.
    pub glossary: Vec<Concept>,
    /// By id.
    pub practices: Vec<Practice>,
    /// By id.
    pub collections: Vec<Collection>,
    /// By id.
    pub pages: Vec<Page>,
    /// Images and attachments of the content.
    pub assets: Vec<Asset>,
    /// How it looks.
    pub theme: Theme,
    /// What it changes in that look.
    pub brand: Brand,
    /// Every word of the interface; shared with the templates, which call it.
    pub messages: Arc<Localized<Bundle>>,
    /// What stands below a collection.
    pub forms: Forms,
    /// Where every page stands, per language.
    pub addresses: BTreeMap<Place, Localized<Address>>,
    /// Addresses that are no page's any more.
    pub redirects: Vec<Redirect>,
}

/// A server that holds the export of the site, and answers the search page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchServer {
    /// What it runs.
    pub kind: Server,
    /// Scheme, host and port, as a policy for pages has them: `https://search.example.org`.
    pub origin: String,
    /// What stands between the origin and the server's own addresses: nothing, or `/search`.
    pub path: String,
    /// The index, or an alias of it.
    pub index: String,
}

impl SearchServer {
    /// Its host, with a port if it has one: `search.example.org`.
    pub fn host(&self) -> &str {
        self.origin.split_once("://").map_or(&self.origin, |(_, host)| host)
    }
}

/// The forge that holds the site's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repository {
    /// Its front page.
    pub url: String,
    /// Address of the form that edits a file, with `{url}` and `{path}`.
    pub edit: Option<String>,
    /// Address of the form that reports an error, with `{url}`, and `{id}`, `{title}` and `{page}` for the sheet's id, title
    /// and permanent address.
    pub report: Option<String>,
}

/// Where data portals file the data, in codes of the Publications Office of the European Union.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Portal {
    /// Under which themes: `JUST`.
    pub themes: Vec<&'static str>,
    /// Of which countries: `BEL`.
    pub countries: Vec<&'static str>,
}

impl Portal {
    /// <http://publications.europa.eu/resource/authority/data-theme>
    pub const THEMES: [&'static str; 14] = [
        "AGRI",
        "ECON",
        "EDUC",
        "ENER",
        "ENVI",
        "GOVE",
        "HEAL",
        "INTR",
        "JUST",
        "OP_DATPRO",
        "REGI",
        "SOCI",
        "TECH",
        "TRAN",
    ];
    /// <http://publications.europa.eu/resource/authority/country>: the members of the Union.
    pub const COUNTRIES: [&'static str; 27] = [
        "AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV",
        "HUN", "IRL", "ITA", "LTU", "LUX", "LVA", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN",
        "SWE",
    ];
}

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

/// A plain page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Its folder's name; never changes.
    pub id: Id,
    /// What it is.
    pub kind: PageKind,
    /// Title, summary and text.
    pub text: Translated<Text>,
    /// How far along it is.
    pub status: Status,
    /// First put online.
    pub published: Date,
    /// The state of affairs it describes.
    pub as_of: Option<Edtf>,
    /// Where its facts come from.
    pub sources: Vec<Source>,
}

/// What a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// About the site.
    Page,
    /// A challenge of the field.
    Challenge,
    /// A question of the field.
    Question,
}

choice!(PageKind {
    Page "page",
    Challenge "challenge",
    Question "question",
});

/// A file of the content, copied under a name that changes with its bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Asset {
    /// Where it is served.
    pub address: Address,
    /// What is served.
    pub bytes: Arc<[u8]>,
    /// How large it is, if a text shows it as a picture of a kind that can be measured.
    pub size: Option<Size>,
    /// Whether it is a picture that one may see through.
    pub see_through: bool,
}

/// The look of a site: files of `themes/<name>/`, by name below that folder.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// `templates/…`: name below that folder, and text.
    pub templates: BTreeMap<String, Arc<str>>,
    /// `assets/…`: name below that folder, and bytes.
    pub assets: BTreeMap<String, Arc<[u8]>>,
}

impl Theme {
    /// Whether a template lays out paper, in the language of Typst; all others make pages.
    pub fn is_for_paper(template: &str) -> bool {
        template.rsplit_once('.').is_some_and(|(_, kind)| kind == "typ")
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
    /// The licence of a text: its own, else that of the site.
    pub fn licence_or<'s>(&'s self, own: Option<&'s String>) -> &'s str {
        own.unwrap_or(&self.licence)
    }

    /// An address in full, for those outside the site.
    pub fn absolute(&self, address: &Address) -> String {
        format!("{}{}", self.base_url, &address.as_str()[1..])
    }

    /// The language that speaks where one must.
    ///
    /// # Panics
    ///
    /// Never: [`Languages`] has at least one.
    pub fn first_language(&self) -> Lang {
        self.languages.iter().next().expect("a site has a language")
    }

    /// Where a page stands for readers of `lang`.
    ///
    /// # Panics
    ///
    /// If `place` is not of this site.
    pub fn address(&self, place: impl Into<Place>, lang: Lang) -> &Address {
        let found = self.addresses.get(&place.into());
        &found.expect("every place of a checked site has an address")[lang]
    }

    /// How large a picture of a text is shown at most, if that is known: never larger than it is.
    pub fn size_of(&self, picture: &Picture) -> Option<Size> {
        let own = self.assets[picture.asset].size?;
        Some(picture.width.map_or(own, |width| own.at_width(width.min(own.width))))
    }

    /// The vocabulary of a field.
    pub fn vocabulary(&self, field: FieldIndex) -> &Vocabulary {
        &self.vocabularies[field.0]
    }

    /// A term.
    pub fn term(&self, term: TermRef) -> &Term {
        &self.vocabularies[term.field.0].terms[term.term.0]
    }

    /// All vocabularies with their index.
    pub fn fields(&self) -> impl Iterator<Item = (FieldIndex, &Vocabulary)> {
        let all = self.vocabularies.iter().enumerate();
        all.map(|(index, vocabulary)| (FieldIndex(index), vocabulary))
    }
}
