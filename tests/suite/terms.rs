//! The pages of terms: what stands under a term and under those below it, and what is said where nothing does.

use std::collections::BTreeMap;

use fiche::model::{FieldIndex, OwnPage, Place, Site, TermIndex};

use crate::fixture::{self, Fixture, real};

/// What stands between two marks of a page's own text.
#[track_caller]
fn between<'h>(page: &'h str, from: &str, to: &str) -> &'h str {
    let main = page.split("<main").nth(1).unwrap();
    let rest = main.split(from).nth(1).unwrap_or_else(|| panic!("no `{from}` in {main}"));
    rest.split(to).next().unwrap()
}

/// A site where one sheet names the narrower of two terms, and another what is given.
fn narrower(other: &str) -> BTreeMap<String, String> {
    let mut fixture = Fixture::small();
    let watch = "content/practices/watch/index.nl.md";
    fixture.edit(watch, "themes: [evaluation, funding]", "themes: [evaluation, subsidies]");
    fixture.edit(watch, "themes.funding: inferred", "themes.subsidies: inferred");
    let themes = format!("themes: [{other}]");
    fixture.edit("content/practices/alarm/index.fr.md", "themes: [evaluation]", &themes);
    fixture::texts(&fixture.check().site.unwrap())
}

const SHEET: &str = "<a href=\"../../praktijken/buurtwacht/\">Buurtwacht</a>";

#[test]
fn a_broader_term_leads_to_the_sheets_of_those_below_it() {
    let files = narrower("evaluation");
    let page = &files["/nl/themas/financiering/"];
    let told = "Geen fiche noemt deze term zelf. Eén fiche staat bij een nauwere term.";
    assert!(page.contains(told), "{page}");
    assert!(!page.contains("Nog geen fiches"), "{page}");
    let below = between(page, "id=\"narrower\"", "</section>");
    assert!(below.contains("<a href=\"../subsidies/\">Subsidies</a>"), "{below}");
    assert!(below.contains("1 fiche") && below.contains(SHEET), "{below}");
    // Whoever follows the broader term hears of the narrower one.
    assert!(files["/nl/themas/financiering/atom.xml"].contains("Buurtwacht"));
    // The narrower term has no more than what names it.
    assert!(
        between(&files["/nl/themas/subsidies/"], "id=\"also\"", "</section>")
            .contains("Buurtwacht")
    );
}

#[test]
fn counts_tell_the_sheets_of_a_term_from_those_below_it() {
    let files = narrower("funding");
    let page = &files["/nl/themas/financiering/"];
    assert!(page.contains("2 fiches, waarvan 1 bij een nauwere term."), "{page}");
    let own = between(page, "id=\"list\"", "</section>");
    assert!(own.contains("Alarmknop") || own.contains("Alarm"), "{own}");
    assert!(!own.contains("Buurtwacht"), "its own sheets only: {own}");
    let index = &files["/nl/themas/"];
    assert!(index.contains("2 fiches, waarvan 1 bij een nauwere term</span>"), "{index}");
    assert!(files["/fr/themes/"].contains("2 fiches, dont 1 sous un terme plus précis</span>"));
    // The search counts the term itself: the first number without the second.
    let facet = between(&files["/nl/zoeken/"], "value=\"funding\"", "</label>");
    assert!(facet.contains("(1)"), "{facet}");
}

#[test]
fn a_sheet_that_names_a_term_and_one_below_it_counts_once() {
    let page = &narrower("funding, subsidies")["/nl/themas/financiering/"];
    assert!(page.contains("2 fiches, waarvan 1 bij een nauwere term."), "{page}");
    let below = between(page, "id=\"narrower\"", "</section>");
    assert!(below.contains("2 fiches"), "both name it: {below}");
}

/// Whether a listed practice names a term or one below it.
fn is_filled(site: &Site, field: FieldIndex, term: TermIndex) -> bool {
    let terms = &site.vocabulary(field).terms;
    let above = |term: &TermIndex| terms[term.0].parent;
    let listed = site.practices.iter().filter(|practice| practice.is_listed());
    let named = listed.flat_map(|practice| practice.terms[field.0].iter().copied());
    let mut all = named.flat_map(|named| std::iter::successors(Some(named), above));
    all.any(|named| named == term)
}

