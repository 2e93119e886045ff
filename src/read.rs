//! Disk → [`Sources`].

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, Metadata};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use walkdir::{DirEntry, WalkDir};

use crate::Error;
use crate::builtin;
use crate::misuse::Misuse;
use crate::source::{SITE_FILE, Source, Sources};

/// The folders of a site; nothing else is read.
const FOLDERS: [&str; 3] = ["content", "themes", "i18n"];

/// The largest file that is read, in bytes: all of them stand in memory, and hosts of static sites take none of this size.
const LARGEST: u64 = 256 << 20;

/// Reads the folder of a site, and adds the tool's own theme and messages where the site has none.
///
/// A link to a file of the site is read as the file, a link to a folder is not followed; hidden files and snapshots of tests
/// (`*.snap`) are passed over. A link that leads out of the site is an error: what it leads to would be published.
pub fn sources(root: &Path) -> Result<Sources, Error> {
    let mut folder = Folder::new(root);
    folder.look(&BTreeSet::new())?;
    Ok(folder.sources())
}

/// A folder of Markdown that is no site.
pub struct MarkdownFolder {
    /// Its files of Markdown, by their path in it.
    pub texts: Vec<Source>,
    /// How many other files are in it, which are not read.
    pub others: usize,
}

/// The files of Markdown below a folder that is no site.
///
/// # Errors
///
/// [`Error::Usage`] if it is no folder, or there are none in it.
pub fn markdown(folder: &Path) -> Result<MarkdownFolder, Error> {
    if folder.is_file() {
        let path = folder.display().to_string();
        return Err(Error::Usage(Misuse::FolderIsFile { path }));
    }
    let mut files = Files::new();
    Folder::new(folder).below(folder, &BTreeSet::new(), &mut files)?;
    let all = files.len();
    files.retain(|path, _| path.ends_with(".md") || path.ends_with(".markdown"));
    if files.is_empty() {
        let (folder, count) = (folder.display().to_string(), all.to_string());
        return Err(Error::Usage(Misuse::NoMarkdown { folder, count }));
    }
    let others = all - files.len();
    let texts = files.into_iter().map(|(path, known)| Source { path, bytes: known.bytes });
    Ok(MarkdownFolder { texts: texts.collect(), others })
}

/// The files of a built site, by their names from its folder, with the text of those that are HTML.
///
/// # Errors
///
/// [`Error::Usage`] if there is no built site in the folder.
pub fn built(folder: &Path) -> Result<Vec<(String, Option<String>)>, Error> {
    is_built(folder)?;
    let text = |(name, path): (String, PathBuf)| {
        if path.extension().is_none_or(|kind| kind != "html") {
            return Ok((name, None));
        }
        let bytes = fs::read(&path).map_err(|source| failed(&path, source))?;
        Ok((name, Some(String::from_utf8_lossy(&bytes).into_owned())))
    };
    below(folder)?.into_iter().map(text).collect()
}

/// The files of a built site, by their names from its folder, and how many bytes each has.
///
/// # Errors
///
/// As [`built`].
pub fn built_sizes(folder: &Path) -> Result<Vec<(String, u64)>, Error> {
    is_built(folder)?;
    let size = |(name, path): (String, PathBuf)| {
        let about = fs::metadata(&path).map_err(|source| failed(&path, source))?;
        Ok((name, about.len()))
    };
    below(folder)?.into_iter().map(size).collect()
}

fn is_built(folder: &Path) -> Result<(), Error> {
    if folder.join("index.html").is_file() {
        return Ok(());
    }
    Err(Error::Usage(Misuse::NoBuiltSite { folder: folder.display().to_string() }))
}

/// Every file below a folder, in order, with its name from there.
fn below(folder: &Path) -> Result<Vec<(String, PathBuf)>, Error> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| {
            let path = error.path().map_or_else(|| folder.to_owned(), PathBuf::from);
            Error::Read { path, source: error.into() }
        })?;
        if entry.file_type().is_file() {
            files.push((String::from(name(folder, entry.path())?), entry.into_path()));
        }
    }
    Ok(files)
}

/// One file, called as it was named.
pub fn file(path: &Path) -> Result<Source, Error> {
    Ok(Source { path: path.to_string_lossy().into(), bytes: bytes(path)? })
}

/// The folder of a site that is looked at more than once: what has not changed is not read again.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    files: Files,
}

/// By path from the root.
type Files = BTreeMap<Box<str>, Known>;

