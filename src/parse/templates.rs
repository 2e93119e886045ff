//! The site's own templates, read as the theme engine will read them.

use tera::{ErrorKind, Tera};

use super::record::Scribe;
use crate::builtin;
use crate::diagnostic::Problem;
use crate::source::{Source, Span};

/// Reports where a template cannot be read. What it refers to is known only once the whole theme is put together.
pub(super) fn syntax(source: &Source, scribe: &mut Scribe<'_>) {
    let Ok(text) = std::str::from_utf8(&source.bytes) else { return };
    if !is_template(&source.path) || builtin::text(&source.path) == Some(text) {
        return;
    }
    let Err(error) = Tera::default().add_raw_template(&source.path, text) else { return };
    if let ErrorKind::SyntaxError(fault) = error.kind() {
        let range = &fault.span().range;
        // What is missing at the end stands behind it.
        let [start, end] = [range.start, range.end].map(|at| at.min(text.len()));
        let reason = fault.message().into();
        scribe.report(Span::new(start, end.max(start)), Problem::TemplateSyntax { reason });
    }
}

/// `themes/<name>/templates/<file>.html`
fn is_template(path: &str) -> bool {
    let inner = path.strip_prefix("themes/").and_then(|inner| inner.split_once('/'));
    inner.is_some_and(|(_, inner)| inner.starts_with("templates/"))
        && path.rsplit('.').next() == Some("html")
}
