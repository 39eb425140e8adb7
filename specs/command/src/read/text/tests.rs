//! Every shape of plain text.

use super::read;
use crate::read::shown::assert_page;

#[track_caller]
fn assert_reads(text: &str, tables: &[&str]) {
    assert_page(&read(text), tables, &[]);
}

#[track_caller]
fn assert_doubts(text: &str, tables: &[&str], doubts: &[usize]) {
    assert_page(&read(text), tables, doubts);
}

#[test]
fn codes_have_lines_of_their_own() {
    let separators = ["  ", ": ", " - ", "\t", " ", " = ", " -> ", ":\t", " \t \t"];
    for separator in separators {
        let text = format!("404{separator}not found\n10{separator}bad");
        assert_reads(&text, &["-: ", "1 404/not found", "2 10/bad"]);
    }
    assert_reads("- 404: not found\n- 10: bad", &["-: ", "1 404/not found", "2 10/bad"]);
    assert_reads("404: not\nfound\n10\nbad", &["-: ", "1 404/not found", "3 10/bad"]);
    assert_reads("ERR_A = 1  a\nERR_B = 2, b", &["-: ", "1 1/ERR_A/a", "2 2/ERR_B/b"]);
    assert_reads("ERR_A   1   a\nERR_BB    20  b", &["-: ", "1 ERR_A/1/a", "2 ERR_BB/20/b"]);
}

#[test]
fn columns_are_aligned() {
    let text = "\
Code   Name     Text
 404   LOST     Not found, or
                hidden
 405   LONGNAME no gap
  -1            No name
";
    assert_reads(
        text,
        &[
            "-: Code/Name/Text",
            "2 404/LOST/Not found, or hidden",
            "4 405/LONGNAME/no gap",
            "5 -1//No name",
        ],
    );
}

#[test]
fn columns_are_aligned_by_the_width_of_letters() {
    let text = "错误码  名称  说明\n1       甲    a b\n2       乙乙  c\n3             d\n";
    assert_reads(text, &["-: 错误码/名称/说明", "2 1/甲/a b", "3 2/乙乙/c", "4 3//d"]);
}

#[test]
fn rules_are_no_rows() {
    assert_reads(
        "====  ====\nCode  Text\n====  ====\n1     a\n2     b\n====  ====",
        &["-: Code/Text", "4 1/a", "5 2/b"],
    );
    assert_reads(
        "Codes\n  Code  Text\n  ----------\n  1     a\n  2     b",
        &["Codes: Code/Text", "4 1/a", "5 2/b"],
    );
}

#[test]
fn boxes_are_tables() {
    let text = "\
Codes:
+------+------+
| Code | Text |
+------+------+
|    1 | a    |
|      | b    |
|    2 | c    |
+------+------+
";
    assert_reads(text, &["Codes: Code/Text", "5 1/a b", "7 2/c"]);
    assert_reads(
        "┌───┬───┐\n│ 1 │ a │\n├───┼───┤\n│ 2 │ b │\n└───┴───┘",
        &["-: ", "2 1/a", "4 2/b"],
    );
    assert_reads(
        " code | text \n------+------\n 1    | a\n 2    |\n(2 rows)",
        &["-: code/text", "3 1/a", "4 2/"],
    );
    assert_reads("║ Err │ x ║\n║ or  │   ║\n╠═════╪═══╣\n║ 1   │ a ║", &["-: Err or/x", "4 1/a"]);
}

#[test]
fn grids_have_rows_of_several_lines() {
    let text = "+---+---+\n| c | t |\n+===+===+\n| 1 | a |\n|   | b |\n+---+---+\n| x | c |\n|   | d |\n+---+---+";
    assert_reads(text, &["-: c/t", "4 1/a b", "7 x/c d"]);
}

#[test]
fn prose_is_no_table() {
    for text in [
        "",
        "Nothing.\nhere",
        "We have\n3 apples and\nno pears.",
        "a  b\nc  d",
        "1. First\n2. Second",
        "| a | b |",
    ] {
        assert_eq!(read(text).tables, [], "{text}");
    }
}

