//! From bytes to lines and columns.

use crate::source::{Location, Sources};

/// A line and a column as people and editors count them: from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// From 1, in characters; a byte order mark counts for nothing.
    pub column: usize,
}

/// Where a location begins and ends. The end is the character after the last.
pub fn position(location: Location, sources: &Sources) -> (Position, Position) {
    let bytes = &*sources.get(location.file).bytes;
    let at = |offset: u32| -> Position {
        let before = &bytes[..bytes.len().min(offset as usize)];
        let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let in_line = String::from_utf8_lossy(&before[line_start..]);
        Position {
            line: before.split(|byte| *byte == b'\n').count(),
            column: in_line.trim_start_matches('\u{feff}').chars().count() + 1,
        }
    };
    (at(location.span.start), at(location.span.end))
}
