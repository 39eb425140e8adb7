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