/// A file as it was read last.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Known {
    length: u64,
    /// Absent where the system does not tell.
    modified: Option<SystemTime>,
    bytes: Arc<[u8]>,
}

impl Folder {
    /// A folder that was not looked at yet.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), files: Files::new() }
    }

    /// The folders that are read, whether they exist or not.
    pub fn parts(&self) -> impl Iterator<Item = PathBuf> {
        FOLDERS.iter().map(|name| self.root.join(name))
    }

    /// Reads what is new, and names the files that are there, gone or different since the last look.
    ///
    /// A file is known by its length and the time of its last change. Files in `touched`, whose paths begin with the folder's
    /// as it was given, are read in any case: that time is coarser than a program is fast.
    ///
    /// # Errors
    ///
    /// The first file that cannot be read; what was known of the folder stays.
    pub fn look(&mut self, touched: &BTreeSet<PathBuf>) -> Result<Vec<Box<str>>, Error> {
        // What is there but cannot be read, as a pipe, is named for what it is, like every other file.
        let site_file = self.root.join(SITE_FILE);
        if fs::symlink_metadata(&site_file).is_err() || site_file.is_dir() {
            return Err(Error::NoSite(self.root.clone()));
        }
        if let Some(read) = self.look_at_known(touched) {
            let is_other = |(name, now): (Box<str>, Known)| {
                let before = self.files.insert(name.clone(), now.clone());
                before.is_none_or(|then| then.bytes != now.bytes).then_some(name)
            };
            return Ok(read?.into_iter().filter_map(is_other).collect());
        }
        let mut files = Files::new();
        for path in self.parts().filter(|path| path.is_dir()) {
            self.below(&path, touched, &mut files)?;
        }
        let before = std::mem::replace(&mut self.files, files);
        let is_other =
            |name: &str, now: &Known| before.get(name).is_none_or(|then| then.bytes != now.bytes);
        let others = self.files.iter().filter(|(name, now)| is_other(name, now));
        let mut changed: Vec<Box<str>> = others.map(|(name, _)| name.clone()).collect();
        changed.extend(before.into_keys().filter(|name| !self.files.contains_key(name)));
        Ok(changed)
    }

    /// As [`Self::look`], if nothing but known files was touched, so that a change need not cost a walk through the folder;
    /// `None` if there may be more to see.
    fn look_at_known(&self, touched: &BTreeSet<PathBuf>) -> Option<Result<Files, Error>> {
        let mut known = Vec::new();
        for path in touched {
            let name = name(&self.root, path).ok().filter(|name| self.files.contains_key(name))?;
            let about = fs::symlink_metadata(path).ok().filter(Metadata::is_file)?;
            known.push((name, path, about));
        }
        let read =
            |(name, path, about): (_, &PathBuf, Metadata)| Ok((name, again(path, &about, None)?));
        (!known.is_empty()).then(|| known.into_iter().map(read).collect())
    }

    /// What was read at the last look, and the tool's own files where the site has none.
    pub fn sources(&self) -> Sources {
        let own = self
            .files
            .iter()
            .map(|(path, known)| Source { path: path.clone(), bytes: Arc::clone(&known.bytes) });
        let ours = builtin::FILES
            .iter()
            .map(|(path, bytes)| Source { path: (*path).into(), bytes: (*bytes).into() });
        Sources::new(own.chain(ours).collect())
    }

    fn below(
        &self,
        folder: &Path,
        touched: &BTreeSet<PathBuf>,
        files: &mut Files,
    ) -> Result<(), Error> {
        let seen = |entry: &DirEntry| entry.depth() == 0 || !is_passed_over(entry);
        self.inside(folder)?;
        for entry in WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(seen) {
            let entry = entry.map_err(|error| {
                let path = error.path().map_or_else(|| folder.to_owned(), PathBuf::from);
                Error::Read { path, source: error.into() }
            })?;
            if entry.file_type().is_dir() {
                continue;
            }
            let path = entry.path();
            // A link that leads nowhere is an error: whoever made it expects a file.
            let about = fs::metadata(path).map_err(|source| failed(path, source))?;
            if entry.path_is_symlink() {
                self.inside(path)?;
            }
            if about.is_file() {
                let name = name(&self.root, path)?;
                let known = self.files.get(&name).filter(|_| !touched.contains(path));
                files.insert(name, again(path, &about, known)?);
            } else if !about.is_dir() {
                // A pipe has no end, and a device may have none.
                return Err(failed(path, io::Error::other("it is neither a file nor a folder")));
            }
        }
        Ok(())
    }

    /// Whether what stands at a path is in the folder of the site, wherever links lead.
    fn inside(&self, path: &Path) -> Result<(), Error> {
        let real = |path: &Path| fs::canonicalize(path).map_err(|source| failed(path, source));
        let (root, target) = (real(&self.root)?, real(path)?);
        if target.starts_with(root) {
            return Ok(());
        }
        Err(Error::Outside { path: path.to_owned(), target })
    }
}

