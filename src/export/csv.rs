//! `practices.<language>.csv`: a row per practice in the words of a language, for spreadsheets.
//!
//! RFC 4180: commas, double quotes, CRLF, a row of names. UTF-8 with its mark, without which spreadsheets take accents for
//! something else. A cell that a spreadsheet would run as a formula begins with an apostrophe.

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::practices;
use crate::linked::{licence, url};
use crate::model::{Lang, Party, Place, Practice, PracticeIndex, Site, Written};

/// Between values of one cell.
const BETWEEN: &str = " | ";

/// The columns before those of the vocabularies…
const FIRST: [&str; 12] = [
    "id",
    "url",
    "permanent_url",
    "language",
    "source_language",
    "status",
    "title",
    "summary",
    "period",
    "as_of",
    "published",
    "modified",
];

/// …and after them.
const LAST: [&str; 4] = ["organisations", "sources", "not_stated", "licence"];

/// The table in the words of `lang`; where a text is not in it, `language` says in which it is.
pub(super) fn practices_in(site: &Site, lang: Lang) -> Vec<u8> {
    let mut table = String::from("\u{feff}");
    let fields = site.vocabularies.iter();
    let fields = fields.flat_map(|field| [field.name.to_string(), format!("{}_id", field.name)]);
    let names = FIRST.iter().map(|name| (*name).to_owned()).chain(fields);
    row(names.chain(LAST.iter().map(|name| (*name).to_owned())), &mut table);
    let practices: Vec<_> = practices(site).collect();
    let rows = practices.into_par_iter().map(|(place, practice)| {
        let mut line = String::new();
        row(cells(site, place, practice, lang).into_iter(), &mut line);
        line
    });
    table.extend(rows.collect::<Vec<_>>());
    table.into_bytes()
}

fn cells(site: &Site, place: PracticeIndex, practice: &Practice, lang: Lang) -> Vec<String> {
    let (written, text) = practice.text.for_reader(lang);
    let mut cells = vec![
        practice.id.to_string(),
        url(site, Place::Practice(place), lang),
        site.absolute(&practice.permanent()),
        site.languages.code(written).to_owned(),
        site.languages.code(practice.text.source()).to_owned(),
        practice.status.name().to_owned(),
        text.title.clone(),
        text.summary.clone(),
        practice.period.to_string(),
        practice.as_of.map(|date| date.to_string()).unwrap_or_default(),
        practice.published.to_string(),
        text.changed(practice.published).to_string(),
    ];
    for (field, vocabulary) in site.fields() {
        let terms = practice.terms[field.0].iter().map(|term| &vocabulary.terms[term.0]);
        cells.push(joined(terms.clone().map(|term| term.label[lang].clone())));
        cells.push(joined(terms.map(|term| term.id.to_string())));
    }
    let who = practice.organisations.iter().map(|part| {
        let name = match &part.party {
            Party::Known(place) => &site.organisations[*place].name[lang],
            Party::Named(name) => name,
        };
        format!("{name} ({})", part.role.name())
    });
    let gaps = practice.gaps(site, &practice.text.original().body).into_iter();
    cells.push(joined(who));
    cells.push(joined(practice.sources.iter().map(|source| source.title.clone())));
    cells.push(joined(gaps.map(|gap| gap.name().to_owned())));
    cells.push(licence(site.licence_or(practice.licence.as_ref())));
    cells
}

fn joined(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join(BETWEEN)
}

pub(super) fn row(cells: impl Iterator<Item = String>, table: &mut String) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            table.push(',');
        }
        table.push_str(&quoted(&harmless(cell)));
    }
    table.push_str("\r\n");
}

fn quoted(cell: &str) -> std::borrow::Cow<'_, str> {
    if cell.contains(['"', ',', '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\"")).into()
    } else {
        cell.into()
    }
}

/// What OWASP lists as beginnings of formulas ("CSV Injection"), and what a spreadsheet takes away before it looks.
fn harmless(cell: String) -> String {
    const BEGINNINGS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if cell.starts_with(BEGINNINGS) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn written(cells: &[&str], line: &str) {
        let mut table = String::new();
        row(cells.iter().map(|cell| (*cell).to_owned()), &mut table);
        assert_eq!(table, line);
    }

    #[test]
    fn cells_are_quoted_where_they_must() {
        written(
            &["a", "b,c", "say \"no\"", "two\nlines", ""],
            "a,\"b,c\",\"say \"\"no\"\"\",\"two\nlines\",\r\n",
        );
    }

    #[test]
    fn no_cell_is_a_formula() {
        written(
            &["=1+1", "+32", "-2", "@SUM(A1)", "\t=1", "＝1", "＋1", "－1", "＠A1", "1=1"],
            "'=1+1,'+32,'-2,'@SUM(A1),'\t=1,'＝1,'＋1,'－1,'＠A1,1=1\r\n",
        );
    }
}
