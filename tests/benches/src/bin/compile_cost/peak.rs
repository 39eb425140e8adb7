//! The memory of the compiler: cargo calls this program in its place, and it asks the system afterwards.

use std::path::Path;
use std::process::Command;
use std::{env, fs, io};

use nix::sys::resource::{UsageWho, getrusage};

use crate::Result;
use crate::workspace::Workspace;

/// The variable that names the file to leave the figure in, and the file's own name.
pub(crate) const FILE: &str = "COMPILER_PEAK";

/// Runs the compiler as cargo wants it; its exit code.
pub(crate) fn run_compiler(file: &Path) -> Result<i32> {
    let mut arguments = env::args_os().skip(1);
    let compiler = arguments.next().ok_or("no compiler is named")?;
    let status = Command::new(compiler).args(arguments).status()?;
    fs::write(file, getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss().to_string())?;
    Ok(status.code().unwrap_or(1))
}

pub(crate) fn forget(workspace: &Workspace) -> Result<()> {
    match fs::remove_file(workspace.root().join(FILE)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// The figure of the last compiler that ran; 0 if none did.
pub(crate) fn read(workspace: &Workspace) -> Result<u64> {
    match fs::read_to_string(workspace.root().join(FILE)) {
        Ok(kilobytes) => Ok(kilobytes.parse()?),
        Err(_) => Ok(0),
    }
}
