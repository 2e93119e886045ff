//! One run of a program: how long, and how much memory.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use crate::command::{self, Failure};

/// How often the program is looked at. The system keeps its peak, so only growth in the last moments is missed.
const INTERVAL: Duration = Duration::from_millis(5);

/// What a run took.
pub(super) struct Run {
    pub(super) time: Duration,
    /// The most memory it held at once; only Linux tells.
    pub(super) peak_kib: Option<u64>,
}

/// Runs a program to its end.
pub(super) fn run(mut command: Command) -> Result<Run, Failure> {
    let start = Instant::now();
    let child = command.stdout(Stdio::null()).spawn();
    let failed = |reason: String| Failure::new(format!("{}: {reason}", command::spelled(&command)));
    let mut child = child.map_err(|error| failed(error.to_string()))?;
    let watch = watch(child.id());
    let status = child.wait().map_err(|error| failed(error.to_string()))?;
    let time = start.elapsed();
    if !status.success() {
        return Err(failed(status.to_string()));
    }
    let peak_kib = watch.join().expect("watching cannot panic");
    Ok(Run { time, peak_kib })
}

/// Asks for the peak until the program has ended: its memory is gone then, or all that is known about it.
fn watch(process: u32) -> thread::JoinHandle<Option<u64>> {
    thread::spawn(move || {
        let mut peak = None;
        let now = || peak_of(&fs::read_to_string(format!("/proc/{process}/status")).ok()?);
        while let Some(kib) = now() {
            peak = peak.max(Some(kib));
            thread::sleep(INTERVAL);
        }
        peak
    })
}

/// The line `VmHWM:    1234 kB`.
fn peak_of(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_peak_is_read() {
        assert_eq!(peak_of("Name:\tfiche\nVmHWM:\t   51234 kB\n"), Some(51234));
        assert_eq!(peak_of("Name:\tfiche\nState:\tZ (zombie)\n"), None);
    }

    #[test]
    fn a_failing_program_is_named() {
        let failure = run(Command::new("no-such-program-anywhere")).err().expect("it cannot start");
        assert!(failure.to_string().starts_with("no-such-program-anywhere: "));
    }
}
