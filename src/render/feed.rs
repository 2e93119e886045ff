//! Atom feeds (RFC 4287): what is new on the site, under a term, in a collection.
//!
//! Every term of every vocabulary has one, also those that nothing stands under yet: who waits for the first practice on a
//! subject is the one to tell. Ids are made of permanent addresses and languages, never of titles: a translation is news, a
//! renamed sheet, page or term is not. Dates are those of the front matter; days begin at midnight UTC.

use std::cmp::Reverse;

use super::reader::Reader;
use super::xml;
use crate::Error;
use crate::linked::{licence, page_id, scheme_id, term_id};
use crate::model::{
    Address, CollectionIndex, Date, FieldIndex, Lang, OwnPage, PageKind, Place, Practice,
    PracticeIndex, Site, Status, TermIndex, Text, Translated, Written,
};
use crate::output::File;

/// So many entries a feed has at most.
const MOST: usize = 50;

/// What a feed is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Feed {
    /// `/nl/atom.xml`: everything.
    Site,
    /// `/nl/themas/evaluatie/atom.xml`: the practices of a term and its narrower ones.
    Term(FieldIndex, TermIndex),
    /// `/nl/collecties/netwerk/atom.xml`: the practices of a collection.
    Collection(CollectionIndex),
}

/// A text that is told of.
struct Entry<'s> {
    id: String,
    place: Place,
    text: &'s Text,
    written: Lang,
    published: Date,
    changed: Date,
    practice: Option<&'s Practice>,
}

impl Feed {
    /// Every feed of a site.
    pub(super) fn all(site: &Site) -> impl Iterator<Item = Self> {
        let places = site.addresses.keys().filter_map(|place| Self::of(*place));
        std::iter::once(Self::Site).chain(places)
    }

    /// The feed that a place has besides that of the site.
    pub(super) fn of(place: Place) -> Option<Self> {
        match place {
            Place::Term(field, term) => Some(Self::Term(field, term)),
            Place::Collection(collection) => Some(Self::Collection(collection)),
            Place::Own(_)
            | Place::Practice(_)
            | Place::Kept(_)
            | Place::Page(_)
            | Place::Vocabulary(_) => None,
        }
    }

    /// The page that says the same.
    fn place(self) -> Place {
        match self {
            Self::Site => OwnPage::Home.into(),
            Self::Term(field, term) => Place::Term(field, term),
            Self::Collection(collection) => Place::Collection(collection),
        }
    }

    /// Where it stands: beside its page.
    pub(super) fn address(self, site: &Site, lang: Lang) -> Address {
        site.address(self.place(), lang).feed()
    }

    /// Its name for ever, whatever it or its page is called.
    fn id(self, site: &Site, lang: Lang) -> String {
        let code = site.languages.code(lang);
        match self {
            Self::Site => site.absolute(&self.address(site, lang)),
            Self::Term(field, term) => format!("{}/feed-{code}", term_id(site, field, term)),
            Self::Collection(place) => {
                format!("{}?feed={code}", site.absolute(&site.collection(place).permanent()))
            }
        }
    }

