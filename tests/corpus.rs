//! Small spec files: under `pass` without a mistake, under `fail` with one each, and the report as golden.

use std::path::{Path, PathBuf};
use std::{env, fs};

use errcodes_specs::{Report, SourceFile};

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(folder);
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut specs: Vec<_> = paths.filter(|path| path.extension().unwrap() == "toml").collect();
    specs.sort();
    assert!(!specs.is_empty());
    specs
}

fn read(path: &Path) -> (SourceFile, Report) {
    let name = path.file_name().unwrap().to_str().unwrap();
    let source = SourceFile::new(name, "acme", fs::read_to_string(path).unwrap());
    let (_, report) = errcodes_specs::read(&source);
    (source, report)
}

#[test]
fn files_without_a_mistake_are_accepted() {
    for path in files("pass") {
        let (source, report) = read(&path);
        assert!(report.is_empty(), "{}", report.render(&source));
    }
}

#[test]
fn the_example_of_the_formats_description_is_accepted() {
    let readme = include_str!("../specs/README.md");
    let (_, example) = readme.split_once("```toml\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    let source = SourceFile::new("README.md", "readme", example);
    let (catalog, report) = errcodes_specs::read(&source);
    assert!(report.is_empty(), "{}", report.render(&source));
    assert_eq!(catalog.codes().len(), 2);
}

#[test]
fn files_with_a_mistake_are_reported_as_the_golden_files_say() {
    let bless = env::var_os("ERRCODES_BLESS").is_some();
    let mut stale = Vec::new();
    for path in files("fail") {
        let (source, report) = read(&path);
        assert_eq!(report.iter().count(), 1, "{}\n{}", path.display(), report.render(&source));
        let golden = path.with_extension("txt");
        let actual = report.render(&source);
        if bless {
            fs::write(&golden, &actual).unwrap();
        }
        if fs::read_to_string(&golden).unwrap_or_default() != actual {
            stale.push(format!("{}:\n{actual}", golden.display()));
        }
    }
    assert!(stale.is_empty(), "set ERRCODES_BLESS=1 if this is right:\n{}", stale.join("\n"));
}

#[test]
fn every_mistake_of_a_file_is_told_at_once() {
    let mut text = String::new();
    for path in files("fail") {
        let part = fs::read_to_string(&path).unwrap();
        if part.starts_with("[[code]]") && part.matches("[[code]]").count() == 1 {
            text.push_str(&part);
        }
    }
    let codes = text.matches("[[code]]").count();
    let (_, report) = errcodes_specs::read(&SourceFile::new("all.toml", "all", text));
    // Each file's own mistake, and one more per code: all but the first have its number or its variant.
    assert!(
        codes > 30 && report.iter().count() >= 2 * codes - 4,
        "{codes} {}",
        report.iter().count()
    );
}
