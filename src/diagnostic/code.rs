//! The public names of everything that can be wrong.

use std::fmt;

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Stops the build.
    Error,
    /// Does not.
    Warning,
}

/// The number and name of a kind of problem: in the output, in `rules` of `site.yaml`, in the documentation.
///
/// Neither is ever used again for something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    number: &'static str,
    name: &'static str,
    severity: Severity,
}

impl Code {
    /// As in `F102`.
    pub const fn number(self) -> &'static str {
        self.number
    }

    /// As in `wrong-type`.
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// An error is an error everywhere; a warning may be raised or silenced in `site.yaml`.
    pub const fn severity(self) -> Severity {
        self.severity
    }

    /// The code with this number or name.
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|code| code.number.eq_ignore_ascii_case(text) || code.name == text)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.number)
    }
}

/// One line a code, so that number, name and weight are read together.
macro_rules! codes {
    ($($constant:ident $number:literal $name:literal $severity:ident,)*) => {
        impl Code {
            $(
                #[doc = concat!("`", $number, "`: ", $name)]
                pub const $constant: Self =
                    Self { number: $number, name: $name, severity: Severity::$severity };
            )*

            /// Every code, by number.
            pub const ALL: &[Self] = &[$(Self::$constant),*];
        }
    };
}

codes! {
    NOT_UTF8 "F001" "not-utf8" Error,
    FILE_TOO_LARGE "F002" "file-too-large" Error,
    FRONT_MATTER_MISSING "F003" "front-matter-missing" Error,
    FRONT_MATTER_UNCLOSED "F004" "front-matter-unclosed" Error,
    YAML_SYNTAX "F005" "yaml-syntax" Error,
    YAML_LIMIT "F006" "yaml-limit" Error,
    MESSAGE_SYNTAX "F007" "message-syntax" Error,
    STRAY_FILE "F008" "stray-file" Warning,
    UNKNOWN_LANGUAGE "F009" "unknown-language" Error,

    UNKNOWN_FIELD "F101" "unknown-field" Error,
    WRONG_TYPE "F102" "wrong-type" Error,
    MISSING_FIELD "F103" "missing-field" Error,
    DUPLICATE_FIELD "F104" "duplicate-field" Error,
    TOO_LONG "F105" "too-long" Error,
    BAD_DATE "F106" "bad-date" Error,
    BAD_ID "F107" "bad-id" Error,
    UNKNOWN_CHOICE "F108" "unknown-choice" Error,
    MISSING_LANGUAGE "F109" "missing-language" Error,
    BAD_URL "F110" "bad-url" Error,
    BAD_DIGEST "F111" "bad-digest" Error,
    BAD_LANGUAGES "F112" "bad-languages" Error,
    MISSING_SOURCE "F113" "missing-source" Error,
    REPEATED "F114" "repeated" Error,
    REVERSED_DATES "F115" "reversed-dates" Error,
    BAD_ENTERPRISE_NUMBER "F116" "bad-enterprise-number" Warning,

    NO_ORIGINAL "F201" "no-original" Error,
    TWO_ORIGINALS "F202" "two-originals" Error,
    SHARED_FIELD "F203" "shared-field" Error,
    UNKNOWN_TERM "F204" "unknown-term" Error,
    TERM_COUNT "F205" "term-count" Error,
    UNKNOWN_REFERENCE "F206" "unknown-reference" Error,
    ADDRESS_TAKEN "F207" "address-taken" Error,
    RESERVED_NAME "F208" "reserved-name" Error,
    CYCLE "F209" "cycle" Error,
    REFERENCE_TO_DRAFT "F210" "reference-to-draft" Error,

    DEAD_LINK "F301" "dead-link" Error,
    DEAD_ANCHOR "F302" "dead-anchor" Error,
    LINK_TO_DRAFT "F303" "link-to-draft" Error,
    LINK_OUTSIDE "F304" "link-outside" Error,
    UNSAFE_LINK "F305" "unsafe-link" Error,
    AMBIGUOUS_LINK "F306" "ambiguous-link" Error,
    IMAGE_WITHOUT_ALT "F307" "image-without-alt" Error,
    DUPLICATE_ANCHOR "F308" "duplicate-anchor" Error,
    UNKNOWN_SECTION "F309" "unknown-section" Warning,
    SECTION_ORDER "F310" "section-order" Warning,
    NESTED_TEXT "F311" "nested-text" Error,
    ATTACHMENT_KIND "F312" "attachment-kind" Error,
    SECTION_UNPAIRED "F313" "section-unpaired" Warning,
    IMAGE_UNFIT "F314" "image-unfit" Error,
    IMAGE_ELSEWHERE "F315" "image-elsewhere" Error,

    MISSING_TRANSLATION "F401" "missing-translation" Warning,
    TRANSLATION_OUTDATED "F402" "translation-outdated" Warning,
    MISSING_MESSAGE "F403" "missing-message" Error,
    UNKNOWN_RULE "F404" "unknown-rule" Error,
    FIXED_RULE "F405" "fixed-rule" Error,
    MISSING_LEGAL_NOTICE "F406" "missing-legal-notice" Warning,

    BAD_COLOUR "F501" "bad-colour" Error,
    LOW_CONTRAST "F502" "low-contrast" Error,
    LOGO_UNFIT "F503" "logo-unfit" Error,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_names_are_unique_and_in_order() {
        assert!(Code::ALL.is_sorted_by(|a, b| a.number < b.number));
        let mut names: Vec<_> = Code::ALL.iter().map(|code| code.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Code::ALL.len());
    }

    #[test]
    fn a_code_is_found_by_number_or_name() {
        assert_eq!(Code::find("f301"), Some(Code::DEAD_LINK));
        assert_eq!(Code::find("dead-link"), Some(Code::DEAD_LINK));
        assert_eq!(Code::find("dead"), None);
    }
}
