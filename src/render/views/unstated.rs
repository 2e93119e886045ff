//! What the source leaves out: one short list in place of empty sections.

use super::super::catalogue::Catalogue;
use crate::model::{Body, Practice};

/// The messages of what a practice does not state, in the order of a sheet.
pub(in super::super) fn unstated(
    catalogue: &Catalogue<'_>,
    practice: &Practice,
    body: &Body,
) -> Vec<String> {
    let gaps = practice.gaps(catalogue.site, body).into_iter();
    gaps.map(|gap| format!("unstated-{}", gap.name())).collect()
}
