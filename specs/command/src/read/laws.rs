//! A table that somebody writes down in any format is read back.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{Format, header};
use crate::page::{Page, Table};

fn read(format: Format, text: &str) -> Page {
    format.read(text).unwrap_or_else(|| header::read_all(&[text], &[]).remove(0))
}

/// A column of numbers among columns of texts.
fn cells() -> impl Strategy<Value = Vec<Vec<String>>> {
    let word = "[a-zé错]{1,6}";
    let text = vec(word, 1..5).prop_map(|words| words.join(" "));
    let row = move |width| (any::<i32>(), vec(text.clone(), width));
    (1..4_usize, 0..4_usize).prop_flat_map(move |(width, place)| {
        let rows = vec(row(width), 2..12);
        rows.prop_map(move |rows| {
            let with_number = |(number, mut texts): (i32, Vec<String>)| {
                texts.insert(place.min(texts.len()), number.to_string());
                texts
            };
            rows.into_iter().map(with_number).collect()
        })
    })
}

/// A table with a head of words.
fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    let head = vec("[a-z]{2,8}", 5);
    (head, cells()).prop_map(|(head, mut rows)| {
        let width = rows[0].len();
        rows.insert(0, head.into_iter().take(width).collect());
        rows
    })
}

fn lines(rows: &[Vec<String>], row: impl Fn(&[String]) -> String) -> String {
    rows.iter().map(|cells| row(cells) + "\n").collect()
}

fn markdown(rows: &[Vec<String>], start: &str, end: &str) -> String {
    let mut rows = rows.to_vec();
    rows.insert(1, vec!["--".to_owned(); rows[0].len()]);
    lines(&rows, |cells| format!("{start}{}{end}", cells.join("|")))
}

fn html(rows: &[Vec<String>], cell_end: &str, row_end: &str) -> String {
    let row = |cells: &[String]| {
        let cells: String = cells.iter().flat_map(|cell| ["<td>", cell, cell_end]).collect();
        format!("<tr>{cells}{row_end}")
    };
    format!("<table>\n{}</table>", lines(rows, row))
}

fn csv(rows: &[Vec<String>], separator: &str) -> String {
    lines(rows, |cells| {
        let cells: Vec<_> = cells.iter().map(|cell| format!("\"{cell}\"")).collect();
        cells.join(separator)
    })
}

/// Columns that are aligned by the width of their letters.
fn columns(rows: &[Vec<String>], start: &str, gap: &str) -> String {
    use unicode_width::UnicodeWidthStr as _;
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or(0);
    lines(rows, |cells| {
        let padded = cells
            .iter()
            .enumerate()
            .map(|(column, cell)| format!("{cell}{}", " ".repeat(width(column) - cell.width())));
        format!("{start}{}{start}", padded.collect::<Vec<_>>().join(gap))
    })
}

fn boxed(rows: &[Vec<String>]) -> String {
    let rule = "+----+\n";
    let lines = columns(rows, "|", " | ");
    let (head, body) = lines.split_once('\n').unwrap();
    format!("{rule}{head}\n{rule}{body}{rule}")
}

const FORMATS: [Format; 6] =
    [Format::Markdown, Format::Html, Format::Csv, Format::Tsv, Format::Header, Format::Text];

/// What is within itself over and over does not use up the stack, nor much time.
#[test]
fn depth_is_no_matter() {
    let parts = [
        "<div>",
        "<table><tr><td>",
        "<ul><li>1: a",
        "<dl><dt>",
        "> ",
        "- ",
        "[",
        "**a",
        "*a_",
        "`",
        "![",
        "<b hidden>",
        "(",
        "|",
        "\\|",
        "+-",
        "\"",
    ];
    for part in parts {
        let text = part.repeat(10_000);
        for format in FORMATS {
            assert!(read(format, &text).doubts.len() < 2, "{part}");
        }
    }
}

fn assert_reads(format: Format, text: &str, rows: &[Vec<String>]) -> Result<(), TestCaseError> {
    let Page { tables, doubts, .. } = read(format, text);
    let [Table { head, rows: read, .. }] = tables.as_slice() else {
        return Err(TestCaseError::fail(format!("{tables:?} of {text}")));
    };
    prop_assert_eq!(head, &rows[0], "{}", text);
    let read: Vec<_> = read.iter().map(|row| row.cells.clone()).collect();
    prop_assert_eq!(read, &rows[1..], "{}", text);
    prop_assert_eq!(doubts, []);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn markdown_is_read_back(rows in table()) {
        for (start, end) in [("|", "|"), ("|", ""), ("", "|"), ("", "")] {
            assert_reads(Format::Markdown, &markdown(&rows, start, end), &rows)?;
        }
    }

    #[test]
    fn html_is_read_back(rows in table()) {
        for (cell_end, row_end) in [("</td>", "</tr>"), ("", "</tr>"), ("", "")] {
            let html = html(&rows, cell_end, row_end);
            assert_reads(Format::Html, &html, &rows)?;
            assert_reads(Format::Markdown, &html, &rows)?;
        }
    }

    #[test]
    fn csv_is_read_back(rows in table()) {
        for separator in [",", ";", "\t", "|"] {
            assert_reads(Format::Csv, &csv(&rows, separator), &rows)?;
        }
        assert_reads(Format::Tsv, &csv(&rows, "\t"), &rows)?;
    }

    #[test]
    fn text_is_read_back(rows in table()) {
        assert_reads(Format::Text, &columns(&rows, "", "  "), &rows)?;
        assert_reads(Format::Text, &columns(&rows, "|", " | ").replacen('\n', "\n|---|\n", 1), &rows)?;
        assert_reads(Format::Text, &boxed(&rows), &rows)?;
        assert_reads(Format::Text, &lines(&rows, |cells| cells.join("\t")), &rows)?;
    }

    #[test]
    fn any_text_is_read(text in r"([|<>/\-+:=#*`&;,\t\n 019ax错│\u{C}\\]|<td>|</table>|<table>|6000 1)*") {
        for format in FORMATS {
            let page = read(format, &text);
            let lines = text.matches('\n').count() + 1;
            let rows = page.tables.iter().flat_map(|table| &table.rows);
            for line in rows.map(|row| row.line).chain(page.doubts.iter().map(|doubt| doubt.line)) {
                prop_assert!((1..=lines).contains(&line), "{:?} {:?}", format, page);
            }
            prop_assert!(page.tables.iter().all(|table| !table.rows.is_empty()));
        }
    }
}
