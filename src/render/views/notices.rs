//! What a reader has to know before reading: translation, age, archive.

use serde::Serialize;

use super::Link;
use crate::Error;
use crate::model::{
    Date, Edtf, EventState, Kept, Lang, Method, Place, Practice, Status, Translated, Translation,
    Written,
};
use crate::render::reader::Reader;

/// A word, a sentence, perhaps a link.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Notice<'s> {
    /// Whether it changes how to read the text.
    warn: bool,
    /// What it is about.
    word: String,
    /// What to know.
    text: String,
    /// Where to read on.
    link: Option<Link<'s>>,
}

/// What the notices of a text depend on.
#[derive(Debug)]
pub(in crate::render) struct Circumstances<'m> {
    /// Where the text stands.
    pub(in crate::render) place: Place,
    /// How far along it is; introductions of terms have no status of their own.
    pub(in crate::render) status: Option<Status>,
    /// The language of the original.
    pub(in crate::render) source: Lang,
    /// The language shown.
    pub(in crate::render) written: Lang,
    /// How the text shown came from the original.
    pub(in crate::render) translation: Option<&'m Translation>,
    /// The state of affairs it describes.
    pub(in crate::render) as_of: Option<Edtf>,
    /// Whether the event that it was made for takes place.
    pub(in crate::render) event: Option<EventState>,
    /// The days of the texts.
    days: Days,
}

/// Since when a text is what it is.
#[derive(Clone, Copy, Debug)]
struct Days {
    /// The original was put online.
    published: Date,
    /// The original last changed in substance.
    changed: Option<Date>,
    /// The text shown came, or last changed in substance.
    written: Date,
}

impl<'m> Circumstances<'m> {
    /// Those of a text that was put online on a day, as it is shown to a reader.
    pub(in crate::render) fn of<T: Written>(
        place: Place,
        reader: &Reader<'_>,
        text: &'m Translated<T>,
        published: Date,
    ) -> Self {
        let (written, shown) = text.for_reader(reader.lang);
        Self {
            place,
            status: None,
            source: text.source(),
            written,
            translation: shown.translation(),
            as_of: None,
            event: None,
            days: Days {
                published,
                changed: text.original().updated(),
                written: shown.changed(published),
            },
        }
    }
}

/// What a notice is about.
#[derive(Clone, Copy, Debug)]
enum Topic {
    Cancelled,
    Postponed,
    Archived,
    ArchivedMember,
    WithdrawnMember,
    Kept,
    Draft,
    Untranslated,
    Outdated,
    Machine,
    MachineReviewed,
    Translated,
    AsOf,
}

impl Topic {
    /// The message that says it; its attribute `word` names it.
    const fn key(self) -> &'static str {
        match self {
            Self::Cancelled => "notice-cancelled",
            Self::Postponed => "notice-postponed",
            Self::Archived => "notice-archived",
            Self::ArchivedMember => "notice-archived-member",
            Self::WithdrawnMember => "notice-withdrawn-member",
            Self::Kept => "notice-kept",
            Self::Draft => "notice-draft",
            Self::Untranslated => "notice-untranslated",
            Self::Outdated => "notice-outdated",
            Self::Machine => "notice-machine",
            Self::MachineReviewed => "notice-machine-reviewed",
            Self::Translated => "notice-translated",
            Self::AsOf => "notice-as-of",
        }
    }

    /// Whether it changes how to read the text.
    const fn warns(self) -> bool {
        match self {
            Self::Cancelled
            | Self::Postponed
            | Self::Archived
            | Self::ArchivedMember
            | Self::WithdrawnMember
            | Self::Kept
            | Self::Draft
            | Self::Untranslated
            | Self::Outdated
            | Self::Machine => true,
            Self::MachineReviewed | Self::Translated | Self::AsOf => false,
        }
    }

    fn notice<'s>(self, reader: &Reader<'s>, values: &[(&str, &str)]) -> Result<Notice<'s>, Error> {
        let key = self.key();
        Ok(Notice {
            warn: self.warns(),
            word: reader.say(&format!("{key}.word"), values)?,
            text: reader.say(key, values)?,
            link: None,
        })
    }
}

/// The notices at the head of a text, those that change how to read it first.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn notices<'s>(
    reader: &Reader<'s>,
    about: &Circumstances<'_>,
) -> Result<Vec<Notice<'s>>, Error> {
    let mut notices = Vec::new();
    match about.event {
        Some(EventState::Cancelled) => notices.push(Topic::Cancelled.notice(reader, &[])?),
        Some(EventState::Postponed) => notices.push(Topic::Postponed.notice(reader, &[])?),
        Some(EventState::Planned) | None => {}
    }
    match about.status {
        Some(Status::Archived) => notices.push(Topic::Archived.notice(reader, &[])?),
        Some(Status::Draft | Status::Review) => notices.push(Topic::Draft.notice(reader, &[])?),
        Some(Status::Published) | None => {}
    }
    if about.written != reader.lang {
        notices.push(missing(reader, about)?);
    }
    if let Some(translation) = about.translation {
        notices.extend(translated(reader, about, translation)?);
    }
    if let Some(date) = about.as_of {
        let date = reader.date(date)?;
        notices.push(Topic::AsOf.notice(reader, &[("date", &date)])?);
    }
    Ok(notices)
}

