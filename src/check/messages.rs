//! Messages of the interface: every language says everything.

use std::collections::BTreeSet;

use super::Checker;
use super::addresses::segments;
use crate::diagnostic::Problem;
use crate::model::{Id, Lang, Localized};
use crate::parse::MESSAGES;
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
        for (lang, key) in missing {
            let file = self.message_file(lang).unwrap_or(site_file);
            let language = languages.code(lang).into();
            let (key, attribute) = key.split_once('.').unwrap_or((&key, ""));
            let (key, attribute) = (key.into(), attribute.into());
            let problem = Problem::MissingMessage { key, attribute, language };
            self.report(file, Span::default(), problem);
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
