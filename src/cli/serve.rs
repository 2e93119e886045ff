//! `fiche serve`

use std::process::ExitCode;

use super::language::LanguageArguments;
use super::{OptionArguments, SiteArguments, terminal};
use crate::Error;
use crate::misuse::Misuse;
use crate::serve::{Editor, News, Preview, Server};
use crate::speech::Speech;

/// Shows the site on this computer while it is written.
///
/// What is saved is seen in the browser at once. Errors are shown in the page, with a link to the file; until they are
/// mended the site stays as it was. Nothing is written, and the site is reached from this computer only. Stop it with Ctrl-C.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche serve --open                           the site of this folder
  fiche serve --drafts                         with what is not yet published
  fiche serve --editor 'idea://open?file=/{path}&line={line}'")]
pub(super) struct Arguments {
    #[command(flatten)]
    site: SiteArguments,
    #[command(flatten)]
    options: OptionArguments,
    #[command(flatten)]
    pub(super) language: LanguageArguments,
    /// The port to serve on; 0 takes a free one. If not said: 4280, or the first free one after it.
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// Opens the site in the browser.
    #[arg(long)]
    open: bool,
    /// The address that opens a file in your editor, with `{path}` and perhaps `{line}` and `{column}`.
    #[arg(long, value_name = "URL", default_value = "vscode://file/{path}:{line}:{column}")]
    editor: String,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let options = arguments.options.options()?;
    let editor = Editor::new(&arguments.editor).ok_or_else(|| {
        let given = &arguments.editor;
        Error::Usage(Misuse::NoPathForEditor { given: given.clone() })
    })?;
    let preview = Preview::open(&arguments.site.root, options, editor)?;
    let lang = arguments.language.code();
    say_findings(&preview.news(), lang);
    let server = Server::bind(arguments.port)?;
    let url = server.url();
    let speech = Speech::new(lang);
    terminal::say(&speech.phrase("serve-at", &[("url", &url)]));
    if arguments.open && !open_in_browser(&url) {
        terminal::say(&speech.word("serve-no-browser"));
    }
    server.run(preview, |news| {
        say_findings(news, lang);
        terminal::say(&line(news, lang));
    });
    Ok(ExitCode::SUCCESS)
}

fn say_findings(news: &News<'_>, lang_code: &str) {
    terminal::say_findings(&news.report, news.sources, lang_code);
    if let Some(reason) = news.failure {
        terminal::say(&Speech::new(lang_code).phrase("failed", &[("reason", reason)]));
    }
}

/// What changed, how long it took, and how much is wrong now.
fn line(news: &News<'_>, lang_code: &str) -> String {
    let speech = Speech::new(lang_code);
    let what = match news.changed {
        [] => speech.word("serve-folder"),
        [file] => file.to_string(),
        [file, others @ ..] => {
            let more = others.len().to_string();
            speech.phrase("serve-changed", &[("file", file), ("more", &more)])
        }
    };
    let found = match (news.errors, news.warnings) {
        (0, 0) => speech.word("nothing-found"),
        (errors, warnings) => speech.found(errors, warnings),
    };
    format!("{what}: {} ms. {found}", news.took.as_millis())
}

fn open_in_browser(url: &str) -> bool {
    let (program, arguments): (&str, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("cmd", &["/C", "start", ""]),
        _ => ("xdg-open", &[]),
    };
    std::process::Command::new(program).args(arguments).arg(url).spawn().is_ok()
}
