//! `fiche translate`

use std::process::ExitCode;

use super::{SiteArguments, store, terminal};
use crate::editing::{self, full_name, translation};
use crate::misuse::Misuse;
use crate::parse::TextKind;
use crate::{Error, parse, read};

/// Begins a translation beside its source: a file to fill in.
///
/// It holds what a translator writes, with the source's words beside every gap as comments, the sections of the source, and
/// the state of the source that it translates. Nothing is overwritten.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche translate brusafe --to fr
  fiche translate pages/about --to fr             where a practice has the same id
  fiche translate terms/themes/evaluation --to fr the introduction of a term")]
pub(super) struct Arguments {
    /// The text: its id, or its folder and id.
    id: String,
    /// The language to translate into.
    #[arg(long, value_name = "CODE")]
    to: String,
    #[command(flatten)]
    site: SiteArguments,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let root = &arguments.site.root;
    let sources = read::sources(root)?;
    let (parsed, _) = parse::files(&sources);
    let to = editing::language(&parsed.languages, &arguments.to)?;
    let key = editing::find(&parsed, &arguments.id)?;
    let source = editing::source(&parsed, key)?;
    let original = sources.get(source.file);
    if source.lang == to {
        return Err(Error::Usage(Misuse::TranslatesItself {
            name: full_name(key),
            code: arguments.to.clone(),
            file: original.path.to_string(),
        }));
    }
    if key.0 != TextKind::Introduction && source.front.title.is_none() {
        return Err(Error::Usage(Misuse::NothingToTranslate { file: original.path.to_string() }));
    }
    let typed = String::from_utf8_lossy(&original.bytes);
    let file = translation::file(&parsed.languages, key, (source, &typed), to);
    let path = store::create(root, &file.path, &file.text)?;
    let (program, site) = (terminal::program(), arguments.site.option());
    terminal::put(&path.display().to_string())?;
    terminal::tell("translate-then", &[("source", &original.path)]);
    terminal::tell_command(&format!("{program} check --drafts{site}"), "translate-check");
    terminal::tell("translate-until", &[("command", &format!("{program} build"))]);
    Ok(ExitCode::SUCCESS)
}
