//! Paragraphs that are shown as code, because spaces stand before them.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::unseen::{Found, first_line};
use crate::diagnostic::Problem;

/// The fewest words of which a block is taken for a paragraph.
const FEWEST: usize = 6;

/// Signs that sentences do without.
const CODE: [char; 11] = ['{', '}', '<', '>', '=', '\\', '$', '#', '|', '_', '`'];

/// Finds them; what stands between fences is meant as code.
pub(super) fn paragraphs(markdown: &str, events: &[(Event<'_>, Range<usize>)]) -> Vec<Found> {
    let blocks = events.iter().filter_map(|(event, at)| {
        matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Indented))).then_some(at)
    });
    blocks
        .filter(|block| is_prose(&markdown[(*block).clone()]))
        .map(|block| (first_line(markdown, block), Problem::TextAsCode))
        .collect()
}

/// Whether a block is sentences: they begin with a capital, and end with a full stop.
fn is_prose(block: &str) -> bool {
    let text = block.trim();
    text.starts_with(char::is_uppercase)
        && text.ends_with(['.', '!', '?', '…'])
        && text.split_whitespace().count() >= FEWEST
        && !text.contains(CODE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_told_from_code() {
        assert!(is_prose(
            "    De wacht loopt elke avond door de wijk.\n    Ze meldt wat stuk is.\n"
        ));
        assert!(is_prose("L’équipe passe dans chaque rue du quartier…"));
        for code in [
            "let total = a + b + c + d.",
            "fiche check --drafts loopt over alle teksten.",
            "Name  Age  Town  Street  Number  Box",
            "Zie ook.",
            "Schrijf { $found } in de regel hieronder.",
        ] {
            assert!(!is_prose(code), "{code}");
        }
    }
}
