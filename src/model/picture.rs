//! Pictures in texts.

use super::AssetIndex;

/// How large a picture is shown at most, in pixels: as people see it, not as the camera was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

impl Size {
    /// The same picture at another width; never lower than a pixel.
    ///
    /// ```
    /// use fiche::model::Size;
    ///
    /// let size = Size { width: 3000, height: 2000 };
    /// assert_eq!(size.at_width(800), Size { width: 800, height: 533 });
    /// ```
    #[must_use]
    pub fn at_width(self, width: u32) -> Self {
        let (own, height) = (u64::from(self.width.max(1)), u64::from(self.height));
        let height = (height * u64::from(width) + own / 2) / own;
        Self { width, height: u32::try_from(height).unwrap_or(u32::MAX).max(1) }
    }
}

/// A picture that stands in a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Its file.
    pub asset: AssetIndex,
    /// What it shows, for those who do not see it; empty for an ornament.
    pub alt: Box<str>,
    /// The width that its author asked for, in pixels; the height follows.
    pub width: Option<u32>,
    /// Its other attributes as sanitised HTML, each after a space.
    pub attributes: Box<str>,
}
