//! What readers find, by the engine of the browser over the files as shipped.

use fiche::model::Site;
use fiche::search::{Answered, Index};
use fiche_search::{Answer, Engine, Hit, Request};
use proptest::prelude::*;

use crate::corpus;
use crate::fixture::{Fixture, real};

fn small() -> Site {
    Fixture::small().check().site.unwrap()
}

fn open(site: &Site, code: &str) -> Index {
    Index::of_site(fiche::index::pack(site), &site.languages, code).unwrap()
}

fn ask(index: &Index, query_string: &str) -> Answer {
    index.ask(&Request::parse(query_string, index.facets())).unwrap().answer
}

fn ids(answer: &Answer) -> Vec<&str> {
    answer.hits.iter().map(|hit| hit.id.as_str()).collect()
}

#[track_caller]
fn finds<'a>(answer: &'a Answer, id: &str) -> &'a Hit {
    let hit = answer.hits.iter().find(|hit| hit.id == id);
    hit.unwrap_or_else(|| panic!("`{}` finds {:?}, not {id}", answer.query, ids(answer)))
}

#[test]
fn the_study_day_is_found_in_both_languages_however_it_is_typed() {
    let site = real();
    for (lang, queries) in [
        ("nl", &["onveiligheid", "onveiligheidsgevoel", "ONVEILIGHEIDSGEVOELENS", "studiedag"][..]),
        ("fr", &["insecurite", "l'insécurité", "l’insécurité", "Journées d’étude"][..]),
    ] {
        let index = open(&site, lang);
        for query in queries {
            let answer = ask(&index, &format!("q={}", query.replace(' ', "+")));
            let hit = finds(&answer, "insecurity-study-day-2007");
            // What only the title has is not marked in the summary.
            let in_title = ["studiedag", "Journées d’étude"].contains(query);
            assert!(in_title || hit.excerpt.contains("<mark>"), "{query}: {}", hit.excerpt);
        }
    }
}

#[test]
fn a_word_is_found_before_it_is_finished() {
    let site = real();
    let index = open(&site, "nl");
    let answer = ask(&index, "q=gemeenschapsw");
    let shown: Vec<&str> = answer.hits.iter().map(|hit| hit.excerpt.as_str()).collect();
    assert!(shown.iter().any(|shown| shown.contains("<mark>gemeenschapswacht")), "{shown:?}");
}

#[test]
fn a_sheet_is_found_by_its_date() {
    let site = real();
    for lang in ["nl", "fr"] {
        let index = open(&site, lang);
        for query in ["2007", "14/11/2007", "2007-11-14"] {
            let answer = ask(&index, &format!("q={query}"));
            assert_eq!(answer.hits[0].id, "insecurity-study-day-2007", "{lang} {query}");
        }
    }
}

#[test]
fn documents_with_all_words_come_first() {
    let site = corpus::site(120);
    let index = open(&site, "nl");
    let one = ask(&index, "q=&limit=1").hits.remove(0);
    let words: Vec<&str> = one.summary.split(' ').take(4).collect();
    let answer = ask(&index, &format!("q={}+&limit=1000", words.join("+")));
    assert_eq!(answer.hits[0].id, one.id);
    assert!(answer.total > 1, "some have a part of the words");
}

#[test]
fn a_sheet_without_translation_is_one_hit_in_the_language_it_has() {
    let mut fixture = Fixture::small();
    fixture.remove("content/practices/alarm/index.nl.md");
    let checked = fixture.check();
    let lines = checked.lines();
    let site = checked.site.unwrap_or_else(|| panic!("{lines:#?}"));
    let index = open(&site, "nl");
    let title =
        &site.practices.iter().find(|p| p.id.as_str() == "alarm").unwrap().text.original().title;
    let answer = ask(&index, &format!("q={}", title.replace(' ', "+")));
    let hit = finds(&answer, "alarm");
    assert_eq!(hit.lang, "fr");
    assert!(hit.url.starts_with("/nl/"), "{}", hit.url);
    assert_eq!(answer.hits.iter().filter(|hit| hit.id == "alarm").count(), 1);
}

#[test]
fn other_languages_are_counted_as_their_own_search_counts() {
    let site = corpus::site(90);
    let (nl, fr) = (open(&site, "nl"), open(&site, "fr"));
    let mut found = 0;
    for word in ["bake", "dora", "keba"] {
        let told: Vec<(String, usize)> = ask(&nl, &format!("q={word}")).other_languages;
        let there = ask(&fr, &format!("q={word}")).total;
        assert_eq!(
            told,
            if there == 0 { vec![] } else { vec![("fr".to_owned(), there)] },
            "{word}"
        );
        found += there;
    }
    assert!(found > 0);
}

