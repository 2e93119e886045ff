//! Filters and their counts.

use crate::{Facet, Request};

/// Which documents pass the filters.
pub(crate) struct Filtered {
    /// Per facet of the engine, the documents that pass it.
    facets: Vec<Vec<bool>>,
    /// The documents that pass the years.
    years: Vec<bool>,
    /// The documents that pass everything.
    pub(crate) all: Vec<bool>,
}

impl Filtered {
    /// `years` are needed only if the request names some.
    pub(crate) fn new(
        facets: &[Facet],
        years: Option<&[(u32, u32)]>,
        documents: usize,
        request: &Request,
    ) -> Self {
        let facets: Vec<Vec<bool>> = facets
            .iter()
            .map(|facet| match request.filter(&facet.name) {
                None => vec![true; documents],
                Some(chosen) => {
                    let mut passes = vec![false; documents];
                    for term in facet.terms.iter().filter(|term| chosen.contains(&term.id)) {
                        for &document in &term.documents {
                            passes[document as usize] = true;
                        }
                    }
                    passes
                }
            })
            .collect();
        let years = match years {
            None => vec![true; documents],
            Some(years) => {
                years.iter().map(|&(first, last)| in_years(request, first, last)).collect()
            }
        };
        let mut filtered = Self { facets, years, all: Vec::new() };
        filtered.all = (0..documents).map(|d| filtered.passes_but(usize::MAX, d)).collect();
        filtered
    }

    /// Whether a document passes every filter but that of one facet.
    fn passes_but(&self, facet: usize, document: usize) -> bool {
        self.years[document]
            && self
                .facets
                .iter()
                .enumerate()
                .all(|(place, passes)| place == facet || passes[document])
    }

    /// Per facet and term: how many of the documents found pass the filters of all other facets.
    pub(crate) fn counts(
        &self,
        facets: &[Facet],
        found: impl Fn(usize) -> bool,
    ) -> Vec<(String, Vec<(String, usize)>)> {
        let count = |place: usize, documents: &[u32]| {
            documents
                .iter()
                .map(|&document| document as usize)
                .filter(|&document| found(document) && self.passes_but(place, document))
                .count()
        };
        facets
            .iter()
            .enumerate()
            .map(|(place, facet)| {
                let terms = facet.terms.iter().filter_map(|term| {
                    let count = count(place, &term.documents);
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
