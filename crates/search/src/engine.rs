//! Requests → answers, from the chunks that are here.

use std::fmt;
use std::sync::Arc;

use tantivy::index::SegmentId;
use tantivy::{Index, SegmentReader};

use crate::cards::{Card, read_card, read_order, read_text};
use crate::excerpt::{marked, passage};
use crate::filter::Filtered;
use crate::matching::{Matches, Words};
use crate::{
    Analyser, Answer, Chunk, ChunkDirectory, Facet, Fields, Hit, Hot, HotError, Kind, Lang,
    Languages, Layout, Localized, Request, SEGMENT, Sort, Store,
};

/// The search of one language of a site.
pub struct Engine {
    languages: Languages,
    lang: Lang,
    layout: Layout,
    kinds: Vec<Kind>,
    written_in: Vec<u32>,
    years: Vec<(u32, u32)>,
    facets: Vec<Facet>,
    analysers: Localized<Analyser>,
    fields: Fields,
    segment: SegmentReader,
    store: Arc<Store>,
}

/// What comes of asking.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Everything was here.
    Done(Box<Answer>),
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

/// Why an answer is not there yet.
enum Pause {
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
        let store = Arc::new(Store::new(hot.layout, hot.files, ranges));
        let (segment, fields) = open_segment(&store, &hot.languages, hot.layout.documents)?;
        Ok(Self {
            analysers: hot.languages.localize(|lang| Analyser::new(hot.languages.code(lang))),
            languages: hot.languages,
            lang: hot.lang,
            layout: hot.layout,
            kinds: hot.kinds,
            written_in: hot.written_in,
            years: hot.years,
            facets: hot.facets,
            fields,
            segment,
            store,
        })
    }

    /// The filters it knows, for [`Request::parse`].
    pub fn facets(&self) -> &[Facet] {
        &self.facets
    }

    /// Gives it a chunk, unpacked; `false` if it is none of this index.
    pub fn supply(&self, chunk: Chunk, bytes: Vec<u8>) -> bool {
        self.store.supply(chunk, bytes)
    }

    /// Answers, or says what is missing.
    ///
    /// At most four rounds of missing chunks: dictionaries, postings, cards, and texts where no card shows the match.
    pub fn answer(&self, request: &Request) -> Result<Step, EngineError> {
        self.store.take_missed();
        match self.try_answer(request) {
            Ok(answer) => Ok(Step::Done(Box::new(answer))),
            Err(Pause::Damaged(what)) => Err(EngineError::Damaged(what)),
            Err(Pause::Wants) => match self.store.take_missed() {
                none if none.is_empty() => Err(EngineError::Damaged(TANTIVY)),
                chunks => Ok(Step::Wants(chunks)),
            },
        }
    }

    fn try_answer(&self, request: &Request) -> Result<Answer, Pause> {
        let found = self.find(request)?;
        let passing = Filtered::new(&self.facets, &self.years, request);
        let listed = |lang: Lang| {
            let found = &found;
            let passing = &passing;
            (0..self.layout.documents)
                .filter(move |&d| passing.all[d] && found.reached(self, lang, d).is_some())
        };
        let hits: Vec<usize> = listed(self.lang).collect();
        let mut other_languages = Vec::new();
        if !found.is_open_list {
            for lang in self.languages.iter().filter(|lang| *lang != self.lang) {
                let count = listed(lang).count();
                if count > 0 {
                    other_languages.push((self.languages.code(lang).to_owned(), count));
                }
            }
        }
        let facets = passing.counts(&self.facets, |d| found.reached(self, self.lang, d).is_some());
        let total = hits.len();
        let shown = self.shown(request, &found, hits)?;
        Ok(Answer {
            lang: self.languages.code(self.lang).to_owned(),
            query: request.query.clone(),
            total,
            other_languages,
            notices: request.notices.clone(),
            facets,
            hits: shown,
        })
    }

    /// Looks the words up in every language, all missing chunks noted at once.
    fn find(&self, request: &Request) -> Result<Found, Pause> {
        let words =
            self.languages.localize(|lang| Words::new(&self.analysers[lang], &request.query));
        let is_open_list = request.query.trim().is_empty();
        let matches: Vec<_> = self
            .languages
            .iter()
            .map(|lang| {
                if words[lang].is_empty() {
                    return Ok(Matches::none(self.layout.documents));
                }
                words[lang].find(&self.segment, self.fields.stems[lang], self.fields.forms[lang])
            })
            .collect();
        let mut matches = matches.into_iter();
        let matches =
            self.languages.try_localize(|_| matches.next().expect("one for every language"))?;
        Ok(Found { words, matches, is_open_list })
    }

    /// The language a document is shown in to readers of `lang`: theirs, else the first it is written in.
    fn shown_in(&self, lang: Lang, document: usize) -> Lang {
        let mask = self.written_in[document];
        let has = |lang: &Lang| mask & (1 << lang.index()) != 0;
        if has(&lang) { lang } else { self.languages.iter().find(has).unwrap_or(lang) }
    }

    /// The hits asked for, in order, with their cards.
    fn shown(&self, request: &Request, found: &Found, hits: Vec<usize>) -> Result<Vec<Hit>, Pause> {
        let ordered = self.in_order(request, found, hits)?;
        let asked: Vec<usize> =
            ordered.into_iter().skip(request.offset).take(request.limit).collect();
        let cards: Vec<Result<Card, Pause>> = asked.iter().map(|&d| self.card(d)).collect();
        let cards: Vec<Card> = all(cards)?;
        let excerpts =
            asked.iter().zip(&cards).map(|(&d, card)| self.excerpt(found, d, card)).collect();
        let excerpts: Vec<String> = all(excerpts)?;
        Ok(asked
            .into_iter()
            .zip(cards)
            .zip(excerpts)
            .map(|((document, card), excerpt)| self.hit(found, document, card, excerpt))
            .collect())
    }

    fn in_order(
        &self,
        request: &Request,
        found: &Found,
        mut hits: Vec<usize>,
    ) -> Result<Vec<usize>, Pause> {
        let sort = match request.sort {
            // Without words nothing is more relevant than the rest.
            Sort::Relevance if found.is_open_list => Sort::Date,
            chosen @ (Sort::Relevance | Sort::Date | Sort::Title) => chosen,
        };
        let chunk = match sort {
            Sort::Relevance => {
                let rank = |&d: &usize| found.reached(self, self.lang, d).unwrap_or((false, 0.0));
                hits.sort_unstable_by(|a, b| {
                    let (left, right) = (rank(a), rank(b));
                    right.0.cmp(&left.0).then(right.1.total_cmp(&left.1)).then(a.cmp(b))
                });
                return Ok(hits);
            }
            Sort::Date => self.layout.by_date(),
            Sort::Title => self.layout.by_title(self.lang),
        };
        let bytes = self.store.chunk(chunk).ok_or(Pause::Wants)?;
        let places = read_order(&bytes, self.layout.documents).ok_or(Pause::Damaged("an order"))?;
        hits.sort_unstable_by_key(|&document| places[document]);
        Ok(hits)
    }

    fn card(&self, document: usize) -> Result<Card, Pause> {
        let (chunk, place) = self.layout.card(self.lang, document);
        let bytes = self.store.chunk(chunk).ok_or(Pause::Wants)?;
        read_card(&bytes, place, &self.languages).ok_or(Pause::Damaged("a card"))
    }

    /// The summary with its matches marked or, where neither it nor the title has one, a passage of the text.
    fn excerpt(&self, found: &Found, document: usize, card: &Card) -> Result<String, Pause> {
        let wanted = found.words[card.lang].wanted();
        let analyser = &self.analysers[card.lang];
        let marks = wanted.find(analyser, &card.summary);
        let in_summary = marked(&card.summary, 0..card.summary.len(), &marks);
        let nothing_to_find = found.words[card.lang].is_empty();
        if nothing_to_find || !marks.is_empty() || !wanted.find(analyser, &card.title).is_empty() {
            return Ok(in_summary);
        }
        let (chunk, place) = self.layout.text(self.lang, document);
        let bytes = self.store.chunk(chunk).ok_or(Pause::Wants)?;
        let text = read_text(&bytes, place).ok_or(Pause::Damaged("a text"))?;
        let marks = wanted.find(analyser, text);
        // A keyword matched that the text does not have.
        Ok(if marks.is_empty() { in_summary } else { passage(text, &marks) })
    }

    fn hit(&self, found: &Found, document: usize, card: Card, excerpt: String) -> Hit {
        let score = found.reached(self, self.lang, document).map_or(0.0, |(_, score)| score);
        let number = u32::try_from(document).expect("a layout has fewer than 2³² documents");
        let terms = self.facets.iter().filter_map(|facet| {
            let has = |term: &&crate::FacetTerm| term.documents.binary_search(&number).is_ok();
            let ids: Vec<String> = facet.terms.iter().filter(has).map(|t| t.id.clone()).collect();
            (!ids.is_empty()).then(|| (facet.name.clone(), ids))
        });
        Hit {
            terms: terms.collect(),
            id: card.id,
            kind: card.kind.name(),
            lang: self.languages.code(card.lang).to_owned(),
            title: card.title,
            url: card.url,
            summary: card.summary,
            excerpt,
            score,
            period: card.period,
        }
    }
}

