//! The picture that stands for a page where a link to it is shared: an index card with its tab, title and head line.
//!
//! Every sheet and collection has one per language it is written in, beside its permanent address; all other pages share that
//! of the site. The words are drawn with two faces that come with the tool, so the same words give the same bytes anywhere.

mod canvas;
mod face;
mod stamp;

use super::catalogue::Catalogue;
use super::png;
use super::reader::Reader;
use super::views::cards::kind;
use super::views::head::CardImage;
use crate::Error;
use crate::model::{Address, CollectionIndex, Lang, OwnPage, Place, PracticeIndex, Site};
use crate::output::{File, fingerprint};

use canvas::{Canvas, HEIGHT, Paint, Ramp, WIDTH, palette};
use face::{Face, sans, serif};

/// What a card is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// The site.
    Site,
    /// One practice.
    Practice(PracticeIndex),
    /// One collection.
    Collection(CollectionIndex),
}

/// What is written on a card.
struct Words {
    /// On the tab.
    kind: String,
    /// Above the head line.
    title: String,
    /// Below it.
    line: String,
    /// At the foot: the site, or who answers for it.
    foot: String,
    /// At the foot, on the other side.
    language: String,
}

impl Subject {
    /// Those with a card in a language.
    pub(super) fn all(catalogue: &Catalogue<'_>, lang: Lang) -> Vec<Self> {
        let site = catalogue.site;
        let practices =
            site.each_practice().filter(|(_, practice)| practice.text.get(lang).is_some());
        let collections = site.each_collection().filter(|(_, held)| held.text.get(lang).is_some());
        std::iter::once(Self::Site)
            .chain(practices.map(|(at, _)| Self::Practice(at)))
            .chain(collections.map(|(at, _)| Self::Collection(at)))
            .filter(|subject| {
                let reader = Reader::at(catalogue, subject.address(site, lang), lang);
                // A message that is missing is told when the card is made.
                !subject.words(&reader).is_ok_and(|words| !words.can_be_drawn())
            })
            .collect()
    }

    /// Where the card stands.
    pub(super) fn address(self, site: &Site, lang: Lang) -> Address {
        let code = site.languages.code(lang);
        Address::new(match self {
            Self::Site => format!("{}card.png", site.address(OwnPage::Home, lang)),
            Self::Practice(at) => format!("{}{code}.png", site.practice(at).permanent()),
            Self::Collection(at) => format!("{}{code}.png", site.collection(at).permanent()),
        })
    }

    /// The title on it.
    fn title(self, site: &Site, lang: Lang) -> &str {
        match self {
            Self::Site => &site.title[lang],
            Self::Practice(at) => &site.practice(at).text.for_reader(lang).1.title,
            Self::Collection(at) => &site.collection(at).text.for_reader(lang).1.title,
        }
    }

    /// What is written on it.
    fn words(self, reader: &Reader<'_>) -> Result<Words, Error> {
        let site = reader.site();
        let (kind, line) = match self {
            Self::Site => (reader.say("practices", &[])?, site.tagline[reader.lang].clone()),
            Self::Practice(at) => {
                let practice = site.practice(at);
                let kind = match kind(at, reader) {
                    Some(kind) => kind.to_owned(),
                    None => reader.say("type-practice", &[])?,
                };
                let as_of = practice.as_of.map(|date| {
                    Ok(format!(" · {}", reader.say("as-of", &[("date", &reader.date(date)?)])?))
                });
                let as_of = as_of.transpose()?.unwrap_or_default();
                (kind, reader.period(practice.period)? + &as_of)
            }
            Self::Collection(at) => {
                let held = site.collection(at).items.len();
                let count = super::words::counted(reader.words(), "count-practices", held, &[]);
                (reader.say("type-collection", &[])?, reader.named(count)?)
            }
        };
        // Its own card has the name of the site for a title.
        let foot = if self == Self::Site { &site.publisher.name } else { &site.title[reader.lang] };
        Ok(Words {
            kind,
            title: self.title(site, reader.lang).to_owned(),
            line,
            foot: foot.clone(),
            language: reader.say("language-name", &[])?,
        })
    }
}

/// The card of a place, for the head of its page: its own, else that of the site; none if its letters are not at hand.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn image(reader: &Reader<'_>, place: Place) -> Result<Option<CardImage>, Error> {
    let site = reader.site();
    let own = match place {
        Place::Practice(at) => {
            Some((Subject::Practice(at), site.practice(at).text.for_reader(reader.lang).0))
        }
        Place::Collection(at) => {
            Some((Subject::Collection(at), site.collection(at).text.for_reader(reader.lang).0))
        }
        Place::Own(_)
        | Place::Kept(_)
        | Place::Page(_)
        | Place::Vocabulary(_)
        | Place::Term(_, _) => None,
    };
    for (subject, lang) in own.into_iter().chain([(Subject::Site, reader.lang)]) {
        let words = subject.words(&reader.speaking(lang))?;
        if words.can_be_drawn() {
            let address = site.absolute(&subject.address(site, lang));
            return Ok(Some(CardImage {
                // Whoever keeps a copy of the picture asks again when its words or its looks change.
                url: format!("{address}?v={}", words.version(paint(site))),
                width: WIDTH,
                height: HEIGHT,
                alt: words.alt(),
            }));
        }
    }
    Ok(None)
}

