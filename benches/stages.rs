//! What each stage of a build takes, and the floor that no builder gets below: copying what it wrote, and indexing the same
//! words with nothing but tantivy. `cargo xtask bench stages` makes the site and runs this; the time of `build` over the sum
//! of the two floors is how far we are from it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use divan::{Bencher, black_box};
use fiche::check::Given;
use fiche::history::History;
use fiche::model::Site;
use fiche::pictures::Pictures;
use fiche::source::Sources;
use fiche::{Built, Check, Drafts, Options};
use rayon::iter::ParallelIterator;
use tantivy::directory::RamDirectory;
use tantivy::schema::{Schema, TEXT};
use tantivy::{Index, TantivyDocument};

fn main() {
    let is_made = env::var_os("FICHE_CORPUS").is_some();
    assert!(is_made, "the site to measure with is made by `cargo xtask bench stages`");
    // A run takes seconds: what differs between runs is the machine.
    divan::Divan::from_args().sample_count(5).sample_size(1).main();
}

/// The folder of the site.
fn corpus() -> PathBuf {
    env::var_os("FICHE_CORPUS").map(PathBuf::from).expect("main has looked")
}

/// A folder for what is written, beside the site.
fn output(name: &str) -> PathBuf {
    corpus().with_extension(name)
}

fn options() -> Options {
    Options { drafts: Drafts::LeaveOut, base_url: None }
}

static SOURCES: LazyLock<Sources> = LazyLock::new(|| {
    fiche::read::sources(&corpus()).expect("the site that was just made can be read")
});

static SITE: LazyLock<Site> = LazyLock::new(|| {
    let (site, _) = Check::new(&options()).run(&SOURCES);
    site.expect("the site that was just made has no errors")
});

/// Removes what the run before wrote.
fn clear(folder: &Path) {
    if folder.exists() {
        fs::remove_dir_all(folder).expect("we made it");
    }
}

/// Builds the site.
fn built(out: &Path) {
    let built = fiche::build(&corpus(), out, &options(), |_| {});
    assert!(matches!(built, Ok(Built::Site { .. })), "the site that was just made has no errors");
}

#[divan::bench]
fn read() -> Sources {
    fiche::read::sources(&corpus()).expect("it was read before")
}

#[divan::bench]
fn parse(bencher: Bencher<'_, '_>) {
    let sources = &*SOURCES;
    bencher.bench_local(|| fiche::parse::files(sources));
}

#[divan::bench]
fn check(bencher: Bencher<'_, '_>) {
    let sources = &*SOURCES;
    bencher.with_inputs(|| fiche::parse::files(sources)).bench_local_values(|read| {
        let (history, options) = (&History::default(), &options());
        let memory = &mut fiche::check::Memory::default();
        fiche::check::site(sources, read, Given { options, day: None, history, memory })
    });
}

#[divan::bench]
fn likeness(bencher: Bencher<'_, '_>) {
    let site = &*SITE;
    bencher.bench_local(|| fiche::likeness::practices(site));
}

#[divan::bench]
fn export(bencher: Bencher<'_, '_>) {
    let site = &*SITE;
    bencher.bench_local(|| fiche::export::files(site).expect("no message is missing"));
}

#[divan::bench]
fn render(bencher: Bencher<'_, '_>) {
    let site = &*SITE;
    let pictures = Pictures::of(site);
    bencher.bench_local(|| {
        let pages = fiche::render::pages(site, &pictures, Vec::new()).expect("a sound theme");
        pages.map(|page| black_box(page.expect("a sound theme")).bytes.len()).sum::<usize>()
    });
}

#[divan::bench]
fn index(bencher: Bencher<'_, '_>) {
    let site = &*SITE;
    bencher.bench_local(|| fiche::index::files(site));
}

#[divan::bench]
fn build(bencher: Bencher<'_, '_>) {
    let out = output("built");
    bencher.with_inputs(|| clear(&out)).bench_local_values(|()| built(&out));
}

#[divan::bench]
fn build_again(bencher: Bencher<'_, '_>) {
    let out = output("built");
    built(&out);
    bencher.bench_local(|| built(&out));
}

#[divan::bench]
fn floor_copying_the_output(bencher: Bencher<'_, '_>) {
    let (from, to) = (output("built"), output("copied"));
    built(&from);
    bencher.with_inputs(|| clear(&to)).bench_local_values(|()| copy(&from, &to));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder beside the site");
    for entry in fs::read_dir(from).expect("it was just built") {
        let path = entry.expect("it was just built").path();
        let copied = to.join(path.file_name().expect("it was listed"));
        if path.is_dir() {
            copy(&path, &copied);
        } else {
            fs::copy(&path, &copied).expect("room for a second site");
        }
    }
}

#[divan::bench]
fn floor_bare_tantivy(bencher: Bencher<'_, '_>) {
    let texts = texts(&SITE);
    bencher.bench_local(|| tantivy(&texts));
}

/// Title, summary and words of every text.
fn texts(site: &Site) -> Vec<String> {
    let practices = site.practices.iter().flat_map(|practice| {
        let texts = practice.text.languages().map(|lang| practice.text.for_reader(lang).1);
        texts.map(|text| [&*text.title, &*text.summary, &*text.body.text].join("\n"))
    });
    practices.collect()
}

fn tantivy(texts: &[String]) -> Index {
    const MEMORY: usize = 3_000_000_000;
    let mut schema = Schema::builder();
    let field = schema.add_text_field("text", TEXT);
    let mut writer = Index::builder()
        .schema(schema.build())
        .single_segment_index_writer(RamDirectory::create(), MEMORY)
        .expect("a fresh index in memory");
    for text in texts {
        let mut document = TantivyDocument::default();
        document.add_text(field, text);
        writer.add_document(document).expect("memory holds it");
    }
    writer.finalize().expect("memory holds it")
}
