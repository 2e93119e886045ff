//! Enough of HTML to read our own pages: quotes stand around every value, `<` is escaped in text.

/// A piece of a page.
#[derive(Debug, PartialEq)]
pub(crate) enum Token<'h> {
    Open { name: &'h str, attributes: Vec<(&'h str, String)> },
    Close(&'h str),
    Text(String),
}

/// The pieces of a page in order; comments and the document type are left out.
pub(crate) fn tokens(html: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        if open > 0 {
            tokens.push(Token::Text(unescaped(&rest[..open])));
        }
        rest = &rest[open..];
        let end = if rest.starts_with("<!--") { rest.find("-->").map(|at| at + 3) } else { None };
        let end = end.unwrap_or_else(|| tag_end(rest));
        let tag = &rest[1..end - 1];
        rest = &rest[end..];
        if let Some(name) = tag.strip_prefix('/') {
            tokens.push(Token::Close(name.trim()));
        } else if !tag.starts_with('!') {
            tokens.push(opening(tag));
        }
    }
    tokens
}

fn tag_end(tag: &str) -> usize {
    let mut quoted = false;
    for (at, c) in tag.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    panic!("a tag is never closed: {}", &tag[..tag.len().min(200)])
}

fn opening(tag: &str) -> Token<'_> {
    let tag = tag.trim_end().trim_end_matches('/');
    let (name, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        if end == 0 {
            return Token::Open { name, attributes };
        }
        let (key, after) = rest.split_at(end);
        let value = after.strip_prefix("=\"").and_then(|value| value.split_once('"'));
        let (value, after) = value.unwrap_or(("", after));
        attributes.push((key, unescaped(value)));
        rest = after;
    }
}

pub(crate) fn unescaped(text: &str) -> String {
    let mut text = text.to_owned();
    for (entity, c) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&nbsp;", "\u{a0}"),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, c);
    }
    text
}

/// The text of a part of an address, without its percent signs.
pub(crate) fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            Some(_) | None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_page_is_read_in_pieces() {
    let found = tokens("<!doctype html><a href=\"x>y&amp;z\" hidden>a &lt; b<!-- <c> --></a><br/>");
    let attributes = vec![("href", "x>y&z".to_owned()), ("hidden", String::new())];
    assert_eq!(
        found,
        [
            Token::Open { name: "a", attributes },
            Token::Text("a < b".to_owned()),
            Token::Close("a"),
            Token::Open { name: "br", attributes: Vec::new() },
        ]
    );
}
