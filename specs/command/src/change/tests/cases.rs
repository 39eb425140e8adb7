//! One case each.

use super::{differences, differences_with, page, spec, updated, updated_with};
use crate::change::update::Gone;

/// A row with a header.
fn row(code: &str, name: &str, message: &str) -> String {
    let key = if name.starts_with("ACME") { "symbol" } else { "variant" };
    format!(
        "\n[[code]]\ncode = {code}\n{key} = \"{name}\"\nmessage = \"{message}\"\n\
         kind = \"unknown\"\nretry = \"never\"\n"
    )
}

/// The lines of the new text that the old one does not have, without those that are only remembered.
fn added(old: &str, new: &str) -> String {
    let lines = new.lines().filter(|line| !old.lines().any(|old| old == *line));
    lines.filter(|line| !line.contains("# page: ")).collect::<Vec<_>>().join("\n")
}

#[test]
fn words_that_change_are_told_whatever_a_person_wrote() {
    let ours = row("1", "ACME_A", "our own words");
    let before = page(&row("1", "ACME_A", "Before."));
    assert_eq!(differences(&ours, &before), "", "nothing is remembered");
    assert!(differences_with(&ours, &before, true).contains("message.en: Before."));
    let ours = updated(&ours, &before);
    assert_eq!(differences(&ours, &before), "");
    assert_eq!(differences(&ours, &page(&row("1", "ACME_A", "before"))), "", "the same words");
    let after = page(&row("1", "ACME_A", "After"));
    assert_eq!(
        differences(&ours, &after),
        "other words on the page\n  ~ 1 ACME_A\n      message.en: After\n      here: our own words\n"
    );
    assert!(updated(&ours, &after).contains("message = \"our own words\""));
    let same = page(&row("1", "ACME_A", "our own words"));
    assert_eq!(differences(&ours, &same), "", "the page says now what the spec says");
}

#[test]
fn a_column_that_a_page_does_not_have_says_nothing() {
    let with_cause = |code: &str, name: &str| row(code, name, "same") + "cause = \"why\"\n";
    let ours = with_cause("1", "ACME_A") + &with_cause("2", "ACME_B");
    let without = page(&(row("1", "ACME_A", "same") + &row("2", "ACME_B", "same")));
    assert_eq!(differences_with(&ours, &without, true), "");
    let one = page(&(with_cause("1", "ACME_A") + &row("2", "ACME_B", "same")));
    assert!(differences_with(&ours, &one, true).contains("~ 2 ACME_B\n      cause.en: (none)"));
    let ours = updated(&ours, &page(&ours));
    assert!(
        differences(&ours, &without).contains("~ 1 ACME_A\n      cause.en: (none)"),
        "it had one"
    );
}

#[test]
fn each_language_is_remembered_by_itself() {
    let ours = row("1", "ACME_A", "ours");
    let english = page(&row("1", "ACME_A", "theirs"));
    let chinese = |message| page(&format!("[sdk]\nlang = \"zh\"\n{}", row("1", "ACME_A", message)));
    let both = updated(&updated(&ours, &english), &chinese("超时"));
    assert!(both.contains("code = 1 # page: en "), "{both}");
    assert!(both.contains(", zh "), "{both}");
    assert_eq!(differences(&both, &english), "");
    assert!(differences(&both, &chinese("无效")).contains("message.zh: 无效"));
}

