use super::*;
use crate::draft::samples::{table, wanted};

/// The positions of code, symbol, message, cause and advice from 0; `-` for a column that is not found.
fn found(text: &str, choice: &[(Role, &str)]) -> String {
    let columns = find(&table(text), &wanted(choice), "page.md").unwrap().unwrap();
    let Columns { code, symbol, message, cause, advice, .. } = columns;
    let shown = |at: Option<usize>| at.map_or("-".into(), |at| at.to_string());
    [Some(code), symbol, message, cause, advice].map(shown).join(" ")
}

fn failure(text: &str) -> String {
    find(&table(text), &Wanted::default(), "page.md").unwrap_err().failure.to_string()
}

#[test]
fn headings_in_two_languages_say_what_a_column_holds() {
    let page =
        "错误码名称|错误码值|含义|原因|建议方案\nA_B|1|超时|网络差|重试\nA_C|2|拒绝|无权限|申请";
    assert_eq!(found(page, &[]), "1 0 2 3 4");
    let page = "Suggested action|Description|Value|Constant|Reason\nwait|busy|1|A_B|another\nask|denied|2|A_C|no right";
    assert_eq!(found(page, &[]), "2 3 1 4 0");
}

#[test]
fn content_wins_over_wrong_headings() {
    let page = "错误码名称|错误码|描述\n1|A_BUSY|忙\n2|A_FULL|满";
    assert_eq!(found(page, &[]), "0 1 2 - -");
}

#[test]
fn columns_without_headings_are_taken_in_order() {
    let page = "||||\nA_B|1|busy now|another call|wait\nA_C|2|room full|all came|go";
    assert_eq!(found(page, &[]), "1 0 2 3 4");
}

#[test]
fn a_lone_text_is_the_message() {
    assert_eq!(found("错误码|原因及建议方案\n1|先调用初始化\n2|检查网络", &[]), "0 - 1 - -");
    assert_eq!(found("Code|Solution\n1|wait\n2|ask", &[]), "0 - 1 - -");
}

#[test]
fn of_two_messages_the_longer_one_is_the_cause() {
    let page =
        "Code|Description|Message\n1|the room has no seat left|full\n2|the user was sent out|out";
    assert_eq!(found(page, &[]), "0 - 2 1 -");
}

#[test]
fn numbers_beside_texts_are_codes_only_without_better_ones() {
    assert_eq!(found("Status|Since\n404 Not Found|v1\n500 Oh no|v2", &[]), "0 - 1 - -");
    assert_eq!(found("Code|Delay\n404|3 s\n500|4 s", &[]), "0 - 1 - -");
}

#[test]
fn two_columns_of_numbers_are_asked_about() {
    let page = "Code|HTTP status|Text\n1|400|bad\n2|500|worse";
    let text = failure(page);
    assert!(
        text.contains("`Code` and `HTTP status`") && text.contains("--code-column 2"),
        "{text}"
    );
    assert_eq!(found(page, &[(Role::Code, "http STATUS")]), "1 - 2 - -");
    assert_eq!(found(page, &[(Role::Code, "1")]), "0 - 2 - -");
}

#[test]
fn twins_and_counted_rows_are_no_second_numbers() {
    assert_eq!(found("Hex|Dec|Text\n0x10|16|a\n0xFFFFFFFF|-1|b", &[]), "0 - 2 - -");
    assert_eq!(found("No.|Code|Text\n1|70|a\n2|80|b", &[]), "1 - 2 - -");
    assert!(failure("No.|Code|Text\n1|70|a\n5|80|b").contains("`No.` and `Code`"));
}

#[test]
fn a_table_without_numbers_has_no_columns() {
    let none = |text| find(&table(text), &Wanted::default(), "page.md").unwrap().is_none();
    assert!(none("Name|Type\nid|string\nroom|string") && none("Name"));
}

#[test]
fn chosen_columns_are_taken() {
    let page = "Code|A|B|C\n1|x y|long text|s\n2|u v|other text|t";
    let choice = [(Role::Message, "B"), (Role::Advice, "2"), (Role::Cause, "4")];
    assert_eq!(found(page, &choice), "0 - 2 3 1");
}

#[test]
fn names_of_columns_are_words_or_constants_by_their_heading() {
    assert_eq!(found("Name|Code|Text\nBusy|1|is busy\nFull|2|is full", &[]), "1 0 2 - -");
    assert_eq!(found("Text|Code\nBusy|1\nFull|2", &[]), "1 - 0 - -");
}

#[test]
fn a_column_of_marks_holds_nothing() {
    assert_eq!(found("||||\no|1|busy now\no|2|room full\no|3|gone away", &[]), "1 - 2 - -");
    assert_eq!(found("||||\n#define|1|busy now\n#define|2|full\n#define|3|gone", &[]), "1 - 2 - -");
    // A heading says that the words mean something.
    assert_eq!(found("Code|Text|Action\n1|a b|retry\n2|c d|retry\n3|e f|retry", &[]), "0 - 1 - 2");
}

#[test]
fn symbols_with_other_names_are_symbols() {
    let page = "Code|Name|Text\n1|EAGAIN / EWOULDBLOCK|try later\n2|EPERM, EACCES|no right";
    assert_eq!(found(page, &[]), "0 1 2 - -");
}
