use proptest::prelude::*;

use super::samples::{accepted, document, draft, options, table, try_draft, wanted};
use super::*;
use crate::page::Doubt;

/// The text from `[[group.code]]` on, without kind and retry of the group.
fn codes(text: &str) -> String {
    let draft = draft(text).text();
    let start = draft.find("\n\n# doubtful").or_else(|| draft.find("\n\n[[group.")).unwrap();
    draft[start..].trim().to_owned()
}

fn doubts(draft: &Draft) -> Vec<String> {
    let doubts = draft.remarks.iter().filter(|remark| remark.is_doubt);
    doubts.map(|remark| format!("{}: {}", remark.place.line, remark.what)).collect()
}

#[test]
fn a_row_becomes_a_code() {
    let page = "Code|Name|Meaning|Reason|Solution\n17|ACME_BUSY|is \"busy\"\\|still at work|wait\n18|ACME_GONE|is gone|-|";
    let text = codes(&page.replace("\\|", "|"));
    assert_eq!(
        text,
        "[[group.code]]\ncode = 17\nsymbol = \"ACME_BUSY\"\nmessage = \"is \\\"busy\\\"\"\ncause = \"still at work\"\n\
         advice = \"wait\"\n\n[[group.code]]\ncode = 18\nsymbol = \"ACME_GONE\"\nmessage = \"is gone\""
    );
}

#[test]
fn the_head_of_a_draft_says_what_it_is() {
    let draft = draft("Code|Name|Meaning\n0|ACME_OK|OK\n17|ACME_BUSY|busy");
    let text = draft.text();
    let (_, sdk) = text.split_once("\n\n").unwrap();
    let sdk = sdk.split("\n\n#").next().unwrap();
    assert_eq!(
        sdk,
        "[sdk]\nid = \"acme\"\ntitle = \"Acme errors\"\nlang = \"en\"\nsuccess = [0]\nstrip_prefix = [\"ACME_\"]\n\
         unrecognized = \"unspecified\"\n\n[[source]]\ntitle = \"Acme errors\"\nlang = \"en\"\nretrieved = 2025-11-26"
    );
}

#[test]
fn names_of_one_meaning_are_aliases() {
    let draft = draft("Code|Name|Text\n1|A_X|busy\n1|B_X|Busy.\n1|A_X|busy\n2|A_Y|gone");
    let first = draft.entries().next().unwrap();
    assert_eq!(
        (first.symbol.as_deref(), first.aliases.as_slice()),
        (Some("A_X"), &["B_X".to_owned()][..])
    );
    assert_eq!(doubts(&draft), [""; 0]);
}

#[test]
fn another_meaning_of_a_number_is_a_comment_in_its_place() {
    let draft = draft("Code|Name|Text\n1|A_X|busy\n2|A_Y|gone\n1|A_Z|far away");
    let told = "4: 1 is listed at line 2 with another meaning: 1 | A_Z | far away";
    assert_eq!(doubts(&draft), [told]);
    assert!(draft.text().ends_with(&format!("\n\n# doubtful: line {told}\n")), "{}", draft.text());
}

#[test]
fn signed_and_unsigned_spellings_are_one_number_in_hex() {
    let draft = draft("Code|Text\n0x80004005|bad\n-2147467259|worse\n0x1|fine");
    assert_eq!(doubts(&draft).len(), 1);
    assert!(draft.text().contains("radix = \"hex\"\n") && !draft.text().contains("digits"));
}

#[test]
fn hex_codes_keep_their_width() {
    let text = draft("Code|Text\n6A82|file not found\n9000|OK\n63CX|wrong PIN").text();
    assert!(text.contains("radix = \"hex\"\ndigits = 4\nsuccess = [0x9000]\n"), "{text}");
    assert!(text.contains("code = 0x6A82\nvariant = \"FileNotFound\"\n"), "{text}");
    assert!(
        text.contains("[[group.range]]\ncodes = \"0x63C0..=0x63CF\"\nvariant = \"WrongPin\"\n"),
        "{text}"
    );
}

#[test]
fn ranges_that_meet_or_are_listed_are_doubtful() {
    let draft = draft("Code|Text\n1-9|low\n5-20|mid\n30-31|full\n30|one\n31|two");
    let lines: Vec<String> = doubts(&draft).iter().map(|doubt| doubt[..1].to_owned()).collect();
    assert_eq!(lines, ["3", "4"]);
}

