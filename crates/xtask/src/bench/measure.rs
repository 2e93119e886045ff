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
    /// What its threads worked in all, to some hundredths of a second; only Linux tells.
    pub(super) cpu: Option<Duration>,
    /// The most memory it held at once; only Linux tells.
    pub(super) peak_kib: Option<u32>,
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
    let (cpu, peak_kib) = watch.join().expect("watching cannot panic");
    Ok(Run { time, cpu, peak_kib })
}

/// Asks for both until the program has ended: they are gone then, or all that is known about it.
fn watch(process: u32) -> thread::JoinHandle<(Option<Duration>, Option<u32>)> {
    thread::spawn(move || {
        let (mut cpu, mut peak) = (None, None);
        let file = |name: &str| fs::read_to_string(format!("/proc/{process}/{name}")).ok();
        while let Some(worked) = file("stat").and_then(|stat| cpu_of(&stat)) {
            cpu = Some(worked);
            peak = peak.max(file("status").and_then(|status| peak_of(&status)));
            thread::sleep(INTERVAL);
        }
        (cpu, peak)
    })
}

/// The fields `utime` and `stime` of proc(5), after the name in brackets: ticks of a hundredth of a second.
fn cpu_of(stat: &str) -> Option<Duration> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut fields = fields.split_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<u64>().ok();
    Some(Duration::from_millis(10 * (ticks()? + ticks()?)))
}

/// The line `VmHWM:    1234 kB`.
fn peak_of(status: &str) -> Option<u32> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_work_is_read() {
        let stat = "12 (a (b) c) S 1 1 1 0 -1 0 5 0 0 0 1234 66 7 8 20 0 4 0";
        assert_eq!(cpu_of(stat), Some(Duration::from_secs(13)));
        assert_eq!(cpu_of("12 (a"), None);
    }

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
