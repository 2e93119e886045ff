//! A small site made by hand, for tests: two languages, two practices (one of them only in Dutch), one collection.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::builtin;
use crate::messages::Bundle;
use crate::model::{
    Address, Body, Brand, Collection, CollectionIndex, Concept, Date, Doubt, Event, EventState,
    FieldIndex, Forms, Heading, Id, Item, Languages, Localized, Online, Order, OwnPage, Page,
    PageIndex, PageKind, Piece, Place, Portal, Practice, PracticeIndex, Provenance, Publisher,
    Repository, Section, Site, Source, Statement, Status, Takedown, Target, Term, TermIndex, Text,
    Theme, Time, Translated, Vocabulary,
};

/// The interface's messages in a language, as they ship.
pub(super) fn words(code: &str) -> &'static str {
    builtin::text(&format!("i18n/{code}.ftl")).expect("a language that comes with the tool")
}

/// The site.
pub(super) fn site() -> Site {
    let languages = Languages::new(["nl", "fr"]).expect("two languages");
    let both = |nl: &str, fr: &str| {
        languages.localize(|lang| if lang.index() == 0 { nl.to_owned() } else { fr.to_owned() })
    };
    let messages = languages.localize(|lang| {
        let code = languages.code(lang);
        Bundle::new(code, &[words(code)]).expect("valid Fluent")
    });
    let mut site = Site {
        glossary: vec![concept(&languages)],
        title: both("Praktijken", "Pratiques"),
        tagline: both("Wat werkt.", "Ce qui marche."),
        base_url: "https://example.org/".to_owned(),
        repository: Some(repository()),
        publisher: publisher(),
        licence: "CC-BY-4.0".to_owned(),
        accessibility: None,
        takedown: Takedown::default(),
        host: None,
        portal: Portal::default(),
        facets: vec![FieldIndex(1), FieldIndex(0)],
        navigation: vec![PageIndex(0)],
        offline: false,
        search_server: None,
        vocabularies: vec![kinds(&languages), themes(&languages)],
        organisations: Vec::new(),
        practices: vec![translated(&languages), untranslated(&languages)],
        collections: vec![collection(&languages)],
        pages: vec![page(&languages)],
        assets: Vec::new(),
        theme: theme(),
        brand: Brand::default(),
        messages: Arc::new(messages),
        forms: Forms {
            booklet: languages.localize(|_| id("brochure")),
            slides: languages.localize(|_| id("slides")),
        },
        addresses: BTreeMap::new(),
        redirects: Vec::new(),
        languages,
    };
    site.addresses = addresses(&site);
    site
}

fn repository() -> Repository {
    Repository {
        url: "https://example.org/repo".to_owned(),
        edit: Some("{url}/edit/main/{path}".to_owned()),
        report: Some("{url}/issues/new?title={id}%3A%20{title}&body={page}".to_owned()),
    }
}

fn publisher() -> Publisher {
    Publisher {
        name: "BeFUS".to_owned(),
        form: None,
        address: None,
        number: None,
        responsible: None,
        contact: None,
    }
}

/// The theme that ships.
pub(super) fn theme() -> Theme {
    let below = |folder: &str| {
        let prefix = format!("themes/default/{folder}/");
        builtin::FILES.iter().filter_map(move |(path, bytes)| {
            Some((path.strip_prefix(prefix.as_str())?.to_owned(), *bytes))
        })
    };
    let text = |bytes: &[u8]| Arc::from(std::str::from_utf8(bytes).expect("templates are text"));
    Theme {
        templates: below("templates").map(|(name, bytes)| (name, text(bytes))).collect(),
        assets: below("assets").map(|(name, bytes)| (name, Arc::from(bytes))).collect(),
    }
}

/// A body with one section and a link to the other practice.
pub(super) fn body() -> Body {
    Body {
        pieces: vec![
            Piece::Html("<h2 id=\"approach\">Aanpak</h2><p>Zie <a href=\"".into()),
            Piece::Link(Target::Place(Place::Practice(PracticeIndex(1)), Some("results".into()))),
            Piece::Html("\">hier</a> (<a href=\"#a\">".into()),
            Piece::Message("footnote-back".into()),
            Piece::Html("</a>).</p>".into()),
        ],
        headings: vec![Heading { level: 2, id: "approach".into(), text: "Aanpak".into() }],
        text: "Aanpak\nZie hier".into(),
    }
}

fn id(text: &str) -> Id {
    Id::parse(text).expect("an id")
}

