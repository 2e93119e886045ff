//! Who looks: a page's address and the language of the one who reads it.

use super::catalogue::Catalogue;
use super::words;
use crate::Error;
use crate::messages::{Bundle, Value};
use crate::model::{Address, Edtf, Instant, Lang, Period, Place, Site};

/// A page seen in a language: every link is relative to it, every word in that language.
#[derive(Debug)]
pub(super) struct Reader<'s> {
    /// The whole site.
    pub(super) catalogue: &'s Catalogue<'s>,
    /// The language of the page around the text.
    pub(super) lang: Lang,
    /// Where the page stands.
    pub(super) at: Address,
    /// Which page of a long list it is, from 1.
    pub(super) part: usize,
    /// What hosts serve at any address cannot link relative to its own: the site's path on its host, as `/repo/`.
    pub(super) anywhere: Option<&'s str>,
}

/// An absolute address as people write it: without its scheme and the last slash.
pub(super) fn shown(url: &str) -> &str {
    url.split_once("://").map_or(url, |(_, rest)| rest).trim_end_matches('/')
}

impl<'s> Reader<'s> {
    /// A reader of a place in a language: of a long list, the page with this number.
    pub(super) fn of(catalogue: &'s Catalogue<'s>, place: Place, part: usize, lang: Lang) -> Self {
        let at = catalogue.site.address(place, lang).part(part);
        Self { catalogue, lang, at, part, anywhere: None }
    }

    /// A reader of a file that is no page.
    pub(super) fn at(catalogue: &'s Catalogue<'s>, at: Address, lang: Lang) -> Self {
        Self { catalogue, lang, at, part: 1, anywhere: None }
    }

    /// The same page, for a part of it in another language.
    pub(super) fn speaking(&self, lang: Lang) -> Self {
        Self { lang, at: self.at.clone(), ..*self }
    }

    /// The site.
    pub(super) fn site(&self) -> &'s Site {
        self.catalogue.site
    }

    /// The code of the reader's language.
    pub(super) fn code(&self) -> &'s str {
        self.site().languages.code(self.lang)
    }

    /// The locale of the reader's language: `nl-BE`.
    pub(super) fn locale(&self) -> &'s str {
        &self.catalogue.locales[self.lang]
    }

    /// The code of `lang` where it is not the reader's: the `lang` a text needs.
    pub(super) fn foreign(&self, lang: Lang) -> Option<&'s str> {
        (lang != self.lang).then(|| self.site().languages.code(lang))
    }

    /// The link to a place, in the reader's language.
    pub(super) fn link(&self, place: impl Into<Place>) -> String {
        self.link_in(place, self.lang)
    }

    /// The link to a place, in another language.
    pub(super) fn link_in(&self, place: impl Into<Place>, lang: Lang) -> String {
        self.link_to(self.site().address(place, lang))
    }

    /// The link to a page of a long list.
    pub(super) fn link_to_part(&self, list: Place, part: usize) -> String {
        self.link_to(&self.site().address(list, self.lang).part(part))
    }

    /// Where the reader's own page stands in a language, if it is of this place.
    pub(super) fn here_in(&self, place: Place, lang: Lang) -> Address {
        self.site().address(place, lang).part(self.part)
    }

    /// A message about a number of things.
    ///
    /// # Errors
    ///
    /// If it or one of its variables is missing.
    pub(super) fn count(&self, key: &str, n: usize) -> Result<String, Error> {
        self.named(words::counted(self.words(), key, n, &[]))
    }

    /// The link to any address of the site.
    pub(super) fn link_to(&self, address: &Address) -> String {
        match self.anywhere {
            Some(root) => format!("{root}{}", &address.as_str()[1..]),
            None => self.catalogue.opened.link(address, &self.at),
        }
    }

    /// A page's address for those outside the site.
    pub(super) fn absolute(&self, address: &Address) -> String {
        self.site().absolute(address)
    }

    /// A message.
    ///
    /// # Errors
    ///
    /// If it or one of its variables is missing.
    pub(super) fn say(&self, key: &str, values: &[(&str, &str)]) -> Result<String, Error> {
        let values: Vec<_> = values.iter().map(|(name, text)| (*name, Value::Text(text))).collect();
        self.named(self.words().format(key, &values))
    }

    /// "in Dutch"; for a language without a message, as that of a source may be, its code.
    ///
    /// # Errors
    ///
    /// If the message has a variable that is missing.
    pub(super) fn in_language(&self, code: &str) -> Result<String, Error> {
        let key = format!("in-language-{code}");
        if self.knows(&key) { self.say(&key, &[]) } else { Ok(code.to_owned()) }
    }

    /// A date in words.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(super) fn date(&self, date: Edtf) -> Result<String, Error> {
        self.named(self.catalogue.dates[self.lang].date(date, self.words()))
    }

    /// A day in words.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(super) fn day(&self, date: crate::model::Date) -> Result<String, Error> {
        self.date(date.into())
    }

    /// A period in words.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(super) fn period(&self, period: Period) -> Result<String, Error> {
        self.named(self.catalogue.dates[self.lang].period(period, self.words()))
    }

    /// What readers call the clocks that show a point in time.
    ///
    /// # Errors
    ///
    /// If there are no names of zones in the reader's language.
    pub(super) fn zone(&self, instant: &Instant) -> Result<String, Error> {
        self.named(self.catalogue.dates[self.lang].zone(instant))
    }

    /// The messages of the reader's language.
    pub(super) fn words(&self) -> &'s Bundle {
        &self.site().messages[self.lang]
    }

    /// Whether there is such a message.
    pub(super) fn knows(&self, key: &str) -> bool {
        self.words().keys().contains(key)
    }

    /// The full name of a language, in itself.
    ///
    /// # Errors
    ///
    /// If its messages do not give it.
    pub(super) fn name_of(&self, lang: Lang) -> Result<String, Error> {
        self.speaking(lang).say("language-name", &[])
    }

    /// Says which page lacks a message.
    pub(super) fn named<T>(&self, found: Result<T, String>) -> Result<T, Error> {
        found.map_err(|reason| Error::Theme { page: self.at.to_string(), reason })
    }
}
