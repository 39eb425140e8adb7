//! What the READMEs and the guide quote is what is there.

use std::path::{Path, PathBuf};
use std::{env, fs};

use errcodes_specs::SourceFile;

const READMES: [&str; 2] = ["README.md", "README.zh.md"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The blocks of code in a language.
fn blocks<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
    let opening = format!("```{language}\n");
    text.split(opening.as_str()).skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

/// The spec files that a text quotes: blocks whose first line is the path of a file.
fn quoted_specs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    blocks(text, "toml").into_iter().filter_map(|block| {
        let path = block.lines().next()?.strip_prefix("# ")?;
        path.starts_with("errors/").then_some((path, block))
    })
}

/// The Rust blocks beside them are compiled with these files.
#[test]
fn quoted_specs_are_the_files_that_the_examples_use() {
    for readme in READMES {
        let text = read(readme);
        assert_eq!(quoted_specs(&text).count(), 2, "{readme}");
        for (path, block) in quoted_specs(&text) {
            assert_eq!(block, read(Path::new("tests").join(path)), "{path} in {readme}");
        }
    }
    for (page, count) in [
        ("own_spec", 3),
        ("ranges", 3),
        ("shipping", 1),
        ("negated", 5),
        ("platform", 4),
        ("retry", 1),
    ] {
        let text = read(format!("runtime/docs/{page}.md"));
        assert_eq!(quoted_specs(&text).count(), count, "{page}");
        for (path, block) in quoted_specs(&text) {
            assert_eq!(block, read(Path::new("runtime").join(path)), "{path} in {page}");
        }
    }
}

/// The edits of a draft are those of the spec that the Rust block of the page is compiled with, and its session has the
/// same one.
#[test]
fn the_edits_of_a_draft_are_in_the_spec() {
    let spec = read("runtime/errors/locker.toml");
    assert_eq!(spec, read("runtime/docs/from_a_page.in/errors/locker.toml"));
    let page = read("runtime/docs/from_a_page.md");
    let edits = blocks(&page, "toml");
    assert_eq!(edits.len(), 6);
    for edit in edits {
        assert!(spec.contains(edit), "{edit}");
    }
    let vendor = read("runtime/docs/from_a_page.in/locker.md");
    assert!(vendor.contains(blocks(&page, "markdown")[0]));
}

/// As the compiler shows it: the report, with the compiler's own pointer below.
#[test]
fn the_quoted_report_is_that_of_the_quoted_spec() {
    for readme in READMES {
        let text = read(readme);
        let (path, spec) = quoted_specs(&text).next().unwrap();
        let broken = spec.replace("\"unavailable\"", "\"unavailible\"");
        let (_, report) = errcodes_specs::read(&SourceFile::new(path, "acme", broken));
        assert_eq!(report.len(), 1);
        let shown = report.render().trim_end().replace('\n', "\n       ");
        let shown: Vec<&str> = shown.lines().map(str::trim_end).collect();
        let quoted = blocks(&text, "text")[0];
        assert!(quoted.starts_with(&shown.join("\n")), "{readme}:\n{}", shown.join("\n"));
        let call = blocks(&text, "rust")[0].lines().next().unwrap();
        assert!(quoted.contains(&format!(" --> src/main.rs:1:{}\n", call.find('"').unwrap() + 1)));
        assert!(quoted.contains(&format!("\n1 | {call}\n")), "{readme}: {call}");
    }
}

/// The page of the format in the guide: `specs/README.md` is the source, and the package of the guide cannot
/// include a file of another one.
#[test]
fn the_page_of_the_format_is_the_description_in_specs() {
    let description = read("specs/README.md");
    let (_, format) = description.split_once("\n## The format\n").unwrap();
    let (format, _) = format.split_once("\n## ").unwrap();
    let mut page = String::from(
        "The spec format: every key, and the words for a [`Kind`](crate::Kind) and a [`Retry`](crate::Retry) class.\n",
    );
    for line in format.lines() {
        page.push_str(line.strip_prefix("##").filter(|line| line.starts_with('#')).unwrap_or(line));
        page.push('\n');
    }
    let path = "runtime/docs/format.md";
    if env::var_os("ERRCODES_BLESS").is_some() {
        fs::write(root().join(path), &page).unwrap();
    }
    assert!(read(path) == page, "{path} is out of date; set ERRCODES_BLESS=1 to write it");
}

/// The README is also shown by registries, where a relative link leads nowhere.
#[test]
fn links_are_absolute() {
    for readme in READMES {
        for rest in read(readme).split("](").skip(1) {
            assert!(rest.starts_with("https://"), "{readme}: {}", rest.lines().next().unwrap());
        }
    }
}