/// That a practice in a list is no longer kept up to date, and since when it is what it is.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn archived_member<'s>(
    practice: &Practice,
    reader: &Reader<'s>,
) -> Result<Notice<'s>, Error> {
    let (_, text) = practice.text.for_reader(reader.lang);
    let mut notice = Topic::ArchivedMember.notice(reader, &[])?;
    notice.add(reader, "since-last", Some(text.changed(practice.published)), &[])?;
    Ok(notice)
}

/// That a text is kept as it was, since when, and where that of today stands, if it does.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn kept<'s>(
    kept: &Kept,
    edition: u32,
    reader: &Reader<'s>,
) -> Result<Notice<'s>, Error> {
    let (date, edition) = (reader.day(kept.on)?, edition.to_string());
    let values = [("date", date.as_str()), ("edition", edition.as_str())];
    let mut notice = Topic::Kept.notice(reader, &values)?;
    notice.link = match kept.practice {
        Some(today) => Some(Link {
            href: reader.link(Place::Practice(today)),
            label: reader.say("read-today", &[])?,
            lang: None,
        }),
        None => None,
    };
    Ok(notice)
}

/// That a practice in a list was taken off the site, and why.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn withdrawn_member<'s>(
    reason: &str,
    reader: &Reader<'s>,
) -> Result<Notice<'s>, Error> {
    let notice = Topic::WithdrawnMember.notice(reader, &[])?;
    Ok(Notice { text: format!("{} {reason}", notice.text), ..notice })
}

fn missing<'s>(reader: &Reader<'s>, about: &Circumstances<'_>) -> Result<Notice<'s>, Error> {
    let language = language(reader, about.written)?;
    let values = [("language", language.as_str())];
    let mut notice = Topic::Untranslated.notice(reader, &values)?;
    notice.add(reader, "since-published", Some(about.days.published), &values)?;
    let there = reader.speaking(about.written);
    notice.link = Some(Link {
        href: there.link(about.place),
        label: there.say("notice-untranslated.link", &[])?,
        lang: reader.foreign(about.written),
    });
    Ok(notice)
}

fn translated<'s>(
    reader: &Reader<'s>,
    about: &Circumstances<'_>,
    translation: &Translation,
) -> Result<Vec<Notice<'s>>, Error> {
    let source = language(reader, about.source)?;
    let values = [("language", source.as_str())];
    let days = about.days;
    let known = translation.change.as_ref().and_then(|change| change.since);
    let changed = ("since-changed", days.changed.or(known));
    let written = ("since-translated", Some(days.written));
    let reviewed = ("since-reviewed", translation.reviewed);
    let mut topics = Vec::new();
    if translation.outdated {
        topics.push((Topic::Outdated, [changed, written]));
    }
    // Where the first notice said of when the translation is, a second does not say it again.
    let of_day = ("since-translated", (!translation.outdated).then_some(days.written));
    match translation.method {
        Method::Machine if translation.reviewed.is_none() => {
            topics.push((Topic::Machine, [of_day, reviewed]));
        }
        Method::Machine => topics.push((Topic::MachineReviewed, [of_day, reviewed])),
        Method::Human if !translation.outdated => {
            topics.push((Topic::Translated, [of_day, reviewed]));
        }
        Method::Human => {}
    }
    let original = |(topic, since): (Topic, [(&str, Option<Date>); 2])| {
        let mut notice = topic.notice(reader, &values)?;
        for (key, day) in since {
            notice.add(reader, key, day, &[])?;
        }
        notice.link = Some(Link {
            href: reader.link_in(about.place, about.source),
            label: reader.say("read-original", &values)?,
            lang: None,
        });
        Ok(notice)
    };
    let mut notices: Vec<_> = topics.into_iter().map(original).collect::<Result<_, Error>>()?;
    // One link to the original is enough.
    for notice in notices.iter_mut().skip(1) {
        notice.link = None;
    }
    Ok(notices)
}

impl Notice<'_> {
    /// Says since when, if that is known.
    fn add(
        &mut self,
        reader: &Reader<'_>,
        key: &str,
        day: Option<Date>,
        values: &[(&str, &str)],
    ) -> Result<(), Error> {
        let Some(day) = day else { return Ok(()) };
        let date = reader.day(day)?;
        let values: Vec<_> = values.iter().copied().chain([("date", date.as_str())]).collect();
        self.text.push(' ');
        self.text.push_str(&reader.say(key, &values)?);
        Ok(())
    }
}

/// A language as an adjective in the reader's: "Franse", "française".
fn language(reader: &Reader<'_>, lang: Lang) -> Result<String, Error> {
    reader.say(&format!("language-adjective-{}", reader.site().languages.code(lang)), &[])
}
