//! Filters and their counts.

use crate::{Facet, Request};

/// Which documents pass the filters: those of the facets and that of the years.
pub(crate) struct Filtered {
    /// Per document, how many filters it fails, and one of them: a facet by its place, or [`YEARS`].
    failed: Vec<(usize, usize)>,
}

/// The place of the filter by years, which is no facet.
const YEARS: usize = usize::MAX;

impl Filtered {
    /// `years` are needed only if the request names some.
    pub(crate) fn new(
        facets: &[Facet],
        years: Option<&[(u32, u32)]>,
        documents: usize,
        request: &Request,
    ) -> Self {
        let mut filtered = Self { failed: vec![(0, 0); documents] };
        for (place, facet) in facets.iter().enumerate() {
            let Some(chosen) = request.filter(&facet.name) else { continue };
            let mut passes = vec![false; documents];
            for term in facet.terms.iter().filter(|term| chosen.contains(&term.id)) {
                for &document in &term.documents {
                    passes[document as usize] = true;
                }
            }
            filtered.narrow(place, passes.into_iter());
        }
        if let Some(years) = years {
            let passes = years.iter().map(|&(first, last)| in_years(request, first, last));
            filtered.narrow(YEARS, passes);
        }
        filtered
    }

    fn narrow(&mut self, filter: usize, passes: impl Iterator<Item = bool>) {
        for (failed, passes) in self.failed.iter_mut().zip(passes) {
            if !passes {
                *failed = (failed.0 + 1, filter);
            }
        }
    }

    /// Whether a document passes every filter.
    pub(crate) fn passes(&self, document: usize) -> bool {
        self.failed[document].0 == 0
    }

    /// Whether a document passes every filter but that of one facet.
    fn passes_but(&self, facet: usize, document: usize) -> bool {
        match self.failed[document] {
            (0, _) => true,
            (1, filter) => filter == facet,
            (_, _) => false,
        }
    }

    /// Per facet and term: how many of the documents found pass the filters of all other facets.
    pub(crate) fn counts(
        &self,
        facets: &[Facet],
        found: impl Fn(usize) -> bool,
    ) -> Vec<(String, Vec<(String, usize)>)> {
        let facets = facets.iter().enumerate();
        facets
            .map(|(place, facet)| {
                let is_counted =
                    |document: usize| found(document) && self.passes_but(place, document);
                let counted: Vec<bool> = (0..self.failed.len()).map(is_counted).collect();
                let terms = facet.terms.iter().filter_map(|term| {
                    let documents = term.documents.iter();
                    let count = documents.filter(|document| counted[**document as usize]).count();
                    (count > 0).then(|| (term.id.clone(), count))
                });
                (facet.name.clone(), terms.collect())
            })
            .collect()
    }
}

/// A document without years passes only where none are asked for.
fn in_years(request: &Request, first: u32, last: u32) -> bool {
    let (from, to) = (request.from.unwrap_or(0), request.to.unwrap_or(u32::MAX));
    first != 0 && last >= from && first <= to
}
