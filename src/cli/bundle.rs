//! `fiche bundle`

use std::path::PathBuf;
use std::process::ExitCode;

use super::language::LanguageArguments;
use super::progress::Progress;
use super::{OptionArguments, REJECTED, SiteArguments, collection, store, terminal};
use crate::build::Check;
use crate::phase::Phase;
use crate::speech::Speech;
use crate::{Error, portable, read};

/// Packs the site into one zip for a hall without a network: it opens at a collection, from a disk or a USB stick, and is searched there.
///
/// Nothing has to be installed: unpack the zip and open index.html in a browser. All pages in all languages are in it, and the search; a
/// README.txt says the same to whoever finds the stick.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche bundle national-network-2020                     into national-network-2020.zip
  fiche bundle national-network-2020 --out /media/stick/netwerk.zip")]
pub(super) struct Arguments {
    /// The id of the collection: the name of its folder in content/collections/.
    #[arg(value_name = "COLLECTION")]
    collection: String,
    /// The zip; COLLECTION.zip if not said. It is replaced only if it is missing or made by fiche.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    site: SiteArguments,
    #[command(flatten)]
    options: OptionArguments,
    #[command(flatten)]
    pub(super) language: LanguageArguments,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let options = arguments.options.options()?;
    let named = || PathBuf::from(format!("{}.zip", arguments.collection));
    let out = arguments.out.clone().unwrap_or_else(named);
    store::may_replace_zip(&out, &arguments.collection)?;
    let progress = Progress::new();
    progress.enter(Phase::Read);
    let sources = read::sources(&arguments.site.root)?;
    progress.enter(Phase::Check);
    let (site, report) = Check::new(&options).with_history(&arguments.site.root).run(&sources);
    let Some(site) = site else {
        progress.finish();
        let again = arguments.options.again(&arguments.site);
        terminal::say_report(&report, &sources, arguments.language.code(), &again);
        terminal::tell_nothing_written(&out, arguments.language.code());
        return Ok(ExitCode::from(REJECTED));
    };
    let collection = collection(&site, &arguments.collection)?;
    let zip = portable::bundle(&site, collection, |phase| progress.enter(phase))?;
    store::put(&out, &zip)?;
    let took = progress.finish();
    let again = arguments.options.again(&arguments.site);
    terminal::say_report(&report, &sources, arguments.language.code(), &again);
    let code = arguments.language.code();
    let values = [
        ("size", &*terminal::size(zip.len() as u64, code)),
        ("out", &*out.display().to_string()),
        ("seconds", &*terminal::seconds(took, code)),
        ("folder", &*arguments.collection),
    ];
    let speech = Speech::new(code);
    terminal::say(&speech.phrase("bundled", &values));
    terminal::say(&speech.phrase("bundled-then", &values));
    Ok(ExitCode::SUCCESS)
}
