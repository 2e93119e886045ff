//! A built site → the order in which its files are brought to where readers find them.
//!
//! A store of files takes one after the other, and readers come meanwhile. So whatever a page calls is there before the page, and
//! whatever leads to many pages comes after them.

/// Files that may be brought in any order among themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// What pages call: styles, scripts, the search, pictures. Names of most change with their bytes, so that they stand beside those of
    /// before.
    Assets,
    /// Pages.
    Pages,
    /// What leads to them: home pages, feeds, data, the sitemap, and the files that have one name for ever.
    Doors,
}

impl Step {
    /// All, in order.
    pub const ALL: [Self; 3] = [Self::Assets, Self::Pages, Self::Doors];

    /// When a file is brought, by its name from the folder of the site.
    pub fn of(name: &str) -> Self {
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let kind = file.rsplit_once('.').map_or("", |(_, kind)| kind);
        let is_at_the_top = !folder.contains('/');
        match kind {
            _ if name.starts_with("_/") => Self::Assets,
            "html" if is_at_the_top => Self::Doors,
            "html" => Self::Pages,
            "css" | "gif" | "ico" | "jpeg" | "jpg" | "pdf" | "png" | "svg" | "webp" | "woff2" => {
                Self::Assets
            }
            _ => Self::Doors,
        }
    }

    /// From 1.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// Its name in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Assets => "assets",
            Self::Pages => "pages",
            Self::Doors => "doors",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_called_comes_before_what_calls() {
        for (name, step) in [
            ("_/style-12ab.css", Step::Assets),
            ("_/search-12ab/hot-nl.bin", Step::Assets),
            ("p/brusafe/nl.png", Step::Assets),
            ("nl/praktijken/brusafe/index.html", Step::Pages),
            ("p/brusafe/index.html", Step::Pages),
            ("nl/index.html", Step::Doors),
            ("index.html", Step::Doors),
            ("404.html", Step::Doors),
            ("search.js", Step::Doors),
            ("service-worker.js", Step::Doors),
            ("nl/atom.xml", Step::Doors),
            ("_headers", Step::Doors),
        ] {
            assert_eq!(Step::of(name), step, "{name}");
        }
    }
}
