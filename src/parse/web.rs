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

/// Whether a text is an address that a site can stand at: addresses of pages are put behind it.
pub(crate) fn is_base(text: &str) -> bool {
    /// An address of a page still fits into a QR code.
    const LONGEST: usize = 1_000;
    is_web(text) && text.len() <= LONGEST && !text.contains(['?', '#'])
}
