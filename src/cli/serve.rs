//! `fiche serve`

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;

use super::language::LanguageArguments;
use super::{OptionArguments, REJECTED, SiteArguments, terminal};
use crate::{Built, Error, serve};

/// Builds the site and shows it on this computer.
///
/// It is served as a static host would, with the same headers, to this computer only. Stop it with Ctrl-C.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    site: SiteArguments,
    /// The folder that becomes the site.
    #[arg(long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    #[command(flatten)]
    options: OptionArguments,
    #[command(flatten)]
    language: LanguageArguments,
    /// The port to serve on; 0 takes a free one.
    #[arg(long, value_name = "N", default_value_t = 4280)]
    port: u16,
    /// Opens the site in the browser.
    #[arg(long)]
    open: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let options = arguments.options.options()?;
    match crate::build(&arguments.site.root, &arguments.out, &options, |_| {})? {
        Built::Rejected(sources, report) => {
            terminal::say_report(&report, &sources, arguments.language.code());
            terminal::say("There is no site to serve until the errors are mended.");
            return Ok(ExitCode::from(REJECTED));
        }
        Built::Site(sources, report, _) => {
            terminal::say_report(&report, &sources, arguments.language.code());
        }
    }
    let server = serve::Server::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port)))?;
    let url = server.url();
    terminal::say(&format!("The site is at {url} (stop with Ctrl-C)"));
    if arguments.open && !open_in_browser(&url) {
        terminal::say("No browser could be opened; open the address yourself.");
    }
    server.run(&arguments.out);
    Ok(ExitCode::SUCCESS)
}

fn open_in_browser(url: &str) -> bool {
    let (program, arguments): (&str, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("cmd", &["/C", "start", ""]),
        _ => ("xdg-open", &[]),
    };
    std::process::Command::new(program).args(arguments).arg(url).spawn().is_ok()
}
