//! What a collection has besides its pages: all of it in one piece, and a frame for other sites.

use super::{Address, CollectionIndex, Id, Lang, Place, Site};

/// The folder of the pages that are framed on other sites, and of nothing else: hosts add up the rules that fit a path, and no
/// rule that forbids frames may fit these.
pub const FRAMES: &str = "/embed/";

/// A collection in one piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// `/nl/collecties/<slug>/brochure/`: its sheets one after another, to print.
    Booklet(Lang),
    /// `/c/<id>/brochure/`: the same in one language after another.
    WholeBooklet,
    /// `/nl/collecties/<slug>/dias/`: one screen a sheet.
    Slides(Lang),
}

impl Paper {
    /// Those that a site has of each collection.
    pub fn all(site: &Site) -> Vec<Self> {
        let languages: Vec<Lang> = site.languages.iter().collect();
        let mut all: Vec<Self> =
            languages.iter().flat_map(|lang| [Self::Booklet(*lang), Self::Slides(*lang)]).collect();
        all.extend((languages.len() > 1).then_some(Self::WholeBooklet));
        all
    }

    /// Where that of a collection stands.
    pub fn address(self, site: &Site, collection: CollectionIndex) -> Address {
        let below = |lang: Lang, name: &Id| {
            let own = site.address(Place::Collection(collection), lang);
            Address::new(format!("{own}{name}/"))
        };
        match self {
            Self::Booklet(lang) => below(lang, &site.forms.booklet[lang]),
            Self::Slides(lang) => below(lang, &site.forms.slides[lang]),
            Self::WholeBooklet => {
                let permanent = site.collection(collection).permanent();
                Address::new(format!("{permanent}{}/", site.forms.booklet[site.first_language()]))
            }
        }
    }
}

impl Site {
    /// Where a collection stands for frames on other sites. By its id, as they do not hear of a new name.
    pub fn frame(&self, collection: CollectionIndex, lang: Lang) -> Address {
        let id = &self.collection(collection).id;
        Address::new(format!("{FRAMES}{id}/{}/", self.languages.code(lang)))
    }

    /// The addresses of all that a collection has besides its pages.
    pub fn papers_and_frames(&self, collection: CollectionIndex) -> impl Iterator<Item = Address> {
        let papers = Paper::all(self).into_iter().map(move |paper| paper.address(self, collection));
        let frames = self.languages.iter().map(move |lang| self.frame(collection, lang));
        papers.chain(frames)
    }
}
