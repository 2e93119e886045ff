//! `fiche freeze`

use std::process::ExitCode;

use super::{REJECTED, SiteArguments, clock, language, store, terminal};
use crate::build::Check;
use crate::editing::{self, freeze, full_name};
use crate::misuse::Misuse;
use crate::options::{Drafts, Options};
use crate::parse::TextKind;
use crate::{Error, parse, read};

/// Keeps an edition of a collection as it is today.
///
/// Every sheet is copied beside the collection, to edition-<n>/, with what it shows. The collection's source gets `frozen: true`
/// and the state of every copy. From then on its pages show the texts as they were, each with a link to today's; what becomes of
/// the sheets changes nothing in them. To keep another state later, raise `edition`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche freeze national-network-2020")]
pub(super) struct Arguments {
    /// The collection: its id.
    id: String,
    #[command(flatten)]
    site: SiteArguments,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let root = &arguments.site.root;
    let sources = read::sources(root)?;
    let (parsed, _) = parse::files(&sources);
    let is_bare = !arguments.id.contains(['/', '\\']);
    let name = if is_bare { format!("collections/{}", arguments.id) } else { arguments.id.clone() };
    // Another text of that name is told to be no collection.
    let key = editing::find(&parsed, &name).or_else(|_| editing::find(&parsed, &arguments.id))?;
    if key.0 != TextKind::Collection {
        return Err(Error::Usage(Misuse::NotACollection { name: full_name(key) }));
    }
    let source = editing::source(&parsed, key)?;
    let frozen = freeze::frozen(&sources, &parsed, (key, source), clock::today())?;
    let options = Options { drafts: Drafts::LeaveOut, base_url: None };
    let (site, report) = Check::new(&options).run(&sources);
    let Some(site) = site else {
        let again = arguments.site.option();
        terminal::say_report(&report, &sources, language::of_this_computer(), &again);
        terminal::tell("freeze-refused", &[]);
        return Ok(ExitCode::from(REJECTED));
    };
    if site.collections.iter().all(|held| held.id.as_str() != &*key.1) {
        return Err(Error::Usage(Misuse::FreezesPublished { name: key.1.to_string() }));
    }
    for (path, bytes) in &frozen.copies {
        store::put(&root.join(path), bytes)?;
        terminal::put(path)?;
    }
    // Last: until then a run that was broken off is told by `check`, and nothing points at half an edition.
    let original = &sources.get(source.file).path;
    store::put(&root.join(&**original), &frozen.source)?;
    terminal::put(original)?;
    let (program, site) = (terminal::program(), arguments.site.option());
    terminal::tell("freeze-then", &[("sheets", &frozen.sheets.to_string())]);
    terminal::tell_command(&format!("{program} permalinks --write{site}"), "freeze-addresses");
    Ok(ExitCode::SUCCESS)
}
