//! What can be wrong, with what a reader has to know about it.

use super::Code;
use crate::model::Colour;
use crate::raster;

/// What is wrong. Words come later: see [`Wording`](super::Wording).
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the codes and their wording say what each one means")]
pub enum Problem {
    NotUtf8,
    FileTooLarge,
    FrontMatterMissing,
    FrontMatterUnclosed,
    YamlSyntax { trap: Trap, detail: Box<str> },
    YamlLimit,
    MessageSyntax { reason: Box<str> },
    StrayFile,
    UnknownLanguage { found: Box<str>, known: Box<str> },

    UnknownField { field: Box<str>, closest: Option<Box<str>> },
    WrongType { field: Box<str>, expected: Shape },
    MissingField { field: Box<str> },
    DuplicateField { field: Box<str> },
    TooLong { field: Box<str>, length: usize, limit: usize },
    BadDate { found: Box<str>, form: DateForm, possible: bool },
    BadId { found: Box<str>, suggestion: Option<Box<str>> },
    UnknownChoice { field: Box<str>, found: Box<str>, choices: Box<str>, closest: Option<Box<str>> },
    MissingLanguage { field: Box<str>, language: Box<str> },
    BadUrl { found: Box<str> },
    BadDigest { found: Box<str> },
    BadLanguages,
    MissingSource,
    Repeated { found: Box<str> },
    ReversedDates { found: Box<str> },
    BadEnterpriseNumber { found: Box<str> },

    NoOriginal { files: Box<str> },
    TwoOriginals { files: Box<str> },
    SharedField { field: Box<str>, original: Box<str> },
    UnknownTerm { field: Box<str>, found: Box<str>, closest: Option<Box<str>> },
    TermCount { field: Box<str>, found: usize, min: usize, max: Option<usize> },
    UnknownReference { kind: Kind, found: Box<str>, closest: Option<Box<str>> },
    AddressTaken { address: Box<str>, other: Box<str> },
    ReservedName { found: Box<str> },
    Cycle { found: Box<str> },
    ReferenceToDraft { found: Box<str> },

    DeadLink { target: Box<str>, closest: Option<Box<str>> },
    DeadAnchor { target: Box<str>, anchor: Box<str>, closest: Option<Box<str>> },
    LinkToDraft { target: Box<str> },
    LinkOutside { target: Box<str> },
    UnsafeLink { target: Box<str> },
    AttachmentKind { target: Box<str> },
    AmbiguousLink { target: Box<str>, choices: Box<str> },
    ImageWithoutAlt,
    DuplicateAnchor { anchor: Box<str> },
    UnknownSection { found: Box<str>, known: Box<str>, closest: Option<Box<str>> },
    NestedText,
    SectionOrder { found: Box<str>, before: Box<str> },
    SectionUnpaired { found: Box<str>, other: Box<str> },
    ImageUnfit { target: Box<str>, fault: ImageFault },
    ImageElsewhere { target: Box<str> },

    MissingTranslation { language: Box<str> },
    TranslationOutdated { digest: Box<str> },
    MissingMessage { key: Box<str>, language: Box<str> },
    UnknownRule { found: Box<str>, closest: Option<Box<str>> },
    FixedRule { found: Box<str> },
    MissingLegalNotice { fields: Box<str> },

    BadColour { found: Box<str> },
    LowContrast(Contrast),
    LogoUnfit { fault: LogoFault, found: Box<str> },
}

/// A colour that is hard to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contrast {
    /// The colour.
    pub found: Colour,
    /// What it stands on.
    pub ground: Colour,
    /// The grounds of which scheme.
    pub scheme: Scheme,
    /// The contrast of the two, in hundredths.
    pub ratio: u16,
    /// What it must be at least, in hundredths.
    pub needed: u16,
    /// The nearest shade that can be read.
    pub closest: Colour,
}

/// The grounds that a colour stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Scheme {
    Light,
    Dark,
}

/// Why a file cannot be the logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoFault {
    /// It is no SVG.
    Form,
    /// It does not say how large it is.
    Size,
    /// There is something in it that could run or fetch.
    Part,
}

/// Why a file cannot be shown as a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImageFault {
    /// It is of no kind that browsers show.
    Kind,
    /// The picture itself is at fault.
    File(raster::Fault),
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Words.
    Text,
    /// Several values.
    List,
    /// Named values.
    Fields,
    /// A text for each language.
    Texts,
    /// Digits.
    Number,
    /// `true` or `false`.
    Truth,
    /// One id or several.
    Ids,
}

/// How exact a date has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateForm {
    /// A day.
    Day,
    /// A year, a month or a day.
    Date,
    /// One of these, or two with a `/` between.
    Period,
}

/// What a name refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kind {
    Practice,
    Page,
    Organisation,
    Source,
    Term,
    Vocabulary,
    Theme,
    Field,
}

/// The ways in which editors most often break YAML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trap {
    /// `title: Preventie: een`
    Colon,
    /// A quote that is never closed.
    Quote,
    /// A `[` or `{` that is never closed.
    Bracket,
    /// A tab where spaces belong.
    Tab,
    /// A value that begins with a sign YAML keeps for itself: `@`, a backtick, `%`, `*`, `&`, `!`.
    Sign,
    /// Lines that do not stand below one another.
    Indentation,
    /// None of these: the parser's own words are shown.
    Other,
}

