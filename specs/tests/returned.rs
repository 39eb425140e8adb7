//! What calls return for a documented code, and what they return in success.

use errcodes_specs::{Catalog, NotFound, Report, Returned, SourceFile, read, read_extending};

fn spec(sdk: &str) -> String {
    let code =
        "code = 109\nvariant = \"A\"\nmessage = \"a\"\nkind = \"unknown\"\nretry = \"never\"";
    format!("[sdk]\n{sdk}\n[[code]]\n{code}\n")
}

fn source(text: String) -> SourceFile {
    SourceFile::new("acme.toml", "acme", text)
}

fn of_one(sdk: &str) -> Catalog {
    let (catalog, report) = read(&source(spec(sdk)));
    assert!(report.is_empty(), "{}", report.render());
    catalog
}

fn of_overlay(base: &str, sdk: &str) -> Catalog {
    let overlay = source(format!("[sdk]\nextends = \"base.toml\"\n{sdk}"));
    let find = &mut |_: &SourceFile, name: &str| match name {
        "base.toml" => Ok(SourceFile::new(name, "base", spec(base))),
        _ => Err(NotFound::new("no such file")),
    };
    let (catalog, reports) = read_extending(&overlay, find);
    assert_eq!(reports.iter().map(Report::render).collect::<String>(), "");
    catalog
}

#[test]
fn codes_are_returned_as_they_are_unless_stated() {
    let catalog = of_one("");
    assert_eq!((catalog.sdk().returned, &*catalog.sdk().success), (Returned::AsIs, &[0..=0][..]));
}

#[test]
fn a_call_that_negates_codes_returns_other_numbers_in_success() {
    for (repr, most) in [("i8", 0x7F), ("i16", 0x7FFF), ("i32", 0x7FFF_FFFF)] {
        let catalog = of_one(&format!("returned = \"negated\"\nrepr = \"{repr}\""));
        assert_eq!(catalog.sdk().returned, Returned::Negated);
        assert_eq!(catalog.sdk().success, [0..=most]);
    }
    let catalog = of_one("returned = \"negated\"\nsuccess = [0, -11]");
    assert_eq!(catalog.sdk().success, [-11..=-11, 0..=0]);
}

#[test]
fn an_overlay_inherits_what_calls_return_and_may_change_it() {
    let negated = "returned = \"negated\"";
    for (base, sdk, returned, success) in [
        (negated, "", Returned::Negated, 0..=0x7FFF_FFFF),
        ("", negated, Returned::Negated, 0..=0x7FFF_FFFF),
        (negated, "returned = \"as_is\"", Returned::AsIs, 0..=0),
        (negated, "success = [7]", Returned::Negated, 7..=7),
        ("returned = \"negated\"\nsuccess = [7]", negated, Returned::Negated, 7..=7),
        ("success = [7]", "returned = \"negated\"\nsuccess = [8]", Returned::Negated, 8..=8),
    ] {
        let catalog = of_overlay(base, sdk);
        let sdk = catalog.sdk();
        assert_eq!((sdk.returned, sdk.success.as_slice()), (returned, [success].as_slice()));
    }
}

/// Of a mistake that explains the others, only itself is reported.
#[test]
fn a_mistake_in_the_type_is_reported_once() {
    for (sdk, place) in [
        ("repr = \"u23\"\nreturned = \"negated\"", "acme.toml:2:8"),
        ("repr = \"u32\"\nreturned = \"negated\"\nsuccess = [\"0..\"]", "acme.toml:3:12"),
    ] {
        let (_, report) = read(&source(spec(sdk)));
        assert_eq!(report.len(), 1, "{}", report.render());
        assert!(report.render().contains(place), "{}", report.render());
    }
}
