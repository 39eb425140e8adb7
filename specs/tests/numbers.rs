//! Laws of codes as numbers, at the bounds of every integer type.

use errcodes_specs::{Catalog, Rule, SourceFile, read};

/// The types with their bounds.
const TYPES: [(&str, i128, i128); 10] = [
    ("i8", -0x80, 0x7F),
    ("i16", -0x8000, 0x7FFF),
    ("i32", -0x8000_0000, 0x7FFF_FFFF),
    ("i64", -0x8000_0000_0000_0000, 0x7FFF_FFFF_FFFF_FFFF),
    ("u8", 0, 0xFF),
    ("u16", 0, 0xFFFF),
    ("u32", 0, 0xFFFF_FFFF),
    ("u64", 0, 0xFFFF_FFFF_FFFF_FFFF),
    ("c_int", -0x8000_0000, 0x7FFF_FFFF),
    ("c_uint", 0, 0xFFFF_FFFF),
];

/// Those of 32 bits on some platforms and 64 on others, with the bounds that they have everywhere.
const VARYING: [(&str, i128, i128); 4] = [
    ("c_long", -0x8000_0000, 0x7FFF_FFFF),
    ("isize", -0x8000_0000, 0x7FFF_FFFF),
    ("c_ulong", 0, 0xFFFF_FFFF),
    ("usize", 0, 0xFFFF_FFFF),
];

fn bits(repr: &str) -> u32 {
    repr[1..].parse().unwrap_or(32)
}

/// What a spec with one code is read as, and the rules that it breaks.
fn spec(sdk: &str, code: &str) -> (Catalog, Vec<Rule>) {
    let text = format!(
        "[sdk]\n{sdk}\n[[code]]\ncode = {code}\nvariant = \"A\"\nmessage = \"a\"\n\
         kind = \"unknown\"\nretry = \"never\"\n"
    );
    let (catalog, report) = read(&SourceFile::new("acme.toml", "acme", text));
    (catalog, report.iter().map(errcodes_specs::Diagnostic::rule).collect())
}

#[track_caller]
fn assert_code(sdk: &str, code: &str, expected: i128) {
    let (catalog, rules) = spec(sdk, code);
    assert_eq!(rules, [], "{sdk}: {code}");
    assert_eq!(catalog.codes()[0].code, expected, "{sdk}: {code}");
}

#[track_caller]
fn assert_broken(sdk: &str, code: &str, rule: Rule) {
    assert_eq!(spec(sdk, code).1, [rule], "{sdk}: {code}");
}

#[test]
fn a_type_holds_its_bounds_and_nothing_beyond() {
    for (repr, min, max) in TYPES.into_iter().chain(VARYING) {
        let sdk = format!("repr = \"{repr}\"");
        assert_code(&sdk, &min.to_string(), min);
        assert_code(&sdk, &max.to_string(), max);
        assert_broken(&sdk, &(min - 1).to_string(), Rule::CodeOutOfRange);
        assert_broken(&sdk, &(max + 1).to_string(), Rule::CodeOutOfRange);
    }
}

#[test]
fn no_type_holds_a_number_of_fifty_digits() {
    for (repr, ..) in TYPES.into_iter().chain(VARYING) {
        for code in
            ["9".repeat(50), format!("-{}", "9".repeat(50)), format!("0x{}", "F".repeat(50))]
        {
            assert_broken(&format!("repr = \"{repr}\""), &code, Rule::CodeOutOfRange);
        }
    }
}

#[test]
fn a_hex_code_is_the_bits_of_its_type() {
    for (repr, min, max) in TYPES {
        let sdk = format!("repr = \"{repr}\"\nradix = \"hex\"");
        let (half, whole) = (1_i128 << (bits(repr) - 1), 1_i128 << bits(repr));
        let (top, ones) = if min < 0 { (min, -1) } else { (half, max) };
        assert_code(&sdk, &format!("{half:#X}"), top);
        assert_code(&sdk, &format!("{:#X}", half - 1), half - 1);
        assert_code(&sdk, &format!("{:#X}", whole - 1), ones);
        assert_broken(&sdk, &format!("{whole:#X}"), Rule::CodeOutOfRange);
    }
}

