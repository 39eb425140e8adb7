//! The reports of `check` for programs.

use std::env;
use std::fs;
use std::process::Command;

use boon::{Compiler, Schemas};
use serde_json::{Value, json};

const OVERLAY: &str = "[sdk]\nextends = \"base.toml\"\n\n[[code]]\n\"超\" = \"😀\"\ncode = 7\n\
    variant = \"Other\"\nmessage = \"other\"\nkind = \"unknown\"\nretry = \"never\"\n";
const BASE: &str = "[[code]]\nmessage = \"busy\"\ncode = 7\nvariant = \"Busy\"\nkind = \"unknown\"\n\
    retry = \"never\"\n";

/// What `check` prints about a file with two mistakes, one of which is also about another file, and one that is not there.
fn checked(format: &str) -> Value {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("Cargo.toml", ""), ("over lay.toml", OVERLAY), ("base.toml", BASE)] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-errcodes"));
    let command =
        command.current_dir(&folder).args(["errcodes", "check", "over lay.toml", "missing.toml"]);
    let output = command.args(["--format", format]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn only<'v>(value: &'v Value, pointer: &str) -> &'v Value {
    let list = value.pointer(pointer).and_then(Value::as_array).unwrap();
    assert_eq!(list.len(), 1, "{pointer}: {value:#}");
    &list[0]
}

#[test]
fn sarif_names_rules_places_and_what_was_not_read() {
    let log = checked("sarif");
    let run = only(&log, "/runs");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    assert!(!results.is_empty());
    for result in results {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
    }
    let notification = only(run, "/invocations/0/toolExecutionNotifications");
    assert!(notification["message"]["text"].as_str().unwrap().contains("`missing.toml`"));
    assert!(!log.to_string().contains(env::temp_dir().to_str().unwrap()), "no path of the machine");
}

#[test]
fn columns_are_characters_and_both_places_are_there() {
    let files = checked("json");
    // The base is in order, and nobody asked for it.
    let file = only(&files, "");
    assert_eq!((&file["path"], &file["count"]), (&json!("over lay.toml"), &json!(2)));
    let unknown = &file["mistakes"][0];
    assert_eq!(unknown["rule"], "unknown-key");
    assert_eq!((&unknown["line"], &unknown["column"]), (&json!(5), &json!(1)));
    assert_eq!(unknown["end"], json!({"line": 5, "column": 4}));
    assert_eq!(unknown["related"], json!([]));
    let twice = &file["mistakes"][1];
    assert_eq!((&twice["rule"], &twice["line"]), (&json!("duplicate-code"), &json!(6)));
    let first = only(twice, "/related");
    assert_eq!((&first["path"], &first["line"]), (&json!("base.toml"), &json!(3)));
}

#[test]
fn sarif_has_uris_and_places_in_other_files() {
    let log = checked("sarif");
    let twice = &log["runs"][0]["results"][1];
    let uri =
        |location: &Value| location.pointer("/physicalLocation/artifactLocation/uri").cloned();
    assert_eq!(uri(only(twice, "/locations")), Some(json!("over%20lay.toml")));
    assert_eq!(uri(only(twice, "/relatedLocations")), Some(json!("base.toml")));
}

/// The schema is OASIS's, and not in this repository. To run the test, save
/// <https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json> and name the file by the
/// variable `SARIF_SCHEMA`.
#[test]
#[ignore = "needs a file: SARIF_SCHEMA"]
fn sarif_is_as_the_schema_of_oasis_says() {
    let text = fs::read_to_string(env::var_os("SARIF_SCHEMA").unwrap()).unwrap();
    let place = "urn:sarif:schema";
    let mut compiler = Compiler::new();
    compiler.enable_format_assertions();
    let mut schema: Value = serde_json::from_str(&text).unwrap();
    schema["$id"] = place.into();
    compiler.add_resource(place, schema).unwrap();
    let mut schemas = Schemas::new();
    let index = compiler.compile(place, &mut schemas).unwrap();
    let mut log = checked("sarif");
    schemas.validate(&log, index).unwrap();
    log["runs"][0]["results"][0]["level"] = "fatal".into();
    schemas.validate(&log, index).unwrap_err();
}
