//! Specs that are written in the attributes of an enum.

use errcodes_specs::{Catalog, Effect, Inline, InlineCode, Kind, Report, Retry, Rule};

/// The code `at`, with everything that it must have.
fn complete<'i>(inline: &'i mut Inline, at: usize, variant: &str) -> InlineCode<'i> {
    let number = i128::try_from(at).unwrap();
    let mut code = inline.code(at);
    code.string("variant", at + 1, variant.to_owned()).unwrap();
    code.integer("code", at + 2, number).unwrap();
    code.string("message", at + 3, "failed".to_owned()).unwrap();
    code.string("kind", at + 4, "internal".to_owned()).unwrap();
    code.string("retry", at + 5, "transient".to_owned()).unwrap();
    code
}

/// The only mistake of a spec: its rule, place, message and remedy.
fn mistake(report: &Report) -> (Rule, usize, &str, &str) {
    assert_eq!(report.len(), 1, "{:?}", report.iter().collect::<Vec<_>>());
    let diagnostic = report.iter().next().unwrap();
    let help = diagnostic.help_texts().first().map_or("", String::as_str);
    (diagnostic.rule(), diagnostic.place().start, diagnostic.message(), help)
}

#[test]
fn every_fact_can_be_given() {
    let mut inline = Inline::new("_Printer");
    let mut code = complete(&mut inline, 100, "PaperJam");
    for (key, value) in [
        ("symbol", "E_JAM"),
        ("cause", "Paper."),
        ("advice", "Pull."),
        ("after", "2s"),
        ("effect", "possible"),
        ("deprecated", "old"),
        ("url", "https://acme.example"),
    ] {
        code.string(key, 0, value.to_owned()).unwrap();
    }
    complete(&mut inline, 200, "lower_case");
    let (catalog, report): (Catalog, Report) = inline.finish();
    assert!(report.is_empty(), "{:?}", report.iter().collect::<Vec<_>>());
    assert_eq!(
        (catalog.sdk().id.as_str(), catalog.sdk().type_name.as_str()),
        ("_Printer", "_Printer")
    );
    let [jam, other] = catalog.codes() else { panic!("two codes") };
    assert_eq!((jam.code, jam.kind, jam.retry), (100, Kind::Internal, Retry::Transient));
    assert_eq!((jam.retry_after.unwrap().as_secs(), jam.effect), (2, Effect::Possible));
    assert_eq!((jam.symbol.as_deref(), jam.deprecated.as_deref()), (Some("E_JAM"), Some("old")));
    assert_eq!((other.code, other.variant.as_str()), (200, "lower_case"));
}

#[test]
fn unknown_keys_are_for_the_caller_to_report() {
    let mut inline = Inline::new("打印机");
    let mut code = inline.code(1);
    assert!(code.string("code", 1, "7".to_owned()).is_err());
    assert!(code.integer("message", 1, 7).is_err());
    assert!(code.string("colour", 1, "red".to_owned()).is_err());
}

#[test]
fn mistakes_are_at_the_value() {
    let mut inline = Inline::new("E");
    complete(&mut inline, 100, "A").string("retry", 42, "bussy".to_owned()).unwrap();
    let report = inline.finish().1;
    let (rule, at, message, help) = mistake(&report);
    assert_eq!((rule, at), (Rule::UnknownWord, 42));
    assert_eq!((message, help), ("unknown retry class `bussy`", "did you mean `busy`?"));
}

#[test]
fn clashes_have_both_places() {
    let mut inline = Inline::new("E");
    complete(&mut inline, 100, "A");
    complete(&mut inline, 200, "B").integer("code", 202, 100).unwrap();
    let report = inline.finish().1;
    let (rule, at, _, help) = mistake(&report);
    assert_eq!((rule, at), (Rule::DuplicateCode, 202));
    assert_eq!(help, "a code means one thing in an enum; give its other meaning another enum");
    let places: Vec<_> =
        report.iter().next().unwrap().labels().map(|label| label.span.start).collect();
    assert_eq!(places, [202, 102]);
}

#[test]
fn remedies_do_not_speak_of_files() {
    type Break = fn(&mut Inline);
    let mistakes: [Break; 7] = [
        |_| {},
        |inline| complete(inline, 1, "A").integer("code", 3, 0xFFFF_FFFF).unwrap(),
        |inline| {
            complete(inline, 1, "ALL");
        },
        |inline| {
            let mut code = inline.code(1);
            code.string("variant", 1, "A".into()).unwrap();
            code.integer("code", 1, 1).unwrap();
        },
        |inline| {
            complete(inline, 1, "A");
            complete(inline, 10, "A");
        },
        |inline| complete(inline, 1, "A").string("symbol", 3, "Unrecognized".into()).unwrap(),
        |inline| {
            let mut code = inline.code(1);
            code.string("variant", 1, "A".into()).unwrap();
            code.string("after", 1, "3s".into()).unwrap();
        },
    ];
    for mistake in mistakes {
        let mut inline = Inline::new("E");
        mistake(&mut inline);
        let report = inline.finish().1;
        assert!(!report.is_empty());
        for diagnostic in report.iter() {
            let text = format!("{} {:?}", diagnostic.message(), diagnostic.help_texts());
            let file = ["[sdk]", "[[", "TOML", "`variant`", "group", "{ class"];
            assert!(!file.iter().any(|word| text.contains(word)), "{text}");
        }
    }
}
