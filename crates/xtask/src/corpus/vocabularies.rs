//! The ids of the terms, read line by line: a developers' task needs no YAML.

use std::fs;
use std::path::Path;

use super::random::Random;
use crate::command::Failure;

/// The fields of a sheet that hold terms, with how many a sheet has at least and at most.
const FIELDS: [(&str, usize, usize); 8] = [
    ("kind", 1, 1),
    ("themes", 1, 3),
    ("phenomena", 0, 2),
    ("objectives", 1, 2),
    ("actors", 1, 4),
    ("audiences", 1, 3),
    ("chain", 1, 2),
    ("settings", 0, 2),
];

/// The terms that a sheet chooses from.
pub(super) struct Vocabularies(Vec<Vec<String>>);

impl Vocabularies {
    /// Reads those of the project.
    pub(super) fn read(root: &Path) -> Result<Self, Failure> {
        let read = |(field, _, _): &(&str, usize, usize)| {
            let path = root.join(format!("content/vocabularies/{field}.yaml"));
            let text = fs::read_to_string(&path).map_err(Failure::at(&path))?;
            let found = ids(&text);
            if found.is_empty() {
                return Err(Failure::new(format!("{}: no terms", path.display())));
            }
            Ok(found)
        };
        FIELDS.iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// A line per field that has terms, as in the head of a sheet.
    pub(super) fn terms(&self, random: &mut Random) -> String {
        let mut lines = String::new();
        for ((field, least, most), ids) in FIELDS.iter().zip(&self.0) {
            let terms: Vec<_> =
                random.some(ids, *least, *most).into_iter().map(String::as_str).collect();
            let line = match (*most, terms.join(", ")) {
                (_, terms) if terms.is_empty() => continue,
                (1, term) => format!("{field}: {term}\n"),
                (_, terms) => format!("{field}: [{terms}]\n"),
            };
            lines.push_str(&line);
        }
        lines
    }

    /// As few terms as a sheet may have: the first ones.
    pub(super) fn least(&self) -> String {
        let fields = FIELDS.iter().zip(&self.0).filter(|((_, least, _), _)| *least > 0);
        let line = |((field, least, most), ids): (&(&str, usize, usize), &Vec<String>)| match most {
            1 => format!("{field}: {}\n", ids[0]),
            _ => format!("{field}: [{}]\n", ids[..*least].join(", ")),
        };
        fields.map(line).collect()
    }
}

fn ids(vocabulary: &str) -> Vec<String> {
    let id = |line: &str| Some(line.trim_start().strip_prefix("- id:")?.trim().to_owned());
    vocabulary.lines().filter_map(id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_read_and_nothing_else() {
        let text = "label: {nl: A, fr: B}\nterms:\n  - id: first\n    label: x\n  - id: second\n";
        assert_eq!(ids(text), ["first", "second"]);
    }
}
