//! The time, which commands alone may ask for.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::model::Date;

/// The day it is, in universal time.
#[expect(
    clippy::disallowed_methods,
    reason = "a new text and a list of what is due begin today; no build asks"
)]
pub(super) fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    Date::at(since.map_or(0, |since| since.as_secs()))
}