#[test]
fn a_code_has_a_second_spelling_where_people_read_decimal_ones() {
    let hex = |sdk: &str, code: &str| {
        let (catalog, _) = spec(sdk, code);
        catalog.sdk().hex(&catalog.codes()[0])
    };
    assert_eq!(hex("", "0x1001").as_deref(), Some("0x1001"));
    assert_eq!(hex("", "0x00_1a").as_deref(), Some("0x1A"));
    assert_eq!(
        hex("repr = \"u64\"", "0x7FFF_FFFF_FFFF_FFFF").as_deref(),
        Some("0x7FFFFFFFFFFFFFFF")
    );
    assert_eq!(hex("", "4097"), None);
    assert_eq!(hex("radix = \"hex\"", "0x1001"), None);
}

#[test]
fn digits_are_as_many_as_the_type_has_at_most() {
    for (repr, ..) in TYPES.into_iter().chain(VARYING) {
        let widest = bits(repr) / 4;
        let sdk = |digits: &str| format!("repr = \"{repr}\"\nradix = \"hex\"\ndigits = {digits}");
        for digits in [1, widest] {
            let (catalog, rules) = spec(&sdk(&digits.to_string()), "1");
            assert_eq!((catalog.sdk().digits, rules.as_slice()), (digits, [].as_slice()));
        }
        for digits in ["0".to_owned(), "-1".to_owned(), (widest + 1).to_string()] {
            assert_broken(&sdk(&digits), "1", Rule::WrongDigits);
        }
    }
}

#[test]
fn a_code_has_as_many_digits_as_stated_at_most() {
    for digits in 1..8 {
        let sdk = format!("repr = \"u32\"\nradix = \"hex\"\ndigits = {digits}");
        let first_with_more = 1_i128 << (4 * digits);
        assert_code(&sdk, &(first_with_more - 1).to_string(), first_with_more - 1);
        assert_broken(&sdk, &first_with_more.to_string(), Rule::WrongDigits);
    }
}

#[test]
fn the_bounds_of_a_type_are_shown_in_all_digits() {
    for (repr, ..) in TYPES {
        let bits = bits(repr);
        let text = format!(
            "[sdk]\nrepr = \"{repr}\"\nradix = \"hex\"\ndigits = 1\n[[code]]\ncode = {:#X}\n\
             variant = \"A\"\nmessage = \"a\"\nkind = \"unknown\"\nretry = \"never\"\n",
            1_i128 << bits
        );
        let (_, report) = read(&SourceFile::new("acme.toml", "acme", text));
        let digits = usize::try_from(bits / 4).unwrap();
        let expected =
            format!("`{repr}` holds 0x{} to 0x{}", "0".repeat(digits), "F".repeat(digits));
        assert!(report.render().contains(&expected), "{}", report.render());
    }
}

#[test]
fn a_hex_code_of_varying_width_is_no_bits() {
    for (repr, min, max) in VARYING {
        let sdk = format!("repr = \"{repr}\"\nradix = \"hex\"");
        assert_code(&sdk, &format!("{max:#X}"), max);
        assert_code(&sdk, &min.to_string(), min);
        assert_broken(&sdk, &format!("{:#X}", max + 1), Rule::CodeOutOfRange);
        let (catalog, _) = spec(&sdk, "1");
        let shown = if min < 0 { "-0x00000005" } else { "0xFFFFFFFB" };
        assert_eq!(catalog.sdk().number(if min < 0 { -5 } else { 0xFFFF_FFFB }), shown);
    }
}

#[test]
fn success_without_an_end_goes_on_to_the_widest_type() {
    for (repr, min, max) in VARYING {
        let sdk = format!("repr = \"{repr}\"\nsuccess = [0, \"1..=4\", \"6..\"]");
        let widest = ((max + 1) << 32) - 1;
        assert_eq!(spec(&sdk, "5").0.sdk().success, [0..=4, 6..=widest]);
        for whole in ["..".to_owned(), format!("{min}..={max}"), format!("{min}..")] {
            let sdk = format!("repr = \"{repr}\"\nsuccess = [\"{whole}\"]");
            assert_broken(&sdk, "5", Rule::NoFailure);
        }
    }
}

#[test]
fn success_leaves_one_code_at_least() {
    for (repr, min, max) in TYPES {
        let sdk = |ranges: &str| format!("repr = \"{repr}\"\nsuccess = [{ranges}]");
        for whole in
            ["\"..\"".to_owned(), "\"..=4\", \"5..\"".to_owned(), format!("\"{min}..={max}\"")]
        {
            assert_broken(&sdk(&whole), "5", Rule::NoFailure);
        }
        let but_one = format!("\"..=4\", \"6..={max}\"");
        let (catalog, rules) = spec(&sdk(&but_one), "5");
        assert_eq!(rules, [], "{repr}");
        assert_eq!(catalog.sdk().success, [min..=4, 6..=max], "{repr}");
    }
}
