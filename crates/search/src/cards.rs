//! What is shown of a document, and the texts that excerpts are cut from.

use crate::bytes::{Reader, put_number, put_size, put_text};
use crate::{Kind, Lang, Languages};

/// What readers of one language are shown of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The document's id within its kind.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// The language that title and summary are written in.
    pub lang: Lang,
    /// The title.
    pub title: String,
    /// From the root of the site: `/nl/praktijken/brusafe/`.
    pub url: String,
    /// Plain text.
    pub summary: String,
    /// EDTF, as `2016-10/2021-09`; empty where it has none.
    pub period: String,
}

/// Writes the cards of one chunk.
pub fn write_cards(cards: &[Card]) -> Vec<u8> {
    pack(cards, |card, out| {
        let Card { id, kind, lang, title, url, summary, period } = card;
        put_text(out, id);
        out.push(kind.code());
        put_size(out, lang.index());
        for text in [title, url, summary, period] {
            put_text(out, text);
        }
    })
}

/// The card at a place of a chunk, if the chunk is sound.
pub fn read_card(chunk: &[u8], place: usize, languages: &Languages) -> Option<Card> {
    let mut reader = entry(chunk, place)?;
    let id = reader.text()?.to_owned();
    let kind = Kind::from_code(reader.byte()?)?;
    let lang = reader.size()?;
    let lang = languages.iter().nth(lang)?;
    let mut text = || reader.text().map(str::to_owned);
    Some(Card { id, kind, lang, title: text()?, url: text()?, summary: text()?, period: text()? })
}

/// Writes the texts of one chunk.
pub fn write_texts(texts: &[&str]) -> Vec<u8> {
    pack(texts, |text, out| out.extend_from_slice(text.as_bytes()))
}

/// The text at a place of a chunk, if the chunk is sound.
pub fn read_text(chunk: &[u8], place: usize) -> Option<&str> {
    std::str::from_utf8(entry(chunk, place)?.0).ok()
}

/// Writes documents in an order: the document that comes first, first.
pub fn write_order(documents: &[u32]) -> Vec<u8> {
    let mut out = Vec::new();
    for &document in documents {
        put_number(&mut out, document);
    }
    out
}

/// For every document its place in an order, if the chunk is sound.
pub fn read_order(chunk: &[u8], documents: usize) -> Option<Vec<u32>> {
    let mut places = vec![0; documents];
    let mut reader = Reader(chunk);
    for place in 0..u32::try_from(documents).ok()? {
        *places.get_mut(reader.size()?)? = place;
    }
    Some(places)
}

fn pack<T>(items: &[T], mut write: impl FnMut(&T, &mut Vec<u8>)) -> Vec<u8> {
    let mut out = Vec::new();
    let mut item_bytes = Vec::new();
    for item in items {
        item_bytes.clear();
        write(item, &mut item_bytes);
        put_size(&mut out, item_bytes.len());
        out.extend_from_slice(&item_bytes);
    }
    out
}

fn entry(chunk: &[u8], place: usize) -> Option<Reader<'_>> {
    let mut reader = Reader(chunk);
    for _ in 0..place {
        let length = reader.size()?;
        reader.take(length)?;
    }
    let length = reader.size()?;
    reader.take(length).map(Reader)
}
