//! Tables of values that a character separates.

use csv::{ReaderBuilder, StringRecord};

use crate::exported::are_headings;
use crate::page::{Doubt, Page, Row, Table};

use super::lines::{Lines, start};
use super::number::is_number;
use super::plain::plain;
use super::table::{MOST_COLUMNS, fit, with_head};

/// Where several fit alike, the first one is meant.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// More lines do not change what separates the values.
const LINES_LOOKED_AT: usize = 200;
const BYTES_LOOKED_AT: usize = 1 << 16;

pub(crate) fn read(text: &str) -> Page {
    let (named, text) = named_separator(text);
    let separator = named.or_else(|| separator_of_export(text));
    read_separated(text, separator.unwrap_or_else(|| best_separator(text)))
}

/// Reads a table whose values this character separates.
pub(super) fn read_separated(text: &str, separator: u8) -> Page {
    if let Some(table) = exported(text, separator) {
        return Page { tables: vec![table], ..Page::default() };
    }
    let mut rows: Vec<_> =
        records(text, separator).filter_map(|(line, record)| row(line, &record)).collect();
    let unclosed = unclosed(&mut rows, text, separator);
    let mut table = with_head(rows);
    let mut doubts = fit(&mut table, in_text(separator));
    doubts.splice(..0, unclosed);
    let tables = if table.rows.is_empty() { Vec::new() } else { vec![table] };
    Page { tables, doubts, ..Page::default() }
}

/// A table that `export` wrote: its texts stay as they are.
fn exported(text: &str, separator: u8) -> Option<Table> {
    let mut records = records(text, separator);
    let (_, head) = records.next().filter(|(_, record)| are_headings(&record.iter()))?;
    let cells =
        |record: &StringRecord| record.iter().take(MOST_COLUMNS).map(str::to_owned).collect();
    let rows: Vec<_> = records.map(|(line, record)| Row { line, cells: cells(&record) }).collect();
    (!rows.is_empty()).then(|| Table { heading: None, head: cells(&head), rows })
}

/// The separator between the headings that `export` writes.
fn separator_of_export(text: &str) -> Option<u8> {
    let head = text.lines().next().unwrap_or_default();
    SEPARATORS.into_iter().find(|separator| are_headings(&head.split(char::from(*separator))))
}

/// A quote that is not closed takes the rest of the file. If the last row has one, it is read once more without quotes.
fn unclosed(rows: &mut Vec<Row>, text: &str, separator: u8) -> Option<Doubt> {
    let line = rows.last()?.line;
    let start = text.split_inclusive('\n').take(line - 1).map(str::len).sum::<usize>();
    let rest = text.get(start..)?;
    let is_open = rest.matches('"').count() % 2 == 1 && rest.trim_end().contains('\n');
    if !is_open {
        return None;
    }
    rows.pop();
    let again = without_quotes(rest, separator);
    let again = again.filter_map(|(own, record)| row(line + own - 1, &record));
    rows.extend(again);
    Some(Doubt {
        line,
        what: "a quote is not closed: the rows from here on are read without quotes".into(),
    })
}

fn without_quotes(text: &str, separator: u8) -> impl Iterator<Item = (usize, StringRecord)> {
    let mut builder = ReaderBuilder::new();
    builder.quoting(false);
    with(builder, text, separator)
}

/// How the separator is written in a text that should have been quoted.
fn in_text(separator: u8) -> &'static str {
    match separator {
        b',' => ", ",
        b';' => "; ",
        b'|' => "|",
        _ => " ",
    }
}

/// The separator by which a text is a table from the first line to the last one, with a number somewhere.
pub(super) fn separator_of_all_lines(text: &str) -> Option<u8> {
    // Pipes are Markdown's.
    SEPARATORS.into_iter().find(|separator| *separator != b'|' && is_table(text, *separator))
}

fn is_table(text: &str, separator: u8) -> bool {
    let records: Vec<_> = sample(text, separator);
    let width = records.first().map_or(0, StringRecord::len);
    let has_number = records.iter().any(|record| record.iter().any(|cell| is_number(cell.trim())));
    records.len() > 1
        && width > 1
        && has_number
        && records.iter().all(|record| record.len() == width)
}

/// Spreadsheets write `sep=;` into the first line. The line stays, empty, for the numbers of the others.
fn named_separator(text: &str) -> (Option<u8>, &str) {
    let named = text.strip_prefix("sep=").and_then(|rest| rest.split_at_checked(1));
    match named {
        Some((separator, rest)) if rest.starts_with(['\r', '\n']) => {
            (separator.bytes().next(), rest)
        }
        _ => (None, text),
    }
}

/// The separator that gives most lines the same number of values, more than one.
fn best_separator(text: &str) -> u8 {
    let agreeing = |separator: &u8| {
        let records = sample(text, *separator);
        let mut widths: Vec<_> =
            records.iter().map(StringRecord::len).filter(|width| *width > 1).collect();
        widths.sort_unstable();
        let alike = widths.chunk_by(|one, other| one == other);
        alike.map(|alike| (alike.len(), alike.first().copied())).max()
    };
    // The last one of several that are alike is the greatest.
    SEPARATORS.into_iter().rev().max_by_key(agreeing).unwrap_or(b',')
}

