//! What comes out of a whole build.

use std::collections::BTreeSet;
use std::path::Path;

use fiche::Built;

use crate::fixture::{self, Files, Fixture, PUBLIC, files};
use crate::html::decoded;

pub(crate) fn build(root: &Path, out: &Path, threads: usize) -> Files {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let built = pool.install(|| fiche::build(root, out, &PUBLIC, |_| {})).unwrap();
    assert!(matches!(built, Built::Site { .. }), "{built:?}");
    files(out)
}

#[test]
fn the_same_site_gives_the_same_bytes() {
    let base = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let one = build(root, &base.path().join("one"), 1);
    let four = build(root, &base.path().join("four"), 4);
    let differing: Vec<&String> =
        one.keys().chain(four.keys()).filter(|name| one.get(*name) != four.get(*name)).collect();
    assert!(differing.is_empty(), "{differing:?}");
    assert!(one.len() > 100, "{} files", one.len());
}

/// The addresses of a small site; those that carry a fingerprint without it.
#[test]
fn a_small_site_has_these_files() {
    let base = tempfile::tempdir().unwrap();
    let root = base.path().join("site");
    Fixture::small().write(&root);
    let mut names: Vec<String> = build(&root, &base.path().join("out"), 2)
        .into_keys()
        .map(|name| without_fingerprint(&name))
        .collect();
    // Their fingerprints would order them differently after every change.
    names.sort();
    insta::assert_snapshot!(names.join("\n"));
}

pub(crate) fn without_fingerprint(name: &str) -> String {
    let parts = name.split('/').map(|part| {
        let (stem, rest) =
            part.split_once('.').map_or((part, ""), |(stem, _)| (stem, &part[stem.len()..]));
        match stem.rsplit_once('-') {
            Some((words, hash))
                if hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()) =>
            {
                format!("{words}-…{rest}")
            }
            Some(_) | None => part.to_owned(),
        }
    });
    parts.collect::<Vec<_>>().join("/")
}

#[test]
fn a_rejected_site_leaves_the_one_before() {
    let base = tempfile::tempdir().unwrap();
    let (root, out) = (base.path().join("site"), base.path().join("out"));
    let mut fixture = Fixture::small();
    fixture.write(&root);
    let before = build(&root, &out, 2);
    fixture.edit("content/practices/watch/index.nl.md", "title: Buurtwacht\n", "");
    fixture.write(&root);
    let built = fiche::build(&root, &out, &PUBLIC, |_| {}).unwrap();
    let Built::Rejected(_, report) = built else { panic!("{built:?}") };
    assert!(report.has_errors());
    assert_eq!(files(&out), before);
}

/// An anchor may be called anything; a link to it never leaves its attribute.
#[test]
fn no_anchor_breaks_out_of_its_link() {
    let base = tempfile::tempdir().unwrap();
    let root = base.path().join("site");
    let mut fixture = Fixture::small();
    fixture.edit(
        "content/pages/about/index.nl.md",
        "Fiches. Zie de [buurtwacht](fiche:watch) of [hieronder](#who).",
        "<p id='y\"&gt;&lt;script src=&quot;z.js&quot;&gt;'>x</p>\n\n\
         [a](#y%22%3E%3Cscript%20src=%22z.js%22%3E) [b](fiche:about#y%22%3E%3Cscript%20src=%22z.js%22%3E)",
    );
    fixture.write(&root);
    let files = build(&root, &base.path().join("out"), 2);
    let page = String::from_utf8_lossy(&files["nl/over/index.html"]).into_owned();
    assert_eq!(page.matches("#y%22%3E%3Cscript").count(), 2, "{page}");
    assert!(!page.contains("<script src=\"z.js"), "{page}");
}

