//! What the tests of the project and its developers' tasks share.

pub mod stamp;
pub mod themes;
