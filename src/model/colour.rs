//! Colours of the screen, and how well one can be read on another.

use std::fmt;
use std::str::FromStr;

/// An sRGB colour, written `#rrggbb`.
///
/// ```
/// use fiche::model::Colour;
///
/// let petrol: Colour = "#005E69".parse().expect("six hex digits");
/// assert_eq!(petrol.to_string(), "#005e69");
/// assert!("petrol".parse::<Colour>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Colour([u8; 3]);

/// What is no `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ColourError;

impl Colour {
    /// `#000000`
    pub const BLACK: Self = Self([0; 3]);
    /// `#ffffff`
    pub const WHITE: Self = Self([255; 3]);

    /// Red, green and blue.
    pub const fn channels(self) -> [u8; 3] {
        self.0
    }

    /// How well one of two colours can be read on the other: 1 is not at all, 21 is black on white.
    ///
    /// The contrast ratio of WCAG 2.2, <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// How much light it gives, from 0 to 1: <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.040_45 {
                channel / 12.92
            } else {
                ((channel + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// This colour with so many hundredths of another, channel by channel.
    #[must_use]
    pub fn with(self, hundredths: u8, other: Self) -> Self {
        let part = u16::from(hundredths.min(100));
        let mix = |a: u8, b: u8| {
            let sum = u16::from(a) * (100 - part) + u16::from(b) * part;
            // Between two bytes lies a byte.
            ((sum + 50) / 100).to_le_bytes()[0]
        };
        let ([r, g, b], [red, green, blue]) = (self.0, other.0);
        Self([mix(r, red), mix(g, green), mix(b, blue)])
    }
}

impl FromStr for Colour {
    type Err = ColourError;

    fn from_str(text: &str) -> Result<Self, ColourError> {
        let digits = text.strip_prefix('#').ok_or(ColourError)?;
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(ColourError);
        }
        let channel = |at: usize| {
            u8::from_str_radix(&digits[at..at + 2], 16).expect("two hex digits are a byte")
        };
        Ok(Self([channel(0), channel(2), channel(4)]))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl fmt::Display for ColourError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a colour is # and six hex digits")
    }
}

impl std::error::Error for ColourError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().expect("a colour")
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let ratio = |a: &str, b: &str| format!("{:.2}", colour(a).contrast(colour(b)));
        assert_eq!(ratio("#000000", "#ffffff"), "21.00");
        assert_eq!(ratio("#ffffff", "#777777"), "4.48");
        assert_eq!(ratio("#767676", "#ffffff"), "4.54");
        assert_eq!(ratio("#abcdef", "#abcdef"), "1.00");
    }

    #[test]
    fn colours_mix() {
        assert_eq!(Colour::WHITE.with(50, Colour::BLACK), colour("#808080"));
        assert_eq!(Colour::WHITE.with(0, Colour::BLACK), Colour::WHITE);
        assert_eq!(Colour::WHITE.with(100, Colour::BLACK), Colour::BLACK);
    }

    #[test]
    fn a_colour_has_six_digits() {
        for text in ["", "#", "005e69", "#005e6", "#005e699", "#00 e69", "#+05e69", "#é5e69"] {
            assert_eq!(text.parse::<Colour>(), Err(ColourError), "{text}");
        }
    }
}
