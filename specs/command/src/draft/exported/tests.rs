use proptest::prelude::*;
use proptest::sample::select;

use crate::draft::Options;
use crate::draft::samples::{accepted, draft, options, table, try_draft};
use crate::page::{Row, Table};

#[test]
fn columns_may_be_moved_and_taken_out() {
    let text = draft(
        "retry|message.en|kind|variant|code\nbusy|n/a|aborted|Busy|7\nnever|3|unknown|Three|3",
    )
    .text();
    for code in [
        "[[code]]\ncode = 7\nvariant = \"Busy\"\nmessage = \"n/a\"\nkind = \"aborted\"\nretry = \"busy\"\n",
        "[[code]]\ncode = 3\nvariant = \"Three\"\nmessage = \"3\"\nkind = \"unknown\"\nretry = \"never\"\n",
    ] {
        assert!(text.contains(code), "{text}");
    }
}

#[test]
fn a_group_is_one_wherever_its_rows_stand() {
    let text = draft("code|variant|group|message.en|kind|retry\n1|A|a|x|ok|never\n2|B||x|ok|never\n3|C|a|x|ok|never").text();
    assert_eq!(text.matches("[[group]]\nid = \"a\"\n\n").count(), 1, "{text}");
    assert_eq!((text.matches("[[group.code]]").count(), text.matches("[[code]]").count()), (2, 1));
}

/// A combining mark counts as a letter, but no title may be one.
#[test]
fn a_group_of_mere_marks_is_none() {
    let text =
        draft("code|variant|group|message.en|kind|retry\n1|A|\u{BC6}|x|unknown|never").text();
    assert!(!text.contains("[[group]]"), "{text}");
}

#[test]
fn the_language_is_that_of_the_column() {
    let page =
        || vec![table("code|variant|message.de|message.zh-hant|kind|retry\n1|A|voll|滿|ok|never")];
    let of = |lang: Option<&str>| {
        let options = Options { lang: lang.map(str::to_owned), ..options() };
        try_draft(page(), &options).map(|draft| draft.text())
    };
    assert!(of(None).unwrap().contains("lang = \"de\"\n"));
    assert!(of(Some("zh-Hant")).unwrap().contains("message = \"滿\""));
    let failure = of(Some("en")).unwrap_err().to_string();
    assert!(failure.contains("`de`, `zh-hant`"), "{failure}");
}

const HEADINGS: [&str; 12] = [
    "code",
    "symbol",
    "variant",
    "aliases",
    "group",
    "message.en",
    "kind",
    "retry",
    "retry_after_ms",
    "effect",
    "tags",
    "url",
];

fn cell() -> impl Strategy<Value = String> {
    let words = [
        "",
        "1",
        "2",
        "-3..=5",
        "0xFF",
        "A_BUSY",
        "A_BUSY A_FULL",
        "Busy",
        "Full",
        "Ok",
        "Group",
        "All",
        "Unrecognized",
        "unknown",
        "ok",
        "throttled",
        "satisfied",
        "never",
        "none",
        "possible",
        "1000",
        "\u{301}",
        "a\u{200B}",
        "Тор",
        "超时",
        "self",
        "net net",
        "https://acme.example",
        "a\nb",
        "PlaceholderOfRow1",
    ];
    prop_oneof![9 => select(words.to_vec()).prop_map(str::to_owned), 1 => any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever somebody writes into an exported file.
    #[test]
    fn an_edited_file_makes_a_spec(rows in prop::collection::vec(prop::collection::vec(cell(), 12), 1..8)) {
        let mut rows: Vec<_> = rows.into_iter().zip(2..).map(|(cells, line)| Row { line, cells }).collect();
        rows[0].cells[0] = "1".into();
        let table = Table { heading: None, head: HEADINGS.map(str::to_owned).to_vec(), rows };
        accepted(&try_draft(vec![table], &options()).unwrap());
    }
}
