//! `completions`: the script that completes this command in a shell.

use std::io::Write as _;

use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::failure::{Failure, Status};
use crate::output::Out;

/// Print the script that completes this command in a shell
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo errcodes completions bash > ~/.local/share/cargo-errcodes.bash
  cargo errcodes completions zsh > ~/.zfunc/_cargo-errcodes
  cargo errcodes completions fish > ~/.config/fish/conf.d/cargo-errcodes.fish

bash: source the file in ~/.bashrc. zsh: the folder must be in $fpath before `compinit`.
The scripts for bash, zsh and fish complete both `cargo errcodes` and `cargo-errcodes`.")]
pub(crate) struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(args: &Args, out: &mut Out) -> Result<Status, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(
        args.shell,
        &mut crate::args::Args::command(),
        name(args.shell),
        &mut script,
    );
    out.write_all(&script)?;
    out.write_all(after_cargo(args.shell).as_bytes())?;
    Ok(Status::Fine)
}

/// The name of the program for the script. That for bash knows no subcommands of a program with a hyphen in its name: it
/// has `_` instead, and `cargo.bash` registers the program.
fn name(shell: Shell) -> &'static str {
    if shell == Shell::Bash { "cargo_errcodes" } else { "cargo-errcodes" }
}

/// What completes the command where `cargo` stands before it. In zsh, the completion of cargo calls that of its
/// subcommands.
fn after_cargo(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => include_str!("completions/cargo.bash"),
        Shell::Fish => include_str!("completions/cargo.fish"),
        _ => "",
    }
}
