//! A logo as SVG. It is served from the site's own address, where the site's policy would trust it: it may show
//! shapes, and do nothing.

use roxmltree::{Attribute, Document, Node, NodeType};

use crate::diagnostic::{LogoFault, Problem};
use crate::parse::not_utf8;
use crate::raster::Form;
use crate::source::Span;

/// Elements that draw, name or hold together what draws; in order.
const ELEMENTS: [&str; 25] = [
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feGaussianBlur",
    "feOffset",
    "filter",
    "g",
    "line",
    "linearGradient",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "svg",
    "symbol",
    "title",
    "use",
];

/// In bytes; the tree of a drawing takes twenty times as many.
const LARGEST: usize = 1 << 20;

/// Of one element; the parser compares each with all others.
const ATTRIBUTES: usize = 1_000;

const SVG: &str = "http://www.w3.org/2000/svg";

/// Width and height of a logo's view box, in whole units.
///
/// # Errors
///
/// What is wrong with it, and where.
pub(super) fn size(bytes: &[u8]) -> Result<(u32, u32), (Span, Problem)> {
    if bytes.len() > LARGEST {
        return Err((Span::default(), Problem::FileTooLarge));
    }
    let fault = |fault, found: &str| Problem::LogoUnfit { fault, found: found.into() };
    if let Some(form) = Form::of(bytes) {
        return Err((Span::default(), fault(LogoFault::Picture, form.name())));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let (span, problem, _) = not_utf8(bytes, error);
        (span, problem)
    })?;
    if let Some(place) = crowded(text) {
        return Err((Span::new(place, place + 1), fault(LogoFault::Crowded, "")));
    }
    // A document type, with which a few bytes can become a million, is refused by the parser.
    let document = Document::parse(text)
        .map_err(|error| (Span::default(), fault(LogoFault::Form, &error.to_string())))?;
    for node in document.descendants() {
        if let Some((range, found)) = foreign(&node) {
            return Err((Span::new(range.start, range.end), fault(LogoFault::Part, &found)));
        }
    }
    let root = document.root_element();
    let start = root.range().start;
    if root.tag_name().name() != "svg" {
        let span = Span::new(start, start + 1);
        return Err((span, fault(LogoFault::Form, root.tag_name().name())));
    }
    root.attribute("viewBox")
        .and_then(view_box)
        .ok_or_else(|| (Span::new(start, start + "<svg".len()), fault(LogoFault::Size, "viewBox")))
}

/// Where an element begins that has more attributes than any drawing.
fn crowded(text: &str) -> Option<usize> {
    let is_crowded = |tag: &str| tag.matches('=').count() > ATTRIBUTES;
    let mut starts = text.match_indices('<').map(|(start, _)| start);
    starts.find(|start| text[start + 1..].split('<').next().is_some_and(is_crowded))
}

/// What may not be in a logo, and where it is.
fn foreign(node: &Node<'_, '_>) -> Option<(std::ops::Range<usize>, String)> {
    match node.node_type() {
        NodeType::Root | NodeType::Comment | NodeType::Text => None,
        NodeType::PI => Some((node.range(), "<?".to_owned())),
        NodeType::Element => {
            let name = node.tag_name();
            let is_known =
                name.namespace() == Some(SVG) && ELEMENTS.binary_search(&name.name()).is_ok();
            if !is_known {
                let start = node.range().start + 1;
                let end = start + qualified(node).len();
                return Some((start..end, format!("<{}>", qualified(node))));
            }
            let attribute = node.attributes().find(|attribute| !is_harmless(attribute))?;
            Some((attribute.range(), format!("{}=\"…\"", attribute.name())))
        }
    }
}

/// The name of an element as it is written.
fn qualified<'d>(node: &Node<'_, 'd>) -> &'d str {
    let text = &node.document().input_text()[node.range().start + 1..];
    text.split(|c: char| c.is_whitespace() || "/>".contains(c)).next().unwrap_or_default()
}

