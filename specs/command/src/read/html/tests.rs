//! Every shape of HTML.

use super::read;
use crate::page::Page;
use crate::read::shown::assert_page;

#[track_caller]
fn assert_reads(text: &str, tables: &[&str]) {
    assert_page(&read(text), tables, &[]);
}

#[test]
fn a_table_has_heading_head_and_rows() {
    let text = "<!doctype html>\n<title>Codes &amp; more</title><h2>Net <i>er</i>rors</h2>\n<table>\n<thead><tr><th>Code</th><th>Text</th></tr></thead>\n<tbody>\n<tr><td>1</td><td>a &lt;b&gt;&nbsp;c</td></tr>\n<tr>\n<td><code>2</code></td>\n<td><p>d</p><p>e</p></td></tr></tbody></table>";
    assert_reads(text, &["Net errors: Code/Text", "6 1/a <b> c", "7 2/d e"]);
    assert_eq!(read(text).title.as_deref(), Some("Codes & more"));
}

#[test]
fn end_tags_may_lack_and_be_too_many() {
    assert_reads(
        "<h1>A<table><tr><th>c<th>t<tr><td>1<td>x<tr><td>2<td>y",
        &["A: c/t", "1 1/x", "1 2/y"],
    );
    assert_reads(
        "</td></table></li></ul></h2><td>0<table></p><tr></div><td>1</b><td>x</table></table>",
        &["-: ", "1 1/x"],
    );
    assert_reads("<table><td>1<td>x</table", &["-: ", "1 1/x"]);
}

#[test]
fn the_head_is_found_without_its_tags() {
    assert_reads("<table><tr><td>c<td>t<tr><td>1<td>x</table>", &["-: c/t", "1 1/x"]);
    assert_reads("<table><tr><th>1<td>x<tr><th>2<td>y</table>", &["-: ", "1 1/x", "1 2/y"]);
}

#[test]
fn cells_span_rows() {
    let text = "<table><tr><td rowspan=2>Net<td>1<td>x\n<tr><td>2<td>y\n<tr><td>Disk<td>3<td rowspan=9>z\n<tr><td>Pipe<td>4</table>";
    assert_reads(text, &["-: ", "1 Net/1/x", "2 Net/2/y", "3 Disk/3/z", "4 Pipe/4/z"]);
    let text = "<table><tbody><tr><td rowspan=0>A<td>1<tr><td>2<tbody><tr><td>B<td>3</table>";
    assert_reads(text, &["-: ", "1 A/1", "1 A/2", "1 B/3"]);
}

#[test]
fn cells_span_columns() {
    let text = "<table><tr><th colspan=2>Code<th>Text<tr><th>dec<th>hex<th><tr><td>1<td>0x1<td>x<tr><td colspan=2>2<td>y</table>";
    assert_reads(text, &["-: Code dec/Code hex/Text", "1 1/0x1/x", "1 2//y"]);
    assert_reads(
        "<table><tr><td>1<td colspan=99999999>x<tr><td rowspan=x>2<td>y</table>",
        &{
            let wide =
                |cells: &str, filled: usize| format!("1 {cells}{}", "/".repeat(256 - filled));
            ["-: ".to_owned(), wide("1/x", 2), wide("2/y", 2)]
        }
        .each_ref()
        .map(String::as_str),
    );
}

#[test]
fn a_row_of_one_cell_is_a_heading() {
    let text = "<h2>A</h2><table><tr><th>c<th>t<tr><td colspan=2>B<tr><td>1<td>x<tr><th colspan=2>C<tr><td>2<td>y</table>";
    assert_reads(text, &["B: c/t", "1 1/x", "C: c/t", "1 2/y"]);
    assert_reads("<table><tr><td>1<td>x<tr><td colspan=2>2</table>", &["-: ", "1 1/x", "1 2/"]);
}

#[test]
fn heads_may_be_repeated_or_change() {
    let text = "<table><tr><th>c<th>t<tr><td>1<td>x<tr><th>c<th>t<tr><td>2<td>y<tr><th>d<th>t<tr><td>3<td>z</table>";
    assert_reads(text, &["-: c/t", "1 1/x", "1 2/y", "-: d/t", "1 3/z"]);
}

#[test]
fn a_caption_is_the_heading() {
    assert_reads("<h2>A</h2><table><caption>B</caption><tr><td>1<td>x</table>", &["B: ", "1 1/x"]);
}

