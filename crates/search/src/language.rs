//! The languages of a site are data, yet a wrong one cannot be written down.

use std::fmt;
use std::ops::{Index, IndexMut};

/// One of the languages of a site. Only [`Languages`] makes one.
///
/// Valid for the site it came from; its order is the order of `languages:` in `site.yaml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(u8);

impl Lang {
    /// Its place in the site's list, from 0.
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The same as a byte, below [`Languages::MOST`].
    pub(crate) const fn number(self) -> u8 {
        self.0
    }
}

/// The languages of a site, in the order of its front door.
///
/// ```
/// let languages = fiche_search::Languages::new(["nl", "fr"])?;
/// let french = languages.get("fr").expect("a language of this site");
/// assert_eq!(languages.code(french), "fr");
/// # Ok::<(), fiche_search::LangError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages(Box<[Box<str>]>);

/// Why a list of languages was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LangError {
    /// A site has at least one language.
    Empty,
    /// More than a site may have.
    TooMany,
    /// Not two or three letters `a-z`, as in ISO 639.
    Malformed(Box<str>),
    /// The same language twice.
    Repeated(Box<str>),
}

impl fmt::Display for LangError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("no language"),
            Self::TooMany => write!(f, "more than {} languages", Languages::MOST),
            Self::Malformed(code) => write!(f, "`{code}` is not a code of two or three letters"),
            Self::Repeated(code) => write!(f, "`{code}` stands twice"),
        }
    }
}

impl std::error::Error for LangError {}

impl Languages {
    /// So many languages a site has at most: terms and pairs keep theirs in four bits.
    pub(crate) const MOST: u8 = 16;

    /// Takes ISO 639 codes in the order in which readers meet them.
    pub fn new<'c>(codes: impl IntoIterator<Item = &'c str>) -> Result<Self, LangError> {
        let mut list: Vec<Box<str>> = Vec::new();
        for code in codes {
            if !(2..=3).contains(&code.len()) || !code.bytes().all(|b| b.is_ascii_lowercase()) {
                return Err(LangError::Malformed(code.into()));
            }
            if list.iter().any(|known| &**known == code) {
                return Err(LangError::Repeated(code.into()));
            }
            list.push(code.into());
        }
        match list.len() {
            0 => Err(LangError::Empty),
            count if count > usize::from(Self::MOST) => Err(LangError::TooMany),
            _ => Ok(Self(list.into())),
        }
    }

    /// The language with this code, if the site has it.
    pub fn get(&self, code: &str) -> Option<Lang> {
        self.iter().find(|lang| self.code(*lang) == code)
    }

    /// The ISO 639 code of a language.
    pub fn code(&self, lang: Lang) -> &str {
        &self.0[lang.index()]
    }

    /// The ISO 639 codes of all languages, in order.
    pub fn codes(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.iter().map(|code| &**code)
    }

    /// All languages, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Lang> + Clone + use<> {
        (0..Self::MOST).take(self.0.len()).map(Lang)
    }

    /// How many there are; never 0.
    #[expect(clippy::len_without_is_empty, reason = "a site has at least one language")]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// One value for every language.
    pub fn localize<T>(&self, value: impl FnMut(Lang) -> T) -> Localized<T> {
        Localized(self.iter().map(value).collect())
    }

    /// One value for every language, or the first error.
    pub fn try_localize<T, E>(
        &self,
        value: impl FnMut(Lang) -> Result<T, E>,
    ) -> Result<Localized<T>, E> {
        Ok(Localized(self.iter().map(value).collect::<Result<_, E>>()?))
    }
}

/// One value for every language of the site.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Localized<T>(Box<[T]>);

impl<T> Localized<T> {
    /// The values, in the order of the site's languages.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// The same languages with other values.
    pub fn map<U>(&self, change: impl FnMut(&T) -> U) -> Localized<U> {
        Localized(self.0.iter().map(change).collect())
    }
}

impl<T> Index<Lang> for Localized<T> {
    type Output = T;
    fn index(&self, lang: Lang) -> &T {
        &self.0[lang.index()]
    }
}

impl<T> IndexMut<Lang> for Localized<T> {
    fn index_mut(&mut self, lang: Lang) -> &mut T {
        &mut self.0[lang.index()]
    }
}

impl<'l, T> IntoIterator for &'l Localized<T> {
    type Item = &'l T;
    type IntoIter = std::slice::Iter<'l, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
