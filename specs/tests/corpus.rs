//! Small spec files: under `pass` without a mistake, under `fail` with one each, and the report as
//! golden.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs};

use errcodes_specs::{NotFound, Report, SourceFile, bundled};

fn corpus(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(folder)
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

fn source(path: &Path) -> SourceFile {
    let name = path.file_name().unwrap().to_str().unwrap();
    SourceFile::new(name, "acme", fs::read_to_string(path).unwrap())
}

fn read(path: &Path) -> Report {
    errcodes_specs::read(&source(path)).1
}

#[test]
fn files_without_a_mistake_are_accepted() {
    for path in specs(&corpus("pass")) {
        let report = read(&path);
        assert!(report.is_empty(), "{}", report.render());
    }
}

#[test]
fn the_examples_of_the_formats_description_are_accepted() {
    let readme = include_str!("../README.md");
    let blocks = readme.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next());
    let specs: Vec<&str> = blocks.filter(|block| block.contains("[[")).collect();
    assert_eq!(specs.len(), 6, "a spec, rows, stopgaps, ranges, a `when`, and an overlay");
    for text in specs {
        let source = SourceFile::new("README.md", "readme", text);
        let (_, report) = errcodes_specs::read(&source);
        assert!(report.is_empty(), "{}", report.render());
    }
}

#[test]
fn files_with_a_mistake_are_reported_as_the_golden_files_say() {
    let mut stale = Vec::new();
    for path in specs(&corpus("fail")) {
        let report = read(&path);
        assert_eq!(report.len(), 1, "{}\n{}", path.display(), report.render());
        stale.extend(compare(&path.with_extension("txt"), &report.render()));
    }
    assert!(stale.is_empty(), "set ERRCODES_BLESS=1 if this is right:\n{}", stale.join("\n"));
}

