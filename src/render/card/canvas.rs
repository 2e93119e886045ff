//! A picture of sixteen colours.

use super::face::Line;
use super::stamp::Stamp;
use crate::render::png::Colour;

/// What Open Graph and its readers ask: 1.91 to 1.
pub(super) const WIDTH: usize = 1200;
/// In pixels.
pub(super) const HEIGHT: usize = 630;

/// The two colours that a site may replace by its own, in the light scheme of the theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Paint {
    /// The ground that cards lie on.
    pub(super) band: Colour,
    /// The head line and the tab.
    pub(super) accent: Colour,
}

impl Default for Paint {
    /// Those of the theme.
    fn default() -> Self {
        Self { band: [0x00, 0x4e, 0x58], accent: [0x00, 0x5e, 0x69] }
    }
}

const CARD: Colour = [0xff, 0xff, 0xff];
const INK: Colour = [0x14, 0x20, 0x1f];
const SOFT: Colour = [0x49, 0x58, 0x55];

/// The palette's first colours; the others lie between two of them.
const ON_BAND: u8 = 0;
const ON_CARD: u8 = 1;
const IN_ACCENT: u8 = 2;

/// Shades from a ground to what is drawn on it, as places in the palette: edges of letters lie between.
#[derive(Clone, Copy)]
pub(super) enum Ramp {
    /// Titles.
    InkOnCard,
    /// The tab.
    AccentOnCard,
    /// Below the head line.
    SoftOnCard,
    /// The card itself, and what stands beside it.
    CardOnBand,
}

impl Ramp {
    const fn shades(self) -> &'static [u8] {
        match self {
            Self::CardOnBand => &[ON_BAND, 3, 4, 5, ON_CARD],
            Self::AccentOnCard => &[ON_CARD, 6, 7, 8, IN_ACCENT],
            Self::InkOnCard => &[ON_CARD, 9, 10, 11, 12],
            Self::SoftOnCard => &[ON_CARD, 13, 14, 15],
        }
    }

    const fn ends(self, paint: Paint) -> (Colour, Colour) {
        match self {
            Self::CardOnBand => (paint.band, CARD),
            Self::AccentOnCard => (CARD, paint.accent),
            Self::InkOnCard => (CARD, INK),
            Self::SoftOnCard => (CARD, SOFT),
        }
    }
}

/// The sixteen colours.
pub(super) fn palette(paint: Paint) -> [Colour; 16] {
    let mut palette = [paint.band; 16];
    for ramp in [Ramp::CardOnBand, Ramp::AccentOnCard, Ramp::InkOnCard, Ramp::SoftOnCard] {
        let (ground, ink) = ramp.ends(paint);
        let shades = ramp.shades();
        for (step, shade) in shades.iter().enumerate() {
            palette[usize::from(*shade)] = between(ground, ink, step, shades.len() - 1);
        }
    }
    palette
}

fn between(ground: Colour, ink: Colour, step: usize, steps: usize) -> Colour {
    let mix = |channel: usize| {
        let (from, to) = (usize::from(ground[channel]), usize::from(ink[channel]));
        let sum = from * (steps - step) + to * step;
        u8::try_from((sum + steps / 2) / steps).expect("between two bytes")
    };
    [mix(0), mix(1), mix(2)]
}

/// A picture being drawn; a byte a pixel, a place in the palette.
pub(super) struct Canvas(Vec<u8>);

impl Canvas {
    /// A field of the band's colour.
    pub(super) fn new() -> Self {
        Self(vec![ON_BAND; WIDTH * HEIGHT])
    }

    /// The rows, from above.
    pub(super) fn rows(&self) -> impl Iterator<Item = &[u8]> {
        self.0.chunks(WIDTH)
    }

