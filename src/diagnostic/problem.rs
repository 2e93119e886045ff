//! What can be wrong, with what a reader has to know about it.

use super::code::{Code, Severity};
use super::detail::{
    Caption, Contrast, DateForm, Elsewhere, Encoding, Excess, Folder, ImageFault, Kind, LogoFault,
    LostSign, Markup, MessageSource, Naming, Opening, Personal, ProgrammeFault, Referred, Shape,
    Trap, Unclosed, Unseen,
};
use super::tell::{Tell, Values};

/// One entry a problem: the number and name of its code, its weight, and what its messages speak of.
///
/// A message knows each field by its name; [`Tell`] says what it gets of which type.
macro_rules! problems {
    ($($number:literal $name:literal $severity:ident
        $problem:ident $({ $($(#[$about:meta])* $field:ident: $type:ty),* $(,)? })?,)*) => {
        /// What is wrong. Words come later: see [`Speech`](crate::speech::Speech).
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "the codes and their speech say what each one means")]
        pub enum Problem {
            $(
                #[doc = concat!("`", $number, "`: ", $name)]
                $problem $({ $($(#[$about])* $field: $type),* })?,
            )*
        }

        impl Code {
            /// Every code, by number.
            pub const ALL: &[Self] = &[$(Self::new($number, $name, Severity::$severity)),*];
        }

        impl Problem {
            /// Its public name.
            pub const fn code(&self) -> Code {
                match self {
                    $(Self::$problem { .. } => Code::new($number, $name, Severity::$severity),)*
                }
            }

            /// What its messages may speak of.
            pub(super) fn values(&self) -> Values {
                let mut values = Values::default();
                match self {
                    $(Self::$problem $({ $($field),* })? => {
                        $($($field.tell(stringify!($field), &mut values);)*)?
                    })*
                }
                values
            }
        }
    };
}

impl Problem {
    /// A field that has to be there and is not; which values it may have, nobody lists.
    pub(crate) fn missing(field: impl Into<Box<str>>) -> Self {
        Self::MissingField { field: field.into(), choices: None }
    }
}

problems! {
    "F001" "not-utf8" Error NotUtf8 { encoding: Encoding, word: Option<Box<str>> },
    "F002" "file-too-large" Error FileTooLarge,
    "F003" "front-matter-missing" Error FrontMatterMissing { opening: Opening },
    "F004" "front-matter-unclosed" Error FrontMatterUnclosed,
    "F005" "yaml-syntax" Error YamlSyntax { trap: Trap, detail: Box<str> },
    "F006" "yaml-limit" Error YamlLimit,
    "F007" "message-syntax" Error MessageSyntax { reason: Box<str> },
    "F008" "stray-file" Warning StrayFile { folder: Folder, closest: Option<Box<str>> },
    "F009" "unknown-language" Error
        UnknownLanguage {
            found: Option<Box<str>>,
            known: Box<str>,
            /// Whether what was found may be the code of a language.
            code: bool,
            closest: Option<Box<str>>,
        },
    "F010" "more-of-the-same" Warning MoreOfTheSame { code: Box<str>, count: usize },
    "F011" "merge-conflict" Error
        MergeConflict {
            /// The one that is left, of a conflict that somebody resolved but for it.
            mark: Option<Box<str>>,
        },
    "F012" "template-syntax" Error TemplateSyntax { reason: Box<str> },

    "F101" "unknown-field" Error
        UnknownField {
            field: Box<str>,
            closest: Option<Box<str>>,
            /// Whether fields are languages there.
            language: bool,
            elsewhere: Option<Elsewhere>,
        },
    "F102" "wrong-type" Error WrongType { field: Option<Box<str>>, expected: Shape, languages: Box<str> },
    "F103" "missing-field" Error MissingField { field: Box<str>, choices: Option<Box<str>> },
    "F104" "duplicate-field" Error DuplicateField { field: Box<str> },
    "F105" "too-long" Error TooLong { field: Box<str>, length: usize, limit: usize },
    "F106" "bad-date" Error
        BadDate {
            found: Box<str>,
            form: DateForm,
            /// Whether there can be such a day or time, written otherwise.
            possible: bool,
            closest: Option<Box<str>>,
        },
    "F107" "bad-id" Error BadId {
            found: Box<str>,
            closest: Option<Box<str>>,
            /// The file or folder that is called so; none for a word in a file.
            path: Option<Box<str>>,
        },
    "F108" "unknown-choice" Error
        UnknownChoice { field: Box<str>, found: Box<str>, choices: Box<str>, closest: Option<Box<str>> },
    "F109" "missing-language" Error MissingLanguage { field: Box<str>, language: Box<str> },
    "F110" "bad-url" Error BadUrl { found: Box<str> },
    "F111" "bad-digest" Error BadDigest { found: Box<str> },
    "F112" "bad-languages" Error BadLanguages,
    "F113" "missing-source" Error MissingSource,
    "F114" "repeated" Error Repeated { found: Box<str> },
    "F115" "reversed-dates" Error ReversedDates { found: Box<str> },
    "F116" "bad-enterprise-number" Warning BadEnterpriseNumber { found: Box<str> },
    "F117" "invisible-character" Warning InvisibleCharacter { sign: Box<str>, count: usize },
    "F118" "text-lost" Warning TextLost { field: Box<str>, sign: LostSign },
    "F119" "leftover-command" Warning LeftoverCommand { found: Box<str> },
    "F120" "thin-text" Warning ThinText { length: usize, least: usize },
    "F121" "bad-search-server" Error BadSearchServer { found: Box<str> },
    "F122" "bad-index-name" Error BadIndexName { found: Box<str> },
    "F123" "unknown-licence" Error UnknownLicence { found: Box<str>, closest: Option<Box<str>> },
    "F124" "impossible-count" Error ImpossibleCount { min: usize, max: usize },
    "F125" "updated-early" Warning UpdatedEarly { published: Box<str> },

    "F201" "no-original" Error NoOriginal {
            files: Box<str>,
            /// Files that may have been the source, and are not there.
            missing: Option<Box<str>>,
        },
    "F202" "two-originals" Error TwoOriginals { files: Box<str> },
    "F203" "shared-field" Error SharedField { field: Box<str>, original: Box<str> },
    "F204" "unknown-term" Error
        UnknownTerm {
            field: Box<str>,
            found: Box<str>,
            closest: Option<Box<str>>,
            choices: Option<Box<str>>,
            /// Whether what was found is several terms in one text: the choices.
            several: bool,
        },
    "F205" "term-count" Error
        TermCount { field: Box<str>, found: usize, min: usize, max: Option<usize> },
    "F206" "unknown-reference" Error
        UnknownReference { kind: Kind, found: Box<str>, closest: Option<Box<str>> },
    "F207" "address-taken" Error
        AddressTaken { address: Box<str>, named: Naming, other: Option<Box<str>> },
    "F208" "reserved-name" Error ReservedName { found: Box<str> },
    "F209" "cycle" Error Cycle { found: Box<str> },
    "F210" "reference-to-draft" Error ReferenceToDraft { found: Box<str> },
    "F211" "replaced-term" Warning
        ReplacedTerm { found: Box<str>, successor: Box<str>, official: Option<Box<str>> },
    "F212" "replaced-by-itself" Error ReplacedByItself { found: Box<str> },
    "F213" "same-text" Warning SameText { other: Box<str> },
    "F214" "related-to-itself" Warning RelatedToItself,

    "F301" "dead-link" Error
        DeadLink { target: Box<str>, closest: Option<Box<str>>, file: Option<Box<str>> },
    "F302" "dead-anchor" Error
        DeadAnchor { target: Box<str>, anchor: Box<str>, closest: Option<Box<str>> },
    "F303" "link-to-draft" Error LinkToDraft { target: Box<str> },
    "F304" "link-outside" Error LinkOutside { target: Box<str> },
    "F305" "unsafe-link" Error UnsafeLink {
            target: Box<str>,
            /// Whether it is a file on somebody's computer.
            local: bool,
        },
    "F306" "ambiguous-link" Error AmbiguousLink { target: Box<str>, choices: Box<str> },
    "F307" "image-without-alt" Error ImageWithoutAlt,
    "F308" "duplicate-anchor" Error DuplicateAnchor { anchor: Box<str> },
    "F309" "unknown-section" Warning
        UnknownSection {
            found: Box<str>,
            /// The words of the heading, if it has any.
            title: Option<Box<str>>,
            known: Box<str>,
            closest: Option<Box<str>>,
            /// Whether the closest one is called so in other sheets, and only its id is missing.
            exact: bool,
        },
    "F310" "section-order" Warning SectionOrder { found: Box<str>, before: Box<str> },
    "F311" "nested-text" Error NestedText,
    "F312" "attachment-kind" Error AttachmentKind { target: Box<str> },
    "F313" "section-unpaired" Warning SectionUnpaired { found: Box<str>, other: Box<str> },
    "F314" "image-unfit" Error ImageUnfit { target: Box<str>, fault: ImageFault },
    "F315" "image-elsewhere" Error ImageElsewhere { target: Box<str> },
    "F316" "top-heading" Warning TopHeading,
    "F317" "heading-skipped" Warning HeadingSkipped { found: Box<str>, fitting: Box<str> },
    "F318" "alt-is-file-name" Warning AltIsFileName { found: Box<str> },
    "F319" "orphan-file" Warning OrphanFile {
            name: Box<str>,
            /// The name as a link holds it.
            link: Box<str>,
            text: Option<Box<str>>,
        },
    "F320" "picture-says-where" Warning PictureSaysWhere,
    "F321" "too-much-in-one-text" Error TooMuchInOneText { excess: Excess, limit: usize },
    "F322" "link-as-text" Warning LinkAsText {
            found: Box<str>,
            /// The link, where more than a space is wrong.
            meant: Option<Box<str>>,
        },
    "F323" "dropped-element" Warning
        DroppedElement {
            found: Box<str>,
            /// Whether it came along with text from a word processor.
            pasted: bool,
        },
    "F324" "markup-as-text" Warning MarkupAsText { found: Box<str>, markup: Markup },
    "F325" "section-below" Warning SectionBelow { found: Box<str>, title: Box<str> },
    "F326" "title-repeated" Warning TitleRepeated,
    "F327" "never-closed" Error NeverClosed { part: Unclosed },
    "F328" "unseen-text" Warning UnseenText { found: Box<str>, by: Unseen },
    "F329" "text-as-code" Warning TextAsCode,

    "F401" "missing-translation" Warning MissingTranslation { id: Box<str>, language: Box<str> },
    "F402" "translation-outdated" Warning
        TranslationOutdated { id: Box<str>, language: Box<str>, digest: Box<str> },
    "F403" "missing-message" Error
        MissingMessage {
            key: Box<str>,
            attribute: Option<Box<str>>,
            language: Box<str>,
            closest: Option<Box<str>>,
            source: MessageSource,
        },
    "F404" "unknown-rule" Error UnknownRule { found: Box<str>, closest: Option<Box<str>> },
    "F405" "fixed-rule" Error FixedRule { found: Box<str> },
    "F406" "missing-legal-notice" Warning MissingLegalNotice { fields: Box<str> },
    "F407" "machine-translation" Warning MachineTranslation { language: Box<str>, others: Option<usize> },
    "F408" "untranslated" Warning
        Untranslated {
            /// Whether the whole text is that of its source.
            whole: bool,
        },
    "F409" "review-overdue" Warning ReviewOverdue { next: Box<str> },
    "F410" "published-ahead" Warning PublishedAhead { published: Box<str> },
    "F411" "bad-locale" Error
        BadLocale { found: Box<str>, language: Box<str>, closest: Option<Box<str>> },
    "F412" "unknown-in-message" Error
        UnknownInMessage {
            key: Box<str>,
            found: Box<str>,
            referred: Referred,
            closest: Option<Box<str>>,
            choices: Option<Box<str>>,
        },
    "F413" "other-language" Warning OtherLanguage { language: Box<str>, found: Box<str> },
    "F414" "distant-period" Warning DistantPeriod { year: Box<str> },
    "F420" "empty-section" Warning EmptySection { found: Box<str> },
    "F421" "source-left-over" Error SourceLeftOver { language: Box<str> },

    "F501" "bad-colour" Error BadColour { found: Option<Box<str>> },
    "F502" "low-contrast" Error LowContrast { contrast: Contrast },
    "F503" "logo-unfit" Error LogoUnfit { fault: LogoFault, found: Box<str> },

    "F601" "french-spacing" Warning
        FrenchSpacing {
            sign: Box<str>,
            /// Whether the space belongs behind the sign.
            after: bool,
        },
    "F602" "straight-quotes" Warning StraightQuotes,
    "F603" "personal-data" Warning PersonalData { kind: Personal, found: Box<str> },
    "F604" "word-to-avoid" Warning WordToAvoid { found: Box<str>, term: Box<str> },
    "F605" "term-unpaired" Warning TermUnpaired { found: Box<str>, counterparts: Box<str> },
    "F606" "unsourced-number" Warning UnsourcedNumber { found: Box<str> },

    "F701" "bad-address" Error BadAddress { found: Box<str> },
    "F702" "address-lost" Error AddressLost {
        address: Box<str>, redirect: Box<str>, tombstone: Box<str>, closest: Option<Box<str>>
    },
    "F703" "redirect-of-page" Error RedirectOfPage { address: Box<str>, page: Box<str> },
    "F704" "link-gone" Warning LinkGone { url: Box<str>, status: Option<Box<str>> },
    "F705" "link-moved" Warning LinkMoved { url: Box<str>, target: Box<str> },
    "F706" "link-silent" Warning LinkSilent { url: Box<str> },

    "F801" "section-untitled" Error SectionUntitled { found: Box<str> },
    "F802" "section-divided" Error SectionDivided { found: Box<str> },
    "F803" "item-outside-sections" Error ItemOutsideSections { item: Box<str>, section: Box<str> },
    "F804" "caption-untranslated" Warning
        CaptionUntranslated { caption: Caption, found: Box<str>, words: Box<str> },
    "F805" "member-untranslated" Warning MemberUntranslated { found: Box<str>, language: Box<str> },
    "F806" "long-short-address" Warning
        LongShortAddress { address: Box<str>, length: usize, limit: usize },
    "F807" "frozen-copy-altered" Error FrozenCopyAltered { edition: usize },
    "F808" "frozen-copy-missing" Error FrozenCopyMissing { file: Box<str> },
    "F809" "item-not-frozen" Error
        ItemNotFrozen { found: Box<str>, collection: Box<str>, edition: usize },
    "F810" "section-without-items" Warning SectionWithoutItems { found: Box<str> },

    "F811" "unknown-zone" Error UnknownZone { found: Box<str>, closest: Option<Box<str>> },
    "F812" "missing-zone" Error MissingZone { found: Box<str> },
    "F813" "skipped-time" Error SkippedTime { found: Box<str>, zone: Box<str>, closest: Option<Box<str>> },
    "F814" "repeated-time" Error RepeatedTime { found: Box<str>, zone: Box<str> },
    "F815" "half-timed" Error HalfTimed { field: Box<str>, day: Box<str> },
    "F816" "programme-astray" Error ProgrammeAstray { found: Box<str>, fault: ProgrammeFault },
}
