//! Requests → answers, as a host of static files gives them, and a few of our own below `/_/fiche/`.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use fiche_search::decode_query_string;
use tiny_http::{Header, Method, Request, Response, StatusCode};

use super::edition::{Answer, Edition};
use super::findings::Editor;
use super::live::{Live, Moment};
use super::search::Search;
use crate::diagnostic::Wording;
use crate::model::Address;
use crate::output::{File, escape, fingerprint};

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

/// Everything but the status that an answer is made of.
struct Body {
    bytes: Vec<u8>,
    kind: &'static str,
    headers: Vec<(String, String)>,
}

impl Host {
    pub(super) fn new(live: Live, search: Search, root: PathBuf, editor: Editor) -> Self {
        Self { live, search, root, editor, streams: AtomicUsize::new(0) }
    }

    /// Answers one request.
    pub(super) fn answer(self: &Arc<Self>, request: Request) {
        if let Err(error) = self.answered(request) {
            // A reader who has left is no failure of the site.
            let _told = writeln!(io::stderr(), "warning: a request was not answered: {error}");
        }
    }

    fn answered(self: &Arc<Self>, request: Request) -> io::Result<()> {
        let host = request.headers().iter().find(|header| header.field.equiv("Host"));
        // A page of another site may have its name lead to this computer, and would read what it shows.
        if !host.is_some_and(|host| is_this_computer(host.value.as_str())) {
            let body = "This preview answers to localhost and 127.0.0.1 only.\n";
            return send(
                request,
                403,
                Body::text(body.as_bytes().to_vec(), "text/plain; charset=utf-8"),
            );
        }
        if !matches!(request.method(), Method::Get | Method::Head) {
            let refused =
                Response::empty(StatusCode(405)).with_header(header("Allow", "GET, HEAD"));
            return request.respond(refused);
        }
        let url = request.url().split('#').next().unwrap_or_default().to_owned();
        let (path, query) = url.split_at(url.find('?').unwrap_or(url.len()));
        match path.strip_prefix(OWN) {
            Some(own) => self.own(own, query.trim_start_matches('?'), request),
            None => self.site(path, query, request),
        }
    }

    /// What belongs to the preview.
    fn own(self: &Arc<Self>, name: &str, query: &str, request: Request) -> io::Result<()> {
        let script = "text/javascript; charset=utf-8";
        let body = match name {
            "live.js" => Body::text(LIVE.into(), script),
            "listen.js" => Body::text(LISTEN.into(), script),
            "live.css" => Body::text(STYLE.into(), "text/css; charset=utf-8"),
            "moments" => return self.listen(request),
            "findings" => {
                let lang = decode_query_string(query).find(|(name, _)| name == "lang");
                let lang = lang.map(|(_, code)| code).unwrap_or_default();
                let (shown, _) = self.live.now();
                let is_shown = shown.edition.is_some();
                let told = shown.findings.json(&lang, &self.root, &self.editor, is_shown);
                Body::text(told, "application/json")
            }
            _ => return send(request, 404, Body::text(Vec::new(), "text/plain; charset=utf-8")),
        };
        send(request, 200, body)
    }

    /// Tells of every moment from now on, as server-sent events.
    fn listen(self: &Arc<Self>, request: Request) -> io::Result<()> {
        if self.streams.fetch_add(1, Ordering::Relaxed) >= STREAMS {
            self.streams.fetch_sub(1, Ordering::Relaxed);
            return request.respond(Response::empty(StatusCode(503)));
        }
        let host = Arc::clone(self);
        thread::spawn(move || {
            let _reader_has_left = host.stream(request);
            host.streams.fetch_sub(1, Ordering::Relaxed);
        });
        Ok(())
    }

    fn stream(&self, request: Request) -> io::Result<()> {
        let mut writer = request.into_writer();
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nConnection: close\r\n\r\nretry: 500\n\n";
        writer.write_all(head.as_bytes())?;
        let (_, mut known) = self.live.now();
        loop {
            let Moment { pages, findings } = known;
            write!(writer, "data: {{\"pages\":{pages},\"findings\":{findings}}}\n\n")?;
            writer.flush()?;
            known = self.live.wait(known, PULSE);
        }
    }

    /// What belongs to the site.
    fn site(&self, path: &str, query: &str, request: Request) -> io::Result<()> {
        let (shown, moment) = self.live.now();
        let lang = language(&request);
        let Some(edition) = shown.edition else {
            let page = notice(&lang, &Wording::new(&lang).word("serve-nothing"));
            return send(request, 503, live(page, moment));
        };
        let (status, file, path) = match self.find(&edition, path) {
            Found::File(file) => (200, file, path),
            Found::Moved(to) => {
                let moved = Response::empty(StatusCode(301));
                return request.respond(moved.with_header(header("Location", &(to + query))));
            }
            Found::Failed(reason) => return failed(request, &lang, &reason, moment),
            Found::Missing => match edition.file(&Address::new("/404.html")) {
                Some(Ok(file)) => (404, file, "/404.html"),
                Some(Err(reason)) => return failed(request, &lang, &reason, moment),
                None => return request.respond(Response::empty(StatusCode(404))),
            },
        };
        let mut body = match content_type(&file.address) {
            HTML => live(file.bytes, moment),
            kind => Body::text(file.bytes, kind),
        };
        if let Some(Ok(file)) = edition.file(&Address::new("/_headers")) {
            body.headers.extend(headers(&String::from_utf8_lossy(&file.bytes), path));
        }
        send(request, status, body)
    }

