//! The machine's failures: the first one stops the work and always names what it was about. They are told in English, as what
//! the system says of them is.

use std::fmt;
use std::io;
use std::path::PathBuf;

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
    /// An option of the command does not fit the site.
    Usage(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { path, source } => write!(f, "cannot read {}: {source}", path.display()),
            Self::Outside { path, target } => write!(
                f,
                "{} is a link to {}, outside the folder of the site, and is not followed: what stands there would be published; put a copy in place of the link",
                path.display(),
                target.display()
            ),
            Self::TooLarge { path, limit } => write!(
                f,
                "{} is larger than {limit} MiB, and is not read; take it out of the folder of the site, and link to where it stands on the web",
                path.display()
            ),
            Self::Write { path, source } => write!(f, "cannot write {}: {source}", path.display()),
            Self::NoSite(path) => write!(
                f,
                "there is no site in {}: expected the file content/site.yaml there; name the site's folder with --site",
                path.display()
            ),
            Self::NotOurs(path) => write!(
                f,
                "{} holds files that fiche did not make, so it is not replaced; empty it or choose another folder with --out",
                path.display()
            ),
            Self::NotEmpty(path) => write!(
                f,
                "{} is not empty, so nothing was written to it; name a new or an empty folder",
                path.display()
            ),
            Self::Theme { page, reason } => write!(f, "the theme cannot render {page}: {reason}"),
            Self::Serve { address, reason } => {
                write!(f, "cannot serve on {address}: {reason}; choose another port with --port")
            }
            Self::Index { path, reason } => {
                write!(f, "cannot read the search index in {}: {reason}", path.display())
            }
            Self::Usage(reason) => f.write_str(reason),
        }
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
