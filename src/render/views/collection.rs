//! A collection: an ordered list of practices, perhaps the page of an event.

use serde::Serialize;

use super::cards::{Card, shown_card};
use super::cite::Cite;
use super::event::EventView;
use super::frame::{About, home, own_page};
use super::notices::{self, Circumstances, Notice, notices};
use super::picture::Fetch;
use super::practice::{Prose, about, edit, prose, report};
use super::sources::{SourceView, sources};
use super::{Link, link};
use crate::Error;
use crate::export;
use crate::model::{
    Collection, CollectionIndex, KeptIndex, Member, OwnPage, Paper, Place, Shown, Status,
};
use crate::output::Opened;
use crate::render::citation::Cited;
use crate::render::embed;
use crate::render::qr::{self, Qr};
use crate::render::reader::Reader;
use crate::render::titles::TextPlace;

/// A collection, for one reader.
#[derive(Debug, Serialize)]
pub(in crate::render) struct CollectionView<'s> {
    /// Title, summary and cover text.
    text: Prose<'s>,
    /// What to know before reading.
    notices: Vec<Notice<'s>>,
    /// How many practices it holds.
    count: usize,
    /// Counts from 1.
    edition: u32,
    /// Whether it is kept as it was on the day.
    frozen: bool,
    /// The event it was made for.
    event: Option<EventView<'s>>,
    /// The practices in the editor's order, by section.
    groups: Vec<Group<'s>>,
    /// Editions that were frozen before.
    earlier: Vec<EarlierView<'s>>,
    /// Where its facts come from.
    sources: Vec<SourceView<'s>>,
    /// How to cite and share it.
    cite: Cite<'s>,
    /// Its short address as a picture.
    qr: Qr,
    /// The same as files, for slides and print.
    codes: Vec<CodeFile>,
    /// The same sheets in one piece: a booklet in the reader's language, one in all of them, slides.
    pieces: Vec<PieceLink>,
    /// The same as data for programs; absent from a draft.
    json: Option<String>,
    /// How to show it on another site; absent on pages that are opened from a disk.
    embed: Option<Embed<'s>>,
    /// The form that edits its file.
    edit: Option<String>,
    /// Where to report an error.
    report: Option<String>,
}

/// A collection for other sites.
#[derive(Debug, Serialize)]
struct Embed<'s> {
    /// The page that stands in a frame.
    href: String,
    /// The HTML that puts it there.
    snippet: String,
    /// The language of the title in it, if it is not the page's.
    lang: Option<&'s str>,
}

/// The practices of a section, or those before the first.
#[derive(Debug, Serialize)]
pub(super) struct Group<'s> {
    /// The end of its anchor; absent before the first section.
    id: Option<&'s str>,
    /// Its heading.
    title: Option<&'s str>,
    /// The language of the heading, where that is not the page's.
    lang: Option<&'s str>,
    /// The number of its first practice, from 1.
    start: usize,
    /// In the editor's order.
    items: Vec<ItemView<'s>>,
}

/// A QR code to take along.
#[derive(Debug, Serialize)]
struct CodeFile {
    /// `svg` or `png`, the end of the name of its message.
    kind: &'static str,
    /// Where it stands.
    href: String,
    /// What the file is called: `national-network-2020.svg`.
    name: String,
}

/// The way to the sheets in one piece.
#[derive(Debug, Serialize)]
struct PieceLink {
    /// What it is, as the key of a message.
    key: &'static str,
    /// Where it stands.
    href: String,
}

/// A practice in its place.
#[derive(Debug, Default, Serialize)]
struct ItemView<'s> {
    /// The practice: in a frozen edition as it was. Absent once it was withdrawn, if nothing was kept.
    card: Option<Card<'s>>,
    /// Its page as it is today, beside one that is kept.
    today: Option<String>,
    /// What is left of it once it was withdrawn, if nothing was kept.
    withdrawn: Option<WithdrawnView<'s>>,
    /// What to know before reading it.
    notices: Vec<Notice<'s>>,
    /// Why it is here.
    note: Option<&'s str>,
    /// The language of the note, where that is not the page's.
    note_lang: Option<&'s str>,
}

/// An edition that was frozen, and is not the present one.
#[derive(Debug, Serialize)]
struct EarlierView<'s> {
    /// Counts from 1.
    number: u32,
    /// Its sheets as they were, by id.
    sheets: Vec<Link<'s>>,
}

/// What is left of a practice that was taken off the site.
#[derive(Debug, Serialize)]
struct WithdrawnView<'s> {
    /// What it was called.
    id: &'s str,
    /// Why it is gone.
    reason: &'s str,
}

impl<'s> CollectionView<'s> {
    /// The page of a collection.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(
        place: CollectionIndex,
        reader: &Reader<'s>,
    ) -> Result<Self, Error> {
        let collection = reader.site().collection(place);
        let (written, text) = collection.text.for_reader(reader.lang);
        let cite = Cite::new(Cited::Collection(place), &reader.site().licence, reader)?;
        Ok(Self {
            text: prose(reader, &collection.text, Fetch::AtOnce)?,
            notices: notices(reader, &circumstances(place, collection, reader))?,
            count: collection.items.len() + collection.withdrawn.len(),
            edition: collection.edition,
            frozen: collection.frozen,
            event: EventView::of(collection, reader)?,
            groups: groups(place, collection, reader)?,
            earlier: earlier(place, collection, reader),
            sources: sources(&collection.sources, reader)?,
            qr: qr::code(cite.url()),
            pieces: pieces(place, reader),
            json: (collection.status.is_public())
                .then(|| reader.link_to(&export::collection::address(collection))),
            embed: offer(place, reader),
            codes: qr::Format::ALL.map(|format| code(format, collection, reader)).into(),
            report: report(reader, collection.id.as_str(), &text.title, cite.url()),
            cite,
            edit: edit(reader, &format!("collections/{}", collection.id), written),
        })
    }

    /// What its page says about itself.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn about(
        place: CollectionIndex,
        reader: &Reader<'s>,
    ) -> Result<About<'s>, Error> {
        let crumbs = vec![home(reader)?, own_page(reader, OwnPage::Collections)?];
        Ok(about(reader, &reader.site().collection(place).text, crumbs))
    }
}

