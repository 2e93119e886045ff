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
    /// What is being done, for a progress bar.
    pub const fn doing(self) -> &'static str {
        match self {
            Self::Read => "Reading",
            Self::Check => "Checking",
            Self::Pictures => "Making pictures smaller",
            Self::Index => "Indexing",
            Self::Export => "Exporting",
            Self::Write => "Writing pages",
            Self::Pack => "Packing",
            Self::Typeset => "Setting pages",
        }
    }
}
