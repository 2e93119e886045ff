//! XML, written in order.

use std::fmt::Write as _;

use crate::output::escape;

/// Attributes: names and values, not yet escaped.
type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A document that grows.
pub(super) struct Writer(String);

impl Writer {
    /// A document without its first element.
    pub(super) fn new() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned())
    }

    /// Begins an element that others go into.
    pub(super) fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.tag(name, attributes, ">\n");
    }

    /// Ends it.
    pub(super) fn close(&mut self, name: &str) {
        writeln!(self.0, "</{name}>").expect("strings grow");
    }

    /// An element that holds text.
    pub(super) fn text(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.tag(name, attributes, ">");
        writeln!(self.0, "{}</{name}>", clean(text)).expect("strings grow");
    }

    /// An element that holds nothing.
    pub(super) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.tag(name, attributes, "/>\n");
    }

    /// How long it is.
    pub(super) fn length(&self) -> usize {
        self.0.len()
    }

    /// The document.
    pub(super) fn finish(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    fn tag(&mut self, name: &str, attributes: Attributes<'_>, end: &str) {
        write!(self.0, "<{name}").expect("strings grow");
        for (attribute, value) in attributes {
            write!(self.0, " {attribute}=\"{}\"", clean(value)).expect("strings grow");
        }
        self.0.push_str(end);
    }
}

/// Escaped, and without the control characters that XML cannot hold (XML 1.0, 2.2).
fn clean(text: &str) -> String {
    let may_stand = |c: &char| {
        !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}') || matches!(c, '\t' | '\n' | '\r')
    };
    escape(&text.chars().filter(may_stand).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        let mut xml = Writer::new();
        xml.text("a", &[("b", "\"<\u{8}")], "x\u{0}\u{ffff} & y\n");
        let text = String::from_utf8(xml.finish()).expect("text");
        assert!(text.ends_with("?>\n<a b=\"&quot;&lt;\">x &amp; y\n</a>\n"), "{text}");
    }
}
