//! What depends on the day: sheets that nobody has confirmed for longer than their editors meant to, texts that are
//! online before the day they name, and practices of a year that lies far from ours.

use crate::diagnostic::{Diagnostic, Findings, Problem};
use crate::model::{Date, Period, Status};
use crate::parse::{At, Parsed, Shared, TextFile};
use crate::source::{Location, Span};

/// How many years a practice may be ahead of the day, and behind it: beyond, a digit of them is wrong.
const AHEAD: i16 = 10;
const BEHIND: i16 = 100;

/// Reports them. Only who looks at a day hears of it: a site is made of its files alone.
pub(super) fn on_day(parsed: &Parsed, day: Date, findings: &mut Findings) {
    for text in &parsed.texts {
        let found =
            |span: Span, problem| Diagnostic::new(Location { file: text.file, span }, problem);
        if let Some(Shared::Practice(fields)) = text.role.shared() {
            if let Some(review) = &fields.review
                && fields.status == Some(Status::Published)
                && review.value.next < day
            {
                let next = review.value.next.to_string().into();
                findings.push(found(review.span, Problem::ReviewOverdue { next }));
            }
            if let Some(period) = &fields.period
                && let Some(year) = distant(period.value, day)
            {
                let year = year.to_string().into();
                findings.push(found(period.span, Problem::DistantPeriod { year }));
            }
        }
        if let Some(at) = published(text).filter(|at| at.value > day) {
            let published = at.value.to_string().into();
            findings.push(found(at.span, Problem::PublishedAhead { published }));
        }
    }
}

/// The year of a period that lies too far from a day.
fn distant(period: Period, day: Date) -> Option<i16> {
    let (start, end) = period.years();
    let likely = day.year() - BEHIND..=day.year() + AHEAD;
    [Some(start), end].into_iter().flatten().find(|year| !likely.contains(year))
}

/// The day that a text names as its first, if readers see it.
fn published(text: &TextFile) -> Option<&At<Date>> {
    text.role.shared().filter(|shared| shared.status() == Some(Status::Published))?.published()
}
