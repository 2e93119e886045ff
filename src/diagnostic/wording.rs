//! stub
/// stub
#[derive(Debug)]
pub struct Wording;
