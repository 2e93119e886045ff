//! A letter as pixels: drawn once for each size and each quarter of a pixel that it begins at, and put wherever it stands.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use ab_glyph_rasterizer::{Point, Rasterizer, point};

/// How much of each pixel a letter covers.
pub(super) struct Stamp {
    /// How far left of the pixel that it is put at it begins, and how far above the line it stands on.
    pub(super) left: usize,
    pub(super) above: usize,
    /// So many pixels are a row.
    pub(super) width: usize,
    /// Row by row from above, from 0 to 255.
    pub(super) covered: Vec<u8>,
}

/// What two letters have in common that look the same, pixel by pixel.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Key {
    /// Its number in the face.
    glyph: u16,
    /// The bits of the size.
    size: u32,
    quarter: u8,
}

/// The letters that were drawn so far; there are a few hundred of them in a handful of sizes.
#[derive(Default)]
pub(super) struct Stamps(RwLock<HashMap<Key, Arc<Stamp>>>);

/// Adds up what is inside of outlines.
pub(super) struct Pen {
    raster: Rasterizer,
    origin: (f32, f32),
}

impl Key {
    /// A letter that begins at `x`: the whole pixels of that, and what it looks like there.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at most some thousand pixels"
    )]
    pub(super) fn new(glyph: u16, size: f32, x: f32) -> (usize, Self) {
        let quarters = (x.max(0.0) * 4.0).round() as usize;
        let quarter = u8::try_from(quarters % 4).expect("less than four");
        (quarters / 4, Self { glyph, size: size.to_bits(), quarter })
    }

    /// How far right of its pixel it begins.
    pub(super) fn shift(self) -> f32 {
        f32::from(self.quarter) / 4.0
    }
}

impl Stamps {
    /// A letter that looks so; it is drawn if it was not yet.
    pub(super) fn get(&self, key: Key, draw: impl FnOnce() -> Stamp) -> Arc<Stamp> {
        // Whoever panicked left the letters as they were.
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        known.unwrap_or_else(|| {
            let stamp = Arc::new(draw());
            let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(all.entry(key).or_insert(stamp))
        })
    }
}

impl Stamp {
    /// A letter that begins at `x` within its pixel and reaches so far: left, above, right, above at its lower end.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "some hundred pixels, and a part of 255"
    )]
    pub(super) fn new(x: f32, reach: Option<[f32; 4]>, draw: impl FnOnce(&mut Pen)) -> Self {
        // A space has no outline.
        let [left, top, right, bottom] = reach.unwrap_or_default();
        // A pixel around it: the rasteriser adds up beside what it is given.
        let (left, above) = ((1.0 - left).ceil().max(0.0), (top + 1.0).ceil().max(0.0));
        let width = (left + x + right + 2.0).ceil().max(0.0) as usize;
        let height = (above - bottom + 2.0).ceil().max(0.0) as usize;
        let mut pen = Pen { raster: Rasterizer::new(width, height), origin: (left, above) };
        draw(&mut pen);
        let mut covered = vec![0; width * height];
        pen.raster.for_each_pixel(|at, part| {
            covered[at] = (part.clamp(0.0, 1.0) * 255.0 + 0.5) as u8;
        });
        Self { left: left as usize, above: above as usize, width, covered }
    }

    /// Its rows from above.
    pub(super) fn rows(&self) -> impl Iterator<Item = &[u8]> {
        self.covered.chunks(self.width.max(1))
    }
}

impl Pen {
    fn at(&self, (x, y): (f32, f32)) -> Point {
        point(x + self.origin.0, y + self.origin.1)
    }

    /// A straight line.
    pub(super) fn line(&mut self, from: (f32, f32), to: (f32, f32)) {
        self.raster.draw_line(self.at(from), self.at(to));
    }

    /// A curve with one control point.
    pub(super) fn curve(&mut self, from: (f32, f32), control: (f32, f32), to: (f32, f32)) {
        self.raster.draw_quad(self.at(from), self.at(control), self.at(to));
    }
}
