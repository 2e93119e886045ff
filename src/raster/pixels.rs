//! JPEG and PNG → pixels, upright and in the colours of the web. The only module that knows `image` and `moxcms`.

use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageResult, Limits, Rgba, RgbaImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::{Fault, Form, MOST_PIXELS};
use crate::model::Size;

/// What a decoder may take: the pixels of the largest picture in 16 bits a channel, and something besides.
const MOST_BYTES: u64 = MOST_PIXELS * 8 + (64 << 20);

/// A picture in memory.
pub(super) struct Pixels {
    image: DynamicImage,
    /// The meaning of its colours, if it is not that of the web.
    profile: Option<ColorProfile>,
    moves: bool,
}

/// Pixels as an encoder takes them.
pub(super) enum Samples {
    /// Red, green, blue.
    Opaque(Vec<u8>),
    /// Red, green, blue, alpha.
    Transparent(Vec<u8>),
}

/// Reads a picture to its end.
///
/// # Errors
///
/// If it is damaged, or too large.
pub(super) fn read(form: Form, bytes: &[u8]) -> Result<Pixels, Fault> {
    let damaged = |_| Fault::Damaged;
    if form == Form::Jpeg {
        // The decoder fills with grey what a broken transfer left out.
        if !is_whole(bytes) {
            return Err(Fault::Damaged);
        }
        let decoder = JpegDecoder::new(Cursor::new(bytes)).map_err(damaged)?;
        return decode(decoder);
    }
    let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits()).map_err(damaged)?;
    let moves = decoder.is_apng().map_err(damaged)?;
    Ok(Pixels { moves, ..decode(decoder)? })
}

fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MOST_BYTES);
    limits
}

fn decode(mut decoder: impl ImageDecoder) -> Result<Pixels, Fault> {
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Fault::Large(Size { width, height }));
    }
    let mut read_head = || -> ImageResult<_> {
        decoder.set_limits(limits())?;
        Ok((decoder.orientation()?, decoder.icc_profile()?))
    };
    let (orientation, profile) = read_head().map_err(|_| Fault::Damaged)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(|_| Fault::Damaged)?;
    image.apply_orientation(orientation);
    Ok(Pixels { image, profile: profile.as_deref().and_then(foreign), moves: false })
}

/// Whether the picture of a JPEG ends: after the last start of a scan (`FF DA`) comes an end (`FF D9`). Neither pair stands
/// in the coded pixels themselves.
fn is_whole(jpeg: &[u8]) -> bool {
    let last = |marker: [u8; 2]| jpeg.windows(2).rposition(|pair| pair == marker);
    match (last([0xff, 0xda]), last([0xff, 0xd9])) {
        (Some(scan), Some(end)) => end > scan,
        (Some(_) | None, _) => false,
    }
}

/// A profile whose colours are others than those of sRGB, which browsers take pixels for. One that cannot be read says
/// nothing.
fn foreign(bytes: &[u8]) -> Option<ColorProfile> {
    let profile = ColorProfile::new_from_slice(bytes).ok()?;
    let web = ColorProfile::new_srgb();
    let near = |a: f64, b: f64| (a - b).abs() < 0.002;
    let pairs = [
        (profile.red_colorant, web.red_colorant),
        (profile.green_colorant, web.green_colorant),
        (profile.blue_colorant, web.blue_colorant),
    ];
    let is_web = pairs.iter().all(|(a, b)| near(a.x, b.x) && near(a.y, b.y) && near(a.z, b.z));
    (profile.color_space == DataColorSpace::Rgb && !is_web).then_some(profile)
}

/// Colours by as much as they are seen.
fn weighed(mut image: RgbaImage) -> RgbaImage {
    for Rgba([red, green, blue, alpha]) in image.pixels_mut() {
        for channel in [red, green, blue] {
            *channel = part(u32::from(*channel) * u32::from(*alpha), 255);
        }
    }
    image
}

fn unweighed(mut image: RgbaImage) -> RgbaImage {
    for Rgba([red, green, blue, alpha]) in image.pixels_mut().filter(|pixel| pixel.0[3] > 0) {
        for channel in [red, green, blue] {
            *channel = part(u32::from(*channel) * 255, u32::from(*alpha));
        }
    }
    image
}

fn part(product: u32, of: u32) -> u8 {
    u8::try_from((product + of / 2) / of).unwrap_or(u8::MAX)
}

impl Pixels {
    pub(super) fn size(&self) -> Size {
        Size { width: self.image.width(), height: self.image.height() }
    }

    /// Whether it is one of several frames.
    pub(super) fn moves(&self) -> bool {
        self.moves
    }

    pub(super) fn is_see_through(&self) -> bool {
        self.image.color().has_alpha()
            && self.image.to_rgba8().pixels().any(|pixel| pixel.0[3] < u8::MAX)
    }

    /// The same picture, smaller.
    pub(super) fn scaled(self, size: Size) -> Self {
        if size == self.size() {
            return self;
        }
        let image = if self.image.color().has_alpha() {
            // What nobody sees must not colour its neighbours.
            let image = DynamicImage::from(weighed(self.image.to_rgba8()));
            let smaller = image.resize_exact(size.width, size.height, FilterType::CatmullRom);
            DynamicImage::from(unweighed(smaller.into_rgba8()))
        } else {
            self.image.resize_exact(size.width, size.height, FilterType::CatmullRom)
        };
        Self { image, ..self }
    }

    /// Eight bits a channel, in sRGB.
    pub(super) fn samples(&self) -> Samples {
        if self.is_see_through() {
            let pixels = self.image.to_rgba8().into_raw();
            Samples::Transparent(self.in_srgb(pixels, Layout::Rgba))
        } else {
            Samples::Opaque(self.in_srgb(self.image.to_rgb8().into_raw(), Layout::Rgb))
        }
    }

    fn in_srgb(&self, pixels: Vec<u8>, layout: Layout) -> Vec<u8> {
        let Some(profile) = &self.profile else { return pixels };
        let (web, options) = (ColorProfile::new_srgb(), TransformOptions::default());
        let mut turned = vec![0; pixels.len()];
        let transform = profile.create_transform_8bit(layout, &web, layout, options);
        match transform.and_then(|transform| transform.transform(&pixels, &mut turned)) {
            Ok(()) => turned,
            // A profile that promises what it does not hold: the colours stay as they are.
            Err(_) => pixels,
        }
    }
}
