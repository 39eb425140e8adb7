//! Small spec files: under `pass` without a mistake, under `fail` with one each, and the report as golden.

use std::path::{Path, PathBuf};
use std::{env, fs};

use errcodes_specs::{NotFound, Report, SourceFile, bundled};

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
fn the_examples_of_the_formats_description_are_accepted() {
    let readme = include_str!("../specs/README.md");
    let blocks = readme.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next());
    let specs: Vec<&str> = blocks.filter(|block| block.contains("[[")).collect();
    assert_eq!(specs.len(), 2, "a spec, and an overlay");
    for text in specs {
        let source = SourceFile::new("README.md", "readme", text);
        let (_, report) = errcodes_specs::read(&source);
        assert!(report.is_empty(), "{}", report.render(&source));
    }
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
        let (_, reports) = errcodes_specs::read_folder("acme", &sources, &mut find(&folder));
        let actual = render(&reports);
        assert_eq!(actual.matches("error: ").count(), 1, "{}\n{actual}", folder.display());
        stale.extend(compare(&folder.join("report.txt"), &actual));
    }
    assert!(stale.is_empty(), "set ERRCODES_BLESS=1 if this is right:\n{}", stale.join("\n"));
}

/// The specs of a folder extend each other and bundled ones.
fn find(folder: &Path) -> impl FnMut(&SourceFile, &str) -> Result<SourceFile, NotFound> {
    move |_, name| match name.strip_suffix(".toml") {
        None => bundled::find_base(name),
        Some(stem) => match fs::read_to_string(folder.join(name)) {
            Ok(text) => Ok(SourceFile::new(name, stem, text)),
            Err(_) => Err(NotFound::new("there is no such file")),
        },
    }
}

fn render(reports: &[(SourceFile, Report)]) -> String {
    reports.iter().map(|(source, report)| report.render(source)).collect()
}

#[test]
fn overlays_with_a_mistake_are_reported_as_the_golden_files_say() {
    let mut stale = Vec::new();
    for folder in entries(&corpus("overlay")) {
        let (source, _) = read(&folder.join("acme.toml"));
        let (_, reports) = errcodes_specs::read_extending(&source, &mut find(&folder));
        let actual = render(&reports);
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

const CODE: &str =
    "[[code]]\ncode = 1\nvariant = \"A\"\nmessage = \"a\"\nkind = \"unknown\"\nretry = \"never\"\n";

/// How often the mistakes of a text are told, and the report.
fn report_of(text: String) -> (usize, String) {
    let source = SourceFile::new("acme.toml", "acme", text);
    let (_, report) = errcodes_specs::read(&source);
    (report.iter().count(), report.render(&source))
}

#[test]
fn long_lines_are_cut_in_reports() {
    let long = "x".repeat(100_000);
    let tag = "-abcdefgh".repeat(12_000);
    let hidden = "\\u202E".repeat(20_000);
    for text in [
        format!("{CODE}{long} = 1\n"),
        format!("{CODE}\"{hidden}\" = 1\n"),
        format!("{CODE}cause = \"{long}\\u0000\"\n"),
        format!("{CODE}cause = \"{long}\n"),
        format!("{CODE}unknown = 1 # {long}\n"),
        format!("{CODE}{}unknown = 1\n", " ".repeat(100_000)),
        format!("{CODE}url = \'\'\'{}\'\'\'\n", "x\n".repeat(50_000)),
        CODE.replace("\"A\"", &format!("\"{long}\"")),
        format!("{CODE}\n{CODE}").replace("\"A\"", &format!("\"X{long}\"")),
        format!("[sdk]\nlang = \"en{tag}\"\n\n{}", CODE.replace("\"a\"", "{ en = \"a\" }")),
    ] {
        let (count, report) = report_of(text);
        assert!((1..=2).contains(&count), "{count}");
        assert!(report.len() < 2_000, "{} bytes", report.len());
        assert!(report.lines().all(|line| line.chars().count() <= 200), "{report}");
    }
}

#[test]
fn long_texts_are_texts() {
    let text = "word ".repeat(20_000);
    let (count, report) = report_of(format!("{CODE}cause = \"{text}\"\n"));
    assert_eq!(count, 0, "{report}");
}

#[test]
fn deep_nesting_is_one_or_two_mistakes() {
    let depth = 100_000;
    for text in [
        format!("x = {}{}\n", "[".repeat(depth), "]".repeat(depth)),
        format!("x = {}\n", "[".repeat(depth)),
        format!("x = {}1{}\n", "{ a = ".repeat(depth), " }".repeat(depth)),
        format!("{}a = 1\n", "a.".repeat(depth)),
        format!("[{}a]\n", "a.".repeat(depth)),
        format!("[[{}a]]\n", "a.".repeat(depth)),
    ] {
        let (count, report) = report_of(text);
        assert!((1..=2).contains(&count), "{report}");
    }
}

#[test]
fn syntax_errors_come_to_an_end() {
    let (count, _) = report_of(CODE.repeat(100).replace('\n', "\r"));
    assert_eq!(count, 20);
}

#[test]
fn thousands_of_mistakes_are_told_one_by_one() {
    let code = |code: usize| {
        let numbered = CODE.replace("= 1", &format!("= {code}"));
        numbered.replace("\"A\"", &format!("\"A{code}\"")).replace("never", "nevre")
    };
    let (count, report) = report_of((0..5_000).map(code).collect());
    assert_eq!(count, 5_000);
    assert!(report.contains("acme.toml:30000:9"), "the last one is on its line");
}