#[test]
fn headings_stand_above() {
    let text = "Manual\n\nNet\n\nCode\tText\n1\ta\n\nDisk:\n2\tb\n3\tc\n\nNote that.\n\n- an item\n\nPipe:\n\n4\td";
    assert_reads(
        text,
        &["Net: Code/Text", "6 1/a", "Disk: ", "9 2/b", "10 3/c", "Pipe: ", "18 4/d"],
    );
    assert_eq!(read(text).title.as_deref(), Some("Manual"));
}

#[test]
fn the_pages_of_a_pdf_are_one_table() {
    let pages =
        |number: usize| format!("Copyright Acme\nManual {number}\n\nPage {number} of 9\n\n\n");
    let text = format!(
        "Net\n\nCode\tText\n1\ta\n{}2\tb and\nmore\n{}Code\tText\n3\tc\n\n{}Disk\n\nCode\tText\n4\td\n",
        pages(1),
        pages(2),
        pages(3)
    );
    let page = read(&text);
    let rows = |table: usize| {
        page.tables[table].rows.iter().map(|row| row.cells.join("/")).collect::<Vec<_>>()
    };
    assert_eq!(page.tables.len(), 2, "{page:?}");
    assert_eq!(rows(0), ["1/a", "2/b and more", "3/c"]);
    assert_eq!(rows(1), ["4/d"]);
}

#[test]
fn numbers_of_pages_are_no_codes() {
    assert_reads("1\ta\n2\tb\n\n7\n\n3\tc\n\n8\n", &["-: ", "1 1/a", "2 2/b", "6 3/c"]);
    assert_reads("1\ta\n\n7\n\u{C}2\tb\n", &["-: ", "1 1/a", "4 2/b"]);
    assert_reads(
        "1\ta\n\n- 7 -\n\n第 4 页 共 9 页\n\n第4页\n\n4 / 9\n\n2\tb",
        &["-: ", "1 1/a", "11 2/b"],
    );
    assert_reads(
        "1: a\n2: see page 4 of 9 parts\n3: 第 3 名",
        &["-: ", "1 1/a", "2 2/see page 4 of 9 parts", "3 3/第 3 名"],
    );
}

#[test]
fn torn_numbers_are_repaired_and_doubtful() {
    let text = "Codes\n\nCode\tText\n3000\ta\n3000 2\tb\n30003\tc\n\n3000 4\td\nand more\n\n3000\te\n3000 6\tf\n";
    let rows =
        ["4 30001/a", "5 30002/b", "6 30003/c", "8 30004/d and more", "11 30005/e", "12 30006/f"];
    assert_doubts(text, &[&["Codes: Code/Text"], &rows[..]].concat(), &[4, 5, 8, 11, 12]);
    let page = read(text);
    assert!(page.doubts[0].what.ends_with("suggests 30001"));
    assert!(page.doubts[3].what.ends_with("suggests 30005"));
}

#[test]
fn numbers_torn_over_lines_are_repaired() {
    let text = "Code    Text\n3000    a b\n1       c\n3000    d\n2\n3000    e\n3\n";
    assert_doubts(
        text,
        &["-: Code/Text", "2 3000/a b", "3 1/c", "4 30002/d", "6 30003/e"],
        &[4, 6],
    );
}

#[test]
fn a_number_without_a_text_is_a_doubt() {
    assert_doubts("1: a\n2:\n3: c", &["-: ", "1 1/a", "2 2/", "3 3/c"], &[2]);
}

#[test]
fn lists_of_manual_pages_are_read() {
    let text = "\
EXIT VALUES
       0      Fine.

       o      1 - Wrong  use

       7      FTP  access  denied by  the  ser\u{2010}
              ver.

       ENOMEM  No memory
";
    assert_reads(
        text,
        &["EXIT VALUES: ", "2 0/Fine.", "4 1/Wrong use", "6 7/FTP access denied by the server."],
    );
}
