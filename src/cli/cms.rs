//! `fiche cms`

use std::path::PathBuf;
use std::process::ExitCode;

use super::{SiteArguments, store, terminal};
use crate::misuse::Misuse;
use crate::schema::{Backend, PAGE, cms};
use crate::{Error, parse, read};

/// Writes the configuration of Decap CMS, a web form for practices, collections and pages, from the same fields that `fiche check` reads.
///
/// Two files go into a folder of their own: `config.yml` and `index.html`. Put the files of the npm package `decap-cms`, folder `dist`,
/// beside them, and serve the folder where editors can reach it. It is not part of the public site.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche cms --out admin                                          for the repository that site.yaml names, on GitHub or GitLab
  fiche cms --out admin --backend github --repository team/site --branch trunk

The limits are told in docs/cms.md.")]
pub(super) struct Arguments {
    /// The folder that the two files go into.
    #[arg(long, value_name = "DIR", default_value = "admin")]
    out: PathBuf,
    #[command(flatten)]
    site: SiteArguments,
    /// Where the files are kept, in the words of Decap CMS: github, gitlab, git-gateway and others.
    #[arg(long, value_name = "NAME")]
    backend: Option<String>,
    /// The repository, as team/site.
    #[arg(long, value_name = "NAME")]
    repository: Option<String>,
    /// The branch that the site is built from.
    #[arg(long, value_name = "NAME", default_value = "main")]
    branch: String,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let sources = read::sources(&arguments.site.root)?;
    let (site, _) = parse::files(&sources);
    let backend = backend(arguments, &site)?;
    let config = format!("# Made by fiche cms. JSON is YAML.\n{}\n", cms(&site, &backend));
    store::put(&arguments.out.join("config.yml"), config.as_bytes())?;
    store::put(&arguments.out.join("index.html"), PAGE.as_bytes())?;
    terminal::tell("cms-then", &[("out", &arguments.out.display().to_string())]);
    Ok(ExitCode::SUCCESS)
}

fn backend(arguments: &Arguments, site: &parse::Parsed) -> Result<Backend, Error> {
    let branch = arguments.branch.clone();
    let named = arguments.backend.clone().map(|name| Backend {
        name,
        repository: None,
        branch: branch.clone(),
    });
    let Some(found) = named.or_else(|| Backend::of(site)) else {
        return Err(Error::Usage(Misuse::NoRepository));
    };
    let repository = arguments.repository.clone().or(found.repository);
    Ok(Backend { repository, branch, ..found })
}
