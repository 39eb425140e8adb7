//! The tables of the bundled specs in the documentation.

use std::fs;
use std::path::Path;

use errcodes_specs::{bundled, read};

/// The cells of the table that starts with this head.
fn table(path: &str, head: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    let text = fs::read_to_string(&path).unwrap().replace("/// ", "");
    let (_, table) = text.split_once(head).unwrap_or_else(|| panic!("{}: {head}", path.display()));
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let cells =
        |row: &str| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    rows.map(cells).collect()
}

/// The specs and the folders before their spaces, with the number of codes.
fn expected() -> Vec<(String, String)> {
    let mut rows: Vec<(String, String)> = Vec::new();
    for name in bundled::names() {
        if let Some((folder, _)) = name.split_once('/')
            && !rows.iter().any(|(name, _)| *name == format!("`{folder}`"))
        {
            rows.push((format!("`{folder}`"), String::new()));
        }
        let (catalog, _) = read(&bundled::find(name).unwrap());
        rows.push((format!("`{name}`"), catalog.codes().len().to_string()));
    }
    rows
}

#[test]
fn the_readmes_have_every_spec_with_the_number_of_its_codes() {
    for (path, head) in
        [("README.md", "| name | SDK | codes |"), ("README.zh.md", "| 名称 | SDK | 错误码数量 |")]
    {
        let rows = table(path, head);
        let rows: Vec<_> = rows.iter().map(|row| (row[0].clone(), row[2].clone())).collect();
        assert_eq!(rows, expected(), "{path}");
    }
}

/// A folder names its spaces.
#[test]
fn the_macro_documents_every_spec() {
    let rows = table("runtime/src/macros.rs", "# Bundled specs\n///\n| name | SDK |");
    let quoted = |cell: &str| -> Vec<String> {
        cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
    };
    let names = rows.iter().flat_map(|row| {
        let spaces = quoted(&row[1]).into_iter().filter(|name| name.contains('/'));
        let spaces: Vec<_> = spaces.collect();
        if spaces.is_empty() { quoted(&row[0]) } else { spaces }
    });
    assert!(names.clone().eq(bundled::names()), "{:?}", names.collect::<Vec<_>>());
    let folders = rows.iter().map(|row| quoted(&row[0]).concat());
    let folders: Vec<_> = folders.filter(|name| bundled::find(name).is_none()).collect();
    assert!(folders.iter().eq(bundled::folders().collect::<Vec<_>>().iter()), "{folders:?}");
}

#[test]
fn the_changelog_has_the_number_of_codes_of_every_spec() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../CHANGELOG.md");
    let text = fs::read_to_string(path).unwrap();
    let (_, specs) = text.split_once("### Specs").unwrap();
    let (specs, _) = specs.split_once("###").unwrap();
    for name in bundled::names() {
        let sdk = name.split('/').next().unwrap_or(name);
        let mut items =
            specs.split("\n- ").filter(|item| item.contains(&format!("errcodes!(\"{sdk}\")")));
        let (catalog, _) = read(&bundled::find(name).unwrap());
        let count = catalog.codes().len().to_string();
        let has_count =
            |item: &str| item.split(|c: char| !c.is_ascii_digit()).any(|word| word == count);
        assert!(items.any(has_count), "{name}: {count}");
    }
}
