//! Letters: which a face has, how wide they are together, what they look like. The only module that reads fonts.

use std::sync::{Arc, LazyLock};

use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{GlyphId, OutlineBuilder, Tag};

use super::stamp::{Key, Pen, Stamp, Stamps};

/// What a line that had to be cut ends with.
const ELLIPSIS: char = '…';

/// A face of letters.
pub(super) struct Face {
    font: ttf_parser::Face<'static>,
    pairs: Vec<PairAdjustment<'static>>,
    stamps: Stamps,
}

/// What the sheet says.
pub(super) fn serif() -> &'static Face {
    static SERIF: LazyLock<Face> = LazyLock::new(|| Face::new(include_bytes!("fonts/serif.ttf")));
    &SERIF
}

/// What the site says about it.
pub(super) fn sans() -> &'static Face {
    static SANS: LazyLock<Face> = LazyLock::new(|| Face::new(include_bytes!("fonts/sans.ttf")));
    &SANS
}

/// Words on one line, in a size.
pub(super) struct Line<'f> {
    face: &'f Face,
    text: String,
    size: f32,
    width: f32,
    cut: bool,
}

impl Face {
    fn new(bytes: &'static [u8]) -> Self {
        let font = ttf_parser::Face::parse(bytes, 0).expect("the faces of the tool are fonts");
        let pairs = pairs(&font);
        Self { font, pairs, stamps: Stamps::default() }
    }

    /// Whether every letter of a text is there.
    pub(super) fn has(&self, text: &str) -> bool {
        printable(text).all(|c| self.font.glyph_index(c).is_some())
    }

    /// A text broken between words into at most `most` lines; what is left over is cut.
    pub(super) fn lines(&self, text: &str, size: f32, width: f32, most: usize) -> Vec<Line<'_>> {
        let space = self.measure(" ", size);
        let mut lines: Vec<(String, f32)> = Vec::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let wide = self.measure(word, size);
            let full = lines.len() == most;
            match lines.last_mut() {
                Some((line, so_far)) if full || *so_far + space + wide <= width => {
                    line.push(' ');
                    line.push_str(word);
                    *so_far += space + wide;
                }
                Some(_) | None => lines.push((word.to_owned(), wide)),
            }
        }
        lines.iter().map(|(line, _)| self.line(line, size, width)).collect()
    }

    /// One line, cut where it would be wider than `width`.
    pub(super) fn line(&self, text: &str, size: f32, width: f32) -> Line<'_> {
        let mut text: String = printable(text).collect();
        let whole = self.measure(&text, size);
        if whole <= width {
            return Line { face: self, text, size, width: whole, cut: false };
        }
        text.truncate(self.fitting(&text, size, width - self.measure("…", size)));
        text.truncate(text.trim_end().len());
        text.push(ELLIPSIS);
        let width = self.measure(&text, size);
        Line { face: self, text, size, width, cut: true }
    }

    /// How many bytes of a text, in whole letters, are no wider than `width`.
    fn fitting(&self, text: &str, size: f32, width: f32) -> usize {
        let mut letters = text.char_indices().map(|(start, c)| start + c.len_utf8());
        let mut end = 0;
        self.set(text, size, |_, _, after| {
            let letter = letters.next().expect("a place for every letter");
            if after <= width {
                end = letter;
            }
        });
        end
    }

    fn measure(&self, text: &str, size: f32) -> f32 {
        let mut end = 0.0;
        self.set(text, size, |_, _, after| end = after);
        end
    }

    /// Places the letters of a text: glyph, where it begins, where the next one begins.
    fn set(&self, text: &str, size: f32, mut place: impl FnMut(GlyphId, f32, f32)) {
        let scale = size / f32::from(self.font.units_per_em());
        let mut x = 0.0;
        let mut last = None;
        for c in text.chars() {
            let glyph = self.font.glyph_index(c).unwrap_or(GlyphId(0));
            if let Some(last) = last {
                x += f32::from(self.kerning(last, glyph)) * scale;
            }
            let wide = f32::from(self.font.glyph_hor_advance(glyph).unwrap_or(0)) * scale;
            place(glyph, x, x + wide);
            x += wide;
            last = Some(glyph);
        }
    }

    /// How much nearer or farther than usual two letters stand. The first table that knows the first letter decides.
    fn kerning(&self, left: GlyphId, right: GlyphId) -> i16 {
        self.pairs.iter().find_map(|pairs| adjustment(pairs, left, right)).unwrap_or(0)
    }
}

