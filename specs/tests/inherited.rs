//! What codes take from their group, their spec and the spec that they extend.

use errcodes_specs::{AdvisedBy, Catalog, NotFound, SourceFile, read_extending};

const REST: &str = "kind = \"internal\"\nretry = \"never\"\n";

/// The catalog of `text`, which may extend `base.toml`.
fn catalog(base: &str, text: &str) -> Catalog {
    let source = SourceFile::new("acme.toml", "acme", text);
    let find = &mut |_: &_, name: &str| match name {
        "base.toml" => Ok(SourceFile::new(name, "base", base)),
        _ => Err(NotFound::new("there is no such file")),
    };
    let (catalog, reports) = read_extending(&source, find);
    let report: String = reports.iter().map(errcodes_specs::Report::render).collect();
    assert_eq!(report, "");
    catalog
}

fn group(keys: &str, codes: &str) -> String {
    format!("[[group]]\nid = \"g\"\n{keys}\n{REST}code = [{codes}]\n")
}

fn numbers(catalog: &Catalog) -> Vec<i128> {
    catalog.codes().iter().map(|code| code.code).collect()
}

fn tags(catalog: &Catalog) -> Vec<String> {
    catalog.codes().iter().map(|code| code.tags.join(" ")).collect()
}

fn variants(catalog: &Catalog) -> Vec<&str> {
    catalog.codes().iter().map(|code| code.variant.as_str()).collect()
}

fn advisers(catalog: &Catalog) -> Vec<AdvisedBy> {
    catalog.codes().iter().map(|code| code.advised_by).collect()
}

const EXTENDS: &str = "[sdk]\nextends = \"base.toml\"\n";

