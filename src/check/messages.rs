//! Messages of the interface: every language says everything.

use std::collections::{BTreeMap, BTreeSet};

use icu_locale_core::Locale;

use super::Checker;
use super::addresses::segments;
use super::strays::is_own;
use crate::builtin;
use crate::diagnostic::{MessageSource, Problem, Referred};
use crate::messages::{Bundle, Reference, ReferenceKind, circular, place_of, references, terms};
use crate::model::{Id, Lang, Localized};
use crate::parse::{MESSAGES, closest, suggested_id};
use crate::source::{FileId, Span};

impl Checker<'_> {
    /// What one language says, all must say.
    pub(super) fn message_keys(&mut self, site_file: FileId) {
        let Some(messages) = &self.parsed.messages else { return };
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
        for bundle in &**messages {
            all.extend(bundle.known().iter().map(|key| &**key));
        }
        let missing = languages.iter().flat_map(|lang| {
            let keys = messages[lang].keys();
            // A language without any messages is one mistake, not three hundred.
            let most = if keys.is_empty() { 1 } else { usize::MAX };
            let lacking = all.iter().filter(move |key| !keys.contains(**key)).take(most);
            lacking.map(move |key| (lang, *key))
        });
        let mut mistyped: BTreeSet<&str> = BTreeSet::new();
        for (lang, whole) in missing {
            let language = languages.code(lang).into();
            let (key, attribute) = match whole.split_once('.') {
                Some((key, attribute)) => (key, Some(attribute.into())),
                None => (whole, None),
            };
            let is_asked = named.iter().any(|asked| asked == key);
            let meant = if is_asked { None } else { self.mistyped(key) };
            let (file, span, closest) = match meant {
                Some(_) if !mistyped.insert(key) => continue,
                Some((file, span, closest)) => (file, span, Some(closest)),
                None => (self.own_message_file(lang).unwrap_or(site_file), Span::default(), None),
            };
            let (key, source) = (key.into(), self.message_source(lang));
            let problem = Problem::MissingMessage { key, attribute, language, closest, source };
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
        let Some(messages) = &self.parsed.messages else { return };
        let languages = &self.parsed.languages;
        let is_of = |locale: &str, code: &str| {
            let locale = locale.parse::<Locale>();
            locale.is_ok_and(|locale| locale.id.language.as_str() == code)
        };
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
            let span = file.and_then(|file| self.place_of(file, KEY)).unwrap_or_default();
            let (found, language) = (found.into(), code.into());
            let problem = Problem::BadLocale { found, language, closest };
            self.report(file.unwrap_or(site_file), span, problem);
        }
    }

    /// A message that is a segment of addresses; what is missing is reported by [`Self::message_keys`].
    pub(super) fn section(&mut self, site_file: FileId, key: &str) -> Option<Localized<Id>> {
        let messages = self.parsed.messages.as_ref()?;
        let languages = &self.parsed.languages;
        let found = languages.localize(|lang| messages[lang].format(key, &[]));
        for lang in languages.iter() {
            let problem = match &found[lang] {
                Ok(found) if Id::parse(found).is_ok() => continue,
                Ok(found) => {
                    let closest = suggested_id(found, languages);
                    Problem::BadId { found: found.as_str().into(), closest, path: None }
                }
                Err(_) if !messages[lang].keys().contains(key) || self.is_reported(lang, key) => {
                    continue;
                }
                // A message that refers to itself.
                Err(reason) => Problem::MessageSyntax { reason: reason.as_str().into() },
            };
            let file = self.message_file(lang).unwrap_or(site_file);
            self.report(file, Span::default(), problem);
        }
        let id = |lang: Lang| Id::parse(found[lang].as_deref().unwrap_or_default());
        languages.try_localize(id).ok()
    }

    /// What the site's own messages stand on is there: a page that shows one could not be made otherwise.
    pub(super) fn message_references(&mut self) {
        for lang in self.parsed.languages.iter() {
            let Some(file) = self.message_file(lang) else { continue };
            for Unknown { span, problem, .. } in self.unknown_references(lang, file) {
                self.report(file, span, problem);
            }
        }
    }

    /// Whether [`Self::message_references`] tells why a message cannot be said.
    fn is_reported(&self, lang: Lang, key: &str) -> bool {
        let file = self.message_file(lang);
        let unknown = file.map(|file| self.unknown_references(lang, file)).unwrap_or_default();
        unknown.iter().any(|unknown| &*unknown.key == key)
    }

    /// What messages of a file refer to that does not exist.
    fn unknown_references(&self, lang: Lang, file: FileId) -> Vec<Unknown> {
        let path = &self.sources.get(file).path;
        let text = std::str::from_utf8(&self.sources.get(file).bytes).unwrap_or_default();
        let own = builtin::text(path).unwrap_or_default();
        let Some(messages) = self.parsed.messages.as_ref().filter(|_| own != text) else {
            return Vec::new();
        };
        let messages: Vec<&str> = messages[lang].keys().iter().map(|key| &**key).collect();
        let terms: Vec<&str> = [text, own].into_iter().flat_map(terms).collect();
        let given = given();
        let known = |reference: &Reference<'_>| match reference.kind {
            // What messages of the site's own get, only its theme knows; what terms get, their callers.
            ReferenceKind::Variable => Some(given.get(&reference.key)?.iter().copied().collect()),
            ReferenceKind::Function => Some(Vec::new()),
            ReferenceKind::Message => Some(messages.clone()),
            ReferenceKind::Term => Some(terms.clone()),
        };
        let unknown = |reference: &Reference<'_>| {
            let known = known(reference).filter(|known| !known.contains(&reference.name))?;
            // And a template may give more than the tool's own does.
            let is_variable = reference.kind == ReferenceKind::Variable;
            let may_get = is_variable && self.is_asked_by_theme(&reference.key);
            (!may_get).then(|| Unknown::new(reference, &known))
        };
        let references = references(text);
        let circular = circular(&references).into_iter().map(Unknown::circular);
        references.iter().filter_map(unknown).chain(circular).collect()
    }

    /// Whether a template of the site itself asks for a message.
    fn is_asked_by_theme(&self, key: &str) -> bool {
        let names = ['"', '\''].map(|quote| format!("{quote}{key}{quote}"));
        let own = self.sources.iter().map(|(_, source)| source);
        own.filter(|source| source.path.starts_with("themes/") && is_own(source)).any(|source| {
            let text = std::str::from_utf8(&source.bytes).unwrap_or_default();
            names.iter().any(|name| text.contains(name))
        })
    }

    fn message_source(&self, lang: Lang) -> MessageSource {
        match (self.own_message_file(lang), self.message_file(lang)) {
            (Some(_), _) => MessageSource::Site,
            (None, Some(_)) => MessageSource::Tool,
            (None, None) => MessageSource::Nowhere,
        }
    }

    /// The file of messages in a language that stands in the folder of the site.
    fn own_message_file(&self, lang: Lang) -> Option<FileId> {
        self.message_file(lang).filter(|file| is_own(self.sources.get(*file)))
    }

    /// The file of messages in a language: the site's own, or that of the tool.
    pub(super) fn message_file(&self, lang: Lang) -> Option<FileId> {
        self.sources.find(&format!("i18n/{}.ftl", self.parsed.languages.code(lang)))
    }
}

