//! Collections on the websites of others: a small page to put in a frame, and the lines that put it there.

use super::catalogue::Catalogue;
use super::reader::Reader;
use super::views::embed::EmbedView;
use crate::Error;
use crate::model::{CollectionIndex, Lang};
use crate::output::{File, escape};

/// What such a page may load and do: less than the site's other pages, and it may be framed.
pub(super) const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'";

/// As many pixels as the frame is high where nobody chose otherwise: some three sheets of a narrow column.
const HEIGHT: usize = 600;

/// Makes that of a collection.
///
/// # Errors
///
/// What the theme or the messages lack for it.
pub(super) fn file(
    catalogue: &Catalogue<'_>,
    place: CollectionIndex,
    lang: Lang,
) -> Result<File, Error> {
    let reader = Reader::at(catalogue, catalogue.site.frame(place, lang), lang);
    catalogue.theme.render("embed.html", &reader, &(), &EmbedView::new(place, &reader)?)
}

/// The lines for another site: the frame, and a link for those who do not see it.
pub(super) fn snippet(place: CollectionIndex, reader: &Reader<'_>) -> String {
    let site = reader.site();
    let collection = site.collection(place);
    let (written, text) = collection.text.for_reader(reader.lang);
    let title = escape(&text.title);
    let lang = site.languages.code(written);
    let frame = site.absolute(&site.frame(place, reader.lang));
    let link = site.absolute(&collection.permanent());
    format!(
        "<iframe src=\"{frame}\" title=\"{title}\" lang=\"{lang}\" width=\"100%\" height=\"{HEIGHT}\" loading=\"lazy\"></iframe>\n<p lang=\"{lang}\"><a href=\"{link}\">{title}</a></p>\n"
    )
}