#[test]
fn filters_alone_list_practices_newest_first() {
    let site = corpus::site(60);
    let index = open(&site, "nl");
    let answer = ask(&index, "themes=funding&limit=1000");
    assert!(answer.total > 10);
    let periods: Vec<&str> = answer.hits.iter().map(|hit| &*hit.period).collect();
    assert!(periods.is_sorted_by(|a, b| a[..4] >= b[..4]), "{periods:?}");
    assert!(answer.hits.iter().all(|hit| hit.kind == "practice"));
    let some = ask(&index, "themes=funding&from=2010&to=2014&limit=1000");
    assert!(some.total > 0 && some.total < answer.total);
    let titles = ask(&index, "themes=funding&sort=title&limit=1000");
    assert!(titles.hits.is_sorted_by_key(|hit| hit.title.to_lowercase()));
}

#[test]
fn pages_of_results_follow_each_other() {
    let site = corpus::site(60);
    let index = open(&site, "nl");
    let all = ask(&index, "q=bake&limit=1000");
    let paged: Vec<Hit> = (0..all.total)
        .step_by(7)
        .flat_map(|offset| ask(&index, &format!("q=bake&limit=7&offset={offset}")).hits)
        .collect();
    assert_eq!(paged, all.hits);
}

#[test]
fn a_query_reads_a_few_chunks_in_a_few_rounds() {
    let site = corpus::site(400);
    let index = open(&site, "nl");
    let request = Request::parse("q=bakedo+mirake", index.facets());
    let Answered { answer, rounds, chunks, bytes } = index.ask(&request).unwrap();
    let took = format!("{rounds} rounds, {} chunks, {bytes} bytes", chunks.len());
    assert!(answer.total > 100 && rounds <= 3 && chunks.len() <= 40, "{took}");
    let again = index.ask(&request).unwrap();
    assert_eq!((again.rounds, again.answer), (0, answer));
    // What years and orders take comes along.
    let index = open(&site, "nl");
    let request = Request::parse("q=bakedo+mirake&from=2005&to=2015&sort=title", index.facets());
    assert!(index.ask(&request).unwrap().rounds <= 3);
}

#[test]
fn a_part_of_an_index_is_refused_or_answers_and_never_panics() {
    let site = small();
    let packed = fiche::index::pack(&site);
    let lang = site.languages.get("nl").unwrap();
    let hot = packed.hot(lang).to_vec();
    let mut opened = 0;
    for length in 0..hot.len() {
        if let Ok(engine) = Engine::open(&hot[..length]) {
            opened += 1;
            let _answered_or_refused =
                engine.answer(&Request::parse("q=buurtwacht", engine.facets()));
        }
    }
    // What stands last may be missing unnoticed; the head may not.
    assert!(opened < hot.len() / 2, "{opened} of {}", hot.len());
    assert!(Engine::open(&hot).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// The count beside an unticked box is the number of hits if it alone of its facet were ticked.
    #[test]
    fn counts_come_true(word in "(ba|ke|do|mi|ra|lo){1,2}", ticked: bool) {
        let index = open(corpus_site(), "nl");
        let others = if ticked { "&kind=field-action" } else { "" };
        let answer = ask(&index, &format!("q={word}{others}"));
        for (facet, terms) in &answer.facets {
            for (term, count) in terms {
                let others = if facet == "kind" { "" } else { others };
                let there = ask(&index, &format!("q={word}{others}&{facet}={term}"));
                prop_assert_eq!(there.total, *count, "{} {}={}", word, facet, term);
            }
        }
    }

    #[test]
    fn any_string_is_a_query(query: String) {
        let index = open(corpus_site(), "fr");
        let request = Request { query, ..Request::default() };
        index.ask(&request).unwrap();
    }
}

/// Every shipped file is checked by gzip's CRC: a byte that changed on the way never reaches the engine.
#[test]
fn a_damaged_file_ends_in_an_answer_or_an_error() {
    let base = tempfile::tempdir().unwrap();
    let out = base.path();
    let mut names = Vec::new();
    for file in fiche::index::files(&small()) {
        let path = out.join(file.address.file());
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, file.bytes).unwrap();
        if path.extension().is_some_and(|extension| extension == "bin") {
            names.push(path);
        }
    }
    let ask = || -> Result<usize, fiche::Error> {
        let index = Index::of_folder(out, "nl")?;
        let request = Request::parse("q=buurtwacht", index.facets());
        Ok(index.ask(&request)?.answer.total)
    };
    let whole = ask().unwrap();
    assert!(whole > 0);
    let mut refused = 0;
    for path in &names {
        let bytes = std::fs::read(path).unwrap();
        for place in (0..bytes.len()).step_by(7) {
            let mut damaged = bytes.clone();
            damaged[place] ^= 0x55;
            std::fs::write(path, &damaged).unwrap();
            match ask() {
                Ok(total) => assert_eq!(total, whole, "{} at {place}", path.display()),
                Err(_) => refused += 1,
            }
        }
        std::fs::write(path, bytes).unwrap();
    }
    assert!(refused > 100, "{refused}");
}

/// One corpus for all cases of a property.
fn corpus_site() -> &'static Site {
    static SITE: std::sync::LazyLock<Site> = std::sync::LazyLock::new(|| corpus::site(40));
    &SITE
}
