//! The files of YAML: the site, vocabularies, organisations, the glossary and redirects.

use super::shapes::{Record, Shape, may, must, record, words};
use crate::model::{Nature, Portal};

const REPOSITORY: Shape = Shape::Fields(&record(&[
    must("url", Shape::Url, "The repository itself."),
    may(
        "edit",
        Shape::ForgeForm(&["path"]),
        "The form that edits a file, with {url} for the repository and {path} for the file.",
    ),
    may(
        "report",
        Shape::ForgeForm(&["id", "title", "page"]),
        "The form that reports an error in a sheet, with {url}, and {id}, {title} and {page} for the sheet's.",
    ),
]));
const PUBLISHER: Shape = Shape::Fields(&record(&[
    must("name", Shape::Text, "Its name."),
    may("form", Shape::Texts, "Its legal form, as `vzw` or `asbl`."),
    may("address", Shape::Text, "Its postal address."),
    may("number", Shape::Text, "Its enterprise number, as 0123.456.749."),
    may("responsible", Shape::Text, "Who answers for what is published."),
    may("contact", Shape::Contact, "A page or a mailbox."),
]));
const AUTHORITY: Shape = Shape::Fields(&record(&[
    must("name", Shape::Texts, "Its name."),
    must("url", Shape::Url, "Its website."),
]));
const ACCESSIBILITY: Shape = Shape::Fields(&record(&[
    must(
        "status",
        Shape::Choice(&["full", "partial", "none"]),
        "How far the site complies with EN 301 549 and WCAG 2.2 AA.",
    ),
    must("tested", Shape::Day, "When that was last tested."),
    may("method", Shape::Choice(&["self", "external"]), "Who tested it: the publisher or others."),
    may("tests", Shape::Texts, "What was done to test it."),
    may("exceptions", Shape::Texts, "What does not comply, or is not tested."),
    may("contact", Shape::Contact, "Where to report a barrier; else the publisher's."),
    may("complaints", AUTHORITY, "Who hears complaints."),
]));
const TAKEDOWN: Shape = Shape::Fields(&record(&[
    may("contact", Shape::Contact, "Where to ask for a correction."),
    may("days", Shape::Number, "How many days an answer takes at most."),
]));
const PORTAL: Shape = Shape::Fields(&record(&[
    may(
        "themes",
        Shape::List(0, &Shape::Choice(&Portal::THEMES)),
        "Data themes of the Publications Office of the European Union.",
    ),
    may(
        "countries",
        Shape::List(0, &Shape::Choice(&Portal::COUNTRIES)),
        "Countries, by the codes of the same office.",
    ),
]));
const COLOURS: Shape = Shape::Either(
    &Shape::Colour,
    &Shape::Fields(&record(&[
        must("light", Shape::Colour, "On light grounds."),
        may("dark", Shape::Colour, "On dark ones."),
    ])),
);
const BRAND: Shape = Shape::Fields(&record(&[
    may("accent", COLOURS, "The colour of links, buttons and lines, in quotes."),
    may("band", COLOURS, "The colour of the full-width fields, in quotes."),
    may("logo", Shape::Text, "An SVG file of content/."),
]));
const SEARCH: Shape = Shape::Fields(&record(&[
    may("offline", Shape::Truth, "Whether browsers keep the site, to be read without a network."),
    may("backend", BACKEND, "A server that the search page asks before it searches by itself."),
]));
const BACKEND: Shape = Shape::Fields(&record(&[
    must("kind", Shape::Choice(&["quickwit", "opensearch"]), "What the server runs."),
    must(
        "url",
        Shape::Server,
        "Where browsers reach it: https://search.example.org, or http on this computer alone.",
    ),
    must("index", Shape::Index, "The index that `fiche export` made, or an alias of it."),
]));

