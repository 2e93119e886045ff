//! QR codes as the path of an inline drawing.

use std::fmt::Write as _;

use fast_qr::qr::{QRBuilder, QRCode};
use fast_qr::{ECL, Module};
use serde::Serialize;

/// A QR code, drawn in units of one module.
#[derive(Debug, Serialize)]
pub(super) struct Qr {
    /// `viewBox`, with the quiet zone of four modules that readers need.
    view: String,
    /// `d` of one path: every dark run of a row.
    path: String,
}

/// The code of an address.
///
/// # Panics
///
/// If it is longer than the 2331 bytes a code holds; addresses of sites are not.
pub(super) fn code(url: &str) -> Qr {
    let code = QRBuilder::new(url).ecl(ECL::M).build().expect("an address fits into a code");
    let mut path = String::new();
    for y in 0..code.size {
        row(&code, y, &mut path);
    }
    Qr { view: format!("-4 -4 {0} {0}", code.size + 8), path }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corner_is_drawn() {
        let qr = code("https://example.org/p/brusafe/");
        assert_eq!(qr.view, "-4 -4 37 37");
        assert!(qr.path.starts_with("M0 0h7v1h-7z"), "{}", qr.path);
    }
}