#[test]
fn every_empty_term_of_every_field_explains_and_leads_on() {
    let site = real();
    let files = fixture::texts(&site);
    let mut fields_with_empty_terms = 0;
    for (field, vocabulary) in site.fields() {
        let mut empty = 0;
        for place in 0..vocabulary.terms.len() {
            let term = TermIndex(place);
            for (lang, told, search) in [
                (
                    "nl",
                    "Dat zegt iets over deze verzameling, niet over het terrein.",
                    "/nl/zoeken/",
                ),
                ("fr", "Cela dit quelque chose de ce recueil, pas du terrain.", "/fr/recherche/"),
            ] {
                let code = site.languages.get(lang).unwrap();
                let address = site.address(Place::Term(field, term), code);
                let page = &files[address.as_str()];
                let main = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
                let is_empty = !is_filled(&site, field, term);
                assert_eq!(main.contains(told), is_empty, "{address}");
                if !is_empty {
                    continue;
                }
                empty += 1;
                let leads = |to: &fiche::model::Address| {
                    main.contains(&format!("href=\"{}\"", to.seen_from(address)))
                };
                assert!(leads(site.address(Place::Vocabulary(field), code)), "{address}");
                let others = (0..vocabulary.terms.len()).filter(|other| *other != place);
                let others = others
                    .map(|other| site.address(Place::Term(field, TermIndex(other)), code))
                    .filter(|other| leads(other))
                    .count();
                assert!(others > 0, "{address} leads to no other term");
                let form =
                    format!("action=\"{}\"", fiche::model::Address::new(search).seen_from(address));
                assert!(main.contains(&form), "{address}: {form}");
                assert!(leads(site.address(OwnPage::Practices, code)), "{address}");
                assert!(!main.contains("atom.xml"), "{address}: there is nothing to follow yet");
            }
        }
        fields_with_empty_terms += usize::from(empty > 0);
    }
    assert!(fields_with_empty_terms > 10, "{fields_with_empty_terms} fields");
}

#[test]
fn a_list_of_which_no_sheet_names_a_term_says_so_and_leads_to_all_sheets() {
    let mut fixture = Fixture::small();
    let places = "label: {nl: Plaats, fr: Lieu}\nsection: {nl: plaatsen, fr: lieux}\nmin: 0\nmax: 1\nterms:\n  \
                  - {id: park, label: {nl: Park, fr: Parc}}\n";
    fixture.put("content/vocabularies/places.yaml", places);
    let files = fixture::texts(&fixture.check().site.unwrap());
    for (empty, filled, told, invited, all) in [
        (
            "/nl/plaatsen/",
            "/nl/themas/",
            "Bij geen enkele term uit deze lijst staat al een fiche.",
            "Kies een term om de fiches te zien.",
            "href=\"../praktijken/\">Alle 2 fiches</a>",
        ),
        (
            "/fr/lieux/",
            "/fr/themes/",
            "Aucun terme de cette liste n’a encore de fiche.",
            "Choisissez un terme pour voir les fiches.",
            "href=\"../pratiques/\">Voir les 2 fiches</a>",
        ),
    ] {
        let page = &files[empty];
        assert!(page.contains(told) && page.contains(all), "{page}");
        assert!(!page.contains(invited), "{page}");
        let page = &files[filled];
        assert!(page.contains(invited) && !page.contains(told), "{page}");
    }
}

#[test]
fn a_term_names_its_list_once_above_its_title() {
    let page = &fixture::texts(&real())["/nl/themas/evaluatie/"];
    let above = page.split("<main").nth(1).unwrap().split("</h1>").next().unwrap();
    assert_eq!(above.matches("href=\"../\"").count(), 1, "{above}");
}

#[test]
fn what_is_told_of_a_translated_introduction_says_since_when() {
    let mut fixture = Fixture::small();
    let french = "content/terms/themes/funding.fr.md";
    let untouched = fixture::texts(&fixture.check().site.unwrap());
    let page = &untouched["/fr/themes/financement/"];
    assert!(page.contains("La traduction date du 2\u{a0}janvier 2026."), "{page}");
    fixture.edit(
        french,
        "summary: Qui paie quoi.\n",
        "summary: Qui paie quoi.\nupdated: 2026-03-04\n",
    );
    fixture.edit(
        "content/terms/themes/funding.nl.md",
        "published: 2026-01-02\n",
        "published: 2026-01-02\nupdated: 2026-03-05\n",
    );
    let files_now = fixture::texts(&fixture.check().site.unwrap());
    let page = &files_now["/fr/themes/financement/"];
    assert!(page.contains("5\u{a0}mars 2026") && page.contains("4\u{a0}mars 2026"), "{page}");
    fixture.remove(french);
    let files_now = fixture::texts(&fixture.check().site.unwrap());
    let page = &files_now["/fr/themes/financement/"];
    assert!(page.contains("Pas de traduction.") && page.contains("2\u{a0}janvier 2026"), "{page}");
}

#[test]
fn a_term_without_a_description_says_what_the_editors_glossary_says_of_its_word() {
    let mut fixture = Fixture::small();
    let concept = |id: &str, word: &str, source: &str| {
        format!(
            "- id: {id}\n  term: {{nl: {word}, fr: {word}}}\n  synonyms: {{nl: [], fr: []}}\n  \
             definition: {{nl: Wat {word} is., fr: Ce qu’est {word}.}}\n  source: {source}\n"
        )
    };
    let concepts = [
        concept("evaluation", "evaluatie", "editorial"),
        // Whose words these are would have to be said beside them.
        concept("subsidies", "subsidies", "report"),
    ];
    fixture.put("content/glossary.yaml", concepts.concat());
    let files = fixture::texts(&fixture.check().site.unwrap());
    assert!(files["/nl/themas/evaluatie/"].contains("<p class=\"lead\">Wat evaluatie is.</p>"));
    assert!(!files["/nl/themas/subsidies/"].contains("Wat subsidies is."));
}
