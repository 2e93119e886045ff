//! Requests → answers, from the chunks that are here.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use crate::clue::{Clue, Clues, Named, Wordbook, named};
use crate::found::{Found, Rank};
use crate::matching::{Lookup, Matches};
use crate::query::{Part, parts};
use crate::selection::Selected;
use crate::{
    Analyser, Answer, Chunk, Dictionary, Explained, Facet, FieldRanges, Glossary, Hot, HotError,
    Kind, Lang, Languages, Localized, Request, Store,
};

/// The search of one language of a site.
pub struct Engine {
    pub(crate) languages: Languages,
    pub(crate) lang: Lang,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) written_in: Vec<u32>,
    sources: Vec<Lang>,
    lengths: Vec<u8>,
    tokens: Localized<usize>,
    pub(crate) facets: Vec<Facet>,
    pub(crate) glossary: Glossary,
    parts: Vec<String>,
    analysers: Localized<Analyser>,
    stems: Dictionary,
    forms: Dictionary,
    pub(crate) store: Arc<Store>,
}

/// What comes of asking for something.
#[derive(Clone, Debug, PartialEq)]
pub enum Step<T> {
    /// Everything was here.
    Done(T),
    /// These chunks are needed before it can be answered: bring them and ask again.
    Wants(Vec<Chunk>),
}

/// An index that cannot be searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EngineError {
    /// The hot file is not one.
    Hot(HotError),
    /// The index is damaged; what was found.
    Damaged(&'static str),
}

impl fmt::Display for EngineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hot(error) => error.fmt(f),
            Self::Damaged(what) => write!(f, "the search index is damaged: {what}"),
        }
    }
}

impl std::error::Error for EngineError {}

/// Said of errors that only tantivy could tell apart; its words would be a tenth of the wasm.
const TANTIVY: &str = "tantivy's files";

/// A query, read in every language of the site.
pub(crate) struct Asked {
    pub(crate) clues: Localized<Clues>,
    /// Nothing was asked but filters: all practices are listed.
    pub(crate) is_open_list: bool,
    /// Other wordings of what the query names.
    pub(crate) also: Vec<String>,
    /// What the query names.
    pub(crate) concepts: Vec<Explained>,
}

/// Why an answer is not there yet.
pub(crate) enum Pause {
    Wants,
    Damaged(&'static str),
}

impl From<std::io::Error> for Pause {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::WouldBlock {
            Self::Wants
        } else {
            Self::Damaged(TANTIVY)
        }
    }
}

impl Engine {
    /// Opens an index from its `hot` file, unpacked.
    pub fn open(hot: &[u8]) -> Result<Self, EngineError> {
        let hot = Hot::read(hot).map_err(EngineError::Hot)?;
        let ranges = hot.ranges.into_iter().map(|range| (range.offset, range.bytes)).collect();
        let store = Arc::new(Store::new(hot.layout, ranges));
        let analysers = hot.languages.localize(|lang| Analyser::new(hot.languages.code(lang)));
        let (stems, forms) = dictionaries(&store, &hot.stems, &hot.forms)?;
        Ok(Self {
            glossary: Glossary::new(hot.concepts, &hot.languages, &analysers),
            languages: hot.languages,
            lang: hot.lang,
            kinds: hot.kinds,
            written_in: hot.written_in,
            sources: hot.sources,
            lengths: hot.lengths,
            tokens: hot.tokens,
            facets: hot.facets,
            parts: hot.parts,
            analysers,
            stems,
            forms,
            store,
        })
    }

    /// The filters it knows, for [`Request::parse`].
    pub fn facets(&self) -> &[Facet] {
        &self.facets
    }

    pub(crate) fn languages(&self) -> &Languages {
        &self.languages
    }

    /// Gives it a chunk, unpacked; `false` if it is none of this index.
    pub fn supply(&self, chunk: Chunk, bytes: Vec<u8>) -> bool {
        self.store.supply(chunk, bytes)
    }

    /// Answers, or says what is missing.
    ///
    /// At most three rounds of missing chunks: dictionaries, lists of documents, cards; a misspelt word takes one more.
    pub fn answer(&self, request: &Request) -> Result<Step<Answer>, EngineError> {
        self.step(|| self.try_answer(request))
    }

