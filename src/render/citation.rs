//! What is cited, and its references for programs that keep them: BibTeX and RIS.
//!
//! They stand inside the links to them, as `data:` (RFC 2397): a file for each text, language and format would be a third
//! of the files of a site, and hosts count files.

use std::fmt::Write as _;

use super::reader::Reader;
use crate::model::{
    Address, CollectionIndex, Date, KeptIndex, Lang, PageIndex, PageKind, Place, PracticeIndex,
    Site, Text, Translated, Written, percent_encoded,
};

/// A format of references.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// As BibTeX and biblatex read it.
    Bibtex,
    /// As Zotero, Mendeley and `EndNote` read it.
    Ris,
}

impl Format {
    /// Every format.
    pub(super) const ALL: [Self; 2] = [Self::Bibtex, Self::Ris];

    /// Its name.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Bibtex => "BibTeX",
            Self::Ris => "RIS",
        }
    }

    /// What its files end with.
    pub(super) const fn extension(self) -> &'static str {
        match self {
            Self::Bibtex => "bib",
            Self::Ris => "ris",
        }
    }

    /// The type by which a browser knows which program to open.
    const fn media_type(self) -> &'static str {
        match self {
            Self::Bibtex => "application/x-bibtex",
            Self::Ris => "application/x-research-info-systems",
        }
    }
}

/// A text that is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cited {
    /// By its permanent address.
    Practice(PracticeIndex),
    /// By its permanent address.
    Collection(CollectionIndex),
    /// By its address in the language that is read: pages have no other.
    Page(PageIndex),
    /// A sheet of a frozen edition: the same, as what is permanent besides leads to the words of today.
    Kept(KeptIndex),
}

impl Cited {
    /// A page; those about the site itself are cited only if they are made from sources.
    pub(super) fn page(site: &Site, at: PageIndex) -> Option<Self> {
        let page = site.page(at);
        let is_cited = page.kind != PageKind::Page || !page.sources.is_empty();
        is_cited.then_some(Self::Page(at))
    }

    /// Its name in lists of references.
    fn name(self, site: &Site) -> String {
        match self {
            Self::Practice(at) => site.practice(at).id.to_string(),
            Self::Collection(at) => site.collection(at).id.to_string(),
            Self::Page(at) => site.page(at).id.to_string(),
            Self::Kept(at) => {
                let collection = &site.collection(at.collection).id;
                format!("{}-{collection}-{}", site.kept(at).id, site.edition(at).number)
            }
        }
    }

    /// The text in all its languages.
    pub(super) fn text(self, site: &Site) -> &Translated<Text> {
        match self {
            Self::Practice(at) => &site.practice(at).text,
            Self::Collection(at) => &site.collection(at).text,
            Self::Page(at) => &site.page(at).text,
            Self::Kept(at) => &site.kept(at).text,
        }
    }

    /// First put online.
    pub(super) fn published(self, site: &Site) -> Date {
        match self {
            Self::Practice(at) => site.practice(at).published,
            Self::Collection(at) => site.collection(at).published,
            Self::Page(at) => site.page(at).published,
            Self::Kept(at) => site.kept(at).published,
        }
    }

    /// The address that a reference in a language gives.
    pub(super) fn address(self, site: &Site, lang: Lang) -> Address {
        match self {
            Self::Practice(at) => site.practice(at).permanent(),
            Self::Collection(at) => site.collection(at).permanent(),
            Self::Page(at) => site.address(Place::Page(at), lang).clone(),
            Self::Kept(at) => site.address(Place::Kept(at), lang).clone(),
        }
    }
}

/// What a reference says.
#[derive(Debug)]
pub(super) struct Reference<'s> {
    /// What it is called in a list of references, and its file: `brusafe-nl`.
    pub(super) key: String,
    lang: &'s str,
    text: &'s Text,
    date: Date,
    site: &'s str,
    publisher: &'s str,
    url: String,
}

