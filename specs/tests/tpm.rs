//! A spec of nothing but masks: the response codes of TPM 2.0 about a handle, a session or a parameter.

use std::path::Path;

use errcodes_specs::{Catalog, SourceFile, read};

/// The errors of the standard, less `RC_FMT1`, which is 0x080.
const ERRORS: [(i128, &str); 35] = [
    (0x01, "ASYMMETRIC"),
    (0x02, "ATTRIBUTES"),
    (0x03, "HASH"),
    (0x04, "VALUE"),
    (0x05, "HIERARCHY"),
    (0x07, "KEY_SIZE"),
    (0x08, "MGF"),
    (0x09, "MODE"),
    (0x0A, "TYPE"),
    (0x0B, "HANDLE"),
    (0x0C, "KDF"),
    (0x0D, "RANGE"),
    (0x0E, "AUTH_FAIL"),
    (0x0F, "NONCE"),
    (0x10, "PP"),
    (0x12, "SCHEME"),
    (0x15, "SIZE"),
    (0x16, "SYMMETRIC"),
    (0x17, "TAG"),
    (0x18, "SELECTOR"),
    (0x1A, "INSUFFICIENT"),
    (0x1B, "SIGNATURE"),
    (0x1C, "KEY"),
    (0x1D, "POLICY_FAIL"),
    (0x1F, "INTEGRITY"),
    (0x20, "TICKET"),
    (0x21, "RESERVED_BITS"),
    (0x22, "BAD_AUTH"),
    (0x23, "EXPIRED"),
    (0x24, "POLICY_CC"),
    (0x25, "BINDING"),
    (0x26, "CURVE"),
    (0x27, "ECC_POINT"),
    (0x28, "FW_LIMITED"),
    (0x29, "SVN_LIMITED"),
];

fn catalog() -> Catalog {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/errors/tpm.toml");
    let text = std::fs::read_to_string(path).unwrap();
    let (catalog, report) = read(&SourceFile::new("tpm.toml", "tpm", text));
    assert!(report.is_empty(), "{}", report.render());
    catalog
}

/// The symbols of the ranges that have a code.
fn symbols(catalog: &Catalog, code: i128) -> Vec<&str> {
    let ranges = catalog.ranges().iter();
    let with_it = ranges.filter(|range| range.numbers.contains(code, catalog.sdk().repr));
    with_it.map(|range| range.symbol.as_deref().unwrap()).collect()
}

#[test]
fn each_of_the_1120_codes_is_in_the_one_range_of_its_error() {
    let catalog = catalog();
    let mut count = 0;
    for code in 0..0x2000 {
        let is_format_one = code < 0x1000 && code & 0x080 != 0;
        let error = ERRORS.iter().find(|(error, _)| is_format_one && code & 0x3F == *error);
        let expected: Vec<_> = error.iter().map(|(_, name)| format!("TPM_RC_{name}")).collect();
        assert_eq!(symbols(&catalog, code), expected, "{code:#X}");
        count += expected.len();
    }
    assert_eq!(count, 35 * 32);
    assert_eq!(symbols(&catalog, 0xFFFF_FFFF), [""; 0]);
}

#[test]
fn what_an_error_is_about_is_in_its_fields() {
    let catalog = catalog();
    assert_eq!(symbols(&catalog, 0x2C4), ["TPM_RC_VALUE"]);
    for range in catalog.ranges() {
        let fields: Vec<_> = range.fields.iter().map(|field| (&*field.name, field.bits)).collect();
        assert_eq!(fields, [("parameter", 0x040), ("position", 0xF00)]);
    }
    assert_eq!(catalog.sdk().number(0x2C4), "0x2C4");
}
