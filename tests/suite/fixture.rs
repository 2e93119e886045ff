//! A small site in memory that has no mistakes: tests change a line of it and look what happens.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use fiche::diagnostic::{Report, human, position};
use fiche::model::Site;
use fiche::output::File;
use fiche::pictures::Pictures;
use fiche::source::{Source, Sources};
use fiche::{Built, Check, Drafts, Options};
use rayon::iter::ParallelIterator;

use crate::random::Random;

/// Everything below an output folder, by its name from there.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Where sites say they stand: an address that stands in no text of theirs.
pub(crate) const BASE_URL: &str = "https://site.example/";

/// A build for the public, at the address that the site says.
pub(crate) const PUBLIC: Options = Options { drafts: Drafts::LeaveOut, base_url: None };

/// The site of this repository, built once for all tests that only read it.
pub(crate) fn real_site() -> &'static Files {
    static SITE: LazyLock<Files> = LazyLock::new(|| {
        let base = tempfile::tempdir().unwrap();
        built(Path::new(env!("CARGO_MANIFEST_DIR")), &base.path().join("out"))
    });
    &SITE
}

/// The site of this repository without its drafts.
pub(crate) fn real() -> Site {
    checked(&fiche::read::sources(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap())
}

/// The real site with the judged practices beside its own.
pub(crate) fn judged() -> Site {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let real = fiche::read::sources(root).unwrap();
    let real = real.iter().map(|(_, source)| source.clone());
    let made_up = files(&root.join("tests/sites/judged")).into_iter();
    let made_up = made_up.map(|(path, bytes)| Source { path: path.into(), bytes: bytes.into() });
    checked(&Sources::new(real.chain(made_up).collect()))
}

/// The site that the files make, which have no mistakes.
#[track_caller]
pub(crate) fn checked(sources: &Sources) -> Site {
    let (site, report) = Check::new(&PUBLIC).run(sources);
    site.unwrap_or_else(|| panic!("{}", human(&report, sources, "en", false)))
}

/// What a build of the folder `root` writes into the folder `out`.
#[track_caller]
pub(crate) fn built(root: &Path, out: &Path) -> Files {
    let options = Options { base_url: Some(BASE_URL.to_owned()), ..PUBLIC };
    let built = fiche::build(root, out, &options, |_| {}).unwrap();
    assert!(matches!(built, Built::Site { .. }), "{built:?}");
    files(out)
}

/// Every file below a folder.
pub(crate) fn files(folder: &Path) -> Files {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// The names in a folder.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// Every text file of a site by address, without its data and its search; pictures are left out.
pub(crate) fn texts(site: &Site) -> BTreeMap<String, String> {
    let pictures = Pictures::default();
    let files = fiche::render::pages(site, &pictures, Vec::new()).unwrap().map(Result::unwrap);
    let text = |file: File| Some((file.address.to_string(), String::from_utf8(file.bytes).ok()?));
    files.filter_map(text).collect()
}

/// The pages among the files.
pub(crate) fn pages(files: &Files) -> impl Iterator<Item = (&str, &str)> {
    let is_page = |name: &str| name.rsplit_once('.').is_some_and(|(_, kind)| kind == "html");
    let pages = files.iter().filter(move |(name, _)| is_page(name));
    pages.map(|(name, bytes)| (name.as_str(), std::str::from_utf8(bytes).unwrap()))
}

/// Whether an address is that of a booklet, of slides or of a frame: for paper, walls and other sites, with no more than the way
/// back to their collection.
pub(crate) fn is_piece(address: &str) -> bool {
    if address.trim_start_matches('/').starts_with("embed/") {
        return true;
    }
    let folder = address.trim_end_matches("index.html").trim_end_matches('/');
    let last = folder.rsplit('/').next().unwrap();
    ["broschuere", "brochure", "diapositives", "dias", "folien"].contains(&last)
}

/// A PNG with a grain in it, as photographs have.
pub(crate) fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut random = Random::new(1);
    let picture = image::RgbImage::from_fn(width, height, |x, y| {
        let noise = u32::try_from(random.below(32)).unwrap();
        let channel = |slope: u32| u8::try_from(slope % 200 + noise).unwrap();
        image::Rgb([channel(x / 4), channel(y / 4), channel(90)])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// Path and text of every file.
const FILES: [(&str, &str); 17] = [
    ("content/site.yaml", include_str!("../sites/small/content/site.yaml")),
    ("content/organisations.yaml", include_str!("../sites/small/content/organisations.yaml")),
    ("content/glossary.yaml", include_str!("../sites/small/content/glossary.yaml")),
    (
        "content/vocabularies/kind.yaml",
        include_str!("../sites/small/content/vocabularies/kind.yaml"),
    ),
    (
        "content/vocabularies/themes.yaml",
        include_str!("../sites/small/content/vocabularies/themes.yaml"),
    ),
    (
        "content/practices/watch/index.nl.md",
        include_str!("../sites/small/content/practices/watch/index.nl.md"),
    ),
    (
        "content/practices/watch/index.fr.md",
        include_str!("../sites/small/content/practices/watch/index.fr.md"),
    ),
    (
        "content/practices/alarm/index.fr.md",
        include_str!("../sites/small/content/practices/alarm/index.fr.md"),
    ),
    (
        "content/practices/alarm/index.nl.md",
        include_str!("../sites/small/content/practices/alarm/index.nl.md"),
    ),
    (
        "content/collections/network/index.nl.md",
        include_str!("../sites/small/content/collections/network/index.nl.md"),
    ),
    (
        "content/collections/network/index.fr.md",
        include_str!("../sites/small/content/collections/network/index.fr.md"),
    ),
    (
        "content/pages/about/index.nl.md",
        include_str!("../sites/small/content/pages/about/index.nl.md"),
    ),
    (
        "content/pages/about/index.fr.md",
        include_str!("../sites/small/content/pages/about/index.fr.md"),
    ),
    (
        "content/terms/themes/funding.nl.md",
        include_str!("../sites/small/content/terms/themes/funding.nl.md"),
    ),
    (
        "content/terms/themes/funding.fr.md",
        include_str!("../sites/small/content/terms/themes/funding.fr.md"),
    ),
    ("i18n/nl.ftl", include_str!("../sites/small/i18n/nl.ftl")),
    ("i18n/fr.ftl", include_str!("../sites/small/i18n/fr.ftl")),
];

/// The files of a site.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fixture(BTreeMap<String, Vec<u8>>);

/// What came of checking it.
pub(crate) struct Checked {
    pub(crate) sources: Sources,
    pub(crate) site: Option<Site>,
    pub(crate) report: Report,
}

impl Fixture {
    /// Two practices, a collection, a page and an introduction, in Dutch and French.
    pub(crate) fn small() -> Self {
        Self(FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).into())).collect())
    }

    /// Adds or replaces a file.
    pub(crate) fn put(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.0.insert(path.to_owned(), bytes.into());
    }

    /// Takes a file away.
    #[track_caller]
    pub(crate) fn remove(&mut self, path: &str) {
        assert!(self.0.remove(path).is_some(), "there is no {path}");
    }

    /// Replaces a text that stands in a file once.
    #[track_caller]
    pub(crate) fn edit(&mut self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {path}:\n{text}");
        let text = text.replace(from, to);
        self.put(path, text);
    }

    /// What is in a file.
    #[track_caller]
    pub(crate) fn text(&self, path: &str) -> String {
        let bytes = self.0.get(path).unwrap_or_else(|| panic!("there is no {path}"));
        String::from_utf8(bytes.clone()).unwrap()
    }

    /// The site with the tool's own theme and messages.
    pub(crate) fn sources(&self) -> Sources {
        let own = self.0.iter().map(|(path, bytes)| Source {
            path: path.as_str().into(),
            bytes: bytes.as_slice().into(),
        });
        let ours = fiche::builtin::FILES
            .iter()
            .map(|(path, bytes)| Source { path: (*path).into(), bytes: (*bytes).into() });
        Sources::new(own.chain(ours).collect())
    }

    /// Writes it to a folder.
    pub(crate) fn write(&self, root: &Path) {
        for (name, bytes) in &self.0 {
            let path = root.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }

    /// Checks it for the public.
    pub(crate) fn check(&self) -> Checked {
        self.check_with(Drafts::LeaveOut)
    }

    /// Checks it with or without drafts.
    pub(crate) fn check_with(&self, drafts: Drafts) -> Checked {
        let sources = self.sources();
        let options = Options { drafts, ..PUBLIC };
        let (site, report) = Check::new(&options).run(&sources);
        Checked { sources, site, report }
    }
}

impl Checked {
    /// A line for every diagnostic: path, line and column, code, the words underlined.
    pub(crate) fn lines(&self) -> Vec<String> {
        let line = |diagnostic: &fiche::diagnostic::Diagnostic| {
            let location = diagnostic.location;
            let (at, _) = position(location, &self.sources);
            let source = self.sources.get(location.file);
            let span = location.span.start as usize..location.span.end as usize;
            let words = String::from_utf8_lossy(&source.bytes[span]).into_owned();
            let code = diagnostic.problem.code();
            let (number, name) = (code.number(), code.name());
            let place = format!("{}:{}:{}", source.path, at.line, at.column);
            format!("{place} {number} {name} {words}").trim_end().to_owned()
        };
        self.report.iter().map(line).collect()
    }
}
