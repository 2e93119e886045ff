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

impl Severity {
    /// Its name in what programs read; people read it in their language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
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
    /// Codes are made in the table of [`Problem`](super::Problem) only.
    pub(super) const fn new(number: &'static str, name: &'static str, severity: Severity) -> Self {
        Self { number, name, severity }
    }

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
        let dead_link = Code::find("f301");
        assert_eq!(dead_link.map(Code::name), Some("dead-link"));
        assert_eq!(Code::find("dead-link"), dead_link);
        assert_eq!(Code::find("dead"), None);
    }
}
