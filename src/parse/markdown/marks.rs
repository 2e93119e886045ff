//! The markup in a line that is no Markdown: a title, a summary.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag};

/// A part of a line that would be markup in a body.
pub(in crate::parse) struct Mark {
    pub(in crate::parse) range: Range<usize>,
    /// Its words alone.
    pub(in crate::parse) words: String,
    /// Whether it is a link or a picture.
    pub(in crate::parse) leads: bool,
}

/// Bold and italic words, code, links and pictures, the outermost of each.
pub(in crate::parse) fn marks(line: &str) -> Vec<Mark> {
    let mut found: Vec<Mark> = Vec::new();
    for (event, range) in Parser::new(line).into_offset_iter() {
        let is_inside = found.last().is_some_and(|mark| range.start < mark.range.end);
        let leads = matches!(
            event,
            Event::Start(Tag::Link { link_type: LinkType::Inline, .. } | Tag::Image { .. })
        );
        let is_mark =
            leads || matches!(event, Event::Start(Tag::Emphasis | Tag::Strong) | Event::Code(_));
        if is_mark && !is_inside {
            found.push(Mark { range, words: String::new(), leads });
        }
        if let (Event::Text(words) | Event::Code(words), Some(mark)) = (event, found.last_mut())
            && (is_mark || is_inside)
        {
            mark.words.push_str(&words);
        }
    }
    found.retain(|mark| stands_alone(line, &mark.range));
    found
}

/// Whether no word goes on before or behind: `M*A*S*H` is a name, and a backtick before an s an apostrophe.
fn stands_alone(line: &str, range: &Range<usize>) -> bool {
    let around = [line[..range.start].chars().next_back(), line[range.end..].chars().next()];
    around.into_iter().flatten().all(|c| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: &[(&str, &str)]) {
        let found = marks(line);
        let found: Vec<_> =
            found.iter().map(|mark| (&line[mark.range.clone()], &*mark.words)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn markup_of_a_line_is_found() {
        check(
            "Een **heel *veilige* buurt**",
            &[("**heel *veilige* buurt**", "heel veilige buurt")],
        );
        check("*Wijk* en `code`", &[("*Wijk*", "Wijk"), ("`code`", "code")]);
        check("Zie [het plan](https://x.be/)", &[("[het plan](https://x.be/)", "het plan")]);
    }

    #[test]
    fn other_signs_are_left() {
        for line in [
            "M*A*S*H en 2*3*4",
            "`s Avonds en `t plein",
            "[zie noot] (art. 5)",
            "Prijs (*) en raming (**)",
            "a_b_c",
            "<https://x.be/>",
        ] {
            check(line, &[]);
        }
    }
}