/// A file beside a sheet is copied under a name that changes with its bytes, and every page that shows the text links to it.
#[test]
fn attachments_come_along() {
    let base = tempfile::tempdir().unwrap();
    let root = base.path().join("site");
    let mut fixture = Fixture::small();
    fixture.put("content/practices/watch/Het Plan.pdf", "%PDF-1.7");
    fixture.put("content/practices/watch/kaart.png", fixture::picture(20, 10));
    fixture.remove("content/practices/watch/index.fr.md");
    fixture.edit(
        "content/practices/watch/index.nl.md",
        "Bewoners lopen",
        "[Plan](<Het Plan.pdf>) ![Kaart van de buurt](kaart.png)\n\nBewoners lopen",
    );
    fixture.write(&root);
    let files = build(&root, &base.path().join("out"), 2);
    let copied = |stem: &str| {
        let found: Vec<&String> =
            files.keys().filter(|name| name.contains(stem) && !name.contains(".webp")).collect();
        assert_eq!(found.len(), 1, "{stem}: {found:?}");
        found[0]
    };
    let (plan, map) = (copied("_/a/het-plan-"), copied("_/a/kaart-"));
    assert_eq!(
        (&files[plan][..], &files[map][..]),
        (&b"%PDF-1.7"[..], &fixture::picture(20, 10)[..])
    );
    for page in ["nl/praktijken/buurtwacht/index.html", "fr/pratiques/buurtwacht/index.html"] {
        let html = files.get(page).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        let html = html.unwrap_or_else(|| panic!("no {page} in {:?}", files.keys()));
        for name in [plan, map] {
            assert!(html.contains(&format!("=\"../../../{name}\"")), "{page}: {name}\n{html}");
        }
    }
}

/// A reference stands inside the link to it, and holds what was written whatever signs are in it.
#[test]
fn references_survive_every_sign() {
    let base = tempfile::tempdir().unwrap();
    let root = base.path().join("site");
    let mut fixture = Fixture::small();
    fixture.edit(
        "content/practices/watch/index.nl.md",
        "title: Buurtwacht\n",
        "title: 'R&D: 100 % {kans} op \\winst #1 «é»'\n",
    );
    fixture.write(&root);
    let files = build(&root, &base.path().join("out"), 2);
    let reference = |page: &str, name: &str| {
        let html = std::str::from_utf8(&files[page]).unwrap();
        let (before, _) = html.split_once(&format!("\" download=\"{name}\"")).unwrap();
        let (_, href) = before.rsplit_once("<a href=\"data:").unwrap();
        let (kind, text) = href.split_once(";charset=utf-8,").unwrap();
        (kind.to_owned(), decoded(text))
    };
    let (kind, bib) = reference("nl/praktijken/buurtwacht/index.html", "watch-nl.bib");
    assert_eq!(kind, "application/x-bibtex");
    let title = r"title = {{R\&D: 100 \% \textbraceleft{}kans\textbraceright{} op \textbackslash{}winst \#1 «é»}},";
    assert!(bib.starts_with("@online{watch-nl,\n") && bib.contains(title), "{bib}");
    assert_eq!(bib.matches('{').count(), bib.matches('}').count(), "{bib}");
    assert!(bib.contains("url = {https://example.org/p/watch/}"), "{bib}");
    let (kind, ris) = reference("nl/praktijken/buurtwacht/index.html", "watch-nl.ris");
    assert_eq!(kind, "application/x-research-info-systems");
    assert!(ris.contains("TI  - R&D: 100 % {kans} op \\winst #1 «é»\r\n"), "{ris}");
    assert!(ris.lines().all(|line| line.as_bytes()[2..6] == *b"  - "), "{ris}");
    let (_, french) = reference("fr/pratiques/vigilance-de-quartier/index.html", "watch-fr.ris");
    assert!(french.contains("LA  - fr\r\n"), "{french}");
}

