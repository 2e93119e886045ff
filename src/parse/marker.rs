//! How links and messages travel through the sanitiser, which knows neither: as addresses of a scheme that no author wrote.

use std::ops::Range;

/// The scheme in texts that do not name it.
pub(super) const USUAL: &str = "x-fiche-0";

/// The messages a body may hold.
pub(crate) const MESSAGES: [&str; 4] = ["footnote-back", "table-label", "task-done", "task-open"];

/// A scheme, and what is written with it.
pub(super) struct Marker {
    scheme: String,
    /// What a message begins with.
    message: String,
}

impl Marker {
    pub(super) fn absent_from(text: &str) -> Self {
        let text = text.to_lowercase();
        let mut number = 0_u32;
        loop {
            let scheme = format!("x-fiche-{number}");
            if !text.contains(&scheme) {
                return Self { message: format!("{scheme}:m"), scheme };
            }
            number += 1;
        }
    }

    pub(super) fn link(&self, place: usize) -> String {
        format!("{}:l{place};", self.scheme)
    }

    pub(super) fn message(&self, key: &'static str) -> String {
        format!("{}{key};", self.message)
    }

    /// The link that a value stands for.
    pub(super) fn read_link(&self, value: &str) -> Option<usize> {
        value.strip_prefix(&*self.scheme)?.strip_prefix(":l")?.strip_suffix(';')?.parse().ok()
    }

    /// The scheme itself.
    pub(super) fn scheme(&self) -> &str {
        &self.scheme
    }

    /// The first message in a text, and where it is.
    pub(super) fn read_message(&self, text: &str) -> Option<(Range<usize>, &'static str)> {
        let start = text.find(&*self.message)?;
        let rest = &text[start + self.message.len()..];
        let end = rest.find(';')?;
        let key = MESSAGES.into_iter().find(|key| *key == &rest[..end])?;
        Some((start..start + self.message.len() + end + 1, key))
    }
}
