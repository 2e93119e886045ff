//! Addresses on the web.

/// Whether this is an address on the web.
pub(crate) fn is_web(text: &str) -> bool {
    let host = |rest: &str| {
        !rest.is_empty()
            && !rest.starts_with(['/', '?', '#', '@', ':'])
            && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "\"<>\\".contains(c))
    };
    text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).is_some_and(host)
}

/// `example.org:8080` of `https://example.org:8080/a`; the machine that answers, and at which of its ports.
pub(crate) fn authority(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

/// `example.org` of `https://example.org:8080/a`, `[::1]` of `http://[::1]:8080/`.
pub(crate) fn host(url: &str) -> &str {
    let authority = authority(url);
    let numbered = authority.find(']').map(|end| &authority[..=end]);
    numbered.unwrap_or_else(|| authority.split(':').next().unwrap_or_default())
}

/// Whether a text is an address that a site can stand at: addresses of pages are put behind it.
pub(crate) fn is_base(text: &str) -> bool {
    /// An address of a page still fits into a QR code.
    const LONGEST: usize = 1_000;
    is_web(text) && text.len() <= LONGEST && !text.contains(['?', '#'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_its_machine() {
        for (url, of) in [
            ("https://example.org/a?b#c", ["example.org", "example.org"]),
            ("https://example.org:8080", ["example.org:8080", "example.org"]),
            ("http://[::1]:8080/", ["[::1]:8080", "[::1]"]),
            ("https://example.org?a", ["example.org", "example.org"]),
            ("", ["", ""]),
        ] {
            assert_eq!([authority(url), host(url)], of, "{url}");
        }
    }
}
