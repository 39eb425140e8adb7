//! Specs that extend others.

use errcodes_specs::SourceFile;

use super::{differences, page, updated};
use crate::change::compare::compare;
use crate::change::spec::Spec;
use crate::change::update::{Gone, update};
use crate::spaces::Package;

const BASE: &str = "\
[[group]]
id = \"disk\"
base = 0x100
kind = \"internal\"
retry = \"never\"
code = [
    { code = 1, symbol = \"ACME_FULL\", message = \"full\" },
    { code = 2, symbol = \"ACME_SLOW\", message = \"slow\" },
]
";

fn page_of(rows: &str) -> String {
    format!(
        "[[group]]\nid = \"disk\"\nkind = \"unknown\"\nretry = \"unspecified\"\ncode = [{rows}]\n"
    )
}

fn overlay(text: &str) -> (tempfile::TempDir, Package) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("errors")).unwrap();
    std::fs::write(folder.path().join("errors/base.toml"), BASE).unwrap();
    std::fs::write(folder.path().join("errors/acme.toml"), text).unwrap();
    let package = Package { folder: folder.path().to_owned() };
    (folder, package)
}

fn update_overlay(text: &str, rows: &str) -> String {
    let (_folder, package) = overlay(text);
    let (spec, page) = (Spec::find("errors/acme.toml", &package).unwrap(), page(&page_of(rows)));
    update(&spec, &page, &compare(&spec, &page, false), Gone::Deprecate).unwrap()
}

const FULL: &str = "{ code = 257, symbol = \"ACME_FULL\", message = \"full\" },";
const SLOW: &str = "{ code = 258, symbol = \"ACME_SLOW\", message = \"slow\" },";
const BROKEN: &str = "{ code = 259, symbol = \"ACME_BROKEN\", message = \"broken\" },";

#[test]
fn what_is_new_is_added_to_the_overlay() {
    let rows = format!("{FULL} {SLOW} {BROKEN}");
    let text = update_overlay("[sdk]\nextends = \"base.toml\"\n", &rows);
    let expected = "[sdk]\nextends = \"base.toml\"\n\n[[group]]\nid = \"disk\"\n\n# new: check it\n\
                    [[group.code]]\ncode = 3 # page: en ";
    assert!(text.starts_with(expected), "{text}");
    assert!(text.ends_with("\nsymbol = \"ACME_BROKEN\"\nmessage = \"broken\"\n"), "{text}");
    assert_eq!(update_overlay(&text, &rows), text);
}

#[test]
fn what_changes_in_an_inherited_row_is_an_override() {
    let renamed = SLOW.replace("ACME_SLOW", "ACME_LAZY");
    let text = update_overlay("[sdk]\nextends = \"base.toml\"\n", &renamed);
    let expected = "[sdk]\nextends = \"base.toml\"\n\n\
                    [[override]]\ncode = 257\ndeprecated = \"no longer on the vendor's page\"\n\n\
                    [[override]]\ncode = 258\nsymbol = \"ACME_LAZY\"\naliases = [\"ACME_SLOW\"]\n";
    assert_eq!(text, expected);
    let again = update_overlay(&text, &renamed);
    assert!(again.contains("code = 258 # page: en "), "an override remembers: {again}");
    assert_eq!(update_overlay(&again, &renamed), again);
    assert!(!update_overlay(&again, &format!("{FULL} {renamed}")).contains("deprecated"));
}

#[test]
fn a_number_of_an_inherited_row_is_left() {
    let (_folder, package) = overlay("[sdk]\nextends = \"base.toml\"\n");
    let spec = Spec::find("errors/acme.toml", &package).unwrap();
    let page = page(&page_of(&format!("{FULL} {}", SLOW.replace("258", "300"))));
    let comparison = compare(&spec, &page, false);
    let [difference] = comparison.differences.as_slice() else {
        panic!("{comparison:?}");
    };
    assert!(difference.by_hand.as_ref().unwrap().contains("an overlay cannot change a number"));
}

#[test]
fn a_bundled_spec_is_compared_and_not_written() {
    let package = Package { folder: std::path::PathBuf::new() };
    let spec = Spec::find("gme", &package).unwrap();
    assert_eq!(compare(&spec, &spec.catalog, true).differences, []);
    let failure = spec.path().unwrap_err().to_string();
    assert!(
        failure.contains("is a bundled spec") && failure.contains("extends = \"gme\""),
        "{failure}"
    );
    let failure = Spec::find("ilvb", &package).unwrap_err().to_string();
    assert!(failure.contains("several code spaces"), "{failure}");
}

#[test]
fn an_overlay_of_a_bundled_spec_has_its_rows() {
    let gme = errcodes_specs::bundled::find("gme").unwrap();
    let (gme, _) = errcodes_specs::read(&SourceFile::new("gme.toml", "gme", gme.text()));
    let overlay =
        "[sdk]\nextends = \"gme\"\n\n[[override]]\ncode = 7004\nadvice = \"Check the proxy.\"\n";
    assert_eq!(differences(overlay, &gme), "");
    let updated = updated(overlay, &gme);
    assert!(updated.contains("code = 7004 # page: en "), "{updated}");
    assert_eq!(differences(&updated, &gme), "");
}