fn sample(text: &str, separator: u8) -> Vec<StringRecord> {
    records(start(text, BYTES_LOOKED_AT), separator)
        .map(|(_, record)| record)
        .take(LINES_LOOKED_AT)
        .collect()
}

/// The records with their lines. Lines that start with `#` are comments.
fn records(text: &str, separator: u8) -> impl Iterator<Item = (usize, StringRecord)> {
    with(ReaderBuilder::new(), text, separator)
}

fn with(
    mut builder: ReaderBuilder,
    text: &str,
    separator: u8,
) -> impl Iterator<Item = (usize, StringRecord)> {
    builder.delimiter(separator).flexible(true).has_headers(false).comment(Some(b'#'));
    let lines = Lines::new(text);
    let records = builder.from_reader(text.as_bytes()).into_records();
    // A text in memory has no errors: it is valid UTF-8, and records of any length are taken.
    records.map_while(Result::ok).map(move |record| (lines.at(start_of(&record, text)), record))
}

/// Where a record starts. The library says where it began to look for it, which is before empty lines and comments.
fn start_of(record: &StringRecord, text: &str) -> usize {
    let byte = record.position().and_then(|position| usize::try_from(position.byte()).ok());
    let mut rest = byte.and_then(|byte| text.get(byte..)).unwrap_or_default();
    loop {
        rest = rest.trim_start_matches(['\r', '\n']);
        match rest.strip_prefix('#') {
            Some(comment) => rest = comment.trim_start_matches(|c| c != '\n'),
            None => return text.len() - rest.len(),
        }
    }
}

fn row(line: usize, record: &StringRecord) -> Option<Row> {
    let cells: Vec<_> = record.iter().take(MOST_COLUMNS).map(plain).collect();
    cells.iter().any(|cell| !cell.is_empty()).then_some(Row { line, cells })
}

#[cfg(test)]
mod tests {
    use super::{read, read_separated};
    use crate::page::Table;

    fn table(text: &str) -> Table {
        let page = read(text);
        assert_eq!(page.tables.len(), 1, "{page:?}");
        page.tables[0].clone()
    }

    fn rows(text: &str) -> Vec<(usize, Vec<String>)> {
        table(text).rows.into_iter().map(|row| (row.line, row.cells)).collect()
    }

    fn row(line: usize, cells: &[&str]) -> (usize, Vec<String>) {
        (line, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn separators_are_found() {
        for separator in [",", ";", "\t", "|"] {
            let text = ["code;text", "1;a, b", "2;c"]
                .join("\n")
                .replace(", ", " ")
                .replace(';', separator);
            assert_eq!(rows(&text), [row(2, &["1", "a b"]), row(3, &["2", "c"])], "{separator}");
        }
        assert_eq!(rows("1;a, b\n2;c, d, e"), [row(1, &["1", "a, b"]), row(2, &["2", "c, d, e"])]);
        assert_eq!(rows("sep=|\n1|a,b"), [row(2, &["1", "a,b"])]);
    }

    #[test]
    fn quotes_hold_separators_and_lines() {
        let text = "code,text\r\n1,\"a, \"\"b\"\"\r\nc\"\r\n2,d\r\n";
        assert_eq!(rows(text), [row(2, &["1", "a, \"b\" c"]), row(4, &["2", "d"])]);
    }

    #[test]
    fn a_quote_that_is_not_closed_takes_no_rows() {
        let page = read("code,text\n1,\"a\"\n2,\"b\n3,c\n\n4,d\n");
        let rows = page.tables[0].rows.iter().map(|row| (row.line, row.cells.join("/")));
        let expected = [(2, "1/a"), (3, "2/\"b"), (4, "3/c"), (6, "4/d")];
        assert_eq!(rows.collect::<Vec<_>>(), expected.map(|(line, row)| (line, row.to_owned())));
        assert_eq!(page.doubts.iter().map(|doubt| doubt.line).collect::<Vec<_>>(), [3]);
        assert_eq!(read("1,a\n2,7\" wide\n").doubts, []);
    }

    #[test]
    fn comments_and_empty_lines_are_left_out() {
        assert_eq!(rows("# a,b\n\ncode,text\n#\n\n1,a\n,\n"), [row(6, &["1", "a"])]);
        assert_eq!(read("# nothing\n").tables, []);
        assert_eq!(read("").tables, []);
    }

    #[test]
    fn ragged_rows_fit() {
        let page = read("code,text\n1\n2,a, b\n3,c,\n");
        let cells: Vec<_> = page.tables[0].rows.iter().map(|row| row.cells.join("/")).collect();
        assert_eq!(cells, ["1/", "2/a, b", "3/c"]);
        assert_eq!(page.doubts.iter().map(|doubt| doubt.line).collect::<Vec<_>>(), [3]);
    }

    #[test]
    fn a_first_row_with_a_number_is_no_head() {
        assert_eq!(table("0,fine\n1,bad").head, Vec::<String>::new());
        assert_eq!(table("code,text\n1,bad").head, ["code", "text"]);
    }

    #[test]
    fn tabs_can_be_the_only_separator() {
        let page = read_separated("1\ta,b;c|d", b'\t');
        assert_eq!(page.tables[0].rows[0].cells, ["1", "a,b;c|d"]);
    }
}
