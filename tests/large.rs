//! A spec of the size and shape of Windows' lists of status codes: 3,000 unsigned hex codes with aliases.

#![deny(warnings, missing_docs, rust_2018_idioms, unused, unused_qualifications)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

use std::path::Path;
use std::{env, fs};

pub use all::StatusError;

/// Public, so that `missing_docs` looks at it.
pub mod all {
    errcodes::errcodes!("specs/large.toml");
}

const HEADER: &str = r#"# 3,000 made-up codes, written by `ERRCODES_BLESS=1 cargo test -p errcodes-tests --test large`.

[sdk]
id = "nt"
type = "StatusError"
repr = "i32"
radix = "hex"
strip_prefix = ["STATUS_"]
success = ["0.."]
"#;

const SEVERITIES: [(u32, &str, &str, &str); 2] = [
    (0xC000_0000, "error", "failed_precondition", "never"),
    (0x8000_0000, "warning", "unavailable", "transient"),
];

const FACILITIES: [(u32, &str); 10] = [
    (0x00, "Nt"),
    (0x01, "Debugger"),
    (0x02, "Rpc"),
    (0x04, "Io"),
    (0x07, "Win32"),
    (0x0A, "Terminal"),
    (0x13, "Cluster"),
    (0x15, "Sxs"),
    (0x1C, "Filter"),
    (0xFFF, "Vendor"),
];

const SUBJECTS: [&str; 15] = [
    "Access", "Buffer", "Device", "Event", "File", "Handle", "Key", "Lock", "Object", "Page",
    "Pipe", "Process", "Section", "Thread", "Token",
];

const STATES: [&str; 10] = [
    "Busy",
    "Denied",
    "Expired",
    "Invalid",
    "Lost",
    "Missing",
    "Overflow",
    "Pending",
    "Stale",
    "Violation",
];

struct Row {
    code: u32,
    words: [&'static str; 4],
}

impl Row {
    fn symbol(&self) -> String {
        format!("STATUS_{}", self.words.join("_").to_uppercase())
    }

    fn alias(&self) -> String {
        format!("E_{}", self.words.join("_").to_uppercase())
    }

    fn line(&self) -> String {
        let (code, symbol, alias) = (self.code, self.symbol(), self.alias());
        let message = self.words[1..].join(" ").to_lowercase();
        format!(
            "    {{ code = 0x{code:08X}, symbol = \"{symbol}\", aliases = [\"{alias}\"], message = \"{message}\" }},\n"
        )
    }
}

fn rows((bits, severity, ..): (u32, &'static str, &str, &str)) -> impl Iterator<Item = Row> {
    FACILITIES.into_iter().flat_map(move |(number, facility)| {
        let states = SUBJECTS.into_iter().flat_map(|subject| STATES.map(|state| (subject, state)));
        (1..).zip(states).map(move |(at, (subject, state))| Row {
            code: bits | number << 16 | at,
            words: [severity, facility, subject, state],
        })
    })
}

fn spec() -> String {
    let groups = SEVERITIES.map(|severity| {
        let (_, id, kind, retry) = severity;
        let codes: String = rows(severity).map(|row| row.line()).collect();
        format!("\n[[group]]\nid = \"{id}\"\nkind = \"{kind}\"\nretry = \"{retry}\"\ncode = [\n{codes}]\n")
    });
    format!("{HEADER}{}", groups.concat())
}

#[test]
fn the_spec_is_as_it_was_made() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs/large.toml");
    if env::var_os("ERRCODES_BLESS").is_some() {
        fs::write(&path, spec()).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == spec(), "set ERRCODES_BLESS=1 to write it");
}

#[test]
fn every_number_and_every_name_comes_back() {
    let rows: Vec<Row> = SEVERITIES.into_iter().flat_map(rows).collect();
    assert_eq!((rows.len(), StatusError::ALL.len()), (3_000, 3_000));
    for (row, error) in rows.iter().zip(StatusError::ALL) {
        let spelled = format!("0x{:08X}", row.code);
        assert_eq!(StatusError::from(row.code.cast_signed()), *error, "{spelled}");
        assert_eq!(error.code().cast_unsigned(), row.code);
        assert_eq!(error.symbol(), Some(&*row.symbol()));
        for name in [&row.symbol(), &row.alias(), &spelled] {
            assert_eq!(name.parse(), Ok(*error), "{name}");
        }
        assert!(error.to_string().ends_with(&format!(" (nt {spelled})")), "{error}");
        assert_eq!(StatusError::check(error.code()), Err(*error));
    }
}

#[test]
fn numbers_between_and_beyond_are_kept() {
    let listed = |code: i32| StatusError::ALL.iter().any(|error| error.code() == code);
    for error in StatusError::ALL {
        for code in [error.code() - 1, error.code() + 1, !error.code(), error.code() ^ 1 << 29] {
            assert_eq!(StatusError::from(code).code(), code);
            assert_eq!(StatusError::from(code).is_recognized(), listed(code), "{code:#X}");
        }
    }
    assert_eq!(StatusError::check(0x103), Ok(0x103));
}

#[test]
fn aliases_are_constants() {
    assert_eq!(
        StatusError::E_ERROR_NT_ACCESS_VIOLATION,
        StatusError::from(0xC000_000A_u32.cast_signed())
    );
}
