//! Where every page stands; no two share an address.

use std::collections::BTreeMap;

use super::{Checker, every};
use crate::diagnostic::{Diagnostic, Naming, Problem};
use crate::model::{
    Address, CollectionIndex, FieldIndex, Forms, Id, KeptIndex, Lang, Localized, Order, OwnPage,
    PageIndex, PageKind, Place, PracticeIndex, Statement, Status, TermIndex,
};
use crate::parse::{Shared, TermFields, TextKey};
use crate::source::{FileId, Location, Span};

/// Segments that short addresses use.
const RESERVED: [&str; 2] = ["p", "c"];

/// Addresses given so far, and who has them.
#[derive(Default)]
struct Register {
    places: BTreeMap<Place, Vec<Address>>,
    owners: BTreeMap<Address, (Place, Location)>,
}

/// The message that names a page's segment; the home page has none.
const fn segment(page: OwnPage) -> Option<&'static str> {
    Some(match page {
        OwnPage::Home => return None,
        OwnPage::Search => "section-search",
        OwnPage::Practices => "section-practices",
        OwnPage::PracticesBy(Order::Period) => "section-by-period",
        OwnPage::PracticesBy(Order::Added) => "section-by-added",
        OwnPage::Timeline => "section-timeline",
        OwnPage::Challenges => "section-challenges",
        OwnPage::Questions => "section-questions",
        OwnPage::Collections => "section-collections",
        OwnPage::Glossary => "section-glossary",
        OwnPage::Index => "section-index",
        OwnPage::Data => "section-data",
        OwnPage::Status => "section-status",
        OwnPage::Statement(Statement::Publisher) => "section-publisher",
        OwnPage::Statement(Statement::Accessibility) => "section-accessibility",
        OwnPage::Statement(Statement::Privacy) => "section-privacy",
        OwnPage::Statement(Statement::Corrections) => "section-corrections",
    })
}

/// The message that begins the segment of an edition, below its collection.
const EDITION: &str = "section-edition";

/// The messages that name what stands below a collection: its booklet, its slides.
const FORMS: [&str; 2] = ["section-booklet", "section-slides"];

/// The messages that are segments of addresses.
pub(super) fn segments() -> impl Iterator<Item = &'static str> {
    OwnPage::ALL.into_iter().filter_map(segment).chain([EDITION]).chain(FORMS)
}

/// The segments of the site's own pages.
type Sections = BTreeMap<OwnPage, Localized<Id>>;

