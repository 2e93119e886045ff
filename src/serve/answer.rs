//! Requests → answers, as a host of static files gives them, and a few of our own below `/_/fiche/`.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use fiche_search::decode_query_string;
use hyper::body::Bytes;
use hyper::header::{HeaderName, HeaderValue};
use hyper::http::request::Parts as Request;
use hyper::http::uri::Authority;
use hyper::{Method, Response, StatusCode};
use tokio::sync::mpsc::Sender;
use tokio::sync::mpsc::error::SendError;

use super::connections::Content;
use super::edition::{Answer, Edition};
use super::live::{Live, Moment};
use super::outcome::Editor;
use super::search::Search;
use crate::model::Address;
use crate::output::{File, SERVICE_WORKER, escape, fingerprint};
use crate::parse::decode;
use crate::speech::Speech;

/// What belongs to the preview and not to the site, which has no address below `/_/` with a folder of this name.
const OWN: &str = "/_/fiche/";

/// Makes pages follow changes: the script of every page, the worker that all pages of a browser share, their style.
const LIVE: &str = include_str!("live.js");
const LISTEN: &str = include_str!("listen.js");
const STYLE: &str = include_str!("live.css");

/// Takes away a service worker that an earlier visit to this port has left: it would show the site as it was then.
const RETIRE: &str = include_str!("retire.js");

/// Streams that stay open, of one per browser; more are refused.
const STREAMS: usize = 64;

/// An open stream says something at least so often: it is how a reader who has left is noticed.
const PULSE: Duration = Duration::from_secs(10);

/// What all threads of the server share.
#[derive(Debug)]
pub(super) struct Host {
    pub(super) live: Live,
    pub(super) search: Search,
    root: PathBuf,
    editor: Editor,
    streams: AtomicUsize,
}

/// What a path leads to.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    File(File),
    /// Why it cannot be made.
    Failed(String),
    /// A page was asked for without its slash: relative links would break.
    Moved(String),
    Missing,
}

/// An answer with its headers; those that are not ASCII lose what is not.
struct Reply {
    status: u16,
    content: Content,
    headers: Vec<(String, String)>,
}

impl Host {
    pub(super) fn new(live: Live, search: Search, root: PathBuf, editor: Editor) -> Self {
        Self { live, search, root, editor, streams: AtomicUsize::new(0) }
    }

    /// Answers one request.
    pub(super) fn answer(self: &Arc<Self>, request: &Request) -> Response<Content> {
        self.reply(request).response()
    }

    fn reply(self: &Arc<Self>, request: &Request) -> Reply {
        // A page of another site may have its name lead to this computer, and would read what it shows.
        if !is_for_this_computer(request) {
            let why = "This preview answers to localhost and 127.0.0.1 only.\n";
            return Reply::new(403, why, TEXT);
        }
        if !matches!(request.method, Method::GET | Method::HEAD) {
            return Reply::new(405, "", TEXT).with("Allow", "GET, HEAD");
        }
        match request.uri.path().strip_prefix(OWN) {
            Some(own) => self.own(own, request.uri.query().unwrap_or_default()),
            None => self.site(request),
        }
    }

    /// What belongs to the preview.
    fn own(self: &Arc<Self>, name: &str, query: &str) -> Reply {
        match name {
            "live.js" => Reply::new(200, LIVE, SCRIPT),
            "listen.js" => Reply::new(200, LISTEN, SCRIPT),
            "live.css" => Reply::new(200, STYLE, "text/css; charset=utf-8"),
            "moments" => self.listen(),
            "findings" => {
                let lang = decode_query_string(query).find(|(name, _)| name == "lang");
                let lang = lang.map(|(_, code)| code).unwrap_or_default();
                let (shown, _) = self.live.now();
                let is_shown = shown.edition.is_some();
                let told = shown.findings.json(&lang, &self.root, &self.editor, is_shown);
                Reply::new(200, told, "application/json")
            }
            _ => Reply::new(404, "", TEXT),
        }
    }

    /// Tells of every moment from now on, as server-sent events.
    fn listen(self: &Arc<Self>) -> Reply {
        if self.streams.fetch_add(1, Ordering::Relaxed) >= STREAMS {
            self.streams.fetch_sub(1, Ordering::Relaxed);
            return Reply::new(503, "", TEXT);
        }
        let (moments, content) = Content::pieces();
        let host = Arc::clone(self);
        thread::spawn(move || {
            let _reader_has_left = host.tell(&moments);
            host.streams.fetch_sub(1, Ordering::Relaxed);
        });
        let kind = ("Content-Type".to_owned(), "text/event-stream".to_owned());
        Reply { status: 200, content, headers: vec![kind] }
    }

