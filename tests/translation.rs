//! The Chinese README says what the English one does, as far as a program can tell.

use std::fs;
use std::path::Path;

/// What the first example has in Chinese, after the same in the English README.
const CHINESE: [(&str, &str); 3] = [
    ("errcodes!(\"errors/acme.toml\")", "errcodes!(\"errors/acme.toml\", lang = \"zh\")"),
    ("\"store is busy (acme 17)\"", "\"商店正忙 (acme 17)\""),
    ("message_in(\"zh\"), Some(\"商店正忙\")", "message_in(\"en\"), Some(\"store is busy\")"),
];

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)).unwrap()
}

/// The blocks of code with the line that opens them, without comments.
fn code(text: &str) -> Vec<String> {
    text.split("```").skip(1).step_by(2).map(without_comments).collect()
}

fn without_comments(block: &str) -> String {
    let comment = if block.starts_with("sh\n") { "# " } else { "//" };
    let lines = block.lines().map(|line| line.split(comment).next().unwrap_or("").trim_end());
    lines.collect::<Vec<_>>().join("\n")
}

fn in_chinese(block: &str) -> String {
    CHINESE
        .iter()
        .fold(block.to_owned(), |block, (english, chinese)| block.replace(english, chinese))
}

/// The levels of the headings, and how many cells each row of a table has.
fn outline(text: &str) -> Vec<usize> {
    let prose = text.split("```").step_by(2);
    let lines = prose.flat_map(str::lines).filter(|line| line.starts_with(['#', '|']));
    lines.map(|line| line.matches(['#', '|']).count()).collect()
}

/// What stands in backquotes within the rows of tables.
fn names_in_tables(text: &str) -> Vec<String> {
    let rows = text.lines().filter(|line| line.starts_with('|'));
    let names = rows.flat_map(|row| row.split('`').skip(1).step_by(2));
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    names.sort_unstable();
    names
}

/// Every number of two digits or more.
fn figures(text: &str) -> Vec<String> {
    let figures = text.split(|c: char| !c.is_ascii_digit() && c != ',');
    let mut figures: Vec<String> = figures
        .map(|figure| figure.trim_matches(',').to_owned())
        .filter(|figure| figure.len() > 1)
        .collect();
    figures.sort_unstable();
    figures
}

/// Where links lead, but for those from one README to the other.
fn links(text: &str) -> Vec<&str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let mut targets: Vec<&str> = targets.filter(|target| !target.contains("README")).collect();
    targets.sort_unstable();
    targets
}

#[test]
fn both_have_the_same_code_tables_figures_and_links() {
    let (english, chinese) = (read("README.md"), read("README.zh.md"));
    let english_code: Vec<_> = code(&english).iter().map(|block| in_chinese(block)).collect();
    assert_eq!(english_code, code(&chinese));
    assert!(CHINESE.iter().all(|(english_only, _)| english.contains(english_only)));
    assert_eq!(outline(&english), outline(&chinese));
    assert_eq!(names_in_tables(&english), names_in_tables(&chinese));
    assert_eq!(figures(&english), figures(&chinese));
    assert_eq!(links(&english), links(&chinese));
}

/// Browsers show the end of a line as a space.
#[test]
fn no_line_ends_between_two_chinese_characters() {
    let chinese = read("README.zh.md");
    let prose: Vec<&str> = chinese.split("```").step_by(2).collect();
    let is_chinese = |c: Option<char>| {
        c.is_some_and(|c| {
            ('\u{3000}'..'\u{A000}').contains(&c) || ('\u{FF00}'..'\u{FFF0}').contains(&c)
        })
    };
    for text in prose {
        for (line, next) in text.lines().zip(text.lines().skip(1)) {
            let is_cut =
                is_chinese(line.chars().last()) && is_chinese(next.trim_start().chars().next());
            assert!(!is_cut, "{line}");
        }
    }
}