impl Checker<'_> {
    /// An address in every language for every place.
    pub(super) fn addresses(
        &mut self,
        site_file: FileId,
    ) -> Option<BTreeMap<Place, Localized<Address>>> {
        let named = OwnPage::ALL.into_iter().filter_map(|page| Some((page, segment(page)?)));
        let sections = every(named.map(|(page, key)| Some((page, self.section(site_file, key)?))));
        let sections: Sections = sections?.into_iter().collect();
        let edition = self.section(site_file, EDITION)?;
        let languages = &self.parsed.languages;
        let mut register = Register::default();
        for lang in languages.iter() {
            self.in_language(&mut register, site_file, &sections, lang);
            self.kept_addresses(&mut register, &edition[lang], lang);
        }
        let is_there = |place| !matches!(place, Place::Own(page) if !self.is_filled(page));
        let places = register.places.into_iter().filter(|(place, _)| is_there(*place));
        let whole = |addresses: Vec<Address>| {
            languages.try_localize(|lang| addresses.get(lang.index()).cloned().ok_or(())).ok()
        };
        places.map(|(place, addresses)| Some((place, whole(addresses)?))).collect()
    }

    /// The segments of what stands below a collection; two forms do not share one.
    pub(super) fn forms(&mut self, site_file: FileId) -> Option<Forms> {
        let [booklet, slides] = FORMS.map(|key| self.section(site_file, key));
        let (booklet, slides) = (booklet?, slides?);
        for lang in self.parsed.languages.iter().filter(|lang| booklet[*lang] == slides[*lang]) {
            let code = self.parsed.languages.code(lang);
            let path = format!("i18n/{code}.ftl");
            let file = self.message_file(lang).unwrap_or(site_file);
            let address = format!("/{code}/…/{}/", slides[lang]).into();
            let named = Naming::Message;
            let problem = Problem::AddressTaken { address, named, other: Some(path.into()) };
            self.report(file, Span::default(), problem);
        }
        Some(Forms { booklet, slides })
    }

    /// Whether a page has something to show. The address of a list that has not is kept free for it.
    pub(super) fn is_filled(&self, page: OwnPage) -> bool {
        match page {
            OwnPage::Glossary => !self.parsed.glossary.is_empty(),
            OwnPage::Timeline | OwnPage::PracticesBy(_) => !self.catalogue.practices.is_empty(),
            OwnPage::Challenges => self.has_pages(PageKind::Challenge),
            OwnPage::Questions => self.has_pages(PageKind::Question),
            OwnPage::Home
            | OwnPage::Search
            | OwnPage::Practices
            | OwnPage::Collections
            | OwnPage::Index
            | OwnPage::Data
            | OwnPage::Status
            | OwnPage::Statement(_) => true,
        }
    }

    /// Whether a list of pages of this kind has anything in it.
    fn has_pages(&self, wanted: PageKind) -> bool {
        self.catalogue.pages.iter().filter_map(|key| self.catalogue.groups[key].source()).any(
            |text| {
                matches!(text.role.shared(), Some(Shared::Page(page))
                    if page.kind == Some(wanted) && page.status.is_none_or(Status::is_listed))
            },
        )
    }

    fn in_language(
        &mut self,
        register: &mut Register,
        site_file: FileId,
        sections: &Sections,
        lang: Lang,
    ) {
        let code = self.parsed.languages.code(lang);
        let message_file = self.message_file(lang).unwrap_or(site_file);
        let fixed = Location { file: message_file, span: Span::default() };
        let practices = &sections[&OwnPage::Practices][lang];
        for page in OwnPage::ALL {
            let path = match (page, sections.get(&page)) {
                (_, None) => format!("/{code}/"),
                (OwnPage::PracticesBy(_), Some(section)) => {
                    format!("/{code}/{practices}/{}/", section[lang])
                }
                (_, Some(section)) => {
                    self.reserve(&section[lang], fixed);
                    format!("/{code}/{}/", section[lang])
                }
            };
            self.claim(register, page.into(), path, fixed);
        }
        self.vocabulary_addresses(register, lang, code);
        for (index, key) in self.catalogue.practices.iter().enumerate() {
            if let Some((slug, at)) = self.slug(key, lang) {
                let path = format!("/{code}/{practices}/{slug}/");
                self.leave_to_parts(&slug, at);
                self.claim(register, Place::Practice(PracticeIndex(index)), path, at);
            }
        }
        for (index, key) in self.catalogue.collections.iter().enumerate() {
            if let Some((slug, at)) = self.slug(key, lang) {
                let path = format!("/{code}/{}/{slug}/", sections[&OwnPage::Collections][lang]);
                self.claim(register, Place::Collection(CollectionIndex(index)), path, at);
            }
        }
        for (index, key) in self.catalogue.pages.iter().enumerate() {
            if let Some((slug, at)) = self.slug(key, lang) {
                self.reserve(&slug, at);
                self.claim(register, Place::Page(PageIndex(index)), format!("/{code}/{slug}/"), at);
            }
        }
    }

    /// Below their collection, by edition: what is kept of one stays where it is when the next is made.
    fn kept_addresses(&mut self, register: &mut Register, word: &Id, lang: Lang) {
        for (index, key) in self.catalogue.collections.iter().enumerate() {
            let collection = CollectionIndex(index);
            let above = register.places.get(&Place::Collection(collection));
            let Some(above) = above.and_then(|all| all.get(lang.index())).cloned() else {
                continue;
            };
            for (edition, (number, sheets)) in self.copies(&key.1).into_iter().enumerate() {
                for (sheet, (id, files)) in sheets.into_iter().enumerate() {
                    let own = files.iter().find(|file| file.text.lang == lang);
                    let original = || files.iter().find(|file| !file.text.role.is_translation());
                    let Some(file) = own.or_else(original) else { continue };
                    let slug = file.text.front.slug.as_ref().map_or(id, |slug| &slug.value);
                    let at = Location { file: file.text.file, span: file.text.top };
                    let place = Place::Kept(KeptIndex { collection, edition, sheet });
                    self.claim(register, place, format!("{above}{word}-{number}/{slug}/"), at);
                }
            }
        }
    }

    fn vocabulary_addresses(&mut self, register: &mut Register, lang: Lang, code: &str) {
        for (field, (_, file)) in self.parsed.vocabularies.iter().enumerate() {
            let Some(file) = file else { continue };
            let Some(section) = &file.section else { continue };
            let field = FieldIndex(field);
            let at = Location { file: file.file, span: section.span };
            let section = &section.value[lang];
            self.reserve(section, at);
            self.claim(register, Place::Vocabulary(field), format!("/{code}/{section}/"), at);
            for (index, term) in file.terms.iter().enumerate() {
                let (slug, span) = term_slug(term, lang);
                let at = Location { file: file.file, span };
                let path = format!("/{code}/{section}/{slug}/");
                self.claim(register, Place::Term(field, TermIndex(index)), path, at);
            }
        }
    }

    /// The name in addresses of a text for readers of `lang`, and where it is given.
    fn slug(&self, key: &TextKey, lang: Lang) -> Option<(Id, Location)> {
        let text = self.catalogue.groups.get(key)?.for_reader(lang)?;
        match &text.front.slug {
            Some(slug) => Some((slug.value.clone(), Location { file: text.file, span: slug.span })),
            None => Some((Id::parse(&key.1).ok()?, Location { file: text.file, span: text.top })),
        }
    }

    fn reserve(&mut self, name: &Id, at: Location) {
        if RESERVED.contains(&name.as_str()) {
            let found = name.as_str().into();
            self.report(at.file, at.span, Problem::ReservedName { found });
        }
    }

    /// Numbers below the list of practices are its further pages.
    fn leave_to_parts(&mut self, name: &Id, at: Location) {
        if name.as_str().bytes().all(|byte| byte.is_ascii_digit()) {
            let found = name.as_str().into();
            self.report(at.file, at.span, Problem::ReservedName { found });
        }
    }

    /// Whether two places are terms of one vocabulary with one id.
    fn are_one_term(&self, one: Place, other: Place) -> bool {
        let (Place::Term(field, one), Place::Term(other_field, other)) = (one, other) else {
            return false;
        };
        let file = self.parsed.vocabularies[field.0].1.as_ref();
        field == other_field
            && file.is_some_and(|file| file.terms[one.0].id.value == file.terms[other.0].id.value)
    }

    fn claim(&mut self, register: &mut Register, place: Place, path: String, at: Location) {
        let address = Address::new(path);
        match register.owners.get(&address) {
            // Two terms of one id are told where they stand.
            Some((owner, _)) if self.are_one_term(*owner, place) => {}
            Some((owner, taken)) => {
                // A page of the site itself stands in no file that an editor could open.
                let is_own = named(*owner) == Naming::Message;
                let other = (!is_own).then(|| self.sources.get(taken.file).path.clone());
                let (address, named) = (address.as_str().into(), named(place));
                let mut diagnostic =
                    Diagnostic::new(at, Problem::AddressTaken { address, named, other });
                if !is_own {
                    diagnostic.related.push(*taken);
                }
                self.findings.push(diagnostic);
            }
            None => {
                register.owners.insert(address.clone(), (place, at));
            }
        }
        register.places.entry(place).or_default().push(address);
    }
}

/// What names the last part of a place's address.
fn named(place: Place) -> Naming {
    match place {
        Place::Practice(_) | Place::Collection(_) | Place::Kept(_) | Place::Page(_) => Naming::Slug,
        Place::Vocabulary(_) => Naming::Section,
        Place::Term(_, _) => Naming::Term,
        Place::Own(_) => Naming::Message,
    }
}

fn term_slug(term: &TermFields, lang: Lang) -> (&Id, Span) {
    match term.slug.as_ref().and_then(|slug| Some((slug.value[lang].as_ref()?, slug.span))) {
        Some((slug, span)) => (slug, span),
        None => (&term.id.value, term.id.span),
    }
}
