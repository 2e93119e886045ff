//! What people read of every kind of problem: its first example in `tests/check/`, as Dutch and French editors see it.

use std::collections::BTreeMap;

use fiche::diagnostic::{Code, human};

use crate::diagnostics::{case, case_files};
use crate::fixture::Checked;

/// What takes bytes, a photograph, a day or a server: tests of their own bring these.
const ELSEWHERE: [&str; 13] = [
    "F001", "F002", "F006", "F010", "F311", "F320", "F321", "F409", "F410", "F414", "F704", "F705",
    "F706",
];

#[test]
fn of_every_problem_there_is_a_sentence_to_read() {
    let mut told: BTreeMap<Code, String> = BTreeMap::new();
    for (_, text) in case_files() {
        for section in text.split("\n## ").skip(1) {
            let case = case(section);
            let Checked { sources, report, .. } = case.fixture.check_with(case.drafts);
            for diagnostic in &report {
                told.entry(diagnostic.problem.code()).or_insert_with(|| {
                    let one = report.only(|other| other == diagnostic);
                    let read = ["nl", "fr"].map(|lang| human(&one, &sources, lang, false));
                    format!("════ {}\n\n{}", case.name, read.concat())
                });
            }
        }
    }
    let without = Code::ALL.iter().filter(|code| !told.contains_key(code));
    let without: Vec<&str> = without.map(|code| code.number()).collect();
    assert_eq!(without, ELSEWHERE);
    insta::assert_snapshot!(told.into_values().collect::<String>());
}
