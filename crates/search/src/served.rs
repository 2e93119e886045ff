//! What a search server has of a document: the contract between `fiche export`, which fills these fields, and
//! [`Engine::question`](crate::Engine::question), which asks for them.

/// Its id.
pub const ID: &str = "id";
/// The name of its [`Kind`](crate::Kind).
pub const KIND: &str = "type";
/// Its period, as its file has it.
pub const PERIOD: &str = "period";
/// Its place among all documents, which orders those that are worth the same.
pub const NUMBER: &str = "number";
/// The first year of its period.
pub const FIRST_YEAR: &str = "first_year";
/// The last year of its period; [`OPEN_END`] while it goes on.
pub const LAST_YEAR: &str = "last_year";
/// Its place among all documents by date.
pub const BY_DATE: &str = "by_date";

/// The language that readers of one are shown it in.
pub const SHOWN: &str = "shown";
/// The address that they are led to.
pub const PATH: &str = "path";
/// Its place among all documents by title.
pub const BY_TITLE: &str = "by_title";
/// Its title in a language.
pub const TITLE: &str = "title";
/// Its summary.
pub const SUMMARY: &str = "summary";
/// Its text.
pub const BODY: &str = "body";

/// Words of the site's analyser: stems, as often as they count.
pub const WORDS: &str = "tok";
/// Parts of compounds, dates and concepts, as often as they count.
pub const MORE: &str = "tok_more";
/// What a document is about.
pub const MAIN: &str = "tok_main";
/// Words as they stand.
pub const FORMS: &str = "tok_form";
/// Words that follow each other.
pub const PAIRS: &str = "tok_pair";

/// The last year of what still goes on: later than every year that may be asked for.
pub const OPEN_END: u32 = 9999;

/// The field of a language.
pub fn in_language(name: &str, code: &str) -> String {
    format!("{name}_{code}")
}

/// The field with the terms of a facet.
pub fn facet(name: &str) -> String {
    format!("facet_{name}")
}

/// The stem of a part of a compound, in [`MORE`]; no word begins so: `~wacht`.
pub fn part(stem: &str) -> String {
    format!("~{stem}")
}

/// Two words that follow each other, in [`PAIRS`].
pub fn pair(hash: u32) -> String {
    format!("{hash:08x}")
}
