//! What a site says of itself, as the law asks: who answers for it, how accessible it is, what it knows of its readers,
//! how a text is corrected. What `site.yaml` does not say is said to be missing.

use serde::Serialize;

use super::Link;
use super::frame::own_page;
use crate::Error;
use crate::model::{Assessment, Compliance, OwnPage, Statement};
use crate::render::reader::Reader;

/// Who answers for the site.
#[derive(Debug, Serialize)]
pub(in crate::render) struct PublisherView {
    /// What is known of the publisher.
    facts: Vec<Particular>,
    /// The names of what is not.
    missing: Vec<String>,
    /// Where the files of the site are kept.
    repository: Option<String>,
}

/// Something about the publisher.
#[derive(Debug, Serialize)]
struct Particular {
    /// What it is.
    label: String,
    /// In words.
    text: String,
    /// Where it leads, if anywhere.
    href: Option<String>,
}

/// How accessible the site is.
#[derive(Debug, Serialize)]
pub(in crate::render) struct AccessibilityView<'s> {
    /// How far it complies, in a sentence.
    status: String,
    /// What does not comply, or is not tested.
    exceptions: Option<&'s str>,
    /// When and by whom it was tested, in sentences; empty if it was not.
    tested: Vec<String>,
    /// What was done to test it.
    tests: Option<&'s str>,
    /// Where to report a barrier.
    ask: Ask,
    /// Who hears those that are not helped.
    complaints: Option<Link<'s>>,
}

/// What becomes of readers' data.
#[derive(Debug, Serialize)]
pub(in crate::render) struct PrivacyView<'s> {
    /// Who serves the site.
    host: Option<&'s str>,
    /// How to have a name taken away.
    corrections: Link<'s>,
    /// Where to ask.
    ask: Ask,
    /// Who hears complaints.
    authority: Link<'s>,
}

/// How a text is corrected, answered or taken down.
#[derive(Debug, Serialize)]
pub(in crate::render) struct CorrectionsView {
    /// Where to ask.
    ask: Ask,
    /// Within how many days an answer comes.
    days: Option<u32>,
}

/// Where to write, in a sentence that may end in a link.
#[derive(Debug, Serialize)]
struct Ask {
    /// What comes before the link.
    text: String,
    /// The mailbox or form.
    link: Option<Link<'static>>,
}

impl PublisherView {
    /// The publisher.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(reader: &Reader<'_>) -> Result<Self, Error> {
        let site = reader.site();
        let publisher = &site.publisher;
        let contact = publisher.contact.as_deref();
        let known = [
            ("publisher-name", Some(publisher.name.clone()), None),
            ("publisher-form", publisher.form.as_ref().map(|form| form[reader.lang].clone()), None),
            ("publisher-seat", publisher.address.clone(), None),
            ("publisher-enterprise", publisher.number.clone(), None),
            ("publisher-answers", publisher.responsible.clone(), None),
            ("publisher-contact", contact.map(shown), contact.map(str::to_owned)),
        ];
        let (mut facts, mut missing) = (Vec::new(), Vec::new());
        for (key, text, href) in known {
            let label = reader.say(key, &[])?;
            match text {
                Some(text) => facts.push(Particular { label, text, href }),
                None => missing.push(label),
            }
        }
        let repository = site.repository.as_ref().map(|repository| repository.url.clone());
        Ok(Self { facts, missing, repository })
    }
}

impl<'s> AccessibilityView<'s> {
    /// The accessibility statement.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(reader: &Reader<'s>) -> Result<Self, Error> {
        let Some(found) = &reader.site().accessibility else {
            return Ok(Self {
                status: reader.say("accessibility-unknown", &[])?,
                exceptions: None,
                tested: Vec::new(),
                tests: None,
                ask: Ask::new(reader, None)?,
                complaints: None,
            });
        };
        let status = match found.status {
            Compliance::Full => "accessibility-full",
            Compliance::Partial => "accessibility-partial",
            Compliance::None => "accessibility-none",
        };
        let day = reader.day(found.tested)?;
        let mut tested = vec![reader.say("accessibility-tested-on", &[("date", &day)])?];
        if let Some(method) = found.method {
            let key = match method {
                Assessment::Own => "accessibility-tested-self",
                Assessment::External => "accessibility-tested-external",
            };
            tested.push(reader.say(key, &[])?);
        }
        Ok(Self {
            status: reader.say(status, &[])?,
            exceptions: found.exceptions.as_ref().map(|texts| &*texts[reader.lang]),
            tested,
            tests: found.tests.as_ref().map(|texts| &*texts[reader.lang]),
            ask: Ask::new(reader, found.contact.as_deref())?,
            complaints: found.complaints.as_ref().map(|authority| Link {
                href: authority.url.clone(),
                label: authority.name[reader.lang].clone(),
                lang: None,
            }),
        })
    }
}

impl<'s> PrivacyView<'s> {
    /// The privacy page.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(reader: &Reader<'s>) -> Result<Self, Error> {
        Ok(Self {
            host: reader.site().host.as_ref().map(|texts| &*texts[reader.lang]),
            corrections: own_page(reader, OwnPage::Statement(Statement::Corrections))?,
            ask: Ask::new(reader, None)?,
            authority: Link {
                href: reader.say("privacy-authority.url", &[])?,
                label: reader.say("privacy-authority", &[])?,
                lang: None,
            },
        })
    }
}

impl CorrectionsView {
    /// The page on corrections.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(reader: &Reader<'_>) -> Result<Self, Error> {
        let takedown = &reader.site().takedown;
        Ok(Self { ask: Ask::new(reader, takedown.contact.as_deref())?, days: takedown.days })
    }
}

impl Ask {
    /// At the address of its own that a matter has, else at the publisher's, else at the forge.
    fn new(reader: &Reader<'_>, own: Option<&str>) -> Result<Self, Error> {
        let site = reader.site();
        let link = |href: &str, label| Link { href: href.to_owned(), label, lang: None };
        if let Some(contact) = own.or(site.publisher.contact.as_deref()) {
            let link = Some(link(contact, shown(contact)));
            return Ok(Self { text: reader.say("ask-contact", &[])?, link });
        }
        let Some(repository) = &site.repository else {
            return Ok(Self { text: reader.say("ask-nobody", &[])?, link: None });
        };
        let link = Some(link(&repository.url, reader.say("ask-repository.link", &[])?));
        Ok(Self { text: reader.say("ask-repository", &[])?, link })
    }
}

/// A mailbox or an address on the web, without what programs need.
fn shown(contact: &str) -> String {
    let rest =
        contact.strip_prefix("mailto:").or_else(|| contact.split_once("://").map(|(_, r)| r));
    rest.unwrap_or(contact).trim_end_matches('/').to_owned()
}