    /// What an attempt comes to, or the chunks it misses.
    pub(crate) fn step<T>(
        &self,
        attempt: impl FnOnce() -> Result<T, Pause>,
    ) -> Result<Step<T>, EngineError> {
        self.store.take_missed();
        match attempt() {
            Ok(done) => Ok(Step::Done(done)),
            Err(Pause::Damaged(what)) => Err(EngineError::Damaged(what)),
            Err(Pause::Wants) => match self.store.take_missed() {
                none if none.is_empty() => Err(EngineError::Damaged(TANTIVY)),
                chunks => Ok(Step::Wants(chunks)),
            },
        }
    }

    pub(crate) fn documents(&self) -> usize {
        self.kinds.len()
    }

    fn try_answer(&self, request: &Request) -> Result<Answer, Pause> {
        self.ask_early(request);
        let selected = self.select(request)?;
        let asked = self.in_order(&selected)?;
        let hits = self.shown(&selected, &asked)?;
        let Selected { request, found, ranks, passing } = selected;
        let total = |ranks: &[Option<Rank>]| {
            let found = ranks.iter().enumerate().filter(|(_, rank)| rank.is_some());
            found.filter(|(document, _)| passing.passes(*document)).count()
        };
        let mut other_languages = Vec::new();
        if !found.is_open_list {
            for lang in self.languages.iter().filter(|lang| *lang != self.lang) {
                let count = total(&found.ranks(self, lang));
                if count > 0 {
                    other_languages.push((self.languages.code(lang).to_owned(), count));
                }
            }
        }
        let asked = found.corrected.as_deref().unwrap_or(&request.query);
        let without =
            self.nowhere(&found).map(|clue| asked[clue.typed.clone()].to_owned()).collect();
        Ok(Answer {
            lang: self.languages.code(self.lang).to_owned(),
            query: request.query,
            total: total(&ranks),
            without,
            corrected: found.corrected.map(|query| self.accented(&query, &hits)),
            hits,
            also: found.also,
            concepts: found.concepts,
            other_languages,
            notices: request.notices,
            facets: passing.counts(&self.facets, |document| ranks[document].is_some()),
        })
    }

