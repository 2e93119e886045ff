//! The whole site, checked.

use std::collections::BTreeMap;
use std::sync::Arc;

use fiche_search::Server;

use super::choice::choice;
use super::{
    Accessibility, Address, Brand, Collection, Concept, Date, Edtf, FieldIndex, Forms, Id, Lang,
    Languages, Localized, Organisation, Picture, Place, Practice, Publisher, Redirect, Size,
    Source, Status, Takedown, Term, TermRef, Text, Translated, Vocabulary,
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
    /// The pages that the foot of every page links to.
    pub navigation: Vec<PageIndex>,
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

/// A page's place in [`Site::pages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageIndex(pub usize);

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

/// A file's place in [`Site::assets`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssetIndex(pub usize);

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
        let own = self.asset(picture.asset).size?;
        Some(picture.width.map_or(own, |width| own.at_width(width.min(own.width))))
    }

    /// A page.
    pub fn page(&self, at: PageIndex) -> &Page {
        &self.pages[at.0]
    }

    /// All pages with their index.
    pub fn each_page(&self) -> impl Iterator<Item = (PageIndex, &Page)> {
        self.pages.iter().enumerate().map(|(index, page)| (PageIndex(index), page))
    }

    /// An image or attachment of the content.
    pub fn asset(&self, at: AssetIndex) -> &Asset {
        &self.assets[at.0]
    }

    /// All images and attachments with their index.
    pub fn each_asset(&self) -> impl Iterator<Item = (AssetIndex, &Asset)> {
        self.assets.iter().enumerate().map(|(index, asset)| (AssetIndex(index), asset))
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
