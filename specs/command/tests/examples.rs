//! The examples of the help do what they say, as cargo starts the command and a shell reads the lines.

#![cfg(unix)]

use std::path::Path;
use std::process::{Command, Output};
use std::{env, fs};

use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_cargo-errcodes");

/// The files that examples name, in a package.
fn package() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let spec = "[[code]]\ncode = 17\nvariant = \"Busy\"\nkind = \"unavailable\"\nretry = \"busy\"\n\
        message = { en = \"store is busy\", zh = \"商店正忙\" }\n";
    let page = "| Code | Meaning |\n| --- | --- |\n| 17 | store is busy |\n";
    let files = [
        ("Cargo.toml", "[package]\nname = \"acme\"\nversion = \"0.1.0\"\n"),
        ("src/lib.rs", ""),
        ("errors/acme.toml", spec),
        ("other.toml", spec),
        ("other.toml", spec),
        ("errors.md", page),
        ("errors.html", "<table><tr><th>Code<th>Meaning<tr><td>17<td>store is busy</table>"),
        ("app.log", "failed: operation timed out (gme 1005)\n"),
    ];
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn shell(folder: &Path, line: &str) -> Output {
    let programs = Path::new(PROGRAM).parent().unwrap().to_owned();
    let folders = env::split_paths(&env::var_os("PATH").unwrap()).collect::<Vec<_>>();
    let path = env::join_paths([programs].into_iter().chain(folders)).unwrap();
    let mut command = Command::new("bash");
    command.args(["-c", &format!("set -eo pipefail; {line}")]).current_dir(folder);
    // The output goes to folders of a user.
    command.env("PATH", path).env("HOME", folder).env("MANPAGER", "cat").output().unwrap()
}

/// The names of all subcommands, and of those that the help hides.
fn subcommands(folder: &Path) -> Vec<String> {
    let help = String::from_utf8(shell(folder, "cargo errcodes --help").stdout).unwrap();
    let listed = help.split_once("Commands:\n").unwrap().1.split("\n\n").next().unwrap();
    // The others are the second lines of long texts.
    let listed = listed.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let names = listed.filter_map(|line| line.split_whitespace().next().map(str::to_owned));
    names.filter(|name| name != "help").chain(["completions", "man"].map(str::to_owned)).collect()
}

fn examples(help: &str) -> Vec<String> {
    let examples = help.split_once("Examples:\n").unwrap().1.split("\n\n").next().unwrap();
    examples.lines().map(|line| line.trim().replace("tail -f", "tail")).collect()
}

/// Whether there is the program that it needs beside a shell.
fn is_ready(example: &str) -> bool {
    !example.contains("man -l") || Path::new("/usr/bin/man").exists()
}

#[test]
fn examples_run() {
    let mut count = 0;
    let names = subcommands(package().path());
    for name in &names {
        let folder = package();
        for place in [".local/share", ".zfunc", ".config/fish/conf.d"] {
            fs::create_dir_all(folder.path().join(place)).unwrap();
        }
        let help = shell(folder.path(), &format!("cargo errcodes {name} --help"));
        let help = String::from_utf8(help.stdout).unwrap();
        for example in examples(&help).iter().filter(|example| is_ready(example)) {
            // What the draft is written to is there for other examples.
            let prepare = if name == "import" { "rm errors/acme.toml;" } else { "" };
            let output = shell(folder.path(), &format!("{prepare} {example}"));
            let errors = String::from_utf8_lossy(&output.stderr);
            // Those that compare say by 1 that there is a difference.
            let is_fine = output.status.success()
                || (name == "diff" || name == "update") && errors.is_empty();
            assert!(is_fine, "{example}: {errors}");
            count += 1;
        }
    }
    assert!(names.len() > 8 && count > 15, "{count} examples of {names:?}");
}
