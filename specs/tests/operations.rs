//! Operations, and what codes mean in answer to them.

use std::time::Duration;

use errcodes_specs::{
    Catalog, Effect, Kind, MOST_CODES, NotFound, Report, Retry, SourceFile, When, read,
    read_extending,
};

const BASE: &str = r#"
[[operation]]
id    = "start"
calls = ["Start"]

[[operation]]
id = "stop"

[[operation]]
id = "pause"

[[code]]
code    = 1
variant = "NotRunning"
message = "not running"
advice  = "Start it."
kind    = "failed_precondition"
retry   = { class = "busy", after = "2s" }
effect  = "possible"

[[code.when]]
operation = ["stop", "pause"]
message   = { en = "nothing was running", zh = "没有运行" }
kind      = "ok"
retry     = "satisfied"

[[code]]
code    = 2
variant = "Other"
message = "other"
kind    = "unknown"
retry   = "never"

[[range]]
codes   = "16..=31"
variant = "Waiting"
message = "waiting"
kind    = "unavailable"
retry   = "busy"

[[range.when]]
operation = "stop"
message   = { en = "nothing to wait for", fr = "rien" }
retry     = "satisfied"
"#;

fn read_text(text: &str) -> (Catalog, Report) {
    read(&SourceFile::new("acme.toml", "acme", text))
}

fn overlay(text: &str) -> Catalog {
    let text = format!("[sdk]\nextends = \"base.toml\"\n\n{text}");
    let find = &mut |_: &_, name: &str| match name {
        "base.toml" => Ok(SourceFile::new(name, "base", BASE)),
        _ => Err(NotFound::new("no such file")),
    };
    let (catalog, reports) = read_extending(&SourceFile::new("acme.toml", "acme", text), find);
    assert!(reports.iter().all(Report::is_empty), "{}", reports[0].render());
    catalog
}

/// What a code, or after all codes a range, says, by the ids of its operations.
fn whens(catalog: &Catalog, at: usize) -> Vec<(Vec<&str>, &When)> {
    let ids = |when: &When| {
        let operations = when.operations.iter();
        operations.map(|at| catalog.operations()[*at].id.as_str()).collect()
    };
    catalog.facts().nth(at).unwrap().when.iter().map(|when| (ids(when), when)).collect()
}

#[test]
fn a_catalog_has_operations_and_what_is_different() {
    let (catalog, report) = read_text(BASE);
    assert!(report.is_empty(), "{}", report.render());
    let names = catalog.operations().iter().map(|one| (one.id.as_str(), one.variant.as_str()));
    assert_eq!(
        names.collect::<Vec<_>>(),
        [("start", "Start"), ("stop", "Stop"), ("pause", "Pause")]
    );
    assert_eq!(catalog.operations()[0].calls, ["Start"]);
    let [(ids, when)] = &whens(&catalog, 0)[..] else { panic!("one table") };
    assert_eq!(*ids, ["stop", "pause"]);
    assert_eq!((when.kind, when.retry), (Some(Kind::Ok), Some(Retry::Satisfied)));
    assert_eq!((when.retry_after, when.effect), (None, None));
    assert_eq!(catalog.languages(), ["en", "fr", "zh"]);
    assert!(
        catalog.codes()[0].in_answer_to(2).is_some()
            && catalog.codes()[0].in_answer_to(0).is_none()
    );
    assert!(whens(&catalog, 1).is_empty());
    let [(ids, when)] = &whens(&catalog, 2)[..] else { panic!("one table") };
    assert_eq!((&ids[..], when.retry), (&["stop"][..], Some(Retry::Satisfied)));
}

#[test]
fn the_facts_in_answer_to_one_operation_are_those_that_are_stated_and_the_others() {
    let (mut catalog, _) = read_text(BASE);
    catalog.set_operation("stop").unwrap();
    let code = &catalog.codes()[0];
    assert_eq!(
        (code.message["en"].as_str(), code.message["zh"].as_str()),
        ("nothing was running", "没有运行")
    );
    assert_eq!((code.kind, code.retry, code.retry_after), (Kind::Ok, Retry::Satisfied, None));
    assert_eq!((code.advice["en"].as_str(), code.effect), ("Start it.", Effect::Possible));
    assert!(code.when.is_empty() && catalog.operations().is_empty());
    let range = &catalog.ranges()[0];
    assert_eq!(range.message["en"], "nothing to wait for");
    assert_eq!((range.kind, range.retry), (Kind::Unavailable, Retry::Satisfied));
    assert!(range.when.is_empty());
    let (mut catalog, _) = read_text(BASE);
    catalog.set_operation("start").unwrap();
    assert_eq!(catalog.codes()[0].retry_after, Some(Duration::from_secs(2)));
}

