//! Words for problems: Fluent messages in English, Dutch and French.

use super::{
    Code, Contrast, DateForm, ImageFault, Kind, LogoFault, Problem, Scheme, Severity, Shape, Trap,
};
use crate::messages::{Bundle, Value};
use crate::raster::{Fault, MOST_PIXELS};

/// The languages that problems are told in, and their messages.
const TEXTS: [(&str, &str); 3] = [
    ("en", include_str!("../../i18n/diagnostics/en.ftl")),
    ("nl", include_str!("../../i18n/diagnostics/nl.ftl")),
    ("fr", include_str!("../../i18n/diagnostics/fr.ftl")),
];

/// The words of one language.
#[derive(Debug)]
pub struct Wording(Bundle);

impl Wording {
    /// The codes of the languages that there are words in.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        TEXTS.iter().map(|(code, _)| *code)
    }

    /// The words of a language; English for one without.
    ///
    /// # Panics
    ///
    /// Never: the texts are part of the program, and a test reads them all.
    pub fn new(code: &str) -> Self {
        let (code, text) = TEXTS.iter().find(|(known, _)| *known == code).unwrap_or(&TEXTS[0]);
        Self(Bundle::new(code, &[text]).expect("the tool's own messages are tested"))
    }

    /// What is wrong: lower case, no full stop.
    pub fn message(&self, problem: &Problem) -> String {
        self.say(problem.code().name(), problem)
    }

    /// What to write instead.
    pub fn help(&self, problem: &Problem) -> String {
        self.say(&format!("{}.help", problem.code().name()), problem)
    }

    /// The word for how much a problem weighs.
    pub fn severity(&self, severity: Severity) -> String {
        match severity {
            Severity::Error => self.word("severity-error"),
            Severity::Warning => self.word("severity-warning"),
        }
    }

    /// How much was found.
    ///
    /// # Panics
    ///
    /// Never, as above.
    pub fn found(&self, errors: usize, warnings: usize) -> String {
        // More than this nobody counts.
        let number = |n: usize| Value::Number(u32::try_from(n).unwrap_or(u32::MAX).into());
        let values = [("errors", number(errors)), ("warnings", number(warnings))];
        self.0.format("found", &values).expect("the tool's own messages are tested")
    }

    /// That nothing was found.
    pub fn nothing_found(&self) -> String {
        self.word("nothing-found")
    }

    /// A word that belongs to no problem.
    pub(super) fn word(&self, key: &str) -> String {
        self.0.format(key, &[]).expect("the tool's own messages are tested")
    }

    fn say(&self, key: &str, problem: &Problem) -> String {
        let values = values(problem);
        let values: Vec<_> =
            values.iter().map(|(name, text)| (*name, Value::Text(text.as_str()))).collect();
        self.0.format(key, &values).expect("the tool's own messages are tested")
    }

    /// Whether there are words for a code.
    pub fn knows(&self, code: Code) -> bool {
        let keys = self.0.keys();
        keys.contains(code.name()) && keys.contains(&*format!("{}.help", code.name()))
    }
}

