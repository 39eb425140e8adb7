//! What no command may do, whatever it is given: panic, write half a file, or let a terminal obey what a file says.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A name that would turn a terminal pink, and that no file has.
const PINK: &str = "pi\u{1b}[35mnk\u{9b}1m\u{202e}";

/// Each command with the arguments that come before something bad.
const COMMANDS: [&[&str]; 28] = [
    &[],
    &["explain"],
    &["explain", "1", "--in"],
    &["explain", "1", "--lang"],
    &["annotate", "--in"],
    &["annotate", "--lang"],
    &["list"],
    &["list", "gme", "--kind"],
    &["list", "gme", "--lang"],
    &["check"],
    &["check", "--format"],
    &["import"],
    &["import", "page.md", "--from"],
    &["import", "page.md", "--encoding"],
    &["import", "page.md", "--id"],
    &["import", "page.md", "--code-column"],
    &["export", "--format", "csv"],
    &["export", "gme", "--format"],
    &["export", "gme", "--format", "c", "--lang"],
    &["diff"],
    &["diff", "gme"],
    &["update"],
    &["update", "good.toml"],
    &["update", "good.toml", "page.md", "--gone"],
    &["expand"],
    &["expand", "gme", "--name"],
    &["expand", "gme", "--with"],
    &["site", "-o", "page"],
];

/// A folder with files that are no good.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
    let binary: Vec<u8> = (0..=255).cycle().take(4096).collect();
    write("binary.toml", &binary);
    write("binary.md", &binary);
    write("empty.toml", b"");
    write("empty.md", b"");
    write(
        "page.md",
        b"| code | text |\n|---|---|\n| 1 | one \x1b[35mpink |\n| 2 | two |\n| x | three |\n",
    );
    write("good.toml", GOOD_SPEC);
    write("pink.toml", PINK_SPEC.as_bytes());
    fs::create_dir(folder.path().join("folder.toml")).unwrap();
    fs::create_dir(folder.path().join("folder.md")).unwrap();
    folder
}

const GOOD_SPEC: &[u8] = b"[[code]]\ncode = 1\nvariant = \"One\"\nmessage = \"one\"\nkind = \"unknown\"\nretry = \"never\"\n";

const PINK_SPEC: &str = "[sdk]\ntitle = \"a\\u001b[35mb\"\n[[code]]\ncode = 1\nvariant = \"A\"\n\
    message = \"\\u001b[35mpink\\u009b1m\\u202e\"\nkind = \"\x1b[35m\"\nretry = \"\\u001b[35m\"\n";

fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-errcodes"));
    command.current_dir(folder).stdin(Stdio::null());
    // Escape sequences are not taken out because no terminal is there.
    command.env_remove("NO_COLOR").env("CLICOLOR_FORCE", "1");
    command
}

fn run(folder: &Path, start: &[&str], bad: &OsStr) -> Output {
    command(folder).arg("errcodes").args(start).arg(bad).output().unwrap()
}

/// No panic, and one of the three statuses; and why, where something is wrong or differs.
fn assert_told(output: &Output, what: &str) {
    let status = output.status.code();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(matches!(status, Some(0..=2)), "{what}: {status:?} {errors}");
    let is_told = match status {
        Some(2) => errors.contains("error") || errors.contains("Usage"),
        Some(1) => errors.contains("error") || !output.stdout.is_empty(),
        _ => true,
    };
    assert!(is_told, "{what}: {errors}");
}

/// The only escape sequences are those of the styles of this command.
fn assert_harmless(output: &Output, what: &str) {
    const STYLES: [&str; 7] = ["0", "1", "2", "4", "31", "32", "33"];
    for text in [&output.stdout, &output.stderr] {
        let text = String::from_utf8_lossy(text).into_owned();
        let text =
            STYLES.iter().fold(text, |text, style| text.replace(&format!("\x1b[{style}m"), ""));
        let is_bad = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
        assert!(!text.contains(is_bad), "{what}: {text:?}");
    }
}

