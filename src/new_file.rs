//! Files that a command is about to write for people to go on with.

use crate::parse;
use crate::source::{Source, Sources};

/// Stands in a translation for the digest of its source, until [`with_digests`] has seen all texts.
pub(crate) const NO_DIGEST: &str = "sha256:0000000000000000";

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// From the site's folder, with `/`.
    pub path: Box<str>,
    /// What is in it.
    pub text: String,
}

impl NewFile {
    /// The file as it will be read.
    pub(crate) fn source(&self) -> Source {
        Source { path: self.path.clone(), bytes: self.text.as_bytes().into() }
    }
}

/// Lets every translation among new files of the site say which state of its source it was made from.
pub(crate) fn with_digests(files: &mut [NewFile], site: &Sources) {
    let sources = beside(files, site);
    let (parsed, _) = parse::files(&sources);
    for group in parsed.groups().into_values() {
        let Some(source) = group.source() else { continue };
        let paths: Vec<&str> =
            group.files.iter().map(|text| &*sources.get(text.file).path).collect();
        for file in files.iter_mut().filter(|file| paths.contains(&&*file.path)) {
            file.text = file.text.replacen(NO_DIGEST, &source.digest, 1);
        }
    }
}

/// New files among those of the site.
pub(crate) fn beside(files: &[NewFile], site: &Sources) -> Sources {
    let there = site.iter().map(|(_, source)| source.clone());
    Sources::new(files.iter().map(NewFile::source).chain(there).collect())
}