#[test]
fn rows_without_a_number_are_sections_doubts_or_nothing() {
    let draft = draft("Code|Text\n1|a b\nNetwork|\n2|c d\n|more of it\nx|y z\n|\nCode|Text\n3|e f");
    assert_eq!(
        doubts(&draft),
        ["5: no number in the row `more of it`", "6: no number in the row `x | y z`"]
    );
    assert_eq!(draft.sections[1].heading.as_deref(), Some("Network"));
    assert_eq!(draft.entries().count(), 3);
}

#[test]
fn zero_is_no_success_if_the_page_says_so() {
    assert!(draft("Code|Text\n0|general failure\n1|busy").text().contains("success = []\n"));
    assert!(
        draft("Code|Text\n0|成功\n1|超时")
            .text()
            .contains("kind = \"ok\"\nretry = \"satisfied\"\n")
    );
    assert!(draft("Code|Text\n2xx|success\n404|gone").text().contains("\nsuccess = true\n"));
}

#[test]
fn a_page_of_successes_has_none_that_can_be_told() {
    assert!(!draft("Code|Text\n0|OK\n1|OK").text().contains("kind = \"ok\""));
}

#[test]
fn wide_numbers_need_a_wide_type() {
    assert!(draft("Code|Text\n3000000000|a b\n1|c").text().contains("repr = \"u32\"\n"));
    assert!(draft("Code|Text\n3000000000|a b\n-1|c").text().contains("repr = \"i64\"\n"));
    let too_wide = draft("Code|Text\n99999999999999999999|a b\n-1|c");
    assert_eq!(doubts(&too_wide).len(), 1);
}

#[test]
fn variants_are_free_and_say_so_if_they_are_stopgaps() {
    let draft = draft(
        "Code|Name|Text\n1|A_ERR_BUSY|a\n2|B_ERR_BUSY|b\n3||超时\n4|A_ERR_3D|d\n-5||超时\n6|A_ERR_ALL|f\n7|Busy|g\n8|A_ERR_OK|h",
    );
    let names: Vec<&str> =
        draft.entries().map(|entry| entry.variant.as_deref().unwrap_or("-")).collect();
    let expected = ["Busy1", "-", "Code3", "AErr3d", "CodeMinus5", "-", "-", "Success"];
    assert_eq!(names, expected);
    assert_eq!(draft.text().matches("# name me\nvariant = \"Code").count(), 2);
}

#[test]
fn a_symbol_belongs_to_one_number() {
    let draft = draft("Code|Name|Text\n1|A_X|busy\n2|A_X|gone\n3|A_Y, B_Y|far");
    assert_eq!(doubts(&draft), ["3: the symbol A_X is that of another number at line 2"]);
    assert_eq!(draft.entries().last().unwrap().aliases, ["B_Y"]);
}

#[test]
fn a_row_without_a_text_has_the_words_of_its_symbol() {
    let text = draft("Name|Code\nACME_ERR_NO_ROOM|5\nACME_ERR_BUSY|6").text();
    assert!(
        text.contains("message = \"no room\"\n") && text.contains("message = \"busy\"\n"),
        "{text}"
    );
    let draft = draft("Code|Text\n5|busy\n6|-");
    assert_eq!(doubts(&draft), ["3: no text and no symbol in the row"]);
    assert!(draft.text().contains("message = \"error 6\"\n"));
}

#[test]
fn groups_come_from_a_column_or_headings() {
    let text = draft("Module|Code|Text\nRoom|1|a b\nRoom|2|c d\nSeat|3|e f\nSeat|4|g h").text();
    assert!(
        text.contains("id = \"room\"\ntitle = \"Room\"\nkind = \"unknown\"\n")
            && text.contains("id = \"seat\""),
        "{text}"
    );
}

#[test]
fn doubts_of_a_reader_stand_above_their_row() {
    let mut document = document(vec![table("Code|Text\n1|a b\n2|c d")]);
    let doubt = |line, what: &str| Doubt { line, what: what.into() };
    document.page.doubts = vec![doubt(1, "torn\u{1b} page"), doubt(3, "a digit was lost")];
    let text = Draft::new(&[document], &options()).unwrap().text();
    assert!(
        text.contains("# doubtful: line 3: a digit was lost\n[[group.code]]\ncode = 2\n"),
        "{text}"
    );
    assert!(text.contains("# doubtful: line 1: torn page\n\n[[group.code]]\ncode = 1\n"), "{text}");
}

#[test]
fn a_number_in_the_head_is_a_row() {
    let draft = draft("1|busy\n2|gone");
    assert_eq!(draft.entries().count(), 2);
    assert_eq!(doubts(&draft), ["1: the first row stands where headings do"]);
}

