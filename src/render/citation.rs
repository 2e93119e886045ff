//! References as files, for programs that keep them: BibTeX and RIS, beside a practice's permanent address.

use std::fmt::Write as _;

use super::reader::Reader;
use crate::model::{Address, Date, Lang, Site, Text};
use crate::output::File;

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
    const fn extension(self) -> &'static str {
        match self {
            Self::Bibtex => "bib",
            Self::Ris => "ris",
        }
    }

    /// Under which type a host should send it.
    const fn media_type(self) -> &'static str {
        match self {
            Self::Bibtex => "application/x-bibtex; charset=utf-8",
            Self::Ris => "application/x-research-info-systems; charset=utf-8",
        }
    }
}

/// The types of the files, as lines of `_headers`.
pub(super) fn headers() -> String {
    let mut lines = String::new();
    for format in Format::ALL {
        let (extension, media_type) = (format.extension(), format.media_type());
        write!(lines, "\n/p/*.{extension}\n  Content-Type: {media_type}\n").expect("strings grow");
    }
    lines
}

/// Where the reference to a practice in a language stands: `/p/brusafe/brusafe-nl.bib`.
pub(super) fn address(site: &Site, practice: usize, lang: Lang, format: Format) -> Address {
    let (id, code) = (&site.practices[practice].id, site.languages.code(lang));
    Address::new(format!("/p/{id}/{id}-{code}.{}", format.extension()))
}

/// The reference to a practice as it is written in `lang`.
///
/// # Panics
///
/// If it is not written in this language.
pub(super) fn file(reader: &Reader<'_>, practice: usize, lang: Lang, format: Format) -> File {
    let site = reader.site();
    let sheet = &site.practices[practice];
    let text = sheet.text.get(lang).expect("references are made for languages that are written");
    let reference = Reference {
        key: format!("{}-{}", sheet.id, site.languages.code(lang)),
        lang: site.languages.code(lang),
        text,
        date: text.updated.unwrap_or(sheet.published),
        site: &site.title[lang],
        publisher: &site.publisher.name,
        url: reader.absolute(&sheet.permanent()),
    };
    let text = match format {
        Format::Bibtex => reference.bibtex(),
        Format::Ris => reference.ris(),
    };
    File { address: address(site, practice, lang, format), bytes: text.into_bytes() }
}

/// What a reference says.
#[derive(Debug)]
struct Reference<'s> {
    key: String,
    lang: &'s str,
    text: &'s Text,
    date: Date,
    site: &'s str,
    publisher: &'s str,
    url: String,
}

impl Reference<'_> {
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
