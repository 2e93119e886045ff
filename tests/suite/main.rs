//! Everything that is tested from outside.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod addresses;
mod again;
mod archive;
mod attacks;
mod bundle;
mod cli;
mod cms;
mod codes;
mod collections;
mod compare;
mod corpus;
#[cfg(target_os = "linux")]
mod crash;
mod diagnostics;
mod editing;
mod embed;
mod engines;
mod external;
mod fixture;
mod folder;
mod formats;
mod freeze;
mod fuzz;
// Little memory is a limit of the shell there.
#[cfg(target_os = "linux")]
mod hostile;
mod html;
mod import;
mod init;
mod journey;
mod kept;
mod language;
mod likeness;
mod links;
mod machines;
mod mend;
mod network;
mod offline;
mod oracle;
mod output;
mod paper;
mod pictures;
mod publish;
mod questions;
mod random;
mod rules;
mod schema;
mod search;
mod sentences;
mod serve;
mod statements;
mod supply;
mod terms;
mod territories;
mod theme;
mod tidy;
mod tongues;
mod trilingual;
mod wire;
mod workflows;
