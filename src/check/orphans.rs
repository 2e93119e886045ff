//! Files that lie beside texts and that no text refers to: they are not part of the site, and nobody sees that.

use super::Checker;
use super::catalogue::Shown;
use crate::diagnostic::Problem;
use crate::parse::neighbour;
use crate::source::Span;

impl Checker<'_> {
    /// Reports them; once every body has been read and every link followed.
    pub(super) fn orphans(&mut self) {
        let is_known = |path: &str| {
            let group = self.catalogue.groups.get(&neighbour(path)?);
            // What cannot be read may refer to anything, and what is left out may refer to its own.
            Some(group.is_none_or(|group| !group.written.is_damaged && group.shown == Shown::Yes))
        };
        for (file, source) in self.sources.iter() {
            if is_known(&source.path) != Some(true) || self.assets.holds(file) {
                continue;
            }
            let name = source.path.rsplit('/').next().unwrap_or_default();
            // Some programs hide how a name ends, and write an ending of their own behind it.
            let shown = name.find(".md.").map(|at| name[..at + ".md".len()].to_owned());
            let text = shown.or_else(|| {
                let stem = name.strip_suffix(".txt")?;
                let code = stem.strip_prefix("index.")?;
                self.parsed.languages.get(code).map(|_| format!("{stem}.md"))
            });
            // What lies beside the text under its name is a copy.
            let folder = source.path.strip_suffix(name).unwrap_or_default();
            let is_free = |text: &String| self.sources.find(&format!("{folder}{text}")).is_none();
            let text = text.filter(is_free).map(Into::into);
            let problem = Problem::OrphanFile { name: name.into(), link: link(name).into(), text };
            self.report(file, Span::default(), problem);
        }
    }
}

/// How a link holds the name of a file: a space or a bracket would end it.
fn link(name: &str) -> String {
    if name.contains([' ', '(', ')']) { format!("<{name}>") } else { name.to_owned() }
}
