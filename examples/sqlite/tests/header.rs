//! The spec against the header of the SQLite that is bundled: a new version with new codes fails here.

use std::collections::BTreeMap;

use errcodes::Kind;
use libsqlite3_sys as c;

errcodes::errcodes!("errors/sqlite.toml");

const HEADER: &str = include_str!(concat!(env!("SQLITE3_INCLUDE"), "/sqlite3.h"));

/// The sections of the header that define result codes, and nothing else.
const SECTIONS: [&str; 2] = ["CAPI3REF: Result Codes", "CAPI3REF: Extended Result Codes"];

/// Symbol and number of every result code, as the header defines them.
fn defined() -> BTreeMap<&'static str, i32> {
    let mut codes = BTreeMap::new();
    for section in SECTIONS {
        let (_, rest) = HEADER.split_once(&format!("** {section}\n")).expect(section);
        let section = rest.split("CAPI3REF").next().unwrap();
        for definition in section.lines().filter_map(|line| line.strip_prefix("#define ")) {
            let (symbol, value) = definition.split_once(' ').unwrap();
            let value = value.split("/*").next().unwrap();
            let clash = codes.insert(symbol, number(value, &codes));
            assert_eq!(clash, None, "{symbol} is defined once");
        }
    }
    codes
}

/// `5`, or `(SQLITE_BUSY | (2<<8))`.
fn number(value: &str, codes: &BTreeMap<&str, i32>) -> i32 {
    value
        .split('|')
        .map(|term| match term.trim_matches([' ', '(', ')']) {
            symbol if symbol.starts_with("SQLITE_") => codes[symbol],
            term => match term.split_once("<<") {
                Some((number, bits)) => {
                    number.parse::<i32>().unwrap() << bits.parse::<u32>().unwrap()
                }
                None => term.parse().unwrap(),
            },
        })
        .fold(0, |all, term| all | term)
}

#[test]
fn spec_lists_the_codes_of_the_header() {
    let listed: BTreeMap<_, _> =
        SqliteError::ALL.iter().map(|error| (error.symbol().unwrap(), error.code())).collect();
    assert_eq!(listed, defined());
    assert_eq!(listed.len(), SqliteError::ALL.len());
}

/// What `number` makes of the definitions is what the compiler of C makes of them.
#[test]
fn header_is_read_as_the_bindings_have_it() {
    macro_rules! assert_defined {
        ($($symbol:ident),+) => {{
            let codes = defined();
            $(assert_eq!(codes[stringify!($symbol)], c::$symbol);)+
        }};
    }
    assert_defined!(
        SQLITE_OK,
        SQLITE_BUSY,
        SQLITE_DONE,
        SQLITE_BUSY_SNAPSHOT,
        SQLITE_CONSTRAINT_ROWID,
        SQLITE_CONSTRAINT_UNIQUE,
        SQLITE_IOERR_CODEC,
        SQLITE_OK_SYMLINK
    );
}

#[test]
fn spec_says_which_version_it_describes() {
    let spec = include_str!("../errors/sqlite.toml");
    assert!(spec.contains(&format!("sqlite3.h, {}", c::SQLITE_VERSION.to_str().unwrap())));
}

#[test]
fn group_is_the_primary_code() {
    for error in SqliteError::ALL {
        let primary = SqliteError::from(error.code() & 0xff);
        assert!(primary.is_recognized() && primary.group() == error.group(), "{error}");
    }
}

#[test]
fn success_is_what_the_kind_says() {
    for error in SqliteError::ALL {
        assert_eq!(SqliteError::check(error.code()).is_ok(), error.kind() == Kind::Ok, "{error}");
    }
}
