//! Ids and slugs.

use std::fmt;

/// A name in addresses and files: words of `a-z0-9`, joined by single hyphens.
///
/// Never empty and pure ASCII, so it needs no escaping in a path, an address or HTML.
///
/// ```
/// use fiche::model::Id;
///
/// assert_eq!(Id::parse("fietsendiefstal-2019")?.as_str(), "fietsendiefstal-2019");
/// assert!(Id::parse("Fietsendiefstal").is_err());
/// # Ok::<(), fiche::model::IdError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Box<str>);

/// Not a name of words `a-z0-9` joined by single hyphens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdError;

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not words of a-z and 0-9 joined by single hyphens, of 100 characters at most")
    }
}

impl std::error::Error for IdError {}

impl Id {
    /// The most letters it may have: it becomes the name of a folder.
    pub const LONGEST: usize = 100;

    /// Takes `text` as it stands. Never repairs it: other people's links depend on it.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let word = |w: &str| {
            !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        let fits = text.len() <= Self::LONGEST;
        if fits && text.split('-').all(word) { Ok(Self(text.into())) } else { Err(IdError) }
    }

    /// The name itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