fn pieces(place: CollectionIndex, reader: &Reader<'_>) -> Vec<PieceLink> {
    let link = |paper: Paper| {
        let key = match paper {
            Paper::Booklet(lang) if lang == reader.lang => "booklet",
            Paper::Slides(lang) if lang == reader.lang => "slides",
            Paper::WholeBooklet => "booklet-all",
            Paper::Booklet(_) | Paper::Slides(_) => return None,
        };
        Some(PieceLink { key, href: reader.link_to(&paper.address(reader.site(), place)) })
    };
    Paper::all(reader.site()).into_iter().filter_map(link).collect()
}

fn offer<'s>(place: CollectionIndex, reader: &Reader<'s>) -> Option<Embed<'s>> {
    let (written, _) = reader.site().collection(place).text.for_reader(reader.lang);
    (reader.catalogue.opened == Opened::Hosted).then(|| Embed {
        href: reader.link_to(&reader.site().frame(place, reader.lang)),
        snippet: embed::snippet(place, reader),
        lang: reader.foreign(written),
    })
}

fn code(format: qr::Format, collection: &Collection, reader: &Reader<'_>) -> CodeFile {
    let kind = format.extension();
    CodeFile {
        kind,
        href: reader.link_to(&collection.code(kind)),
        name: format!("{}.{kind}", collection.id),
    }
}

/// What the notices of a collection depend on.
pub(super) fn circumstances<'s>(
    place: CollectionIndex,
    collection: &'s Collection,
    reader: &Reader<'_>,
) -> Circumstances<'s> {
    let place = Place::Collection(place);
    let mut about = Circumstances::of(place, reader, &collection.text, collection.published);
    about.status = Some(collection.status);
    about.as_of = collection.as_of;
    about.event = collection.event.as_ref().map(|event| event.state);
    about
}

/// The practices of a collection in the editor's order, by section.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn groups<'s>(
    place: CollectionIndex,
    collection: &'s Collection,
    reader: &Reader<'s>,
) -> Result<Vec<Group<'s>>, Error> {
    let mut groups = Vec::new();
    let mut start = 1;
    for members in collection.members().chunk_by(|one, next| one.section() == next.section()) {
        let section = members[0].section().map(|at| &collection.sections[at]);
        let title = section.and_then(|section| collection.words(&section.titles, reader.lang));
        let views = members.iter().map(|member| item(*member, (place, collection), reader));
        groups.push(Group {
            id: section.map(|section| section.id.as_str()),
            title: title.map(|(_, text)| text),
            lang: title.and_then(|(lang, _)| reader.foreign(lang)),
            start,
            items: views.collect::<Result<_, Error>>()?,
        });
        start += members.len();
    }
    Ok(groups)
}

fn item<'s>(
    member: Member<'s>,
    (place, collection): (CollectionIndex, &'s Collection),
    reader: &Reader<'s>,
) -> Result<ItemView<'s>, Error> {
    let note = collection.words(member.notes(), reader.lang);
    let shown = reader.site().shown(place, member);
    let view = match member {
        Member::Item(item) => {
            let practice = reader.site().practice(item.practice);
            let archived = practice.status == Status::Archived;
            let notice =
                archived.then(|| notices::archived_member(practice, reader)).transpose()?;
            let today = matches!(shown, Some(Shown::Kept(_)));
            ItemView {
                today: today.then(|| reader.link(Place::Practice(item.practice))),
                notices: notice.into_iter().collect(),
                ..ItemView::default()
            }
        }
        Member::Withdrawn(gone) => {
            let reason = gone.reason[reader.lang].as_str();
            match shown {
                Some(_) => ItemView {
                    notices: vec![notices::withdrawn_member(reason, reader)?],
                    ..ItemView::default()
                },
                None => ItemView {
                    withdrawn: Some(WithdrawnView { id: gone.id.as_str(), reason }),
                    ..ItemView::default()
                },
            }
        }
    };
    Ok(ItemView {
        card: shown.map(|shown| shown_card(shown, reader)).transpose()?,
        note: note.map(|(_, text)| text),
        note_lang: note.and_then(|(lang, _)| reader.foreign(lang)),
        ..view
    })
}

/// The editions that were frozen before the present one, the latest first.
fn earlier<'s>(
    collection: CollectionIndex,
    held: &Collection,
    reader: &Reader<'s>,
) -> Vec<EarlierView<'s>> {
    let frozen = held.editions.iter().enumerate().rev();
    let earlier = frozen.filter(|(_, one)| !held.frozen || one.number != held.edition);
    let views = earlier.map(|(edition, one)| {
        let sheets = (0..one.sheets.len())
            .map(|sheet| link(reader, TextPlace::Kept(KeptIndex { collection, edition, sheet })));
        EarlierView { number: one.number, sheets: sheets.collect() }
    });
    views.collect()
}