/// `content/site.yaml`
pub(super) static SITE: Record = record(&[
    must(
        "languages",
        Shape::Languages,
        "The languages of the site, as codes of ISO 639, in the order of the front door.",
    ),
    must("title", Shape::Texts, "The name of the site."),
    must("tagline", Shape::Texts, "What it offers, in a sentence."),
    must("base_url", Shape::BaseUrl, "The address it stands at, as https://example.org/."),
    may("repository", REPOSITORY, "Where the site's files are kept."),
    must("publisher", PUBLISHER, "Who answers for the site."),
    must(
        "licence",
        Shape::Licence,
        "Under which conditions others may use its texts, as an SPDX id.",
    ),
    may("accessibility", ACCESSIBILITY, "The accessibility statement."),
    may("takedown", TAKEDOWN, "Where to ask for a correction, and how soon an answer comes."),
    may(
        "host",
        Shape::Texts,
        "Who serves the site, and how long it keeps what it sees of readers.",
    ),
    may(
        "zone",
        Shape::Zone,
        "The time zone of events that name none, as the IANA database calls it: `Europe/Brussels`.",
    ),
    may("portal", PORTAL, "Where data portals file the site's data."),
    may(
        "facets",
        Shape::List(0, &Shape::Name),
        "The vocabularies that are filters of the search, in order.",
    ),
    may("navigation", Shape::Names, "The pages that the foot of every page links to, by id."),
    may("theme", Shape::Name, "A folder of themes/; `default` if left out."),
    may("brand", BRAND, "Colours and a logo in place of the theme's."),
    may("search", SEARCH, "What the search may do."),
    may("rules", Shape::Rules, "What the site makes of warnings."),
]);

const NATURES: [&str; Nature::ALL.len()] = words(&Nature::ALL);

const TERM: Shape = Shape::Fields(&record(&[
    must("id", Shape::Id, "What sheets write. It never changes."),
    must("label", Shape::Texts, "What readers see."),
    may("slug", Shape::SomeIds, "Its name in addresses; the id if left out."),
    may("synonyms", Shape::TextLists, "Other words for it, which the search knows."),
    may("description", Shape::Texts, "What it covers, in a sentence."),
    may("parent", Shape::Name, "The id of the broader term."),
    may("code", Shape::Text, "An official code, in quotes: \"02000\"."),
    may("replaced_by", Shape::Name, "The id of the term to use now."),
    may(
        "schema",
        Shape::Choice(&NATURES),
        "What a practice of this kind is, in the words of schema.org.",
    ),
]));

/// `content/vocabularies/<name>.yaml`
pub(super) static VOCABULARY: Record = record(&[
    must("label", Shape::Texts, "What readers see for the field."),
    may("plural", Shape::Texts, "The same for several."),
    must("section", Shape::Ids, "The part of the address that stands for the field."),
    may("min", Shape::Number, "How many terms a practice names at least; 0 if left out."),
    may("max", Shape::Number, "How many at most."),
    may(
        "schema",
        Shape::Choice(&["AdministrativeArea", "Audience"]),
        "What its terms stand for, in the words of schema.org.",
    ),
    may("terms", Shape::List(0, &TERM), "The terms, in the order readers meet them."),
]);

/// An entry of `content/organisations.yaml`
pub(super) static ORGANISATION: Record = record(&[
    must("id", Shape::Id, "What sheets write. It never changes."),
    must("name", Shape::Texts, "Its name in every language."),
    may("url", Shape::Url, "Its website."),
    may("number", Shape::Text, "Its enterprise number, as 0123.456.749."),
]);

/// An entry of `content/glossary.yaml`
pub(super) static CONCEPT: Record = record(&[
    must("id", Shape::Id, "Its anchor on the page of the glossary. It never changes."),
    must("term", Shape::Texts, "The word to use."),
    may("synonyms", Shape::TextLists, "Other words for it, abbreviations among them."),
    may("avoid", Shape::TextLists, "Words that readers may type and nobody should write here."),
    may("definition", Shape::Texts, "What it means, in a sentence or two."),
    may(
        "source",
        Shape::Name,
        "Where the definition comes from; `editorial` if it is the editors'.",
    ),
    may("everyday", Shape::Truth, "Whether everybody knows it, so that texts do not explain it."),
]);

/// An entry of `content/redirects.yaml`
pub(super) static REDIRECT: Record = Record {
    fields: &[
        must(
            "from",
            Shape::OldAddress,
            "An old address on this site, as /nl/praktijken/oude-naam/.",
        ),
        may("to", Shape::Text, "What to show now, as practices/brusafe."),
        may("gone", Shape::Texts, "Why it was withdrawn."),
    ],
    one_of: &["to", "gone"],
    exclusive: true,
};