/// All values, or why they are not here: a damaged one outweighs missing ones.
fn all<T>(values: Vec<Result<T, Pause>>) -> Result<Vec<T>, Pause> {
    let mut wants = false;
    let mut found = Vec::with_capacity(values.len());
    for value in values {
        match value {
            Ok(value) => found.push(value),
            Err(Pause::Wants) => wants = true,
            Err(Pause::Damaged(what)) => return Err(Pause::Damaged(what)),
        }
    }
    if wants { Err(Pause::Wants) } else { Ok(found) }
}

/// What the words of a request found, per language.
struct Found {
    words: Localized<Words>,
    matches: Localized<Matches>,
    /// Nothing was asked but filters: all practices are listed.
    is_open_list: bool,
}

impl Found {
    /// Whether readers of `lang` find a document: if it has all the words, and its score.
    fn reached(&self, engine: &Engine, lang: Lang, document: usize) -> Option<(bool, f32)> {
        if self.is_open_list {
            return (engine.kinds[document] == Kind::Practice).then_some((true, 0.0));
        }
        let shown = engine.shown_in(lang, document);
        let words = usize::from(self.matches[shown].words[document]);
        (words > 0)
            .then(|| (words >= self.words[shown].count(), self.matches[shown].scores[document]))
    }
}

