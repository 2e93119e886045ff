//! The reader's words: what finds what, in Dutch and French, over the files as shipped.

use fiche::model::Site;
use fiche::search::Index;
use fiche_search::{Answer, Request};

use crate::fixture::{Fixture, real};

/// A sheet: its id, language, title and text.
type Sheet<'t> = (&'t str, &'t str, &'t str, &'t str);

const GLOSSARY: &str = "\
- id: community-guard
  term: {nl: gemeenschapswacht, fr: gardien de la paix}
  synonyms: {nl: [stadswacht], fr: []}
- id: welfare-centre
  term: {nl: openbaar centrum voor maatschappelijk welzijn, fr: centre public d’action sociale}
  synonyms: {nl: [OCMW], fr: [CPAS]}
- id: alderman
  term: {nl: schepen, fr: échevin}
  avoid: {nl: [wethouder]}
";

/// A site with these sheets and a few others; the first of two with one id is the source.
fn site(sheets: &[Sheet<'_>]) -> Site {
    let mut fixture = Fixture::small();
    fixture.put("content/glossary.yaml", GLOSSARY);
    for (place, (id, lang, title, text)) in sheets.iter().enumerate() {
        let is_source = sheets[..place].iter().all(|(known, ..)| known != id);
        let shared = if is_source {
            "status: published\npublished: 2026-01-02\nperiod: 2019\nkind: field-action\n\
             themes: [evaluation]\nsources: [{id: report, title: Jaarverslag}]\n"
        } else {
            "translation: {of: \"sha256:0000000000000000\", method: human}\n"
        };
        fixture.put(
            &format!("content/practices/{id}/index.{lang}.md"),
            format!("---\ntitle: \"{title}\"\nsummary: \"{title}\"\n{shared}---\n\n{text}\n"),
        );
    }
    let checked = fixture.check();
    let lines = checked.lines();
    checked.site.unwrap_or_else(|| panic!("{lines:#?}"))
}

fn open(site: &Site, code: &str) -> Index {
    Index::of_site(fiche::index::pack(site), &site.languages, code).unwrap()
}

fn ask(index: &Index, query: &str) -> Answer {
    let request = Request { query: query.to_owned(), limit: 100, ..Request::default() };
    index.ask(&request).unwrap().answer
}

fn ids(answer: &Answer) -> Vec<&str> {
    let practices = answer.hits.iter().filter(|hit| hit.kind == "practice");
    practices.map(|hit| hit.id.as_str()).collect()
}

/// Asks each query; `+id` must be found, `-id` must not.
#[track_caller]
fn expect(code: &str, sheets: &[Sheet<'_>], queries: &[(&str, &str)]) {
    let site = site(sheets);
    let index = open(&site, code);
    for (query, expected) in queries {
        let answer = ask(&index, query);
        for one in expected.split(' ') {
            let (sign, id) = one.split_at(1);
            let found = ids(&answer).contains(&id);
            assert_eq!(found, sign == "+", "`{query}` {one}: {:?}", ids(&answer));
        }
    }
}

#[test]
fn compounds_are_found_by_their_parts_and_made_of_them() {
    expect(
        "nl",
        &[
            ("guards", "nl", "In uniform", "De gemeenschapswachten helpen kinderen oversteken."),
            ("survey", "nl", "Enquête", "Het onveiligheidsgevoel nam af."),
            ("apart", "nl", "Op straat", "Er is een gevoel van onveiligheid."),
            ("zonal", "nl", "Goedgekeurd", "Het zonale veiligheidsplan is klaar."),
            ("stars", "nl", "Sterrenkunde", "Een planeet draait rond een ster."),
            ("quarrel", "nl", "Burenruzie", "De buurtbemiddeling kwam langs."),
        ],
        &[
            ("wachten", "+guards"),
            ("onveiligheid", "+survey +apart"),
            ("onveiligheidsgevoel", "+survey +apart -zonal"),
            ("plan", "+zonal -stars"),
            ("buurt bemiddeling", "+quarrel"),
        ],
    );
}

/// A compound that no text has is asked by its parts, as if they had been typed apart; and that is said.
#[test]
fn a_compound_that_is_nowhere_is_taken_apart() {
    let site = site(&[
        ("street", "nl", "Op straat", "Jongeren maken een plan."),
        ("night", "nl", "Nacht", "Er is overlast in de buurt."),
        ("plan", "nl", "Plan", "De werking groeit."),
    ]);
    let answer = ask(&open(&site, "nl"), "jongerenoverlast");
    assert_eq!(answer.corrected.as_deref(), Some("jongeren overlast"));
    assert!(["street", "night"].iter().all(|id| ids(&answer).contains(id)), "{answer:?}");
}

#[test]
fn a_plural_with_an_apostrophe_is_its_word() {
    expect(
        "nl",
        &[
            ("cameras", "nl", "Toezicht", "Er hangen camera’s op het plein."),
            ("cars", "nl", "Diefstal", "Uit auto's wordt gestolen, vooral ’s avonds."),
        ],
        &[
            ("camera", "+cameras -cars"),
            ("camera's", "+cameras -cars"),
            ("auto’s", "+cars -cameras"),
            ("avonds", "+cars -cameras"),
        ],
    );
}

#[test]
fn a_word_that_no_text_has_is_said_beside_what_the_others_find() {
    let site = site(&[("guard", "fr", "Présence", "Les gardiens marchent dans la rue.")]);
    let index = open(&site, "fr");
    let answer = ask(&index, "harcèlement de rue");
    assert_eq!(answer.without, ["harcèlement"]);
    assert_eq!(ids(&answer), ["guard"]);
    assert_eq!(ask(&index, "gardiens rue").without, [""; 0]);
}

/// Of another wording of the same words, nobody need be told.
#[test]
fn what_was_typed_is_not_said_to_be_looked_for_too() {
    let site = site(&[("patrol", "nl", "Toezicht", "De gemeenschapswachten wandelen.")]);
    let index = open(&site, "nl");
    assert_eq!(ask(&index, "gemeenschapswachten").also, [""; 0]);
    let answer = ask(&index, "stadswacht");
    assert_eq!(answer.also, ["gemeenschapswacht"]);
    let explained: Vec<&str> = answer.concepts.iter().map(|concept| &*concept.name).collect();
    assert_eq!(explained, ["gemeenschapswacht"]);
}

#[test]
fn a_word_ranks_above_one_that_is_only_a_part() {
    let site = site(&[
        ("part", "nl", "Eerste", "Een veiligheidsplan voor iedereen hier."),
        ("word", "nl", "Tweede", "Een plan voor iedereen hier vandaag."),
    ]);
    assert_eq!(ids(&ask(&open(&site, "nl"), "plan"))[..2], ["word", "part"]);
}

#[test]
fn the_glossary_leads_from_one_wording_to_another_and_across_languages() {
    let sheets = [
        ("patrol", "nl", "Toezicht", "De gemeenschapswachten wandelen elke dag rond."),
        ("desk", "nl", "Loket", "Ga naar het O.C.M.W. van uw gemeente."),
        ("council", "nl", "College", "De schepen gaf uitleg."),
    ];
    expect(
        "nl",
        &sheets,
        &[("stadswacht", "+patrol"), ("CPAS", "+desk"), ("wethouder", "+council")],
    );
    // A French reader finds a sheet that exists only in Dutch.
    let site = site(&sheets);
    let answer = ask(&open(&site, "fr"), "gardiens de la paix");
    let hit = answer.hits.iter().find(|hit| hit.id == "patrol").expect("found");
    assert_eq!(hit.lang, "nl");
    assert!(hit.excerpt.contains("<mark>gemeenschapswachten</mark>"), "{}", hit.excerpt);
    // What was looked for besides is said, where it is not what was typed.
    let answer = ask(&open(&site, "nl"), "gardien de la paix");
    assert_eq!(answer.also, ["gemeenschapswacht"]);
}

#[test]
fn the_title_in_another_language_finds_a_sheet_once() {
    let site = site(&[
        ("both", "nl", "Toezicht door ploegen", "Ploegen wandelen elke dag rond."),
        ("both", "fr", "Médiation et tournées", "Les équipes marchent chaque jour."),
    ]);
    let answer = ask(&open(&site, "nl"), "médiation");
    assert_eq!(ids(&answer), ["both"]);
    assert_eq!(answer.hits[0].lang, "nl");
    // Its text does not: that would be another language by accident.
    assert!(ids(&ask(&open(&site, "nl"), "chaque")).is_empty());
    assert_eq!(answer.other_languages, [("fr".to_owned(), 1)]);
}

#[test]
fn phrases_exclusions_and_filters_stand_anywhere() {
    expect(
        "nl",
        &[
            ("lesson", "nl", "Fietsles", "Zo ben je veilig op straat."),
            ("traffic", "nl", "Verkeer", "De straat is veilig, zeggen ouders op school."),
            ("two", "nl", "Stil", "Hij is stil.\\n\\nHier zo ben je."),
        ],
        &[
            ("\"veilig op straat\"", "+lesson -traffic"),
            ("ouders \"op school\"", "+traffic -lesson"),
            ("« veilig op straat »", "+lesson -traffic"),
            ("straat -ouders", "+lesson -traffic"),
            ("straat -\"veilig op\"", "+traffic -lesson"),
            ("straat themes:evaluation", "+lesson +traffic"),
            ("straat themes:funding", "-lesson -traffic"),
            ("straat themes:nonsense", "+lesson +traffic"),
            ("\"straat", "+lesson +traffic"),
            ("-ouders themes:evaluation", "+lesson -traffic"),
        ],
    );
}

#[test]
fn a_misspelt_word_is_forgiven_only_where_no_text_has_it() {
    let site = site(&[
        ("safe", "nl", "Actieplan", "De veiligheid op school."),
        ("sale", "nl", "Antiek", "Een veiling van meubels."),
        ("help", "nl", "Luisterend oor", "Bel slachtofferhulp."),
    ]);
    let index = open(&site, "nl");
    let answer = ask(&index, "veilligheid");
    assert_eq!((ids(&answer), answer.corrected.as_deref()), (vec!["safe"], Some("veiligheid")));
    let answer = ask(&index, "school slachtofferhlup");
    assert_eq!(answer.corrected.as_deref(), Some("school slachtofferhulp"));
    assert_eq!(ask(&index, "veiling").corrected, None);
    assert_eq!(ask(&index, "xqzvwk").corrected, None);
}

#[test]
fn a_corrected_word_is_shown_with_its_accents() {
    let site = site(&[
        ("plan", "fr", "Stratégie", "Le médiateur écoute."),
        ("autre", "fr", "Carrefour", "Un piéton traverse."),
    ]);
    let index = open(&site, "fr");
    for (typed, meant) in [("strategei", "stratégie"), ("mediateurr", "médiateur")] {
        assert_eq!(ask(&index, typed).corrected.as_deref(), Some(meant));
    }
}

#[test]
fn dates_abbreviations_and_hyphens_are_found_however_they_are_written() {
    expect(
        "nl",
        &[
            ("signed", "nl", "Contract", "Getekend op 14/11/2007."),
            ("feast", "nl", "Feest", "Gevierd op 14 december 2017."),
            ("virus", "nl", "Lockdown", "Door Covid-19 sloten de cafés."),
            ("rules", "nl", "Regels", "De regels tegen COVID 19."),
            ("club", "nl", "Ploeg", "Een vzw met een financiële ĳver."),
        ],
        &[
            ("14 november 2007", "+signed -feast"),
            ("14-11-2007", "+signed -feast"),
            ("november 2007", "+signed -feast"),
            ("december 2017", "+feast -signed"),
            ("2007", "+signed -feast"),
            ("covid19", "+virus"),
            ("covid 19", "+virus +rules"),
            ("covid-19", "+virus +rules"),
            ("v.z.w.", "+club"),
            ("financiele ijver", "+club"),
        ],
    );
    expect(
        "fr",
        &[
            ("visit", "fr", "Visite", "Le sous-préfet est venu hier."),
            ("speech", "fr", "Discours", "Un sous préfet a parlé."),
            ("heart", "fr", "Centre", "Au cœur de la ville, aujourd’hui."),
        ],
        &[
            ("sous préfet", "+visit +speech"),
            ("sous-préfet", "+visit +speech"),
            ("coeur", "+heart"),
            ("aujourd'hui", "+heart -visit"),
        ],
    );
}

#[test]
fn words_that_stand_together_rank_above_words_that_do_not() {
    let site = site(&[
        ("apart", "nl", "Eerste", "De politie kwam. Later sprak een lokale ploeg met iedereen."),
        ("near", "nl", "Tweede", "De lokale politie kwam. Later sprak een ploeg met iedereen."),
    ]);
    assert_eq!(ids(&ask(&open(&site, "nl"), "lokale politie"))[..2], ["near", "apart"]);
}

#[test]
fn every_word_of_a_sheet_finds_it() {
    let site = real();
    let mut asked = 0;
    for code in ["nl", "fr"] {
        let index = open(&site, code);
        let lang = site.languages.get(code).unwrap();
        let analyser = fiche_search::Analyser::new(code);
        for practice in &site.practices {
            let text = practice.text.get(lang).unwrap();
            let whole = format!("{}\n{}\n{}", text.title, text.summary, text.body.text);
            for word in analyser.words(&whole).into_iter().filter(|word| !word.is_stop) {
                let typed = &whole[word.start..word.end];
                let answer = ask(&index, &format!("{typed} "));
                assert!(ids(&answer).contains(&practice.id.as_str()), "{typed}: {}", practice.id);
                assert_eq!(answer.corrected, None, "{typed}");
                asked += 1;
            }
        }
    }
    assert!(asked > 500, "{asked}");
}

#[test]
fn a_sheet_is_found_by_what_it_is_filed_under_and_by_who_took_part() {
    let mut fixture = Fixture::small();
    fixture.put(
        "content/practices/filed/index.nl.md",
        "---\ntitle: Iets\nsummary: Iets anders\nstatus: published\npublished: 2026-01-02\nperiod: 2019\n\
         kind: field-action\nthemes: [funding]\nsources: [{id: report, title: Jaarverslag}]\n\
         organisations: [{name: Wortegem-Petegem, role: lead}]\n---\n\nNiets daarvan staat hier.\n"
            .to_owned(),
    );
    let checked = fixture.check();
    let lines = checked.lines();
    let site = checked.site.unwrap_or_else(|| panic!("{lines:#?}"));
    let index = open(&site, "nl");
    let label = site.vocabularies.iter().flat_map(|vocabulary| &vocabulary.terms);
    let nl = site.languages.get("nl").unwrap();
    let funding =
        label.clone().find(|term| term.id.as_str() == "funding").unwrap().label[nl].clone();
    for query in [funding.as_str(), "Wortegem"] {
        assert!(ids(&ask(&index, query)).contains(&"filed"), "{query}");
    }
}
