//! Ranges: what they take from where, and the largest numbers.

use errcodes_specs::{
    Catalog, Diagnostic, Kind, Numbers, RESERVED_RANGES, Report, Repr, Retry, Rule, SourceFile,
    read,
};

const FACTS: &str = "message = \"m\"\nkind = \"unknown\"\nretry = \"never\"\n";

fn read_text(text: &str) -> (Catalog, Report) {
    read(&SourceFile::new("sw.toml", "sw", text))
}

fn sound(text: &str) -> Catalog {
    let (catalog, report) = read_text(text);
    assert!(report.is_empty(), "{text}\n{}", report.render());
    catalog
}

/// The rules that a text breaks, in the order of the places.
fn broken(text: &str) -> Vec<Rule> {
    read_text(text).1.iter().map(Diagnostic::rule).collect()
}

/// With a base as without one, a value is bits of the unsigned type. A base may be negative.
#[test]
fn a_value_is_of_bits_in_a_group_with_a_base() {
    for (repr, base, value, bits) in [
        ("i16", "1", 0x8000, Some(0x8001)),
        ("i32", "0x80070000", 5, Some(0x8007_0005)),
        ("isize", "0x80070000", 5, Some(0x8007_0005)),
        ("i32", "-2147024896", 5, Some(0x8007_0005)),
        ("u8", "-1", 1, Some(0)),
        ("i16", "1", 0xFFFF, None),
        ("u8", "-1", 0, None),
    ] {
        let text = format!(
            "[sdk]\nrepr = \"{repr}\"\n[[group]]\nid = \"g\"\nbase = {base}\n\
             [[group.range]]\nmask = {}\nvalue = {value}\nvariant = \"A\"\n{FACTS}",
            match repr {
                "u8" => "0xFF",
                "i16" => "0xFFFF",
                _ => "0xFFFFFFFF",
            }
        );
        match bits {
            Some(bits) => {
                let masked = matches!(sound(&text).ranges()[0].numbers, Numbers::Mask { value, .. } if value == bits);
                assert!(masked, "{text}");
            }
            None => assert_eq!(broken(&text), [Rule::CodeOutOfRange], "{text}"),
        }
    }
}

#[test]
fn a_success_is_ok_and_satisfied_whatever_its_group_says() {
    let group = "[[group]]\nid = \"g\"\nkind = \"internal\"\nretry = \"busy\"\neffect = \"none\"\n";
    let range = |more: &str| {
        let range = "[[group.range]]\ncodes = \"1..=9\"\nvariant = \"A\"\nmessage = \"m\"\n";
        let catalog = sound(&format!("{group}{range}{more}"));
        let range = &catalog.ranges()[0];
        assert_eq!((range.group, range.effect.name()), (Some(0), "none"));
        (range.kind, range.retry, range.is_success)
    };
    assert_eq!(range(""), (Kind::Internal, Retry::Busy, false));
    assert_eq!(range("success = false"), (Kind::Internal, Retry::Busy, false));
    assert_eq!(range("success = true"), (Kind::Ok, Retry::Satisfied, true));
    let stated = "success = true\nkind = \"data_loss\"\nretry = \"unspecified\"";
    assert_eq!(range(stated), (Kind::DataLoss, Retry::Unspecified, true));
}

#[test]
fn all_mistakes_of_a_range_are_reported_at_once() {
    let range = |codes: &str, name: &str, rest: &str| {
        format!("[[range]]\ncodes = \"{codes}\"\nvariant = \"{name}\"\n{FACTS}{rest}\n")
    };
    let text = range("0..=15", "bad name", "") + &range("8..=23", "Worse", "fields = { f = 0x20 }");
    let expected = [Rule::MalformedName, Rule::OverlappingRanges, Rule::MalformedField];
    assert_eq!(broken(&text), expected);
}

/// What a program calls must exist, whatever is wrong with its facts.
#[test]
fn a_range_with_a_mistake_has_its_variant_and_its_fields() {
    for range in [
        "codes = \"9..=0\"\nfields = { low = 0x0F }",
        "codes = \"0..=9\"\nfields = { low = 0xF0 }",
        "codes = \"0..=9\"\nfields = { low = 0 }",
        "codes = \"0..=9\"\nfields = { low = \"all\" }",
        "codes = \"0..=15\"\nfields = { low = 0x100000001 }",
        "mask = 0xF0\nvalue = 0x01\nfields = { low = 0x0F }",
        "mask = 0\nvalue = 0\nfields = { low = 0x0F }",
        "success = 1\ncodes = \"0..=15\"\nfields = { low = 0x0F }",
    ] {
        let (catalog, report) = read_text(&format!("[[range]]\nvariant = \"A\"\n{FACTS}{range}\n"));
        assert_eq!(report.len(), 1, "{range}\n{}", report.render());
        assert_eq!(catalog.ranges()[0].variant, "A", "{range}");
        let field = &catalog.ranges()[0].fields[0];
        assert_eq!(field.name, "low", "{range}");
        assert!((1..=0xFFFF_FFFF).contains(&field.bits), "{range}");
    }
}