#[test]
fn an_operation_that_is_not_there_changes_nothing() {
    let (mut catalog, _) = read_text(BASE);
    for (id, help) in [
        ("stpo", "did you mean `stop`?"),
        ("Start", "`Start` is a call of the operation `start`; write the id"),
        ("zzz", "operations: `pause`, `start`, `stop`"),
    ] {
        let error = catalog.set_operation(id).unwrap_err();
        assert_eq!(error.message, format!("`acme` has no operation `{id}`"));
        assert_eq!(error.help, [help]);
    }
    assert_eq!(whens(&catalog, 0).len(), 1);
    let (mut catalog, _) = read_text("");
    let error = catalog.set_operation("stop").unwrap_err();
    assert_eq!(error.message, "`acme` has no operations");
}

#[test]
fn an_overlay_adds_operations_and_calls() {
    let catalog = overlay(
        "[[operation]]\nid = \"start\"\ncalls = [\"Begin\"]\n\n[[operation]]\nid = \"leave\"\n",
    );
    let ids: Vec<_> = catalog.operations().iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["start", "stop", "pause", "leave"]);
    assert_eq!(catalog.operations()[0].calls, ["Start", "Begin"]);
}

#[test]
fn an_override_replaces_fact_by_fact_what_the_base_says_for_the_same_operation() {
    let catalog = overlay(
        "[[override]]\ncode = 1\n\n[[override.when]]\noperation = [\"pause\", \"stop\"]\n\
         message = { fr = \"rien\" }\nretry = { class = \"throttled\", after = \"1s\" }\n",
    );
    let [(ids, when)] = &whens(&catalog, 0)[..] else { panic!("one table") };
    assert_eq!(*ids, ["stop", "pause"]);
    assert_eq!(when.message.keys().collect::<Vec<_>>(), ["en", "fr", "zh"]);
    assert_eq!((when.kind, when.retry), (Some(Kind::Ok), Some(Retry::Throttled)));
    assert_eq!(when.retry_after, Some(Duration::from_secs(1)));
}

#[test]
fn an_override_for_one_of_several_operations_leaves_the_others() {
    let catalog = overlay(
        "[[override]]\ncode = 1\nretry = \"never\"\n\n[[override.when]]\n\
         operation = [\"start\", \"pause\"]\neffect = \"none\"\n",
    );
    let whens = whens(&catalog, 0);
    let ids: Vec<_> = whens.iter().map(|(ids, _)| ids.join(" ")).collect();
    assert_eq!(ids, ["stop", "start", "pause"]);
    let facts: Vec<_> = whens.iter().map(|(_, when)| (when.kind, when.effect)).collect();
    let none = Some(Effect::None);
    assert_eq!(facts, [(Some(Kind::Ok), None), (None, none), (Some(Kind::Ok), none)]);
    assert_eq!(catalog.codes()[0].retry, Retry::Never);
}

#[test]
fn an_override_of_a_range_does_likewise() {
    let catalog = overlay(
        "[[override]]\ncodes = \"16..=31\"\n\n[[override.when]]\n\
         operation = [\"stop\", \"start\"]\nkind = \"ok\"\n",
    );
    let whens = whens(&catalog, 2);
    let facts: Vec<_> = whens.iter().map(|(ids, when)| (&ids[..], when.kind, when.retry)).collect();
    let ok = Some(Kind::Ok);
    assert_eq!(facts, [(&["stop"][..], ok, Some(Retry::Satisfied)), (&["start"], ok, None)]);
}

#[test]
fn an_override_can_be_the_first_to_tell_operations_apart() {
    let catalog = overlay(
        "[[override]]\ncode = 2\nwhen = [{ operation = \"stop\", retry = \"satisfied\" }]\n",
    );
    assert_eq!(whens(&catalog, 1)[0].1.retry, Some(Retry::Satisfied));
    assert_eq!(catalog.codes()[1].retry, Retry::Never);
}

#[test]
fn operations_beyond_the_limit_are_reported_and_left_out() {
    let operations = |count: usize| {
        let texts = (0..count).map(|id| format!("[[operation]]\nid = \"o{id}\"\n"));
        texts.collect::<String>()
    };
    let when = format!(
        "when = [{{ operation = [\"o{MOST_CODES}\", \"o{}\"], retry = \"never\" }}]\n",
        MOST_CODES + 1
    );
    let code =
        "[[code]]\ncode = 1\nvariant = \"A\"\nmessage = \"a\"\nkind = \"ok\"\nretry = \"never\"\n";
    let (catalog, report) = read_text(&format!("{}{code}{when}", operations(MOST_CODES + 2)));
    assert_eq!(report.len(), 1, "{}", report.render());
    assert!(report.render().starts_with("error: more than 50000 operations\n"));
    assert_eq!(catalog.operations().len(), MOST_CODES);
    let (_, report) = read_text(&format!("{}{code}", operations(MOST_CODES)));
    assert!(report.is_empty(), "{}", report.render());
}