#[test]
fn a_symbol_keeps_its_row_where_numbers_shift() {
    let rows = |rows: &[(&str, &str)]| -> String {
        rows.iter().map(|(code, name)| row(code, name, name)).collect()
    };
    let old = rows(&[("0", "ACME_A"), ("1", "ACME_B"), ("2", "ACME_C")]);
    let shifted = rows(&[("0", "ACME_A"), ("1", "ACME_X"), ("2", "ACME_B"), ("3", "ACME_C")]);
    let told = differences(&old, &page(&shifted));
    assert!(told.contains("+ 1 ACME_X") && told.contains("~ 1 ACME_B -> 2"), "{told}");
    let new = page(&updated(&old, &page(&shifted)));
    let codes: Vec<_> =
        new.codes().iter().map(|code| (code.code, code.symbol.as_deref().unwrap())).collect();
    assert_eq!(codes, [(0, "ACME_A"), (1, "ACME_X"), (2, "ACME_B"), (3, "ACME_C")]);

    let swapped = rows(&[("0", "ACME_B"), ("1", "ACME_A"), ("2", "ACME_C")]);
    let new = updated(&old, &page(&swapped));
    assert!(new.find("ACME_A") < new.find("ACME_B"), "rows stay where they are: {new}");
    assert_eq!(differences(&new, &page(&swapped)), "");
}

#[test]
fn a_number_that_a_row_keeps_is_left_to_a_person() {
    let old = row("1", "ACME_A", "a") + &row("2", "ACME_B", "b");
    let new = page(&row("1", "ACME_B", "b"));
    let told = differences(&old, &new);
    assert!(told.contains("by hand: `ACME_A` has this number"), "{told}");
    let updated = updated(&old, &new);
    assert!(updated.contains("code = 2 ") && updated.contains("deprecated = "), "{updated}");
}

#[test]
fn a_name_that_a_row_keeps_is_left_to_a_person() {
    let old = row("1", "ACME_A", "a") + "aliases = [\"ACME_OLD\"]\n";
    let new = page(&(row("1", "ACME_A", "a") + &row("2", "ACME_OLD", "b")));
    assert!(differences(&old, &new).contains("by hand: `ACME_OLD` names `ACME_A`"));
    assert_eq!(added(&old, &updated(&old, &new)), "");
}

#[test]
fn a_new_symbol_keeps_the_variant() {
    let old = "[sdk]\nstrip_prefix = \"ACME_\"\n".replace("\"ACME_\"", "[\"ACME_\"]")
        + &row("1", "ACME_FIALD", "failed").replace("\"ACME_FIALD\"", "'ACME_FIALD' # their typo");
    let new = updated(&old, &page(&row("1", "ACME_FAILED", "failed")));
    assert_eq!(
        added(&old, &new),
        "symbol = 'ACME_FAILED' # their typo\nvariant = \"Fiald\"\naliases = [\"ACME_FIALD\"]"
    );
    let other = "[sdk]\nstrip_prefix = [\"ACME_\", \"OLD_\"]\n".to_owned();
    let old = other + &row("1", "ACME_FAILED", "failed").replace("ACME_FAILED", "OLD_FAILED");
    let new = updated(&old, &page(&row("1", "ACME_FAILED", "failed")));
    assert!(!new.contains("variant"), "both symbols make the same: {new}");
}

#[test]
fn a_name_of_our_own_is_no_symbol() {
    let ours = row("1", "Timeout", "a") + &row("2", "ACME_B", "b") + "aliases = [\"Acme.B\"]\n";
    let export = row("1", "Timeout", "a").replace("variant", "symbol")
        + &row("2", "Acme_B", "b").replace("variant", "symbol");
    assert_eq!(differences(&ours, &page(&export)), "");
    let vendor = export.replace("Timeout", "ACME_TIMEOUT");
    assert!(differences(&ours, &page(&vendor)).contains("~ 1 (no symbol) -> ACME_TIMEOUT"));
    assert!(
        updated(&ours, &page(&vendor)).contains("symbol = \"ACME_TIMEOUT\"\nvariant = \"Timeout\"")
    );
}

