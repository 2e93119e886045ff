//! The words that fields are described in.

/// A value with a name.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    /// Whether a file without it is wrong.
    pub(crate) required: bool,
    /// What it says, in English, for text editors.
    pub(crate) about: &'static str,
}

/// Fields that stand together.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) fields: &'static [Field],
    /// Of these, one is needed.
    pub(crate) one_of: &'static [&'static str],
    /// Whether only one of them may stand there.
    pub(crate) exclusive: bool,
}

/// What a value looks like. A text is one line of any letters unless a shape says more.
#[derive(Debug)]
pub(crate) enum Shape {
    Text,
    /// At most so many characters.
    Short(usize),
    /// Words of `a-z0-9`, joined by single hyphens.
    Id,
    /// The name of something that is described elsewhere.
    Name,
    /// The id of an organisation of `organisations.yaml`.
    Organisation,
    /// `2026-01-31`
    Day,
    /// `2026`, `2026-01` or `2026-01-31`
    Date,
    /// A day, or a time on a day: `2027-03-15T09:30`
    Stamp,
    /// A time of day, perhaps on a day that is named: `09:30`
    Clock,
    /// The name of a zone of the IANA database.
    Zone,
    /// A date, or two as `2016-10/2021-09`, or `2020/..`
    Period,
    /// An address on the web.
    Url,
    /// The address that a site stands at.
    BaseUrl,
    /// The address of a search server.
    Server,
    /// The name of one index of a search server.
    Index,
    /// An address on the web or of a mailbox.
    Contact,
    /// The address of a form of the forge, with names in braces.
    ForgeForm(&'static [&'static str]),
    /// The path of a page or of an HTML file on the site.
    OldAddress,
    /// The SPDX name of a licence.
    Licence,
    /// A whole number from 0.
    Number,
    Truth,
    /// `sha256:` and 16 hexadecimal digits.
    Digest,
    /// `#` and six hexadecimal digits.
    Colour,
    Choice(&'static [&'static str]),
    /// The languages of the site.
    Languages,
    /// A text for every language.
    Texts,
    /// An id for every language.
    Ids,
    /// An id for some languages.
    SomeIds,
    /// A list of texts for some languages.
    TextLists,
    /// One name or a list of them.
    Names,
    /// At least so many of a shape.
    List(usize, &'static Shape),
    Fields(&'static Record),
    /// Names of the writer's own, each with a value of this shape.
    Free(&'static Shape),
    /// Warnings by name, and what the site makes of them.
    Rules,
    Either(&'static Shape, &'static Shape),
}

impl Field {
    /// Whether it may stand there without a value. Without quotes a colour is a comment to YAML, so nothing is a mistake there.
    pub(super) fn may_be_empty(&self) -> bool {
        let is_colour = |shape: &Shape| matches!(shape, Shape::Colour);
        let is_coloured = if let Shape::Either(one, other) = &self.shape {
            is_colour(one) || is_colour(other)
        } else {
            is_colour(&self.shape)
        };
        !self.required && !is_coloured
    }
}

/// A field that a file needs.
pub(super) const fn must(name: &'static str, shape: Shape, about: &'static str) -> Field {
    Field { name, shape, required: true, about }
}

/// A field that may be left out.
pub(super) const fn may(name: &'static str, shape: Shape, about: &'static str) -> Field {
    Field { name, shape, required: false, about }
}

/// Fields of which none depends on another.
pub(super) const fn record(fields: &'static [Field]) -> Record {
    Record { fields, one_of: &[], exclusive: false }
}

/// The words of a choice, without what they stand for.
pub(super) const fn words<T, const N: usize>(all: &[(&'static str, T); N]) -> [&'static str; N] {
    let mut words = [""; N];
    let mut place = 0;
    while place < N {
        words[place] = all[place].0;
        place += 1;
    }
    words
}