#[test]
fn tables_are_in_tables() {
    let text = "<h1>A</h1><table><tr><td>1<td><h2>B</h2><table><tr><td>2<td>x</table>y</table><table><td>3<td>z</table>";
    assert_reads(text, &["A: ", "1 1/B y", "B: ", "1 2/x", "A: ", "1 3/z"]);
}

#[test]
fn what_is_hidden_is_left_out() {
    for hidden in [
        "<script>'<td>'</script>",
        "<style>td{}</style>",
        "<b hidden>n<b>o</b></b>",
        "<svg><text>n</text></svg>",
        "<span style='Display : none'>n</span>",
        "<i aria-hidden=true>#</i>",
        "<template><td>n</template>",
        "<!-- <td>n -->",
        "<button>Copy</button>",
        "<br hidden>",
    ] {
        assert_reads(&format!("<table><tr><td>1{hidden}<td>x</table>"), &["-: ", "1 1/x"]);
    }
    let text = "<table><tr><td>1<td hidden>n<td>x<tr hidden><td>2<td>n<td>y<tr><td>3<td hidden>n<td>z</table><p>t";
    assert_reads(text, &["-: ", "1 1/x", "1 3/z"]);
    assert_reads(
        "<table hidden><tr><td>1<td><table><tr><td>2</table></table><table><td>3<td>x</table>",
        &["-: ", "1 3/x"],
    );
    assert_reads(
        "<ul><li hidden>1: n<li>2: x</ul><p hidden>n<p>t<dl><dt>3<dd>y</dl>",
        &["-: ", "1 2/x", "-: ", "1 3/y"],
    );
}

#[test]
fn lists_are_tables() {
    assert_reads(
        "<h2>A</h2>\n<ul>\n<li><code>404</code> - lost</li>\n<li>405: <b>b</b><br>c\n</ul>",
        &["A: ", "3 404/lost", "4 405/b c"],
    );
    assert_reads(
        "<ul><li>1: a<ul><li>because</ul><li>2: b</ul>",
        &["-: ", "1 1/a because", "1 2/b"],
    );
    assert_reads(
        "<ol><li>Net<ul><li>1: a<li>2: b</ul><li>Disk</ol><ul><li>one<li>two</ul>",
        &["-: ", "1 1/a", "1 2/b"],
    );
    assert_eq!(read("<ul><li>1: a\n<li>2: b\n<li>other</ul>").doubts[0].line, 3);
}

#[test]
fn definitions_are_tables() {
    assert_reads(
        "<dl><dt>404 Not Found<dd>a<dd>b\n<dt>ERR_X<dd>405: c</dl>",
        &["-: ", "1 404/Not Found/a b", "2 405/ERR_X/c"],
    );
    assert_reads(
        "<dl><dt>ERR_X<dd><dl><dt>5 (0x5)<dd>a</dl><dt>ERR_Y<dd><dl><dt>6<dd>b</dl></dl>",
        &["-: ", "1 5/ERR_X/a", "1 6/ERR_Y/b"],
    );
    assert_reads("<dl><dt>term<dd>text</dl>", &[]);
}

#[test]
fn headings_with_codes_are_rows() {
    let text = "<h2>A</h2><h3>404 Lost</h3><p>No<p>thing.<h3>405 <a href=#>b</a></h3>c<h3>406</h3><ul><li>d</ul><h2>B</h2><p>e";
    assert_reads(text, &["A: ", "1 404/Lost/No thing.", "1 405/b/c", "1 406//d"]);
}

#[test]
fn long_names_are_whole() {
    assert_reads(
        "<table><tr><td>1<td>ERR_<wbr>A&shy;B_&#8203;C<sup>2</sup></table>",
        &["-: ", "1 1/ERR_AB_C 2"],
    );
}

#[test]
fn spans_do_not_grow_without_limit() {
    let long = "x".repeat(1 << 16);
    let text =
        format!("<table><tr><td>0<td rowspan=60000>{long}{}</table>", "<tr><td>1".repeat(4000));
    let page = read(&text);
    assert_eq!(page.tables[0].rows.len(), 4001);
    assert!(page.tables[0].rows.iter().map(|row| row.cells[1].len()).sum::<usize>() < 1 << 25);
}

#[test]
fn nothing_is_an_empty_page() {
    for text in [
        "",
        "text",
        "<p>text",
        "<table></table>",
        "<table><tr><td></table>",
        "<",
        "&",
        "<!--",
        "<table",
    ] {
        assert_eq!(read(text), Page::default(), "{text}");
    }
}
