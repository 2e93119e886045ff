//! Everything that has a title, in the order of its index.

use rayon::iter::{IntoParallelIterator, ParallelIterator};
use rayon::slice::ParallelSliceMut;

use super::views;
use crate::collation::{Collation, Initial};
use crate::model::{FieldIndex, Lang, Place, Practice, Site, TermIndex};

/// Something that has a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Titled {
    /// A practice, a collection or a page.
    Text(Place),
    /// A term of a vocabulary.
    Term(FieldIndex, TermIndex),
    /// A word of the glossary.
    Concept(usize),
}

impl Titled {
    /// The title, for readers of a language.
    pub(super) fn title(self, site: &Site, lang: Lang) -> &str {
        match self {
            Self::Text(place) => &views::text(site, place).for_reader(lang).1.title,
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
    let practices = site.practices.iter().map(Practice::is_listed).enumerate();
    let practices = practices.map(|(place, listed)| (Place::Practice(place), listed));
    let collections = site.collections.iter().map(|one| one.status).enumerate();
    let collections =
        collections.map(|(place, status)| (Place::Collection(place), status.is_listed()));
    let pages = site.pages.iter().map(|one| one.status).enumerate();
    let pages = pages.map(|(place, status)| (Place::Page(place), status.is_listed()));
    let texts = practices.chain(collections).chain(pages);
    let texts = texts.filter_map(|(place, listed)| listed.then_some(Titled::Text(place)));
    let terms = site.fields().flat_map(|(field, vocabulary)| {
        let terms = vocabulary.terms.iter().enumerate();
        let current = terms.filter(|(_, term)| term.replaced_by.is_none());
        current.map(move |(place, _)| Titled::Term(field, TermIndex(place)))
    });
    texts.chain(terms).chain((0..site.glossary.len()).map(Titled::Concept)).collect()
}