#[test]
fn the_largest_numbers_are_numbers() {
    for repr in Repr::ALL {
        let (name, bits) = (repr.name(), (1_i128 << repr.bits()) - 1);
        let (min, max) = (repr.min(), repr.max());
        let top = 1_i128 << (repr.bits() - 1);
        let spec = |ranges: &str| format!("[sdk]\nrepr = \"{name}\"\nsuccess = []\n{ranges}");
        let range = |variant: &str, numbers: &str| {
            format!("[[range]]\n{numbers}\nvariant = \"{variant}\"\n{FACTS}")
        };
        let all = range("All", "codes = \"..\"") + &format!("fields = {{ whole = {bits} }}\n");
        // An open end is that of the type where it is widest.
        let wide = if repr.width_varies() { 32 } else { 0 };
        let whole = (min << wide)..=((max + 1) << wide) - 1;
        assert_eq!(sound(&spec(&all)).ranges()[0].numbers, Numbers::Bounds(whole));
        let halves = range("Low", &format!("mask = {top}\nvalue = 0"))
            + &range("High", &format!("mask = {top}\nvalue = {top}"));
        let catalog = sound(&spec(&halves));
        for code in [min, max, 0] {
            let ranges = catalog.ranges().iter();
            assert_eq!(ranges.filter(|range| range.numbers.contains(code, *repr)).count(), 1);
        }
        let one = |variant: &str| range(variant, &format!("mask = {bits}\nvalue = {bits}"));
        assert_eq!(sound(&spec(&one("One"))).ranges().len(), 1);
        for (first, second) in [(&all, &one("One")), (&all, &halves), (&one("A"), &one("B"))] {
            let count = second.matches("[[range]]").count();
            let expected = vec![Rule::OverlappingRanges; count];
            assert_eq!(broken(&spec(&format!("{first}{second}"))), expected, "{name}");
        }
        // The common number of two masks is spelled as the code that it is.
        let last = if repr.is_signed() { -1 } else { max };
        let text = spec(&(one("One") + &range("High", &format!("mask = {top}\nvalue = {top}"))));
        let (_, report) = read_text(&text);
        let message = report.iter().next().unwrap().message().to_owned();
        assert_eq!(message, format!("two ranges have the code {last}"));
    }
}

#[test]
fn numbers_beyond_every_type_are_reported() {
    let huge = ["9".repeat(50), format!("-{}", "9".repeat(50)), format!("0x{}", "F".repeat(50))];
    for repr in Repr::ALL {
        let spec = |text: String| {
            format!(
                "[sdk]\nrepr = \"{}\"\n[[range]]\n{text}\nvariant = \"A\"\n{FACTS}",
                repr.name()
            )
        };
        for huge in &huge {
            for (text, rule) in [
                (format!("mask = {huge}\nvalue = 0"), Rule::CodeOutOfRange),
                (format!("mask = 1\nvalue = {huge}"), Rule::CodeOutOfRange),
                (format!("codes = \"0..=9\"\nfields = {{ f = {huge} }}"), Rule::MalformedField),
                (format!("codes = \"0..=9\"\nfields = {{ f = \"{huge}\" }}"), Rule::MalformedField),
                (format!("codes = \"{huge}..\""), Rule::MalformedRange),
            ] {
                assert_eq!(broken(&spec(text.clone())), [rule], "{text}");
            }
        }
        let beyond = 1_i128 << repr.bits();
        for text in [format!("mask = {beyond}\nvalue = 0"), format!("codes = \"0..={beyond}\"")] {
            assert_eq!(broken(&spec(text)), [Rule::CodeOutOfRange]);
        }
    }
}

/// A code that is listed is an error, unless `success` of `[sdk]` has it.
#[test]
fn some_code_is_an_error() {
    let range = "[[range]]\ncodes = \"0..\"\nvariant = \"Fine\"\nmessage = \"m\"\nsuccess = true\n";
    let code = |code: i32| format!("[[code]]\ncode = {code}\nvariant = \"C\"\n{FACTS}");
    let sdk = |success: &str| format!("[sdk]\nsuccess = [{success}]\n");
    for (text, is_broken) in [
        (sdk("") + range, false),
        (sdk("\"..=-1\"") + range, true),
        (sdk("\"..=-2\"") + range, false),
        (sdk("\"..=-1\", 5") + &code(5) + range, true),
        (sdk("\"..=-1\", 5") + &code(6) + range, false),
        (sdk("\"..=-1\"") + &code(-1) + range, true),
    ] {
        let expected: &[Rule] = if is_broken { &[Rule::NoFailure] } else { &[] };
        assert_eq!(broken(&text), expected, "{text}");
    }
}

#[test]
fn a_text_that_does_not_say_its_type_hides_what_may_follow_from_it() {
    let range = format!("[[range]]\nmask = 0x1FFFFFFFF\nvalue = 0\nvariant = \"A\"\n{FACTS}");
    let fields = "fields = { f = 0x100000000 }\n";
    assert_eq!(broken(&format!("[sdk]\nrepr = \"u128\"\n{range}{fields}")), [Rule::UnknownWord]);
}

/// Generated code, the schema and the description of the format know the names from one list.
#[test]
fn schema_and_description_have_the_names_that_no_range_has() {
    let schema: serde_json::Value = serde_json::from_str(include_str!("../schema.json")).unwrap();
    let variant = &schema["definitions"]["range"]["properties"]["variant"];
    assert_eq!(variant["not"]["enum"], serde_json::json!(RESERVED_RANGES));
    let readme = include_str!("../README.md");
    let sentence = readme.lines().find(|line| line.contains("variant of a range is not")).unwrap();
    for name in RESERVED_RANGES {
        assert!(sentence.contains(&format!("`{name}`")), "{sentence}");
        let range = format!("[[range]]\ncodes = \"0..=9\"\nvariant = \"{name}\"\n{FACTS}");
        assert_eq!(broken(&range), [Rule::ReservedName]);
    }
}