fn ids(languages: &Languages, nl: &str, fr: &str) -> Localized<Id> {
    languages.localize(|lang| id(if lang.index() == 0 { nl } else { fr }))
}

fn term(languages: &Languages, nl: &str, fr: &str) -> Term {
    let label = |text: &str| text[..1].to_uppercase() + &text[1..];
    Term {
        id: id(nl),
        label: languages.localize(|lang| label(if lang.index() == 0 { nl } else { fr })),
        slug: ids(languages, nl, fr),
        synonyms: languages.localize(|_| Vec::new()),
        description: None,
        parent: None,
        code: None,
        replaced_by: None,
        schema: None,
        introduction: None,
    }
}

fn concept(languages: &Languages) -> Concept {
    let words = |words: [&'static [&'static str]; 2]| {
        languages.localize(|lang| words[lang.index()].iter().map(|word| (*word).into()).collect())
    };
    let both = |words: [&str; 2]| languages.localize(|lang| words[lang.index()].to_owned());
    Concept {
        id: id("community-guard"),
        term: both(["gemeenschapswacht", "gardien de la paix"]),
        synonyms: words([&["stadswacht"], &[]]),
        avoid: words([&["stadssteward"], &["agent de sécurité de rue"]]),
        definition: Some(both(["Houdt toezicht.", "Surveille."])),
        source: None,
        everyday: false,
    }
}

fn kinds(languages: &Languages) -> Vocabulary {
    Vocabulary {
        name: id("kind"),
        label: languages.localize(|lang| ["Soort", "Type"][lang.index()].to_owned()),
        plural: languages.localize(|lang| ["Soorten", "Types"][lang.index()].to_owned()),
        section: ids(languages, "soorten", "types"),
        min: 1,
        max: Some(1),
        schema: None,
        terms: vec![term(languages, "school", "ecole")],
    }
}

fn themes(languages: &Languages) -> Vocabulary {
    let mut narrower = term(languages, "cijfers", "chiffres");
    narrower.parent = Some(TermIndex(0));
    Vocabulary {
        name: id("themes"),
        label: languages.localize(|lang| ["Thema", "Thème"][lang.index()].to_owned()),
        plural: languages.localize(|lang| ["Thema’s", "Thèmes"][lang.index()].to_owned()),
        section: ids(languages, "themas", "themes"),
        min: 1,
        max: Some(3),
        schema: None,
        terms: vec![
            term(languages, "evaluatie", "evaluation"),
            term(languages, "opleiding", "formation"),
            narrower,
        ],
    }
}

fn text(title: &str) -> Text {
    Text {
        title: title.to_owned(),
        summary: format!("Over {title}."),
        slug: id("brusafe"),
        keywords: Vec::new(),
        updated: None,
        translation: None,
        body: body(),
    }
}

/// Texts that are called the same in both languages.
pub(super) fn titled(languages: &Languages, title: &str) -> Translated<Text> {
    in_both(languages, title, title)
}

fn in_both(languages: &Languages, nl: &str, fr: &str) -> Translated<Text> {
    let [dutch, french] = codes(languages);
    Translated::new(dutch, text(nl), BTreeMap::from([(french, text(fr))]))
}

fn codes(languages: &Languages) -> [crate::model::Lang; 2] {
    ["nl", "fr"].map(|code| languages.get(code).expect("a language of the site"))
}

fn day() -> Date {
    Date::new(2026, 11, 23).expect("a day")
}

fn translated(languages: &Languages) -> Practice {
    Practice {
        id: id("brusafe"),
        text: in_both(languages, "School & campus", "École"),
        status: Status::Published,
        published: day(),
        period: "2007-11-14".parse().expect("a period"),
        moments: Vec::new(),
        terms: vec![vec![TermIndex(0)], vec![TermIndex(0), TermIndex(1)]],
        organisations: Vec::new(),
        funding: Vec::new(),
        evaluation: Vec::new(),
        sources: vec![source()],
        provenance: vec![
            Provenance { field: "themes.opleiding".to_owned(), doubt: Doubt::Inferred },
            Provenance {
                field: "period".to_owned(),
                doubt: Doubt::Conflicting(vec![("2007".to_owned(), 0), ("2008".to_owned(), 0)]),
            },
        ],
        as_of: Some("2021".parse().expect("a year")),
        review: None,
        related: vec![PracticeIndex(1)],
        contact: None,
        licence: None,
        image: None,
    }
}