/// The variables that the program gives to each message of its own: in one language or another it uses them all.
fn given() -> BTreeMap<Box<str>, BTreeSet<&'static str>> {
    /// A number to choose a plural by, and as it is shown: one comes with the other.
    const COUNT: [&str; 2] = ["n", "shown"];
    let mut given: BTreeMap<Box<str>, BTreeSet<&str>> = BTreeMap::new();
    let files = builtin::FILES.iter().filter(|(path, _)| path.starts_with("i18n/"));
    for text in files.filter_map(|(path, _)| builtin::text(path)) {
        for key in Bundle::new("en", &[text]).iter().flat_map(Bundle::keys) {
            given.entry(key.clone()).or_default();
        }
        for reference in references(text) {
            if reference.kind == ReferenceKind::Variable {
                given.entry(reference.key).or_default().insert(reference.name);
            }
        }
    }
    for names in given.values_mut().filter(|names| COUNT.iter().any(|name| names.contains(name))) {
        names.extend(COUNT);
    }
    given
}

/// What a message refers to and does not get.
struct Unknown {
    /// The key of the message.
    key: Box<str>,
    span: Span,
    problem: Problem,
}

impl Unknown {
    fn new(reference: &Reference<'_>, known: &[&str]) -> Self {
        let Reference { kind, name, .. } = reference;
        let named = |name: &str| format!("{}{name}", sign(*kind));
        let is_short = *kind == ReferenceKind::Variable && !known.is_empty();
        let choices = || known.iter().map(|name| named(name)).collect::<Vec<_>>().join(", ");
        let closest = closest(name, known.iter().copied()).map(|name| named(&name).into());
        Self::of(reference, referred(*kind), closest, is_short.then(|| choices().into()))
    }

    fn circular(reference: &Reference<'_>) -> Self {
        Self::of(reference, Referred::Circle, None, None)
    }

    fn of(
        Reference { key, kind, name, place }: &Reference<'_>,
        referred: Referred,
        closest: Option<Box<str>>,
        choices: Option<Box<str>>,
    ) -> Self {
        let (key, found) = (key.clone(), format!("{}{name}", sign(*kind)).into());
        let span = Span::new(place.start - sign(*kind).len(), place.end);
        let problem =
            Problem::UnknownInMessage { key: key.clone(), found, referred, closest, choices };
        Self { key, span, problem }
    }
}

/// What stands before the name.
const fn sign(kind: ReferenceKind) -> &'static str {
    match kind {
        ReferenceKind::Variable => "$",
        ReferenceKind::Term => "-",
        ReferenceKind::Message | ReferenceKind::Function => "",
    }
}

const fn referred(kind: ReferenceKind) -> Referred {
    match kind {
        ReferenceKind::Variable => Referred::Variable,
        ReferenceKind::Function => Referred::Function,
        ReferenceKind::Message => Referred::Message,
        ReferenceKind::Term => Referred::Term,
    }
}
