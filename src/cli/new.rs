//! `fiche new`

use std::process::ExitCode;

use super::{SiteArguments, clock, store, terminal};
use crate::editing::{self, beginning};
use crate::misuse::Misuse;
use crate::parse::TextKind;
use crate::{Error, parse, read};

/// Begins a practice, a collection, a page or a language: a file to fill in.
///
/// A text holds every field that it needs, with what may stand there as comments, and its sections. A language holds every
/// word of the site's pages, in English until you translate it. Nothing is overwritten.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche new practice street-workers                     in the first language of the site
  fiche new practice street-workers --lang fr --title \"Éducateurs de rue\"
  fiche new collection study-day-2026                   a list of sheets, in your order
  fiche new page about                                  a plain page
  fiche new language it                                 the words of the pages, to translate into Italian

The id of a text becomes the name of a folder and part of addresses: words of a-z and 0-9 joined by hyphens. It never changes again; titles do.")]
pub(super) struct Arguments {
    /// What to begin.
    #[arg(value_enum)]
    kind: Kind,
    /// The name of a text in addresses; the code of a language.
    id: String,
    /// The language a text is first written in: one of the site's. Without it, the site's first.
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// The title of a text, if that is known already.
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    #[command(flatten)]
    site: SiteArguments,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Kind {
    Practice,
    /// Sheets in an order; an event is one with a day.
    #[value(alias = "event")]
    Collection,
    Page,
    Language,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    match arguments.kind {
        Kind::Practice => text(arguments, TextKind::Practice),
        Kind::Collection => text(arguments, TextKind::Collection),
        Kind::Page => text(arguments, TextKind::Page),
        Kind::Language => language(arguments),
    }
}

fn text(arguments: &Arguments, kind: TextKind) -> Result<ExitCode, Error> {
    let root = &arguments.site.root;
    let (parsed, _) = parse::files(&read::sources(root)?);
    let languages = &parsed.languages;
    let first = languages.iter().next().map_or("en", |lang| languages.code(lang));
    let wanted = beginning::Wanted {
        kind,
        id: &arguments.id,
        lang: editing::language(languages, arguments.lang.as_deref().unwrap_or(first))?,
        title: arguments.title.as_deref(),
        today: clock::today(),
    };
    let file = beginning::file(&parsed, &wanted)?;
    let path = store::create(root, &file.path, &file.text)?;
    let (program, site) = (terminal::program(), arguments.site.option());
    terminal::put(&path.display().to_string())?;
    terminal::tell("new-then", &[]);
    terminal::tell_command(&format!("{program} check --drafts{site}"), "new-check");
    terminal::tell_command(&format!("{program} serve --drafts{site}"), "new-look");
    Ok(ExitCode::SUCCESS)
}

fn language(arguments: &Arguments) -> Result<ExitCode, Error> {
    if arguments.lang.is_some() || arguments.title.is_some() {
        return Err(Error::Usage(Misuse::LanguageTakesNoOptions));
    }
    let code = &arguments.id;
    let file = beginning::language(code)?;
    let path = store::create(&arguments.site.root, &file.path, &file.text)?;
    let (program, site) = (terminal::program(), arguments.site.option());
    terminal::put(&path.display().to_string())?;
    terminal::tell("language-then", &[]);
    terminal::tell("language-add", &[("code", code)]);
    terminal::tell_command(&format!("{program} check{site}"), "language-check");
    Ok(ExitCode::SUCCESS)
}
