//! A site that is read and checked again after changes is the one that a fresh look finds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fiche::likeness::{self, Likeness};
use fiche::pictures::Pictures;
use fiche::read::{self, Folder};
use fiche::render::OnDemand;
use fiche::{Check, Memory};
use proptest::prelude::*;
use rayon::iter::ParallelIterator;

use crate::fixture::{Fixture, PUBLIC, picture, texts};

/// The files that are changed.
const FILES: [&str; 9] = [
    "content/site.yaml",
    "content/glossary.yaml",
    "content/vocabularies/themes.yaml",
    "content/practices/alarm/index.fr.md",
    "content/practices/watch/index.nl.md",
    "content/practices/watch/index.fr.md",
    "content/pages/about/index.nl.md",
    "content/practices/added/index.nl.md",
    "i18n/nl.ftl",
];

/// What is done to one of them.
#[derive(Clone, Debug)]
enum Edit {
    /// As it was, or away if it was not there.
    Restore,
    Remove,
    /// A line more at the end.
    Append(String),
    /// So many bytes are left.
    Cut(usize),
    /// The bytes of another.
    Copy(usize),
    /// A word in place of another.
    Word(&'static str, &'static str),
}

fn edit() -> impl Strategy<Value = Edit> {
    let words = [
        ("evaluation", "evalution"),
        ("languages: [nl, fr]", "languages: [fr, nl]"),
        ("status: published", "status: draft"),
        ("fr", "de"),
    ];
    prop_oneof![
        2 => Just(Edit::Restore),
        1 => Just(Edit::Remove),
        2 => "[a-z*_\\[\\](): é]{0,12}".prop_map(Edit::Append),
        1 => (0_usize..600).prop_map(Edit::Cut),
        1 => (0..FILES.len()).prop_map(Edit::Copy),
        2 => proptest::sample::select(words.to_vec()).prop_map(|(from, to)| Edit::Word(from, to)),
    ]
}

fn apply(root: &Path, name: &str, edit: &Edit, before: &BTreeMap<&str, Vec<u8>>) {
    let path = root.join(name);
    let now = fs::read(&path).ok();
    let bytes = match edit {
        Edit::Restore => before.get(name).cloned(),
        Edit::Remove => None,
        Edit::Append(line) => now.map(|now| [now, format!("{line}\n").into_bytes()].concat()),
        Edit::Cut(length) => now.map(|mut now| {
            now.truncate(*length);
            now
        }),
        Edit::Copy(other) => fs::read(root.join(FILES[*other])).ok(),
        Edit::Word(from, to) => {
            now.map(|now| String::from_utf8_lossy(&now).replace(from, to).into_bytes())
        }
    };
    match bytes {
        Some(bytes) => {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        None => drop(fs::remove_file(path)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn a_site_that_changed_is_the_one_that_a_fresh_look_finds(
        edits in prop::collection::vec((0..FILES.len(), edit()), 1..8),
    ) {
        let base = tempfile::tempdir().unwrap();
        let root = base.path();
        Fixture::small().write(root);
        let before = FILES.iter().filter_map(|name| Some((*name, fs::read(root.join(name)).ok()?)));
        let before: BTreeMap<_, _> = before.collect();
        let (mut folder, mut memory) = (Folder::new(root), Memory::default());
        let mut compared = likeness::Memory::default();
        for (file, edit) in edits {
            apply(root, FILES[file], &edit, &before);
            let touched = BTreeSet::from([root.join(FILES[file])]);
            let Ok(fresh) = read::sources(root) else {
                prop_assert!(folder.look(&touched).is_err());
                continue;
            };
            folder.look(&touched).unwrap();
            let again = folder.sources();
            prop_assert!(again.iter().eq(fresh.iter()));
            let (site, report) = Check::new(&PUBLIC).again(&mut memory).run(&again);
            let (expected, found) = Check::new(&PUBLIC).run(&fresh);
            prop_assert_eq!(format!("{report:?}"), format!("{found:?}"));
            prop_assert_eq!(site.as_ref().map(texts), expected.as_ref().map(texts));
            let Some(site) = site else { continue };
            let (like, fresh) = (Likeness::new(&site, &mut compared), likeness::practices(&site));
            for (practice, _) in site.each_practice() {
                prop_assert_eq!(like.of(practice), fresh.of(practice));
            }
        }
    }
}

#[test]
fn a_look_names_what_is_different_and_reads_nothing_else() {
    let base = tempfile::tempdir().unwrap();
    let root = base.path();
    Fixture::small().write(root);
    let mut folder = Folder::new(root);
    let none = BTreeSet::new();
    assert!(folder.look(&none).unwrap().contains(&"content/site.yaml".into()));
    assert!(folder.look(&none).unwrap().is_empty());
    let sheet = "content/practices/watch/index.nl.md";
    let first = folder.sources();
    fs::write(root.join(sheet), "another").unwrap();
    fs::remove_file(root.join("content/glossary.yaml")).unwrap();
    fs::write(root.join("content/new.txt"), "new").unwrap();
    let changed = folder.look(&none).unwrap();
    assert_eq!(changed, ["content/new.txt", sheet, "content/glossary.yaml"].map(Box::from));
    let second = folder.sources();
    let bytes = |sources: &fiche::source::Sources| {
        sources.get(sources.find("content/site.yaml").unwrap()).bytes.as_ptr()
    };
    assert_eq!(bytes(&first), bytes(&second), "what has not changed is kept");
}

#[test]
fn a_page_on_demand_is_the_one_of_a_build() {
    let mut site = Fixture::small();
    site.put("content/practices/watch/street.png", picture(900, 600));
    let sheet = "content/practices/watch/index.nl.md";
    site.put(sheet, site.text(sheet) + "\n![Een straat](street.png)\n");
    let site = site.check().site.unwrap();
    let pictures = Pictures::of(&site);
    let again = Pictures::again(&site, &pictures.by_address(&site));
    let exports = fiche::export::files(&site).unwrap();
    let listed = || exports.iter().map(fiche::export::Export::listing).collect::<Vec<_>>();
    let like = Likeness::new(&site, &mut likeness::Memory::default());
    let mut pages = OnDemand::new(&site, &again, || like).unwrap();
    pages.offer(listed());
    let all: Vec<_> = fiche::render::pages(&site, &pictures, listed()).unwrap().collect();
    assert!(all.len() > 50, "{}", all.len());
    for file in all {
        let file = file.unwrap();
        assert_eq!(pages.file(&file.address).unwrap().unwrap(), file, "{}", file.address);
    }
    assert!(pages.file(&fiche::model::Address::new("/nl/nowhere/")).is_none());
    for file in pictures.files().collect::<Vec<_>>() {
        assert_eq!(again.file(&file.address), Some(&file));
    }
}
