//! The Chinese README says what the English one does, as far as a program can tell.

use std::fs;
use std::path::Path;

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)).unwrap()
}

/// The blocks of code with the line that opens them, without comments.
fn code(text: &str) -> Vec<String> {
    let blocks = text.split("```").skip(1).step_by(2);
    let without_comment = |line: &str| line.split("//").next().unwrap_or("").trim_end().to_owned();
    blocks.map(|block| block.lines().map(without_comment).collect::<Vec<_>>().join("\n")).collect()
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

#[test]
fn both_have_the_same_code_tables_and_figures() {
    let (english, chinese) = (read("README.md"), read("README.zh.md"));
    assert_eq!(code(&english), code(&chinese));
    assert_eq!(outline(&english), outline(&chinese));
    assert_eq!(names_in_tables(&english), names_in_tables(&chinese));
    assert_eq!(figures(&english), figures(&chinese));
}
