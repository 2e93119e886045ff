//! `fiche publish`

use std::path::PathBuf;
use std::process::ExitCode;

use super::{language, terminal};
use crate::misuse::Misuse;
use crate::publish::Step;
use crate::write::MARKER;
use crate::{Error, read};

/// Says in which order the files of a built site are brought to where readers find them, so that nobody meets half a site.
///
/// First what pages call, then pages, then what leads to them: home pages, feeds, the sitemap. fiche brings nothing itself: it prints the
/// commands of rclone, which knows S3, Azure, SFTP and most other stores.
///
/// With --step it prints the names of one step alone, for such a command to read. What pages called until now is not removed by the last
/// command, as readers may have those pages open; a day later the same command without `--exclude "/_/**"` clears it away.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche publish --dry-run --to store:site      every file with its step, and the commands
  fiche publish --dry-run --step 1             the names of the first step
  fiche publish --dry-run --step 1 | rclone copy public store:site --files-from-raw -")]
pub(super) struct Arguments {
    /// The folder that `fiche build` wrote.
    #[arg(long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    /// Where the site goes, as rclone calls it.
    #[arg(long, value_name = "REMOTE", default_value = "REMOTE")]
    to: String,
    /// Only the names of the files of one step.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=3))]
    step: Option<u8>,
    /// Says what would be done; nothing else is possible.
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    if !arguments.dry_run {
        return Err(Error::Usage(Misuse::PublishDryRun));
    }
    let mut files = read::built_sizes(&arguments.out)?;
    // It says that the folder here is fiche's; no reader asks for it.
    files.retain(|(name, _)| name != MARKER);
    for step in Step::ALL {
        let own = || files.iter().filter(|(name, _)| Step::of(name) == step);
        match arguments.step {
            Some(number) if number != step.number() => {}
            Some(_) => own().try_for_each(|(name, _)| terminal::put(name))?,
            None => {
                let number = step.number();
                own().try_for_each(|(name, bytes)| {
                    terminal::put(&format!("{number}\t{bytes}\t{name}"))
                })?;
                let bytes = own().map(|(_, bytes)| bytes).sum();
                let values = [
                    ("number", &*number.to_string()),
                    ("step", step.name()),
                    ("files", &*own().count().to_string()),
                    ("size", &*terminal::size(bytes, language::of_this_computer())),
                ];
                terminal::tell("publish-step", &values);
            }
        }
    }
    if arguments.step.is_none() {
        terminal::say("");
        for command in commands(arguments) {
            terminal::say(&command);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// One after the other, each only if the one before has succeeded.
fn commands(Arguments { out, to, step: _, dry_run: _ }: &Arguments) -> Vec<String> {
    let (program, out) = (terminal::program(), out.display());
    let mut commands: Vec<String> = Step::ALL
        .iter()
        .map(|step| {
            format!(
                "{program} publish --dry-run --out \"{out}\" --step {} | rclone copy \"{out}\" \"{to}\" --files-from-raw - &&",
                step.number()
            )
        })
        .collect();
    // What is gone from the site goes last.
    commands
        .push(format!("rclone sync \"{out}\" \"{to}\" --exclude /{MARKER} --exclude \"/_/**\""));
    commands
}
