//! The table of the numbers that bundled specs share, which `ERRCODES_BLESS=1` writes.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use errcodes_specs::{Catalog, Facts, Neighbour, SourceFile, read};

use super::{catalog, catalogs};

/// The numbers that two specs share, apart from successes.
struct Shared {
    different: Vec<i64>,
    same: usize,
}

/// What a spec says of a number that is no success: a listed code before a range.
fn facts(catalog: &Catalog, number: i128) -> Option<&Facts> {
    let sdk = catalog.sdk();
    let listed = catalog.codes().iter().find(|code| code.code == number).map(|code| &code.facts);
    let range = catalog.ranges().iter().find(|range| range.numbers.contains(number, sdk.repr));
    let is_success = sdk.success.iter().any(|range| range.contains(&number));
    listed.or(range.map(|range| &range.facts)).filter(|_| !is_success)
}

/// Some messages differ in a word that each SDK has its own for, such as "identifier" and "userId".
fn is_same(one: &Facts, other: &Facts) -> bool {
    one.message["en"] == other.message["en"]
        || (one.variant == other.variant && one.kind == other.kind)
}

fn shared(one: &Catalog, other: &Catalog) -> Shared {
    let codes = one.codes().iter().chain(other.codes());
    let mut numbers: Vec<_> = codes.map(|code| code.code).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let in_both = numbers.into_iter().filter_map(|number| {
        let is_same = is_same(facts(one, number)?, facts(other, number)?);
        Some((i64::try_from(number).unwrap(), is_same))
    });
    let (same, different): (Vec<_>, Vec<_>) = in_both.partition(|(_, is_same)| *is_same);
    Shared {
        different: different.into_iter().map(|(number, _)| number).collect(),
        same: same.len(),
    }
}

fn table() -> String {
    let catalogs: Vec<_> = catalogs().collect();
    let mut table = String::from(
        "//! Written by `ERRCODES_BLESS=1 cargo test -p errcodes-specs --test catalog`.\n\n\
         /// Spec, language, title.\n#[rustfmt::skip]\npub(super) const TITLES: &[(&str, &str, &str)] = &[\n",
    );
    for (name, catalog) in &catalogs {
        for (lang, title) in &catalog.sdk().title {
            let _ = writeln!(table, "    ({name:?}, {lang:?}, {title:?}),");
        }
    }
    table += "];\n\n/// Two specs, the numbers that mean something else, how many mean the same.\n\
        #[rustfmt::skip]\npub(super) const SHARED: &[([&str; 2], &[i64], usize)] = &[\n";
    for (at, (name, one)) in catalogs.iter().enumerate() {
        for (other_name, other) in &catalogs[at + 1..] {
            let Shared { different, same } = shared(one, other);
            if same > 0 || !different.is_empty() {
                let _ =
                    writeln!(table, "    ([{name:?}, {other_name:?}], &{different:?}, {same}),");
            }
        }
    }
    table + "];\n"
}

#[test]
fn the_table_is_as_the_specs_are() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/neighbours/table.rs");
    if env::var_os("ERRCODES_BLESS").is_some() {
        fs::write(&path, table()).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == table(), "set ERRCODES_BLESS=1 to write it");
}

fn of(catalog: &Catalog) -> BTreeMap<&'static str, Neighbour> {
    catalog.neighbours().map(|neighbour| (neighbour.name, neighbour)).collect()
}

#[test]
fn a_spec_and_its_neighbour_say_the_same() {
    for (name, catalog) in catalogs() {
        for (other, neighbour) in of(&catalog) {
            let back = &of(&self::catalog(other))[name];
            assert_eq!((back.different, back.same), (neighbour.different, neighbour.same));
            assert_eq!(neighbour.title("zh"), self::catalog(other).sdk().title["zh"]);
        }
    }
}

/// What the head of `gme.toml` says.
#[test]
fn gme_3_gives_other_meanings_to_these() {
    let expected = [
        1007, 1008, 1101, 4051, 4053, 4057, 4098, 4100, 5001, 5003, 7001, 7002, 7004, 7006, 7007,
        7008, 7009, 7010, 7011, 7012, 8195, 8197, 8199, 12291, 12294, 20486, 32772, 32789,
    ];
    assert_eq!(of(&catalog("gme"))["gme3"].different, expected);
}

#[test]
fn what_is_passed_on_has_one_meaning() {
    for (by, owner, same) in [("im", "tls/backend", 21), ("live", "im", 39)] {
        let neighbour = &of(&catalog(by))[owner];
        assert_eq!((neighbour.different, neighbour.same), (&[][..], same), "{by}");
    }
}

const CODE: &str = "[[code]]\ncode = -77\nvariant = \"Own\"\nmessage = \"own\"\nkind = \"aborted\"\nretry = \"busy\"\n";

#[test]
fn an_overlay_has_the_neighbours_of_its_base_and_a_file_of_ones_own_has_none() {
    let neighbours = |name: &str, text: String| {
        let (catalog, report) = read(&SourceFile::new("errors/x.toml", name, text));
        assert!(report.is_empty(), "{}", report.render());
        of(&catalog)
    };
    let base = of(&catalog("gme"));
    assert_eq!(neighbours("voice", format!("[sdk]\nextends = \"gme\"\n{CODE}")), base);
    assert_eq!(neighbours("x", format!("[sdk]\nextends = \"gme\"\nid = \"own\"\n{CODE}")), base);
    assert!(neighbours("gme", CODE.to_owned()).is_empty());
}
