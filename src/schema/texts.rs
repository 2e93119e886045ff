//! The front matter of practices, collections, pages and introductions.

use super::shapes::{Field, Record, Shape, may, must, record, words};
use crate::model::{EventState, Method, PageKind, Role, Status};
use crate::parse::LONGEST_SUMMARY;

const METHODS: [&str; Method::ALL.len()] = words(&Method::ALL);
const STATUSES: [&str; Status::ALL.len()] = words(&Status::ALL);
const ROLES: [&str; Role::ALL.len()] = words(&Role::ALL);
const STATES: [&str; EventState::ALL.len()] = words(&EventState::ALL);
const PAGE_KINDS: [&str; PageKind::ALL.len()] = words(&PageKind::ALL);

const TITLE: Field = must("title", Shape::Short(120), "Name of the text, at most 120 characters.");
const SUMMARY: Field = must(
    "summary",
    Shape::Short(LONGEST_SUMMARY),
    "What it is, for whom and what for, in at most 320 characters of plain text: lists, feeds and previews show it.",
);
const SLUG: Field =
    may("slug", Shape::Id, "Its name in the address in this language; the id if left out.");
const KEYWORDS: Field =
    may("keywords", Shape::List(0, &Shape::Text), "Words a reader may use that the text does not.");
const UPDATED: Field = may("updated", Shape::Day, "The day of the last change in substance.");
const TRANSLATION: Shape = Shape::Fields(&record(&[
    must(
        "of",
        Shape::Digest,
        "The state of the source that was translated: `fiche check` says what to write.",
    ),
    must(
        "method",
        Shape::Choice(&METHODS),
        "Who translated. Machine text carries a notice until reviewed.",
    ),
    may("reviewed", Shape::Day, "The day a person last read it against its source."),
]));
const ABOUT_TRANSLATION: &str = "Only in a translation: which state of the source it translates. The source, which holds every field, has none.";
const NOTES: Field = may(
    "notes",
    Shape::Free(&Shape::Text),
    "Why a practice is in the collection: its id, and a sentence in this language.",
);

const SECTIONS: Field = may(
    "sections",
    Shape::Free(&Shape::Text),
    "What the sections of the collection are called: the name of each, and its heading in this language.",
);

/// What a writer writes in every language.
pub(super) static OWN: Record = record(&[
    TITLE,
    SUMMARY,
    SLUG,
    KEYWORDS,
    UPDATED,
    may("translation", TRANSLATION, ABOUT_TRANSLATION),
]);

/// The same of a collection.
pub(super) static COLLECTION_OWN: Record = record(&[
    TITLE,
    SUMMARY,
    SLUG,
    KEYWORDS,
    UPDATED,
    NOTES,
    SECTIONS,
    may("translation", TRANSLATION, ABOUT_TRANSLATION),
]);

/// The same of the introduction of a term, which has the term's name and address.
pub(super) static INTRODUCTION_OWN: Record =
    record(&[SUMMARY, UPDATED, may("translation", TRANSLATION, ABOUT_TRANSLATION)]);

/// A translation of a practice, a collection or a page.
pub(super) static TRANSLATED: Record = record(&[
    TITLE,
    SUMMARY,
    SLUG,
    KEYWORDS,
    UPDATED,
    NOTES,
    SECTIONS,
    must("translation", TRANSLATION, "Which state of the source this translates."),
]);

const STATUS: Field = must(
    "status",
    Shape::Choice(&STATUSES),
    "How far along it is. Drafts and texts under review are built with --drafts only; what is archived keeps its address and leaves lists.",
);
const PUBLISHED: Field = must("published", Shape::Day, "The day it was first put online.");
const AS_OF: Field = may("as_of", Shape::Date, "The state of affairs that the text describes.");

const SOURCE: Shape = Shape::Fields(&record(&[
    must("id", Shape::Id, "What this file calls the source."),
    must("title", Shape::Text, "Its title."),
    may("publisher", Shape::Text, "Who published it."),
    may("date", Shape::Date, "When."),
    may("url", Shape::Url, "Where to read it."),
    may("lang", Shape::Text, "The language it is written in, as a code of ISO 639."),
    may("locator", Shape::Text, "Where in it: a page, a chapter."),
]));
const SOURCES: Field = may("sources", Shape::List(0, &SOURCE), "Where its facts come from.");

