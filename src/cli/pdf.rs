//! `fiche pdf`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::progress::Progress;
use super::{OptionArguments, REJECTED, SiteArguments, collection, language, store, terminal};
use crate::build::Check;
use crate::editing;
use crate::pdf::{self, Booklet};
use crate::phase::Phase;
use crate::{Error, read};

/// Sets the booklet of a collection as PDF, to print or to send: cover, contents with page numbers, and each sheet on a new page.
///
/// It is the booklet that the site has as a page, made without a browser: tagged for screen readers (PDF/UA-1), with its fonts inside. There is
/// one per language and one in all languages. The PDF needs a fiche that was built with it: cargo run --release --features pdf -- pdf COLLECTION
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche pdf national-network-2020                       national-network-2020-nl.pdf, …-fr.pdf and …-nl-fr.pdf, here
  fiche pdf national-network-2020 --lang nl --out hall  hall/national-network-2020-nl.pdf")]
pub(super) struct Arguments {
    /// The id of the collection: the name of its folder in content/collections/.
    #[arg(value_name = "COLLECTION")]
    collection: String,
    /// Only the booklet in one language of the site.
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// The folder that the files go into. A file of the same name is replaced only if fiche made it.
    #[arg(long, value_name = "DIR", default_value = ".")]
    out: PathBuf,
    #[command(flatten)]
    site: SiteArguments,
    #[command(flatten)]
    options: OptionArguments,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    pdf::ready()?;
    let options = arguments.options.options()?;
    let progress = Progress::new();
    progress.enter(Phase::Read);
    let sources = read::sources(&arguments.site.root)?;
    progress.enter(Phase::Check);
    let (site, report) = Check::new(&options).with_history(&arguments.site.root).run(&sources);
    let Some(site) = site else {
        progress.finish();
        let again = arguments.options.again(&arguments.site);
        terminal::say_report(&report, &sources, language::of_this_computer(), &again);
        terminal::tell_nothing_written(&arguments.out, language::of_this_computer());
        return Ok(ExitCode::from(REJECTED));
    };
    let collection = collection(&site, &arguments.collection)?;
    let lang = arguments.lang.as_deref();
    let lang = lang.map(|code| editing::language(&site.languages, code)).transpose()?;
    progress.enter(Phase::Typeset);
    let booklets = pdf::booklets(&site, collection, lang)?;
    progress.finish();
    let again = arguments.options.again(&arguments.site);
    terminal::say_report(&report, &sources, language::of_this_computer(), &again);
    let path = |booklet: &Booklet| in_folder(&arguments.out, &booklet.name);
    // All or none.
    booklets.iter().try_for_each(|booklet| store::may_replace_pdf(&path(booklet)))?;
    for booklet in &booklets {
        let path = path(booklet);
        store::put(&path, &booklet.bytes)?;
        say(booklet, &path);
    }
    Ok(ExitCode::SUCCESS)
}

fn in_folder(folder: &Path, name: &str) -> PathBuf {
    if folder == Path::new(".") { PathBuf::from(name) } else { folder.join(name) }
}

/// Says what was written, and which letters could not be.
fn say(booklet: &Booklet, path: &Path) {
    let size = terminal::size(booklet.bytes.len() as u64, language::of_this_computer());
    let values = [
        ("path", &*path.display().to_string()),
        ("form", terminal::form(booklet.pages)),
        ("pages", &*booklet.pages.to_string()),
        ("size", &*size),
    ];
    terminal::tell("pdf-made", &values);
    if !booklet.unknown.is_empty() {
        let letters = booklet.unknown.iter().map(|c| format!("{c} (U+{:04X})", u32::from(*c)));
        let letters = letters.collect::<Vec<_>>().join(", ");
        terminal::tell("pdf-unknown", &[("letters", &letters)]);
    }
}
