//! A query as it stands in the address of the search page.

use crate::{Facet, Notice, NoticeKind};

/// What a reader asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The words, as typed; the last one may be unfinished.
    pub query: String,
    /// Per facet the terms asked for: one of them must hold.
    pub filters: Vec<(String, Vec<String>)>,
    /// The first year asked for.
    pub from: Option<u32>,
    /// The last year asked for.
    pub to: Option<u32>,
    /// In which order.
    pub sort: Sort,
    /// At most so many hits.
    pub limit: usize,
    /// Leaves out so many hits first.
    pub offset: usize,
    /// What was asked and could not be understood.
    pub notices: Vec<Notice>,
}

/// The order of hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// What matches best first.
    Relevance,
    /// Newest first.
    Date,
    /// By title, as the language sorts.
    Title,
}

impl Default for Request {
    fn default() -> Self {
        Self {
            query: String::new(),
            filters: Vec::new(),
            from: None,
            to: None,
            sort: Sort::Relevance,
            limit: 10,
            offset: 0,
            notices: Vec::new(),
        }
    }
}

impl Request {
    /// What an address asks besides facets: no facet can have one of these names.
    pub const KEYS: [&str; 7] = ["q", "lang", "from", "to", "sort", "limit", "offset"];

    /// Reads `q=…&themes=evaluation&from=2019&sort=date&limit=10&offset=0`, a key per value, as in the address of the
    /// search page. What is not known is left out and noted.
    pub fn parse(query_string: &str, facets: &[Facet]) -> Self {
        let mut request = Self::default();
        for (name, value) in decode_query_string(query_string) {
            if value.is_empty() {
                continue;
            }
            if !request.take(&name, &value, facets) {
                let known =
                    Self::KEYS.contains(&&*name) || facets.iter().any(|facet| facet.name == name);
                let kind = if known { NoticeKind::UnknownValue } else { NoticeKind::UnknownName };
                request.notices.push(Notice { kind, name, value });
            }
        }
        request
    }

    fn take(&mut self, name: &str, value: &str, facets: &[Facet]) -> bool {
        match name {
            "q" => value.clone_into(&mut self.query),
            // The page's own language decides; the address may still carry it.
            "lang" => {}
            "from" => return set_year(&mut self.from, value),
            "to" => return set_year(&mut self.to, value),
            "sort" => match value {
                "relevance" => self.sort = Sort::Relevance,
                "date" => self.sort = Sort::Date,
                "title" => self.sort = Sort::Title,
                _ => return false,
            },
            "limit" => return set_number(&mut self.limit, value),
            "offset" => return set_number(&mut self.offset, value),
            _ => return self.add_filter(name, value, facets),
        }
        true
    }
}

impl Request {
    /// Asks for a term of a facet; `false` where there is no such term.
    pub fn add_filter(&mut self, name: &str, value: &str, facets: &[Facet]) -> bool {
        let known = facets
            .iter()
            .any(|facet| facet.name == name && facet.terms.iter().any(|term| term.id == value));
        if !known {
            return false;
        }
        match self.filters.iter_mut().find(|(known, _)| known == name) {
            Some((_, terms)) if terms.iter().any(|term| term == value) => {}
            Some((_, terms)) => terms.push(value.to_owned()),
            None => self.filters.push((name.to_owned(), vec![value.to_owned()])),
        }
        true
    }

    /// The terms asked for of a facet, if any are.
    pub fn filter(&self, facet: &str) -> Option<&[String]> {
        self.filters.iter().find(|(name, _)| name == facet).map(|(_, terms)| &**terms)
    }
}

fn set_year(year: &mut Option<u32>, value: &str) -> bool {
    *year = value.parse().ok().filter(|year| *year <= 9999);
    year.is_some()
}

fn set_number(number: &mut usize, value: &str) -> bool {
    match value.parse() {
        Ok(n) if n <= 100_000 => {
            *number = n;
            true
        }
        Ok(_) | Err(_) => false,
    }
}

/// The names and values of a query string, decoded as by the URL Standard's `application/x-www-form-urlencoded` parser.
pub fn decode_query_string(text: &str) -> impl Iterator<Item = (String, String)> {
    text.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name), decode(value))
    })
}

fn decode(text: &str) -> String {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = (
            bytes.get(at + 1).copied().and_then(digit),
            bytes.get(at + 2).copied().and_then(digit),
        );
        match (bytes[at], pair) {
            (b'%', (Some(high), Some(low))) => {
                out.push(high << 4 | low);
                at += 2;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FacetTerm;
    use proptest::prelude::*;

    fn facets() -> Vec<Facet> {
        let term = |id: &str| FacetTerm { id: id.to_owned(), documents: Vec::new() };
        vec![Facet { name: "themes".to_owned(), terms: vec![term("evaluation"), term("funding")] }]
    }

    #[test]
    fn a_key_stands_once_per_value() {
        let request = Request::parse(
            "?q=l%27ins%C3%A9curit%C3%A9+%21&themes=funding&themes=evaluation&sort=date",
            &facets(),
        );
        assert_eq!(request.query, "l'insécurité !");
        assert_eq!(request.filter("themes").expect("asked for"), ["funding", "evaluation"]);
        assert_eq!((request.sort, request.notices.len()), (Sort::Date, 0));
    }

    #[test]
    fn what_is_not_known_is_noted_and_left_out() {
        let request =
            Request::parse("themes=nonsense&utm_source=mail&from=soon&to=2021", &facets());
        let noted: Vec<_> = request.notices.iter().map(|n| (n.kind, &*n.name)).collect();
        assert_eq!(
            noted,
            [
                (NoticeKind::UnknownValue, "themes"),
                (NoticeKind::UnknownName, "utm_source"),
                (NoticeKind::UnknownValue, "from"),
            ]
        );
        assert_eq!((request.filters.len(), request.from, request.to), (0, None, Some(2021)));
    }

    proptest! {
        #[test]
        fn any_address_is_a_request(text: String) {
            Request::parse(&text, &facets());
        }
    }
}
