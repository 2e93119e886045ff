//! Disk → [`Sources`].

use std::path::Path;

use crate::Error;
use crate::source::Sources;

/// Reads the folder of a site.
pub fn sources(root: &Path) -> Result<Sources, Error> {
    Err(Error::NoSite(root.to_owned()))
}
