//! The words of the interface, in every language of the site.

use super::record::Scribe;
use super::text;
use crate::builtin;
use crate::diagnostic::{Diagnostic, Findings, Problem};
use crate::messages::Bundle;
use crate::model::{Languages, Localized};
use crate::source::{Location, Sources, Span};

/// A site's file needs to hold only what differs from the tool's own.
pub(super) fn read(
    sources: &Sources,
    languages: &Languages,
    findings: &mut Findings,
) -> Option<Localized<Bundle>> {
    let mut read = languages.localize(|lang| {
        let code = languages.code(lang);
        let path = format!("i18n/{code}.ftl");
        let file = sources.find(&path);
        let own = match file {
            Some(file) => {
                let mut scribe = Scribe::new(file, languages);
                let own = text(sources.get(file), &mut scribe);
                findings.extend(scribe.found);
                Some(own?)
            }
            None => None,
        };
        let texts: Vec<&str> = own.into_iter().chain(builtin::text(&path)).collect();
        match Bundle::new(code, &texts) {
            Ok(bundle) => Some(bundle),
            Err(errors) => {
                findings.extend(errors.into_iter().filter_map(|(_, error)| {
                    let location =
                        Location { file: file?, span: Span::new(error.start, error.end) };
                    let reason = error.reason.into();
                    Some(Diagnostic::new(location, Problem::MessageSyntax { reason }))
                }));
                None
            }
        }
    });
    languages.try_localize(|lang| read[lang].take().ok_or(())).ok()
}
