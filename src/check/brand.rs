//! The site's own colours and logo: readable, and harmless.

use super::links::dead_link;
use super::{Checker, logo};
use crate::diagnostic::{Contrast, Problem, Scheme};
use crate::model::{Brand, Colour, Colours, Logo, Theme};
use crate::parse::{At, Shades, closest};
use crate::source::FileId;

/// The contrast of text with its ground that WCAG 2.2 asks at level AA: success criterion 1.4.3,
/// <https://www.w3.org/TR/WCAG22/#contrast-minimum>.
const TEXT: f64 = 4.5;
/// What a colour that we choose ourselves keeps: criterion 1.4.6, level AAA.
const AMPLE: f64 = 7.0;

/// What text of the accent's colour stands on, as the theme has it.
struct Grounds {
    paper: Option<Colour>,
    card: Option<Colour>,
}

impl Checker<'_> {
    /// What `brand` makes of the theme's look.
    pub(super) fn brand(&mut self, site_file: FileId, theme: Option<&Theme>) -> Brand {
        let Some(theme) = theme else { return Brand::default() };
        let fields = &self.parsed.settings.brand;
        let logo = fields.logo.as_ref().and_then(|named| self.logo(site_file, named));
        let [light, dark] = grounds(theme);
        if let Some(accent) = &fields.accent {
            self.readable(site_file, &accent.light, &light, Scheme::Light);
            if let Some(shade) = &accent.dark {
                self.readable(site_file, shade, &dark, Scheme::Dark);
            }
        }
        let (accent, band) = (fields.accent.as_ref(), fields.band.as_ref());
        let is_asked = accent.is_some() || band.is_some();
        let colours = is_asked.then(|| Colours {
            light: self::light(accent, band, &light),
            dark: self::dark(accent, band, &dark),
        });
        Brand { colours, logo }
    }

    fn readable(&mut self, file: FileId, colour: &At<Colour>, on: &Grounds, scheme: Scheme) {
        let grounds = [on.paper, on.card].into_iter().flatten();
        let worst = grounds
            .map(|ground| (colour.value.contrast(ground), ground))
            .min_by(|(one, _), (two, _)| one.total_cmp(two));
        let Some((ratio, ground)) = worst.filter(|(ratio, _)| *ratio < TEXT) else { return };
        let end = match scheme {
            Scheme::Light => Colour::BLACK,
            Scheme::Dark => Colour::WHITE,
        };
        let contrast = Contrast {
            found: colour.value,
            ground,
            scheme,
            ratio: hundredths(ratio),
            needed: hundredths(TEXT),
            closest: shade(colour.value, end, TEXT, on),
        };
        let problem = Problem::LowContrast { contrast };
        self.report(file, colour.span, problem);
    }

    fn logo(&mut self, site_file: FileId, named: &At<String>) -> Option<Logo> {
        let path = format!("content/{}", named.value);
        let Some(file) = self.sources.find(&path) else {
            let files = self.sources.iter().map(|(_, source)| &*source.path);
            let closest = closest(&named.value, files.filter_map(|p| p.strip_prefix("content/")));
            self.report(site_file, named.span, dead_link(&named.value, closest));
            return None;
        };
        let bytes = &self.sources.get(file).bytes;
        match logo::size(bytes) {
            Ok((width, height)) => Some(Logo { bytes: bytes.clone(), width, height }),
            Err((span, problem)) => {
                self.report(file, span, problem);
                None
            }
        }
    }
}

/// Never up: 4.499 does not pass for 4.5.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a contrast is between 1 and 21"
)]
fn hundredths(ratio: f64) -> u16 {
    (ratio * 100.0).floor() as u16
}

/// The grounds of both schemes, as the theme's tokens give them; one that is not `#rrggbb` is not compared.
fn grounds(theme: &Theme) -> [Grounds; 2] {
    let tokens = theme.assets.get("style/tokens.css").map_or(&[][..], |bytes| bytes);
    let text = String::from_utf8_lossy(tokens);
    let (light, dark) = text.split_once("prefers-color-scheme: dark").unwrap_or((&text, ""));
    let value = |text: &str, name: &str| {
        let (_, rest) = text.split_once(&format!("{name}:"))?;
        let value = rest.split([';', '}']).next()?.trim();
        let [r, g, b] = value.strip_prefix('#')?.as_bytes() else { return value.parse().ok() };
        // `#fff` is `#ffffff`.
        let [r, g, b] = [r, g, b].map(|digit| char::from(*digit));
        format!("#{r}{r}{g}{g}{b}{b}").parse().ok()
    };
    let of = |text: &str| Grounds { paper: value(text, "--paper"), card: value(text, "--card") };
    let light = of(light);
    let dark = of(dark);
    let dark = Grounds { paper: dark.paper.or(light.paper), card: dark.card.or(light.card) };
    [light, dark]
}