    /// A piece of card with round corners: left, top, right, bottom.
    pub(super) fn panel(
        &mut self,
        (left, top, right, bottom): (usize, usize, usize, usize),
        round: usize,
    ) {
        for row in top..bottom {
            self.0[row * WIDTH + left..row * WIDTH + right].fill(ON_CARD);
        }
        let shades = Ramp::CardOnBand.shades();
        for down in 0..round {
            for across in 0..round {
                let shade = shades[steps(corner(across, down, round), shades.len() - 1)];
                for row in [top + down, bottom - 1 - down] {
                    for column in [left + across, right - 1 - across] {
                        self.0[row * WIDTH + column] = shade;
                    }
                }
            }
        }
    }

    /// A line across, from one column to another.
    pub(super) fn rule(&mut self, top: usize, thick: usize, (from, to): (usize, usize)) {
        for row in top..top + thick {
            self.0[row * WIDTH + from..row * WIDTH + to].fill(IN_ACCENT);
        }
    }

    /// Words, from `x` on a line at `y`.
    pub(super) fn write(&mut self, line: &Line<'_>, (x, y): (f32, f32), ramp: Ramp) {
        let ink = Ink::new(ramp);
        let baseline = pixel(y.round(), HEIGHT);
        line.stamps(x, |column, stamp| self.put(stamp, (column, baseline), &ink));
    }

    /// Puts a letter, as far as it is inside the picture.
    fn put(&mut self, stamp: &Stamp, (column, baseline): (usize, usize), ink: &Ink) {
        let (left, cut) = (column.saturating_sub(stamp.left), stamp.left.saturating_sub(column));
        for (down, row) in stamp.rows().enumerate() {
            let Some(y) = (baseline + down).checked_sub(stamp.above).filter(|y| *y < HEIGHT) else {
                continue;
            };
            let pixels = self.0[y * WIDTH..][..WIDTH].iter_mut().skip(left);
            for (covered, pixel) in row.iter().skip(cut).zip(pixels) {
                // Most of a letter is the space around it.
                if *covered > 0 {
                    *pixel = ink.on(*pixel, *covered);
                }
            }
        }
    }
}

/// A ramp as tables: letters have pixels by the million.
struct Ink {
    shades: &'static [u8],
    /// How many steps towards the ink a place in the palette is.
    so_far: [u8; 16],
    /// The same of a pixel that is covered so far, of 255.
    covered: [u8; 256],
}

impl Ink {
    fn new(ramp: Ramp) -> Self {
        let shades = ramp.shades();
        let mut so_far = [0; 16];
        for (step, shade) in (0..).zip(shades) {
            so_far[usize::from(*shade)] = step;
        }
        let step = |covered: usize| (covered * (shades.len() - 1) + 127) / 255;
        let covered =
            std::array::from_fn(|covered| u8::try_from(step(covered)).expect("a few steps"));
        Self { shades, so_far, covered }
    }

    /// What becomes of a pixel: where two letters meet, the darker one stays.
    fn on(&self, pixel: u8, covered: u8) -> u8 {
        let step = self.covered[usize::from(covered)];
        if step == 0 {
            return pixel;
        }
        self.shades[usize::from(step.max(self.so_far[usize::from(pixel)]))]
    }
}

/// How many of `steps` steps towards the ink a pixel is that is covered so far, of 255.
fn steps(covered: u8, steps: usize) -> usize {
    (usize::from(covered) * steps + 127) / 255
}

/// How much of a pixel lies inside a round corner, of 255, counted from the tip of the corner.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "some pixels, and a part of 255"
)]
fn corner(across: usize, down: usize, round: usize) -> u8 {
    let far = |pixels: usize| round as f32 - pixels as f32 - 0.5;
    let covered = round as f32 + 0.5 - far(across).hypot(far(down));
    (covered.clamp(0.0, 1.0) * 255.0 + 0.5) as u8
}

/// The pixel at a place, kept inside the picture.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number of pixels between 0 and some thousand"
)]
fn pixel(place: f32, most: usize) -> usize {
    (place.max(0.0) as usize).min(most)
}
