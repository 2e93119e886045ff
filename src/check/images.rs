//! Pictures: of a kind that browsers show, and whole.

use super::Checker;
use super::links::Followed;
use crate::diagnostic::{ImageFault, Problem};
use crate::model::{self, AssetIndex, Target};
use crate::parse::{At, Picture, TextFile};
use crate::source::{Location, Span};

impl Checker<'_> {
    /// A picture in a body, its link followed; nothing if it is none.
    pub(super) fn picture(
        &mut self,
        text: &TextFile,
        picture: &Picture,
        followed: &Followed,
    ) -> model::Piece {
        let link = &text.body.links[picture.link];
        match self.shown(text, link.span, &link.target, followed) {
            Some(asset) => model::Piece::Picture(model::Picture {
                asset,
                alt: picture.alt.clone(),
                width: picture.width,
                attributes: picture.attributes.clone(),
            }),
            None => model::Piece::Html("".into()),
        }
    }

    /// The picture that front matter names beside a text.
    pub(super) fn image_file(
        &mut self,
        text: &TextFile,
        name: &At<Box<str>>,
    ) -> Option<AssetIndex> {
        match self.follow(text, &name.value) {
            Ok(followed) => self.shown(text, name.span, &name.value, &followed),
            Err(problem) => {
                self.report(text.file, name.span, problem);
                None
            }
        }
    }

    /// The file that is shown.
    fn shown(
        &mut self,
        text: &TextFile,
        span: Span,
        target: &str,
        followed: &Followed,
    ) -> Option<AssetIndex> {
        let shown = match followed {
            Followed::To(Target::Asset(asset)) => {
                let at = Location { file: text.file, span };
                self.assets.show(*asset, at, target).map(|()| *asset)
            }
            Followed::To(Target::Place(..)) | Followed::Here(_) => {
                let fault = ImageFault::Kind;
                Err(Problem::ImageUnfit { target: target.into(), fault })
            }
            // Reported already.
            Followed::Unknown => return None,
        };
        shown.map_err(|problem| self.report(text.file, span, problem)).ok()
    }
}