    /// What was asked for and no text has.
    fn nowhere<'f>(&self, found: &'f Found) -> impl Iterator<Item = &'f Clue> {
        let clues = found.clues[self.lang].list.iter().enumerate();
        let lacking = move |(place, clue): &(usize, &Clue)| {
            !clue.is_required && !found.is_anywhere(self, *place)
        };
        clues.filter(lacking).map(|(_, clue)| clue)
    }

    /// Misses what will be needed whatever is found, so that it comes with the first round.
    fn ask_early(&self, request: &Request) {
        let layout = self.store.layout();
        let years = (request.from.is_some() || request.to.is_some()).then(|| layout.years());
        let order = self.order(request.sort);
        for chunk in years.into_iter().chain(order) {
            self.store.chunk(chunk);
        }
    }

    /// Looks the query up, and where one of its words is nowhere, the word that was meant; gives the request with
    /// the filters that the query names.
    pub(crate) fn find(&self, request: &Request) -> Result<(Found, Request), Pause> {
        let request = self.with_named_filters(request);
        let found = self.look_up(&request.query)?;
        let Some(corrected) = self.correct(&request.query, &found)? else {
            return Ok((found, request));
        };
        let again = self.look_up(&corrected)?;
        Ok((Found { corrected: Some(corrected), ..again }, request))
    }

    /// The request with the filters that its query names.
    pub(crate) fn with_named_filters(&self, request: &Request) -> Request {
        let mut filtered = request.clone();
        for part in self.parts(&request.query) {
            if let Part::Filter(field, term) = part {
                filtered.add_filter(field, term, &self.facets);
            }
        }
        filtered
    }

    fn parts<'q>(&self, query: &'q str) -> Vec<Part<'q>> {
        parts(query, &|field, term| {
            self.facets
                .iter()
                .any(|facet| facet.name == field && facet.terms.iter().any(|t| t.id == term))
        })
    }

    /// What a query asks, in every language.
    pub(crate) fn read(&self, query: &str) -> Asked {
        let parts = self.parts(query);
        let asks = |part: &Part<'_>| matches!(part, Part::Words(..) | Part::Phrase(_));
        let is_open_list =
            if parts.is_empty() { query.trim().is_empty() } else { !parts.iter().any(asks) };
        let named = named(&parts, &self.glossary, &self.languages, &self.analysers);
        let clues = self.languages.localize(|lang| {
            let mut clues = Clues::new(query, &parts, &self.book(lang));
            clues.add_concepts(&named, &self.glossary, lang);
            // Which words stand together orders the texts that a reader reads; for the rest it is not worth a request.
            if lang != self.lang {
                clues.neighbours.clear();
            }
            clues
        });
        let (also, concepts) = self.explained(query, &named);
        Asked { clues, is_open_list, also, concepts }
    }

    /// The concepts that a query names, after the preferred wordings of those that it names otherwise; without those that
    /// have no wording in the reader's language.
    fn explained(&self, query: &str, named: &[Named]) -> (Vec<String>, Vec<Explained>) {
        let stems = |text| self.analysers[self.lang].words(text).into_iter().map(|word| word.stem);
        let (mut also, mut concepts) = (Vec::new(), Vec::new());
        for Named { typed, concept } in named {
            let name = self.glossary.name(*concept, self.lang);
            if name.is_empty() {
                continue;
            }
            if !stems(&query[typed.clone()]).eq(stems(name)) {
                also.push(name.to_owned());
            }
            let id = self.glossary.id(*concept).to_owned();
            concepts.push(Explained { id, name: name.to_owned() });
        }
        (also, concepts)
    }

    /// Looks a query up in every language, all missing chunks noted at once.
    fn look_up(&self, query: &str) -> Result<Found, Pause> {
        let Asked { clues, is_open_list, also, concepts } = self.read(query);
        let matches: Vec<_> = self
            .languages
            .iter()
            .map(|lang| Matches::find(&self.lookup(lang), &clues[lang]))
            .collect();
        let mut matches = matches.into_iter();
        let matches =
            self.languages.try_localize(|_| matches.next().expect("one for every language"))?;
        Ok(Found { clues, matches, is_open_list, corrected: None, also, concepts })
    }

    pub(crate) fn lookup(&self, lang: Lang) -> Lookup<'_> {
        Lookup {
            store: &self.store,
            stems: &self.stems,
            forms: &self.forms,
            lang,
            analyser: &self.analysers[lang],
            lengths: (lang == self.lang).then_some(&self.lengths),
            tokens: self.tokens[lang],
        }
    }

    pub(crate) fn book(&self, lang: Lang) -> Wordbook<'_> {
        Wordbook { lang, analyser: &self.analysers[lang], parts: &self.parts }
    }

    /// The query with the words that no text has replaced by the nearest ones that texts have, or by the parts they are made of.
    fn correct(&self, query: &str, found: &Found) -> Result<Option<String>, Pause> {
        let mut corrections: Vec<(Range<usize>, String)> = Vec::new();
        let mut wants = false;
        for clue in self.nowhere(found) {
            match self.lookup(self.lang).nearest(&clue.form).map_err(Pause::from) {
                Err(Pause::Wants) => wants = true,
                Err(damaged) => return Err(damaged),
                Ok(None) => {
                    let apart = self.book(self.lang).split(&clue.form);
                    let apart = apart.map(|(head, tail)| format!("{head} {tail}"));
                    corrections.extend(apart.map(|apart| (clue.typed.clone(), apart)));
                }
                Ok(Some(meant)) => corrections.push((clue.typed.clone(), meant)),
            }
        }
        if wants {
            return Err(Pause::Wants);
        }
        let mut corrected = query.to_owned();
        for (typed, meant) in corrections.iter().rev() {
            corrected.replace_range(typed.clone(), meant);
        }
        Ok((!corrections.is_empty()).then_some(corrected))
    }

    /// The language a document is shown in to readers of `lang`: theirs, else that of its source.
    pub(crate) fn shown_in(&self, lang: Lang, document: usize) -> Lang {
        if self.is_written_in(lang, document) { lang } else { self.sources[document] }
    }

    pub(crate) fn is_written_in(&self, lang: Lang, document: usize) -> bool {
        self.written_in[document] & (1 << lang.index()) != 0
    }
}

/// The bytes of the index that opening and the first look-up of any word read: what belongs into the hot file.
pub fn opening_reads(
    store: &Arc<Store>,
    stems: &FieldRanges,
    forms: &FieldRanges,
) -> Result<Vec<Range<usize>>, EngineError> {
    store.start_trace();
    dictionaries(store, stems, forms)?;
    Ok(store.take_trace())
}

fn dictionaries(
    store: &Arc<Store>,
    stems: &FieldRanges,
    forms: &FieldRanges,
) -> Result<(Dictionary, Dictionary), EngineError> {
    let damaged = |_: std::io::Error| EngineError::Damaged(TANTIVY);
    let stems = Dictionary::open(store, stems).map_err(damaged)?;
    let forms = Dictionary::open(store, forms).map_err(damaged)?;
    Ok((stems, forms))
}
