//! How to cite and share a text, and its address that lasts.

use serde::Serialize;

use super::super::citation::{self, Format};
use super::super::qr::{self, Qr};
use super::super::reader::Reader;
use crate::Error;
use crate::model::{Address, Date, Id, Lang, Text, Translated, percent_encoded};

/// How to cite a page, and the address that lasts.
#[derive(Debug, Serialize)]
pub(in super::super) struct Cite<'s> {
    /// A reference, ready to copy.
    text: String,
    /// The same in the other languages that the text is written in.
    others: Vec<Reference<'s>>,
    /// Files for programs that keep references.
    files: Vec<CiteFile>,
    /// A message to a colleague, with title, summary and permanent address.
    mail: String,
    /// The permanent address in full.
    url: String,
    /// The same without its scheme, as people write it.
    shown: String,
    /// The link there.
    href: String,
    /// The address as a picture.
    qr: Qr,
    /// The date of the version.
    version: String,
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

/// What is cited: a text that stands for ever at an address.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Citable<'s> {
    /// What it is called for ever.
    pub(in super::super) id: &'s Id,
    /// In all its languages.
    pub(in super::super) text: &'s Translated<Text>,
    /// First put online.
    pub(in super::super) published: Date,
}

impl<'s> Citable<'s> {
    /// How to cite it.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in super::super) fn cite(
        self,
        reader: &Reader<'s>,
        permanent: &Address,
    ) -> Result<Cite<'s>, Error> {
        let url = reader.absolute(permanent);
        let shown = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
        let (_, text) = self.text.for_reader(reader.lang);
        let others = self.text.languages().filter(|lang| *lang != reader.lang);
        let reference = |lang: Lang| {
            let text = self.reference(&reader.speaking(lang), &url)?;
            Ok(Reference { lang: reader.site().languages.code(lang), text })
        };
        Ok(Cite {
            text: self.reference(reader, &url)?,
            others: others.map(reference).collect::<Result<_, Error>>()?,
            files: self.files(reader, permanent),
            mail: mail(&text.title, &text.summary, &url),
            shown: shown.trim_end_matches('/').to_owned(),
            href: reader.link_to(permanent),
            qr: qr::code(&url),
            version: reader.day(text.changed(self.published))?,
            url,
        })
    }

    /// A reference in the language of `reader`.
    fn reference(self, reader: &Reader<'_>, url: &str) -> Result<String, Error> {
        let site = reader.site();
        let (_, text) = self.text.for_reader(reader.lang);
        let date = text.changed(self.published);
        let values = [
            ("publisher", site.publisher.name.as_str()),
            ("year", &date.year().to_string()),
            ("title", &text.title),
            ("site", &site.title[reader.lang]),
            ("version", &reader.day(date)?),
            ("url", url),
        ];
        reader.say("cite-text", &values)
    }

    /// The reference as files, in the language that is read.
    fn files(self, reader: &Reader<'s>, permanent: &Address) -> Vec<CiteFile> {
        let Self { id, text, published } = self;
        let reference = citation::Reference::new(reader, id, text, published, permanent);
        let file = |format: Format| CiteFile {
            format: format.name(),
            href: reference.href(format),
            name: format!("{}.{}", reference.key, format.extension()),
        };
        Format::ALL.into_iter().map(file).collect()
    }
}

/// A message that a mail program opens; who it goes to is the reader's to fill in. Its lines end as RFC 6068 asks.
fn mail(title: &str, summary: &str, url: &str) -> String {
    let [subject, body] = [title, &format!("{summary}\r\n\r\n{url}")].map(value);
    format!("mailto:?subject={subject}&body={body}")
}

/// Text as a value in an address.
pub(in super::super) fn value(text: &str) -> String {
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