#[test]
fn a_code_has_its_own_tags_or_those_of_its_group() {
    let base = group(
        "tags = [\"network\", \"B_2\"]",
        "{ code = 1, variant = \"A\", message = \"a\" },
         { code = 2, variant = \"B\", message = \"b\", tags = [\"auth\"] },
         { code = 3, variant = \"C\", message = \"c\", tags = [] }",
    );
    assert_eq!(tags(&catalog("", &base)), ["network B_2", "auth", ""]);
    let overlay = format!(
        "{EXTENDS}[[override]]\ncode = 1\ntags = [\"x\"]\n[[override]]\ncode = 2\nurl = \"https://x.org\"\n\
         [[override]]\ncode = 3\nmessage = \"d\"\n\
         [[group]]\nid = \"g\"\ncode = [{{ code = 4, variant = \"D\", message = \"d\" }}]\n"
    );
    assert_eq!(tags(&catalog(&base, &overlay)), ["x", "auth", "", "network B_2"]);
    let overlay = overlay.replace("id = \"g\"\n", "id = \"g\"\ntags = [\"y\"]\n");
    assert_eq!(tags(&catalog(&base, &overlay)), ["x", "auth", "", "y"]);
}

#[test]
fn a_base_is_added() {
    let codes = "{ code = 2, variant = \"A\", message = \"a\" }, { code = -3, variant = \"B\", message = \"b\" }";
    for (keys, expected) in [
        ("base = 0x3000", [0x3002, 0x2FFD]),
        ("base = -100", [-98, -103]),
        ("base = 0", [2, -3]),
        ("", [2, -3]),
    ] {
        assert_eq!(numbers(&catalog("", &group(keys, codes))), expected, "{keys}");
    }
    let hex = format!("[sdk]\nradix = \"hex\"\n{}", group("base = 0x80040000", codes));
    let catalog = catalog("", &hex);
    let shown: Vec<_> = numbers(&catalog).iter().map(|code| catalog.sdk().number(*code)).collect();
    assert_eq!(shown, ["0x80040002", "0x8003FFFD"]);
}

#[test]
fn an_overlay_goes_on_with_the_base_of_a_group_or_has_its_own() {
    let base = group("base = 100", "{ code = 1, variant = \"A\", message = \"a\" }");
    let overlay = |keys: &str| {
        format!(
            "{EXTENDS}[[override]]\ncode = 101\nvariant = \"Z\"\n[[code]]\ncode = 1\nvariant = \"C\"\nmessage = \"c\"\n{REST}\
             [[group]]\nid = \"g\"\n{keys}\ncode = [{{ code = 2, variant = \"B\", message = \"b\" }}]\n"
        )
    };
    assert_eq!(numbers(&catalog(&base, &overlay(""))), [101, 1, 102]);
    assert_eq!(numbers(&catalog(&base, &overlay("base = 500"))), [101, 1, 502]);
}

#[test]
fn advice_is_by_whom_code_group_or_spec_says() {
    use AdvisedBy::{Editor, Vendor};

    let spec = |sdk: &str, of_group: &str| {
        let codes = "{ code = 1, variant = \"A\", message = \"a\", advice = \"x\" },
             { code = 2, variant = \"B\", message = \"b\", advice = \"x\", advised_by = \"editor\" },
             { code = 3, variant = \"C\", message = \"c\", advice = \"x\", advised_by = \"vendor\" }";
        format!(
            "[sdk]\n{sdk}\n[[code]]\ncode = 4\nvariant = \"D\"\nmessage = \"d\"\nadvice = \"x\"\n{REST}{}",
            group(of_group, codes)
        )
    };
    let (vendor, editor) = ("advised_by = \"vendor\"", "advised_by = \"editor\"");
    for (sdk, of_group, expected) in [
        ("", "", [Vendor, Vendor, Editor, Vendor]),
        (editor, "", [Editor, Editor, Editor, Vendor]),
        (editor, vendor, [Editor, Vendor, Editor, Vendor]),
        (vendor, editor, [Vendor, Editor, Editor, Vendor]),
    ] {
        assert_eq!(advisers(&catalog("", &spec(sdk, of_group))), expected, "{sdk}, {of_group}");
    }
}

#[test]
fn an_overlay_says_whose_advice_it_changes() {
    use AdvisedBy::{Editor, Vendor};

    let code = |number: u8, variant: &str| {
        format!("[[code]]\ncode = {number}\nvariant = \"{variant}\"\nmessage = \"a\"\n{REST}")
    };
    let base =
        code(1, "A") + "advice = \"x\"\n" + &code(2, "B") + "advice = \"x\"\n" + &code(3, "C");
    let overlay = |sdk: &str| {
        format!(
            "{EXTENDS}{sdk}\n[[override]]\ncode = 1\nadvice = \"y\"\n[[override]]\ncode = 2\nretry = \"busy\"\n\
             [[override]]\ncode = 3\nadvice = \"y\"\nadvised_by = \"editor\"\n{}advice = \"z\"\n",
            code(4, "D")
        )
    };
    assert_eq!(advisers(&catalog(&base, &overlay(""))), [Vendor, Vendor, Editor, Vendor]);
    let editor = "advised_by = \"editor\"";
    assert_eq!(advisers(&catalog(&base, &overlay(editor))), [Editor, Vendor, Editor, Editor]);
    // What the extended spec says of itself is inherited by new codes, and changes no other.
    let base = format!("[sdk]\n{editor}\n{base}");
    assert_eq!(advisers(&catalog(&base, &overlay(""))), [Editor, Editor, Editor, Editor]);
    let vendor = "advised_by = \"vendor\"";
    assert_eq!(advisers(&catalog(&base, &overlay(vendor))), [Vendor, Editor, Editor, Vendor]);
    let retold = format!("{EXTENDS}[[override]]\ncode = 2\nadvised_by = \"vendor\"\n");
    assert_eq!(advisers(&catalog(&base, &retold)), [Editor, Vendor, Editor]);
}

#[test]
fn a_name_comes_from_the_codes_own_message() {
    let variants_of = |codes: &[&str]| {
        let spec =
            format!("[sdk]\nlang = \"zh\"\nvariant = \"auto\"\n{}", group("", &codes.join(", ")));
        let catalog = catalog("", &spec);
        variants(&catalog).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let mut codes = [
        "{ code = 1, message = { zh = \"没有\", en = \"the room is not there (any more)\" } }",
        "{ code = 2, message = \"timeout\" }",
        "{ code = 3, symbol = \"E_BUSY\", message = { zh = \"忙\", en = \"is busy\" } }",
        "{ code = 4, variant = \"Full\", message = { zh = \"满\", en = \"no room\" } }",
        "{ code = 5, aliases = [\"E_LATE\"], message = { zh = \"too late\", en = \"late\" } }",
    ];
    let mut names = ["RoomNotThere", "Timeout", "EBusy", "Full", "Late"];
    assert_eq!(variants_of(&codes), names);
    codes.reverse();
    names.reverse();
    assert_eq!(variants_of(&codes), names);
    assert_eq!(variants_of(&codes[2..]), names[2..]);
}

#[test]
fn an_overlay_goes_on_naming_and_changes_no_name() {
    let base =
        format!("[sdk]\nvariant = \"auto\"\n{}", group("", "{ code = 1, message = \"no room\" }"));
    let overlay = format!(
        "{EXTENDS}[[override]]\ncode = 1\nmessage = \"room is gone\"\n[[code]]\ncode = 2\nmessage = \"no seat\"\n{REST}"
    );
    assert_eq!(variants(&catalog(&base, &overlay)), ["NoRoom", "NoSeat"]);
    let overlay = overlay.replace("message = \"room is gone\"", "variant = \"Gone\"");
    assert_eq!(variants(&catalog(&base, &overlay)), ["Gone", "NoSeat"]);
}

#[test]
fn a_source_knows_when_it_was_changed_and_read() {
    let source = "[[source]]\ntitle = \"x\"\nupdated = 2025-11-21\nretrieved = 2025-01-02\n";
    let spec = source.to_owned() + &group("", "{ code = 1, variant = \"A\", message = \"a\" }");
    let catalog = catalog("", &spec);
    let [source] = catalog.sources() else { panic!("one source") };
    let days = (source.updated.as_deref(), source.retrieved.as_deref());
    assert_eq!(days, (Some("2025-11-21"), Some("2025-01-02")));
}
