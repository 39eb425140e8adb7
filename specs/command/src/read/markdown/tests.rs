//! Every shape of Markdown.

use super::read;
use crate::page::Page;
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
fn a_table_has_heading_head_and_rows() {
    let text =
        "# Codes\n\n## Net {#net}\n\n| Code | Text |\n|---:|:--|\n| 1 | a *b* |\n| 2 | `c\\|d` |\n";
    assert_reads(text, &["Net: Code/Text", "7 1/a b", "8 2/c|d"]);
    assert_eq!(read(text).title.as_deref(), Some("Codes"));
}

#[test]
fn pipes_at_the_ends_may_lack() {
    assert_reads("Code|Text\n--|--\n1|a\n2|b", &["-: Code/Text", "3 1/a", "4 2/b"]);
    assert_reads(
        "|Code|Text\n|--|--\n|1|a|\n|2|b\n3|c|",
        &["-: Code/Text", "3 1/a", "4 2/b", "5 3/c"],
    );
}

#[test]
fn the_row_of_dashes_may_lack() {
    assert_reads("Text:\n|Code|Text|\n|1|a|\n|2|b|", &["-: Code/Text", "3 1/a", "4 2/b"]);
    assert_reads("|1|a|\n|2|b|", &["-: ", "1 1/a", "2 2/b"]);
    assert_reads("1 | a\n2 | b\n3 | c", &["-: ", "1 1/a", "2 2/b", "3 3/c"]);
    assert_reads("|--|--|\n|1|a|\n|2|b|", &["-: ", "2 1/a", "3 2/b"]);
}

#[test]
fn prose_with_a_pipe_is_no_table() {
    for text in [
        "a | b",
        "Use `a | b` here.\nNothing else.",
        "    |1|a|\n    |2|b|",
        "```\n|1|a|\n|2|b|\n```",
    ] {
        assert_reads(text, &[]);
    }
}

#[test]
fn rows_without_a_head_go_on_the_table_above() {
    assert_reads(
        "a|b\n-|-\n1|x\n\n|2|y|\n\nText\n\n|3|z|\n|4|u|",
        &["-: a/b", "3 1/x", "5 2/y", "-: ", "9 3/z", "10 4/u"],
    );
}

#[test]
fn tables_without_a_blank_line_between_are_two() {
    let text = "a|b\n--|--\n1|x\nc|d\n--|--\n2|y";
    assert_reads(text, &["-: a/b", "3 1/x", "-: c/d", "6 2/y"]);
}

#[test]
fn rows_go_on_in_the_next_line() {
    let text = "|a|b|c|\n|-|-|-|\n|1|x\ny|z|\n|2|u|v|\nw";
    assert_doubts(text, &["-: a/b/c", "3 1/x y/z", "5 2/u/v w"], &[4, 6]);
}

#[test]
fn rows_fit_the_head() {
    assert_doubts("a|b\n--|--\n1\n2|x|y\n3|z|", &["-: a/b", "3 1/", "4 2/x|y", "5 3/z"], &[4]);
    assert_reads("|a|\n|--|--|\n|1|x|", &["-: a/", "3 1/x"]);
}

#[test]
fn quotations_and_items_have_tables() {
    assert_reads("> a|b\n> --|--\n> 1|x", &["-: a/b", "3 1/x"]);
    assert_reads("- Text\n\n  |a|b|\n  |--|--|\n  |1|x|\n\n- more", &["-: a/b", "5 1/x"]);
}

#[test]
fn the_nearest_heading_counts() {
    let text =
        "# A\n## B\na|b\n--|--\n1|x\n\nC\n===\na|b\n--|--\n2|y\n\n### ~~D~~ [E](f)\n|3|z|\n|4|z|";
    assert_reads(text, &["B: a/b", "5 1/x", "C: a/b", "11 2/y", "D E: ", "14 3/z", "15 4/z"]);
}