/// The bytes of the index files that opening and the first look-up of any word read: what belongs into the hot file
/// of a language. Other languages bring their dictionaries' indexes, not the lengths of their texts.
pub fn opening_reads(
    store: &Arc<Store>,
    languages: &Languages,
    lang: Lang,
    documents: usize,
) -> Result<Vec<std::ops::Range<usize>>, EngineError> {
    let damaged = |_: tantivy::TantivyError| EngineError::Damaged(TANTIVY);
    store.start_trace();
    let (segment, fields) = open_segment(store, languages, documents)?;
    for field in fields.stems.iter().chain(fields.forms.iter()) {
        segment.inverted_index(*field).map_err(damaged)?;
    }
    segment.get_fieldnorms_reader(fields.stems[lang]).map_err(damaged)?;
    Ok(store.take_trace())
}

/// Opens the segment without a `meta.json`: the schema follows from the languages.
fn open_segment(
    store: &Arc<Store>,
    languages: &Languages,
    documents: usize,
) -> Result<(SegmentReader, Fields), EngineError> {
    let damaged = |_: tantivy::TantivyError| EngineError::Damaged(TANTIVY);
    let (schema, fields) = Fields::schema(languages);
    let directory = ChunkDirectory(Arc::clone(store));
    let index =
        Index::create(directory, schema, tantivy::IndexSettings::default()).map_err(damaged)?;
    let Ok(id) = SegmentId::from_uuid_string(SEGMENT) else {
        unreachable!("the segment's name is a UUID");
    };
    let documents =
        u32::try_from(documents).map_err(|_| EngineError::Damaged("too many documents"))?;
    let segment = SegmentReader::open(&index.segment(index.new_segment_meta(id, documents)))
        .map_err(damaged)?;
    Ok((segment, fields))
}
