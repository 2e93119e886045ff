//! Files beside the texts that are copied because a text refers to them, and pictures among them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::diagnostic::{Diagnostic, ImageFault, Problem};
use crate::model::{Address, Asset, AssetIndex};
use crate::output::fingerprint;
use crate::parse::plain_name;
use crate::raster::{self, Form, Measure};
use crate::source::{FileId, Location, Sources, Span};

/// In the order in which texts first refer to them.
#[derive(Debug, Default)]
pub(super) struct Assets {
    places: BTreeMap<FileId, AssetIndex>,
    list: Vec<Asset>,
    refused: BTreeSet<FileId>,
    /// Those that are shown, with the text that shows them first.
    shown: BTreeMap<AssetIndex, Shown>,
}

/// A picture in a text.
#[derive(Debug)]
struct Shown {
    form: Form,
    at: Location,
    target: Box<str>,
}

/// What may be copied: pictures and documents. What a browser would run or show as a page of the site may not; nobody
/// has cleaned it, and the site's own policy would trust it.
const KINDS: [&str; 18] = [
    "avif", "csv", "docx", "epub", "gif", "ics", "jpeg", "jpg", "odp", "ods", "odt", "pdf", "png",
    "pptx", "rtf", "txt", "webp", "xlsx",
];

/// Whether a file is of a kind that may be copied.
pub(super) fn may_be_copied(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| {
        KINDS.binary_search(&&*extension.to_ascii_lowercase()).is_ok()
    })
}

impl Assets {
    /// The place of a file in the list; added when first asked for.
    pub(super) fn place(&mut self, file: FileId, sources: &Sources) -> AssetIndex {
        if let Some(place) = self.places.get(&file) {
            return *place;
        }
        let source = sources.get(file);
        let address = Address::new(address(&source.path, &source.bytes));
        // Equal files of equal names are one.
        let place = self.list.iter().position(|asset| asset.address == address);
        let place = AssetIndex(place.unwrap_or_else(|| {
            let bytes = Arc::clone(&source.bytes);
            self.list.push(Asset { address, bytes, size: None, see_through: false });
            self.list.len() - 1
        }));
        self.places.insert(file, place);
        place
    }

    /// Notes that a text refers to a file that may not be copied.
    pub(super) fn refuse(&mut self, file: FileId) {
        self.refused.insert(file);
    }

    /// Whether a text refers to a file.
    pub(super) fn holds(&self, file: FileId) -> bool {
        self.places.contains_key(&file) || self.refused.contains(&file)
    }

    /// Notes that a text shows a file as a picture.
    ///
    /// # Errors
    ///
    /// If it is of no kind that browsers show.
    pub(super) fn show(
        &mut self,
        place: AssetIndex,
        at: Location,
        target: &str,
    ) -> Result<(), Problem> {
        let Some(form) = Form::of_path(self.list[place.0].address.as_str()) else {
            let fault = ImageFault::Kind;
            return Err(Problem::ImageUnfit { target: target.into(), fault });
        };
        self.shown.entry(place).or_insert_with(|| Shown { form, at, target: target.into() });
        Ok(())
    }

    /// Every file, the pictures measured; and what is wrong with those that cannot be.
    pub(super) fn into_list(mut self) -> (Vec<Asset>, Vec<Diagnostic>) {
        let list = &self.list;
        let measured: Vec<_> = std::mem::take(&mut self.shown)
            .into_par_iter()
            .map(|(place, shown)| {
                let measure = raster::measure(shown.form, &list[place.0].bytes);
                (place, shown, measure)
            })
            .collect();
        let mut found = Vec::new();
        for (place, Shown { at, target, form: _ }, measure) in measured {
            match measure {
                Ok(Measure { size, see_through }) => {
                    let asset = &mut self.list[place.0];
                    (asset.size, asset.see_through) = (size, see_through);
                }
                Err(fault) => {
                    let problem = Problem::ImageUnfit { target, fault: ImageFault::File(fault) };
                    found.push(Diagnostic::new(at, problem));
                }
            }
        }
        found.extend(
            self.places
                .into_par_iter()
                .filter_map(|(file, place)| {
                    let Asset { address, bytes, .. } = &self.list[place.0];
                    let says_where =
                        Form::of_path(address.as_str()).is_some() && raster::says_where(bytes);
                    let location = Location { file, span: Span::default() };
                    says_where.then(|| Diagnostic::new(location, Problem::PictureSaysWhere))
                })
                .collect::<Vec<_>>(),
        );
        (self.list, found)
    }
}

/// `/_/a/<stem>-<fingerprint>.<ext>`, in letters that need no escaping.
fn address(path: &str, bytes: &[u8]) -> String {
    let file = path.rsplit('/').next().unwrap_or_default();
    let (stem, extension) = file.rsplit_once('.').unwrap_or((file, ""));
    let print = fingerprint(bytes);
    if extension.is_empty() {
        format!("/_/a/{}-{print}", plain_name(stem))
    } else {
        format!("/_/a/{}-{print}.{}", plain_name(stem), plain_name(extension))
    }
}