#[test]
fn several_pages_make_one_draft() {
    let one = document(vec![table("Code|Text\n1|busy")]);
    let two = document(vec![table("错误码|含义\n2|超时了很久很久的一个请求")]);
    let draft = Draft::new(&[one, two], &options()).unwrap();
    accepted(&draft);
    assert_eq!(draft.entries().count(), 2);
    assert_eq!(draft.text().matches("[[source]]").count(), 2);
    assert_eq!(draft.space.lang, "zh");
}

#[test]
fn pages_without_codes_are_refused() {
    let refused = |tables| try_draft(tables, &options()).unwrap_err().to_string();
    assert!(refused(Vec::new()).contains("the page has no table"));
    assert!(
        refused(vec![table("Name|Type\nid|string")])
            .contains("no table of the page has a column of numbers")
    );
    let mut options = options();
    options.columns = wanted(&[(columns::Role::Code, "Status")]);
    let text = try_draft(vec![table("Code|Text\n1|a b")], &options).unwrap_err().to_string();
    assert!(
        text.contains("no table has the column `Status`") && text.contains("`Code`, `Text`"),
        "{text}"
    );
}

/// Cells that are likely to meet each other.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => (-3_i64..12).prop_map(|code| code.to_string()),
        1 => (0_u32..6).prop_map(|code| format!("0x{code:X}")),
        1 => (0_u32..9, 0_u32..20).prop_map(|(one, other)| format!("{one}-{other}")),
        3 => "(A_|B_ERR_|)(OK|BUSY|3D|ALL|Group|unrecognized|NOT_X|é|超)",
        2 => "(ok|room is full|超时|Group|self|success|a\u{301}|\u{200B}|\u{202E}x|\\\\|\"|'|#|%)( [a-z]{1,3})?",
        1 => any::<String>(),
        1 => Just(String::new()),
    ]
}

proptest! {
    /// Whatever a page has, its draft is a spec or there is none.
    #[test]
    fn a_draft_is_a_spec(
        rows in prop::collection::vec(prop::collection::vec(cell(), 1..5), 1..12),
        head in prop::collection::vec(cell(), 0..4),
        headings in prop::collection::vec(prop::option::of(cell()), 1..3),
        proposes: bool,
    ) {
        let rows: Vec<_> = rows.into_iter().zip(2..).map(|(cells, line)| crate::page::Row { line, cells }).collect();
        let tables = headings.into_iter().map(|heading| crate::page::Table { heading, head: head.clone(), rows: rows.clone() });
        let options = Options { proposes, ..options() };
        if let Ok(draft) = try_draft(tables.collect(), &options) {
            accepted(&draft);
        }
    }
}

#[test]
fn a_table_with_two_numbers_beside_one_with_codes_is_left_out() {
    let tables = || vec![table("Code|Text\n1|busy"), table("Width|Height\n3|4\n5|9")];
    let draft = try_draft(tables(), &options()).unwrap();
    let what = "left out: two columns of a table hold numbers: `Width` and `Height`: choose the codes by \
        `--code-column 1` or `--code-column 2`, if they are codes";
    assert_eq!(doubts(&draft), [format!("2: {what}")]);
    // Alone, or with a heading for codes, it is asked about.
    assert!(try_draft(tables().split_off(1), &options()).is_err());
    let asked = vec![table("Code|Text\n1|busy"), table("Code|Status\n3|4\n5|9")];
    assert!(try_draft(asked, &options()).is_err());
}

#[test]
fn a_symbol_of_any_length_is_no_trouble() {
    let symbol = "A_".repeat(1_000_000);
    let draft = draft(&format!("Code|Name|Text\n1|{symbol}X|busy\n2|B_X|full\n3|B_Y|gone"));
    assert_eq!(draft.entries().next().and_then(|entry| entry.symbol.as_deref()), None);
    assert_eq!(doubts(&draft).len(), 1);
}

#[test]
fn messages_made_of_symbols_are_without_the_prefix() {
    let page = "Code|Name\n1|M_EXCEPTION_BAD_CALL\n2|M_EXCEPTION_FULL\n3|EMBX\n4|EMBY\n5|EMBZ";
    let draft = draft(page);
    let messages: Vec<_> = draft.entries().filter_map(|entry| entry.message.as_deref()).collect();
    assert_eq!(messages, ["bad call", "full", "embx", "emby", "embz"]);
}
