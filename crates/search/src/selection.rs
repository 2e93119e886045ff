//! What a request selects: the documents found that pass its filters, and their order.

use std::cmp::Ordering;

use crate::cards::{read_order, read_years};
use crate::engine::Pause;
use crate::filter::Filtered;
use crate::found::{Found, Rank};
use crate::{Chunk, Engine, Request, Sort};

/// A request, and what it comes to before anything is shown.
pub(crate) struct Selected {
    /// With the filters that the query names.
    pub(crate) request: Request,
    pub(crate) found: Found,
    /// Per document, what it is worth to the reader, if they find it.
    pub(crate) ranks: Vec<Option<Rank>>,
    pub(crate) passing: Filtered,
}

impl Engine {
    /// What the words find and what passes the filters.
    pub(crate) fn select(&self, request: &Request) -> Result<Selected, Pause> {
        let (found, request) = self.find(request)?;
        let years = self.years(&request)?;
        let passing = Filtered::new(&self.facets, years.as_deref(), self.documents(), &request);
        let ranks = found.ranks(self, self.lang);
        Ok(Selected { request, found, ranks, passing })
    }

    /// The hits asked for, in order, by number of document.
    pub(crate) fn asked(&self, request: &Request) -> Result<(Found, Vec<usize>), Pause> {
        let selected = self.select(request)?;
        let asked = self.in_order(&selected)?;
        Ok((selected.found, asked))
    }

    /// The hits that the request asks for, in its order.
    pub(crate) fn in_order(&self, selected: &Selected) -> Result<Vec<usize>, Pause> {
        let Selected { request, found, ranks, passing } = selected;
        let sort = match request.sort {
            // Without words nothing is more relevant than the rest.
            Sort::Relevance if found.is_open_list => Sort::Date,
            chosen @ (Sort::Relevance | Sort::Date | Sort::Title) => chosen,
        };
        let hits = ranks.iter().enumerate().filter(|(document, _)| passing.passes(*document));
        let hits = hits.filter_map(|(document, rank)| Some((document, (*rank)?)));
        let end = request.offset.saturating_add(request.limit);
        let asked = if let Some(chunk) = self.order(sort) {
            let bytes = self.store.chunk(chunk).ok_or(Pause::Wants)?;
            let places = read_order(&bytes, self.documents()).ok_or(Pause::Damaged("an order"))?;
            first(hits, end, |(a, _), (b, _)| places[*a].cmp(&places[*b]))
        } else {
            first(hits, end, |(a, one), (b, other)| {
                let by_worth =
                    other.is_whole.cmp(&one.is_whole).then(other.score.total_cmp(&one.score));
                by_worth.then(a.cmp(b))
            })
        };
        Ok(asked.into_iter().skip(request.offset).map(|(document, _)| document).collect())
    }

    /// The chunk with an order that is not that of relevance.
    pub(crate) fn order(&self, sort: Sort) -> Option<Chunk> {
        match sort {
            Sort::Relevance => None,
            Sort::Date => Some(self.store.layout().by_date()),
            Sort::Title => Some(self.store.layout().by_title(self.lang)),
        }
    }

    /// The years of the documents, where they are asked for.
    fn years(&self, request: &Request) -> Result<Option<Vec<(u32, u32)>>, Pause> {
        if request.from.is_none() && request.to.is_none() {
            return Ok(None);
        }
        let bytes = self.store.chunk(self.store.layout().years()).ok_or(Pause::Wants)?;
        read_years(&bytes, self.documents()).map(Some).ok_or(Pause::Damaged("years"))
    }
}

/// The first `count` hits in an order; most searches find far more than they show.
fn first(
    hits: impl Iterator<Item = (usize, Rank)>,
    count: usize,
    order: impl Fn(&(usize, Rank), &(usize, Rank)) -> Ordering,
) -> Vec<(usize, Rank)> {
    let mut best: Vec<(usize, Rank)> = Vec::new();
    for hit in hits {
        let is_beyond = best.len() >= count
            && best.last().is_none_or(|last| order(last, &hit) == Ordering::Less);
        if !is_beyond {
            let place = best.partition_point(|known| order(known, &hit) == Ordering::Less);
            best.truncate(count - 1);
            best.insert(place, hit);
        }
    }
    best
}