type Values = Vec<(&'static str, String)>;

/// A value that may be missing: messages choose by `near`.
fn with_closest(mut values: Values, closest: Option<&str>) -> Values {
    values.push(("near", if closest.is_some() { "yes" } else { "no" }.to_owned()));
    values.push(("closest", closest.unwrap_or_default().to_owned()));
    values
}

fn one(name: &'static str, text: &str) -> Values {
    vec![(name, text.to_owned())]
}

fn two(a: (&'static str, &str), b: (&'static str, &str)) -> Values {
    vec![(a.0, a.1.to_owned()), (b.0, b.1.to_owned())]
}

/// What the messages of a problem may speak of.
fn values(problem: &Problem) -> Values {
    match problem {
        Problem::NotUtf8
        | Problem::FileTooLarge
        | Problem::FrontMatterMissing
        | Problem::FrontMatterUnclosed
        | Problem::YamlLimit
        | Problem::StrayFile
        | Problem::BadLanguages
        | Problem::MissingSource
        | Problem::NestedText
        | Problem::ImageWithoutAlt => Vec::new(),
        Problem::YamlSyntax { trap, detail } => two(("trap", trap_word(*trap)), ("detail", detail)),
        Problem::MessageSyntax { reason } => one("reason", reason),
        Problem::UnknownLanguage { found, known } => language(found, known),
        Problem::WrongType { field, expected } => {
            let place = if field.is_empty() { "file" } else { "field" };
            let mut all = two(("field", field), ("expected", shape_word(*expected)));
            all.push(("place", place.to_owned()));
            all
        }
        Problem::MissingField { field } | Problem::DuplicateField { field } => one("field", field),
        Problem::TooLong { field, length, limit } => {
            let mut all = two(("length", &length.to_string()), ("limit", &limit.to_string()));
            all.push(("field", field.to_string()));
            all
        }
        Problem::BadDate { found, form, possible } => {
            let mut all = two(("found", found), ("form", form_word(*form)));
            all.push(("possible", if *possible { "yes" } else { "no" }.to_owned()));
            all
        }
        Problem::UnknownChoice { field, found, choices, closest } => {
            let mut all = two(("found", found), ("choices", choices));
            all.push(("field", field.to_string()));
            with_closest(all, closest.as_deref())
        }
        Problem::MissingLanguage { field, language } => {
            two(("field", field), ("language", language))
        }
        Problem::NoOriginal { files } | Problem::TwoOriginals { files } => one("files", files),
        Problem::SharedField { field, original } => two(("field", field), ("original", original)),
        Problem::TermCount { field, found, min, max } => {
            let max_text = max.map(|max| max.to_string()).unwrap_or_default();
            let mut all = two(("field", field), ("found", &found.to_string()));
            all.push(("min", min.to_string()));
            all.push(("bound", if max.is_some() { "yes" } else { "no" }.to_owned()));
            all.push(("max", max_text));
            all
        }
        Problem::UnknownReference { kind, found, closest } => {
            with_closest(two(("kind", kind_word(*kind)), ("found", found)), closest.as_deref())
        }
        Problem::AddressTaken { address, other } => two(("address", address), ("other", other)),
        Problem::BadId { found, suggestion: closest } | Problem::UnknownRule { found, closest } => {
            with_closest(one("found", found), closest.as_deref())
        }
        Problem::UnknownField { field, closest } => {
            with_closest(one("field", field), closest.as_deref())
        }
        Problem::UnknownTerm { field, found, closest } => {
            with_closest(two(("field", field), ("found", found)), closest.as_deref())
        }
        Problem::UnknownSection { found, known, closest } => {
            with_closest(two(("found", found), ("known", known)), closest.as_deref())
        }
        Problem::BadUrl { found }
        | Problem::BadDigest { found }
        | Problem::Repeated { found }
        | Problem::ReversedDates { found }
        | Problem::BadEnterpriseNumber { found }
        | Problem::ReservedName { found }
        | Problem::Cycle { found }
        | Problem::ReferenceToDraft { found }
        | Problem::FixedRule { found } => one("found", found),
        Problem::DeadLink { target, closest } => {
            with_closest(one("target", target), closest.as_deref())
        }
        Problem::DeadAnchor { target, anchor, closest } => {
            with_closest(two(("target", target), ("anchor", anchor)), closest.as_deref())
        }
        Problem::LinkToDraft { target }
        | Problem::LinkOutside { target }
        | Problem::AttachmentKind { target }
        | Problem::ImageElsewhere { target }
        | Problem::UnsafeLink { target } => one("target", target),
        Problem::AmbiguousLink { target, choices } => two(("target", target), ("choices", choices)),
        Problem::ImageUnfit { target, fault } => image(target, *fault),
        Problem::DuplicateAnchor { anchor } => one("anchor", anchor),
        Problem::MissingLegalNotice { fields } => one("fields", fields),
        Problem::SectionOrder { found, before } => two(("found", found), ("before", before)),
        Problem::SectionUnpaired { found, other } => two(("found", found), ("other", other)),
        Problem::MissingTranslation { language } => one("language", language),
        Problem::TranslationOutdated { digest } => one("digest", digest),
        Problem::MissingMessage { key, language } => two(("key", key), ("language", language)),
        Problem::BadColour { found } => colour(found),
        Problem::LowContrast(contrast) => self::contrast(contrast),
        Problem::LogoUnfit { fault, found } => two(("fault", fault_word(*fault)), ("found", found)),
    }
}

/// A language that the site has not; nothing is found where a file's name tells none.
fn language(found: &str, known: &str) -> Values {
    let mut all = two(("found", found), ("known", known));
    all.push(("told", if found.is_empty() { "no" } else { "yes" }.to_owned()));
    all
}

/// A file that is no picture, or not a good one.
fn image(target: &str, fault: ImageFault) -> Values {
    let (fault, found) = match fault {
        ImageFault::Kind => ("kind", String::new()),
        ImageFault::File(Fault::Damaged) => ("damaged", String::new()),
        ImageFault::File(Fault::Kind(form)) => ("name", form.name().to_owned()),
        ImageFault::File(Fault::Large(size)) => {
            ("large", format!("{} × {}", size.width, size.height))
        }
    };
    let mut all = two(("target", target), ("fault", fault));
    all.push(("found", found));
    all.push(("most", (MOST_PIXELS / 1_000_000).to_string()));
    all
}

/// Something that is no colour; nothing is, where quotes were forgotten.
fn colour(found: &str) -> Values {
    two(("found", found), ("quoted", if found.is_empty() { "no" } else { "yes" }))
}

fn contrast(contrast: &Contrast) -> Values {
    let Contrast { found, ground, scheme, ratio, needed, closest } = contrast;
    let mut all = two(("found", &found.to_string()), ("ground", &ground.to_string()));
    all.push(("scheme", scheme_word(*scheme).to_owned()));
    all.push(("closest", closest.to_string()));
    all.extend(decimal(["ratio", "ratio-hundredths"], *ratio));
    all.extend(decimal(["needed", "needed-hundredths"], *needed));
    all
}

/// A number in hundredths, before and after the sign that languages write differently.
fn decimal([whole, rest]: [&'static str; 2], hundredths: u16) -> [(&'static str, String); 2] {
    let (units, parts) = (hundredths / 100, hundredths % 100);
    [(whole, units.to_string()), (rest, format!("{parts:02}"))]
}

const fn scheme_word(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Light => "light",
        Scheme::Dark => "dark",
    }
}

