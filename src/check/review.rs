//! What depends on the day: sheets that nobody has confirmed for longer than their editors meant to, and texts that are
//! online before the day they name.

use crate::diagnostic::{Diagnostic, Findings, Problem};
use crate::model::{Date, Status};
use crate::parse::{At, Parsed, Shared, TextFile};
use crate::source::{Location, Span};

/// Reports them. Only who looks at a day hears of it: a site is made of its files alone.
pub(super) fn on_day(parsed: &Parsed, day: Date, findings: &mut Findings) {
    for text in &parsed.texts {
        let found =
            |span: Span, problem| Diagnostic::new(Location { file: text.file, span }, problem);
        if let Some(Shared::Practice(fields)) = text.role.shared()
            && let Some(review) = &fields.review
            && fields.status == Some(Status::Published)
            && review.value.next < day
        {
            let next = review.value.next.to_string().into();
            findings.push(found(review.span, Problem::ReviewOverdue { next }));
        }
        if let Some(at) = published(text).filter(|at| at.value > day) {
            let published = at.value.to_string().into();
            findings.push(found(at.span, Problem::PublishedAhead { published }));
        }
    }
}

/// The day that a text names as its first, if readers see it.
fn published(text: &TextFile) -> Option<&At<Date>> {
    text.role.shared().filter(|shared| shared.status() == Some(Status::Published))?.published()
}
