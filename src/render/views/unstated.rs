//! What the source leaves out: one short list in place of empty sections.

use crate::model::{Body, Practice};
use crate::render::catalogue::Catalogue;

/// The messages of what a practice does not state, in the order of a sheet.
pub(in crate::render) fn unstated(
    catalogue: &Catalogue<'_>,
    practice: &Practice,
    body: &Body,
) -> Vec<String> {
    let gaps = practice.gaps(catalogue.site, body).into_iter();
    gaps.map(|gap| format!("unstated-{}", gap.name())).collect()
}
