//! `fiche check --external` against a host of our own.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use serde_json::Value;
use tiny_http::{Header, Method, Response, Server};

use crate::cli::command;
use crate::fixture::Fixture;

/// A host that answers by path, and remembers what it was asked.
struct Host {
    server: Arc<Server>,
    asked: Arc<Mutex<Vec<String>>>,
    thread: Option<JoinHandle<()>>,
}

impl Host {
    fn new() -> Self {
        let server = Arc::new(Server::http(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (host, log) = (Arc::clone(&server), Arc::clone(&asked));
        let thread = thread::spawn(move || {
            for request in host.incoming_requests() {
                let (method, path) = (request.method().clone(), request.url().to_owned());
                log.lock().unwrap().push(format!("{method} {path}"));
                let (status, to) = match (&*path, method) {
                    ("/moved" | "/away" | "/circle", _) => match &*path {
                        "/moved" => (301, Some("/there")),
                        "/away" => (302, Some("/there")),
                        _ => (301, Some("/circle")),
                    },
                    ("/get-only", Method::Head) => (405, None),
                    ("/gone" | "/gone-too", _) => (404, None),
                    ("/shut", _) => (403, None),
                    ("/busy", _) => (503, None),
                    (_, _) => (200, None),
                };
                let mut response = Response::from_string("x").with_status_code(status);
                if let Some(to) = to {
                    response.add_header(Header::from_bytes("Location", to).unwrap());
                }
                let _read_or_not = request.respond(response);
            }
        });
        Self { server, asked, thread: Some(thread) }
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.server.server_addr())
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.server.unblock();
        self.thread.take().unwrap().join().unwrap();
    }
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
