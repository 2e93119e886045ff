//! Practices that nobody has confirmed for longer than their editors meant to.

use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::model::{Date, Status};
use crate::parse::{Parsed, Shared};
use crate::source::Location;

/// Reports every published practice whose review was due before a day. Only who looks at a day hears of it: a site is made of
/// its files alone.
pub fn overdue(parsed: &Parsed, day: Date, report: &mut Report) {
    for text in &parsed.texts {
        let Shared::Practice(fields) = &text.shared else { continue };
        if let Some(review) = &fields.review
            && fields.status == Some(Status::Published)
            && review.value.next < day
        {
            let next = review.value.next.to_string().into();
            let location = Location { file: text.file, span: review.span };
            report.push(Diagnostic::new(location, Problem::ReviewOverdue { next }));
        }
    }
}
