//! `fiche new`

use std::process::ExitCode;

use super::{SiteArguments, clock, store, terminal};
use crate::editing::{self, beginning};
use crate::parse::TextKind;
use crate::{Error, parse, read};

/// Begins a practice, a collection or a page: a file to fill in.
///
/// It holds every field that such a text needs, with what may stand there as comments, and its sections. Nothing is
/// overwritten.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche new practice street-workers                     in the first language of the site
  fiche new practice street-workers --lang fr --title \"Éducateurs de rue\"
  fiche new collection study-day-2026                   a list of sheets, in your order
  fiche new page about                                  a plain page

The id becomes the name of a folder and part of addresses: words of a-z and 0-9 joined by hyphens. It never changes again; titles do.")]
pub(super) struct Arguments {
    /// What to begin.
    #[arg(value_enum)]
    kind: Kind,
    /// Its name in addresses.
    id: String,
    /// The language it is first written in: one of the site's. Without it, the site's first.
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// Its title, if that is known already.
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    #[command(flatten)]
    site: SiteArguments,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Kind {
    Practice,
    Collection,
    Page,
}

impl Kind {
    const fn of_text(self) -> TextKind {
        match self {
            Self::Practice => TextKind::Practice,
            Self::Collection => TextKind::Collection,
            Self::Page => TextKind::Page,
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let root = &arguments.site.root;
    let (parsed, _) = parse::files(&read::sources(root)?);
    let languages = &parsed.languages;
    let first = languages.iter().next().map_or("en", |lang| languages.code(lang));
    let wanted = beginning::Wanted {
        kind: arguments.kind.of_text(),
        id: &arguments.id,
        lang: editing::language(languages, arguments.lang.as_deref().unwrap_or(first))?,
        title: arguments.title.as_deref(),
        today: clock::today(),
    };
    let file = beginning::file(&parsed, &wanted)?;
    let path = store::create(root, &file.path, &file.text)?;
    let (program, site) = (terminal::program(), arguments.site.option());
    terminal::put(&path.display().to_string())?;
    terminal::say("Fill it in; its comments say how. Then:");
    terminal::say(&format!("  {program} check --drafts{site}    what is still missing or wrong"));
    terminal::say(&format!("  {program} serve --drafts{site}    how it looks"));
    Ok(ExitCode::SUCCESS)
}
