//! Licences by their SPDX id.

/// The name of a licence that programs know it by: the page of its text, without a language.
///
/// ```
/// use fiche::linked::licence;
///
/// assert_eq!(licence("CC-BY-4.0"), "https://creativecommons.org/licenses/by/4.0/");
/// assert_eq!(licence("MIT"), "https://spdx.org/licenses/MIT.html");
/// ```
pub fn licence(spdx: &str) -> String {
    match creative_commons(spdx) {
        Some((_, url)) => url,
        None => format!("https://spdx.org/licenses/{spdx}.html"),
    }
}

/// What a licence of Creative Commons is called, and the page of its text: `CC BY 4.0`.
///
/// ```
/// use fiche::linked::creative_commons;
///
/// let (name, url) = creative_commons("CC-BY-NC-SA-3.0-NL").expect("one of theirs");
/// assert_eq!(name, "CC BY-NC-SA 3.0 NL");
/// assert_eq!(url, "https://creativecommons.org/licenses/by-nc-sa/3.0/nl/");
/// assert_eq!(creative_commons("MIT"), None);
/// ```
pub fn creative_commons(spdx: &str) -> Option<(String, String)> {
    const HOST: &str = "https://creativecommons.org";
    if spdx == "CC0-1.0" {
        return Some(("CC0 1.0".to_owned(), format!("{HOST}/publicdomain/zero/1.0/")));
    }
    // Terms, a version, and perhaps the country to whose law the text was adapted.
    let parts: Vec<&str> = spdx.strip_prefix("CC-")?.split('-').collect();
    let is_version = |part: &&str| part.starts_with(|c: char| c.is_ascii_digit());
    let (terms, version) = parts.split_at(parts.iter().position(is_version)?);
    let name = format!("CC {} {}", terms.join("-"), version.join(" "));
    let path = format!("licenses/{}/{}/", terms.join("-"), version.join("/"));
    Some((name, format!("{HOST}/{}", path.to_ascii_lowercase())))
}
