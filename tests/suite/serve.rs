//! `fiche serve` over the wire: what is served, what it hears of changes, and what it outlives.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::cli::{Ran, command, fiche};
use crate::fixture::Fixture;

const SHEET: &str = "content/practices/watch/index.nl.md";
const PAGE: &str = "/nl/praktijken/buurtwacht/";
const YAML: &str = "content/site.yaml";
const TEMPLATE: &str = "themes/default/templates/practice.html";

/// Generous, for a machine with much else to do; what never comes still fails.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// A running `fiche serve` of a site in a folder of its own, stopped when dropped.
pub(crate) struct Serving {
    folder: TempDir,
    process: Child,
    pub(crate) host: String,
    moments: BufReader<TcpStream>,
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// What stands on a page or in the findings.
#[derive(Debug)]
pub(crate) struct Answer {
    /// Status line and headers, in lower case.
    head: String,
    body: String,
}

impl Serving {
    pub(crate) fn start(site: &Fixture, options: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        site.write(folder.path());
        let root = folder.path().display().to_string();
        let mut command = command(&["serve", "--site", &root, "--port", "0"]);
        command.args(options).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let mut told = BufReader::new(process.stderr.take().unwrap());
        let mut line = String::new();
        let host = loop {
            line.clear();
            assert_ne!(told.read_line(&mut line).unwrap(), 0, "it ended without saying an address");
            if let Some((_, rest)) = line.split_once("http://") {
                break rest.split('/').next().unwrap().to_owned();
            }
        };
        // What it says later is read, so that it never waits for a reader.
        std::thread::spawn(move || told.read_to_string(&mut String::new()));
        let stream = TcpStream::connect(&host).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut moments = BufReader::new(stream);
        write!(moments.get_mut(), "GET /_/fiche/moments HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
        let mut serving = Self { folder, process, host, moments };
        serving.moment();
        serving
    }

    /// The next that is told of.
    fn moment(&mut self) -> Value {
        let mut line = String::new();
        loop {
            line.clear();
            assert_ne!(self.moments.read_line(&mut line).unwrap(), 0, "the stream has ended");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).unwrap();
            }
        }
    }

    /// Waits until what is told of fits; what is told twice is passed over.
    fn until(&mut self, is_so: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !is_so(self) {
            assert!(start.elapsed() < PATIENCE, "{:?}", self.findings());
            self.moment();
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// As programs save: beside the file, then in its place.
    fn save(&self, name: &str, text: &str) {
        let beside = self.path(&format!("{name}.new~"));
        fs::write(&beside, text).unwrap();
        fs::rename(beside, self.path(name)).unwrap();
    }

    fn ask(&self, method: &str, path: &str) -> Answer {
        self.ask_as(&self.host, method, path)
    }

    fn ask_as(&self, name: &str, method: &str, path: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n")
            .unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        Answer { head: head.to_lowercase(), body: body.to_owned() }
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path)
    }

    fn page(&self) -> String {
        self.get(PAGE).body
    }

    /// What is wrong, in Dutch.
    fn findings(&self) -> Value {
        serde_json::from_str(&self.get("/_/fiche/findings?lang=nl").body).unwrap()
    }

    fn errors(&self) -> u64 {
        self.findings()["errors"].as_u64().unwrap()
    }
}

impl Answer {
    #[track_caller]
    pub(crate) fn is(&self, status: u16) -> &Self {
        assert!(self.head.starts_with(&format!("http/1.1 {status} ")), "{self:?}");
        self
    }

