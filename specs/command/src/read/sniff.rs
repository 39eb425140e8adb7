//! The format of a text by its content.

use super::Format;
use super::csv::separator_of_all_lines;
use super::lines::start;
use super::markdown::is_delimiter_row;

/// A page may begin with much prose.
const LOOKED_AT: usize = 1 << 16;

pub(super) fn format(text: &str) -> Format {
    let start = start(text, LOOKED_AT);
    let lower = start.trim_start().to_ascii_lowercase();
    if ["<!doctype", "<html", "<head", "<body", "<?xml"].iter().any(|tag| lower.starts_with(tag)) {
        return Format::Html;
    }
    if start.lines().any(is_of_header) {
        return Format::Header;
    }
    match separator_of_all_lines(start) {
        Some(b'\t') => return Format::Tsv,
        Some(_) => return Format::Csv,
        None => {}
    }
    if start.lines().any(is_markdown) {
        return Format::Markdown;
    }
    let has_tags = ["table", "tr", "li", "dl"].iter().any(|tag| has_tag(&lower, tag));
    if has_tags { Format::Html } else { Format::Text }
}

/// Whether an element starts: `<list>` is none of `li`.
fn has_tag(text: &str, name: &str) -> bool {
    let is_end = |rest: &str| rest.starts_with(|c: char| c == '>' || c.is_whitespace());
    text.match_indices('<').any(|(at, _)| {
        text.get(at + 1..).and_then(|rest| rest.strip_prefix(name)).is_some_and(is_end)
    })
}

/// A line that no other format has. Markdown may have a heading `# define your terms`.
fn is_of_header(line: &str) -> bool {
    let line = line.trim_start();
    let Some((word, rest)) =
        line.strip_prefix('#').and_then(|line| line.trim_start().split_once(' '))
    else {
        return line.starts_with("typedef enum");
    };
    let rest = rest.trim_start();
    match word {
        "define" | "ifndef" => rest.starts_with(|c: char| c.is_ascii_uppercase() || c == '_'),
        "include" => rest.starts_with(['<', '"']),
        _ => false,
    }
}

/// A heading or a row of dashes between pipes. A list may as well be plain text, and is read as such.
fn is_markdown(line: &str) -> bool {
    let after = line.trim_start_matches('#');
    let level = line.len() - after.len();
    (1..=6).contains(&level) && after.starts_with(' ')
        || line.contains('|') && is_delimiter_row(line)
}

#[cfg(test)]
mod tests {
    use super::{LOOKED_AT, format};
    use crate::read::Format;

    #[test]
    fn content_decides() {
        assert_eq!(format("\n<!DOCTYPE html><p># x"), Format::Html);
        assert_eq!(format("a <b>b</b>\n<TABLE><tr>"), Format::Html);
        assert_eq!(format("a <list> and <tr"), Format::Text);
        assert_eq!(format("<style>\n</style>\n\n## A\n<table>"), Format::Markdown);
        assert_eq!(format("a|b\n--|:-:\n1|2"), Format::Markdown);
        assert_eq!(format("# comment\ncode,text\n1,a\n"), Format::Csv);
        assert_eq!(format("code;text\n1;a\n"), Format::Csv);
        assert_eq!(format("1\ta\n2\tb\n"), Format::Tsv);
        assert_eq!(format("Codes\n\n1\ta\n2\tb\n"), Format::Text);
        assert_eq!(format("+---+---+\n| 1 | a |\n+---+---+\n"), Format::Text);
        assert_eq!(format("Hello, world\nBye, world"), Format::Text);
        assert_eq!(format("/* codes */\n#ifndef A_H\n# define A 1\n"), Format::Header);
        assert_eq!(format("# define your terms, please"), Format::Markdown);
        assert_eq!(format(""), Format::Text);
    }

    #[test]
    fn only_the_start_is_looked_at() {
        assert_eq!(format(&format!("{}# A", "é\n".repeat(LOOKED_AT))), Format::Text);
        assert_eq!(format(&"é".repeat(LOOKED_AT)), Format::Text);
    }
}
