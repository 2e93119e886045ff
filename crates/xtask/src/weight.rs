//! What a file weighs on the wire.

use std::path::Path;
use std::process::{Command, Stdio};

/// Bytes after `gzip -9`; `None` without that program.
pub(crate) fn gzip(file: &Path) -> Option<u64> {
    compressed(Command::new("gzip").args(["-9", "--stdout"]).arg(file))
}

/// Bytes after `brotli -q 11`; `None` without that program.
pub(crate) fn brotli(file: &Path) -> Option<u64> {
    compressed(Command::new("brotli").args(["--quality=11", "--stdout"]).arg(file))
}

fn compressed(command: &mut Command) -> Option<u64> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then_some(output.stdout.len() as u64)
}
