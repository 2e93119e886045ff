//! What the command line decides about a site.

/// Whether texts that are not yet published are part of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drafts {
    /// For a preview.
    Include,
    /// For the public.
    LeaveOut,
}

/// What the command line decides about a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether drafts are built.
    pub drafts: Drafts,
    /// Stands in for `base_url` of `site.yaml`.
    pub base_url: Option<String>,
}
