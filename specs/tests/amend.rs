//! Facts that a caller knows better than a spec.

use std::time::Duration;

use errcodes_specs::{
    Amendments, Catalog, Effect, Kind, Report, Retry, Rule, SourceFile, bundled, read,
};

fn gme() -> Catalog {
    read(&bundled::find("gme").unwrap()).0
}

fn timeout(catalog: &Catalog) -> &errcodes_specs::Code {
    catalog.codes().iter().find(|code| code.code == 1005).unwrap()
}

/// What is said of a code, by pairs of key and value, each at the place of its position.
fn amend(catalog: &mut Catalog, code: Option<i128>, facts: &[(&str, &str)]) -> Report {
    let mut amendments = Amendments::default();
    let mut amendment = amendments.code(code);
    for (at, (key, value)) in facts.iter().enumerate() {
        amendment.string(key, at, (*value).to_owned()).unwrap();
    }
    amendments.apply(catalog)
}

#[test]
fn what_is_said_is_changed_and_nothing_else() {
    let (mut catalog, before) = (gme(), gme());
    let facts = [
        ("message", "too slow"),
        ("cause", "Slow."),
        ("advice", "Wait."),
        ("kind", "unavailable"),
        ("after", "2s"),
        ("retry", "throttled"),
        ("effect", "possible"),
    ];
    assert!(amend(&mut catalog, Some(1005), &facts).is_empty());
    let code = timeout(&catalog);
    let texts = [&code.message, &code.cause, &code.advice].map(|texts| texts["en"].as_str());
    assert_eq!(texts, ["too slow", "Slow.", "Wait."]);
    assert_eq!(code.message["zh"], timeout(&before).message["zh"]);
    assert_eq!((code.kind, code.effect), (Kind::Unavailable, Effect::Possible));
    let two_seconds = Some(Duration::from_secs(2));
    assert_eq!((code.retry, code.retry_after), (Retry::Throttled, two_seconds));
    assert_eq!(
        (&code.variant, &code.symbol),
        (&timeout(&before).variant, &timeout(&before).symbol)
    );
    let others = catalog.codes().iter().zip(before.codes()).filter(|(code, _)| code.code != 1005);
    for (after, before) in others {
        assert_eq!(format!("{after:?}"), format!("{before:?}"));
    }
}

#[test]
fn a_text_is_in_the_language_that_was_chosen() {
    let mut catalog = gme();
    catalog.set_language("zh").unwrap();
    assert!(amend(&mut catalog, Some(1005), &[("message", "太慢")]).is_empty());
    assert_eq!(timeout(&catalog).message["zh"], "太慢");
    assert_eq!(timeout(&catalog).message["en"], timeout(&gme()).message["en"]);
}

#[test]
fn mistakes_are_at_the_value_and_are_not_changed() {
    for (facts, rule, at) in [
        (&[("kind", "ok"), ("retry", "bussy")][..], Rule::UnknownWord, 1),
        (&[("effect", "some")], Rule::UnknownWord, 0),
        (&[("message", "")], Rule::EmptyText, 0),
        (&[("message", "a\nb")], Rule::HiddenCharacter, 0),
        (&[("advice", "\u{202E}")], Rule::HiddenCharacter, 0),
        (&[("retry", "busy"), ("after", "soon")], Rule::MalformedDelay, 1),
        (&[("retry", "never"), ("after", "2s")], Rule::UselessDelay, 1),
        (&[("kind", "ok"), ("after", "2s")], Rule::MissingKey, 1),
    ] {
        // Of a code that the caller could not find as well.
        for code in [Some(1005), Some(-1), None] {
            let mut catalog = gme();
            let report = amend(&mut catalog, code, facts);
            assert_eq!(report.len(), 1, "{facts:?}");
            let mistake = report.iter().next().unwrap();
            assert_eq!((mistake.rule(), mistake.place().start), (rule, at), "{facts:?}");
            assert_eq!(timeout(&catalog).retry, timeout(&gme()).retry);
            assert_eq!(timeout(&catalog).message, timeout(&gme()).message);
        }
    }
}

#[test]
fn a_range_is_changed_by_its_position() {
    let text = "[[range]]\ncodes = \"16..=31\"\nvariant = \"Waiting\"\nmessage = \"waiting\"\n\
        kind = \"unavailable\"\nretry = \"busy\"";
    let (mut catalog, _) = read(&SourceFile::new("acme.toml", "acme", text));
    for (at, retry) in [(0, "never"), (1, "transient")] {
        let mut amendments = Amendments::default();
        amendments.range(at).string("retry", 0, retry.to_owned()).unwrap();
        assert!(amendments.apply(&mut catalog).is_empty());
        // There is no second range to change.
        assert_eq!(catalog.ranges()[0].retry, Retry::Never);
    }
}

#[test]
fn names_and_numbers_stay() {
    let mut amendments = Amendments::default();
    let mut amendment = amendments.code(Some(1005));
    for key in ["code", "symbol", "variant", "aliases", "when", "colour"] {
        assert!(amendment.string(key, 0, "x".to_owned()).is_err(), "{key}");
    }
}
