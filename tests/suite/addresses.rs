//! What was published once is found for ever: the journey of an editor who renames, archives and withdraws.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::cli::{below, fiche};
use crate::fixture::{Files, Fixture, files, is_piece, pages, real_site};

/// A site in a folder, and what its editor does with it.
struct Site {
    base: TempDir,
    fixture: Fixture,
}

const WATCH: &str = "content/practices/watch/index.nl.md";
const REDIRECTS: &str = "content/redirects.yaml";

impl Site {
    fn new() -> Self {
        let site = Self { base: tempfile::tempdir().unwrap(), fixture: Fixture::small() };
        site.save();
        site
    }

    fn root(&self) -> String {
        below(&self.base, "site")
    }

    fn path(&self, name: &str) -> PathBuf {
        Path::new(&self.root()).join(name)
    }

    /// Writes the fixture over the folder.
    fn save(&self) {
        self.fixture.write(Path::new(&self.root()));
    }

    fn edit(&mut self, path: &str, from: &str, to: &str) {
        self.fixture.edit(path, from, to);
        self.save();
    }

    #[track_caller]
    fn record(&self) {
        let ran = fiche(&["permalinks", "--site", &self.root(), "--write"]);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    }

    fn recorded(&self) -> Vec<String> {
        let text = fs::read_to_string(self.path("content/permalinks.txt")).unwrap();
        text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
    }

    /// The lines for redirects.yaml that a check asks for.
    #[track_caller]
    fn asked(&self, kind: &str) -> Vec<String> {
        let ran = fiche(&["check", "--site", &self.root()]);
        assert_eq!(ran.code, Some(1), "{}", ran.stderr);
        let lines =
            ran.stderr.lines().filter_map(|line| line.find("- {from: ").map(|at| &line[at..]));
        lines.filter(|line| line.contains(kind)).map(str::to_owned).collect()
    }

    fn redirect(&self, lines: &[String]) {
        let old = fs::read_to_string(self.path(REDIRECTS)).unwrap_or_default();
        fs::write(self.path(REDIRECTS), format!("{old}{}\n", lines.join("\n"))).unwrap();
    }

    /// What the site consists of; every address ever recorded is in it.
    #[track_caller]
    fn built(&self) -> Files {
        let out = below(&self.base, "public");
        let ran = fiche(&["build", "--site", &self.root(), "--out", &out]);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        let files = files(Path::new(&out));
        for address in self.recorded() {
            assert!(files.contains_key(&name(&address)), "{address} is a 404");
        }
        files
    }
}

/// The file that a host answers an address with.
fn name(address: &str) -> String {
    let path = &address[1..];
    if address.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

#[track_caller]
fn text(files: &Files, name: &str) -> String {
    let bytes = files.get(name).unwrap_or_else(|| panic!("there is no {name}"));
    String::from_utf8(bytes.clone()).unwrap()
}

#[test]
fn a_renamed_page_is_found_at_its_old_address() {
    let mut site = Site::new();
    site.record();
    site.edit(WATCH, "slug: buurtwacht", "slug: buren-waken");
    let line = "- {from: /nl/praktijken/buurtwacht/, to: practices/watch}";
    assert_eq!(site.asked("to: "), [line]);
    site.redirect(&[line.to_owned()]);
    let files = site.built();
    let page = text(&files, "nl/praktijken/buurtwacht/index.html");
    for part in [
        "<html lang=\"nl\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=../buren-waken/\">",
        "<link rel=\"canonical\" href=\"https://example.org/nl/praktijken/buren-waken/\">",
        "<meta name=\"robots\" content=\"noindex\">",
        "<a href=\"../buren-waken/\">Buurtwacht</a>",
    ] {
        assert!(page.contains(part), "no {part} in {page}");
    }
    assert!(!page.contains("lang=\"fr\""), "an address speaks its own language: {page}");
    let rule = "/nl/praktijken/buurtwacht/ /nl/praktijken/buren-waken/ 301\n";
    assert_eq!(text(&files, "_redirects"), rule);
    for (name, bytes) in &files {
        let listed = ["sitemap.xml", "atom.xml"].iter().any(|end| name.ends_with(end));
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !listed || !text.contains("praktijken/buurtwacht/"),
            "{name} names the old address"
        );
    }
    // What was recorded stays, and the new address comes to it.
    site.record();
    let recorded = site.recorded();
    assert!(recorded.is_sorted());
    for address in ["/nl/praktijken/buurtwacht/", "/nl/praktijken/buren-waken/"] {
        assert!(recorded.iter().any(|one| one == address), "{address}: {recorded:?}");
    }
}

#[test]
fn a_list_under_a_new_name_keeps_its_readers_and_their_feeds() {
    let mut site = Site::new();
    site.record();
    let themes = "content/vocabularies/themes.yaml";
    site.edit(themes, "section: {nl: themas,", "section: {nl: beleidsthemas,");
    let lines = site.asked("to: ");
    assert_eq!(
        lines,
        [
            "- {from: /nl/themas/, to: vocabularies/themes}",
            "- {from: /nl/themas/evaluatie/, to: themes/evaluation}",
            "- {from: /nl/themas/financiering/, to: themes/funding}",
            "- {from: /nl/themas/subsidies/, to: themes/subsidies}",
        ]
    );
    site.redirect(&lines);
    let files = site.built();
    let feed = text(&files, "nl/themas/evaluatie/atom.xml");
    assert_eq!(feed, text(&files, "nl/beleidsthemas/evaluatie/atom.xml"));
}