#[test]
fn aliases_are_added_to_those_of_a_person() {
    let lists = [
        ("[]", "[\"ACME_X\"]"),
        ("['ACME_C']", "['ACME_C', \"ACME_X\"]"),
        ("[\n  'ACME_C', # c\n]", "[\n  'ACME_C', \"ACME_X\", # c\n]"),
        ("[ 'ACME_CC', 'ACME_C' ]", "[ 'ACME_CC', 'ACME_C', \"ACME_X\" ]"),
        ("['ACME_C' # 'ACME_C'\n]", "['ACME_C', \"ACME_X\" # 'ACME_C'\n]"),
    ];
    for (list, longer) in lists {
        let old = row("1", "ACME_A", "a") + &format!("aliases = {list}\n");
        let new = page(&(row("1", "ACME_A", "a") + "aliases = ['ACME_X']\n"));
        let updated = updated(&old, &new);
        assert!(updated.contains(longer), "{updated}");
        assert_eq!(differences(&updated, &new), "");
    }
}

#[test]
fn what_is_gone_is_marked_and_what_is_back_is_not() {
    let both = row("1", "ACME_A", "a") + "# mine\n" + &row("2", "ACME_B", "b");
    let first = page(&row("1", "ACME_A", "a"));
    let second = page(&row("2", "ACME_B", "b"));
    let all = updated(&both, &page(&both));
    let marked = updated(&all, &first);
    assert_eq!(added(&all, &marked), "code = 2\ndeprecated = \"no longer on the vendor's page\"");
    assert_eq!(differences(&marked, &first), "");
    assert!(differences(&marked, &page(&both)).contains("on the page again\n  + 2 ACME_B b"));
    assert_eq!(updated(&marked, &page(&both)), all);
    let kept = updated_with(&all, &first, Gone::Keep);
    assert_eq!(added(&all, &kept), "code = 2");
    assert_eq!(differences(&kept, &first), "", "what is kept is no longer looked for");
    assert!(differences(&kept, &second).contains("- 1 ACME_A"));
}

#[test]
fn the_mark_leaves_a_comment_and_other_keys() {
    let mark = "deprecated = \"no longer on the vendor's page\"";
    let rest = "code = 1, variant = \"A\", message = \"a\", kind = \"unknown\", retry = \"never\"";
    let new = page(&row("1", "A", "a"));
    let inline = [
        format!("code = [{{ {mark}, {rest} }}]\n"),
        format!("code = [{{ {rest}, {mark} }}]\n"),
        format!("code = [{{ {} }}]\n", rest.replace("code = 1,", &format!("code = 1, {mark},"))),
    ];
    for old in inline {
        assert_eq!(updated(&old, &new), format!("code = [{{ {rest} }}]\n"));
    }
    let old = row("1", "A", "a") + mark + " # since May\nurl = \"https://acme.example\"\n";
    assert!(updated(&old, &new).contains("\n # since May\nurl"), "{}", updated(&old, &new));
    let old = row("1", "A", "a") + "deprecated = \"only version 1\"\n";
    assert_eq!(added(&old, &updated(&old, &new)), "", "a person's reason stays");
    assert_eq!(differences(&(old + &row("2", "B", "b")), &page(&row("2", "B", "b"))), "");
}

#[test]
fn a_person_s_rows_are_not_missed() {
    let old = updated(&row("1", "ACME_A", "a"), &page(&row("1", "ACME_A", "a")));
    let old = old + &row("9", "ACME_OF_A_HEADER", "not on the page");
    assert_eq!(differences(&old, &page(&row("1", "ACME_A", "a"))), "");
}

#[test]
fn rows_are_laid_out_as_their_neighbours() {
    let old = "\
[[group]]
id    = 'client'
kind  = \"internal\"
retry = \"never\"
base  = 0x100

  [[group.code]]
  code       = 0x0a
  symbol     = \"ACME_A\"
  message.en = \"a\"

  [[group.code.when]]
  operation = \"open\"
  retry     = \"satisfied\"
  # about the case

  # about the end

[[operation]]
id = \"open\"
";
    let new = row("0x10A", "ACME_A", "a") + &row("0x10B", "ACME_B", "b").replace("never", "busy");
    let updated = updated(old, &page(&new));
    let found = updated.split("# about the case").nth(1).unwrap();
    let (_, checksum) = found.split_once("# page: en ").unwrap();
    let expected = format!(
        "\n\n  # new: check it\n  [[group.code]]\n  code       = 0x0b # page: en {}\n  \
         symbol     = \"ACME_B\"\n  message.en = \"b\"\n  retry      = \"busy\"\n\n  # about the end\n",
        &checksum[..8]
    );
    assert!(found.starts_with(&expected), "{updated}");
    assert!(updated.contains("code       = 0x0a # page: en "), "{updated}");
}

