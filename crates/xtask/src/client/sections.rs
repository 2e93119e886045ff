//! The sections of a wasm module.

const HEADER: usize = 8;
const CUSTOM: u8 = 0;

/// The module without the custom sections of these names; `None` if this is no module.
pub(super) fn without(module: &[u8], names: &[&str]) -> Option<Vec<u8>> {
    let (header, mut rest) = module.split_at_checked(HEADER)?;
    if !header.starts_with(b"\0asm") {
        return None;
    }
    let mut kept = header.to_vec();
    while let Some((&kind, after)) = rest.split_first() {
        let (length, contents) = number(after)?;
        let (contents, next) = contents.split_at_checked(length)?;
        if kind != CUSTOM || !names.iter().any(|name| name.as_bytes() == named(contents)) {
            kept.extend_from_slice(&rest[..rest.len() - next.len()]);
        }
        rest = next;
    }
    Some(kept)
}

/// The name that a custom section begins with.
fn named(contents: &[u8]) -> &[u8] {
    let name = number(contents).and_then(|(length, name)| name.get(..length));
    name.unwrap_or_default()
}

/// A number in LEB128, and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let end = bytes.iter().take(5).position(|byte| byte & 0x80 == 0)?;
    let (digits, rest) = bytes.split_at(end + 1);
    let value = digits.iter().rev().fold(0, |value, digit| value << 7 | usize::from(digit & 0x7f));
    Some((value, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A type section, then the custom sections `name` (its length in two bytes) and `kept`.
    const MODULE: &[u8] =
        b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\0\x87\0\x04name\x01\x02\0\x06\x04kept\x09";

    #[test]
    fn a_named_section_is_dropped_and_others_stay() {
        let expected = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\0\x06\x04kept\x09";
        assert_eq!(without(MODULE, &["name", "producers"]).as_deref(), Some(&expected[..]));
        assert_eq!(without(MODULE, &[]).as_deref(), Some(MODULE));
    }

    #[test]
    fn what_is_cut_off_or_something_else_is_no_module() {
        assert_eq!(without(&MODULE[..20], &[]), None);
        assert_eq!(without(b"<!doctype html>", &[]), None);
    }
}
