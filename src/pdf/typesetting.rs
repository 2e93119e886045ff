//! A booklet, set and written as PDF/UA-1: tagged, for readers who hear it.

use std::fmt::Write as _;

use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::Smart;
use typst::syntax::DiagSpanKind;
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::CREATOR;
use super::page::Page;
use super::world::BookletWorld;
use crate::Error;
use crate::model::{Address, Site};

/// The PDF of a booklet, and how many pages it has. `name` tells it from every other.
///
/// # Errors
///
/// What the theme's template lacks, with its line.
pub(super) fn pdf(
    site: &Site,
    address: &Address,
    name: &str,
    page: &Page,
) -> Result<(Vec<u8>, usize), Error> {
    let world = BookletWorld::new(site, address.as_str(), page)?;
    let failed = |faults: &[SourceDiagnostic]| Error::Theme {
        page: format!("{address} as PDF"),
        reason: told(faults, &world),
    };
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
    let document = output.map_err(|faults| failed(&faults))?;
    // What Typst warns of does not reach the paper as it was meant: a face that is not there, a page that never settles.
    if !warnings.is_empty() {
        return Err(failed(&warnings));
    }
    let options = PdfOptions {
        ident: Smart::Custom(site.absolute(&Address::new(format!("/{name}")))),
        creator: Smart::Custom(Some(CREATOR.to_owned())),
        standards: PdfStandards::new(&[PdfStandard::Ua_1])
            .expect("one standard agrees with itself"),
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|faults| failed(&faults))?;
    Ok((bytes, document.pages().len()))
}

/// Faults as whoever wrote the template reads them: where, what, and what to do.
fn told(faults: &[SourceDiagnostic], world: &BookletWorld) -> String {
    let mut text = String::new();
    for fault in faults {
        let start = if text.is_empty() { "" } else { "\n  " };
        let place = place(fault, world).unwrap_or_default();
        write!(text, "{start}{place}{}", fault.message).expect("strings grow");
        for hint in &fault.hints {
            write!(text, "; {}", hint.v).expect("strings grow");
        }
    }
    text
}

/// `templates/booklet.typ, line 12, column 3: `
fn place(fault: &SourceDiagnostic, world: &BookletWorld) -> Option<String> {
    let id = match fault.span.get() {
        DiagSpanKind::Detached => return None,
        DiagSpanKind::Number { id, .. } | DiagSpanKind::Range { id, .. } => id,
    };
    let path = id.get().vpath().get_without_slash().to_owned();
    let place = world.range(fault.span).and_then(|range| {
        let source = world.source(id).ok()?;
        source.lines().byte_to_line_column(range.start)
    });
    Some(match place {
        Some((line, column)) => format!("{path}, line {}, column {}: ", line + 1, column + 1),
        None => format!("{path}: "),
    })
}