#[test]
fn inline_rows_are_laid_out_as_their_neighbours() {
    let tail = "kind='unknown', retry='never'";
    let old =
        format!("code = [\n\t{{code=1, symbol='ACME_A', message={{en='a'}}, {tail}}} # one\n]\n");
    let new = page(&(row("1", "ACME_A", "a") + &row("-2", "ACME_B", "b")));
    let updated = updated(&old, &new);
    let lines: Vec<_> = updated.lines().map(|line| line.split(" # page").next().unwrap()).collect();
    assert_eq!(
        lines[1],
        format!("\t{{code=1, symbol='ACME_A', message={{en='a'}}, {tail}}}, # one")
    );
    assert_eq!(lines[2], "\t# new: check it");
    assert_eq!(
        lines[3],
        "\t{code=-2, symbol=\"ACME_B\", message={ en = \"b\" }, kind=\"unknown\", retry=\"never\"},"
    );
    assert_eq!(lines[4], "]");
}

#[test]
fn tables_below_a_row_are_no_place_for_keys() {
    let old = "[[code]]\ncode = 1\nvariant = \"A\"\nkind = \"unknown\"\nretry = \"never\" # r\n\n\
               [code.message]\nen = \"a\"\n";
    let new = page(&(row("1", "ACME_A", "a") + &row("2", "ACME_B", "b")));
    let updated = updated(old, &new);
    assert!(updated.contains("symbol = \"ACME_A\"\nvariant = \"A\""), "{updated}");
    let at = |text| updated.find(text).unwrap();
    assert!(at("[code.message]") < at("# new"), "{updated}");
    let gone = super::updated(old, &page(&row("2", "ACME_B", "b")));
    assert!(gone.contains("# r\ndeprecated = "), "{gone}");
}

#[test]
fn sections_of_the_page_are_found_by_title_by_rows_and_by_id() {
    let group = |id: &str, title: &str, rows: &str| {
        let rows = rows.replace("[[code]]", "[[group.code]]");
        format!("\n[[group]]\nid = \"{id}\"\ntitle = \"{title}\"\n{rows}")
    };
    let old = group("client", "Client errors", &row("1", "ACME_A", "a"))
        + "\n# -----\n"
        + &group("server", "What the server says", &row("2", "ACME_B", "b"))
        + &group("disk", "Disk", &row("3", "ACME_C", "c"));
    let new = group("group_1", "client errors", &row("11", "ACME_AA", "a"))
        + &group("group_2", "Back end", &(row("2", "ACME_B", "b") + &row("12", "ACME_BB", "b")))
        + &group("disk", "Storage", &row("13", "ACME_CC", "c"))
        + &group("zoo", "Animals", &row("14", "ACME_DD", "d"));
    let updated = page(&updated(&old, &page(&new)));
    let homes: Vec<_> = updated
        .codes()
        .iter()
        .map(|code| (code.code, updated.groups()[code.group.unwrap()].id.as_str()))
        .collect();
    let expected = [
        (1, "client"),
        (11, "client"),
        (2, "server"),
        (12, "server"),
        (3, "disk"),
        (13, "disk"),
        (14, "zoo"),
    ];
    assert_eq!(homes, expected);
}

#[test]
fn a_message_in_another_language_stands_in_for_one_in_the_spec_s() {
    let old = row("1", "ACME_A", "a");
    let new = "[sdk]\nlang = \"zh\"\n".to_owned()
        + &row("1", "ACME_A", "一")
        + &row("2", "ACME_B", "二").replace("kind", "cause = \"因\"\nkind");
    let updated = updated(&old, &page(&new));
    assert!(
        updated.contains("message = { zh = \"二\", en = \"二\" }\ncause = { zh = \"因\" }"),
        "{updated}"
    );
}

