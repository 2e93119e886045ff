//! `fiche stamp`

use std::process::ExitCode;

use super::{REJECTED, SiteArguments, language, store, terminal};
use crate::build::Check;
use crate::diagnostic::{Report, Severity};
use crate::editing::{self, full_name, stamp::Stamped};
use crate::misuse::Misuse;
use crate::options::{Drafts, Options};
use crate::parse::{Parsed, TextFile, TextKey};
use crate::source::{FileId, Sources};
use crate::{Error, parse, read};

/// Confirms that a translation says what its source says now.
///
/// Read the two beside each other first. This writes the state of the source into the translation, at `of` in its field
/// `translation`: one line changes, and nothing else in the file.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche stamp brusafe --lang fr     the French text
  fiche stamp brusafe               every translation that is behind its source
  fiche stamp terms/themes/funding  the introduction of a term")]
pub(super) struct Arguments {
    /// The text: its id, or its folder and id.
    id: String,
    /// The language of the translation. Without it, every one that is behind.
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    #[command(flatten)]
    site: SiteArguments,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let root = &arguments.site.root;
    let sources = read::sources(root)?;
    let (parsed, _) = parse::files(&sources);
    let key = editing::find(&parsed, &arguments.id)?;
    let source = editing::source(&parsed, key)?;
    let translations = translations(arguments, &parsed, key)?;
    if let Some(report) = errors_of(source.file, &sources) {
        let again = format!(" --drafts{}", arguments.site.option());
        terminal::say_report(&report, &sources, language::of_this_computer(), &again);
        terminal::tell("stamp-refused", &[]);
        return Ok(ExitCode::from(REJECTED));
    }
    for translation in translations {
        stamp(arguments, &sources, source, translation)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The translations that are meant.
fn translations<'p>(
    arguments: &Arguments,
    parsed: &'p Parsed,
    key: &'p TextKey,
) -> Result<Vec<&'p TextFile>, Error> {
    let name = full_name(key);
    let all = parsed.group(key).files.into_iter().filter(|text| text.role.is_translation());
    let Some(code) = &arguments.lang else {
        let all: Vec<_> = all.collect();
        if all.is_empty() {
            return Err(Error::Usage(Misuse::NoTranslation { name }));
        }
        return Ok(all);
    };
    let lang = editing::language(&parsed.languages, code)?;
    let found: Vec<_> = all.filter(|text| text.lang == lang).collect();
    let is_source = || editing::source(parsed, key).is_ok_and(|source| source.lang == lang);
    if found.is_empty() && is_source() {
        return Err(Error::Usage(Misuse::StampsTranslations { name, code: code.clone() }));
    }
    if found.is_empty() {
        return Err(Error::Usage(Misuse::NoTranslationInto { name, code: code.clone() }));
    }
    Ok(found)
}

/// The errors in the source's own file, if there are any: nobody can have compared a translation with it.
fn errors_of(source: FileId, sources: &Sources) -> Option<Report> {
    let options = Options { drafts: Drafts::Include, base_url: None };
    let (_, report) = Check::new(&options).run(sources);
    let errors = report.only(|diagnostic| {
        diagnostic.location.file == source && report.severity(diagnostic) == Severity::Error
    });
    errors.has_errors().then_some(errors)
}

fn stamp(
    arguments: &Arguments,
    sources: &Sources,
    source: &TextFile,
    translation: &TextFile,
) -> Result<(), Error> {
    let file = sources.get(translation.file);
    let (path, original) = (&file.path, &sources.get(source.file).path);
    match editing::stamp::stamped(translation, &file.bytes, &source.digest) {
        Stamped::Already => {
            terminal::tell("stamp-same", &[("path", path), ("source", original)]);
        }
        Stamped::Changed { bytes, line, from } => {
            store::put(&arguments.site.root.join(&**path), &bytes)?;
            terminal::put(&format!("{path}:{line}: {from} → {}", source.digest))?;
        }
        Stamped::Unreadable => {
            return Err(Error::Usage(Misuse::NoStateToStamp {
                path: path.to_string(),
                source: original.to_string(),
                digest: source.digest.to_string(),
            }));
        }
    }
    Ok(())
}
