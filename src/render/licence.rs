//! Licences by their SPDX id: a name and a page for readers.

use serde::Serialize;

/// A licence as readers meet it.
#[derive(Debug, Serialize)]
pub(super) struct Licence {
    /// `CC BY 4.0`.
    name: String,
    /// A summary in the reader's language where there is one.
    url: String,
}

/// Those of Creative Commons, whose summaries exist in every language of Belgium; others by their text.
pub(super) fn licence(spdx: &str, lang: &str) -> Licence {
    let deed = |kind: &str, version: &str, name: String| Licence {
        name,
        url: format!("https://creativecommons.org/{kind}/{version}/deed.{lang}"),
    };
    match spdx.split_once('-').map(|(first, rest)| (first, rest.rsplit_once('-'))) {
        Some(("CC", Some((terms, version)))) => deed(
            &format!("licenses/{}", terms.to_ascii_lowercase()),
            version,
            format!("CC {terms} {version}"),
        ),
        _ if spdx == "CC0-1.0" => deed("publicdomain/zero", "1.0", "CC0 1.0".to_owned()),
        _ => {
            Licence { name: spdx.to_owned(), url: format!("https://spdx.org/licenses/{spdx}.html") }
        }
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
