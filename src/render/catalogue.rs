//! What is worked out once, for all pages.

use std::cmp::Reverse;

use super::dates::Dates;
use super::gloss::Glosses;
use super::theme::Theme;
use crate::Error;
use crate::collation::{Collation, Initial};
use crate::export::{Listing, span};
use crate::likeness::{self, Likeness};
use crate::model::{Date, FieldIndex, Lang, Localized, Order, Site, TermIndex};

/// A site with its theme, its orders and its inverted lists.
#[derive(Debug)]
pub(super) struct Catalogue<'s> {
    /// What it is made from.
    pub(super) site: &'s Site,
    /// The day of the latest change; nothing for an empty site.
    pub(super) changed: Option<Date>,
    /// The files of data that the site offers.
    pub(super) data: Vec<Listing>,
    /// How it looks.
    pub(super) theme: Theme,
    /// The locale of each language, `nl-BE`: its region too, which programs outside the site ask for.
    pub(super) locales: Localized<String>,
    /// How each language writes dates.
    pub(super) dates: Localized<Dates>,
    /// The field whose one term says what a practice is: the first filter that takes one term.
    pub(super) kind: Option<FieldIndex>,
    /// The field that readers browse by: the first filter.
    pub(super) browse: Option<FieldIndex>,
    /// Every field in the order in which readers meet it: kind, then filters, then the rest.
    pub(super) fields: Vec<FieldIndex>,
    by_title: Localized<Vec<usize>>,
    rank: Localized<Vec<usize>>,
    initials: Localized<Vec<Initial>>,
    by_period: Vec<usize>,
    with_term: Vec<Vec<Vec<usize>>>,
    under_term: Vec<Vec<Vec<usize>>>,
    held_by: Vec<Vec<usize>>,
    likeness: Likeness,
    /// The words that the glossary explains.
    pub(super) glosses: Glosses,
}

/// The vocabularies that say how well a practice is known to work: they have a section of their own on a sheet.
pub(super) const VERDICTS: [&str; 2] = ["evidence", "outcome"];

impl<'s> Catalogue<'s> {
    /// Compiles the theme, sorts and inverts.
    ///
    /// # Errors
    ///
    /// If the theme's templates or a language's locale are not usable.
    pub(super) fn new(site: &'s Site, data: Vec<Listing>) -> Result<Self, Error> {
        let theme = Theme::new(site)?;
        let locales = site.languages.try_localize(|lang| locale(site, lang))?;
        let dates = site.languages.try_localize(|lang| {
            Dates::new(&locales[lang]).map_err(|reason| unusable(site, lang, reason))
        })?;
        let by_title = site.languages.localize(|lang| by_title(site, lang));
        let with_term = with_term(site);
        let rank = by_title.map(|order| ranks(order, site.practices.len()));
        let is_verdict =
            |field: FieldIndex| VERDICTS.contains(&site.vocabulary(field).name.as_str());
        let kind = site
            .facets
            .iter()
            .copied()
            .find(|field| site.vocabulary(*field).max == Some(1) && !is_verdict(*field));
        Ok(Self {
            site,
            changed: span(site).map(|(_, last)| last),
            data,
            theme,
            locales,
            dates,
            kind,
            browse: site.facets.first().copied(),
            fields: fields(site, kind),
            initials: site.languages.localize(|lang| initials(site, lang)),
            by_title,
            rank,
            by_period: by_period(site),
            under_term: under_term(site, &with_term),
            with_term,
            held_by: held_by(site),
            likeness: likeness::practices(site),
            glosses: Glosses::new(site),
        })
    }

    /// The listed practices, by title as readers of `lang` see it.
    pub(super) fn by_title(&self, lang: Lang) -> &[usize] {
        &self.by_title[lang]
    }

    /// The listed practices, by the start of their period.
    pub(super) fn by_period(&self) -> &[usize] {
        &self.by_period
    }

    /// The listed practices in another order than that of titles; what is equal in it stands by title.
    pub(super) fn in_order(&self, order: Order, lang: Lang) -> Vec<usize> {
        let mut listed = self.by_title[lang].clone();
        let practice = |place: &usize| &self.site.practices[*place];
        match order {
            Order::Period => listed.sort_by_key(|place| Reverse(practice(place).period.start())),
            Order::Added => listed.sort_by_key(|place| Reverse(practice(place).published)),
        }
        listed
    }

    /// Under which letter the title of a practice stands.
    pub(super) fn initial(&self, practice: usize, lang: Lang) -> Initial {
        self.initials[lang][practice]
    }

    /// How many listed practices name a term itself: what the search counts.
    pub(super) fn count(&self, field: FieldIndex, term: TermIndex) -> usize {
        self.with_term[field.0][term.0].len()
    }

