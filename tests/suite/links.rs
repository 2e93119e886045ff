//! Every link of the output leads somewhere: page, file and anchor, in capitals and small letters as they are.

use std::collections::{BTreeMap, BTreeSet};

use fiche::model::Address;

use crate::fixture::{self, BASE_URL, Files, Fixture, pages};
use crate::html::{Token, decoded, tokens, unescaped};

/// Attributes that hold a link, a list of links with sizes, a list of ids.
const LINKS: [&str; 6] = ["action", "data", "href", "poster", "src", "content"];
const SETS: [&str; 2] = ["imagesrcset", "srcset"];
const IDS: [&str; 5] =
    ["aria-controls", "aria-describedby", "aria-labelledby", "for", "popovertarget"];

/// What a file offers and what it asks for.
#[derive(Default)]
struct Page {
    anchors: BTreeSet<String>,
    links: Vec<String>,
    /// Ids that must be on the page itself.
    own: Vec<String>,
}

fn read(html: &str) -> Page {
    let mut page = Page::default();
    for token in tokens(html) {
        let Token::Open { name, attributes } = token else { continue };
        for (key, value) in attributes {
            if key == "id" {
                page.anchors.insert(value);
            } else if key == "content" && !value.starts_with(BASE_URL) {
                // A `<meta>` that is no link.
            } else if LINKS.contains(&key) && !(name == "a" && value.is_empty()) {
                page.links.push(value);
            } else if SETS.contains(&key) {
                let sources =
                    value.split(',').filter_map(|source| source.split_whitespace().next());
                page.links.extend(sources.map(str::to_owned));
            } else if IDS.contains(&key) {
                page.own.extend(value.split_whitespace().map(str::to_owned));
            }
        }
    }
    page
}

/// What a style sheet fetches.
fn fetched(css: &str) -> Page {
    let links = css.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    let links = links.map(|link| link.trim_matches(['"', '\'']).to_owned());
    Page { links: links.collect(), ..Page::default() }
}

/// Every address of ours in a feed or site map.
fn told(xml: &str) -> Page {
    let links = xml.split(BASE_URL).skip(1).map(|rest| {
        let end = rest.find(|c: char| c.is_whitespace() || "\"'<>".contains(c));
        format!("{BASE_URL}{}", unescaped(&rest[..end.unwrap_or(rest.len())]))
    });
    Page { links: links.collect(), ..Page::default() }
}

/// A line for every link that leads nowhere.
fn dead(files: &Files) -> Vec<String> {
    let mut pages: BTreeMap<&str, Page> = BTreeMap::new();
    for (name, bytes) in files {
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        let text = || std::str::from_utf8(bytes).unwrap();
        let page = match extension {
            "html" => read(text()),
            "css" => fetched(text()),
            "atom" | "svg" | "txt" | "xml" => told(text()),
            _ => Page::default(),
        };
        pages.insert(name, page);
    }
    let mut dead = Vec::new();
    for (name, page) in &pages {
        dead.extend(
            page.own
                .iter()
                .filter(|id| !page.anchors.contains(*id))
                .map(|id| format!("{name}: no id `{id}` on the page")),
        );
        for link in &page.links {
            let Some((file, anchor)) = target(name, link) else { continue };
            match (pages.get(&*file), anchor) {
                (None, _) => {
                    dead.push(format!("{name}: {link} leads to {file}, which is not there"));
                }
                // What a fragment means in data is the data's own affair.
                (Some(there), Some(anchor))
                    if file.rsplit('.').next() == Some("html")
                        && !there.anchors.contains(&anchor) =>
                {
                    dead.push(format!("{name}: {link}: no anchor `{anchor}` in {file}"));
                }
                (Some(_), _) => {}
            }
        }
    }
    dead
}

/// The file that a link in a file leads to, and the anchor in it; `None` outside of the site.
fn target(from: &str, link: &str) -> Option<(String, Option<String>)> {
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, id)| (path, Some(id)));
    let path = path.split('?').next().unwrap_or_default();
    let anchor = anchor.filter(|anchor| !anchor.is_empty()).map(decoded);
    if path.is_empty() {
        return Some((from.to_owned(), anchor));
    }
    let path = match path.strip_prefix(BASE_URL) {
        Some(inside) => format!("/{inside}"),
        None if path.split('/').next().is_some_and(|scheme| scheme.contains(':')) => return None,
        None if path.starts_with('/') => path.to_owned(),
        None => joined(from, path),
    };
    Some((Address::new(decoded(&path)).file(), anchor))
}

/// A relative path from the folder of a file.
fn joined(from: &str, path: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split_inclusive('/') {
        match part {
            "./" | "." => {}
            "../" | ".." => {
                assert!(parts.pop().is_some(), "{from}: {path} leads out of the site");
            }
            part => parts.push(part.trim_end_matches('/')),
        }
    }
    let slash = path.ends_with(['/', '.']) && !parts.is_empty();
    format!("/{}{}", parts.join("/"), if slash { "/" } else { "" })
}

#[test]
fn every_link_of_the_real_site_leads_somewhere() {
    let files = fixture::real_site();
    let links: usize = pages(files).map(|(_, page)| read(page).links.len()).sum();
    assert!(links > 5_000, "only {links} links were found");
    let dead = dead(files);
    assert!(dead.is_empty(), "{} dead links\n{}", dead.len(), dead.join("\n"));
}

#[test]
fn every_link_of_the_small_site_leads_somewhere() {
    let base = tempfile::tempdir().unwrap();
    let mut fixture = Fixture::small();
    fixture.put("content/practices/watch/Het Plan.pdf", "%PDF-1.7");
    fixture.remove("content/practices/watch/index.fr.md");
    fixture.edit(
        "content/practices/watch/index.nl.md",
        "Bewoners lopen",
        "[Plan](<Het Plan.pdf>), [over](fiche:about#who), noot.[^1]\n\n[^1]: Zie [privacy](fiche:site/privacy).\n\nBewoners lopen",
    );
    fixture.write(&base.path().join("site"));
    let files = fixture::built(&base.path().join("site"), &base.path().join("out"));
    let dead = dead(&files);
    assert!(dead.is_empty(), "{} dead links\n{}", dead.len(), dead.join("\n"));
}

#[test]
fn a_link_that_leads_nowhere_is_found() {
    let page = format!(
        "<p id=\"a\" aria-labelledby=\"b\"><a href=\"#a\">1</a><a href=\"#c\">2</a>\
         <a href=\"../x/#d\">3</a><a href=\"../X/\">4</a><img srcset=\"e.webp 1x\" src=\"../y.png\">\
         <meta content=\"{BASE_URL}nl/x/\"><a href=\"https://other.example/\">5</a></p>"
    );
    let files: Files = [
        ("nl/z/index.html", page.as_str()),
        ("nl/x/index.html", "<p id=\"d\"></p>"),
        ("nl/y.png", ""),
        ("style.css", "a { background: url(\"nl/q.png\") }"),
        ("sitemap.xml", &format!("<loc>{BASE_URL}nl/x/</loc><loc>{BASE_URL}nl/w/</loc>")),
    ]
    .into_iter()
    .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
    .collect();
    let found = dead(&files);
    for expected in ["`b`", "`c`", "../X/", "e.webp", "nl/q.png", "nl/w/"] {
        assert!(found.iter().any(|line| line.contains(expected)), "{expected}: {found:#?}");
    }
    assert_eq!(found.len(), 6, "{found:#?}");
}