    fn tell(&self, moments: &Sender<Bytes>) -> Result<(), SendError<Bytes>> {
        moments.blocking_send("retry: 500\n\n".into())?;
        let (_, mut known) = self.live.now();
        loop {
            let Moment { pages, findings } = known;
            let event = format!("data: {{\"pages\":{pages},\"findings\":{findings}}}\n\n");
            moments.blocking_send(event.into())?;
            known = self.live.wait(known, PULSE);
        }
    }

    /// What belongs to the site.
    fn site(&self, request: &Request) -> Reply {
        let (shown, moment) = self.live.now();
        let lang = language(said(request, "accept-language"));
        let Some(edition) = shown.edition else {
            let page = notice(&lang, &Speech::new(&lang).word("serve-nothing"));
            return live(503, page, moment);
        };
        let (status, file, path) = match self.find(&edition, request.uri.path()) {
            Found::File(file) => (200, file, request.uri.path()),
            Found::Moved(to) => {
                let query = request.uri.query().map(|query| format!("?{query}"));
                let to = to + &query.unwrap_or_default();
                return Reply::new(301, "", TEXT).with("Location", &to);
            }
            Found::Failed(reason) => return failed(&lang, &reason, moment),
            Found::Missing => match edition.file(&Address::new("/404.html")) {
                Some(Ok(file)) => (404, file, "/404.html"),
                Some(Err(reason)) => return failed(&lang, &reason, moment),
                None => return Reply::new(404, "", TEXT),
            },
        };
        let rules = edition.file(&Address::new("/_headers")).and_then(Result::ok);
        let rules = rules.map(|file| headers(&String::from_utf8_lossy(&file.bytes), path));
        let rules = rules.unwrap_or_default();
        let mut reply = match content_type(&file.address) {
            HTML if may_run_scripts(&rules) => live(status, file.bytes, moment),
            kind => Reply::new(status, file.bytes, kind),
        };
        reply.headers.extend(rules);
        reply
    }

    /// The file for the path of an address. What a host keeps to itself is never found.
    fn find(&self, edition: &Edition, path: &str) -> Found {
        let decoded = decode(path);
        let Some(inner) = decoded.strip_prefix('/') else { return Found::Missing };
        let mut parts = inner.strip_suffix('/').unwrap_or(inner).split('/');
        let is_hidden = |part: &str| part.is_empty() || part.starts_with('.') || part == "_headers";
        if !inner.is_empty() && parts.any(is_hidden) {
            return Found::Missing;
        }
        let plain = decoded.strip_suffix("/index.html").map(|folder| format!("{folder}/"));
        let address = Address::new(plain.unwrap_or(decoded));
        match self.file(edition, &address) {
            Some(Ok(file)) => Found::File(file),
            Some(Err(reason)) => Found::Failed(reason),
            None if address.is_page() => Found::Missing,
            None => {
                let page = Address::new(format!("{address}/"));
                let is_there = self.file(edition, &page).is_some();
                if is_there { Found::Moved(format!("{path}/")) } else { Found::Missing }
            }
        }
    }

    fn file(&self, edition: &Edition, address: &Address) -> Answer {
        if address.as_str() == SERVICE_WORKER {
            return Some(Ok(File { address: address.clone(), bytes: RETIRE.into() }));
        }
        edition.file(address).or_else(|| self.search.file(address))
    }
}

impl Reply {
    fn new(status: u16, bytes: impl Into<Bytes>, kind: &str) -> Self {
        let headers = vec![("Content-Type".to_owned(), kind.to_owned())];
        Self { status, content: Content::Whole(bytes.into()), headers }
    }

    fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The answer as HTTP has it. Nothing is kept by the browser unless a header says so.
    fn response(self) -> Response<Content> {
        let mut response = Response::new(self.content);
        *response.status_mut() = StatusCode::from_u16(self.status).expect("a status of our own");
        response.headers_mut().insert("cache-control", HeaderValue::from_static("no-store"));
        for (name, value) in self.headers {
            let name = HeaderName::from_bytes(name.as_bytes());
            let value: String = value.chars().filter(char::is_ascii).collect();
            // What `_headers` of a site says may be no header at all.
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&value)) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

/// What a header of a request says; nothing if there is none.
fn said<'r>(request: &'r Request, name: &str) -> &'r str {
    let value = request.headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default()
}

/// Whether every host that a request names, in its headers and in its target, is this computer; and it names one.
fn is_for_this_computer(request: &Request) -> bool {
    let target = request.uri.authority().map(Authority::as_str);
    let headers = request.headers.get_all("host").iter();
    let named = headers.map(|name| name.to_str().unwrap_or_default()).collect::<Vec<_>>();
    !named.is_empty() && named.into_iter().chain(target).all(is_this_computer)
}

/// Whether a host is this computer, at whatever port.
fn is_this_computer(host: &str) -> bool {
    let is_ours = |name: Authority| {
        let name = name.host().to_ascii_lowercase();
        matches!(&*name, "localhost" | "127.0.0.1" | "[::1]") && !host.contains('@')
    };
    host.parse().is_ok_and(is_ours)
}

