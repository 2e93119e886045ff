//! Licences by their SPDX name, which programs know and pages lead to.

use spdx::identifiers::LICENSES;

use super::closest;
use super::metadata::Node;
use super::record::{Scribe, raw};
use crate::diagnostic::{Fix, Problem};

/// The SPDX name of a licence.
pub(super) fn licence(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<String> {
    let found = raw(node, field, scribe)?.trim();
    if is_licence(found) {
        return Some(found.to_owned());
    }
    // `CC BY 4.0` is how people write, and how pages show it.
    let written = found.replace(' ', "-");
    let same = LICENSES.iter().find(|known| known.name.eq_ignore_ascii_case(&written));
    let fix = same.map(|known| Fix::new(node.span, known.name));
    let closest = match same {
        Some(known) => Some(known.name.into()),
        None => meant(found, &written),
    };
    let found = found.into();
    scribe.report_with(node.span, Problem::UnknownLicence { found, closest }, fix);
    None
}

/// Whether the SPDX list has a licence of this name.
pub(crate) fn is_licence(name: &str) -> bool {
    LICENSES.iter().any(|known| known.name == name)
}

/// The licence that a full name belongs to, or one of another version, or one that is called nearly so.
fn meant(found: &str, written: &str) -> Option<Box<str>> {
    let by_name = LICENSES.iter().find(|known| known.full_name.eq_ignore_ascii_case(found));
    let written = written.to_lowercase();
    // Of several versions, the newest: the list has it last.
    let names = LICENSES.iter().rev().map(|known| known.name);
    let by_version = || {
        names.clone().find(|name| {
            let (name, version) = name.rsplit_once('-').unwrap_or_default();
            name.to_lowercase() == written && version.starts_with(|c: char| c.is_ascii_digit())
        })
    };
    let known = by_name.map(|known| known.name).or_else(by_version);
    known.map(Into::into).or_else(|| closest(&written, names))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_write_licences_in_many_ways() {
        let is = |found: &str, expected| {
            assert_eq!(meant(found, &found.replace(' ', "-")).as_deref(), expected, "{found}");
        };
        is("Creative Commons Attribution 4.0 International", Some("CC-BY-4.0"));
        is("CC-BY-4", Some("CC-BY-4.0"));
        is("CC BY", Some("CC-BY-4.0"));
        is("cc-by-sa", Some("CC-BY-SA-4.0"));
        is("free for all", None);
    }
}