    #[track_caller]
    fn has(&self, header: &str) -> &Self {
        assert!(self.head.contains(&format!("\r\n{header}")), "no `{header}` in {}", self.head);
        self
    }
}

#[test]
fn a_site_is_served_as_a_host_would() {
    let serving = Serving::start(&Fixture::small(), &[]);
    assert!(serving.host.starts_with("127.0.0.1:"), "{}", serving.host);

    let answer = serving.get("/nl/");
    answer.is(200).has("content-type: text/html; charset=utf-8");
    answer.has("content-security-policy: default-src 'none'").has("cache-control: no-store");
    assert!(answer.body.contains("<html"), "{answer:?}");
    assert!(serving.ask("HEAD", "/nl/").is(200).body.is_empty());
    serving.get("/%6el/index.html").is(200);

    serving.get("/nl?x=1").is(301).has("location: /nl/?x=1");
    assert!(serving.get("/nowhere/").is(404).body.contains("<html"));
    for path in [
        "/../Cargo.toml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/nl/..%2f..%2f..%2fetc/passwd",
        "/..%5c..%5cetc%5cpasswd",
        "/%2fetc/passwd",
        "/nl/%00/index.html",
        "/.nojekyll",
        "/_headers",
        "//nl",
        "/nl//",
        "/nl/index.html/",
        "/%00",
        "/content/site.yaml",
        "/nl/=x",
        "/nl/&more",
        "/nl/%+1",
        "/_/fiche/",
        "/_/fiche/../nl/",
    ] {
        serving.get(path).is(404);
    }
    serving.ask("POST", "/nl/").is(405).has("allow: get, head");
    assert!(!serving.path("public").exists(), "nothing is written");
}

#[test]
fn every_kind_of_file_is_made_when_it_is_asked_for() {
    let serving = Serving::start(&Fixture::small(), &[]);
    serving.get("/data/base.json").is(200).has("access-control-allow-origin: *");
    serving.get("/data/status.csv").is(200);
    for calendar in ["/c/network/event.nl.ics", "/data/events.fr.ics", "/data/reviews.nl.ics"] {
        serving.get(calendar).is(200).has("content-type: text/calendar");
    }
    let listed = serving.get("/nl/data/");
    assert!(listed.is(200).body.contains("base.json"), "{listed:?}");
    serving.get("/sitemap.xml").is(200).has("content-type: application/xml");
    serving.get("/nl/atom.xml").is(200);
    serving.get("/p/watch/nl.png").is(200).has("content-type: image/png");
    let search = serving.get("/search.js");
    let wasm = search.is(200).body.split("/_/fiche-").nth(1).unwrap().split('"').next().unwrap();
    serving.get(&format!("/_/fiche-{wasm}")).is(200).has("content-type: application/wasm");
}

#[test]
fn pages_of_other_names_are_refused() {
    let serving = Serving::start(&Fixture::small(), &[]);
    serving.ask_as("localhost", "GET", "/nl/").is(200);
    for name in ["example.org", "localhost.example.org", "127.0.0.1.example.org:4280", ""] {
        assert!(!serving.ask_as(name, "GET", "/nl/").is(403).body.contains("<html"));
    }
}

#[test]
fn a_change_is_told_of_and_shown() {
    let mut site = Fixture::small();
    let mut serving = Serving::start(&site, &[]);
    assert!(serving.page().contains("<script type=\"module\" src=\"/_/fiche/live.js?pages="));
    let tag = |serving: &Serving, page| {
        let head = serving.ask("HEAD", page).head;
        head.lines().find(|line| line.starts_with("etag: ")).unwrap().to_owned()
    };
    let (own, other) = (tag(&serving, PAGE), tag(&serving, "/nl/uitgever/"));

    site.put(SHEET, site.text(SHEET) + "\nEen regel die net geschreven is.\n");
    serving.write(SHEET, site.text(SHEET));
    serving.until(|serving| serving.page().contains("Een regel die net geschreven is."));
    assert_ne!(tag(&serving, PAGE), own);
    assert_eq!(tag(&serving, "/nl/uitgever/"), other, "what has not changed is not loaded again");

    serving.save(SHEET, &(site.text(SHEET) + "\nEn een die anders bewaard is.\n"));
    serving.until(|serving| serving.page().contains("En een die anders bewaard is."));
}

#[test]
fn an_error_leaves_the_site_as_it_was_until_it_is_mended() {
    let site = Fixture::small();
    let mut serving = Serving::start(&site, &["--editor", "edit:{path}?{line},{column}"]);
    assert_eq!(serving.findings()["findings"], serde_json::json!([]));
    let before = serving.page();

    let wrong = site.text(SHEET).replace("themes: [evaluation,", "themes: [<b>evalution,");
    serving.write(SHEET, &wrong);
    serving.until(|serving| serving.errors() == 1);
    let found = &serving.findings()["findings"][0];
    let place = &found["place"];
    let root = serving.folder.path().display().to_string().replace('\\', "/");
    let line = 1 + wrong.lines().position(|line| line.starts_with("themes:")).unwrap();
    assert_eq!((found["severity"].as_str(), found["word"].as_str()), (Some("error"), Some("fout")));
    assert_eq!(place["file"], SHEET);
    assert_eq!(place["line"], line);
    assert_eq!(place["href"], format!("edit:{}/{SHEET}?{line},10", root.trim_start_matches('/')));
    assert_eq!(place["excerpt"]["before"], "themes: [");
    assert_eq!(place["excerpt"]["marked"], "<b>evalution");
    assert!(serving.findings()["stale"].is_string());
    assert_eq!(serving.page(), before);

    serving.write(SHEET, site.text(SHEET));
    serving.until(|serving| serving.errors() == 0);
}

#[test]
fn a_site_with_errors_from_the_start_is_shown_once_it_has_none() {
    let mut site = Fixture::small();
    let right = site.text(SHEET);
    site.put(SHEET, "---\ntitle: [\n---\n");
    let mut serving = Serving::start(&site, &[]);
    let page = serving.get("/nl/");
    assert!(page.is(503).body.contains("/_/fiche/live.js"), "{page:?}");
    assert!(serving.errors() > 0);
    serving.write(SHEET, right);
    serving.until(|serving| serving.errors() == 0);
    serving.get("/nl/").is(200);
}

/// What is tried, and how the folder is put right again.
type Harm = (&'static str, fn(&Serving), fn(&Serving, &Fixture));

const HARMS: [Harm; 7] = [
    ("broken YAML", |s| s.write(YAML, "title: {nl: [\n\t"), |s, f| s.write(YAML, f.text(YAML))),
    (
        "no site.yaml",
        |s| fs::remove_file(s.path(YAML)).unwrap(),
        |s, f| s.write(YAML, f.text(YAML)),
    ),
    (
        "bytes that are no text",
        |s| s.write(SHEET, b"---\ntitle: \xff\xfe"),
        |s, f| s.write(SHEET, f.text(SHEET)),
    ),
    ("half a file", |s| s.write(SHEET, "---\ntit"), |s, f| s.write(SHEET, f.text(SHEET))),
    (
        "no content",
        |s| fs::rename(s.path("content"), s.path("away")).unwrap(),
        |s, _| {
            fs::rename(s.path("away"), s.path("content")).unwrap();
        },
    ),
    (
        "a folder in place of a file",
        |s| {
            fs::remove_file(s.path(SHEET)).unwrap();
            fs::create_dir(s.path(SHEET)).unwrap();
        },
        |s, f| {
            fs::remove_dir(s.path(SHEET)).unwrap();
            s.write(SHEET, f.text(SHEET));
        },
    ),
    (
        "a template that is none",
        |s| s.write(TEMPLATE, "{% if %}"),
        |s, _| fs::remove_file(s.path(TEMPLATE)).unwrap(),
    ),
];

#[test]
fn nothing_that_happens_to_the_folder_ends_it() {
    let site = Fixture::small();
    let mut serving = Serving::start(&site, &[]);
    let whole = serving.page();
    for (name, harm, mend) in HARMS {
        harm(&serving);
        serving.until(|serving| serving.errors() > 0);
        serving.get(PAGE).is(200);
        mend(&serving, &site);
        serving.until(|serving| serving.errors() == 0);
        let without_script = |page: &str| page.split("/_/fiche/live.js").next().unwrap().to_owned();
        assert_eq!(without_script(&serving.page()), without_script(&whole), "{name}");
    }
}

#[test]
fn a_page_that_the_theme_cannot_render_says_why_and_the_others_stay() {
    let mut serving = Serving::start(&Fixture::small(), &[]);
    serving.write(TEMPLATE, "<p>{{ it.no_such_field }}</p>");
    serving.moment();
    let answer = serving.get(PAGE);
    assert!(answer.is(500).body.contains("practice.html"), "{answer:?}");
    assert!(answer.body.contains("/_/fiche/live.js"));
    serving.get("/nl/").is(200);
    fs::remove_file(serving.path(TEMPLATE)).unwrap();
    serving.moment();
    serving.get(PAGE).is(200);
}

#[test]
fn a_taken_port_is_named_if_it_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    Fixture::small().write(folder.path());
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let root = folder.path().display().to_string();
    let Ran { code, stderr, .. } = fiche(&["serve", "--site", &root, "--port", &port]);
    assert_eq!(code, Some(2), "{stderr}");
    assert!(stderr.contains(&port) && stderr.contains("--port"), "{stderr}");
}

#[test]
fn an_editor_needs_a_path() {
    let Ran { code, stderr, .. } = fiche(&["serve", "--editor", "vscode://file"]);
    assert_eq!(code, Some(2), "{stderr}");
    assert!(stderr.contains("{path}"), "{stderr}");
}

#[test]
fn connections_that_stay_open_leave_none_waiting() {
    let serving = Serving::start(&Fixture::small(), &[]);
    let mut open: Vec<TcpStream> =
        (0..40).map(|_| TcpStream::connect(&serving.host).unwrap()).collect();
    for _ in 0..2 {
        for stream in &mut open {
            write!(stream, "HEAD {PAGE} HTTP/1.1\r\nHost: {}\r\n\r\n", serving.host).unwrap();
        }
        for stream in &open {
            stream.set_read_timeout(Some(PATIENCE)).unwrap();
            let head: Vec<String> = BufReader::new(stream)
                .lines()
                .map(Result::unwrap)
                .take_while(|line| !line.is_empty())
                .collect();
            assert_eq!(head[0], "HTTP/1.1 200 OK");
        }
    }
}