impl<'s> Reference<'s> {
    /// The reference to a text as readers of a language get it.
    pub(super) fn new(cited: Cited, reader: &Reader<'s>) -> Self {
        let site = reader.site();
        let (written, text) = cited.text(site).for_reader(reader.lang);
        let lang = site.languages.code(written);
        Self {
            key: format!("{}-{lang}", cited.name(site)),
            lang,
            text,
            date: text.changed(cited.published(site)),
            site: &site.title[written],
            publisher: &site.publisher.name,
            url: reader.absolute(&cited.address(site, written)),
        }
    }

    /// The reference in a format, as an address that holds it.
    pub(super) fn href(&self, format: Format) -> String {
        let text = match format {
            Format::Bibtex => self.bibtex(),
            Format::Ris => self.ris(),
        };
        let text = percent_encoded(&text, b"-._~");
        format!("data:{};charset=utf-8,{text}", format.media_type())
    }

    /// An `@online` of biblatex, with the year and month that BibTeX itself reads.
    fn bibtex(&self) -> String {
        /// BibTeX knows the months by these names, without braces.
        const MONTHS: [&str; 12] =
            ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
        let month = MONTHS[usize::from(self.date.month()) - 1];
        let mut out = format!("@online{{{},\n", self.key);
        // Twice in braces: a name of several words that is nobody's first and last, a title whose capitals stay.
        for (field, value) in [
            ("author", format!("{{{}}}", tex(self.publisher))),
            ("title", format!("{{{}}}", tex(&self.text.title))),
            ("organization", tex(self.site)),
            ("version", self.date.to_string()),
            ("year", self.date.year().to_string()),
        ] {
            writeln!(out, "  {field} = {{{value}}},").expect("strings grow");
        }
        writeln!(out, "  month = {month},").expect("strings grow");
        writeln!(out, "  url = {{{}}},", self.url).expect("strings grow");
        if let Some(language) = babel(self.lang) {
            writeln!(out, "  langid = {{{language}}},").expect("strings grow");
        }
        writeln!(out, "  abstract = {{{}}},\n}}", tex(&self.text.summary)).expect("strings grow");
        out
    }

    /// A record of RIS; its lines end as the format asks.
    fn ris(&self) -> String {
        let (year, month, day) = (self.date.year(), self.date.month(), self.date.day());
        let mut out = String::new();
        for (tag, value) in [
            ("TY", "ELEC"),
            ("ID", &self.key),
            ("AU", self.publisher),
            ("TI", &self.text.title),
            ("T2", self.site),
            ("PB", self.publisher),
            ("PY", &format!("{year:04}")),
            ("DA", &format!("{year:04}/{month:02}/{day:02}")),
            ("LA", self.lang),
            ("UR", &self.url),
            ("AB", &self.text.summary),
            ("ER", ""),
        ] {
            write!(out, "{tag}  - {}\r\n", one_line(value)).expect("strings grow");
        }
        out
    }
}

/// The name under which babel and biblatex know a language.
fn babel(code: &str) -> Option<&'static str> {
    match code {
        "de" => Some("german"),
        "en" => Some("english"),
        "fr" => Some("french"),
        "nl" => Some("dutch"),
        _ => None,
    }
}

/// Text between the braces of a BibTeX field. Braces count there even behind a backslash, so that they become words.
fn tex(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in one_line(text).chars() {
        match c {
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '%' | '&' | '#' | '$' | '_' => out.extend(['\\', c]),
            '\u{a0}' => out.push('~'),
            c => out.push(c),
        }
    }
    out
}

/// A value that begins no new field: white space that breaks lines becomes a space.
fn one_line(text: &str) -> String {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | ' ');
    text.split(breaks).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tex_reads_what_was_written() {
        assert_eq!(
            tex("R&D: 5 % {x} \\ a_b"),
            r"R\&D: 5 \% \textbraceleft{}x\textbraceright{} \textbackslash{} a\_b"
        );
        assert_eq!(tex("l’accès :\n«\u{a0}été\u{a0}»"), "l’accès : «~été~»");
    }

    #[test]
    fn no_value_begins_a_field() {
        assert_eq!(one_line("Titel\r\nER  - \u{2028}x"), "Titel ER - x");
    }
}
