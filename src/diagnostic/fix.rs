//! Repairs that need no person.

use crate::source::Span;

/// A repair that is beyond doubt: what to write, and in place of what.
///
/// It is in the file of the diagnostic that carries it. Where an editor would have to choose, there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The bytes that it replaces; none for what is put in between.
    pub span: Span,
    /// What stands there afterwards; nothing where something is only taken away.
    pub text: Box<str>,
}

impl Fix {
    /// Writes `text` in place of what stands at `span`.
    pub fn new(span: Span, text: impl Into<Box<str>>) -> Self {
        Self { span, text: text.into() }
    }

    /// Writes what was probably meant, if it differs from what stands there in capitals only.
    pub fn of_case(span: Span, found: &str, closest: Option<&str>) -> Option<Self> {
        let meant = closest.filter(|meant| meant.to_lowercase() == found.trim().to_lowercase())?;
        Some(Self::new(span, meant))
    }
}
