//! `fiche serve` by its wire: what no browser sends is answered too, and leads to nothing but the site.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::fixture::Fixture;
use crate::serve::{PATIENCE, Serving};

fn connected(serving: &Serving) -> TcpStream {
    let stream = TcpStream::connect(&serving.host).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// What comes back before the connection is closed. Who is told too much may close it while it is still being told.
fn answer(mut stream: TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        match stream.read(&mut piece) {
            Ok(0) => break,
            Ok(length) => bytes.extend_from_slice(&piece[..length]),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => break,
            Err(error) => panic!("{error}"),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn sent(serving: &Serving, request: &[u8]) -> String {
    let mut stream = connected(serving);
    // It may refuse to hear the rest.
    let _refused = stream.write_all(request);
    answer(stream)
}

/// The answer to a request for a target as it stands.
fn asked(serving: &Serving, target: &[u8]) -> String {
    let head = format!(" HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", serving.host);
    sent(serving, &[b"GET ", target, head.as_bytes()].concat())
}

#[test]
fn targets_that_no_browser_sends_lead_nowhere() {
    let serving = Serving::start(&Fixture::small(), &[]);
    for target in [
        &b"/nl/\0"[..],
        b"/\0/../content/site.yaml",
        b"/..\\content\\site.yaml",
        b"\\..\\content\\site.yaml",
        b"/content\\site.yaml",
        b"/./content/site.yaml",
        b"/../content/site.yaml",
        b"../content/site.yaml",
        b"content/site.yaml",
        b"/nl/..;/../content/site.yaml",
        b"/%252e%252e/content/site.yaml",
        b"/%c0%ae%c0%ae/content/site.yaml",
        b"/\xc0\xae\xc0\xae/content/site.yaml",
        b"/%2e%2e%5ccontent%5csite.yaml",
        b"//etc/passwd",
        b"///etc/passwd",
        b"file:///etc/passwd",
        b"file://localhost/etc/passwd",
        b"http://localhost/../content/site.yaml",
        b"http://localhost//etc/passwd",
        b"localhost:80",
        b"*",
        b"#",
        b"",
    ] {
        let answer = asked(&serving, target);
        let shown = String::from_utf8_lossy(target);
        assert!(answer.starts_with("HTTP/1.1 4"), "{shown}: {answer}");
        assert!(!answer.contains("languages:") && !answer.contains("root:"), "{shown}: {answer}");
    }
    serving.get("/nl/").is(200);
}

#[test]
fn a_target_may_name_this_computer_and_no_other() {
    let serving = Serving::start(&Fixture::small(), &[]);
    let own = format!("http://{}/nl/", serving.host);
    assert!(asked(&serving, own.as_bytes()).starts_with("HTTP/1.1 200 "));
    for target in ["http://example.org/nl/", "http://localhost@example.org/nl/"] {
        let answer = asked(&serving, target.as_bytes());
        assert!(answer.starts_with("HTTP/1.1 403 "), "{target}: {answer}");
    }
    for hosts in [
        "Host: localhost\r\nHost: example.org\r\n",
        "Host: example.org\r\nHost: localhost\r\n",
        "Host: localhost:80@example.org\r\n",
        "Host: \r\n",
        "",
    ] {
        let request = format!("GET /nl/ HTTP/1.1\r\n{hosts}Connection: close\r\n\r\n");
        let answer = sent(&serving, request.as_bytes());
        assert!(answer.starts_with("HTTP/1.1 403 "), "{hosts}: {answer}");
    }
}

#[test]
fn requests_without_end_are_refused() {
    let serving = Serving::start(&Fixture::small(), &[]);
    let long = "a".repeat(2 << 20);
    let many = "X-A: b\r\n".repeat(20_000);
    let host = format!("Host: {}\r\n", serving.host);
    for request in [
        long.clone(),
        format!("GET /{long} HTTP/1.1\r\n{host}\r\n"),
        format!("GET /nl/ HTTP/1.1\r\n{host}X-A: {long}\r\n\r\n"),
        format!("GET /nl/ HTTP/1.1\r\n{host}{many}\r\n"),
        format!("POST /nl/ HTTP/1.1\r\n{host}Content-Length: 99999999999\r\n\r\n{long}"),
        format!("POST /nl/ HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\n{long}"),
    ] {
        let answer = sent(&serving, request.as_bytes());
        // Nothing at all, if the connection was closed before everything was said.
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer}");
        serving.get("/nl/").is(200);
    }
}

#[test]
fn who_does_not_finish_a_request_keeps_nobody_waiting() {
    let serving = Serving::start(&Fixture::small(), &[]);
    let half = |bytes: &[u8]| {
        let mut stream = connected(&serving);
        stream.write_all(bytes).unwrap();
        stream
    };
    let silent: Vec<TcpStream> =
        (0..300).map(|place| half(&b"GET /nl/ HTTP/1.1\r\nHost: "[..place % 25])).collect();
    serving.get("/nl/").is(200);
    for stream in silent {
        assert!(!answer(stream).contains("200"), "it was answered half a question");
    }
    serving.get("/nl/").is(200);
}

#[test]
fn any_target_is_answered() {
    let serving = Serving::start(&Fixture::small(), &[]);
    let config = Config { cases: 300, failure_persistence: None, ..Config::default() };
    let target = r"/?(%[0-9a-fA-F]{0,2}|\.\.|[/\\:@?&#;]|nl|\PC|[\x00-\x1f]){0,30}";
    TestRunner::new(config)
        .run(&target, |target| {
            let answer = asked(&serving, target.as_bytes());
            let is_answered = ["HTTP/1.1 200 ", "HTTP/1.1 301 ", "HTTP/1.1 4"];
            prop_assert!(is_answered.iter().any(|line| answer.starts_with(line)), "{answer}");
            prop_assert!(!answer.contains("languages:"), "{answer}");
            Ok(())
        })
        .unwrap();
}
