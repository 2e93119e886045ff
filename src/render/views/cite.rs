//! How to cite and share a text, and its address that lasts.

use serde::Serialize;

use crate::Error;
use crate::model::{Lang, Written, percent_encoded};
use crate::render::citation::{self, Cited, Format};
use crate::render::licence::{Licence, licence};
use crate::render::qr::{self, Qr};
use crate::render::reader::{Reader, shown};

/// How to cite and share a text.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Cite<'s> {
    /// What is cited: `practice`, `collection` or `page`, the end of the names of its messages.
    kind: &'static str,
    /// A reference, ready to copy.
    text: String,
    /// The same in pieces, where its title is in another language than the page.
    pieces: Option<Pieces<'s>>,
    /// The same in the other languages that the text is written in.
    others: Vec<Reference<'s>>,
    /// Files for programs that keep references.
    files: Vec<CiteFile>,
    /// A message to a colleague, with title, summary and address.
    mail: String,
    /// The address that is cited, in full.
    url: String,
    /// The same without its scheme, as people write it.
    shown: String,
    /// The link there.
    href: String,
    /// The address as a picture, to print where the page shows it nowhere else.
    qr: Option<Qr>,
    /// The date of the version.
    version: String,
    /// The licence of the text.
    licence: Licence,
}

/// A reference around a title in another language.
#[derive(Debug, Serialize)]
struct Pieces<'s> {
    /// What stands before the title.
    before: String,
    /// The title.
    title: &'s str,
    /// Its language.
    lang: &'s str,
    /// What stands after it.
    after: String,
}

/// A reference in another language.
#[derive(Debug, Serialize)]
struct Reference<'s> {
    /// Which.
    lang: &'s str,
    /// Ready to copy.
    text: String,
}

/// A reference as a file to download.
#[derive(Debug, Serialize)]
struct CiteFile {
    /// The format's name, which is the same in every language.
    format: &'static str,
    /// The address that holds it.
    href: String,
    /// What the file is called: `brusafe-nl.bib`.
    name: String,
}

impl<'s> Cite<'s> {
    /// How to cite a text under a licence.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(
        cited: Cited,
        spdx: &str,
        reader: &Reader<'s>,
    ) -> Result<Self, Error> {
        let site = reader.site();
        let (written, text) = cited.text(site).for_reader(reader.lang);
        // A text without a translation has one address: that of the language it is written in.
        let address = cited.address(site, written);
        let url = reader.absolute(&address);
        let others = cited.text(site).languages().filter(|lang| *lang != reader.lang);
        let other = |lang: Lang| {
            let text = reference(cited, &reader.speaking(lang))?;
            Ok(Reference { lang: site.languages.code(lang), text })
        };
        let own = reference(cited, reader)?;
        Ok(Self {
            kind: match cited {
                Cited::Practice(_) => "practice",
                Cited::Collection(_) => "collection",
                Cited::Page(_) | Cited::Kept(_) => "page",
            },
            pieces: reader.foreign(written).and_then(|lang| pieces(&own, &text.title, lang)),
            text: own,
            others: others.map(other).collect::<Result<_, Error>>()?,
            files: files(cited, reader),
            mail: mail(&text.title, &text.summary, &url),
            shown: shown(&url).to_owned(),
            href: reader.link_to(&address),
            qr: match cited {
                Cited::Practice(_) | Cited::Page(_) | Cited::Kept(_) => Some(qr::code(&url)),
                // At its head, on screens too.
                Cited::Collection(_) => None,
            },
            version: reader.day(text.changed(cited.published(site)))?,
            licence: licence(spdx, reader.code()),
            url,
        })
    }

    /// The address that is cited, in full.
    pub(in crate::render) fn url(&self) -> &str {
        &self.url
    }
}

/// The reference as files, in the language that is read.
fn files(cited: Cited, reader: &Reader<'_>) -> Vec<CiteFile> {
    let reference = citation::Reference::new(cited, reader);
    let file = |format: Format| CiteFile {
        format: format.name(),
        href: reference.href(format),
        name: format!("{}.{}", reference.key, format.extension()),
    };
    Format::ALL.into_iter().map(file).collect()
}

/// The reference to a text in the language of `reader`.
fn reference(cited: Cited, reader: &Reader<'_>) -> Result<String, Error> {
    let site = reader.site();
    let (written, text) = cited.text(site).for_reader(reader.lang);
    let date = text.changed(cited.published(site));
    let url = reader.absolute(&cited.address(site, written));
    let values = [
        ("publisher", site.publisher.name.as_str()),
        ("year", &date.year().to_string()),
        ("title", &text.title),
        ("site", &site.title[reader.lang]),
        ("version", &reader.day(date)?),
        ("url", &url),
    ];
    let said = reader.say("cite-text", &values)?;
    // A title with a full stop, or another sign that ends a sentence, needs no second one.
    let title = &*text.title;
    let is_ended = title.ends_with(['.', '?', '!', '…']);
    Ok(if is_ended { said.replacen(&format!("{title}."), title, 1) } else { said })
}

/// A reference cut where its title begins and ends; messages that leave the title out have no such place.
fn pieces<'s>(reference: &str, title: &'s str, lang: &'s str) -> Option<Pieces<'s>> {
    let (before, after) = reference.split_once(title)?;
    Some(Pieces { before: before.to_owned(), title, lang, after: after.to_owned() })
}

/// A message that a mail program opens; who it goes to is the reader's to fill in. Its lines end as RFC 6068 asks.
fn mail(title: &str, summary: &str, url: &str) -> String {
    let [subject, body] = [title, &format!("{summary}\r\n\r\n{url}")].map(value);
    format!("mailto:?subject={subject}&body={body}")
}

/// Text as a value in an address.
pub(in crate::render) fn value(text: &str) -> String {
    percent_encoded(text, b"-._~")
}

#[cfg(test)]
mod tests {
    #[test]
    fn text_stays_inside_its_value() {
        let mail = super::mail("a & b=c", "«é»", "https://example.org/");
        let (subject, body) =
            ("a%20%26%20b%3Dc", "%C2%AB%C3%A9%C2%BB%0D%0A%0D%0Ahttps%3A%2F%2Fexample.org%2F");
        assert_eq!(mail, format!("mailto:?subject={subject}&body={body}"));
    }
}
