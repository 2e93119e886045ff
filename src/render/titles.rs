//! Everything that has a title, in the order of its index.

use rayon::iter::{IntoParallelIterator, ParallelIterator};
use rayon::slice::ParallelSliceMut;

use crate::collation::{Collation, Initial};
use crate::model::{
    CollectionIndex, FieldIndex, KeptIndex, Lang, PageIndex, Place, PracticeIndex, Site, TermIndex,
    Text, Translated,
};

/// Something that has a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Titled {
    /// A text with a page of its own.
    Text(TextPlace),
    /// A term of a vocabulary.
    Term(FieldIndex, TermIndex),
    /// A word of the glossary.
    Concept(usize),
}

/// Where a text stands that has a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextPlace {
    /// A practice.
    Practice(PracticeIndex),
    /// A collection.
    Collection(CollectionIndex),
    /// A plain page.
    Page(PageIndex),
    /// A sheet of a frozen edition.
    Kept(KeptIndex),
}

impl TextPlace {
    /// Its page.
    pub(super) fn place(self) -> Place {
        match self {
            Self::Practice(practice) => Place::Practice(practice),
            Self::Collection(collection) => Place::Collection(collection),
            Self::Page(page) => Place::Page(page),
            Self::Kept(at) => Place::Kept(at),
        }
    }

    /// The text, in its languages.
    pub(super) fn text(self, site: &Site) -> &Translated<Text> {
        match self {
            Self::Practice(practice) => &site.practice(practice).text,
            Self::Collection(collection) => &site.collection(collection).text,
            Self::Page(page) => &site.page(page).text,
            Self::Kept(at) => &site.kept(at).text,
        }
    }
}

impl Titled {
    /// The title, for readers of a language.
    pub(super) fn title(self, site: &Site, lang: Lang) -> &str {
        match self {
            Self::Text(text) => &text.text(site).for_reader(lang).1.title,
            Self::Term(field, term) => &site.vocabulary(field).terms[term.0].label[lang],
            Self::Concept(concept) => &site.glossary[concept].term[lang],
        }
    }
}

/// All that is current, by title, each with the letter it stands under: as many in every language. Of equal titles, texts
/// come first, in the order of the site.
pub(super) fn sorted(site: &Site, lang: Lang) -> Vec<(Initial, Titled)> {
    let collation = Collation::new(site.languages.code(lang));
    let mut titled = current(site);
    titled.par_sort_by(|a, b| collation.compare(a.title(site, lang), b.title(site, lang)));
    titled.into_par_iter().map(|one| (collation.initial(one.title(site, lang)), one)).collect()
}

fn current(site: &Site) -> Vec<Titled> {
    let practices =
        site.each_practice().map(|(at, practice)| (TextPlace::Practice(at), practice.is_listed()));
    let collections = site
        .each_collection()
        .map(|(at, held)| (TextPlace::Collection(at), held.status.is_listed()));
    let pages = site.each_page().map(|(at, page)| (TextPlace::Page(at), page.status.is_listed()));
    let texts = practices.chain(collections).chain(pages);
    let texts = texts.filter_map(|(text, listed)| listed.then_some(Titled::Text(text)));
    let terms = site.fields().flat_map(|(field, vocabulary)| {
        vocabulary.current().map(move |(term, _)| Titled::Term(field, term))
    });
    texts.chain(terms).chain((0..site.glossary.len()).map(Titled::Concept)).collect()
}
