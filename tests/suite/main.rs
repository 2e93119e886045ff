//! Everything that is tested from outside.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod diagnostics;
mod fixture;
