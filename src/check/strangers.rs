//! Texts that are in another language of the site than their file says.

use std::collections::BTreeSet;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::Checker;
use super::translations::{is_long, own};
use crate::diagnostic::{Diagnostic, Problem};
use crate::model::Languages;
use crate::parse::TextFile;
use crate::source::{FileId, Location};

/// So many bytes tell the language of a text; in fewer, names of people and towns weigh too much.
const LEAST: usize = 400;
/// More bytes tell nothing more.
const MOST: usize = 4000;

impl Checker<'_> {
    /// Texts in another language, but for those of which it is known already that they are not translated.
    pub(super) fn strangers(&mut self) {
        let is_told = |found: &&Diagnostic| matches!(found.problem, Problem::Untranslated { .. });
        let told = self.findings.iter().filter(is_told);
        let told: BTreeSet<FileId> = told.map(|found| found.location.file).collect();
        let texts = self.catalogue.shown().flat_map(|group| group.files().iter().copied());
        let texts: Vec<&TextFile> = texts.filter(|text| !told.contains(&text.file)).collect();
        let languages = &self.parsed.languages;
        let judge = |text: &TextFile| stranger(text, languages);
        let found: Vec<_> = texts.into_par_iter().filter_map(judge).collect();
        self.findings.extend(found);
    }
}

/// What is wrong with a text that is in another language of the site.
fn stranger(text: &TextFile, languages: &Languages) -> Option<Diagnostic> {
    let expected = languages.code(text.lang);
    let is_known = whichlang::LANGUAGES.iter().any(|known| code(*known) == expected);
    let mut said = String::new();
    for passage in own(text) {
        if said.len() >= MOST {
            break;
        }
        said.push_str(&passage.text);
        said.push('\n');
    }
    if !is_known || said.len() < LEAST {
        return None;
    }
    let found = code(whichlang::detect_language(&said));
    if found == expected || languages.get(found).is_none() {
        return None;
    }
    let first = own(text).find(|passage| is_long(passage));
    let span = first.map_or(text.top, |passage| passage.span(&(0..passage.text.len())));
    let problem = Problem::OtherLanguage { language: expected.into(), found: found.into() };
    Some(Diagnostic::new(Location { file: text.file, span }, problem))
}

/// The ISO 639-1 code of a language.
fn code(lang: whichlang::Lang) -> &'static str {
    use whichlang::Lang;
    match lang {
        Lang::Ara => "ar",
        Lang::Cmn => "zh",
        Lang::Deu => "de",
        Lang::Eng => "en",
        Lang::Fra => "fr",
        Lang::Hin => "hi",
        Lang::Ita => "it",
        Lang::Jpn => "ja",
        Lang::Kor => "ko",
        Lang::Nld => "nl",
        Lang::Por => "pt",
        Lang::Rus => "ru",
        Lang::Spa => "es",
        Lang::Swe => "sv",
        Lang::Tur => "tr",
        Lang::Vie => "vi",
    }
}