    /// The file for the path of an address. What a host keeps to itself is never found.
    fn find(&self, edition: &Edition, path: &str) -> Found {
        // The decoder of query strings is a decoder of paths but for `+`, which no address of a site has.
        let decoded = decode_query_string(path).next().map(|(name, _)| name).unwrap_or_default();
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
        if address.as_str() == "/service-worker.js" {
            return Some(Ok(File { address: address.clone(), bytes: RETIRE.into() }));
        }
        edition.file(address).or_else(|| self.search.file(address).map(Ok))
    }
}

impl Body {
    fn text(bytes: Vec<u8>, kind: &'static str) -> Self {
        Self { bytes, kind, headers: Vec::new() }
    }
}

/// Whether a `Host` header names this computer, at whatever port.
fn is_this_computer(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split_once(']').map_or(rest, |(name, _)| name),
        None => host.split(':').next().unwrap_or_default(),
    };
    matches!(name.to_ascii_lowercase().as_str(), "localhost" | "127.0.0.1" | "::1")
}

/// The first language that the reader's browser asks for.
fn language(request: &Request) -> String {
    let asked = request.headers().iter().find(|header| header.field.equiv("Accept-Language"));
    let asked = asked.map(|header| header.value.as_str()).unwrap_or_default();
    asked.chars().take_while(char::is_ascii_alphabetic).collect::<String>().to_lowercase()
}

/// A page that cannot be made: its reason, and the script that shows it once it can.
fn failed(request: Request, lang: &str, reason: &str, moment: Moment) -> io::Result<()> {
    let title = Wording::new(lang).word("serve-failed");
    let page = notice(lang, &format!("{title}: {reason}"));
    send(request, 500, live(page, moment))
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
fn live(mut page: Vec<u8>, moment: Moment) -> Body {
    let tag = ("ETag".to_owned(), format!("\"{}\"", fingerprint(&page)));
    let (print, pages) = (tag.1.trim_matches('"'), moment.pages);
    let script = format!(
        "<script type=\"module\" src=\"{OWN}live.js?pages={pages}&amp;page={print}\"></script>\n"
    );
    let head = b"</head>";
    let at = page.windows(head.len()).position(|part| part.eq_ignore_ascii_case(head));
    let at = at.unwrap_or(page.len());
    page.splice(at..at, script.into_bytes());
    Body { headers: vec![tag], ..Body::text(page, HTML) }
}

fn send(request: Request, status: u16, body: Body) -> io::Result<()> {
    let Body { bytes, kind, headers } = body;
    let mut response = Response::from_data(bytes).with_status_code(status);
    response.add_header(header("Content-Type", kind));
    for (name, value) in &headers {
        response.add_header(header(name, value));
    }
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("Cache-Control")) {
        response.add_header(header("Cache-Control", "no-store"));
    }
    request.respond(response)
}

fn header(name: &str, value: &str) -> Header {
    let ascii = |text: &str| text.chars().filter(char::is_ascii).collect::<String>();
    Header::from_bytes(ascii(name), ascii(value)).expect("a header of ASCII characters")
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

const HTML: &str = "text/html; charset=utf-8";

fn content_type(address: &Address) -> &'static str {
    let file = address.file();
    match file.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "jsonld" => "application/ld+json",
        "xml" => "application/xml",
        "atom" => "application/atom+xml",
        "txt" => "text/plain; charset=utf-8",
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
        for host in ["", "localhost.example.org", "example.org:4280", "127.0.0.1.nip.io", "[::2]"] {
            assert!(!is_this_computer(host), "{host}");
        }
    }

    #[test]
    fn the_script_is_put_in_the_head_and_the_tag_is_that_of_the_page() {
        let moment = |pages| Moment { pages, findings: 0 };
        let text = |body: &Body| String::from_utf8(body.bytes.clone()).expect("text");
        let page = b"<html><HEAD><title>a</title></HEAD><body></body></html>".to_vec();
        let (one, two) = (live(page.clone(), moment(1)), live(page, moment(2)));
        assert_eq!(one.headers, two.headers);
        assert!(text(&one).contains(
            "<title>a</title><script type=\"module\" src=\"/_/fiche/live.js?pages=1&amp;"
        ));
        assert!(text(&live(b"half a pa".to_vec(), moment(1))).starts_with("half a pa<script "));
    }

    #[test]
    fn headers_follow_their_patterns() {
        let text = "/*\n  X-One: 1\n/_/*\n  Cache-Control: immutable\n";
        assert_eq!(headers(text, "/nl/"), [("X-One".to_owned(), "1".to_owned())]);
        assert_eq!(headers(text, "/_/a.css").len(), 2);
    }
}
