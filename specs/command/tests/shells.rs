//! Completions and manual pages, by the programs that read them. Where a program is not installed, its test does nothing.

#![cfg(unix)]

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::{env, fs};

const PROGRAM: &str = env!("CARGO_BIN_EXE_cargo-errcodes");

fn is_installed(program: &str) -> bool {
    let mut probe = Command::new(program);
    let probe = probe.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
    probe.status().is_ok_and(|status| status.success())
}

/// Runs a script in which `cargo-errcodes` is the program.
fn run(shell: &str, arguments: &[&str], script: &str) -> Output {
    let folder = Path::new(PROGRAM).parent().unwrap().to_owned();
    let folders = env::split_paths(&env::var_os("PATH").unwrap()).collect::<Vec<_>>();
    let path = env::join_paths([folder].into_iter().chain(folders)).unwrap();
    Command::new(shell).args(arguments).arg(script).env("PATH", path).output().unwrap()
}

/// What a script prints, if it prints nothing on standard error.
fn printed(shell: &str, arguments: &[&str], script: &str) -> String {
    let output = run(shell, arguments, script);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{script}");
    assert!(output.status.success(), "{script}");
    String::from_utf8(output.stdout).unwrap()
}

const BASH: &str = r#"
        _before() { COMPREPLY=(before "$1" "$2"); }
        complete -F _before cargo
        source <(cargo-errcodes completions bash)
        # Twice, as in a shell that reads its settings again.
        source <(cargo-errcodes completions bash)
        complete() {
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
            local name; name=$(builtin complete -p "$1" | sed -n 's/.* -F \([^ ]*\) .*/\1/p')
            "$name" "$1" "${!#}" "${@: -2:1}"
            echo "${COMPREPLY[*]}"
        }
        complete cargo-errcodes ex
        complete cargo errcodes ex
        complete cargo errcodes export --f
        complete cargo errcodes export --format ""
        complete cargo build --rel
    "#;

#[test]
fn bash_completes_with_cargo_and_without() {
    if !is_installed("bash") {
        return;
    }
    let lines = [
        "explain export expand",
        "explain export expand",
        "--format --force",
        "json csv markdown c typescript",
        "before cargo --rel",
    ];
    assert_eq!(printed("bash", &["--norc", "-c"], BASH).lines().collect::<Vec<_>>(), lines);
}

const ZSH: &str = "autoload -Uz compinit; compinit -D -u; \
        source <(cargo-errcodes completions zsh); print ${_comps[cargo-errcodes]}";

/// An interactive shell is needed to complete something; so this only sees that the script loads, and what it registers.
#[test]
fn zsh_loads_the_completion() {
    if !is_installed("zsh") {
        return;
    }
    assert_eq!(printed("zsh", &["-f", "-c"], ZSH), "_cargo-errcodes\n");
}

const FISH: &str = "cargo-errcodes completions fish | source; \
        complete -C 'cargo-errcodes expl'; complete -C 'cargo errcodes expl'; \
        complete -C 'cargo errcodes export --format js'";

#[test]
fn fish_completes_with_cargo_and_without() {
    if !is_installed("fish") {
        return;
    }
    let script = printed("fish", &["--no-config", "-c"], FISH);
    let names: Vec<&str> = script.lines().map(|line| line.split('\t').next().unwrap()).collect();
    assert_eq!(names, ["explain", "explain", "json"]);
}

#[test]
fn manual_pages_render_without_a_warning() {
    let folder = tempfile::tempdir().unwrap();
    let pages = folder.path().join("new/man1");
    let status = Command::new(PROGRAM).arg("man").arg("-o").arg(&pages).status().unwrap();
    assert!(status.success());
    let mut names: Vec<_> =
        fs::read_dir(&pages).unwrap().map(|page| page.unwrap().path()).collect();
    names.sort();
    assert!(names.len() > 7 && names.iter().any(|page| page.ends_with("cargo-errcodes-explain.1")));
    if !is_installed("man") {
        return;
    }
    for page in names {
        let mut man = Command::new("man");
        let man = man
            .args(["--warnings", "-l"])
            .arg(&page)
            .env("MANWIDTH", "100")
            .env("LC_ALL", "C.UTF-8");
        let output = man.output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{}", page.display());
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains("\nEXAMPLES\n") && text.contains("\nSYNOPSIS\n"), "{text}");
    }
}

#[test]
fn the_main_page_is_printed() {
    let output = Command::new(PROGRAM).arg("man").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains(".TH cargo-errcodes 1") && text.contains(".SH EXAMPLES"), "{text}");
}