/// A card; `reader` stands at its address.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn file(reader: &Reader<'_>, subject: Subject) -> Result<File, Error> {
    let words = subject.words(reader)?;
    Ok(File { address: reader.at.clone(), bytes: words.draw(paint(reader.site())) })
}

/// The colours of a site: its own, else those of the theme.
fn paint(site: &Site) -> Paint {
    let theme = Paint::default();
    let own = |token| Some(site.brand.colours.as_ref()?.on_light(token)?.channels());
    Paint { band: own("band").unwrap_or(theme.band), accent: own("accent").unwrap_or(theme.accent) }
}

impl Words {
    /// Whether the faces have all their letters.
    fn can_be_drawn(&self) -> bool {
        let beside_the_title = [&self.kind, &self.line, &self.foot, &self.language];
        serif().has(&self.title) && beside_the_title.iter().all(|words| sans().has(words))
    }

    /// Changes with whatever the card shows.
    fn version(&self, paint: Paint) -> String {
        let looks = format!("{} {paint:?}", env!("CARGO_PKG_VERSION"));
        let words = [&self.kind, &self.title, &self.line, &self.foot, &self.language];
        let all = words.iter().fold(looks, |all, words| all + "\n" + words);
        fingerprint(all.as_bytes())[..8].to_owned()
    }

    fn alt(&self) -> String {
        let what = [&self.kind, &self.title, &self.line].map(|words| words.trim_end_matches('.'));
        format!("{}. {}", what.join(". "), self.foot)
    }

    fn draw(&self, paint: Paint) -> Vec<u8> {
        // In pixels, from the upper left corner: the card, its inside, the line across it.
        const CARD: (usize, usize, usize, usize) = (64, 120, 1136, 512);
        const LEFT: f32 = 112.0;
        const INSIDE: f32 = 976.0;
        const HEAD_LINE: usize = 404;
        let (serif, sans) = (serif(), sans());
        let mut canvas = Canvas::new();

        let kind = sans.line(&self.kind, 30.0, INSIDE - 56.0);
        canvas.panel((112, 60, 112 + kind.whole_width() + 56, CARD.1 + 16), 14);
        canvas.panel(CARD, 6);
        canvas.write(&kind, (LEFT + 28.0, 103.0), Ramp::AccentOnCard);

        let title = fitting(serif, &self.title, INSIDE);
        let step = title.size * 1.2;
        let mut baseline = 156.0 + title.size * 0.95;
        for line in &title.lines {
            canvas.write(line, (LEFT, baseline), Ramp::InkOnCard);
            baseline += step;
        }

        canvas.rule(HEAD_LINE, 4, (CARD.0, CARD.2));
        for (number, line) in sans.lines(&self.line, 28.0, INSIDE, 2).iter().enumerate() {
            let down = if number == 0 { 44.0 } else { 81.0 };
            let baseline = f32::from(u16::try_from(HEAD_LINE).expect("a few hundred")) + down;
            canvas.write(line, (LEFT, baseline), Ramp::SoftOnCard);
        }

        let language = sans.line(&self.language, 30.0, 300.0);
        let right = 1136.0 - language.width();
        canvas.write(&language, (right, 580.0), Ramp::CardOnBand);
        let foot = sans.line(&self.foot, 30.0, right - 104.0);
        canvas.write(&foot, (64.0, 580.0), Ramp::CardOnBand);
        png::encode(&canvas.rows().collect::<Vec<_>>(), &palette(paint))
    }
}

/// A title in the largest size that leaves room for all of it.
struct Title<'f> {
    size: f32,
    lines: Vec<face::Line<'f>>,
}

fn fitting<'f>(face: &'f Face, title: &str, width: f32) -> Title<'f> {
    // With so many lines each a title is at most 240 pixels high.
    const SIZES: [(f32, usize); 7] =
        [(76.0, 2), (66.0, 3), (58.0, 3), (50.0, 4), (45.0, 4), (40.0, 5), (36.0, 5)];
    let mut last = None;
    for (size, most) in SIZES {
        let lines = face.lines(title, size, width, most);
        let whole = lines.iter().all(|line| !line.is_cut());
        last = Some(Title { size, lines });
        if whole {
            break;
        }
    }
    last.expect("there are sizes")
}

#[cfg(test)]
mod tests;