/// What a sheet says of its facts, with every field that may be doubted, reviewed or named.
#[test]
fn a_sheet_says_how_it_knows() {
    let base = tempfile::tempdir().unwrap();
    let root = base.path().join("site");
    let mut fixture = Fixture::small();
    let sheet = "content/practices/watch/index.nl.md";
    fixture.edit(
        sheet,
        "provenance:\n  themes.funding: inferred\n",
        "  - {id: paper, title: Krant, publisher: De Courant, url: 'https://example.org/k', lang: fr}\n\
         review: {last: 2026-01-02, next: 2027-01-02}\n\
         provenance:\n  summary: inferred\n  themes.funding: inferred\n  \
         period: {conflicting: [{value: '2019', source: report}, {value: '2020', source: paper}]}\n",
    );
    fixture.edit(
        sheet,
        "  - {name: Buurtcomité Noord, role: partner}\n",
        "  - {name: Buurtcomité Noord, role: partner}\n  - {id: police, role: funder}\n",
    );
    fixture.edit(
        "content/site.yaml",
        "licence: CC-BY-4.0\n",
        "licence: CC-BY-4.0\nrepository: {url: 'https://forge.example/r', report: '{url}/new?title={id}:{title}&body={page}'}\n",
    );
    fixture.write(&root);
    let files = build(&root, &base.path().join("out"), 2);
    let page = String::from_utf8_lossy(&files["nl/praktijken/buurtwacht/index.html"]).into_owned();
    let near = |at: &str, then: &str| {
        let rest = page.split_once(at).unwrap_or_else(|| panic!("no {at} in {page}")).1;
        let rest: String = rest.chars().take(400).collect();
        assert!(rest.contains(then), "no {then} after {at}: {rest}");
    };
    near("<dt>Periode</dt>", "class=\"prov conflict\" href=\"#conflict-period\"");
    near("id=\"conflict-period\">Periode</dt>", "<dd>2020 <a href=\"#source-2\">bron 2</a></dd>");
    near(">Financiering</a>", "class=\"prov\" href=\"#provenance\">afgeleid");
    near("Samenvatting:", "class=\"prov\" href=\"#provenance\">afgeleid");
    near("<dt>Trekker</dt>", "<a href=\"https://example.org/town/\">Stad</a>");
    near("<dt>Partner</dt>", "Buurtcomité Noord");
    near("<dt>Financier</dt>", "Politiezone");
    near("<dt>Laatst nagekeken</dt>", "<time datetime=\"2026-01-02\">2\u{a0}januari 2026</time>");
    near("data-due=\"2027-01-02\" hidden", "2\u{a0}januari 2027");
    near("<dt>Bronnen</dt>", "<a href=\"#source-2\">De Courant</a>");
    near(
        "id=\"source-2\"",
        "<cite lang=\"fr\"><a href=\"https://example.org/k\">Krant</a></cite> (in het Frans)",
    );
    near(
        "https://forge.example/r/new?title=watch:Buurtwacht",
        "&amp;body=https%3A%2F%2Fexample.org%2Fp%2Fwatch%2F",
    );
    near("Gekozen door de redactie.", "");
}

/// The policy that a page brings along is that of the headers; these add only what a page may not say of itself.
#[test]
fn pages_and_headers_have_one_policy() {
    let files = fixture::real_site();
    let headers = std::str::from_utf8(&files["_headers"]).unwrap();
    let policies = headers.split("Content-Security-Policy: ").skip(1);
    let policies: BTreeSet<&str> = policies.map(|rest| rest.lines().next().unwrap()).collect();
    let (own, framed): (Vec<&str>, Vec<&str>) =
        policies.iter().partition(|policy| policy.contains("frame-ancestors"));
    let ([own], [framed]) = (&own[..], &framed[..]) else { panic!("{policies:?}") };
    let (shared, ancestors) = own.rsplit_once("; ").unwrap();
    assert_eq!(ancestors, "frame-ancestors 'none'");
    for word in ["unsafe-inline", "unsafe-eval'", "http:", "https:", "data:", "blob:", "*"] {
        let allowed = shared.replace("'wasm-unsafe-eval'", "");
        assert!(!allowed.contains(word), "{word} in {shared}");
    }
    for (name, page) in fixture::pages(files) {
        let policy = if name.starts_with("embed/") { framed } else { shared };
        let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
        let page = page.replace("&#x27;", "'").replace("&#39;", "'");
        assert!(page.contains(&meta), "{name} has another policy:\n{page}");
        for inline in [" style=\"", "<style", "javascript:"] {
            assert!(!page.contains(inline), "{name} has {inline}");
        }
    }
}

/// A sheet may be renamed: its permanent address stays, and leads to where it stands now.
#[test]
fn a_permanent_address_survives_a_new_slug() {
    let base = tempfile::tempdir().unwrap();
    let root = base.path().join("site");
    let mut fixture = Fixture::small();
    fixture.edit("content/practices/watch/index.nl.md", "slug: buurtwacht\n", "slug: wacht\n");
    fixture.write(&root);
    let files = build(&root, &base.path().join("out"), 2);
    let text = |name: &str| String::from_utf8_lossy(&files[name]).into_owned();
    assert!(text("p/watch/index.html").contains("href=\"../../nl/praktijken/wacht/\""));
    let sheet = text("nl/praktijken/wacht/index.html");
    assert!(sheet.contains("https://example.org/p/watch/"), "{sheet}");
}

#[test]
fn a_reference_ends_a_title_once() {
    let cited = |path: &str| {
        let page = String::from_utf8_lossy(&fixture::real_site()[path]).into_owned();
        let start = page.find("<div class=\"cite\"").unwrap();
        page[start..].split("</div>").next().unwrap().to_owned()
    };
    let french = cited("fr/qui-fait-quoi/index.html");
    assert!(french.contains('?') && !french.contains("?."), "{french}");
    let dutch = cited("nl/praktijken/brusafe/index.html");
    assert!(dutch.contains("BRUSAFE</cite>. ") || dutch.contains("BRUSAFE. "), "{dutch}");
}
