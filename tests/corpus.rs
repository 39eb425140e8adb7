//! Small spec files: under `pass` without a mistake, under `fail` with one each, and the report as golden.

use std::path::{Path, PathBuf};
use std::{env, fs};

use errcodes_specs::{Report, SourceFile};

fn corpus(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(folder)
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    paths
}

fn specs(folder: &Path) -> Vec<PathBuf> {
    let paths = entries(folder).into_iter();
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "toml")).collect()
}

/// Says so if the golden file is not what it should be, or writes it.
fn compare(golden: &Path, actual: &str) -> Option<String> {
    if env::var_os("ERRCODES_BLESS").is_some() {
        fs::write(golden, actual).unwrap();
    }
    let stale = fs::read_to_string(golden).unwrap_or_default() != actual;
    stale.then(|| format!("{}:\n{actual}", golden.display()))
}

fn read(path: &Path) -> (SourceFile, Report) {
    let name = path.file_name().unwrap().to_str().unwrap();
    let source = SourceFile::new(name, "acme", fs::read_to_string(path).unwrap());
    let (_, report) = errcodes_specs::read(&source);
    (source, report)
}

#[test]
fn files_without_a_mistake_are_accepted() {
    for path in specs(&corpus("pass")) {
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
    let mut stale = Vec::new();
    for path in specs(&corpus("fail")) {
        let (source, report) = read(&path);
        assert_eq!(report.iter().count(), 1, "{}\n{}", path.display(), report.render(&source));
        stale.extend(compare(&path.with_extension("txt"), &report.render(&source)));
    }
    assert!(stale.is_empty(), "set ERRCODES_BLESS=1 if this is right:\n{}", stale.join("\n"));
}

#[test]
fn folders_with_a_mistake_are_reported_as_the_golden_files_say() {
    let mut stale = Vec::new();
    for folder in entries(&corpus("folder")) {
        let sources: Vec<SourceFile> = specs(&folder).iter().map(|path| space(path)).collect();
        let (_, reports) = errcodes_specs::read_folder("acme", &sources);
        let actual: String =
            sources.iter().zip(reports).map(|(source, report)| report.render(source)).collect();
        assert_eq!(actual.matches("error: ").count(), 1, "{}\n{actual}", folder.display());
        stale.extend(compare(&folder.join("report.txt"), &actual));
    }
    assert!(stale.is_empty(), "set ERRCODES_BLESS=1 if this is right:\n{}", stale.join("\n"));
}

fn space(path: &Path) -> SourceFile {
    let name = path.file_name().unwrap().to_str().unwrap();
    let id = format!("acme/{}", name.strip_suffix(".toml").unwrap());
    SourceFile::new(format!("acme/{name}"), id, fs::read_to_string(path).unwrap())
}

#[test]
fn every_mistake_of_a_file_is_told_at_once() {
    let (source, report) = read(&corpus("many.toml"));
    let stale = compare(&corpus("many.txt"), &report.render(&source));
    assert!(stale.is_none(), "set ERRCODES_BLESS=1 if this is right:\n{}", stale.unwrap());
    assert_eq!(report.iter().count(), 22);
}
