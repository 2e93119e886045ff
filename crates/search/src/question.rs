//! A request → what a search server with the site's export is asked, so that it answers as the site does.

use crate::clause::{Clause, Together};
use crate::engine::Asked;
use crate::found::{ELSEWHERE, FOREIGN, LIST};
use crate::json::Json;
use crate::wording::{Wording, hows};
use crate::{Engine, Kind, Lang, Request, Sort, served};

/// A search server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// Quickwit, from 0.8.
    Quickwit,
    /// OpenSearch, from 2.
    OpenSearch,
}

impl Server {
    /// Every server.
    pub const ALL: [Self; 2] = [Self::Quickwit, Self::OpenSearch];

    /// The server with this name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|server| server.name() == name)
    }

    /// Its name in files and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Quickwit => "quickwit",
            Self::OpenSearch => "opensearch",
        }
    }

    /// What a word is multiplied by, so that it is worth what it is worth on the site; in a field where words are only listed,
    /// how rare it is.
    ///
    /// Lucene leaves out the factor k₁ + 1 of BM25. tantivy takes a field without lengths for one of texts with a single word,
    /// shorter than what it takes for their average.
    pub(crate) const fn weight(self, is_listed: bool) -> f32 {
        match (self, is_listed) {
            (Self::Quickwit, false) => 1.0,
            (Self::Quickwit, true) => 0.6,
            (Self::OpenSearch, _) => 2.2,
        }
    }
}

/// What documents are worth more that have all words: more than any words can be.
const WHOLE: f32 = 1000.0;

impl Engine {
    /// What a server is to be asked for an answer to a request, as JSON.
    ///
    /// `lang`, `query`, `also`, `concepts` and `notices` are those of the answer; `hits`, `facets` (by name, of those that are filtered by)
    /// and `languages` (by code, the others of the site) are bodies of requests to the server's `_search`. No counts of a facet
    /// are narrowed by its own boxes: what is filtered by is counted apart.
    pub fn question(&self, request: &Request, server: Server) -> String {
        let request = self.with_named_filters(request);
        let asked = self.read(&request.query);
        let mut out = Json::default();
        out.object(|out| {
            out.key("lang").text(self.languages.code(self.lang));
            out.key("query").text(&request.query);
            out.key("also").list(&asked.also, |out, wording| out.text(wording));
            out.key("concepts").list(&asked.concepts, |out, concept| concept.write(out));
            out.key("notices").list(&request.notices, |out, notice| notice.write(out));
            out.key("hits");
            self.write_hits(&request, &asked, server, out);
            let found = self.matching(self.lang, &asked, server);
            out.key("facets").object(|out| {
                for (name, _) in &request.filters {
                    out.key(name).object(|out| {
                        let filters = with(found.clone(), filters(&request, Some(name)));
                        write_counted(out, &Clause::only(filters));
                        self.write_counts(&[name], out);
                    });
                }
            });
            out.key("languages").object(|out| {
                let others = self.languages.iter().filter(|lang| *lang != self.lang);
                // Who lists everything finds the same in every language.
                for lang in others.filter(|_| !asked.is_open_list) {
                    out.key(self.languages.code(lang)).object(|out| {
                        let found = self.matching(lang, &asked, server);
                        let filters = with(found, filters(&request, None));
                        write_counted(out, &Clause::only(filters));
                    });
                }
            });
        });
        out.into_text()
    }

    fn write_hits(&self, request: &Request, asked: &Asked, server: Server, out: &mut Json) {
        let code = self.languages.code(self.lang);
        let by_title = served::in_language(served::BY_TITLE, code);
        let sort: &[(&str, &str)] = match request.sort {
            Sort::Relevance if !asked.is_open_list => {
                &[("_score", "desc"), (served::NUMBER, "asc")]
            }
            Sort::Relevance | Sort::Date => &[(served::BY_DATE, "asc")],
            Sort::Title => &[(&by_title, "asc")],
        };
        let should = if sort.len() > 1 { self.worth(asked, server) } else { Vec::new() };
        let found = self.matching(self.lang, asked, server);
        let filter = with(found, filters(request, None));
        out.object(|out| {
            let query = Together { filter, should, ..Together::default() };
            write_query(out, &Clause::Both(query));
            out.key("from").number(request.offset);
            out.key("size").number(request.limit);
            out.key("sort").list(sort, |out, (field, order)| {
                out.object(|out| out.key(field).object(|out| out.key("order").text(order)));
            });
            let is_free = |name: &&str| request.filter(name).is_none();
            let facets = self.facets.iter().map(|facet| facet.name.as_str());
            self.write_counts(&facets.filter(is_free).collect::<Vec<_>>(), out);
            out.key("_source").list(&self.shown_fields(), |out, field| out.text(field));
        });
    }

    /// The fields of a document that hits show, in whatever language it is written.
    fn shown_fields(&self) -> Vec<String> {
        let code = self.languages.code(self.lang);
        let mut fields: Vec<String> =
            [served::ID, served::KIND, served::PERIOD].map(str::to_owned).into();
        fields.extend([served::SHOWN, served::PATH].map(|name| served::in_language(name, code)));
        for lang in self.languages.iter() {
            let of = |name| served::in_language(name, self.languages.code(lang));
            fields.extend([served::TITLE, served::SUMMARY, served::BODY].map(of));
        }
        fields.extend(self.facets.iter().map(|facet| served::facet(&facet.name)));
        fields
    }

