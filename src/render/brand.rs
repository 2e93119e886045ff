//! The site's own colours and logo, as files and as templates see them.

use std::fmt::Write as _;

use serde::Serialize;

use super::assets::Assets;
use super::reader::Reader;
use crate::model::{Address, Colour, Site};
use crate::output::{File, fingerprinted};

/// What `brand` in `site.yaml` adds to the theme.
#[derive(Debug)]
pub(super) struct Branding {
    files: Vec<File>,
    style: Option<Address>,
    logo: Option<(Address, u32, u32)>,
    icon: Option<Address>,
}

/// The site's own colours, logo and icon, for a page.
#[derive(Debug, Serialize)]
pub(super) struct BrandView {
    /// The style sheet with the site's own colours, if it has any; it follows the theme's.
    style: Option<String>,
    /// The site's own logo, if it has one.
    logo: Option<LogoView>,
    /// The icon of browsers: the logo, else the theme's `assets/icon.svg` in the site's colour.
    icon: Option<String>,
}

/// The site's own logo.
#[derive(Debug, Serialize)]
struct LogoView {
    /// The SVG.
    href: String,
    /// Its width; with the height it says which shape it has.
    width: u32,
    /// Its height.
    height: u32,
}

/// The theme's icon, below `assets/`.
const ICON: &str = "icon.svg";

impl Branding {
    /// Makes the files of a site.
    pub(super) fn new(site: &Site, assets: &Assets) -> Self {
        let colours = site.brand.colours.as_ref();
        let style = colours.map(|colours| style(&colours.light, &colours.dark));
        let logo = site.brand.logo.as_ref().map(|logo| {
            let bytes = logo.bytes.to_vec();
            (File { address: fingerprinted("logo", "svg", &bytes), bytes }, logo)
        });
        let accent = colours.and_then(crate::model::Colours::accent);
        let icon = match (&logo, accent) {
            (None, Some(accent)) => icon(assets, accent),
            (None, None) | (Some(_), _) => None,
        };
        let address = |file: &File| file.address.clone();
        let own_icon = logo.as_ref().map(|(file, _)| address(file));
        Self {
            icon: own_icon
                .or_else(|| icon.as_ref().map(address))
                .or_else(|| assets.address(ICON).cloned()),
            style: style.as_ref().map(address),
            logo: logo.as_ref().map(|(file, logo)| (address(file), logo.width, logo.height)),
            files: [style, logo.map(|(file, _)| file), icon].into_iter().flatten().collect(),
        }
    }

    /// The files to write.
    pub(super) fn files(&self) -> &[File] {
        &self.files
    }

    /// Their links from a page.
    pub(super) fn seen_by(&self, reader: &Reader<'_>) -> BrandView {
        let link = |address: &Address| reader.link_to(address);
        BrandView {
            style: self.style.as_ref().map(link),
            logo: self.logo.as_ref().map(|(address, width, height)| LogoView {
                href: link(address),
                width: *width,
                height: *height,
            }),
            icon: self.icon.as_ref().map(link),
        }
    }
}

/// Tokens in the theme's layer of that name: later than the theme's own, and so in their place.
fn style(light: &[(&'static str, Colour)], dark: &[(&'static str, Colour)]) -> File {
    let list = |tokens: &[(&str, Colour)]| {
        tokens.iter().fold(String::new(), |mut list, (name, colour)| {
            write!(list, " --{name}: {colour};").expect("strings grow");
            list
        })
    };
    let text = format!(
        "@layer tokens {{\n  :root {{{} }}\n  @media (prefers-color-scheme: dark) {{ :root {{{} }} }}\n}}\n",
        list(light),
        list(dark)
    );
    let bytes = text.into_bytes();
    File { address: fingerprinted("brand", "css", &bytes), bytes }
}

/// The theme's icon in the site's colour, if it names its own once: `color="#005e69"` on its root.
fn icon(assets: &Assets, accent: Colour) -> Option<File> {
    const COLOUR: &str = " color=\"";
    assets.address(ICON)?;
    let text = String::from_utf8(assets.file(ICON).bytes).ok()?;
    let (before, rest) = text.split_once(COLOUR)?;
    let (_, after) = rest.split_once('"')?;
    let bytes = format!("{before}{COLOUR}{accent}\"{after}").into_bytes();
    Some(File { address: fingerprinted("icon", "svg", &bytes), bytes })
}