impl Problem {
    /// Its public name.
    pub const fn code(&self) -> Code {
        match self {
            Self::NotUtf8 => Code::NOT_UTF8,
            Self::FileTooLarge => Code::FILE_TOO_LARGE,
            Self::FrontMatterMissing => Code::FRONT_MATTER_MISSING,
            Self::FrontMatterUnclosed => Code::FRONT_MATTER_UNCLOSED,
            Self::YamlSyntax { .. } => Code::YAML_SYNTAX,
            Self::YamlLimit => Code::YAML_LIMIT,
            Self::MessageSyntax { .. } => Code::MESSAGE_SYNTAX,
            Self::StrayFile => Code::STRAY_FILE,
            Self::UnknownLanguage { .. } => Code::UNKNOWN_LANGUAGE,
            Self::UnknownField { .. } => Code::UNKNOWN_FIELD,
            Self::WrongType { .. } => Code::WRONG_TYPE,
            Self::MissingField { .. } => Code::MISSING_FIELD,
            Self::DuplicateField { .. } => Code::DUPLICATE_FIELD,
            Self::TooLong { .. } => Code::TOO_LONG,
            Self::BadDate { .. } => Code::BAD_DATE,
            Self::BadId { .. } => Code::BAD_ID,
            Self::UnknownChoice { .. } => Code::UNKNOWN_CHOICE,
            Self::MissingLanguage { .. } => Code::MISSING_LANGUAGE,
            Self::BadUrl { .. } => Code::BAD_URL,
            Self::BadDigest { .. } => Code::BAD_DIGEST,
            Self::BadLanguages => Code::BAD_LANGUAGES,
            Self::MissingSource => Code::MISSING_SOURCE,
            Self::Repeated { .. } => Code::REPEATED,
            Self::ReversedDates { .. } => Code::REVERSED_DATES,
            Self::BadEnterpriseNumber { .. } => Code::BAD_ENTERPRISE_NUMBER,
            Self::NoOriginal { .. } => Code::NO_ORIGINAL,
            Self::TwoOriginals { .. } => Code::TWO_ORIGINALS,
            Self::SharedField { .. } => Code::SHARED_FIELD,
            Self::UnknownTerm { .. } => Code::UNKNOWN_TERM,
            Self::TermCount { .. } => Code::TERM_COUNT,
            Self::UnknownReference { .. } => Code::UNKNOWN_REFERENCE,
            Self::AddressTaken { .. } => Code::ADDRESS_TAKEN,
            Self::ReservedName { .. } => Code::RESERVED_NAME,
            Self::Cycle { .. } => Code::CYCLE,
            Self::ReferenceToDraft { .. } => Code::REFERENCE_TO_DRAFT,
            Self::DeadLink { .. } => Code::DEAD_LINK,
            Self::DeadAnchor { .. } => Code::DEAD_ANCHOR,
            Self::LinkToDraft { .. } => Code::LINK_TO_DRAFT,
            Self::LinkOutside { .. } => Code::LINK_OUTSIDE,
            Self::UnsafeLink { .. } => Code::UNSAFE_LINK,
            Self::AmbiguousLink { .. } => Code::AMBIGUOUS_LINK,
            Self::ImageWithoutAlt => Code::IMAGE_WITHOUT_ALT,
            Self::DuplicateAnchor { .. } => Code::DUPLICATE_ANCHOR,
            Self::UnknownSection { .. } => Code::UNKNOWN_SECTION,
            Self::NestedText => Code::NESTED_TEXT,
            Self::AttachmentKind { .. } => Code::ATTACHMENT_KIND,
            Self::SectionOrder { .. } => Code::SECTION_ORDER,
            Self::SectionUnpaired { .. } => Code::SECTION_UNPAIRED,
            Self::ImageUnfit { .. } => Code::IMAGE_UNFIT,
            Self::ImageElsewhere { .. } => Code::IMAGE_ELSEWHERE,
            Self::MissingTranslation { .. } => Code::MISSING_TRANSLATION,
            Self::TranslationOutdated { .. } => Code::TRANSLATION_OUTDATED,
            Self::MissingMessage { .. } => Code::MISSING_MESSAGE,
            Self::UnknownRule { .. } => Code::UNKNOWN_RULE,
            Self::FixedRule { .. } => Code::FIXED_RULE,
            Self::BadColour { .. } => Code::BAD_COLOUR,
            Self::LowContrast(_) => Code::LOW_CONTRAST,
            Self::LogoUnfit { .. } => Code::LOGO_UNFIT,
            Self::MissingLegalNotice { .. } => Code::MISSING_LEGAL_NOTICE,
        }
    }

    /// What to write in place of what stands there, where that is beyond doubt.
    pub fn fix(&self) -> Option<String> {
        if let Self::TranslationOutdated { digest } = self {
            Some(format!("\"{digest}\""))
        } else {
            None
        }
    }
}
