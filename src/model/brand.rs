//! What makes a site look like its own network, without a theme of its own.

use std::sync::Arc;

use super::Colour;

/// What `site.yaml` changes in the look of the theme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// Colours in place of the theme's.
    pub colours: Option<Colours>,
    /// A picture in place of the theme's mark and icon.
    pub logo: Option<Logo>,
}

/// Design tokens by name, without the two hyphens: `accent` is `--accent` in `tokens.css`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Colours {
    /// On light grounds.
    pub light: Vec<(&'static str, Colour)>,
    /// On dark ones.
    pub dark: Vec<(&'static str, Colour)>,
}

impl Colours {
    /// The colour of links and buttons on light grounds, if it is not the theme's.
    pub fn accent(&self) -> Option<Colour> {
        self.on_light("accent")
    }

    /// The colour of a token on light grounds, if it is not the theme's.
    pub fn on_light(&self, token: &str) -> Option<Colour> {
        self.light.iter().find(|(name, _)| *name == token).map(|(_, colour)| *colour)
    }
}

/// An SVG that does nothing but show itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// The file as it is served.
    pub bytes: Arc<[u8]>,
    /// The width of its view box, in whole units; 1 or more.
    pub width: u32,
    /// Its height.
    pub height: u32,
}
