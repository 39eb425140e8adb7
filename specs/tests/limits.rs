//! What a file may have at most, and what a file that is no spec costs.

use std::time::{Duration, Instant};

use errcodes_specs::{Catalog, MOST_CODES, MOST_RANGES, Report, Rule, SourceFile, read};

const CODE: &str =
    "[[code]]\ncode = 1\nvariant = \"A\"\nmessage = \"a\"\nkind = \"unknown\"\nretry = \"never\"\n";

fn read_text(text: impl Into<String>) -> (Catalog, Report) {
    read(&SourceFile::new("acme.toml", "acme", text))
}

fn numbered(count: usize, text: impl Fn(usize) -> String) -> String {
    (0..count).map(text).collect()
}

/// The only mistake of a text, in one line.
fn only_mistake(text: String) -> String {
    let (_, report) = read_text(text);
    assert_eq!(report.len(), 1, "{}", report.render());
    report.iter().next().unwrap().message().to_owned()
}

#[test]
fn groups_beyond_the_limit_are_reported_and_left_out() {
    let groups = |count| numbered(count, |id| format!("[[group]]\nid = \"g{id}\"\n"));
    let code = CODE.replace("[[code]]", "[[group.code]]");
    let (catalog, report) = read_text(groups(MOST_CODES + 1) + &code);
    assert_eq!(report.len(), 1, "{}", report.render());
    assert!(report.render().starts_with("error: more than 50000 groups\n"), "{}", report.render());
    assert!(report.render().contains("acme.toml:100002:6\n"), "{}", report.render());
    assert_eq!(catalog.groups().len(), MOST_CODES);
    assert_eq!(catalog.codes()[0].group, None);
    let (catalog, report) = read_text(groups(MOST_CODES) + &code);
    assert!(report.is_empty(), "{}", report.render());
    assert_eq!(catalog.codes()[0].group, Some(MOST_CODES - 1));
}

#[test]
fn codes_beyond_the_limit_are_reported_and_left_out() {
    let code = |code| {
        let names = format!("code = {code}, variant = \"V{code}\"");
        format!("{{ {names}, message = \"a\", kind = \"unknown\", retry = \"never\" }}, ")
    };
    let codes = numbered(MOST_CODES + 5, code);
    let (catalog, report) = read_text(format!("code = [{codes}]\n"));
    assert_eq!(report.len(), 1, "{}", report.render());
    assert_eq!(report.iter().next().unwrap().message(), "more than 50000 codes");
    assert_eq!(catalog.codes().len(), MOST_CODES);
}

#[test]
fn lists_have_a_limit() {
    let many = "1, ".repeat(MOST_CODES);
    let message = only_mistake(format!("[sdk]\nsuccess = [0, {many}]\n{CODE}"));
    assert_eq!(message, "`success` has more than 50000 items");
    let titles = numbered(MOST_CODES + 1, |_| "{ title = \"a\" }, ".to_owned());
    assert_eq!(only_mistake(format!("source = [{titles}]\n{CODE}")), "more than 50000 sources");
    let texts = numbered(MOST_CODES + 1, |at| format!("\"en-{at}\" = \"a\", "));
    let message = only_mistake(format!("{CODE}cause = {{ {texts} }}\n"));
    assert_eq!(message, "`cause` has more than 50000 items");
}

#[test]
fn names_have_a_limit() {
    let name = |length| "A".repeat(length);
    for key in ["symbol", "variant"] {
        let code = CODE.replace("variant = \"A\"", &format!("{key} = \"{}\"", name(1_000)));
        let (_, report) = read_text(&code);
        assert!(report.is_empty(), "{}", report.render());
        let message = only_mistake(code.replace(&name(1_000), &name(1_001)));
        assert!(message.starts_with(&format!("{key} `AAA")), "{message}");
        assert!(message.ends_with("has more than 1000 bytes"), "{message}");
    }
    let message = only_mistake(format!("{CODE}aliases = [\"{}\"]\n", name(1_001)));
    assert!(message.ends_with("has more than 1000 bytes"), "{message}");
    let message = only_mistake(format!("[sdk]\ntype = \"{}\"\n{CODE}", name(1_001)));
    assert!(message.ends_with("has more than 1000 bytes"), "{message}");
}

#[test]
fn lines_have_a_limit() {
    for line in ["\n", "@\n"] {
        let message = only_mistake(line.repeat(1_000_001));
        assert_eq!(message, "the file has more than 1000000 lines");
    }
    let (_, report) = read_text("\n".repeat(1_000_000 - 6) + CODE);
    assert!(report.is_empty(), "{}", report.render());
}

