//! Calls of cargo, and what they cost.

use std::env;
use std::path::Path;
use std::time::{Duration, Instant};

use errcodes_benches::crates;
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

use crate::{Result, peak};

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    pub(crate) wall: Duration,
    /// The time of all processors that cargo and what it calls used.
    pub(crate) processor: Duration,
    /// The memory of the compiler at its largest, in kilobytes.
    pub(crate) peak: u64,
    /// The crates that were built.
    pub(crate) crates: usize,
}

/// Runs cargo in a folder, without the network.
pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> Result<Cost> {
    let processor = processor_of_children()?;
    let start = Instant::now();
    let output = crates::cargo(folder, arguments)
        .env("RUSTC_WORKSPACE_WRAPPER", env::current_exe()?)
        .env(peak::FILE, folder.join(peak::FILE))
        .output()?;
    let wall = start.elapsed();
    let log = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("cargo {}: {log}", arguments.join(" ")).into());
    }
    let crates = log.lines().filter(|line| line.trim_start().starts_with("Compiling ")).count();
    Ok(Cost {
        wall,
        processor: processor_of_children()?.saturating_sub(processor),
        peak: 0,
        crates,
    })
}

fn processor_of_children() -> Result<Duration> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let microseconds = (usage.user_time() + usage.system_time()).num_microseconds();
    Ok(Duration::from_micros(microseconds.try_into()?))
}