/// Without marks that show nothing and that no face needs: soft hyphens, zero-width characters.
fn printable(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}'))
}

fn pairs(face: &ttf_parser::Face<'static>) -> Vec<PairAdjustment<'static>> {
    let Some(gpos) = face.tables().gpos else { return Vec::new() };
    let mut lookups = Vec::new();
    for feature in gpos.features {
        if feature.tag == Tag::from_bytes(b"kern") {
            lookups.extend(feature.lookup_indices);
        }
    }
    lookups.sort_unstable();
    lookups.dedup();
    let lookups = lookups.into_iter().filter_map(|index| gpos.lookups.get(index));
    let tables = lookups.flat_map(|lookup| lookup.subtables.into_iter::<PositioningSubtable<'_>>());
    tables
        .filter_map(
            |table| if let PositioningSubtable::Pair(pairs) = table { Some(pairs) } else { None },
        )
        .collect()
}

fn adjustment(pairs: &PairAdjustment<'_>, left: GlyphId, right: GlyphId) -> Option<i16> {
    match pairs {
        PairAdjustment::Format1 { coverage, sets } => {
            let (first, _) = sets.get(coverage.get(left)?)?.get(right)?;
            Some(first.x_advance)
        }
        PairAdjustment::Format2 { coverage, classes, matrix } => {
            coverage.get(left)?;
            let (first, _) = matrix.get((classes.0.get(left), classes.1.get(right)))?;
            Some(first.x_advance)
        }
    }
}

impl Line<'_> {
    /// In pixels.
    pub(super) fn width(&self) -> f32 {
        self.width
    }

    /// In whole pixels.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "some hundred pixels"
    )]
    pub(super) fn whole_width(&self) -> usize {
        self.width.ceil() as usize
    }

    /// Whether some of its words are left out.
    pub(super) fn is_cut(&self) -> bool {
        self.cut
    }

    /// Its letters as pixels, and where each is put: right of where the line begins, to a quarter of a pixel.
    pub(super) fn stamps(&self, x: f32, mut put: impl FnMut(usize, &Stamp)) {
        let Face { font, pairs: _, stamps } = self.face;
        let scale = self.size / f32::from(font.units_per_em());
        self.face.set(&self.text, self.size, |glyph, at, _| {
            let (whole, key) = Key::new(glyph.0, self.size, x + at);
            let draw = |pen: &mut Pen| {
                let origin = (key.shift(), 0.0);
                let mut outline = Outline { pen, origin, scale, start: None, last: (0.0, 0.0) };
                font.outline_glyph(glyph, &mut outline);
            };
            let reach = font.glyph_bounding_box(glyph).map(|reach| {
                [reach.x_min, reach.y_max, reach.x_max, reach.y_min]
                    .map(|units| f32::from(units) * scale)
            });
            let stamp: Arc<Stamp> = stamps.get(key, || Stamp::new(key.shift(), reach, draw));
            put(whole, &stamp);
        });
    }
}

/// From the units of a face to pixels.
struct Outline<'p> {
    pen: &'p mut Pen,
    origin: (f32, f32),
    scale: f32,
    start: Option<(f32, f32)>,
    last: (f32, f32),
}

impl Outline<'_> {
    fn point(&self, x: f32, y: f32) -> (f32, f32) {
        (self.origin.0 + x * self.scale, self.origin.1 - y * self.scale)
    }
}

impl OutlineBuilder for Outline<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.last = self.point(x, y);
        self.start = Some(self.last);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.point(x, y);
        self.pen.line(self.last, to);
        self.last = to;
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (control, to) = (self.point(x1, y1), self.point(x, y));
        self.pen.curve(self.last, control, to);
        self.last = to;
    }

    /// Only faces with PostScript outlines have these, and ours have none; two straight lines come near enough.
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let _ = (x2, y2);
        self.line_to(x1, y1);
        self.line_to(x, y);
    }

    fn close(&mut self) {
        if let Some(start) = self.start.take() {
            self.pen.line(self.last, start);
        }
    }
}
