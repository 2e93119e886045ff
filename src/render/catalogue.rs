//! What is worked out once, for all pages.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::dates::Dates;
use super::gloss::Glosses;
use super::theme::Theme;
use super::titles::{self, Titled};
use crate::Error;
use crate::collation::{Collation, Initial};
use crate::export::{self, Listing};
use crate::likeness::{self, Likeness};
use crate::model::{Date, FieldIndex, Lang, Localized, Order, Site, Term, TermIndex};
use crate::output::Opened;
use crate::pictures::Pictures;

/// A site with its theme, its orders and its inverted lists.
#[derive(Debug)]
pub(super) struct Catalogue<'s> {
    /// What it is made from.
    pub(super) site: &'s Site,
    /// How its files are opened.
    pub(super) opened: Opened,
    /// The day of the latest change; nothing for an empty site.
    pub(super) changed: Option<Date>,
    /// The widths of its pictures.
    pub(super) pictures: &'s Pictures,
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
    initials: Localized<Vec<Initial>>,
    by_period: Vec<usize>,
    newest: Localized<Vec<usize>>,
    last_added: Localized<Vec<usize>>,
    titles: Localized<Vec<(Initial, Titled)>>,
    with_term: Localized<ByTerm>,
    under_term: Localized<ByTerm>,
    held_by: Vec<Vec<usize>>,
    likeness: Likeness,
    /// The words that the glossary explains.
    pub(super) glosses: Glosses,
}

/// By field and term, lists of practices.
type ByTerm = Vec<Vec<Vec<usize>>>;

/// The vocabularies that say how well a practice is known to work: they have a section of their own on a sheet.
pub(super) const VERDICTS: [&str; 2] = ["evidence", "outcome"];

impl<'s> Catalogue<'s> {
    /// Compiles the theme, sorts and inverts.
    ///
    /// # Errors
    ///
    /// If the theme's templates or a language's locale are not usable.
    pub(super) fn new(
        site: &'s Site,
        pictures: &'s Pictures,
        data: Vec<Listing>,
    ) -> Result<Self, Error> {
        Self::with(site, pictures, likeness::practices(site), data, Opened::Hosted)
    }

    /// As [`Self::new`], with practices that were compared already, and for files that may be opened from a disk.
    pub(super) fn with(
        site: &'s Site,
        pictures: &'s Pictures,
        likeness: Likeness,
        data: Vec<Listing>,
        opened: Opened,
    ) -> Result<Self, Error> {
        let theme = Theme::new(site, opened)?;
        let locales = site.languages.try_localize(|lang| locale(site, lang))?;
        let dates = site.languages.try_localize(|lang| {
            Dates::new(&locales[lang]).map_err(|reason| unusable(site, lang, reason))
        })?;
        let by_title = site.languages.localize(|lang| by_title(site, lang));
        let sheet = |place: usize| &site.practices[place];
        let newest =
            |order: &Vec<usize>| sorted(order, |place| Reverse(sheet(place).period.start()));
        let last_added =
            |order: &Vec<usize>| sorted(order, |place| Reverse(sheet(place).published));
        let is_verdict =
            |field: FieldIndex| VERDICTS.contains(&site.vocabulary(field).name.as_str());
        let kind = site
            .facets
            .iter()
            .copied()
            .find(|field| site.vocabulary(*field).max == Some(1) && !is_verdict(*field));
        Ok(Self {
            site,
            opened,
            changed: export::changed(site),
            pictures,
            data,
            theme,
            locales,
            dates,
            kind,
            browse: site.facets.first().copied(),
            fields: fields(site, kind),
            initials: site.languages.localize(|lang| initials(site, lang)),
            by_period: by_period(site),
            newest: by_title.map(newest),
            last_added: by_title.map(last_added),
            titles: site.languages.localize(|lang| titles::sorted(site, lang)),
            with_term: by_title.map(|order| by_term(site, order, |term| [term.replaced_by, None])),
            under_term: by_title
                .map(|order| by_term(site, order, |term| [term.replaced_by, term.parent])),
            by_title,
            held_by: held_by(site),
            likeness,
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
    pub(super) fn in_order(&self, order: Order, lang: Lang) -> &[usize] {
        match order {
            Order::Period => &self.newest[lang],
            Order::Added => &self.last_added[lang],
        }
    }

    /// Everything that has a title, by title, with the letter it stands under.
    pub(super) fn titles(&self, lang: Lang) -> &[(Initial, Titled)] {
        &self.titles[lang]
    }

    /// How many titles there are: as many in every language.
    pub(super) fn index_length(&self) -> usize {
        self.titles[self.site.first_language()].len()
    }

    /// Under which letter the title of a practice stands.
    pub(super) fn initial(&self, practice: usize, lang: Lang) -> Initial {
        self.initials[lang][practice]
    }

    /// How many listed practices name a term itself, or one whose place it took: what the search counts.
    pub(super) fn count(&self, field: FieldIndex, term: TermIndex) -> usize {
        self.practices_with(field, term, self.site.first_language()).len()
    }

    /// How many listed practices name a term or a narrower one.
    pub(super) fn count_under(&self, field: FieldIndex, term: TermIndex) -> usize {
        self.practices_under(field, term, self.site.first_language()).len()
    }

    /// The listed practices that name a term itself, or one whose place it took, by title.
    pub(super) fn practices_with(
        &self,
        field: FieldIndex,
        term: TermIndex,
        lang: Lang,
    ) -> &[usize] {
        &self.with_term[lang][field.0][term.0]
    }

    /// The listed practices that name a term or a narrower one, by title.
    pub(super) fn practices_under(
        &self,
        field: FieldIndex,
        term: TermIndex,
        lang: Lang,
    ) -> &[usize] {
        &self.under_term[lang][field.0][term.0]
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

/// The same practices in another order; what is equal in it stays as it was.
fn sorted<K: Ord>(order: &[usize], key: impl Fn(usize) -> K) -> Vec<usize> {
    let mut order = order.to_vec();
    order.sort_by_key(|place| key(*place));
    order
}

fn by_period(site: &Site) -> Vec<usize> {
    sorted(&listed(site), |place| site.practices[place].period.start())
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

/// For each field and term, practices in an order: those that name the term or, through `next`, one that leads to it.
fn by_term(site: &Site, order: &[usize], next: impl Fn(&Term) -> [Option<TermIndex>; 2]) -> ByTerm {
    let mut lists: ByTerm =
        site.fields().map(|(_, known)| vec![Vec::new(); known.terms.len()]).collect();
    for place in order {
        for (field, vocabulary) in site.fields() {
            let mut open = site.practices[*place].terms[field.0].clone();
            let mut reached = BTreeSet::new();
            while let Some(term) = open.pop() {
                if reached.insert(term) {
                    open.extend(next(&vocabulary.terms[term.0]).into_iter().flatten());
                }
            }
            for term in reached {
                lists[field.0][term.0].push(*place);
            }
        }
    }
    lists
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
