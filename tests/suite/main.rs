//! Everything that is tested from outside.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod addresses;
mod again;
mod cli;
mod cms;
mod compare;
mod corpus;
mod diagnostics;
mod editing;
mod external;
mod fixture;
mod formats;
mod html;
mod import;
mod init;
mod journey;
mod language;
mod likeness;
mod links;
mod machines;
mod mend;
mod oracle;
mod output;
mod pictures;
mod rules;
mod schema;
mod search;
mod serve;
mod statements;
mod terms;
mod territories;
mod theme;
mod tidy;
mod tongues;
mod trilingual;
mod workflows;
