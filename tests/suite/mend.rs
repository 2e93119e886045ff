//! What `fiche check --fix` mends, and that it leaves everything else alone.

use std::fs;

use fiche::diagnostic::human;
use fiche::mend::{Mended, mend};
use fiche::model::Date;
use proptest::prelude::*;

use crate::cli::{Ran, fiche};
use crate::fixture::{Fixture, PUBLIC, files};

const DUTCH: &str = "content/practices/watch/index.nl.md";
const FRENCH: &str = "content/practices/watch/index.fr.md";
const NETWORK: &str = "content/collections/network/index.nl.md";

fn mended(site: &Fixture) -> Mended {
    mend(&site.sources(), &PUBLIC, Date::new(2026, 3, 5).unwrap(), |_| true)
}

/// The file as it is after the repairs.
fn file(mended: &Mended, path: &str) -> Vec<u8> {
    mended.sources.get(mended.sources.find(path).unwrap()).bytes.to_vec()
}

/// A mistake with one right repair: where, what should stand there, and what stands there instead.
type Slip = (&'static str, &'static str, &'static str);

const SLIPS: [Slip; 16] = [
    (DUTCH, "themes: [evaluation, funding]", "themes: [Evaluation, funding]"),
    (DUTCH, "\nsummary: ", "\nsumary: "),
    (DUTCH, "samen op de buurt", "sa\u{ad}men op de b\u{200b}uurt"),
    (DUTCH, "slug: buurtwacht", "slug:buurtwacht"),
    (DUTCH, "title: Buurtwacht", "title:\u{a0}Buurtwacht"),
    (DUTCH, "keywords: ", "keywords\u{a0}: "),
    (DUTCH, "status: published", "status: Published"),
    (DUTCH, "published: 2026-01-02", "published: 2.1.2026"),
    (DUTCH, "  - id: report", "\t- id: report"),
    (DUTCH, "- {id: town, role", "- {id: Town, role"),
    (DUTCH, "related: [alarm]", "related: [Alarm]"),
    (DUTCH, "## Aanpak", "##\u{a0}Aanpak"),
    (DUTCH, "## Partners {#partners}", "## Partners {#partners"),
    (FRENCH, "translation: {", "kind: field-action\ntranslation: {"),
    (FRENCH, "translation: {", "themes: [evaluation, funding]\ntranslation: {"),
    (NETWORK, "frozen: false", "frozen: Nee"),
];

#[test]
fn each_slip_is_mended_by_itself() {
    for (path, right, wrong) in SLIPS {
        let mut site = Fixture::small();
        let whole = site.text(path);
        site.edit(path, right, wrong);
        let mended = mended(&site);
        assert_eq!(String::from_utf8(file(&mended, path)).unwrap(), whole, "{wrong}");
        assert_eq!(mended.before.len(), 1, "{wrong}");
    }
}

#[test]
fn a_title_with_a_sign_is_put_between_quotation_marks() {
    for (wrong, right) in [
        ("title: Buurtwacht: een begin", "title: \"Buurtwacht: een begin\""),
        ("title: @buurtwacht", "title: \"@buurtwacht\""),
        ("title: De \"wacht\": een begin", "title: \"De \\\"wacht\\\": een begin\""),
        ("title: “Buurtwacht: een begin”", "title: \"Buurtwacht: een begin\""),
        ("title: 's Avonds op 't plein", "title: \"'s Avonds op 't plein\""),
        ("title: 's Avonds op straat'", "title: \"'s Avonds op straat\""),
        ("title: « Buurtwacht »", "title: \"Buurtwacht\""),
    ] {
        let mut site = Fixture::small();
        site.edit(DUTCH, "title: Buurtwacht", wrong);
        let mended = mended(&site);
        let text = String::from_utf8(file(&mended, DUTCH)).unwrap();
        assert!(text.contains(&format!("\n{right}\n")), "{text}");
        assert!(!mended.report.has_errors(), "{wrong}");
    }
}

#[test]
fn several_terms_in_one_become_items_of_their_list() {
    let items = "themes:\n  - evaluation\n  - funding";
    for (wrong, right) in [
        ("themes: evaluation, funding", "themes: [evaluation, funding]"),
        ("themes: \"evaluation; funding\"", "themes: [evaluation, funding]"),
        ("themes: [evaluation; funding]", "themes: [evaluation, funding]"),
        ("themes: [\"evaluation, funding\"]", "themes: [evaluation, funding]"),
        ("themes: [\n  evaluation; funding]", "themes: [\n  evaluation, funding]"),
        ("themes:\n  - evaluation, funding", items),
        ("themes:\n  - \"evaluation; funding\"", items),
    ] {
        let mut site = Fixture::small();
        site.edit(DUTCH, "themes: [evaluation, funding]", wrong);
        let mended = mended(&site);
        let text = String::from_utf8(file(&mended, DUTCH)).unwrap();
        assert!(text.contains(&format!("\n{right}\n")), "{text}");
        assert!(!mended.report.has_errors(), "{wrong}");
    }
}

#[test]
fn what_an_editor_must_decide_is_left_alone() {
    for (path, from, to) in [
        (DUTCH, "title: Buurtwacht", "title: Buurtwacht # drie"),
        (DUTCH, "title: Buurtwacht", "title: Buurtwacht: een status: draft"),
        (DUTCH, "title: Buurtwacht", "title: \"Buurtwacht"),
        (DUTCH, "themes: [evaluation, funding]", "themes: [evalution, funding]"),
        (DUTCH, "themes.funding: inferred", "themes.Funding: inferred"),
        (DUTCH, "period: 2019/2021-09", "period: 31/02/2020"),
        (DUTCH, "published: 2026-01-02", "published: 2/1/2026"),
        (FRENCH, "translation: {", "themes: [evaluation]\ntranslation: {"),
    ] {
        let mut site = Fixture::small();
        site.edit(path, from, to);
        let mended = mended(&site);
        assert_eq!((mended.fixes, mended.before.len()), (0, 0), "{to}");
        assert!(mended.report.iter().len() > 0, "{to}");
    }
}

#[test]
fn files_of_old_programs_become_utf_8() {
    let text = Fixture::small().text(DUTCH);
    let windows: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let utf_16: Vec<u8> =
        format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [windows, utf_16] {
        let mut site = Fixture::small();
        site.put(DUTCH, bytes);
        let mended = mended(&site);
        assert_eq!(String::from_utf8(file(&mended, DUTCH)).unwrap(), text);
        let told = human(&mended.report, &mended.sources, "en", false);
        assert_eq!(told, "");
    }
}

#[test]
fn lines_that_end_as_on_windows_and_a_byte_order_mark_are_no_mistake() {
    let mut site = Fixture::small();
    for path in [DUTCH, FRENCH, NETWORK, "content/site.yaml", "content/vocabularies/kind.yaml"] {
        let text = format!("\u{feff}{}", site.text(path).replace('\n', "\r\n"));
        site.put(path, text);
    }
    let checked = site.check();
    assert_eq!(checked.lines(), [""; 0]);
    assert!(checked.site.is_some());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_repairs_restore_the_files_byte_for_byte(
        planted in proptest::collection::vec(any::<bool>(), SLIPS.len()),
        blank in 0_usize..3,
        windows: bool,
        mark: bool,
    ) {
        let dress = |text: &str| {
            let text = if windows { text.replace('\n', "\r\n") } else { text.to_owned() };
            if mark { format!("\u{feff}{text}") } else { text }
        };
        let whole = Fixture::small();
        let mut site = whole.clone();
        for ((path, right, wrong), _) in SLIPS.iter().zip(&planted).filter(|(_, planted)| **planted) {
            site.edit(path, right, wrong);
        }
        for path in [DUTCH, FRENCH, NETWORK] {
            let text = dress(&("\n".repeat(blank) + &site.text(path)));
            site.put(path, text);
        }
        let mended = mended(&site);
        for path in [DUTCH, FRENCH, NETWORK] {
            let text = String::from_utf8(file(&mended, path)).unwrap();
            prop_assert_eq!(text, dress(&whole.text(path)));
        }
        prop_assert!(mended.report.iter().all(|diagnostic| diagnostic.fix.is_none()));
    }
}

/// A site on the disk, in a folder of its own.
fn on_disk(site: &Fixture) -> (tempfile::TempDir, String) {
    let base = tempfile::tempdir().unwrap();
    site.write(base.path());
    let root = base.path().display().to_string();
    (base, root)
}

#[test]
fn the_command_writes_the_repairs_shows_them_and_lists_the_rest() {
    let mut site = Fixture::small();
    site.edit(DUTCH, "status: published", "status: Published");
    site.edit(DUTCH, "themes: [evaluation", "themes: [evalution");
    let (base, root) = on_disk(&site);
    let Ran { code, stderr, stdout } = fiche(&["check", "--site", &root, "--fix"]);
    assert_eq!((code, stdout.as_str()), (Some(1), ""), "{stderr}");
    let diff = format!("--- {DUTCH}\n+++ {DUTCH}\n");
    assert!(stderr.starts_with(&diff), "{stderr}");
    assert!(stderr.contains("\n-status: Published\n+status: published\n"), "{stderr}");
    assert!(stderr.contains("\n1 repair in 1 file.\n"), "{stderr}");
    assert!(stderr.contains("error[F204]"), "{stderr}");
    let text = fs::read_to_string(base.path().join(DUTCH)).unwrap();
    assert!(text.contains("\nstatus: published\n"), "{text}");
    let before = files(base.path());
    let again = fiche(&["check", "--site", &root, "--fix"]);
    assert!(again.stderr.starts_with("error[F204]"), "{}", again.stderr);
    assert_eq!(files(base.path()), before);
}

#[test]
fn check_says_how_many_findings_a_repair_would_mend() {
    let mut site = Fixture::small();
    site.edit(DUTCH, "status: published", "status: Published");
    let (_base, root) = on_disk(&site);
    for options in ["", " --drafts"] {
        let mut command = vec!["check", "--site", &root];
        command.extend(options.split_whitespace());
        let told = fiche(&command).stderr;
        let said = format!(
            "\nOne of these can be mended with: fiche check --fix{options} --site {root}\n"
        );
        assert!(told.contains(&said), "{told}");
    }
}

#[test]
fn only_the_files_that_are_named_are_mended() {
    let mut site = Fixture::small();
    site.edit(DUTCH, "status: published", "status: Published");
    site.edit(NETWORK, "frozen: false", "frozen: Nee");
    let (base, root) = on_disk(&site);
    let other = site.text(NETWORK);
    // As findings name it: from the folder of the site, wherever one stands.
    let Ran { code, stderr, .. } =
        fiche(&["check", "--site", &root, "--fix", "content/practices/watch"]);
    assert_eq!(code, Some(0), "{stderr}");
    let text = |path: &str| fs::read_to_string(base.path().join(path)).unwrap();
    assert!(text(DUTCH).contains("\nstatus: published\n"));
    assert_eq!(text(NETWORK), other);
}

#[test]
fn a_clean_site_is_left_alone() {
    let (base, root) = on_disk(&Fixture::small());
    let before = files(base.path());
    let Ran { code, stderr, .. } = fiche(&["check", "--site", &root, "--fix"]);
    assert_eq!((code, stderr.as_str()), (Some(0), "Nothing to mend.\n"));
    assert_eq!(files(base.path()), before);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_rights_stay_as_they_are() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use crate::fixture::names;

    let mut site = Fixture::small();
    site.edit(DUTCH, "status: published", "status: Published");
    let (base, root) = on_disk(&site);
    let (link, kept) = (base.path().join(DUTCH), base.path().join("kept.md"));
    fs::rename(&link, &kept).unwrap();
    symlink(&kept, &link).unwrap();
    fs::set_permissions(&kept, fs::Permissions::from_mode(0o640)).unwrap();
    fiche(&["check", "--site", &root, "--fix"]);
    assert!(fs::symlink_metadata(&link).unwrap().file_type().is_symlink());
    assert!(fs::read_to_string(&kept).unwrap().contains("\nstatus: published\n"));
    assert_eq!(fs::metadata(&kept).unwrap().permissions().mode() & 0o777, 0o640);
    let beside = names(base.path());
    assert!(!beside.iter().any(|name| name.starts_with('.')), "{beside:?}");
}
