//! What is wrong with the content, where, and what to write instead.

/// Everything that was found.
#[derive(Clone, Debug, Default)]
pub struct Report;
