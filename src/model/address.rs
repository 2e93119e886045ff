//! Where things stand on the site.

use std::fmt;

/// A path from the root of the site: `/nl/praktijken/brusafe/`, `/_/style-1a2b.css`.
///
/// Always begins with `/`; a page's ends with one too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(Box<str>);

impl Address {
    /// The root of the site.
    pub fn root() -> Self {
        Self("/".into())
    }

    /// A path that begins with `/` and has no empty, `.` or `..` segments. What pages have is plain ASCII; a preview is asked for
    /// anything.
    ///
    /// # Panics
    ///
    /// If it is none: addresses are made from checked ids and file names.
    pub fn new(path: impl Into<Box<str>>) -> Self {
        let path = path.into();
        let inner = path.strip_prefix('/').expect("an address begins at the root");
        let inner = inner.strip_suffix('/').unwrap_or(inner);
        assert!(
            inner.is_empty() && path.len() == 1
                || inner.split('/').all(|part| !matches!(part, "" | "." | "..")),
            "`{path}` has an empty or relative segment",
        );
        Self(path)
    }

    /// An address as somebody wrote it down, if it may be one: letters, digits and `-._~` between slashes.
    pub fn parse(text: &str) -> Option<Self> {
        let inner = text.strip_prefix('/')?;
        let inner = inner.strip_suffix('/').unwrap_or(inner);
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~".contains(c);
        let is_segment =
            |part: &str| !matches!(part, "" | "." | "..") && part.chars().all(is_plain);
        (text == "/" || inner.split('/').all(is_segment)).then(|| Self(text.into()))
    }

    /// The path itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is a page's: a folder, which a static host answers with its `index.html`.
    pub fn is_page(&self) -> bool {
        self.0.ends_with('/')
    }

    /// The file a static host serves for it: `nl/index.html` for `/nl/`.
    pub fn file(&self) -> String {
        let path = &self.0[1..];
        if self.is_page() { format!("{path}{INDEX}") } else { path.to_owned() }
    }

    /// Where a link of a page at this address leads: the opposite of [`Self::seen_from`].
    ///
    /// ```
    /// use fiche::model::Address;
    ///
    /// let sheet = Address::new("/nl/praktijken/brusafe/");
    /// assert_eq!(sheet.follow("../../themas/"), Address::new("/nl/themas/"));
    /// assert_eq!(sheet.follow("./"), sheet);
    /// ```
    ///
    /// # Panics
    ///
    /// If the link leads out of the site.
    #[must_use]
    pub fn follow(&self, link: &str) -> Self {
        let mut parts: Vec<&str> = self.0.split('/').collect();
        parts.pop();
        for part in link.split('/') {
            match part {
                "." => {}
                ".." => drop(parts.pop()),
                name => parts.push(name),
            }
        }
        Self::new(parts.join("/"))
    }

    /// Where the feed of a page stands: beside it.
    #[must_use]
    pub fn feed(&self) -> Self {
        Self::new(format!("{self}{FEED}"))
    }

    /// The page whose feed this would be.
    pub fn page_of_feed(&self) -> Option<Self> {
        Some(Self(self.0.strip_suffix(FEED).filter(|page| page.ends_with('/'))?.into()))
    }

    /// Where a page of a long list stands, from 1: `/nl/praktijken/`, then `/nl/praktijken/2/`.
    #[must_use]
    pub fn part(&self, part: usize) -> Self {
        if part > 1 { Self::new(format!("{self}{part}/")) } else { self.clone() }
    }

    /// The link from a page at `from` to here. Works wherever the site is put.
    ///
    /// ```
    /// use fiche::model::Address;
    ///
    /// let home = Address::new("/nl/");
    /// let sheet = Address::new("/nl/praktijken/brusafe/");
    /// assert_eq!(sheet.seen_from(&home), "praktijken/brusafe/");
    /// assert_eq!(home.seen_from(&sheet), "../../");
    /// assert_eq!(home.seen_from(&home), "./");
    /// ```
    pub fn seen_from(&self, from: &Self) -> String {
        let folder = |path: &str| path.rfind('/').map_or(0, |slash| slash + 1);
        let here = &from.0[..folder(&from.0)];
        let common = here.bytes().zip(self.0.bytes()).take_while(|(a, b)| a == b).count();
        let shared = folder(&self.0[..common]);
        let up = here[shared..].matches('/').count();
        let rest = &self.0[shared..];
        if up == 0 && rest.is_empty() { "./".to_owned() } else { "../".repeat(up) + rest }
    }

    /// The same, with the name of a page's file: what opens it from a disk, where a folder is only a folder.
    ///
    /// ```
    /// use fiche::model::Address;
    ///
    /// let home = Address::new("/nl/");
    /// let sheet = Address::new("/nl/praktijken/brusafe/");
    /// assert_eq!(home.file_seen_from(&sheet), "../../index.html");
    /// assert_eq!(Address::new("/_/style.css").file_seen_from(&home), "../_/style.css");
    /// ```
    pub fn file_seen_from(&self, from: &Self) -> String {
        let link = self.seen_from(from);
        if self.is_page() { link + INDEX } else { link }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The file of every page.
const INDEX: &str = "index.html";

/// The name of every feed.
const FEED: &str = "atom.xml";

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn links(from: &str, to: &str, expected: &str) {
        assert_eq!(Address::new(to).seen_from(&Address::new(from)), expected);
    }

    #[test]
    fn links_are_relative() {
        links("/", "/nl/", "nl/");
        links("/nl/", "/", "../");
        links("/nl/zoeken/", "/nl/zoekwoorden/", "../zoekwoorden/");
        links("/404.html", "/_/style.css", "_/style.css");
        links("/nl/a/b/", "/_/style.css", "../../../_/style.css");
        links("/nl/a/", "/fr/a/", "../../fr/a/");
    }
}