    /// How many documents have each term of these facets.
    fn write_counts(&self, names: &[&str], out: &mut Json) {
        if names.is_empty() {
            return;
        }
        out.key("aggs").object(|out| {
            for facet in self.facets.iter().filter(|facet| names.contains(&&*facet.name)) {
                out.key(&facet.name).object(|out| {
                    out.key("terms").object(|out| {
                        out.key("field").text(&served::facet(&facet.name));
                        out.key("size").number(facet.terms.len().max(1));
                    });
                });
            }
        });
    }

    /// What readers of a language find, as [`Found::ranks`](crate::found::Found::ranks) has it.
    fn matching(&self, reader: Lang, asked: &Asked, server: Server) -> Clause {
        let mut found = Vec::new();
        let mut excluded = Vec::new();
        for lang in self.languages.iter() {
            let (wording, clues) = (self.wording(lang, server), &asked.clues[lang]);
            if let Some(one) = wording.has(clues.excluded.iter()) {
                excluded.push(Clause::only(vec![self.is_shown(reader, lang), one]));
            }
            let Some(any) = wording.any(clues) else { continue };
            let required = clues.list.iter().filter(|clue| clue.is_required);
            let mut own = vec![self.is_shown(reader, lang)];
            own.extend(required.filter_map(|clue| wording.has(hows(clue))));
            if own.len() == 1 {
                own.push(any);
            }
            found.push(Clause::only(own));
            if lang != reader && !clues.list.iter().any(|clue| clue.is_required) {
                let about = wording.about_any(clues);
                found.extend(about.map(|about| self.not_shown(reader, lang, about)));
            }
        }
        if asked.is_open_list {
            found = vec![Clause::is(served::KIND, Kind::Practice.name())];
        }
        let found = Clause::any(found).unwrap_or_else(Clause::none);
        if excluded.is_empty() {
            return found;
        }
        Clause::Both(Together { filter: vec![found], must_not: excluded, ..Together::default() })
    }

    /// What orders the documents that are found: how well each has what was asked.
    fn worth(&self, asked: &Asked, server: Server) -> Vec<Clause> {
        let (mut all, mut whole) = (Vec::new(), Vec::new());
        let is_list = || Clause::is(served::KIND, Kind::Term.name());
        let own = self.wording(self.lang, server).any(&asked.clues[self.lang]);
        for lang in self.languages.iter() {
            let (wording, clues) = (self.wording(lang, server), &asked.clues[lang]);
            let shown = || self.is_shown(self.lang, lang);
            let worth = |factor, filter, must_not| {
                let should = wording.worth(clues, factor);
                Clause::Both(Together { filter, should, must_not, ..Together::default() })
            };
            whole.extend(wording.all(clues).map(|all| Clause::only(vec![shown(), all])));
            if lang == self.lang {
                all.push(worth(1.0, vec![shown()], vec![is_list()]));
                all.push(worth(LIST, vec![shown(), is_list()], Vec::new()));
                continue;
            }
            all.push(worth(FOREIGN, vec![shown()], Vec::new()));
            if let Some(about) = wording.about_any(clues) {
                // The better of two languages counts: mostly the one that is shown.
                let not = [shown()].into_iter().chain(own.clone()).collect();
                all.push(worth(ELSEWHERE, vec![about], not));
            }
            let about = wording.about_all(clues);
            whole.extend(about.map(|all| self.not_shown(self.lang, lang, all)));
        }
        // Whatever has one clue has all where there is no other.
        if self.languages.iter().any(|lang| asked.clues[lang].list.len() > 1) {
            all.extend(Clause::any(whole).map(|whole| whole.worth(WHOLE)));
        }
        all
    }

    fn wording(&self, lang: Lang, server: Server) -> Wording<'_> {
        Wording { code: self.languages.code(lang), server }
    }

    /// Documents that readers of a language are shown in this one.
    fn is_shown(&self, reader: Lang, lang: Lang) -> Clause {
        let field = served::in_language(served::SHOWN, self.languages.code(reader));
        Clause::is(field, self.languages.code(lang))
    }

    /// Of the documents that fulfil a condition, those that readers of a language are shown in another one than this.
    fn not_shown(&self, reader: Lang, lang: Lang, clause: Clause) -> Clause {
        let (filter, must_not) = (vec![clause], vec![self.is_shown(reader, lang)]);
        Clause::Both(Together { filter, must_not, ..Together::default() })
    }
}

/// What must hold besides the words: the terms of all facets but one, and the years.
fn filters(request: &Request, but: Option<&str>) -> Vec<Clause> {
    let chosen = request.filters.iter().filter(|(name, _)| Some(&**name) != but);
    let mut filters: Vec<Clause> = chosen
        .map(|(name, terms)| Clause::OneOf { field: served::facet(name), values: terms.clone() })
        .collect();
    if request.from.is_some() || request.to.is_some() {
        let between = |field: &str, from, to| Clause::Between { field: field.to_owned(), from, to };
        // What has no years passes neither.
        filters.push(between(served::LAST_YEAR, Some(request.from.unwrap_or(0)), None));
        filters.push(between(
            served::FIRST_YEAR,
            None,
            Some(request.to.unwrap_or(served::OPEN_END)),
        ));
    }
    filters
}

fn with(first: Clause, others: Vec<Clause>) -> Vec<Clause> {
    [first].into_iter().chain(others).collect()
}

/// A query of which only counts are wanted.
fn write_counted(out: &mut Json, query: &Clause) {
    write_query(out, query);
    out.key("size").number(0);
}

/// A query, and that all it finds is to be counted: servers stop at some number of their own.
fn write_query(out: &mut Json, query: &Clause) {
    out.key("query");
    query.write(out);
    out.key("track_total_hits").truth();
}
