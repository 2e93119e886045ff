//! `search` in `content/site.yaml`: the server that the search page asks.

use fiche_search::Server;

use super::metadata::Node;
use super::record::{self, Record, Scribe};
use crate::diagnostic::Problem;
use crate::model::SearchServer;

/// What `search` says.
#[derive(Debug, Default)]
pub(crate) struct Search {
    /// Whether browsers keep the site.
    pub(crate) offline: bool,
    pub(crate) server: Option<SearchServer>,
}

pub(super) fn search(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Search> {
    let mut r = Record::of(node, field, scribe)?;
    let offline = r.optional("offline", record::truth, scribe).unwrap_or_default();
    let server = r.optional("backend", server, scribe);
    r.finish(scribe);
    Some(Search { offline, server })
}

fn server(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<SearchServer> {
    let mut r = Record::of(node, field, scribe)?;
    let kind = r.required("kind", kind, scribe);
    let url = r.required("url", url, scribe);
    let index = r.required("index", index, scribe);
    r.finish(scribe);
    let (origin, path) = url?;
    Some(SearchServer { kind: kind?, origin, path, index: index? })
}

fn kind(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Server> {
    let kinds = Server::ALL.map(|server| (server.name(), server));
    record::choice(node, field, &kinds, scribe)
}

/// Origin and path of a server.
fn url(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<(String, String)> {
    let found = record::text(node, field, scribe)?;
    let parts = parts(&found);
    if parts.is_none() {
        scribe.report(node.span, Problem::BadSearchServer { found: found.into() });
    }
    parts
}

/// The origin is put into the policy of every page, so nothing may be in it that means something there. What readers type is
/// sent to it, so nobody on the way may read it: encrypted, unless it never leaves the computer.
fn parts(url: &str) -> Option<(String, String)> {
    const LONGEST: usize = 500;
    let (scheme, rest) = url.split_once("://")?;
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let (host, port) =
        authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let is_label = |label: &str| {
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let is_port = |port: &str| port.parse::<u16>().is_ok_and(|number| number > 0);
    let is_step = |step: &str| {
        step.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b))
            && !matches!(step, "." | "..")
    };
    let is_safe = match scheme {
        "https" => true,
        "http" => matches!(host, "localhost" | "127.0.0.1"),
        _ => false,
    };
    let is_fine = is_safe
        && url.len() <= LONGEST
        && host.split('.').all(is_label)
        && port.is_none_or(is_port)
        && path.split('/').all(is_step);
    is_fine.then(|| {
        let origin = format!("{scheme}://{}", authority.to_ascii_lowercase());
        (origin, path.trim_end_matches('/').to_owned())
    })
}

/// The name of one index or alias, as both servers take them: no list, and no pattern for several.
fn index(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<String> {
    const LENGTHS: std::ops::RangeInclusive<usize> = 3..=200;
    let found = record::text(node, field, scribe)?;
    let is_sign = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_.".contains(&b);
    if LENGTHS.contains(&found.len())
        && found.starts_with(|c: char| c.is_ascii_lowercase())
        && found.bytes().all(is_sign)
    {
        return Some(found);
    }
    scribe.report(node.span, Problem::BadIndexName { found: found.into() });
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_has_no_sign_that_means_something_in_a_policy() {
        let fine = [
            ("https://zoek.voorbeeld.be", "https://zoek.voorbeeld.be", ""),
            ("https://Zoek.Voorbeeld.be:9200/", "https://zoek.voorbeeld.be:9200", ""),
            ("https://voorbeeld.be/zoek/v1/", "https://voorbeeld.be", "/zoek/v1"),
            ("http://localhost:7280", "http://localhost:7280", ""),
            ("http://127.0.0.1:9200/a", "http://127.0.0.1:9200", "/a"),
        ];
        for (url, origin, path) in fine {
            assert_eq!(parts(url), Some((origin.to_owned(), path.to_owned())), "{url}");
        }
        for url in [
            "zoek.voorbeeld.be",
            "http://zoek.voorbeeld.be",
            "ftp://voorbeeld.be",
            "https://",
            "https:///x",
            "https://*.voorbeeld.be",
            "https://naam:woord@voorbeeld.be",
            "https://voorbeeld.be;script-src",
            "https://voorbeeld.be 'unsafe-inline'",
            "https://voorbeeld.be,https://x.be",
            "https://voorbeeld.be/?q=",
            "https://voorbeeld.be/#a",
            "https://voorbeeld.be/../x",
            "https://voorbeeld.be/a%2Fb",
            "https://voorbeeld.be:0",
            "https://voorbeeld.be:99999",
            "https://zoék.be",
            "http://localhost.evil.be",
        ] {
            assert_eq!(parts(url), None, "{url}");
        }
    }
}