/// The first shade on the way to black or white that can be read on every ground.
fn shade(colour: Colour, end: Colour, ratio: f64, on: &Grounds) -> Colour {
    let passes = |shade: &Colour| {
        [on.paper, on.card].into_iter().flatten().all(|ground| shade.contrast(ground) >= ratio)
    };
    (0..=100).map(|part| colour.with(part, end)).find(passes).unwrap_or(end)
}

type Tokens = Vec<(&'static str, Colour)>;

/// The parts of other colours in those that come with an accent or a band are those of the theme's own.
fn light(accent: Option<&Shades>, band: Option<&Shades>, on: &Grounds) -> Tokens {
    let mut tokens = Tokens::new();
    if let Some(accent) = accent.map(|accent| accent.light.value) {
        tokens.push(("accent", accent));
        tokens.push(("accent-deep", accent.with(28, Colour::BLACK)));
        tokens.push(("on-accent", text_on(accent, Colour::WHITE)));
        tokens.push(("tint", tint(accent, 12, on.card.unwrap_or(Colour::WHITE))));
    }
    let own = band.map(|band| band.light.value);
    let derived = || accent.map(|accent| accent.light.value.with(17, Colour::BLACK));
    tokens.extend(own.or_else(derived).into_iter().flat_map(field));
    tokens
}

fn dark(accent: Option<&Shades>, band: Option<&Shades>, on: &Grounds) -> Tokens {
    let mut tokens = Tokens::new();
    if let Some(accent) = accent {
        let light = accent.light.value;
        let own = accent.dark.as_ref().map(|shade| shade.value);
        let dark = own.unwrap_or_else(|| shade(light, Colour::WHITE, AMPLE, on));
        tokens.push(("accent", dark));
        tokens.push(("accent-deep", dark.with(36, Colour::WHITE)));
        tokens.push(("on-accent", text_on(dark, light.with(60, Colour::BLACK))));
        tokens.push(("tint", tint(dark, 14, on.card.unwrap_or(Colour::BLACK))));
    }
    let deep = |light: Colour| light.with(45, Colour::BLACK);
    let own = band
        .map(|band| band.dark.as_ref().map_or_else(|| deep(band.light.value), |shade| shade.value));
    let derived = || accent.map(|accent| deep(accent.light.value));
    tokens.extend(own.or_else(derived).into_iter().flat_map(field));
    tokens
}

/// A full-width field with what is written on it. On any colour, black or white has a contrast of 4.58 and more.
fn field(band: Colour) -> [(&'static str, Colour); 3] {
    let on = text_on(band, Colour::WHITE);
    let soft = (0..=21).rev().map(|part| on.with(part, band));
    let soft = soft.into_iter().find(|soft| soft.contrast(band) >= TEXT).unwrap_or(on);
    [("band", band), ("on-band", on), ("on-band-soft", soft)]
}

/// The colour we like best for text on a ground, or whichever of black and white can be read there.
fn text_on(ground: Colour, preferred: Colour) -> Colour {
    [preferred, Colour::WHITE, Colour::BLACK]
        .into_iter()
        .find(|text| text.contrast(ground) >= TEXT)
        .unwrap_or(Colour::BLACK)
}

/// A ground with so many hundredths of the accent at most, that the accent can still be read on.
fn tint(accent: Colour, most: u8, card: Colour) -> Colour {
    let tints = (0..=most).rev().map(|part| card.with(part, accent));
    tints.into_iter().find(|tint| accent.contrast(*tint) >= TEXT).unwrap_or(card)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::Span;

    const LIGHT: Grounds = Grounds { paper: Some(Colour::WHITE), card: Some(Colour::WHITE) };
    const DARK: Grounds = Grounds { paper: Some(Colour::BLACK), card: Some(Colour::BLACK) };

    fn shades(light: Colour) -> Shades {
        Shades { light: At { span: Span::default(), value: light }, dark: None }
    }

    proptest! {
        /// Whatever colour a site takes, what is written in it or on it can be read.
        #[test]
        fn derived_colours_can_be_read(red: u8, green: u8, blue: u8) {
            let any: Colour = format!("#{red:02x}{green:02x}{blue:02x}").parse().unwrap();
            let accent = shades(shade(any, Colour::BLACK, TEXT, &LIGHT));
            let band = shades(any);
            for (tokens, ground) in [
                (light(Some(&accent), Some(&band), &LIGHT), Colour::WHITE),
                (light(Some(&accent), None, &LIGHT), Colour::WHITE),
                (dark(Some(&accent), Some(&band), &DARK), Colour::BLACK),
                (dark(Some(&accent), None, &DARK), Colour::BLACK),
            ] {
                let token = |name: &str| tokens.iter().find(|(n, _)| *n == name).unwrap().1;
                for (text, ground) in [
                    (token("accent"), ground),
                    (token("accent-deep"), ground),
                    (token("accent"), token("tint")),
                    (token("on-accent"), token("accent")),
                    (token("on-band"), token("band")),
                    (token("on-band-soft"), token("band")),
                ] {
                    prop_assert!(text.contrast(ground) >= TEXT, "{text} on {ground} of {tokens:?}");
                }
            }
        }
    }
}
