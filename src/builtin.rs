//! The theme and the messages that come with the tool: a site that brings a file of the same path uses its own.

/// Path from a site's folder, and contents.
pub const FILES: &[(&str, &[u8])] = &[];
