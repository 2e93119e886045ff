//! A document of the index → the JSON that a server is given.

use fiche_search::served::{self, facet, in_language};
use serde_json::{Map, Value, json};

use super::fields::id;
use crate::index::{DocumentText, Record, Tokens};
use crate::linked::url;
use crate::model::{Lang, Site};

/// Fills a field up to the length of the text: then words beside the text weigh as they do in the site's own index, which
/// knows one length for both.
const FILLER: &str = "_";

/// From this weight, a word says what a document is about: that of a keyword.
const MAIN: u32 = 3;

/// A document with its words.
pub(super) fn document(site: &Site, record: &Record<'_, '_>) -> Value {
    let document = record.document;
    let mut out = Map::new();
    let mut put = |name: &str, value: Value| out.insert(name.to_owned(), value);
    put("key", id(site, document).into());
    put(served::ID, document.id.into());
    put(served::KIND, document.kind.name().into());
    put("source", site.languages.code(document.source).into());
    put(served::NUMBER, record.number.into());
    put(served::BY_DATE, record.by_date.into());
    if let Some(period) = document.period {
        put(served::PERIOD, period.to_string().into());
        put(served::FIRST_YEAR, record.years.0.into());
        put(served::LAST_YEAR, record.years.1.min(served::OPEN_END).into());
    }
    for field in &site.facets {
        let terms = document.terms.iter().filter(|term| term.field == *field);
        let ids: Vec<&str> = terms.map(|term| site.term(*term).id.as_str()).collect();
        put(&facet(site.vocabulary(*field).name.as_str()), json!(ids));
    }
    for lang in site.languages.iter() {
        let code = site.languages.code(lang);
        let (shown, _) = document.shown(lang);
        put(&in_language(served::SHOWN, code), site.languages.code(shown).into());
        put(&in_language(served::PATH, code), site.address(document.place, lang).as_str().into());
        put(&in_language("url", code), url(site, document.place, lang).into());
        put(&in_language(served::BY_TITLE, code), record.by_title[lang].into());
    }
    for (lang, text) in &document.texts {
        add_text(&mut out, site.languages.code(*lang), text);
    }
    for (lang, tokens) in &record.tokens {
        add_tokens(&mut out, site, *lang, tokens);
    }
    Value::Object(out)
}

fn add_text(out: &mut Map<String, Value>, code: &str, text: &DocumentText<'_>) {
    let texts =
        [(served::TITLE, text.title), (served::SUMMARY, text.summary), (served::BODY, text.body)];
    for (name, text) in texts {
        out.insert(in_language(name, code), text.into());
    }
}

fn add_tokens(out: &mut Map<String, Value>, site: &Site, lang: Lang, tokens: &Tokens) {
    let code = site.languages.code(lang);
    let Tokens { words, parts, others, forms, pairs, length } = tokens;
    let parts: Vec<(String, u32)> =
        parts.iter().map(|(stem, weight)| (served::part(stem), *weight)).collect();
    let more = || parts.iter().chain(others);
    let mut beside = repeated(more());
    let filled = more().map(|(_, weight)| weight).sum::<u32>();
    beside.extend((filled..*length).map(|_| FILLER));
    let is_main = |(_, weight): &&(String, u32)| *weight >= MAIN;
    let main = words.iter().chain(more()).filter(is_main).map(|(word, _)| word.as_str());
    let pairs: Vec<String> = pairs.iter().copied().map(served::pair).collect();
    let fields = [
        (served::WORDS, repeated(words.iter()).join(" ")),
        (served::MORE, beside.join(" ")),
        (served::MAIN, main.collect::<Vec<_>>().join(" ")),
        (served::FORMS, forms.join(" ")),
        (served::PAIRS, pairs.join(" ")),
    ];
    for (name, text) in fields {
        out.insert(in_language(name, code), text.into());
    }
}

/// Words, each as often as it counts.
fn repeated<'t>(words: impl Iterator<Item = &'t (String, u32)>) -> Vec<&'t str> {
    words.flat_map(|(word, weight)| std::iter::repeat_n(word.as_str(), *weight as usize)).collect()
}