const MOMENT: Shape = Shape::Fields(&record(&[
    must("date", Shape::Date, "When."),
    must("label", Shape::Texts, "What happened, in every language."),
]));
const INVOLVEMENT: Shape = Shape::Fields(&Record {
    fields: &[
        may("id", Shape::Organisation, "Its id in content/organisations.yaml."),
        may("name", Shape::Text, "Its name, if it is in no other sheet."),
        must("role", Shape::Choice(&ROLES), "What it did."),
        may("url", Shape::Url, "A page about its part."),
    ],
    one_of: &["id", "name"],
    exclusive: false,
});
const FUNDING: Shape = Shape::Fields(&record(&[
    must("programme", Shape::Text, "The programme."),
    may("funder", Shape::Text, "Who runs it."),
    may("amount", Shape::Text, "As the source writes it, with its currency."),
    may("year", Shape::Date, "When."),
    may("source", Shape::Name, "The id of the source, among `sources`, that says so."),
]));
const EVALUATION: Shape = Shape::Fields(&record(&[
    must("design", Shape::Text, "How it was done."),
    may("by", Shape::Text, "By whom."),
    may("year", Shape::Date, "When."),
    may("url", Shape::Url, "Where to read it."),
]));
const CONFLICT: Shape = Shape::Fields(&record(&[
    must("value", Shape::Text, "What one source says."),
    must("source", Shape::Name, "The id of that source, among `sources`."),
]));
const DOUBT: Shape = Shape::Either(
    &Shape::Choice(&["inferred"]),
    &Shape::Fields(&record(&[must(
        "conflicting",
        Shape::List(0, &CONFLICT),
        "What each source says, where they differ.",
    )])),
);
const REVIEW: Shape = Shape::Fields(&record(&[
    must("last", Shape::Day, "When an editor last confirmed the text."),
    must("next", Shape::Day, "When that is due again."),
]));
const CONTACT: Shape = Shape::Fields(&record(&[
    must("role", Shape::Texts, "The function to turn to, in every language; never a person."),
    may("organisation", Shape::Organisation, "Where: an id of content/organisations.yaml."),
    must("url", Shape::Contact, "A page or a functional mailbox."),
]));
const IMAGE: Shape = Shape::Fields(&record(&[
    must("file", Shape::Name, "A file beside this one."),
    must("alt", Shape::Texts, "What it shows, in every language, for those who do not see it."),
    may("credit", Shape::Text, "Who made it."),
]));

/// What only the source of a practice says, beside a field for every vocabulary.
pub(super) static PRACTICE: Record = record(&[
    STATUS,
    PUBLISHED,
    must(
        "period",
        Shape::Period,
        "When it took place: `2019`, `2007-11-14`, `2016-10/2021-09`, or `2020/..` while it goes on.",
    ),
    may("moments", Shape::List(0, &MOMENT), "Dated points inside the period."),
    may("organisations", Shape::List(0, &INVOLVEMENT), "Who did what."),
    may("funding", Shape::List(0, &FUNDING), "Who paid."),
    may("evaluation", Shape::List(0, &EVALUATION), "Evaluations of the practice."),
    must("sources", Shape::List(1, &SOURCE), "Where its facts come from; at least one."),
    may(
        "provenance",
        Shape::Free(&DOUBT),
        "Fields, or terms as `themes.funding`, that the sources do not simply state.",
    ),
    AS_OF,
    may("review", REVIEW, "When an editor confirmed the text, and when that is due again."),
    may(
        "related",
        Shape::List(0, &Shape::Name),
        "Ids of practices that readers of this one should see.",
    ),
    may("contact", CONTACT, "A function to turn to."),
    may(
        "licence",
        Shape::Licence,
        "Under which conditions others may use it, as an SPDX id: `CC-BY-4.0`.",
    ),
    may("image", IMAGE, "The picture of the practice."),
]);

const ITEM: Shape = Shape::Fields(&record(&[
    must("id", Shape::Name, "The id of a practice."),
    may(
        "section",
        Shape::Id,
        "The section it stands in: a name, which `sections` gives a heading.",
    ),
    may(
        "digest",
        Shape::Free(&Shape::Digest),
        "What was kept of it, by language, when the edition was frozen: `fiche freeze` writes it.",
    ),
]));
const PLACE: Shape = Shape::Fields(&Record {
    fields: &[
        may("venue", Shape::Texts, "The house or hall, in every language."),
        may("address", Shape::Text, "Street and town of it, as on an envelope."),
        may(
            "online",
            Shape::Either(&Shape::Truth, &Shape::Url),
            "Whether one can follow it online: `true`, or the address for that.",
        ),
    ],
    one_of: &["venue", "address", "online"],
    exclusive: false,
});
const ENTRY: Shape = Shape::Fields(&record(&[
    must(
        "at",
        Shape::Clock,
        "When it begins: `09:30`; of an event of several days with the day, `2027-03-16T09:30`.",
    ),
    must("label", Shape::Texts, "What it is, in every language."),
]));
const EVENT: Shape = Shape::Fields(&record(&[
    must(
        "start",
        Shape::Stamp,
        "Its first day, or day and time by the clocks of the zone: `2027-03-15T09:30`.",
    ),
    may("end", Shape::Stamp, "Its last day, or when it ends; needed where the start is a time."),
    may(
        "zone",
        Shape::Zone,
        "The time zone, as the IANA database calls it: `Europe/Brussels`. If left out, that of site.yaml.",
    ),
    may("place", PLACE, "Where."),
    may("organiser", Shape::Text, "Who organises it."),
    may("programme", Shape::List(0, &ENTRY), "What happens when, in order."),
    may("state", Shape::Choice(&STATES), "Whether it takes place; `planned` if left out."),
    may(
        "sequence",
        Shape::Number,
        "One more each time that its time, place or state changes after publication: calendars then replace what they have.",
    ),
]));

/// What only the source of a collection says.
pub(super) static COLLECTION: Record = record(&[
    STATUS,
    PUBLISHED,
    may("items", Shape::List(0, &ITEM), "The practices, in order."),
    may("event", EVENT, "The event that the collection was made for."),
    may("edition", Shape::Number, "Which edition it is."),
    may("frozen", Shape::Truth, "Whether it is kept as it was."),
    AS_OF,
    SOURCES,
]);

/// What only the source of a page says.
pub(super) static PAGE: Record = record(&[
    may("type", Shape::Choice(&PAGE_KINDS), "What it is: a plain page if left out."),
    STATUS,
    PUBLISHED,
    AS_OF,
    SOURCES,
]);

/// What only the source of an introduction says.
pub(super) static INTRODUCTION: Record = record(&[PUBLISHED, AS_OF, SOURCES]);
