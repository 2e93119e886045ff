//! What is shown of a document, and the orders that documents can be shown in.

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
    let mut out = Vec::new();
    for Card { id, kind, lang, title, url, summary, period } in cards {
        put_text(&mut out, id);
        out.push(kind.code());
        put_size(&mut out, lang.index());
        for text in [title, url, summary, period] {
            put_text(&mut out, text);
        }
    }
    out
}

/// The card at a place of a chunk, if the chunk is sound.
pub fn read_card(chunk: &[u8], place: usize, languages: &Languages) -> Option<Card> {
    let mut reader = Reader(chunk);
    for _ in 0..place {
        card(&mut reader, languages)?;
    }
    card(&mut reader, languages)
}

fn card(reader: &mut Reader<'_>, languages: &Languages) -> Option<Card> {
    let id = reader.text()?.to_owned();
    let kind = Kind::from_code(reader.byte()?)?;
    let lang = reader.size()?;
    let lang = languages.iter().nth(lang)?;
    let mut text = || reader.text().map(str::to_owned);
    Some(Card { id, kind, lang, title: text()?, url: text()?, summary: text()?, period: text()? })
}

/// A text in at most so many pieces of about the same length, cut between paragraphs; fewer where there are fewer.
pub fn pieces(text: &str, count: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    for left in (1..=count).rev() {
        let wanted = rest.len() / left;
        let end = rest.match_indices('\n').map(|(at, _)| at + 1).find(|end| *end >= wanted);
        let (piece, after) = rest.split_at(end.filter(|_| left > 1).unwrap_or(rest.len()));
        pieces.push(piece);
        rest = after;
    }
    pieces
}

/// Writes the first and last year of each document; 0 where it has none, `u32::MAX` for an open end.
pub fn write_years(years: &[(u32, u32)]) -> Vec<u8> {
    let mut out = Vec::new();
    for &(first, last) in years {
        put_number(&mut out, first);
        // A practice of one year, the usual case, takes one byte more.
        put_number(&mut out, if last == u32::MAX { 0 } else { last - first + 1 });
    }
    out
}

/// Reads the years of so many documents, if they are sound.
pub fn read_years(chunk: &[u8], documents: usize) -> Option<Vec<(u32, u32)>> {
    let mut reader = Reader(chunk);
    let years = |_| {
        let first = reader.number()?;
        Some(match reader.number()? {
            0 => (first, u32::MAX),
            span => (first, first.checked_add(span - 1)?),
        })
    };
    (0..documents).map(years).collect()
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
