//! `fiche check --external` against a host of our own.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::Value;

use crate::cli::command;
use crate::fixture::Fixture;

/// A host that answers by path, and remembers what it was asked.
struct Host {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Host {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming() {
                answer(&mut stream.unwrap(), &log);
            }
        });
        Self { address, asked }
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }
}

/// Reads one request, notes it, and answers by its path.
fn answer(stream: &mut TcpStream, log: &Mutex<Vec<String>>) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map(Result::unwrap);
    let first = lines.next().unwrap_or_default();
    let request = first.strip_suffix(" HTTP/1.1").unwrap();
    lines.take_while(|line| !line.is_empty()).for_each(drop);
    log.lock().unwrap().push(request.to_owned());
    let (method, path) = request.split_once(' ').unwrap();
    let status = match (path, method) {
        ("/moved", _) => "301 Moved\r\nLocation: /there",
        ("/away", _) => "302 Found\r\nLocation: /there",
        ("/circle", _) => "301 Moved\r\nLocation: /circle",
        ("/get-only", "HEAD") => "405 No",
        ("/gone" | "/gone-too", _) => "404 No",
        ("/shut", _) => "403 No",
        ("/busy", _) => "503 No",
        (_, _) => "200 OK",
    };
    write!(stream, "HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").unwrap();
}

/// What a check finds beside what it finds without asking: code, file, line.
fn check(site: &Path, cache: &Path) -> Vec<String> {
    let site = site.display().to_string();
    let mut command = command(&["check", "--external", "--format", "json", "--site", &site]);
    let output = command.env("XDG_CACHE_HOME", cache).env("NO_PROXY", "*").output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let found = found["diagnostics"].as_array().unwrap().iter();
    let found = found.filter(|one| one["code"].as_str().unwrap().starts_with("F70"));
    found
        .map(|one| {
            format!("{} {}", one["code"].as_str().unwrap(), one["message"].as_str().unwrap())
        })
        .collect()
}

#[test]
fn links_that_lead_nowhere_or_elsewhere_are_found_and_the_others_are_kept_in_mind() {
    let host = Host::new();
    let base = tempfile::tempdir().unwrap();
    let (site, cache) = (base.path().join("site"), base.path().join("cache"));
    let paths =
        ["there", "there#part", "moved", "away", "circle", "get-only", "gone", "shut", "busy"];
    let body = paths.map(|path| format!("[{path}]({})", host.url(&format!("/{path}"))));
    let more = format!("<a href=\"{}\">x</a> [n](http://nowhere.invalid/x)", host.url("/gone-too"));
    let mut fixture = Fixture::small();
    let page = "content/pages/about/index.nl.md";
    let text = fixture.text(page) + &format!("\n{} {more}\n", body.join(" "));
    fixture.put(page, text);
    fixture.edit(
        "content/site.yaml",
        "contact: redactie@example.org",
        &format!("contact: {}", host.url("/gone")),
    );
    fixture.edit("content/site.yaml", "https://complaints.example/", &host.url("/there"));
    fixture.edit("content/organisations.yaml", "https://example.org/town/", &host.url("/there"));
    fixture.write(&site);
    let found = check(&site, &cache);
    let has = |code: &str, words: &str| {
        let count = found.iter().filter(|one| one.starts_with(code) && one.contains(words)).count();
        assert!(count > 0, "no {code} {words} in {found:#?}");
        count
    };
    assert_eq!(has("F704", "/gone`"), 2, "in the text and in site.yaml");
    has("F704", "/gone-too`");
    has("F704", "nowhere.invalid");
    has("F705", "/moved`");
    has("F706", "/circle`");
    assert_eq!(found.len(), 6, "{found:#?}");
    assert!(host.asked().contains(&"GET /get-only".to_owned()));
    // What was there is not asked again for a week; the others are.
    assert_eq!(check(&site, &cache), found);
    let asked = host.asked();
    assert!(asked.contains(&"HEAD /gone".to_owned()), "{asked:?}");
    for path in ["get-only", "shut", "away"] {
        assert!(asked.iter().all(|one| !one.ends_with(path)), "{path}: {asked:?}");
    }
}
