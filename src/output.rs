//! The output as a value: every file of the site before it is written.

use crate::model::Address;

/// A file of the finished site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it is served; [`Address::file`] is its name on disk.
    pub address: Address,
    /// What is in it.
    pub bytes: Vec<u8>,
}
