//! Collections in one piece: booklets to print, slides to show.

use super::catalogue::Catalogue;
use super::nested::nested;
use super::reader::Reader;
use super::views::booklet::{BookletView, SheetView};
use super::views::slides::SlidesView;
use crate::Error;
use crate::model::{Address, CollectionIndex, Lang, Paper, Site};
use crate::output::File;
use crate::pictures::Pictures;

/// The page of a booklet, for those who make paper of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booklet {
    /// Where it is served.
    pub address: Address,
    /// The codes of its languages.
    pub languages: Vec<String>,
    /// The page.
    pub html: String,
}

/// The booklets of a collection, by its place in [`Site::collections`]: the one in `lang`, or one per language and one in
/// all of them.
///
/// # Errors
///
/// What the theme or the messages lack for it.
pub fn booklets(
    site: &Site,
    pictures: &Pictures,
    collection: CollectionIndex,
    lang: Option<Lang>,
) -> Result<Vec<Booklet>, Error> {
    let catalogue = Catalogue::new(site, pictures, Vec::new())?;
    let of = |paper: Paper, languages: &[Lang]| {
        let file = paper.file(&catalogue, collection)?;
        Ok(Booklet {
            address: file.address,
            languages: languages.iter().map(|lang| site.languages.code(*lang).to_owned()).collect(),
            html: String::from_utf8_lossy(&file.bytes).into_owned(),
        })
    };
    let all: Vec<Lang> = site.languages.iter().collect();
    let booklet = |paper| match paper {
        Paper::Booklet(own) if lang.is_none_or(|lang| lang == own) => Some(of(paper, &[own])),
        Paper::WholeBooklet if lang.is_none() => Some(of(paper, &all)),
        Paper::Booklet(_) | Paper::WholeBooklet | Paper::Slides(_) => None,
    };
    Paper::all(site).into_iter().filter_map(booklet).collect()
}

impl Paper {
    /// Makes that of a collection.
    ///
    /// # Errors
    ///
    /// What the theme or the messages lack for it.
    pub(super) fn file(
        self,
        catalogue: &Catalogue<'_>,
        place: CollectionIndex,
    ) -> Result<File, Error> {
        let site = catalogue.site;
        let reader = |lang: Lang| Reader::at(catalogue, self.address(site, place), lang);
        match self {
            Self::Booklet(lang) => booklet(&reader(lang), place, &[lang]),
            Self::WholeBooklet => {
                let all: Vec<Lang> = site.languages.iter().collect();
                booklet(&reader(site.first_language()), place, &all)
            }
            Self::Slides(lang) => {
                let reader = reader(lang);
                let theme = &catalogue.theme;
                theme.render("slides.html", &reader, &(), &SlidesView::new(place, &reader)?)
            }
        }
    }
}

fn booklet(reader: &Reader<'_>, place: CollectionIndex, languages: &[Lang]) -> Result<File, Error> {
    let theme = &reader.catalogue.theme;
    theme.render("booklet.html", reader, &(), &BookletView::new(place, languages, reader)?)
}

/// A sheet of a booklet as HTML, at an anchor.
///
/// # Errors
///
/// What the theme or the messages lack for it.
pub(super) fn sheet(
    sheet: &SheetView<'_>,
    anchor: &str,
    reader: &Reader<'_>,
) -> Result<String, Error> {
    let html = reader.catalogue.theme.part("booklet-sheet.html", reader, sheet)?;
    Ok(inside(&html, anchor, reader))
}

/// HTML as a part of the page of `reader`, at an anchor. Paper is read outside the site: its links are whole.
pub(super) fn inside(html: &str, anchor: &str, reader: &Reader<'_>) -> String {
    nested(html, &format!("{anchor}-"), |href| {
        let (path, rest) = href.split_at(href.find(['?', '#']).unwrap_or(href.len()));
        reader.absolute(&reader.at.follow(path)) + rest
    })
}