#[test]
fn every_command_refuses_every_bad_name() {
    let folder = folder();
    let long = "a".repeat(100_000);
    let bad = [
        "",
        "-",
        "--",
        "--no-such-option",
        "none.toml",
        "none.md",
        "folder.toml",
        "folder.md",
        "binary.toml",
        "binary.md",
        "empty.toml",
        "empty.md",
        "pink.toml",
        PINK,
        "\n",
        &long,
        "{0}",
        "%s",
        "../..",
        "/",
    ];
    for start in COMMANDS {
        for bad in bad {
            let output = run(folder.path(), start, OsStr::new(bad));
            let what = format!("{start:?} {:?}", bad.get(..30).unwrap_or(bad));
            assert_told(&output, &what);
            assert_harmless(&output, &what);
        }
    }
}

#[test]
fn what_is_no_spec_is_refused() {
    let folder = folder();
    let starts: [&[&str]; 7] = [
        &["explain", "1", "--in"],
        &["annotate", "--in"],
        &["list"],
        &["check"],
        &["export", "--format", "csv"],
        &["expand"],
        &["site", "-o", "page"],
    ];
    for start in starts {
        for (bad, message) in [
            ("none.toml", "there is no spec file `none.toml`"),
            ("folder.toml", "the spec file `folder.toml` is no file"),
            ("binary.toml", "the spec file `binary.toml` is not UTF-8"),
            ("gmee", "did you mean `gme`?"),
        ] {
            let output = run(folder.path(), start, OsStr::new(bad));
            let errors = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(2), "{start:?} {bad}: {errors}");
            assert!(errors.contains(message), "{start:?} {bad}: {errors}");
        }
        let output = run(folder.path(), start, OsStr::new("pink.toml"));
        assert_eq!(output.status.code(), Some(1), "{start:?}");
    }
}

#[test]
fn a_page_that_cannot_be_read_leaves_nothing_behind() {
    let folder = folder();
    for bad in ["none.md", "folder.md", "empty.md", "binary.md", PINK] {
        let output = command(folder.path())
            .args(["import", "--id", "a", "-o", "new.toml", bad])
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{bad:?}: {errors}");
        assert!(!folder.path().join("new.toml").exists(), "{bad:?}");
    }
}

#[test]
fn file_names_and_texts_do_not_reach_the_terminal_as_they_are() {
    let folder = folder();
    let page = format!("{PINK}.md");
    let spec = format!("{PINK}.toml");
    fs::copy(folder.path().join("page.md"), folder.path().join(&page)).unwrap();
    fs::write(folder.path().join(&spec), PINK_SPEC).unwrap();
    let runs: [&[&str]; 9] = [
        &["diff", "good.toml", &page],
        &["update", "good.toml", &page],
        &["import", "--id", "a", &page],
        &["import", "--id", "a", "--message-column", "3", &page],
        &["import", "page.md", "--id", "a", "-o", &spec],
        &["check", &spec],
        &["list", &spec],
        &["expand", &spec],
        &["export", &spec, "--format", "markdown"],
    ];
    for arguments in runs {
        let output = command(folder.path()).args(arguments).output().unwrap();
        assert_told(&output, &format!("{arguments:?}"));
        assert_harmless(&output, &format!("{arguments:?}"));
    }
}

#[cfg(unix)]
mod unix {
    use std::os::unix::ffi::OsStringExt as _;
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn arguments_that_are_no_utf_8_are_refused() {
        let folder = folder();
        let bad = OsString::from_vec(b"a\xFF\x1b[35m.md".to_vec());
        for start in COMMANDS {
            let output = run(folder.path(), start, &bad);
            assert_told(&output, &format!("{start:?}"));
            assert_harmless(&output, &format!("{start:?}"));
            assert!(matches!(output.status.code(), Some(1 | 2)), "{start:?}");
        }
    }