/// Keys are looked at in the order of their names, and here the last one is the first of the file.
#[test]
fn the_mistakes_that_are_shown_are_the_first_of_the_file() {
    let count = 12_000;
    let keys = numbered(count, |at| format!("k{} = 1\n", 99_999 - at));
    let wrong = CODE.replace("unknown", "unknwon");
    let (_, report) = read_text(format!("{wrong}{keys}"));
    assert_eq!(report.len(), count + 1);
    let messages: Vec<_> = report.shown().map(|found| found.message().to_owned()).collect();
    assert_eq!(messages[0], "unknown kind `unknwon`");
    for (at, message) in messages[1..].iter().enumerate() {
        assert_eq!(*message, format!("unknown key `k{}` in a code", 99_999 - at));
    }
    assert_eq!(messages.len(), 100);
    assert_eq!(report.summary().unwrap(), "11,901 more mistakes: 11,901 of `unknown-key`");
}

#[test]
fn the_mistakes_that_are_kept_are_fewer_than_those_that_are_counted() {
    let keys = numbered(12_000, |at| format!("k{} = 1\n", 10_000 + at));
    let (_, report) = read_text(format!("{CODE}{keys}"));
    assert_eq!(report.len(), 12_000);
    assert!((1_000..=2_000).contains(&report.iter().count()), "{}", report.iter().count());
    assert!(report.iter().all(|found| found.rule() == Rule::UnknownKey));
    assert!(report.iter().map(|found| found.place().start).is_sorted());
}

#[test]
fn a_large_file_of_another_kind_is_not_read_to_its_end() {
    let (_, report) = read_text("@ no spec\n".repeat(200_000));
    assert_eq!(report.len(), 20);
    let text = report.render();
    assert!(text.contains("help: over 6"), "{text}");
}

/// Wherever the part ends that is read first, what is open there is no reason to stop.
#[test]
fn a_large_spec_is_read_to_its_end() {
    let open = [
        format!("cause = \"\"\"\n{}\"\"\"\n", "@ [[ ''' no = no\n".repeat(100_000)),
        format!("cause = '''\n{}'''\n", "@ [[ \" no = \\q no\n".repeat(100_000)),
        format!("aliases = [{}]\n", "\n# @ = [[\n\n\n".repeat(100_000)),
        format!("# {}\n", "é".repeat(600_000)),
    ];
    let other = CODE.replace('1', "2").replace('A', "B");
    for open in open {
        assert!(open.len() > 1 << 20);
        let (catalog, report) = read_text(format!("{CODE}{open}{other}"));
        assert!(report.is_empty(), "{}", report.render());
        assert_eq!(catalog.codes().len(), 2);
    }
}

/// A row of a list of codes or ranges.
fn row(numbers: &str, variant: &str) -> String {
    format!(
        "{{ {numbers}, variant = \"{variant}\", message = \"a\", kind = \"unknown\", retry = \"never\" }}, "
    )
}

#[test]
fn ranges_beyond_the_limit_are_reported_and_left_out() {
    let range = |at| row(&format!("codes = \"{at}..={at}\""), &format!("R{at}"));
    let (catalog, report) = read_text(format!("range = [{}]\n", numbered(MOST_RANGES + 5, range)));
    assert_eq!(report.len(), 1, "{}", report.render());
    assert_eq!(report.iter().next().unwrap().message(), "more than 1000 ranges");
    assert_eq!(catalog.ranges().len(), MOST_RANGES);
}

/// As many codes and ranges as a spec can have, each range with all of its codes listed but one.
#[test]
fn ranges_cost_little_beside_the_codes() {
    let code = |at: usize| row(&format!("code = {}", at + at / 49), &format!("V{at}"));
    let codes = format!("code = [{}]\n", numbered(MOST_CODES - 1_000, code));
    let by_bounds =
        |at: usize| row(&format!("codes = \"{}..={}\"", 50 * at, 50 * at + 49), &format!("R{at}"));
    // Each mask is another one.
    let by_mask = |at: usize| {
        let mask = 0xFFFF_F000_u32 + u32::try_from(at).unwrap();
        let value = 0x8000_0000 + 0x1000 * u32::try_from(at).unwrap();
        row(&format!("mask = {mask}, value = {value}"), &format!("M{at}"))
    };
    let half = MOST_RANGES / 2;
    let ranges = numbered(half, |at| by_bounds(2 * at)) + &numbered(half, by_mask);
    let sdk = "[sdk]\nrepr = \"u32\"\n";
    let is_cheap = || {
        let (without, time_without) = timed(format!("{codes}{sdk}"));
        let (with, time_with) = timed(format!("{codes}range = [{ranges}]\n{sdk}"));
        assert_eq!((without.ranges().len(), with.ranges().len()), (0, MOST_RANGES));
        time_with < 2 * time_without
    };
    // Another program may take the processor at the wrong time, but hardly three times.
    assert!((0..3).any(|_| is_cheap()));
}

fn timed(text: String) -> (Catalog, Duration) {
    let started = Instant::now();
    let (catalog, report) = read_text(text);
    let elapsed = started.elapsed();
    assert!(report.is_empty(), "{}", report.render());
    (catalog, elapsed)
}
