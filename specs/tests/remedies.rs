//! What a report proposes is accepted in its turn.

use errcodes_specs::{Report, SourceFile, read};

fn report(variant: &str) -> Report {
    let text = format!(
        "[[code]]\ncode = 1\nvariant = \"{variant}\"\nmessage = \"a\"\nkind = \"unknown\"\nretry = \"never\"\n"
    );
    read(&SourceFile::new("acme.toml", "acme", text)).1
}

/// The name that a report proposes in place of a variant, unless it only describes one.
fn proposed(variant: &str) -> Option<String> {
    let report = report(variant);
    assert_eq!(report.len(), 1, "{variant}: {}", report.render());
    let help = report.iter().next().unwrap().help_texts().first().cloned().unwrap_or_default();
    help.strip_prefix("write `")?.split('`').next().map(str::to_owned)
}

#[test]
fn a_variant_that_is_proposed_is_a_good_one() {
    for (variant, expected) in [
        ("timed_out", Some("TimedOut")),
        ("TIMED_OUT", Some("TimedOut")),
        ("timed out", Some("TimedOut")),
        ("acme.timed-out!", Some("AcmeTimedOut")),
        ("type", Some("Type")),
        ("http2_0", Some("Http20")),
        ("E\u{301}te\u{301}", Some("Été")),
        ("404 Not Found", None),
        ("404", None),
        ("self", None),
        ("Self", None),
        ("_", None),
        ("!?", None),
        ("", None),
    ] {
        assert_eq!(proposed(variant).as_deref(), expected, "{variant}");
        if let Some(proposed) = proposed(variant) {
            assert!(report(&proposed).is_empty(), "{variant}: {proposed}");
        }
    }
}

fn all(text: &str) -> (Report, Vec<String>) {
    let (_, report) = read(&SourceFile::new("acme.toml", "acme", text));
    let texts = report.iter().flat_map(|diagnostic| diagnostic.help_texts().to_vec()).collect();
    (report, texts)
}

/// The parser of TOML has up to twenty complaints about such a line.
#[test]
fn each_range_without_quotes_is_one_report() {
    let bare = "[sdk]
success = [0, 200..=299, ..=-1] # 1..=2

[[group]]
id = \"all\"
range = [
    { codes = 4000..=4999, variant = \"Four\", message = \"m\", kind = \"unknown\", retry = \"never\" },
    { codes = 5000.., variant = \"Five\", message = \"up to 9..=\", kind = \"unknown\", retry = \"never\" },
]
";
    let (report, help) = all(bare);
    let ranges = ["200..=299", "..=-1", "4000..=4999", "5000.."];
    assert_eq!(help, ranges.map(|range| format!("write `\"{range}\"`")), "{}", report.render());
    assert_eq!(report.len(), ranges.len());
    let quoted = ranges.iter().fold(bare.to_owned(), |text, range| {
        text.replace(&format!(" {range}"), &format!(" \"{range}\""))
    });
    assert!(all(&quoted).0.is_empty(), "{}", all(&quoted).0.render());
}

#[test]
fn what_people_write_for_a_set_of_codes_leads_to_a_range() {
    let rest = "variant = \"WrongPin\"\nmessage = \"m\"\nkind = \"unknown\"\nretry = \"never\"\n";
    for start in [
        "[[code]]\ncode = \"0x63C0..=0x63CF\"",
        "[[code]]\ncode = \"0x63C0-0x63CF\"",
        "[[code]]\ncode = \"63C0 - 63CF\"",
        "[[code]]\ncode = \"63CX\"",
        "[[code]]\ncode = \"4xxx\"",
        "[[code]]\ncode = [0x63C0, 0x63CF]",
        "[[code]]\ncodes = [0x63C0, 0x63CF]",
        "[[code]]\ncodes = \"0x63C0..=0x63CF\"",
        "[[code]]\ncode = 0x63C0\nmask = 0xFFF0",
        "[[class]]\ncodes = \"0x63C0..=0x63CF\"",
        "[[unrecognized]]\ncodes = \"0x63C0..=0x63CF\"",
        "[sdk]\nunrecognized = [{ codes = \"4000..=4999\" }]\n[[code]]\ncode = 1",
        "[sdk]\nunrecognized = { 4 = \"transient\" }\n[[code]]\ncode = 1",
    ] {
        let (report, help) = all(&format!("{start}\n{rest}"));
        assert!(
            help.iter().any(|help| help.contains("`[[range]]`")),
            "{start}:\n{}",
            report.render()
        );
    }
    for start in ["from = 0x63C0\nto = 0x63CF", "min = 0x63C0", "range = \"0x63C0..=0x63CF\""] {
        let (report, help) = all(&format!("[[range]]\n{start}\n{rest}"));
        let codes = "write `codes = \"0x63C0..=0x63CF\"`, or `mask` and `value`";
        assert!(help.iter().any(|help| help == codes), "{start}:\n{}", report.render());
        assert!(help.iter().any(|help| help == "did you mean `codes`?"), "{start}");
    }
}
