//! What Typst may see: the theme, the booklet, our faces. No disk, no network, no clock.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Serialize;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use super::page::Page;
use crate::Error;
use crate::model::{Site, Theme};

/// The template of the theme.
pub(super) const TEMPLATE: &str = "booklet.typ";

/// Where the template finds the booklet.
const BOOKLET: &str = "/booklet.json";

const FACES: [&[u8]; 7] = [
    include_bytes!("fonts/serif-regular.ttf"),
    include_bytes!("fonts/serif-italic.ttf"),
    include_bytes!("fonts/serif-bold.ttf"),
    include_bytes!("fonts/sans-regular.ttf"),
    include_bytes!("fonts/sans-bold.ttf"),
    include_bytes!("fonts/symbols.ttf"),
    include_bytes!("fonts/math.ttf"),
];

static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FACES.iter().flat_map(|face| Font::iter(Bytes::new(*face))).collect());

/// Whether a face has a letter, or letters are not what it is: joiners and hints of where a line may break.
pub(super) fn has(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
        || FONTS.iter().any(|font| font.info().coverage.contains(u32::from(c)))
}

/// What the template is given.
#[derive(Serialize)]
struct Given<'b> {
    #[serde(flatten)]
    booklet: &'b Page,
    /// The site's own colours on light grounds, by the names that the theme has for them.
    colours: BTreeMap<&'b str, String>,
}

/// One booklet and what it is made with.
pub(super) struct BookletWorld {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    main: FileId,
    files: BTreeMap<String, Bytes>,
}

impl BookletWorld {
    /// What is there for a booklet of a site.
    ///
    /// # Errors
    ///
    /// If the theme has no template for it; `page` is the address of the booklet.
    pub(super) fn new(site: &Site, page: &str, booklet: &Page) -> Result<Self, Error> {
        let missing = || Error::Theme {
            page: format!("{page} as PDF"),
            reason: format!("it has no templates/{TEMPLATE}; copy that of themes/default/"),
        };
        site.theme.templates.get(TEMPLATE).ok_or_else(missing)?;
        let mut files = BTreeMap::new();
        let templates = site.theme.templates.iter();
        for (name, text) in templates.filter(|(name, _)| Theme::is_for_paper(name)) {
            files.insert(format!("/templates/{name}"), Bytes::from_string(text.to_string()));
        }
        for (name, bytes) in &site.theme.assets {
            files.insert(format!("/assets/{name}"), Bytes::new(bytes.clone()));
        }
        for (name, bytes) in &booklet.pictures {
            files.insert(name.clone(), Bytes::new(bytes.clone()));
        }
        let own = site.brand.colours.iter().flat_map(|colours| &colours.light);
        let colours = own.map(|(name, colour)| (*name, colour.to_string())).collect();
        let given = Given { booklet, colours };
        let json = serde_json::to_vec(&given).expect("a tree of text is JSON");
        files.insert(BOOKLET.to_owned(), Bytes::new(json));
        // Which cells of a table are heads, for those who hear it.
        let features = [Feature::A11yExtras].into_iter().collect();
        let library = Library::builder().with_features(features).build();
        Ok(Self {
            library: LazyHash::new(library),
            book: LazyHash::new(FontBook::from_fonts(FONTS.iter())),
            main: id(&format!("/templates/{TEMPLATE}")),
            files,
        })
    }
}

fn id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("a path of our own");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for BookletWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let bytes = self.file(id)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| FileError::InvalidUtf8)?;
        Ok(Source::new(id, text.to_owned()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get().vpath().get_with_slash();
        let known = self.files.get(path).filter(|_| *id.get().root() == VirtualRoot::Project);
        known.cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
