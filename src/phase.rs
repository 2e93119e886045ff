//! The steps of long work, for those who wait.

/// A step of a build, for those who wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Disk → sources.
    Read,
    /// Sources → site.
    Check,
    /// Site → pictures in several widths.
    Pictures,
    /// Site → search.
    Index,
    /// Site → data for other programs.
    Export,
    /// Site → pages → disk.
    Write,
    /// Files → one zip.
    Pack,
    /// Pages → paper.
    Typeset,
}

impl Phase {
    /// The word that messages know it by.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Check => "check",
            Self::Pictures => "pictures",
            Self::Index => "index",
            Self::Export => "export",
            Self::Write => "write",
            Self::Pack => "pack",
            Self::Typeset => "typeset",
        }
    }
}
