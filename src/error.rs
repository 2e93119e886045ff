//! The machine's failures, and what a command was asked in vain: the first one stops the work and always names what it was
//! about.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::misuse::Misuse;
use crate::speech::Speech;

/// What stopped a command.
#[derive(Debug)]
pub enum Error {
    /// A file or folder could not be read.
    Read {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A link leads out of the folder of the site.
    Outside {
        /// Where the link stands.
        path: PathBuf,
        /// Where it leads.
        target: PathBuf,
    },
    /// A file is larger than any that is read.
    TooLarge {
        /// Which.
        path: PathBuf,
        /// The largest, in MiB.
        limit: u64,
    },
    /// A file or folder could not be written.
    Write {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// There is no site in the folder that was named.
    NoSite(PathBuf),
    /// The output folder holds something that fiche did not make.
    NotOurs(PathBuf),
    /// The folder of a new site holds something already.
    NotEmpty(PathBuf),
    /// The theme cannot render a page.
    Theme {
        /// The page, as an address, or the template's name.
        page: String,
        /// What the template engine says, with template, line and column.
        reason: String,
    },
    /// The port of the server is taken or not allowed.
    Serve {
        /// Which address.
        address: String,
        /// Why.
        reason: String,
    },
    /// A built search index cannot be read.
    Index {
        /// Which file or folder.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The command was asked what it cannot do.
    Usage(Misuse),
}

impl Error {
    /// What people are told of it; what the system says of its failures is said as it says it.
    pub fn say(&self, speech: &Speech) -> String {
        let about = |key, path: &Path| speech.phrase(key, &[("path", &path.display().to_string())]);
        let because = |key, name, about: &str, reason: &str| {
            speech.phrase(key, &[(name, about), ("reason", reason)])
        };
        let of_path = |key, path: &Path, reason: &str| {
            because(key, "path", &path.display().to_string(), reason)
        };
        match self {
            Self::Read { path, source } => of_path("failed-read", path, &source.to_string()),
            Self::Write { path, source } => of_path("failed-write", path, &source.to_string()),
            Self::Index { path, reason } => of_path("failed-index", path, reason),
            Self::Theme { page, reason } => because("failed-theme", "page", page, reason),
            Self::Serve { address, reason } => because("failed-serve", "address", address, reason),
            Self::Outside { path, target } => {
                let (path, target) = (path.display().to_string(), target.display().to_string());
                speech.phrase("failed-outside", &[("path", &path), ("target", &target)])
            }
            Self::TooLarge { path, limit } => {
                let (path, limit) = (path.display().to_string(), limit.to_string());
                speech.phrase("failed-large", &[("path", &path), ("limit", &limit)])
            }
            Self::NoSite(path) => about("failed-no-site", path),
            Self::NotOurs(path) => about("failed-not-ours", path),
            Self::NotEmpty(path) => about("failed-not-empty", path),
            Self::Usage(misuse) => {
                let (key, texts) = misuse.told();
                speech.phrase(key, &texts)
            }
        }
    }
}

/// In English.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say(&Speech::new("en")))
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read { source, .. } | Self::Write { source, .. } => Some(source),
            Self::Outside { .. }
            | Self::TooLarge { .. }
            | Self::NoSite(_)
            | Self::NotOurs(_)
            | Self::NotEmpty(_)
            | Self::Theme { .. }
            | Self::Serve { .. }
            | Self::Index { .. }
            | Self::Usage(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A message that leaves out what it is about would not help anybody.
    #[test]
    fn every_failure_is_told_in_every_language_with_all_that_is_known_of_it() {
        let (path, source) = (|| PathBuf::from("<path>"), || io::Error::other("<reason>"));
        let (page, address, reason) = ("<page>".into(), "<address>".into(), || "<reason>".into());
        let mut failures = vec![
            (Error::Read { path: path(), source: source() }, vec!["<path>", "<reason>"]),
            (Error::Write { path: path(), source: source() }, vec!["<path>", "<reason>"]),
            (Error::Outside { path: path(), target: "<to>".into() }, vec!["<path>", "<to>"]),
            (Error::TooLarge { path: path(), limit: 4711 }, vec!["<path>", "4711"]),
            (Error::NoSite(path()), vec!["<path>"]),
            (Error::NotOurs(path()), vec!["<path>"]),
            (Error::NotEmpty(path()), vec!["<path>"]),
            (Error::Theme { page, reason: reason() }, vec!["<page>", "<reason>"]),
            (Error::Serve { address, reason: reason() }, vec!["<address>", "<reason>"]),
            (Error::Index { path: path(), reason: reason() }, vec!["<path>", "<reason>"]),
        ];
        let misuses = Misuse::samples();
        failures.extend(misuses.iter().map(|misuse| {
            let (_, texts) = misuse.told();
            (Error::Usage(misuse.clone()), texts.into_iter().map(|(_, text)| text).collect())
        }));
        for code in Speech::languages() {
            let speech = Speech::new(code);
            for (failure, known) in &failures {
                let said = failure.say(&speech);
                assert!(
                    known.iter().all(|text| said.contains(text)),
                    "{code}: {known:?} in {said}"
                );
            }
        }
    }

    #[test]
    fn without_pdf_people_are_told_how_to_get_it() {
        let failure = Error::Usage(Misuse::NoPdf);
        for code in Speech::languages() {
            let said = failure.say(&Speech::new(code));
            assert!(said.contains("cargo run --release --features pdf -- pdf "), "{code}: {said}");
        }
    }
}