#[test]
fn lists_of_codes_are_tables() {
    assert_reads(
        "# A\n\n- 404: not found\n- 405: not\n  *allowed*\n",
        &["A: ", "3 404/not found", "4 405/not allowed"],
    );
    assert_reads("* `404` - lost\n\n* **405** - b", &["-: ", "1 404/lost", "3 405/b"]);
    assert_reads("1. `ERR_X` (7): a\n2. `8`: b", &["-: ", "1 7/ERR_X/a", "2 8//b"]);
    assert_doubts("- 1: a\n- 2: b\n- see above", &["-: ", "1 1/a", "2 2/b"], &[3]);
    assert_reads("- one\n- two: 3\n- 4 apples", &[]);
}

#[test]
fn lists_within_lists_are_texts_or_tables() {
    assert_reads("- 1: a\n  - because\n- 2: b", &["-: ", "1 1/a because", "3 2/b"]);
    assert_reads("- Net\n  - 1: a\n  - 2: b\n- Disk", &["-: ", "2 1/a", "3 2/b"]);
}

#[test]
fn lines_of_codes_are_tables() {
    assert_reads("**1**: a  \n**2**: b\\\n**3**: c", &["-: ", "1 1/a", "2 2/b", "3 3/c"]);
    assert_reads("1: a\nnot a code", &[]);
}

#[test]
fn headings_with_codes_are_rows() {
    let text = "## Client\n### 404 Not Found\nNo *such* thing.\n\n- Look.\n\n### `405`: Bad\n\n## Server\n### 500\nBroken.\n## End\nText.";
    assert_reads(
        text,
        &[
            "Client: ",
            "2 404/Not Found/No such thing. Look.",
            "7 405//Bad",
            "Server: ",
            "10 500/Broken.",
        ],
    );
    assert_reads("# 404\n## 405 b", &[]);
    assert_reads("# 1 Begin\n# 2 Use\n# 3 End", &[]);
    assert_reads(
        "# 1.1. 404 a\n# 1.2. 405 b\n# 1.3. 406 c",
        &["-: ", "1 404/a", "2 405/b", "3 406/c"],
    );
}

#[test]
fn html_is_read() {
    let text = "## A\n\n<table>\n<tr><th>c<th>t</tr>\n\n<tr><td>1<td>x</tr>\n\n    <tr><td>2<td>y</tr>\n</table>\n\nb|c\n--|--\n3|z<br>u<b>v</b>\n";
    assert_reads(text, &["A: c/t", "6 1/x", "8 2/y", "A: b/c", "13 3/z uv"]);
    assert_reads("<h2>B</h2>\n\n|1|x|\n|2|y|", &["B: ", "3 1/x", "4 2/y"]);
    assert_reads(
        "- Text\n\n  <table><tr><td>1<td>x\n\n  <tr><td>2<td>y</table>\n- z",
        &["-: ", "3 1/x", "5 2/y"],
    );
}

#[test]
fn metadata_has_the_title() {
    let page = read("---\ntitle: \"Codes\"\n---\n# Other\n");
    assert_eq!(page.title.as_deref(), Some("Codes"));
}

#[test]
fn nothing_is_an_empty_page() {
    for text in ["", "\n\n", "Text.", "| |\n|-|\n| |"] {
        assert_eq!(read(text), Page::default());
    }
}

#[test]
fn dashes_below_a_code_are_a_line_between_rows() {
    let text = "|----|----|\n| Code | Text |\n|----|----|\n| 0-9 | calls |\n|----|----|\n| 1 | a |\n| 2 | b |\n|----|----|\n| 10-19 | talks |\n\
        |----|----|\n| 11 | c |\n|----|----|\n";
    let numbers: Vec<_> = read(text)
        .tables
        .iter()
        .flat_map(|table| {
            std::iter::once(table.head[0].clone())
                .chain(table.rows.iter().map(|row| row.cells[0].clone()))
        })
        .filter(|cell| cell.contains(|c: char| c.is_ascii_digit()))
        .collect();
    assert_eq!(numbers, ["0-9", "1", "2", "10-19", "11"]);
    assert_reads("| 1 | a |\n|---|---|", &["-: ", "1 1/a"]);
}
