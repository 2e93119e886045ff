//! A static host on this computer, as strict as a real one.

use std::fs;
use std::io::{self, Write as _};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::thread;

use fiche_search::decode_query_string;
use tiny_http::{Header, Method, Request, Response, StatusCode};

use crate::Error;

/// A server that is listening.
pub struct Server(tiny_http::Server);

/// What a request is answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Found {
    File(PathBuf),
    /// A folder was asked for without its slash: relative links would break.
    Moved(String),
    Missing,
}

impl Server {
    /// Takes the port.
    pub fn bind(address: SocketAddr) -> Result<Self, Error> {
        let failed = |error: Box<dyn std::error::Error + Send + Sync>| Error::Serve {
            address: address.to_string(),
            reason: error.to_string(),
        };
        tiny_http::Server::http(address).map(Self).map_err(failed)
    }

    /// The address of its front page.
    pub fn url(&self) -> String {
        format!("http://{}/", self.0.server_addr())
    }

    /// Answers requests from a folder until the process ends.
    ///
    /// The folder may be replaced meanwhile: every request is answered from what stands there.
    pub fn run(&self, folder: &Path) {
        // A browser asks for six files at a time, and one that has stalled must not hold up the others.
        const THREADS: usize = 6;
        thread::scope(|scope| {
            for _ in 0..THREADS {
                scope.spawn(|| self.answer_all(folder));
            }
        });
    }

    fn answer_all(&self, folder: &Path) {
        for request in self.0.incoming_requests() {
            if let Err(error) = answer(folder, request) {
                // A reader who has left is no failure of the site.
                let _told = writeln!(io::stderr(), "warning: a request was not answered: {error}");
            }
        }
    }
}

fn answer(folder: &Path, request: Request) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        let refused = Response::empty(StatusCode(405)).with_header(header("Allow", "GET, HEAD"));
        return request.respond(refused);
    }
    let url = request.url().split('#').next().unwrap_or_default().to_owned();
    let (path, query) = url.split_at(url.find('?').unwrap_or(url.len()));
    match find(folder, path) {
        Found::File(file) => send(folder, path, &file, StatusCode(200), request),
        Found::Moved(to) => {
            let moved = Response::empty(StatusCode(301));
            request.respond(moved.with_header(header("Location", &(to + query))))
        }
        Found::Missing => {
            let page = folder.join("404.html");
            if page.is_file() {
                send(folder, "/404.html", &page, StatusCode(404), request)
            } else {
                request.respond(Response::empty(StatusCode(404)))
            }
        }
    }
}

/// The file for the path of an address. Nothing outside of the folder is ever found, nor what a host keeps to itself.
fn find(folder: &Path, path: &str) -> Found {
    // The decoder of query strings is a decoder of paths but for `+`, which no address of a site has.
    let decoded = decode_query_string(path).next().map(|(name, _)| name).unwrap_or_default();
    let Some(inner) = decoded.strip_prefix('/') else { return Found::Missing };
    let mut file = folder.to_owned();
    for part in inner.strip_suffix('/').unwrap_or(inner).split('/').filter(|_| !inner.is_empty()) {
        let is_hidden = part.is_empty() || part.starts_with('.') || part == "_headers";
        if is_hidden || part.contains(['\\', ':', '\0']) {
            return Found::Missing;
        }
        file.push(part);
    }
    if file.is_dir() {
        if !decoded.ends_with('/') {
            return Found::Moved(format!("{path}/"));
        }
        file.push("index.html");
    } else if decoded.ends_with('/') {
        return Found::Missing;
    }
    if file.is_file() { Found::File(file) } else { Found::Missing }
}

fn send(
    folder: &Path,
    path: &str,
    file: &Path,
    status: StatusCode,
    request: Request,
) -> io::Result<()> {
    let mut response = Response::from_data(fs::read(file)?).with_status_code(status);
    response.add_header(header("Content-Type", content_type(file)));
    for (name, value) in
        headers(&fs::read_to_string(folder.join("_headers")).unwrap_or_default(), path)
    {
        response.add_header(header(&name, &value));
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

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
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
    fn only_files_of_the_site_are_found() {
        let base = tempfile::tempdir().unwrap();
        fs::write(base.path().join("secret.txt"), "x").unwrap();
        let site = base.path().join("public");
        fs::create_dir_all(site.join("nl")).unwrap();
        fs::write(site.join("nl/index.html"), "x").unwrap();
        fs::write(site.join("_headers"), "x").unwrap();
        fs::write(site.join(".fiche"), "x").unwrap();
        assert_eq!(find(&site, "/nl/"), Found::File(site.join("nl/index.html")));
        assert_eq!(find(&site, "/nl"), Found::Moved("/nl/".to_owned()));
        assert_eq!(find(&site, "/%6el/"), Found::File(site.join("nl/index.html")));
        let elsewhere =
            ["/../secret.txt", "/%2e%2e/secret.txt", "/nl/..%2f..%2fsecret.txt", "/fr/", ""];
        let kept_back =
            ["/_headers", "/.fiche", "//nl", "/nl//index.html", "/nl/index.html/", "/%00"];
        for path in elsewhere.into_iter().chain(kept_back) {
            assert_eq!(find(&site, path), Found::Missing, "{path}");
        }
    }

    #[test]
    fn headers_follow_their_patterns() {
        let text = "/*\n  X-One: 1\n/_/*\n  Cache-Control: immutable\n";
        assert_eq!(headers(text, "/nl/"), [("X-One".to_owned(), "1".to_owned())]);
        assert_eq!(headers(text, "/_/a.css").len(), 2);
    }
}
