//! `fiche build`

use std::path::PathBuf;
use std::process::ExitCode;

use super::language::LanguageArguments;
use super::progress::Progress;
use super::{OptionArguments, REJECTED, SiteArguments, terminal};
use crate::Error;
use crate::build::Built;
use crate::misuse::Misuse;
use crate::parse::host;
use crate::speech::Speech;

/// Checks everything, then writes the site.
///
/// Errors are listed all at once, and then nothing is written: the site that stood there stays.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche build                                  the site of this folder, in public/
  fiche build --site kennisbank --out www      another folder's
  fiche build --base-url https://voorbeeld.be/praktijken/")]
pub(super) struct Arguments {
    #[command(flatten)]
    site: SiteArguments,
    /// The folder that becomes the site. It is replaced only if it is missing, empty, or made by fiche.
    #[arg(long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    #[command(flatten)]
    options: OptionArguments,
    #[command(flatten)]
    pub(super) language: LanguageArguments,
    /// How many threads work; as many as the machine has cores if not said.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
    /// Says how long each step took.
    #[arg(long)]
    timings: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let options = arguments.options.options()?;
    if let Some(jobs) = arguments.jobs {
        rayon::ThreadPoolBuilder::new()
            .num_threads(usize::from(jobs))
            .build_global()
            .map_err(|error| Error::Usage(Misuse::NoThreads { reason: error.to_string() }))?;
    }
    let progress = Progress::new();
    let built = crate::build::build(&arguments.site.root, &arguments.out, &options, |phase| {
        progress.enter(phase);
    })?;
    let took = progress.finish();
    if arguments.timings {
        progress.say_times(took);
    }
    match built {
        Built::Rejected(sources, report) => {
            let again = arguments.options.again(&arguments.site);
            terminal::say_report(&report, &sources, arguments.language.code(), &again);
            terminal::tell_nothing_written(&arguments.out, arguments.language.code());
            Ok(ExitCode::from(REJECTED))
        }
        Built::Site { sources, report, written, base_url } => {
            let again = arguments.options.again(&arguments.site);
            terminal::say_report(&report, &sources, arguments.language.code(), &again);
            let speech = Speech::new(arguments.language.code());
            let values = [
                ("pages", &*written.pages.to_string()),
                ("files", &*written.files.to_string()),
                ("size", &*terminal::size(written.bytes, arguments.language.code())),
                ("out", &*arguments.out.display().to_string()),
                ("seconds", &*terminal::seconds(took, arguments.language.code())),
            ];
            terminal::say(&speech.phrase("built", &values));
            if is_placeholder(&base_url) {
                terminal::say(&speech.phrase("built-for-example", &[("url", &base_url)]));
            }
            // Browsers do not search in files that were opened from a disk.
            let command = format!("{} serve{}", terminal::program(), arguments.site.option());
            terminal::say(&speech.phrase("look", &[("command", &command)]));
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Whether nobody can have a site at an address: it is kept for examples and tests, RFC 2606.
fn is_placeholder(base_url: &str) -> bool {
    let labels: Vec<&str> = host(base_url).rsplit('.').collect();
    matches!(
        labels[..],
        ["com" | "net" | "org", "example", ..] | ["example" | "invalid" | "test", ..]
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_for_examples_are_known() {
        for base_url in
            ["https://example.org/", "https://www.example.com:8080/x/", "http://a.test/"]
        {
            assert!(is_placeholder(base_url), "{base_url}");
        }
        for base_url in ["https://example.be/", "https://town.brussels/", "http://localhost:1/"] {
            assert!(!is_placeholder(base_url), "{base_url}");
        }
    }
}