/// The first language that `Accept-Language` names.
fn language(asked: &str) -> String {
    asked.chars().take_while(char::is_ascii_alphabetic).collect::<String>().to_lowercase()
}

/// A page that cannot be made: its reason, and the script that shows it once it can.
fn failed(lang: &str, reason: &str, moment: Moment) -> Reply {
    let title = Speech::new(lang).word("serve-failed");
    live(500, notice(lang, &format!("{title}: {reason}")), moment)
}

fn notice(lang: &str, text: &str) -> Vec<u8> {
    let (lang, text) = (escape(lang), escape(text));
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>fiche</title>\n<link rel=\"stylesheet\" href=\"{OWN}live.css\">\n</head>\n<body class=\"fiche-notice\"><main><p>{text}</p></main></body>\n</html>\n"
    )
    .into_bytes()
}

/// A page with the script that follows changes: it knows which moment it shows. The tag changes with the page alone, so that
/// a page that stays the same need not be fetched again.
fn live(status: u16, mut page: Vec<u8>, moment: Moment) -> Reply {
    let (print, pages) = (fingerprint(&page), moment.pages);
    let script = format!(
        "<script type=\"module\" src=\"{OWN}live.js?pages={pages}&amp;page={print}\"></script>\n"
    );
    let head = b"</head>";
    let at = page.windows(head.len()).position(|part| part.eq_ignore_ascii_case(head));
    let at = at.unwrap_or(page.len());
    page.splice(at..at, script.into_bytes());
    Reply::new(status, page, HTML).with("ETag", &format!("\"{print}\""))
}

/// The headers that a `_headers` file gives a path: a pattern on a line of its own, its headers indented below.
fn headers(text: &str, path: &str) -> Vec<(String, String)> {
    let mut applies = false;
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        if !line.starts_with([' ', '\t']) {
            let pattern = line.trim();
            applies = match pattern.strip_suffix('*') {
                Some(prefix) => path.starts_with(prefix),
                None => path == pattern,
            };
        } else if let Some((name, value)) = line.split_once(':').filter(|_| applies) {
            found.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    found
}

/// Whether a page with these headers runs scripts: one that is shown on other sites does not, and cannot follow changes.
fn may_run_scripts(headers: &[(String, String)]) -> bool {
    let policy = headers.iter().find(|(name, _)| name == "Content-Security-Policy");
    policy.is_none_or(|(_, policy)| policy.contains("script-src"))
}

const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

fn content_type(address: &Address) -> &'static str {
    let file = address.file();
    match file.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" => SCRIPT,
        "json" => "application/json",
        "jsonld" => "application/ld+json",
        "xml" => "application/xml",
        "atom" => "application/atom+xml",
        "txt" => TEXT,
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_computer_is_answered() {
        for host in ["localhost", "LocalHost:4280", "127.0.0.1:1", "[::1]:4280", "[::1]"] {
            assert!(is_this_computer(host), "{host}");
        }
        for host in [
            "",
            "localhost.example.org",
            "example.org:4280",
            "127.0.0.1.nip.io",
            "[::2]",
            "localhost:80@b.example",
        ] {
            assert!(!is_this_computer(host), "{host}");
        }
    }

    #[test]
    fn the_script_is_put_in_the_head_and_the_tag_is_that_of_the_page() {
        let moment = |pages| Moment { pages, findings: 0 };
        let text = |reply: Reply| match reply.content {
            Content::Whole(bytes) => String::from_utf8(bytes.to_vec()).expect("text"),
            Content::Pieces(_) => panic!("a page is whole"),
        };
        let page = b"<html><HEAD><title>a</title></HEAD><body></body></html>".to_vec();
        let (one, two) = (live(200, page.clone(), moment(1)), live(200, page, moment(2)));
        assert_eq!(one.headers, two.headers);
        assert!(text(one).contains(
            "<title>a</title><script type=\"module\" src=\"/_/fiche/live.js?pages=1&amp;"
        ));
        assert!(text(live(200, b"half a pa".to_vec(), moment(1))).starts_with("half a pa<script "));
    }

    #[test]
    fn a_page_that_may_run_nothing_gets_no_script() {
        let policy = |text: &str| [("Content-Security-Policy".to_owned(), text.to_owned())];
        assert!(may_run_scripts(&[]));
        assert!(may_run_scripts(&policy("default-src 'none'; script-src 'self'")));
        assert!(!may_run_scripts(&policy("default-src 'none'; style-src 'self'")));
    }

    #[test]
    fn headers_follow_their_patterns() {
        let text = "/*\n  X-One: 1\n/_/*\n  Cache-Control: immutable\n";
        assert_eq!(headers(text, "/nl/"), [("X-One".to_owned(), "1".to_owned())]);
        assert_eq!(headers(text, "/_/a.css").len(), 2);
    }
}
