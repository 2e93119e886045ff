//! For programs that gather findings of many tools: SARIF 2.1.0.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::explain::Explanation;
use super::{Code, Diagnostic, Fix, Report, Severity, position};
use crate::model::percent_encoded;
use crate::source::{Location, Sources};
use crate::speech::Speech;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Everything that was found, as one JSON object and a line feed.
///
/// Addresses of files begin in the repository: `folder` is where the site is in it, empty or with a `/` at its end.
///
/// # Panics
///
/// Never: texts and numbers are always JSON.
pub fn sarif(report: &Report, sources: &Sources, folder: &str, lang_code: &str) -> String {
    let speech = Speech::new(lang_code);
    let codes: BTreeSet<Code> = report.iter().map(|found| found.problem.code()).collect();
    let codes: Vec<Code> = codes.into_iter().collect();
    let places = Places { sources, folder };
    let result = |found: &Diagnostic| {
        let index = codes.binary_search(&found.problem.code()).ok();
        result(found, report.severity(found), index, &places, &speech)
    };
    let document = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "fiche",
                "version": env!("CARGO_PKG_VERSION"),
                "language": lang_code,
                "rules": codes.iter().map(|code| rule(*code, &speech)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": report.iter().map(result).collect::<Vec<_>>(),
        }],
    });
    serde_json::to_string_pretty(&document).expect("texts and numbers are always JSON") + "\n"
}

fn rule(code: Code, speech: &Speech) -> Value {
    let explanation = Explanation::of(code, speech);
    json!({
        "id": code.number(),
        "name": code.name(),
        "shortDescription": {"text": explanation.what()},
        "fullDescription": {"text": explanation.why},
        "help": {"text": explanation.text(speech), "markdown": explanation.markdown(speech)},
        "defaultConfiguration": {"level": code.severity().name()},
    })
}

fn result(
    found: &Diagnostic,
    severity: Severity,
    rule: Option<usize>,
    places: &Places<'_>,
    speech: &Speech,
) -> Value {
    let help = speech.help(&found.problem);
    let mut result = json!({
        "ruleId": found.problem.code().number(),
        "ruleIndex": rule,
        "level": severity.name(),
        "message": {"text": format!("{}\n{help}", speech.message(&found.problem))},
        "locations": [places.place(found.location)],
    });
    if !found.related.is_empty() {
        result["relatedLocations"] = found.related.iter().map(|at| places.place(*at)).collect();
    }
    if let Some(fix) = &found.fix {
        result["fixes"] = json!([places.fix(fix, found.location, &help)]);
    }
    result
}

/// Where things are, as SARIF says it.
struct Places<'s> {
    sources: &'s Sources,
    folder: &'s str,
}

impl Places<'_> {
    fn file(&self, location: Location) -> Value {
        let path = format!("{}{}", self.folder, self.sources.get(location.file).path);
        json!({"uri": percent_encoded(&path, b"-._~/"), "uriBaseId": "%SRCROOT%"})
    }

    fn region(&self, location: Location) -> Value {
        let (start, end) = position(location, self.sources);
        json!({
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        })
    }

    fn place(&self, location: Location) -> Value {
        let (artifact, region) = (self.file(location), self.region(location));
        json!({"physicalLocation": {"artifactLocation": artifact, "region": region}})
    }

    fn fix(&self, fix: &Fix, location: Location, help: &str) -> Value {
        let region = self.region(Location { span: fix.span, ..location });
        json!({
            "description": {"text": help},
            "artifactChanges": [{
                "artifactLocation": self.file(location),
                "replacements": [{
                    "deletedRegion": region,
                    "insertedContent": {"text": &*fix.text},
                }],
            }],
        })
    }
}