#[test]
fn an_archived_sheet_stays_where_it_is() {
    let mut site = Site::new();
    site.record();
    site.edit(WATCH, "status: published", "status: archived");
    let files = site.built();
    assert!(text(&files, "nl/praktijken/buurtwacht/index.html").contains("<h1"));
}

#[test]
fn what_was_withdrawn_says_why() {
    let mut site = Site::new();
    site.record();
    for lang in ["nl", "fr"] {
        let path = format!("content/collections/network/index.{lang}.md");
        site.fixture.remove(&path);
        fs::remove_file(site.path(&path)).unwrap();
    }
    let lines = site.asked("gone: ");
    let froms: Vec<&str> = lines.iter().filter_map(|line| line.split([' ', ',']).nth(2)).collect();
    assert_eq!(froms, ["/c/network/", "/fr/collections/reseau/", "/nl/collecties/netwerk/"]);
    let reason = |line: &String| {
        line.replace("nl: \"…\"", "nl: \"Op vraag van het netwerk.\"")
            .replace("fr: \"…\"", "fr: \"À la demande du réseau.\"")
    };
    site.redirect(&lines.iter().map(reason).collect::<Vec<_>>());
    let files = site.built();
    let dutch = text(&files, "nl/collecties/netwerk/index.html");
    let both = text(&files, "c/network/index.html");
    for page in [&dutch, &both] {
        for part in ["Op vraag van het netwerk.", "name=\"q\"", "content=\"noindex\""] {
            assert!(page.contains(part), "no {part} in {page}");
        }
        assert!(!page.contains("http-equiv=\"refresh\""), "{page}");
    }
    assert!(both.contains("À la demande du réseau."), "{both}");
    assert!(!dutch.contains("À la demande du réseau."), "{dutch}");
    assert!(!files.contains_key("_redirects") || text(&files, "_redirects").is_empty());
    assert_eq!(text(&files, "nl/collecties/netwerk/atom.xml"), text(&files, "nl/atom.xml"));
}

#[test]
fn new_addresses_are_listed_until_they_are_recorded() {
    let site = Site::new();
    let list = || fiche(&["permalinks", "--site", &site.root()]);
    let first = list();
    assert_eq!(first.code, Some(0), "{}", first.stderr);
    assert!(first.stdout.contains("+ /nl/praktijken/buurtwacht/\n"), "{}", first.stdout);
    assert!(!site.path("content/permalinks.txt").exists(), "nobody asked to write");
    site.record();
    let mut recorded = site.recorded();
    let told: Vec<&str> = first.stdout.lines().map(|line| &line[2..]).collect();
    assert_eq!(recorded, told);
    assert_eq!(list().stdout, "");
    // Two branches that both recorded something, merged by hand, and a remark: all of it stays.
    recorded.reverse();
    let text = format!("# Ours.\n{}\n/nl/oud/\n", recorded.join("\n"));
    fs::write(site.path("content/permalinks.txt"), text).unwrap();
    site.redirect(&["- {from: /nl/oud/, to: site/home}".to_owned()]);
    fs::write(
        site.path(REDIRECTS),
        "- {from: /nl/oud/, to: site/home}\n- {from: /oud.html, to: site/home}\n",
    )
    .unwrap();
    site.record();
    let text = fs::read_to_string(site.path("content/permalinks.txt")).unwrap();
    assert!(text.starts_with("# Ours.\n/\n"), "{text}");
    assert!(text.contains("\n/nl/oud/\n") && text.contains("\n/oud.html\n"), "{text}");
    assert!(site.recorded().is_sorted());
    site.built();
}

#[test]
fn nothing_is_recorded_while_there_are_errors() {
    let mut site = Site::new();
    site.edit(WATCH, "themes: [evaluation", "themes: [evalution");
    let ran = fiche(&["permalinks", "--site", &site.root(), "--write"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""), "{}", ran.stderr);
    assert!(ran.stderr.contains("evalution"), "{}", ran.stderr);
    assert!(!site.path("content/permalinks.txt").exists());
}

/// Every page of a build is recorded, but for those that no one can keep.
#[test]
fn every_page_and_feed_of_the_real_site_is_recorded() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("content/permalinks.txt")).unwrap();
    let recorded: BTreeSet<String> =
        text.lines().filter(|line| line.starts_with('/')).map(name).collect();
    let files = real_site();
    let feeds = files.keys().map(String::as_str).filter(|name| name.ends_with("/atom.xml"));
    let is_passing = |name: &str| {
        let part = name.trim_end_matches("/index.html").rsplit('/').next().unwrap();
        // Booklets, slides and frames go where their collection goes.
        ["404.html", "offline/index.html"].contains(&name)
            || is_piece(name)
            || part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let made = pages(files).map(|(name, _)| name).chain(feeds);
    let made: BTreeSet<String> = made.filter(|name| !is_passing(name)).map(str::to_owned).collect();
    let missing: Vec<_> = made.difference(&recorded).collect();
    assert!(missing.is_empty(), "run `fiche permalinks --write`: {missing:?}");
    assert!(recorded.len() > 200);
}
