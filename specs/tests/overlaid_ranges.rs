//! What an overlay changes about ranges, and adds to them.

use errcodes_specs::{
    Catalog, Kind, NotFound, Numbers, Report, Repr, Retry, SourceFile, read_extending,
};

const FACTS: &str = "message = \"m\"\nkind = \"unknown\"\nretry = \"never\"\n";

fn overlaid(base: &str, overlay: &str) -> (Catalog, Vec<Report>) {
    let find = &mut |_: &_, name: &str| match name {
        "base.toml" => Ok(SourceFile::new(name, "sw", base)),
        _ => Err(NotFound::new("no such file")),
    };
    let text = format!("[sdk]\nextends = \"base.toml\"\n{overlay}");
    read_extending(&SourceFile::new("sw.toml", "sw", text), find)
}

fn sound_overlay(base: &str, overlay: &str) -> Catalog {
    let (catalog, reports) = overlaid(base, overlay);
    let text: String = reports.iter().map(Report::render).collect();
    assert_eq!(text, "");
    catalog
}

const CARD: &str = r#"
[sdk]
repr = "u16"
radix = "hex"

[[range]]
codes = "0x63C0..=0x63CF"
variant = "WrongPin"
symbol = "SW_WRONG_PIN"
aliases = ["SW_PIN"]
message = { en = "wrong PIN", zh = "PIN 错误" }
kind = "permission_denied"
retry = "never"
fields = { tries = 0x0F }

[[range]]
mask = 0xFF00
value = 0x6100
variant = "MoreData"
message = "more data"
success = true

[[code]]
code = 0x6982
symbol = "SW_SECURITY"
variant = "Security"
message = "security status is not satisfied"
kind = "failed_precondition"
retry = "never"
"#;

#[test]
fn an_override_changes_the_names_and_facts_of_a_range() {
    let catalog = sound_overlay(
        CARD,
        r#"
        [[override]]
        codes = "0x63C0 ..= 0x63CF"
        variant = "PinRefused"
        aliases = []
        message = "PIN is refused"
        kind = "unauthenticated"
        retry = { class = "throttled", after = "3s" }

        [[override]]
        value = 0x6100
        mask = 0xFF00
        symbol = "SW_PIN"
        "#,
    );
    let [pin, more] = catalog.ranges() else { panic!("{:?}", catalog.ranges()) };
    assert_eq!(pin.variant, "PinRefused");
    assert_eq!((pin.symbol.as_deref(), pin.aliases.len()), (Some("SW_WRONG_PIN"), 0));
    assert_eq!((&*pin.message["en"], &*pin.message["zh"]), ("PIN is refused", "PIN 错误"));
    assert_eq!((pin.kind, pin.retry), (Kind::Unauthenticated, Retry::Throttled));
    assert_eq!(pin.retry_after.unwrap().as_secs(), 3);
    // What cannot change.
    assert_eq!(pin.numbers, Numbers::Bounds(0x63C0..=0x63CF));
    assert_eq!((&*pin.fields[0].name, pin.fields[0].bits, pin.is_success), ("tries", 0x0F, false));
    assert_eq!((more.symbol.as_deref(), &*more.variant), (Some("SW_PIN"), "MoreData"));
    assert_eq!((more.kind, more.retry, more.is_success), (Kind::Ok, Retry::Satisfied, true));
}

#[test]
fn overrides_let_a_range_and_a_code_swap_names() {
    let catalog = sound_overlay(
        CARD,
        "[[override]]\ncode = 0x6982\nvariant = \"WrongPin\"\nsymbol = \"SW_WRONG_PIN\"\n\
         [[override]]\ncodes = \"0x63C0..=0x63CF\"\nvariant = \"Security\"\nsymbol = \"SW_SECURITY\"\n",
    );
    assert_eq!(catalog.codes()[0].variant, "WrongPin");
    assert_eq!(catalog.ranges()[0].variant, "Security");
}

#[test]
fn an_overlay_adds_codes_within_a_range_and_ranges_beside_it() {
    let code = format!("[[code]]\ncode = 0x63C0\nvariant = \"PinBlocked\"\n{FACTS}");
    let range = format!("[[range]]\ncodes = \"0x9100..=0x91FF\"\nvariant = \"Vendor\"\n{FACTS}");
    let catalog = sound_overlay(CARD, &format!("{code}{range}"));
    assert_eq!((catalog.codes().len(), catalog.ranges().len()), (2, 3));
    assert!(catalog.ranges()[0].numbers.contains(0x63C0, Repr::U16));
}

/// The ends of the type are not written, so they need no digits.
#[test]
fn open_bounds_of_a_base_need_no_digits() {
    let base = |repr: &str, codes: &str| {
        format!(
            "[sdk]\nradix = \"hex\"\nrepr = \"{repr}\"\n\
             [[range]]\ncodes = \"{codes}\"\nvariant = \"A\"\n{FACTS}"
        )
    };
    for repr in ["i32", "c_long", "usize"] {
        for (codes, count) in [("..", 0), ("0x10..", 0), ("0x10..=0xFFF", 0), ("0x10..=0x1000", 1)]
        {
            let (_, reports) = overlaid(&base(repr, codes), "digits = 3\n");
            assert_eq!(reports.iter().map(Report::len).sum::<usize>(), count, "{repr} {codes}");
        }
    }
}
