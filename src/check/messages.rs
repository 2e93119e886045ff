//! Messages of the interface: every language says everything.

use std::collections::BTreeSet;

use icu_locale_core::Locale;

use super::Checker;
use super::addresses::segments;
use crate::builtin;
use crate::diagnostic::Problem;
use crate::messages::{Bundle, place_of};
use crate::model::{Id, Lang, Localized};
use crate::parse::{MESSAGES, closest};
use crate::source::{FileId, Span};

impl Checker<'_> {
    /// What one language says, all must say.
    pub(super) fn message_keys(&mut self, site_file: FileId) {
        let Some(messages) = &self.messages else { return };
        let languages = &self.parsed.languages;
        // Pages name the languages of the site in each of them.
        let codes = languages.codes();
        let named: Vec<String> = ["language-adjective", "in-language"]
            .iter()
            .flat_map(|key| codes.clone().map(move |code| format!("{key}-{code}")))
            .collect();
        // Whatever the theme: what stands inside texts, and the segments of addresses.
        let mut all: BTreeSet<&str> = MESSAGES.into_iter().chain(segments()).collect();
        all.extend(named.iter().map(String::as_str));
        for bundle in messages {
            all.extend(bundle.known().iter().map(|key| &**key));
        }
        let mut missing: Vec<(Lang, Box<str>)> = Vec::new();
        for lang in languages.iter() {
            let keys = messages[lang].keys();
            // A language without any messages is one mistake, not three hundred.
            let most = if keys.is_empty() { 1 } else { usize::MAX };
            let lacking = all.iter().filter(|key| !keys.contains(**key)).take(most);
            missing.extend(lacking.map(|key| (lang, (*key).into())));
        }
        let mut mistyped: BTreeSet<&str> = BTreeSet::new();
        for (lang, whole) in &missing {
            let language = languages.code(*lang).into();
            let (key, attribute) = match whole.split_once('.') {
                Some((key, attribute)) => (key, Some(attribute.into())),
                None => (&**whole, None),
            };
            let is_asked = named.iter().any(|asked| asked == key);
            let meant = if is_asked { None } else { self.mistyped(key) };
            let (file, span, closest) = match meant {
                Some(_) if !mistyped.insert(key) => continue,
                Some((file, span, closest)) => (file, span, Some(closest)),
                None => (self.message_file(*lang).unwrap_or(site_file), Span::default(), None),
            };
            let key = key.into();
            let problem = Problem::MissingMessage { key, attribute, language, closest };
            self.report(file, span, problem);
        }
    }

    /// What one file of the site says by itself is probably a message of the tool, mistyped: where it stands, and which one.
    fn mistyped(&self, key: &str) -> Option<(FileId, Span, Box<str>)> {
        let languages = self.parsed.languages.iter();
        let files = languages.filter_map(|lang| self.message_file(lang));
        let mut found = files.filter_map(|file| Some((file, self.place_of(file, key)?)));
        let (file, span) = found.next().filter(|_| found.next().is_none())?;
        let own = builtin::text("i18n/en.ftl").unwrap_or_default();
        let known = Bundle::new("en", &[own]).ok()?;
        let known = known.keys().iter().map(|key| &**key).filter(|key| !key.contains('.'));
        let meant = closest(key, known).filter(|meant| **meant != *key)?;
        Some((file, span, meant))
    }

    fn place_of(&self, file: FileId, key: &str) -> Option<Span> {
        let text = std::str::from_utf8(&self.sources.get(file).bytes).ok()?;
        place_of(text, key).map(|place| Span::new(place.start, place.end))
    }

    /// Each language names a locale of its own: dates, numbers and what programs are told come from it.
    pub(super) fn locales(&mut self, site_file: FileId) {
        const KEY: &str = "locale";
        let Some(messages) = &self.messages else { return };
        let languages = &self.parsed.languages;
        let is_of = |locale: &str, code: &str| {
            let locale = locale.parse::<Locale>();
            locale.is_ok_and(|locale| locale.id.language.as_str() == code)
        };
        let mut wrong = Vec::new();
        for lang in languages.iter() {
            let code = languages.code(lang);
            // That it is missing is told already.
            let Ok(found) = messages[lang].format(KEY, &[]) else { continue };
            if is_of(&found, code) {
                continue;
            }
            let meant = found.replace('_', "-");
            let closest = is_of(&meant, code).then(|| meant.into());
            let file = self.message_file(lang);
            let span = file.and_then(|file| self.place_of(file, KEY));
            let (found, language) = (found.into(), code.into());
            let problem = Problem::BadLocale { found, language, closest };
            wrong.push((file.unwrap_or(site_file), span.unwrap_or_default(), problem));
        }
        for (file, span, problem) in wrong {
            self.report(file, span, problem);
        }
    }

    /// A message that is a segment of addresses; what is missing is reported by [`Self::message_keys`].
    pub(super) fn section(&mut self, site_file: FileId, key: &str) -> Option<Localized<Id>> {
        let messages = self.messages.as_ref()?;
        let languages = &self.parsed.languages;
        let found = languages.localize(|lang| messages[lang].format(key, &[]));
        let is_there = languages.localize(|lang| messages[lang].keys().contains(key));
        for lang in languages.iter() {
            let problem = match &found[lang] {
                Ok(found) if Id::parse(found).is_ok() => continue,
                Ok(found) => {
                    let closest = crate::parse::ascii_id(found);
                    Problem::BadId { found: found.as_str().into(), closest }
                }
                Err(_) if !is_there[lang] => continue,
                // No page is at hand yet to fill in a variable.
                Err(reason) => Problem::MessageSyntax { reason: reason.as_str().into() },
            };
            let file = self.message_file(lang).unwrap_or(site_file);
            self.report(file, Span::default(), problem);
        }
        let id = |lang: Lang| Id::parse(found[lang].as_deref().unwrap_or_default());
        languages.try_localize(id).ok()
    }

    /// The site's own file of messages in a language.
    pub(super) fn message_file(&self, lang: Lang) -> Option<FileId> {
        self.sources.find(&format!("i18n/{}.ftl", self.parsed.languages.code(lang)))
    }
}