const fn fault_word(fault: LogoFault) -> &'static str {
    match fault {
        LogoFault::Form => "form",
        LogoFault::Size => "size",
        LogoFault::Part => "part",
    }
}

const fn trap_word(trap: Trap) -> &'static str {
    match trap {
        Trap::Colon => "colon",
        Trap::Quote => "quote",
        Trap::Bracket => "bracket",
        Trap::Tab => "tab",
        Trap::Sign => "sign",
        Trap::Indentation => "indentation",
        Trap::Other => "other",
    }
}

const fn shape_word(shape: Shape) -> &'static str {
    match shape {
        Shape::Text => "text",
        Shape::List => "list",
        Shape::Fields => "fields",
        Shape::Texts => "texts",
        Shape::Number => "number",
        Shape::Truth => "truth",
        Shape::Ids => "ids",
    }
}

const fn form_word(form: DateForm) -> &'static str {
    match form {
        DateForm::Day => "day",
        DateForm::Date => "date",
        DateForm::Period => "period",
    }
}

const fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Practice => "practice",
        Kind::Page => "page",
        Kind::Organisation => "organisation",
        Kind::Source => "source",
        Kind::Term => "term",
        Kind::Vocabulary => "vocabulary",
        Kind::Theme => "theme",
        Kind::Field => "field",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_words_in_every_language() {
        for language in Wording::languages() {
            let wording = Wording::new(language);
            for code in Code::ALL {
                assert!(wording.knows(*code), "{} in {language}", code.name());
            }
        }
    }

    #[test]
    fn the_languages_say_the_same_things() {
        let keys = |code| Wording::new(code).0.keys().clone();
        assert_eq!(keys("nl"), keys("en"));
        assert_eq!(keys("fr"), keys("en"));
    }
}