#[test]
fn a_variant_that_is_taken_gets_the_number() {
    let old = "[sdk]\nstrip_prefix = [\"ACME_\", \"OLD_\"]\n".to_owned() + &row("1", "ACME_A", "a");
    let rows = row("1", "ACME_A", "a") + &row("2", "A", "b") + &row("3", "C", "c");
    let new = rows.replace("variant = \"C\"", "symbol = \"OLD_A\"");
    let updated = updated(&old, &page(&new));
    assert!(updated.contains("variant = \"A2\""), "{updated}");
    assert!(updated.contains("symbol = \"OLD_A\"\nvariant = \"A3\""), "{updated}");
}

#[test]
fn ranges_are_rows() {
    let range = |codes: &str, name: &str| {
        format!(
            "\n[[range]]\ncodes = \"{codes}\"\nvariant = \"{name}\"\nmessage = \"{name}\"\n\
             kind = \"unknown\"\nretry = \"never\"\n"
        )
    };
    let old = range("0x10..=0x1f", "Tens") + &range("0x40..=0x4f", "Forties");
    let rows = |rows: &str| page(&(range("16..=31", "X") + rows));
    let told = differences(&old, &rows(&range("96..=111", "Nineties")));
    assert_eq!(
        told,
        "new on the page\n  + 96..=111 Nineties Nineties\n\n\
         no longer on the page\n  - 64..=79 Forties Forties\n"
    );
    let new = updated(&old, &rows(&range("96..=111", "Nineties")));
    assert!(new.contains("codes = \"0x60..=0x6f\" # page: en "), "{new}");
    let covered = rows(&(range("64..=79", "F") + &row("20", "Twenty", "20")));
    assert_eq!(differences(&old, &covered), "");
    let overlapping = rows(&(range("64..=79", "F") + &range("30..=50", "G").replace("30", "32")));
    assert!(differences(&old, &overlapping).contains("+ 32..=50 G"));
    let overlapping = rows(&range("60..=70", "F"));
    assert!(
        differences(&old, &overlapping).contains("by hand: it has numbers of the range `Forties`")
    );
}

#[test]
fn numbers_are_those_of_the_spec_s_type() {
    let old = "[sdk]\nradix = \"hex\"\n".to_owned() + &row("0x80004005", "Fail", "failed");
    let unsigned = "[sdk]\nrepr = \"u32\"\n".to_owned() + &row("2147500037", "Fail", "failed");
    let new = unsigned.clone() + &row("2147500038", "Other", "other");
    assert_eq!(differences(&old, &page(&unsigned)), "");
    assert!(updated(&old, &page(&new)).contains("code = 0x80004006 # page"));
    let large = "[sdk]\nrepr = \"u64\"\n".to_owned() + &row("0xFFFF_FFFF_FFFF_FFFF", "Max", "max");
    assert!(updated(&large, &page(&large)).contains("code = 0xFFFF_FFFF_FFFF_FFFF # page: en "));
}

#[test]
fn an_empty_array_takes_rows() {
    let row = "code = 2, variant = \"A\", message = \"a\", kind = \"unknown\", retry = \"never\"";
    let old = |array: &str| {
        format!("{}\n[[group]]\nid = 'x'\ncode = {array}\n", super::cases::row("1", "ACME_B", "b"))
    };
    let new = page(&format!(
        "{}\n[[group]]\nid = 'x'\ncode = [{{ {row} }}]\n",
        super::cases::row("1", "ACME_B", "b")
    ));
    for array in ["[]", "[ ]", "[\n]", "[ # none\n]"] {
        let updated = updated(&old(array), &new);
        assert_eq!(spec(&updated).catalog.codes().len(), 2);
        assert!(
            updated.contains(&format!("    # new: check it\n    {{ {row} }}, # page")),
            "{updated}"
        );
    }
}
