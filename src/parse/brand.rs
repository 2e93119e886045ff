//! `brand` in `content/site.yaml`: colours and a logo in place of the theme's.

use super::metadata::{Node, Value};
use super::record::{self, At, Record, Scribe};
use crate::diagnostic::Problem;
use crate::model::Colour;

/// What `brand` says, as far as it could be read.
#[derive(Debug, Default)]
pub(crate) struct BrandFields {
    /// Of links, buttons and lines.
    pub(crate) accent: Option<Shades>,
    /// Of the full-width fields.
    pub(crate) band: Option<Shades>,
    /// A file of `content/`.
    pub(crate) logo: Option<At<String>>,
}

/// A colour for light grounds, and perhaps another for dark ones.
#[derive(Debug)]
pub(crate) struct Shades {
    pub(crate) light: At<Colour>,
    pub(crate) dark: Option<At<Colour>>,
}

pub(super) fn brand(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<BrandFields> {
    let mut r = Record::of(node, field, scribe)?;
    let fields = BrandFields {
        accent: colours(&mut r, "accent", scribe),
        band: colours(&mut r, "band", scribe),
        logo: r.optional("logo", record::text_at, scribe),
    };
    r.finish(scribe);
    Some(fields)
}

/// One colour, or one for each scheme.
fn colours(r: &mut Record<'_>, name: &str, scribe: &mut Scribe<'_>) -> Option<Shades> {
    let node = given(r, name, scribe)?;
    match &node.value {
        Value::Fields(_) => {
            let mut inner = Record::of(node, name, scribe)?;
            let light = given(&mut inner, "light", scribe);
            if light.is_none() && inner.key("light").is_none() {
                scribe.report(node.span, Problem::missing("light"));
            }
            let light = light.and_then(|node| colour(node, "light", scribe));
            let dark = given(&mut inner, "dark", scribe);
            let dark = dark.and_then(|node| colour(node, "dark", scribe));
            inner.finish(scribe);
            Some(Shades { light: light?, dark })
        }
        Value::Text(_) | Value::Nothing | Value::List(_) => {
            colour(node, name, scribe).map(|light| Shades { light, dark: None })
        }
    }
}

/// The value of a colour's field. Without quotes a colour is a comment to YAML, and its field seems empty.
fn given<'n>(r: &mut Record<'n>, name: &str, scribe: &mut Scribe<'_>) -> Option<&'n Node> {
    let node = r.get(name, scribe);
    if let (None, Some(key)) = (node, r.key(name)) {
        scribe.report(key.span, Problem::BadColour { found: None });
    }
    node
}

fn colour(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<Colour>> {
    let text = record::text_at(node, field, scribe)?;
    if let Ok(value) = text.value.parse() {
        return Some(At { span: text.span, value });
    }
    scribe.report(text.span, Problem::BadColour { found: Some(text.value.into()) });
    None
}
