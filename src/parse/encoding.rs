//! Bytes that are no UTF-8: what they are, and the same text in UTF-8 where that is beyond doubt.

use std::str::Utf8Error;

use crate::diagnostic::{Encoding, Fix, Problem};
use crate::source::Span;

/// Windows-1252 from 0x80 to 0x9F, as browsers read it; a space where nothing is assigned. Above, bytes are the code
/// points.
const WINDOWS_1252: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/// Signs that Dutch, French and German texts hold beside letters.
const SIGNS: &str = "€‚„…‘’“”•–—‹›«»°§²³¼½¾±×·´©®™¿¡\u{a0}";

/// Letters of these languages and of the names of their neighbours.
const LETTERS: &str = "àáâãäåçèéêëìíîïñòóôõöøùúûüÿœæßžšÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜŸŒÆŽŠ";

/// What to say of a file that is no UTF-8, where, and the repair.
pub(crate) fn not_utf8(bytes: &[u8], error: Utf8Error) -> (Span, Problem, Option<Fix>) {
    let at = error.valid_up_to();
    if let Some(text) = utf_16(bytes) {
        let problem = Problem::NotUtf8 { encoding: Encoding::Utf16, word: None };
        let whole = Span::new(0, bytes.len());
        return (Span::default(), problem, text.ok().map(|text| Fix::new(whole, text)));
    }
    let span = Span::new(at, at + error.error_len().unwrap_or(1));
    let Some(text) = windows_1252(bytes) else {
        return (span, Problem::NotUtf8 { encoding: Encoding::Other, word: None }, None);
    };
    // A byte is a character there.
    let place = |byte: usize| text.char_indices().nth(byte).map_or(text.len(), |(place, _)| place);
    let word = Some(word_at(&text, place(at)).into());
    let last = bytes.iter().rposition(|byte| !byte.is_ascii()).map_or(bytes.len(), |last| last + 1);
    let part = &text[place(at)..place(last)];
    let plausible = |c: char| c.is_ascii() || LETTERS.contains(c) || SIGNS.contains(c);
    let fix = (!holds_utf_8(bytes) && part.chars().all(plausible))
        .then(|| Fix::new(Span::new(at, last), part));
    (span, Problem::NotUtf8 { encoding: Encoding::Windows1252, word }, fix)
}

/// The text of a file that begins as UTF-16 does; an error if it does not go on so.
fn utf_16(bytes: &[u8]) -> Option<Result<String, ()>> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xFF, 0xFE, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let (pairs, rest) = bytes[2..].as_chunks();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    let text = String::from_utf16(&units).map_err(drop);
    Some(text.and_then(|text| if rest.is_empty() { Ok(text) } else { Err(()) }))
}

/// The text of a file in which every byte is assigned, and none is a control but for white space.
fn windows_1252(bytes: &[u8]) -> Option<String> {
    let high: Vec<char> = WINDOWS_1252.chars().collect();
    let decoded = |byte: &u8| match byte {
        b'\t' | b'\n' | b'\r' | 0x20..=0x7E | 0xA0..=0xFF => Some(char::from(*byte)),
        0..=0x1F | 0x7F => None,
        0x80..=0x9F => Some(high[usize::from(byte - 0x80)]).filter(|c| *c != ' '),
    };
    bytes.iter().map(decoded).collect()
}

/// Whether some of the letters are in UTF-8 all the same: then nobody knows which are not.
fn holds_utf_8(bytes: &[u8]) -> bool {
    let is_letters = |chunk: std::str::Utf8Chunk<'_>| !chunk.valid().is_ascii();
    bytes.utf8_chunks().any(is_letters)
}

/// The word that a place is in.
fn word_at(text: &str, at: usize) -> &str {
    let ends = |c: char| !c.is_alphanumeric() && c != '-' && c != '’';
    let start = text[..at].rfind(ends).map_or(0, |space| space + 1);
    let start = (start..=at).find(|place| text.is_char_boundary(*place)).unwrap_or(at);
    let end = text[at..].char_indices().skip(1).find(|(_, c)| ends(*c));
    &text[start..end.map_or(text.len(), |(place, _)| at + place)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(bytes: &[u8]) -> (Problem, Option<String>) {
        let error = std::str::from_utf8(bytes).expect_err("no UTF-8");
        let (_, problem, fix) = not_utf8(bytes, error);
        let mended = fix.map(|fix| {
            let std::ops::Range { start, end } = fix.span.range();
            let mended = [&bytes[..start], fix.text.as_bytes(), &bytes[end..]].concat();
            String::from_utf8(mended).expect("it is mended")
        });
        (problem, mended)
    }

    fn windows(word: &str) -> Problem {
        Problem::NotUtf8 { encoding: Encoding::Windows1252, word: Some(word.into()) }
    }

    #[test]
    fn windows_1252_is_read_where_it_makes_words() {
        let (problem, mended) = told(b"# Caf\xe9 \x93Alarm\x94\r\n");
        assert_eq!(problem, windows("Café"));
        assert_eq!(mended.as_deref(), Some("# Café “Alarm”\r\n"));
    }

    #[test]
    fn a_mixture_is_left_to_the_editor() {
        let (problem, mended) =
            told("café ".bytes().chain(*b"na\xefef").collect::<Vec<_>>().as_slice());
        assert_eq!((problem, mended), (windows("naïef"), None));
    }

    #[test]
    fn utf_16_is_known_by_its_mark() {
        let bytes: Vec<u8> = "\u{feff}café".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let (problem, mended) = told(&bytes);
        assert_eq!(problem, Problem::NotUtf8 { encoding: Encoding::Utf16, word: None });
        assert_eq!(mended.as_deref(), Some("café"));
    }

    #[test]
    fn pictures_are_no_text() {
        let (problem, mended) = told(b"\x89PNG\r\n\x1a\n\0\0");
        let other = Problem::NotUtf8 { encoding: Encoding::Other, word: None };
        assert_eq!((problem, mended), (other, None));
    }
}
