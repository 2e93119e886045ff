//! The ids of the pages around a text: nothing in a text may have one, or a link would lead to either of the two.

use super::TextKind;

/// Those that every page has.
const EVERYWHERE: [&str; 8] =
    ["f-about", "f-browse", "f-data", "f-privacy", "f-publisher", "main", "q", "q-hint"];

/// Those of whatever shows a text with its sources.
const AROUND_TEXTS: [&str; 4] = ["cite", "permanent", "reference", "sources"];

/// How those begin that end with a number or a name: of sources and what they contradict, of explained words, footnotes,
/// editions and sections.
const BEGINNINGS: [&str; 7] =
    ["source-", "conflict-", "gloss-", "fn-", "fnref-", "edition-", "section-"];

/// Those of the page of a kind of text besides.
const fn around(kind: TextKind) -> &'static [&'static str] {
    match kind {
        TextKind::Practice => &["evidence", "facts", "held", "not-stated", "related", "toc"],
        TextKind::Collection => &["cover", "items", "paper", "programme"],
        TextKind::Page => &[],
        TextKind::Introduction => {
            &["also", "broader", "empty", "find", "list", "narrower", "neighbours"]
        }
    }
}

/// Whether every page has it.
pub(super) fn is_everywhere(id: &str) -> bool {
    EVERYWHERE.contains(&id)
}

/// Whether the page of a kind of text may have it.
pub(super) fn is_around(kind: TextKind, id: &str) -> bool {
    is_everywhere(id)
        || AROUND_TEXTS.contains(&id)
        || around(kind).contains(&id)
        || BEGINNINGS.iter().any(|beginning| id.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin;

    /// The ids that a template writes, up to what it fills in.
    fn ids(template: &str) -> Vec<&'static str> {
        let path = format!("themes/default/templates/{template}.html");
        let text = builtin::text(&path).expect("a template");
        let ids = text.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next());
        ids.map(|id| id.split("{{").next().unwrap_or_default()).collect()
    }

    #[test]
    fn the_theme_has_no_others() {
        for id in ids("base") {
            assert!(is_everywhere(id), "{id}");
        }
        for (template, kind) in [
            ("practice", TextKind::Practice),
            ("kept", TextKind::Practice),
            ("collection", TextKind::Collection),
            ("page", TextKind::Page),
            ("term", TextKind::Introduction),
            ("cite", TextKind::Page),
            ("form", TextKind::Page),
            ("sources", TextKind::Page),
        ] {
            let all = ids(template);
            assert!(!all.is_empty(), "{template}");
            for id in all {
                assert!(is_around(kind, id), "{template}: {id}");
            }
        }
    }
}
