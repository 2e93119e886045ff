//! Pictures as bytes: of which kind they are, how large, and the same ones smaller.

mod pixels;
mod place;
mod webp;

use crate::model::Size;

pub use place::says_where;

/// The kinds of pictures that browsers show and texts may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Form {
    Avif,
    Gif,
    Jpeg,
    Png,
    Webp,
}

/// What a page has to know of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// How large it is; nothing for AVIF, which only its own decoder could tell.
    pub size: Option<Size>,
    /// Whether one may see through it.
    pub see_through: bool,
}

/// Why a picture cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// It cannot be read to its end.
    Damaged,
    /// It is of another kind than its name says: of this one.
    Kind(Form),
    /// It has more pixels than [`MOST_PIXELS`].
    Large(Size),
}

/// A picture made smaller, as WebP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Smaller {
    /// In pixels.
    pub width: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

/// A picture of more pixels is refused before room is made for them: a few bytes can claim any number. Twice what
/// cameras of telephones make.
pub const MOST_PIXELS: u64 = 50_000_000;

/// The widths that pictures are offered in: a telephone, a text column, a text column on a screen with fine pixels.
pub const WIDTHS: [u32; 3] = [400, 800, 1600];

impl Form {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Avif, Self::Gif, Self::Jpeg, Self::Png, Self::Webp];

    /// The kind that a file's extension names.
    pub fn of_path(path: &str) -> Option<Self> {
        let (_, extension) = path.rsplit_once('.')?;
        match &*extension.to_ascii_lowercase() {
            "avif" => Some(Self::Avif),
            "gif" => Some(Self::Gif),
            "jpeg" | "jpg" => Some(Self::Jpeg),
            "png" => Some(Self::Png),
            "webp" => Some(Self::Webp),
            _ => None,
        }
    }

    /// Its name, as people write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Avif => "AVIF",
            Self::Gif => "GIF",
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Webp => "WebP",
        }
    }

    /// The kind that bytes are of, by those they begin with.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let is = |form: &Self| match form {
            Self::Avif => bytes.get(4..12).is_some_and(|at| at == b"ftypavif" || at == b"ftypavis"),
            Self::Gif => bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a"),
            Self::Jpeg => bytes.starts_with(b"\xff\xd8\xff"),
            Self::Png => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
            Self::Webp => bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"),
        };
        Self::ALL.into_iter().find(is)
    }
}

/// What is seen of a picture that is said to be of this kind.
///
/// JPEG and PNG are read to the end: what is damaged is better found now than by a reader.
///
/// # Errors
///
/// Why it cannot be shown.
pub fn measure(form: Form, bytes: &[u8]) -> Result<Measure, Fault> {
    let found = Form::of(bytes).ok_or(Fault::Damaged)?;
    if found != form {
        return Err(Fault::Kind(found));
    }
    match form {
        Form::Avif => Ok(Measure { size: None, see_through: true }),
        Form::Gif => gif(bytes).map(perhaps_see_through).ok_or(Fault::Damaged),
        Form::Jpeg | Form::Png => {
            let picture = pixels::read(form, bytes)?;
            let see_through = picture.is_see_through();
            Ok(Measure { size: Some(picture.size()), see_through })
        }
        Form::Webp => webp::size(bytes).map(perhaps_see_through),
    }
}

fn perhaps_see_through(size: Size) -> Measure {
    Measure { size: Some(size), see_through: true }
}

/// The picture in smaller widths and, if it is not wider than the widest, in its own; narrowest first. Only those that are
/// worth fetching: a drawing in few colours is often best left as it is. None of a kind that is left as it is, which a moving
/// picture is too.
pub fn smaller(form: Form, bytes: &[u8]) -> Vec<Smaller> {
    match form {
        Form::Avif | Form::Gif | Form::Webp => return Vec::new(),
        Form::Jpeg | Form::Png => {}
    }
    let Ok(mut picture) = pixels::read(form, bytes) else { return Vec::new() };
    if picture.moves() {
        return Vec::new();
    }
    let mut all = Vec::new();
    let mut least = bytes.len();
    let own = picture.size();
    // Each is made of the one before it, so that only the first has to go through all pixels.
    for width in widths(own.width).into_iter().rev() {
        picture = picture.scaled(own.at_width(width));
        let file = webp::smallest(&picture).filter(|file| is_worth_it(file.len(), least));
        if let Some(bytes) = file {
            least = bytes.len();
            all.push(Smaller { width, bytes });
        }
    }
    all.reverse();
    all
}

/// Whether a file saves its reader a fifth of the one that is next wider; for less, the picture had better be sharp.
fn is_worth_it(length: usize, wider: usize) -> bool {
    length <= wider / 5 * 4
}

/// The widest that a picture of a width is offered in.
pub fn widest(own: u32) -> u32 {
    WIDTHS.into_iter().max().map_or(own, |widest| widest.min(own))
}

fn widths(own: u32) -> Vec<u32> {
    let widest = widest(own);
    WIDTHS.into_iter().filter(|width| *width < widest).chain([widest]).collect()
}

/// The size that the head of a GIF gives.
fn gif(bytes: &[u8]) -> Option<Size> {
    let [a, b, c, d] = *bytes.get(6..10)?.first_chunk()?;
    let (width, height) = (u16::from_le_bytes([a, b]).into(), u16::from_le_bytes([c, d]).into());
    // Less than this and there is no frame in it.
    (width > 0 && height > 0 && bytes.len() > 13).then_some(Size { width, height })
}

#[cfg(test)]
mod tests;