    /// How many listed practices name a term or a narrower one.
    pub(super) fn count_under(&self, field: FieldIndex, term: TermIndex) -> usize {
        self.under_term[field.0][term.0].len()
    }

    /// The listed practices that name a term itself, by title.
    pub(super) fn practices_with(
        &self,
        field: FieldIndex,
        term: TermIndex,
        lang: Lang,
    ) -> Vec<usize> {
        self.ranked(&self.with_term[field.0][term.0], lang)
    }

    /// The listed practices that name a term or a narrower one, by title.
    pub(super) fn practices_under(
        &self,
        field: FieldIndex,
        term: TermIndex,
        lang: Lang,
    ) -> Vec<usize> {
        self.ranked(&self.under_term[field.0][term.0], lang)
    }

    fn ranked(&self, practices: &[usize], lang: Lang) -> Vec<usize> {
        let mut practices = practices.to_vec();
        practices.sort_by_key(|practice| self.rank[lang][*practice]);
        practices
    }

    /// The practices like another, beside those that its editor picked.
    pub(super) fn like(&self, practice: usize) -> &[usize] {
        self.likeness.of(practice)
    }

    /// The collections that hold a practice.
    pub(super) fn held_by(&self, practice: usize) -> &[usize] {
        &self.held_by[practice]
    }
}

/// The locale of a language, as its messages name it.
fn locale(site: &Site, lang: Lang) -> Result<String, Error> {
    site.messages[lang].format("locale", &[]).map_err(|reason| unusable(site, lang, reason))
}

fn unusable(site: &Site, lang: Lang, reason: String) -> Error {
    Error::Theme { page: format!("pages in `{}`", site.languages.code(lang)), reason }
}

fn by_title(site: &Site, lang: Lang) -> Vec<usize> {
    let collation = Collation::new(site.languages.code(lang));
    let title = |place: usize| site.practices[place].text.for_reader(lang).1.title.as_str();
    let mut order = listed(site);
    order.sort_by(|a, b| collation.compare(title(*a), title(*b)).then(a.cmp(b)));
    order
}

fn initials(site: &Site, lang: Lang) -> Vec<Initial> {
    let collation = Collation::new(site.languages.code(lang));
    let titles = site.practices.iter().map(|practice| &practice.text.for_reader(lang).1.title);
    titles.map(|title| collation.initial(title)).collect()
}

/// Each practice's place in an order; those outside it come last.
fn ranks(order: &[usize], practices: usize) -> Vec<usize> {
    let mut ranks = vec![usize::MAX; practices];
    for (rank, practice) in order.iter().enumerate() {
        ranks[*practice] = rank;
    }
    ranks
}

fn by_period(site: &Site) -> Vec<usize> {
    let mut order = listed(site);
    order.sort_by_key(|place| site.practices[*place].period.start());
    order
}

fn listed(site: &Site) -> Vec<usize> {
    (0..site.practices.len()).filter(|place| site.practices[*place].is_listed()).collect()
}

fn fields(site: &Site, kind: Option<FieldIndex>) -> Vec<FieldIndex> {
    let mut fields = Vec::new();
    let all = site.fields().map(|(field, _)| field);
    for field in kind.into_iter().chain(site.facets.iter().copied()).chain(all) {
        if !fields.contains(&field) {
            fields.push(field);
        }
    }
    fields
}

fn with_term(site: &Site) -> Vec<Vec<Vec<usize>>> {
    let empty =
        |(_, vocabulary): (_, &crate::model::Vocabulary)| vec![Vec::new(); vocabulary.terms.len()];
    let mut with: Vec<Vec<Vec<usize>>> = site.fields().map(empty).collect();
    for place in listed(site) {
        for (field, terms) in site.practices[place].terms.iter().enumerate() {
            for term in terms {
                with[field][term.0].push(place);
            }
        }
    }
    with
}

/// Of every term the practices that name it or a narrower one, each once.
fn under_term(site: &Site, with_term: &[Vec<Vec<usize>>]) -> Vec<Vec<Vec<usize>>> {
    let mut under = with_term.to_vec();
    for (field, vocabulary) in site.fields() {
        let broader = |term: &TermIndex| vocabulary.terms[term.0].parent;
        for (term, practices) in with_term[field.0].iter().enumerate() {
            for above in std::iter::successors(broader(&TermIndex(term)), broader) {
                under[field.0][above.0].extend_from_slice(practices);
            }
        }
        for practices in &mut under[field.0] {
            practices.sort_unstable();
            practices.dedup();
        }
    }
    under
}

fn held_by(site: &Site) -> Vec<Vec<usize>> {
    let mut held = vec![Vec::new(); site.practices.len()];
    for (collection, kept) in site.collections.iter().enumerate() {
        for item in &kept.items {
            held[item.practice].push(collection);
        }
    }
    held
}
