//! Licences by their SPDX id: a name and a page for readers.

use serde::Serialize;

use crate::linked;

/// A licence as readers meet it.
#[derive(Debug, Serialize)]
pub(super) struct Licence {
    /// `CC BY 4.0`.
    name: String,
    /// A summary in the reader's language where there is one.
    url: String,
}

/// Those of Creative Commons have a summary in every language of Belgium, beside their text; others are known by their text.
pub(super) fn licence(spdx: &str, lang: &str) -> Licence {
    match linked::creative_commons(spdx) {
        Some((name, text)) => Licence { name, url: format!("{text}deed.{lang}") },
        None => Licence { name: spdx.to_owned(), url: linked::licence(spdx) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn leads(spdx: &str, name: &str, url: &str) {
        let licence = licence(spdx, "nl");
        assert_eq!((&*licence.name, &*licence.url), (name, url));
    }

    #[test]
    fn creative_commons_speaks_the_readers_language() {
        leads("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.nl");
        leads(
            "CC-BY-NC-SA-4.0",
            "CC BY-NC-SA 4.0",
            "https://creativecommons.org/licenses/by-nc-sa/4.0/deed.nl",
        );
        leads("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/deed.nl");
        leads("MIT", "MIT", "https://spdx.org/licenses/MIT.html");
    }
}