    /// By a shell, since a program cannot close the files of another one.
    fn shell(folder: &Path, script: &str) -> Output {
        let program = env!("CARGO_BIN_EXE_cargo-errcodes");
        Command::new("bash")
            .args(["-c", &format!("set -o pipefail; {script}")])
            .env("E", program)
            .current_dir(folder)
            .output()
            .unwrap()
    }

    #[test]
    fn nobody_has_to_read_the_output() {
        let folder = folder();
        for arguments in [
            "--help",
            "list gme",
            "expand gme",
            "export gme --format json",
            "explain e",
            "check gme",
            "import page.md",
            "site gme -o page",
            "completions bash",
            "man",
        ] {
            // The reader is gone before the first line.
            let script = format!("{{ sleep 0.2; \"$E\" {arguments}; }} | :");
            let output = shell(folder.path(), &script);
            let errors = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(0), "{arguments}: {errors}");
            assert!(!errors.contains("panicked") && !errors.contains("error"), "{errors}");
        }
        let script = "{ sleep 0.2; yes '(gme 7004)' | head -10000 | \"$E\" annotate; } | :";
        let output = shell(folder.path(), script);
        assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"));
    }

    #[test]
    fn nobody_has_to_read_the_errors() {
        let folder = folder();
        for (arguments, status) in [
            ("list none.toml", 2),
            ("list pink.toml", 1),
            ("explain 4711", 1),
            ("import binary.md", 1),
            ("import page.md", 0),
            ("--no-such-option", 2),
        ] {
            let script = format!("{{ sleep 0.2; \"$E\" {arguments} 2>&1 >/dev/null; }} | :");
            let output = shell(folder.path(), &script);
            assert_eq!(output.status.code(), Some(status), "{arguments}");
            let full = if cfg!(target_os = "linux") { "/dev/full" } else { "/dev/null" };
            let output = shell(folder.path(), &format!("\"$E\" {arguments} >/dev/null 2>{full}"));
            assert_eq!(output.status.code(), Some(status), "{arguments}");
        }
    }

    #[test]
    fn standard_files_may_be_closed() {
        let folder = folder();
        for redirection in ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"] {
            for arguments in ["annotate", "list gme", "explain 7004", "import page.md", "man"] {
                let output = shell(folder.path(), &format!("\"$E\" {arguments} {redirection}"));
                let errors = String::from_utf8_lossy(&output.stderr);
                assert_eq!(output.status.code(), Some(0), "{arguments} {redirection}: {errors}");
            }
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_reported() {
        let folder = folder();
        for arguments in [
            "annotate <<<'(gme 7004)'",
            "list gme",
            "explain 7004",
            "export gme --format c",
            "site -o page",
            "man",
        ] {
            let output = shell(folder.path(), &format!("\"$E\" {arguments} >/dev/full"));
            let errors = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{arguments}: {errors}");
            assert!(errors.starts_with("error: the output cannot be written: "), "{errors}");
        }
    }

    /// Root may write everywhere, so there is also a folder that nobody can write to.
    #[test]
    fn an_unwritable_place_is_reported() {
        let folder = folder();
        let closed = folder.path().join("closed");
        fs::create_dir(&closed).unwrap();
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o500)).unwrap();
        let is_root = fs::write(closed.join("probe"), "").is_ok();
        let closed = if is_root { "/proc" } else { "closed" };
        for arguments in [
            format!("export gme --format c -o {closed}/new.h"),
            format!("import page.md -o {closed}/new.toml"),
            format!("man -o {closed}/man"),
            format!("site -o {closed}/page"),
        ] {
            let output = shell(folder.path(), &format!("\"$E\" {arguments}"));
            let errors = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{arguments}: {errors}");
            assert!(
                errors.starts_with("error: the fi") || errors.starts_with("error: the fo"),
                "{errors}"
            );
        }
    }
}