/// Whether an attribute starts nothing and fetches nothing: no event, no reference but to a part of the picture.
fn is_harmless(attribute: &Attribute<'_, '_>) -> bool {
    let value = attribute.value().to_ascii_lowercase();
    let is_event = attribute.name().to_ascii_lowercase().starts_with("on");
    let leads_out = attribute.name() == "href" && !value.starts_with('#');
    let fetches = value
        .split("url(")
        .skip(1)
        .any(|target| !target.trim_start_matches([' ', '"', '\'']).starts_with('#'));
    // An escape could hide the word `url`; `@import` and `image-set` fetch without it.
    let may_fetch = value.contains(['\\', '@']) || value.contains("image-set");
    !(is_event || leads_out || fetches || may_fetch)
}

/// `0 0 24 16` is 24 by 16.
fn view_box(text: &str) -> Option<(u32, u32)> {
    let numbers: Vec<f64> = text
        .split([' ', ',', '\t', '\n', '\r'])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let [_, _, width, height] = numbers[..] else { return None };
    Some((whole(width)?, whole(height)?))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it has just been seen to be between 1 and a million"
)]
fn whole(length: f64) -> Option<u32> {
    let length = length.ceil();
    (1.0..=1e6).contains(&length).then_some(length as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 15.5\"";

    fn found(rest: &str) -> String {
        match size(format!("{HEAD}{rest}").as_bytes()) {
            Ok((width, height)) => format!("{width} x {height}"),
            Err((_, Problem::LogoUnfit { fault, found })) => format!("{fault:?} {found}"),
            Err((_, other)) => format!("{other:?}"),
        }
    }

    #[test]
    fn shapes_are_a_logo() {
        assert_eq!(found("/>"), "24 x 16");
        let drawn = "><title>A</title><!-- b --><defs><linearGradient id=\"a\"/></defs>\
                     <path d=\"M0 0h9\" fill=\"url(#a)\" style=\"fill:url('#a')\"/><use href=\"#a\"/></svg>";
        assert_eq!(found(drawn), "24 x 16");
    }

    #[test]
    fn what_runs_or_fetches_is_none() {
        for (rest, expected) in [
            ("><script>alert(1)</script></svg>", "Part <script>"),
            ("><style>@import 'a'</style></svg>", "Part <style>"),
            ("><foreignObject/></svg>", "Part <foreignObject>"),
            ("><animate/></svg>", "Part <animate>"),
            ("><image href=\"a.png\"/></svg>", "Part <image>"),
            ("><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\"/></svg>", "Part <x:script>"),
            (" onload=\"a()\"/>", "Part onload=\"…\""),
            (" ONLOAD=\"a()\"/>", "Part ONLOAD=\"…\""),
            ("><use href=\"https://example.org/a.svg#a\"/></svg>", "Part href=\"…\""),
            (
                "><use xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"data:a\"/></svg>",
                "Part href=\"…\"",
            ),
            ("><path fill=\"url(https://example.org/)\"/></svg>", "Part fill=\"…\""),
            ("><path style=\"fill:u\\72l(//example.org)\"/></svg>", "Part style=\"…\""),
            (" style=\"background:image-set('//example.org/' 1x)\"/>", "Part style=\"…\""),
            ("><?xml-stylesheet href=\"a.css\"?></svg>", "Part <?"),
        ] {
            assert_eq!(found(rest), expected, "{rest}");
        }
    }

    #[test]
    fn what_is_no_picture_is_none() {
        let of = |text: &str| match size(text.as_bytes()) {
            Err((_, Problem::LogoUnfit { fault, .. })) => format!("{fault:?}"),
            other => format!("{other:?}"),
        };
        let many = (0..1_001).fold(String::new(), |all, n| format!("{all} a{n}=''"));
        assert_eq!(of(&format!("<svg><g{many}/></svg>")), "Crowded");
        assert_eq!(of("PNG"), "Form");
        assert_eq!(of("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>"), "Form");
        assert_eq!(of("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\"/>"), "Size");
        assert_eq!(of("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 9\"/>"), "Size");
        assert_eq!(of("<g xmlns=\"http://www.w3.org/2000/svg\"/>"), "Form");
    }
}
