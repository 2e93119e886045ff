//! The time, which commands alone may ask for.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::model::Date;

/// The seconds since the first day of 1970, in universal time.
#[expect(
    clippy::disallowed_methods,
    reason = "a new text and a list of what is due begin today; no build asks"
)]
pub(super) fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}

/// The day it is, in universal time.
pub(super) fn today() -> Date {
    Date::at(now())
}
