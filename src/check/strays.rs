//! Files that nothing reads, though somebody may believe it.

use super::Checker;
use crate::builtin;
use crate::diagnostic::{Folder, Problem};
use crate::parse::{closest, is_stray, meant, renamed};
use crate::source::{Source, Span};

/// The tool's own theme.
const OWN: &str = "themes/default/";

/// Kinds of files that themes are made of; what else lies there is for people.
const KINDS: [&str; 6] = [".html", ".css", ".js", ".svg", ".typ", ".woff2"];

impl Checker<'_> {
    pub(super) fn strays(&mut self) {
        let found = self.sources.iter().filter(|(_, source)| is_own(source));
        let found = found.filter_map(|(file, source)| Some((file, self.stray(&source.path)?)));
        for (file, problem) in found.collect::<Vec<_>>() {
            self.report(file, Span::default(), problem);
        }
    }

    fn stray(&self, path: &str) -> Option<Problem> {
        if path.ends_with("/README.md") {
            return None;
        }
        let (folder, closest) = if is_stray(path) {
            (Folder::Content, meant(path).or_else(|| self.stray_text(path)))
        } else if let Some(name) = path.strip_prefix("i18n/") {
            if self.are_messages(name) {
                return None;
            }
            (Folder::Messages, self.meant_messages(name))
        } else {
            let inner = path.strip_prefix("themes/")?;
            let (theme, inner) = inner.split_once('/').unwrap_or(("default", inner));
            match inner.split_once('/') {
                Some(("assets", _)) => return None,
                Some(("templates", name)) if self.is_template(theme, name) => return None,
                Some(("templates", name)) => (Folder::Templates, meant_template(theme, name)),
                Some(_) | None if KINDS.iter().any(|kind| inner.ends_with(kind)) => {
                    (Folder::Theme, meant_file(theme, inner))
                }
                Some(_) | None => return None,
            }
        };
        let closest = closest.filter(|path| self.is_free(path)).map(Into::into);
        Some(Problem::StrayFile { folder, closest })
    }

    /// The text of a language of the site whose file was renamed.
    fn stray_text(&self, path: &str) -> Option<String> {
        let meant = renamed(path)?;
        let code = meant.strip_suffix(".md")?.rsplit('.').next()?;
        self.parsed.languages.get(code).map(|_| meant)
    }

    /// Whether a file holds the messages of a language of the site, or stands deeper, where the tool has others.
    fn are_messages(&self, name: &str) -> bool {
        let languages = &self.parsed.languages;
        let code = name.strip_suffix(".ftl");
        name.contains('/') || code.is_some_and(|code| languages.get(code).is_some())
    }

    /// The messages that were meant by a file with another name.
    fn meant_messages(&self, name: &str) -> Option<String> {
        let code = name.split(['.', '-', '_']).next().unwrap_or_default().to_lowercase();
        self.parsed.languages.get(&code).map(|_| format!("i18n/{code}.ftl"))
    }

    /// Whether a page is made with a template, or another one names it.
    fn is_template(&self, theme: &str, name: &str) -> bool {
        let is_named =
            |text: &str| ['"', '\''].iter().any(|q| text.contains(&format!("{q}{name}{q}")));
        let own = format!("themes/{theme}/templates/");
        let mut templates = self.sources.iter().filter(|(_, source)| source.path.starts_with(&own));
        own_templates().any(|known| known == name)
            || templates.any(|(_, source)| std::str::from_utf8(&source.bytes).is_ok_and(is_named))
    }

    /// Whether a site has no file of its own at a path.
    fn is_free(&self, path: &str) -> bool {
        self.sources.find(path).is_none_or(|file| !is_own(self.sources.get(file)))
    }
}

/// Whether a file is the site's, and not one that comes along with the tool.
pub(super) fn is_own(source: &Source) -> bool {
    let ours = builtin::FILES.iter().find(|(path, _)| *path == &*source.path);
    ours.is_none_or(|(_, bytes)| *bytes != &*source.bytes)
}

/// The names of the tool's own templates.
fn own_templates() -> impl Iterator<Item = &'static str> {
    let ours = builtin::FILES.iter().filter_map(|(path, _)| path.strip_prefix(OWN));
    ours.filter_map(|inner| inner.strip_prefix("templates/"))
}

/// The template that was meant by a file with another name.
fn meant_template(theme: &str, name: &str) -> Option<String> {
    closest(name, own_templates()).map(|meant| format!("themes/{theme}/templates/{meant}"))
}

/// What was meant by a file that is in neither of a theme's folders.
fn meant_file(theme: &str, inner: &str) -> Option<String> {
    let name = inner.rsplit('/').next().unwrap_or(inner);
    let ours = builtin::FILES.iter().filter_map(|(path, _)| path.strip_prefix(OWN));
    let mut meant = ours.filter(|path| path.rsplit('/').next() == Some(name));
    meant.next().map(|path| format!("themes/{theme}/{path}"))
}
