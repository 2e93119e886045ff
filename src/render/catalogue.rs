//! What is worked out once, for all pages.

use super::dates::Dates;
use super::gloss::Glosses;
use super::orders::Orders;
use super::theme::Theme;
use super::titles::Titled;
use crate::Error;
use crate::collation::Initial;
use crate::export::{self, Listing};
use crate::likeness::{self, Likeness};
use crate::model::{
    CollectionIndex, Date, FieldIndex, Lang, Localized, Order, PracticeIndex, Site, TermIndex,
};
use crate::output::Opened;
use crate::pictures::Pictures;

/// A site with its theme and its orders.
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
    orders: Orders,
    likeness: Likeness,
    /// The words that the glossary explains.
    pub(super) glosses: Glosses,
}

/// The vocabularies that say how well a practice is known to work: they have a section of their own on a sheet.
pub(super) const VERDICTS: [&str; 2] = ["evidence", "outcome"];

impl<'s> Catalogue<'s> {
    /// Compiles the theme and puts the practices in their orders.
    ///
    /// # Errors
    ///
    /// If the theme's templates or a language's locale are not usable.
    pub(super) fn new(
        site: &'s Site,
        pictures: &'s Pictures,
        data: Vec<Listing>,
    ) -> Result<Self, Error> {
        Self::with(site, pictures, || likeness::practices(site), data, Opened::Hosted)
    }

    /// As [`Self::new`], with practices compared by `likeness`, and for files that may be opened from a disk.
    pub(super) fn with(
        site: &'s Site,
        pictures: &'s Pictures,
        likeness: impl FnOnce() -> Likeness + Send,
        data: Vec<Listing>,
        opened: Opened,
    ) -> Result<Self, Error> {
        let ((theme, likeness), orders) = rayon::join(
            || rayon::join(|| Theme::new(site, opened), likeness),
            || Orders::new(site),
        );
        let locales = site.languages.try_localize(|lang| locale(site, lang))?;
        let dates = site.languages.try_localize(|lang| {
            Dates::new(&locales[lang]).map_err(|reason| unusable(site, lang, reason))
        })?;
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
            theme: theme?,
            locales,
            dates,
            kind,
            browse: site.facets.first().copied(),
            fields: fields(site, kind),
            orders,
            likeness,
            glosses: Glosses::new(site),
        })
    }

    /// The listed practices, by title as readers of `lang` see it.
    pub(super) fn by_title(&self, lang: Lang) -> &[PracticeIndex] {
        &self.orders.by_title[lang]
    }

    /// The listed practices, by the start of their period.
    pub(super) fn by_period(&self) -> &[PracticeIndex] {
        &self.orders.by_period
    }

    /// The listed practices in another order than that of titles; what is equal in it stands by title.
    pub(super) fn in_order(&self, order: Order, lang: Lang) -> &[PracticeIndex] {
        match order {
            Order::Period => &self.orders.newest[lang],
            Order::Added => &self.orders.last_added[lang],
        }
    }

    /// Everything that has a title, by title, with the letter it stands under.
    pub(super) fn titles(&self, lang: Lang) -> &[(Initial, Titled)] {
        &self.orders.titles[lang]
    }

    /// How many titles there are: as many in every language.
    pub(super) fn index_length(&self) -> usize {
        self.orders.titles[self.site.first_language()].len()
    }

    /// Under which letter the title of a practice stands.
    pub(super) fn initial(&self, practice: PracticeIndex, lang: Lang) -> Initial {
        self.orders.initials[lang][practice.0]
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
    ) -> &[PracticeIndex] {
        &self.orders.with_term[lang][field.0][term.0]
    }

    /// The listed practices that name a term or a narrower one, by title.
    pub(super) fn practices_under(
        &self,
        field: FieldIndex,
        term: TermIndex,
        lang: Lang,
    ) -> &[PracticeIndex] {
        &self.orders.under_term[lang][field.0][term.0]
    }

    /// The practices like another, beside those that its editor picked.
    pub(super) fn like(&self, practice: PracticeIndex) -> &[PracticeIndex] {
        self.likeness.of(practice)
    }

    /// The collections that hold a practice.
    pub(super) fn held_by(&self, practice: PracticeIndex) -> &[CollectionIndex] {
        &self.orders.held_by[practice.0]
    }
}

/// The locale of a language, as its messages name it.
fn locale(site: &Site, lang: Lang) -> Result<String, Error> {
    site.messages[lang].format("locale", &[]).map_err(|reason| unusable(site, lang, reason))
}

fn unusable(site: &Site, lang: Lang, reason: String) -> Error {
    Error::Theme { page: format!("pages in `{}`", site.languages.code(lang)), reason }
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