fn failed(path: &Path, source: io::Error) -> Error {
    Error::Read { path: path.to_owned(), source }
}

/// A file, read unless it is the one that is known.
fn again(path: &Path, about: &Metadata, known: Option<&Known>) -> Result<Known, Error> {
    let (length, modified) = (about.len(), about.modified().ok());
    match known {
        Some(known)
            if (known.length, known.modified) == (length, modified) && modified.is_some() =>
        {
            Ok(known.clone())
        }
        Some(_) | None => Ok(Known { length, modified, bytes: bytes(path)? }),
    }
}

fn bytes(path: &Path) -> Result<Arc<[u8]>, Error> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|source| failed(path, source))?;
    // One byte more tells that there is more; what a file says of its length need not be true.
    let read = file.take(LARGEST + 1).read_to_end(&mut bytes);
    let length = read.map_err(|source| failed(path, source))?;
    if length as u64 > LARGEST {
        return Err(Error::TooLarge { path: path.to_owned(), limit: LARGEST >> 20 });
    }
    Ok(bytes.into())
}

fn is_passed_over(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    // What systems and editors leave beside what people made.
    let is_litter = matches!(&*name, "Thumbs.db" | "desktop.ini") || name.ends_with('~');
    name.starts_with('.') || name.ends_with(".snap") || is_litter
}

/// The path from the root, with `/` on every machine.
fn name(root: &Path, path: &Path) -> Result<Box<str>, Error> {
    let inner = path.strip_prefix(root).unwrap_or(path);
    let parts: Option<Vec<&str>> = inner.iter().map(|part| part.to_str()).collect();
    if let Some(parts) = parts {
        Ok(parts.join("/").into())
    } else {
        let source = io::Error::new(io::ErrorKind::InvalidFilename, "its name is not Unicode");
        Err(Error::Read { path: path.to_owned(), source })
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    fn write(root: &Path, name: &str) {
        let path = root.join(name);
        fs::create_dir_all(path.parent().expect("a name is in a folder")).expect("a folder");
        fs::write(path, name).expect("a file");
    }

    #[test]
    fn a_link_to_a_file_is_read_and_a_link_to_a_folder_is_not() {
        let base = tempfile::tempdir().expect("a folder");
        let root = base.path().join("site");
        write(&root, "shared.yaml");
        write(&root, "others/about/index.nl.md");
        fs::create_dir_all(root.join("content")).expect("a folder");
        symlink("../shared.yaml", root.join("content/site.yaml")).expect("a link");
        symlink(root.join("others"), root.join("content/pages")).expect("a link");
        let sources = sources(&root).expect("readable");
        let site = sources.find("content/site.yaml").expect("it is read");
        assert_eq!(&*sources.get(site).bytes, b"shared.yaml");
        assert_eq!(sources.find("content/pages/about/index.nl.md"), None);
    }

    #[test]
    fn a_link_out_of_the_site_is_an_error() {
        let base = tempfile::tempdir().expect("a folder");
        let root = base.path().join("site");
        write(&root, "content/site.yaml");
        write(base.path(), "secret/index.nl.md");
        for target in ["secret", "secret/index.nl.md"] {
            let link = root.join("content/link");
            symlink(base.path().join(target), &link).expect("a link");
            let error = sources(&root).expect_err("it leads outside");
            assert!(matches!(error, Error::Outside { .. }), "{target}: {error:?}");
            fs::remove_file(&link).expect("a link");
        }
    }

    #[test]
    fn a_link_that_leads_nowhere_is_an_error() {
        let base = tempfile::tempdir().expect("a folder");
        write(base.path(), "content/site.yaml");
        symlink(base.path().join("gone"), base.path().join("content/gone.yaml")).expect("a link");
        let error = sources(base.path()).expect_err("nothing is there");
        assert!(matches!(error, Error::Read { .. }), "{error:?}");
    }
}
