//! Collections in frames on other sites, and the rules by which hosts let them.

use std::collections::BTreeMap;

use crate::fixture::{BASE_URL, Files, Fixture, pages, real_site, texts};

const FRAME: &str = "embed/national-network-2020";

fn text<'f>(files: &'f Files, name: &str) -> &'f str {
    std::str::from_utf8(&files[name]).unwrap()
}

/// The policies that a `_headers` file gives by pattern.
fn policies(headers: &str) -> BTreeMap<&str, &str> {
    let mut policies = BTreeMap::new();
    let mut patterns = Vec::new();
    for line in headers.lines().filter(|line| !line.is_empty()) {
        match line.strip_prefix("  ") {
            None => patterns.push(line),
            Some(header) => {
                if let Some(policy) = header.strip_prefix("Content-Security-Policy: ") {
                    policies.insert(*patterns.last().unwrap(), policy);
                }
            }
        }
    }
    let count = patterns.len();
    patterns.sort_unstable();
    patterns.dedup();
    assert_eq!(patterns.len(), count, "some hosts keep one of two rules with a pattern: {headers}");
    policies
}

/// What fits a path; a pattern ends in a star or names one file.
fn fitting<'h>(policies: &BTreeMap<&'h str, &'h str>, path: &str) -> Vec<&'h str> {
    let fits = |pattern: &str| match pattern.strip_suffix('*') {
        Some(start) => path.starts_with(start),
        None => path == pattern,
    };
    policies.iter().filter(|(pattern, _)| fits(pattern)).map(|(_, policy)| *policy).collect()
}

/// Hosts that send every policy that fits, and those that send the last, then agree.
#[test]
fn every_page_has_one_policy_and_only_frames_may_be_framed() {
    let files = real_site();
    let policies = policies(text(files, "_headers"));
    let mut frames = 0;
    for (name, _) in pages(files) {
        let path = format!("/{}", name.strip_suffix("index.html").unwrap_or(name));
        let [policy] = fitting(&policies, &path)[..] else { panic!("not one policy for {path}") };
        let is_frame = path.starts_with("/embed/");
        assert_eq!(!policy.contains("frame-ancestors 'none'"), is_frame, "{path}: {policy}");
        assert!(!is_frame || !policy.contains("script"), "{path}: {policy}");
        frames += usize::from(is_frame);
    }
    assert_eq!(frames, 2);
}

#[test]
fn what_stands_at_an_old_address_is_not_framed_either() {
    let mut site = Fixture::small();
    site.put(
        "content/redirects.yaml",
        "- {from: /oud/lijst/, to: practices/watch}\n- {from: /oud.html, to: practices/watch}\n- {from: /nl/oud/, to: practices/watch}\n",
    );
    let checked = site.check();
    let lines = checked.lines();
    let files = texts(&checked.site.unwrap_or_else(|| panic!("{lines:#?}")));
    let policies = policies(&files["/_headers"]);
    for path in ["/oud/lijst/", "/oud.html", "/nl/oud/", "/nl/", "/"] {
        assert_eq!(fitting(&policies, path).len(), 1, "{path}");
    }
}

#[test]
fn a_frame_shows_the_sheets_in_order_and_leads_out_of_itself() {
    let files = real_site();
    for (lang, titles) in [
        ("nl", ["Digitalisering van BeFUS-diensten", "BRUSAFE", "CC BY 4.0"]),
        ("fr", ["Numérisation de services de BeFUS", "BRUSAFE", "CC BY 4.0"]),
    ] {
        let name = format!("{FRAME}/{lang}/index.html");
        let page = text(files, &name);
        assert!(!page.contains("<script") && page.contains("<base target=\"_top\">"), "{page}");
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{BASE_URL}{lang}/collect")));
        let places: Vec<usize> =
            titles.iter().map(|title| page.find(&format!(">{title}</a>")).unwrap()).collect();
        assert!(places.is_sorted(), "{page}");
        assert!(page.contains("2020") && page.contains("class=\"note\"") && page.contains("BeFUS"));
        let main = page.split_once("<main").unwrap().1;
        for link in main.split(" href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            let Some(path) = link.strip_prefix("../../../") else {
                assert!(link.starts_with("https://"), "{link}");
                continue;
            };
            assert!(files.contains_key(&format!("{path}index.html")), "{link} leads nowhere");
        }
        assert!(!text(files, "sitemap.xml").contains("/embed/"));
    }
}

/// A title is text, in the lines as in the page that shows them.
#[test]
fn the_lines_for_another_site_name_the_frame_and_the_permanent_address() {
    let mut site = Fixture::small();
    let path = "content/collections/network/index.nl.md";
    let before = site.text(path);
    let title = before.lines().find(|line| line.starts_with("title:")).unwrap().to_owned();
    site.put(path, before.replace(&title, "title: 'A \"b\" <i>'"));
    let checked = site.check();
    let lines = checked.lines();
    let files = texts(&checked.site.unwrap_or_else(|| panic!("{lines:#?}")));
    let page = &files["/nl/collecties/netwerk/"];
    let shown = page.split_once("<pre class=\"mono\">").unwrap().1.split("</pre>").next().unwrap();
    let read = |html: &str| {
        let plain = html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        plain.replace("&#x27;", "'").replace("&#39;", "'").replace("&amp;", "&")
    };
    let title = "A &quot;b&quot; &lt;i&gt;";
    assert_eq!(
        read(shown).trim_end(),
        format!(
            "<iframe src=\"https://example.org/embed/network/nl/\" title=\"{title}\" lang=\"nl\" width=\"100%\" height=\"600\" loading=\"lazy\"></iframe>\n<p lang=\"nl\"><a href=\"https://example.org/c/network/\">{title}</a></p>"
        )
    );
    assert!(files.contains_key("/embed/network/nl/"));
}