    /// What readers choose it by.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(super) fn title(self, reader: &Reader<'_>) -> Result<String, Error> {
        let site = reader.site();
        let title = match self {
            Self::Site => return reader.say("feed-site", &[("site", &site.title[reader.lang])]),
            Self::Term(field, term) => &site.vocabulary(field).terms[term.0].label[reader.lang],
            Self::Collection(place) => &site.collection(place).text.for_reader(reader.lang).1.title,
        };
        reader.say("feed-part", &[("title", title), ("site", &site.title[reader.lang])])
    }

    /// The feed itself; `reader` stands at its address.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(super) fn file(self, reader: &Reader<'_>) -> Result<File, Error> {
        let site = reader.site();
        let mut entries = self.entries(reader);
        entries.sort_by(|a, b| (Reverse(a.changed), &a.id).cmp(&(Reverse(b.changed), &b.id)));
        entries.truncate(MOST);
        let newest = entries.first().map(|entry| entry.changed);
        // Of a feed without entries the site's latest change is the nearest thing to a date of its own.
        let newest = newest.or(reader.catalogue.changed);
        let updated = newest.map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), midnight);
        let own = reader.absolute(&reader.at);
        let page = reader.absolute(site.address(self.place(), reader.lang));
        let mut xml = xml::Writer::new();
        xml.open("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", reader.code())]);
        xml.text("title", &[], &self.title(reader)?);
        xml.text("subtitle", &[], &site.tagline[reader.lang]);
        xml.text("id", &[], &self.id(site, reader.lang));
        xml.text("updated", &[], &updated);
        xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &own)]);
        xml.empty(
            "link",
            &[
                ("rel", "alternate"),
                ("type", "text/html"),
                ("hreflang", reader.locale()),
                ("href", &page),
            ],
        );
        xml.empty("link", &[("rel", "license"), ("href", &licence(&site.licence))]);
        xml.open("author", &[]);
        xml.text("name", &[], &site.publisher.full_name(reader.lang));
        xml.close("author");
        xml.text("generator", &[], "fiche");
        for entry in &entries {
            entry.write(reader, &mut xml);
        }
        xml.close("feed");
        Ok(File { address: reader.at.clone(), bytes: xml.finish() })
    }

    fn entries<'s>(self, reader: &Reader<'s>) -> Vec<Entry<'s>> {
        let site = reader.site();
        let lang = reader.lang;
        let practices: Vec<PracticeIndex> = match self {
            Self::Site => site.each_practice().map(|(at, _)| at).collect(),
            Self::Term(field, term) => reader.catalogue.practices_under(field, term, lang).to_vec(),
            Self::Collection(place) => {
                site.collection(place).items.iter().map(|item| item.practice).collect()
            }
        };
        let is_new = |status: Status| status == Status::Published;
        let mut entries = Vec::new();
        for place in practices.into_iter().filter(|place| is_new(site.practice(*place).status)) {
            let practice = site.practice(place);
            let id = site.absolute(&practice.permanent()) + "#";
            let place = Place::Practice(place);
            let entry = Entry::new(reader, &id, place, &practice.text, practice.published);
            entries.push(Entry { practice: Some(practice), ..entry });
        }
        if self == Self::Site {
            for (place, held) in site.each_collection() {
                if is_new(held.status) {
                    let id = site.absolute(&held.permanent()) + "#";
                    let place = Place::Collection(place);
                    entries.push(Entry::new(reader, &id, place, &held.text, held.published));
                }
            }
            for (place, page) in site.each_page() {
                if is_new(page.status) && page.kind != PageKind::Page {
                    // Pages have no permanent address besides their own.
                    let id = page_id(site, page) + "/";
                    let place = Place::Page(place);
                    entries.push(Entry::new(reader, &id, place, &page.text, page.published));
                }
            }
        }
        entries
    }
}

impl<'s> Entry<'s> {
    /// A text as readers of a language get it; to `permanent` comes the language that it is written in.
    fn new(
        reader: &Reader<'s>,
        permanent: &str,
        place: Place,
        text: &'s Translated<Text>,
        published: Date,
    ) -> Self {
        let (written, text) = text.for_reader(reader.lang);
        let id = format!("{permanent}{}", reader.site().languages.code(written));
        let changed = text.changed(published).max(published);
        Self { id, place, text, written, published, changed, practice: None }
    }

    fn write(&self, reader: &Reader<'_>, xml: &mut xml::Writer) {
        let site = reader.site();
        match reader.foreign(self.written) {
            Some(lang) => xml.open("entry", &[("xml:lang", lang)]),
            None => xml.open("entry", &[]),
        }
        xml.text("title", &[], &self.text.title);
        xml.text("id", &[], &self.id);
        let page = reader.absolute(site.address(self.place, reader.lang));
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &page)]);
        xml.text("published", &[], &midnight(self.published));
        xml.text("updated", &[], &midnight(self.changed));
        xml.text("summary", &[], &self.text.summary);
        for (field, term) in self.categories(reader) {
            let vocabulary = site.vocabulary(field);
            let known = &vocabulary.terms[term.0];
            let scheme = scheme_id(site, vocabulary);
            // In the language of the entry, as `xml:lang` says.
            let (term, label) = (known.id.as_str(), known.label[self.written].as_str());
            xml.empty("category", &[("term", term), ("scheme", &scheme), ("label", label)]);
        }
        xml.close("entry");
    }

    /// The terms that readers may filter by.
    fn categories(&self, reader: &Reader<'_>) -> Vec<(FieldIndex, TermIndex)> {
        let Some(practice) = self.practice else { return Vec::new() };
        let facets = reader.site().facets.iter();
        facets
            .flat_map(|field| practice.terms[field.0].iter().map(|term| (*field, *term)))
            .collect()
    }
}

fn midnight(day: Date) -> String {
    format!("{day}T00:00:00Z")
}