#[test]
fn folders_with_a_mistake_are_reported_as_the_golden_files_say() {
    let mut stale = Vec::new();
    for folder in entries(&corpus("folder")) {
        let sources: Vec<SourceFile> = specs(&folder).iter().map(|path| space(path)).collect();
        let (_, reports) = errcodes_specs::read_folder("acme", None, &sources, &mut find(&folder));
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

fn render(reports: &[Report]) -> String {
    reports.iter().map(Report::render).collect()
}

#[test]
fn overlays_with_a_mistake_are_reported_as_the_golden_files_say() {
    let mut stale = Vec::new();
    for folder in entries(&corpus("overlay")) {
        let source = source(&folder.join("acme.toml"));
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
fn every_mistake_of_a_file_is_reported_at_once() {
    let report = read(&corpus("many.toml"));
    let stale = compare(&corpus("many.txt"), &report.render());
    assert!(stale.is_none(), "set ERRCODES_BLESS=1 if this is right:\n{}", stale.unwrap());
    assert_eq!(report.len(), 22);
}

const CODE: &str =
    "[[code]]\ncode = 1\nvariant = \"A\"\nmessage = \"a\"\nkind = \"unknown\"\nretry = \"never\"\n";

/// The number of mistakes of a text, and the report.
fn report_of(text: String) -> (usize, String) {
    let source = SourceFile::new("acme.toml", "acme", text);
    let (_, report) = errcodes_specs::read(&source);
    (report.len(), report.render())
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
        format!("[[{}", "é".repeat(80)),
        format!("{CODE}url = \'\'\'{}\'\'\'\n", "x\n".repeat(50_000)),
        CODE.replace("\"A\"", &format!("\"{long}\"")),
        format!("{CODE}\n{CODE}").replace("\"A\"", &format!("\"X{long}\"")),
        format!("[sdk]\nlang = \"en{tag}\"\n\n{}", CODE.replace("\"a\"", "{ en = \"a\" }")),
    ] {
        let (count, report) = report_of(text);
        assert!((1..=3).contains(&count), "{count}");
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

fn codes(numbers: std::ops::Range<usize>) -> String {
    let code = |number: usize| {
        format!(
            "[[code]]\ncode = {number}\nsymbol = \"S_{number}\"\nvariant = \"V{number}\"\n\
             message = \"m\"\nkind = \"unknown\"\nretry = \"never\"\n\n"
        )
    };
    numbers.map(code).collect()
}

#[test]
fn beyond_a_hundred_mistakes_are_counted_by_rule() {
    let (count, report) = report_of(codes(0..4_000).replace("never", "nevre") + "x = 1\n");
    assert_eq!(count, 4_001);
    assert_eq!(
        report.matches("\n --> acme.toml:").count()
            + report.matches("\n   --> acme.toml:").count()
            + report.matches("\n  --> acme.toml:").count(),
        100
    );
    let summary = "error: 3,901 more mistakes: 3,900 of `unknown-word`, 1 of `unknown-key`\n\n";
    assert!(report.ends_with(summary), "{}", &report[report.len() - 300..]);
}

/// Each mistake here has its first place far away. If a report copied what lies between, it would
/// be as large as the file times the mistakes.
#[test]
fn a_list_pasted_twice_is_reported_at_both_places_without_what_is_between() {
    let started = Instant::now();
    let (count, report) = report_of(codes(0..2_000).repeat(2));
    assert_eq!(count, 6_000);
    assert!(
        report.contains("error: code 0 is listed twice\n     --> acme.toml:16002:8\n"),
        "{}",
        &report[..800]
    );
    assert!(report.contains("\n     ::: acme.toml:2:8\n"), "{}", &report[..800]);
    assert!(report.len() < 100_000, "{} bytes", report.len());
    assert!(started.elapsed() < GENEROUS, "{:?}", started.elapsed());
}

#[test]
fn mistakes_of_one_line_are_reported_without_the_rest_of_the_line() {
    let code = |number: usize| {
        format!(
            "{{ code = {number}, variant = \"V{number}\", message = \"é\", kind = \"unavailible\", retry = \"never\" }}"
        )
    };
    let started = Instant::now();
    let text = format!("code = [{}]\n", (0..800).map(code).collect::<Vec<_>>().join(", "));
    let column = text.find("unavailible").unwrap();
    let (count, report) = report_of(text);
    assert_eq!(count, 800);
    assert!(report.contains(&format!("\n --> acme.toml:1:{}\n", column - 1)), "{report}");
    assert!(report.len() < 100_000, "{} bytes", report.len());
    assert!(started.elapsed() < GENEROUS, "{:?}", started.elapsed());
}

#[test]
fn two_places_of_one_long_line_are_shown_apart() {
    let code = |number: usize| format!("{{ code = {number}, variant = \"V\" }}");
    let filler = " ".repeat(5_000);
    let text = format!("code = [{},{filler}{}]\n", code(1), code(2));
    let (_, report) = report_of(text);
    let clash = report.split("\n\n").find(|error| error.contains("two codes")).unwrap();
    assert!(clash.contains("--> acme.toml:1:5059\n"), "{clash}");
    assert!(clash.contains("::: acme.toml:1:31\n"), "{clash}");
    assert!(clash.lines().all(|line| line.len() < 300), "{clash}");
}

/// A limit that only a cost in the square of the file can break, even on a busy machine.
const GENEROUS: Duration = Duration::from_secs(20);

#[test]
fn twelve_thousand_unknown_keys_are_compared_in_linear_time() {
    let started = Instant::now();
    let keys: Vec<_> = (0..12_000).map(|key| format!("mesage{key} = 1\n")).collect();
    let (count, _) = report_of(format!("{CODE}{}", keys.concat()));
    assert_eq!(count, 12_000);
    assert!(started.elapsed() < GENEROUS, "{:?}", started.elapsed());
}

#[test]
fn a_file_that_is_too_large_is_one_mistake() {
    let text = "# x\n".repeat(errcodes_specs::MOST_BYTES / 4 + 1);
    let (count, report) = report_of(text);
    assert_eq!(count, 1, "{report}");
    assert!(report.starts_with("error: the file is larger than 16 MiB\n"), "{report}");
}

#[test]
fn a_near_miss_is_not_repeated_at_full_length() {
    let long = "X".repeat(100_000);
    let text = format!("[sdk]\nextends = \"gme\"\n[[override]]\ncode = 1\nvariant = \"{long}\"\n");
    let (count, report) = report_of(text);
    assert_eq!(count, 1, "{report}");
    assert!(report.len() < 2_000, "{} bytes", report.len());
}
