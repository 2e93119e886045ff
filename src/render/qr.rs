//! QR codes: as the path of an inline drawing, and as files to put on paper and slides.

use std::fmt::Write as _;

use fast_qr::qr::{QRBuilder, QRCode};
use fast_qr::{ECL, Module};
use serde::Serialize;

use super::png;
use crate::output::escape;

/// Modules of white around a code, which readers need to find it.
const QUIET: usize = 4;

/// A QR code, drawn in units of one module.
#[derive(Debug, Serialize)]
pub(super) struct Qr {
    /// `viewBox`, with the quiet zone.
    view: String,
    /// `d` of one path: every dark run of a row.
    path: String,
}

/// A kind of file that holds a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// For print: sharp at any size, the address in letters below it.
    Svg,
    /// For slides, and for programs that take no drawings.
    Png,
}

impl Format {
    /// Every kind.
    pub(super) const ALL: [Self; 2] = [Self::Svg, Self::Png];

    /// What its files end with.
    pub(super) const fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    /// The code of an address as a file; `shown` is the address as people write it.
    ///
    /// # Panics
    ///
    /// As [`code`].
    pub(super) fn file(self, url: &str, shown: &str) -> Vec<u8> {
        // What becomes of a file nobody knows: folded, worn, behind glass, blurred from the last row. A quarter of it may be lost.
        let code = encoded(url, ECL::Q);
        match self {
            Self::Svg => svg(&code, shown).into_bytes(),
            Self::Png => pixels(&code),
        }
    }
}

/// The code of an address, for pages and our own paper: clean and often small, where larger modules help
/// more than repetition.
///
/// # Panics
///
/// If it is longer than the 1663 bytes that a code of any level holds; addresses of sites are not.
pub(super) fn code(url: &str) -> Qr {
    let code = encoded(url, ECL::M);
    let view = format!("-{QUIET} -{QUIET} {0} {0}", code.size + 2 * QUIET);
    Qr { view, path: path(&code) }
}

fn encoded(url: &str, level: ECL) -> QRCode {
    QRBuilder::new(url).ecl(level).build().expect("an address fits into a code")
}

fn path(code: &QRCode) -> String {
    let mut path = String::new();
    for y in 0..code.size {
        row(code, y, &mut path);
    }
    path
}

fn row(code: &QRCode, y: usize, path: &mut String) {
    let dark = |x: &usize| Module::value(code[y][*x]);
    let mut x = 0;
    while x < code.size {
        let run = (x..code.size).take_while(dark).count();
        if run > 0 {
            write!(path, "M{x} {y}h{run}v1h-{run}z").expect("strings grow");
        }
        x += run.max(1);
    }
}

/// Black on white whatever is behind it, twelve centimetres wide.
fn svg(code: &QRCode, shown: &str) -> String {
    let modules = |count: usize| f64::from(u16::try_from(count).expect("some hundred at most"));
    let (quiet, side) = (modules(QUIET), modules(code.size + 2 * QUIET));
    let middle = side / 2.0 - quiet;
    let lines = lines(shown);
    let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or(1);
    // Letters of equal width are six tenths as wide as they are high.
    let letter = ((side - 2.0) / (modules(longest) * 0.6)).min(3.0);
    let (mut height, mut text) = (side, String::new());
    for line in lines {
        height += 1.3 * letter;
        let y = height - quiet - 0.5 * letter;
        write!(text, "<text x=\"{middle}\" y=\"{y:.2}\">{}</text>", escape(line))
            .expect("strings grow");
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-{QUIET} -{QUIET} {side} {height:.2}\" width=\"120mm\" height=\"{:.2}mm\" role=\"img\">\
         <title>{}</title>\
         <rect x=\"-{QUIET}\" y=\"-{QUIET}\" width=\"{side}\" height=\"{height:.2}\" fill=\"#fff\"/>\
         <path fill=\"#000\" shape-rendering=\"crispEdges\" d=\"{}\"/>\
         <g fill=\"#000\" font-family=\"ui-monospace, monospace\" font-size=\"{letter:.2}\" text-anchor=\"middle\">{text}</g>\
         </svg>\n",
        120.0 * height / side,
        escape(shown),
        path(code),
    )
}

/// An address on two lines: the last name in it, and what leads there.
fn lines(shown: &str) -> Vec<&str> {
    match shown.rfind('/') {
        Some(slash) => vec![&shown[..=slash], &shown[slash + 1..]],
        None => vec![shown],
    }
}

/// Large enough for twelve centimetres at 300 dots an inch.
fn pixels(code: &QRCode) -> Vec<u8> {
    const WIDTH: usize = 1418;
    let side = code.size + 2 * QUIET;
    // A whole number of pixels a module keeps its edges sharp; an even one keeps the picture's width even.
    let scale = WIDTH.div_ceil(side).next_multiple_of(2);
    let inside = |at: usize| at.checked_sub(QUIET).filter(|at| *at < code.size);
    let is_dark = |x, y| match (inside(x), inside(y)) {
        (Some(x), Some(y)) => Module::value(code[y][x]),
        (Some(_) | None, Some(_) | None) => false,
    };
    let row = |y| {
        let modules = (0..side).map(|x| u8::from(is_dark(x, y)));
        modules.flat_map(|module| std::iter::repeat_n(module, scale)).collect::<Vec<u8>>()
    };
    let rows: Vec<Vec<u8>> = (0..side).map(row).collect();
    let rows = rows.iter().flat_map(|row| std::iter::repeat_n(&row[..], scale));
    png::encode(&rows.collect::<Vec<_>>(), &[[0xff; 3], [0; 3]])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corner_is_drawn() {
        let qr = code("https://example.org/p/brusafe/");
        assert_eq!(qr.view, "-4 -4 37 37");
        assert!(qr.path.starts_with("M0 0h7v1h-7z"), "{}", qr.path);
    }

    #[test]
    fn an_address_breaks_before_its_name() {
        assert_eq!(lines("example.org/c/network"), ["example.org/c/", "network"]);
        assert_eq!(lines("example.org"), ["example.org"]);
    }
}