fn untranslated(languages: &Languages) -> Practice {
    let [dutch, _] = codes(languages);
    Practice {
        id: id("alarm"),
        text: Translated::new(dutch, text("Alarm"), BTreeMap::new()),
        status: Status::Archived,
        provenance: Vec::new(),
        related: Vec::new(),
        ..translated(languages)
    }
}

fn source() -> Source {
    Source {
        id: id("befus-2021"),
        title: "Beleid".to_owned(),
        publisher: Some("BeFUS".to_owned()),
        date: Some("2021".parse().expect("a year")),
        url: None,
        lang: Some("nl".to_owned()),
        locator: None,
    }
}

fn collection(languages: &Languages) -> Collection {
    let [dutch, _] = codes(languages);
    Collection {
        id: id("network-2020"),
        text: in_both(languages, "Netwerk", "Réseau"),
        status: Status::Published,
        published: day(),
        sections: vec![Section {
            id: id("morning"),
            titles: BTreeMap::from([(dutch, "Voormiddag".to_owned())]),
        }],
        items: vec![Item {
            practice: PracticeIndex(0),
            section: Some(0),
            notes: BTreeMap::from([(dutch, "Om te beginnen.".to_owned())]),
        }],
        withdrawn: Vec::new(),
        event: Some(Event {
            time: Time::Days(
                Date::new(2020, 6, 4).expect("a day"),
                Date::new(2020, 6, 6).expect("a day"),
            ),
            state: EventState::Planned,
            sequence: 0,
            venue: None,
            address: None,
            online: Some(Online::Unsaid),
            organiser: None,
            programme: Vec::new(),
        }),
        edition: 1,
        frozen: false,
        editions: Vec::new(),
        as_of: None,
        sources: Vec::new(),
    }
}

fn page(languages: &Languages) -> Page {
    Page {
        id: id("about"),
        kind: PageKind::Page,
        text: in_both(languages, "Over deze site", "À propos"),
        status: Status::Published,
        published: day(),
        as_of: None,
        sources: Vec::new(),
    }
}

/// The site with so many copies of its first practice more, every other one a newer one.
pub(super) fn large(more: usize) -> Site {
    let mut site = site();
    for number in 0..more {
        let mut copy = site.practices[0].clone();
        copy.id = id(&format!("copy-{number}"));
        if number % 2 == 1 {
            copy.text = titled(&site.languages, "Zone");
            copy.period = "2020-06/..".parse().expect("a period");
        }
        site.practices.push(copy);
    }
    site.addresses = addresses(&site);
    site
}

fn addresses(site: &Site) -> BTreeMap<Place, Localized<Address>> {
    let mut places = vec![
        (Place::Own(OwnPage::Home), String::new()),
        (Place::Own(OwnPage::Search), "search/".to_owned()),
        (Place::Own(OwnPage::Practices), "practices/".to_owned()),
        (Place::Own(OwnPage::Collections), "collections/".to_owned()),
        (Place::Own(OwnPage::Data), "data/".to_owned()),
        (Place::Own(OwnPage::Status), "status/".to_owned()),
        (Place::Collection(CollectionIndex(0)), "collections/network-2020/".to_owned()),
        (Place::Own(OwnPage::Glossary), "glossary/".to_owned()),
        (Place::Own(OwnPage::PracticesBy(Order::Period)), "practices/by-period/".to_owned()),
        (Place::Own(OwnPage::PracticesBy(Order::Added)), "practices/by-added/".to_owned()),
        (Place::Own(OwnPage::Timeline), "timeline/".to_owned()),
        (Place::Own(OwnPage::Index), "a-z/".to_owned()),
        (Place::Page(PageIndex(0)), "about/".to_owned()),
    ];
    for (place, practice) in site.each_practice() {
        places.push((Place::Practice(place), format!("practices/{}/", practice.id)));
    }
    for statement in Statement::ALL {
        places.push((Place::Own(OwnPage::Statement(statement)), format!("{}/", statement.name())));
    }
    for (field, vocabulary) in site.fields() {
        places.push((Place::Vocabulary(field), format!("{}/", vocabulary.name)));
        for (place, term) in vocabulary.terms.iter().enumerate() {
            let path = format!("{}/{}/", vocabulary.name, term.id);
            places.push((Place::Term(field, TermIndex(place)), path));
        }
    }
    let address = |path: &str| {
        site.languages
            .localize(|lang| Address::new(format!("/{}/{path}", site.languages.code(lang))))
    };
    places.into_iter().map(|(place, path)| (place, address(&path))).collect()
}
