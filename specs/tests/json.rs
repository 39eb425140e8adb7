//! Catalogs as JSON, and the schema of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use boon::{Compiler, SchemaIndex, Schemas};
use errcodes_specs::{Effect, Kind, Repr, Retry, SourceFile, bundled, read};
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn schema() -> Value {
    serde_json::from_str(include_str!("../catalog.schema.json")).unwrap()
}

fn compiled() -> (Schemas, SchemaIndex) {
    let place = "urn:errcodes:catalog";
    let mut compiler = Compiler::new();
    compiler.add_resource(place, schema()).unwrap();
    let mut schemas = Schemas::new();
    let index = compiler.compile(place, &mut schemas).unwrap();
    (schemas, index)
}

fn sources() -> Vec<SourceFile> {
    let mut sources: Vec<_> = bundled::names().filter_map(bundled::find).collect();
    for entry in fs::read_dir(folder().join("tests/corpus/pass")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        sources.push(SourceFile::new(path.display().to_string(), "acme", text));
    }
    sources.push(SourceFile::new("hex.toml", "acme", WRITTEN_IN_HEX));
    sources
}

const WRITTEN_IN_HEX: &str = "[[code]]\ncode = 0x1001\nvariant = \"Busy\"\nmessage = \"busy\"\n\
    kind = \"aborted\"\nretry = \"busy\"\n";

fn written(source: &SourceFile) -> Value {
    let (catalog, report) = read(source);
    assert!(report.is_empty(), "{}", report.render());
    serde_json::to_value(&catalog).unwrap()
}

fn of(text: &str) -> Value {
    written(&SourceFile::new("acme.toml", "acme", text))
}

#[test]
fn every_spec_is_as_the_schema_says() {
    let (schemas, index) = compiled();
    for source in sources() {
        if let Err(error) = schemas.validate(&written(&source), index) {
            panic!("{}: {error:#}", source.path());
        }
    }
}

/// The keys of objects, at any depth, but not the languages of texts.
fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                found.insert(key.clone());
                if !["title", "message", "cause", "advice"].contains(&key.as_str()) {
                    keys(value, found);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The keys that the schema describes, at any depth.
fn described(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(entries) => {
            let properties = entries.get("properties").and_then(Value::as_object);
            found.extend(properties.into_iter().flat_map(|keys| keys.keys().cloned()));
            entries.values().for_each(|entry| described(entry, found));
        }
        Value::Array(items) => items.iter().for_each(|item| described(item, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn the_schema_describes_nothing_that_is_never_written() {
    let (mut seen, mut known) = (BTreeSet::new(), BTreeSet::new());
    for source in sources() {
        keys(&written(&source), &mut seen);
    }
    described(&schema(), &mut known);
    assert_eq!(seen, known);
}

#[test]
fn the_schema_has_every_word() {
    let schema = schema();
    let words = |pointer: &str| schema.pointer(pointer).unwrap().clone();
    assert_eq!(words("/definitions/kind/enum"), json!(names(Kind::ALL, Kind::name)));
    assert_eq!(words("/definitions/retry/enum"), json!(names(Retry::ALL, Retry::name)));
    assert_eq!(words("/definitions/effect/enum"), json!(names(&Effect::ALL[1..], Effect::name)));
    let reprs = words("/properties/sdk/properties/repr/enum");
    assert_eq!(reprs, json!(names(Repr::ALL, Repr::name)));
}

fn names<W: Copy>(words: &[W], name: fn(W) -> &'static str) -> Vec<&'static str> {
    words.iter().map(|word| name(*word)).collect()
}

#[test]
fn facts_are_as_in_the_spec_and_absent_ones_left_out() {
    let spec = of("[sdk]\nid = \"a\"\nunrecognized = \"never\"\n\
        [[code]]\ncode = -7\nvariant = \"Busy\"\nmessage = \"\\\"busy\\\"\"\nkind = \"aborted\"\n\
        retry = { class = \"throttled\", after = \"1500ms\" }\n");
    let expected = json!({
        "sdk": {
            "id": "a", "type": "AError", "lang": "en", "repr": "i32", "radix": "dec", "returned": "as_is",
            "success": [{"first": 0, "last": 0}], "unrecognized": "never",
        },
        "sources": [], "operations": [], "groups": [],
        "codes": [{
            "code": -7, "spelled": "-7", "variant": "Busy", "message": {"en": "\"busy\""},
            "kind": "aborted", "retry": "throttled", "retry_after_ms": 1500,
        }],
        "ranges": [],
    });
    assert_eq!(spec, expected);
}

#[test]
fn a_code_that_is_written_in_hex_has_both_spellings() {
    let code = &of(WRITTEN_IN_HEX)["codes"][0];
    assert_eq!((&code["spelled"], &code["hex"]), (&json!("4097"), &json!("0x1001")));
}

#[test]
fn positions_are_names() {
    let spec = of(include_str!("corpus/pass/every_key.toml"));
    let code = &spec["codes"][2];
    assert_eq!(code["group"], "server");
    assert_eq!(code["when"][0]["operations"], json!(["close", "import_all"]));
    assert_eq!(code["advised_by"], "editor");
    let (bounds, mask) = (&spec["ranges"][0], &spec["ranges"][1]);
    assert_eq!((&bounds["first"], &bounds["last"]), (&json!(0x3020), &json!(0x302F)));
    assert_eq!((&mask["mask"], &mask["value"]), (&json!(0xFFFF_FF00_u32), &json!(0x100)));
}

#[test]
fn numbers_of_64_bits_are_exact() {
    let spec =
        of("[sdk]\nrepr = \"u64\"\nsuccess = [\"0..=9\"]\n[[code]]\ncode = 18446744073709551615\n\
        variant = \"Last\"\nmessage = \"last\"\nkind = \"unknown\"\nretry = \"never\"\n");
    assert_eq!(spec["codes"][0]["code"], json!(u64::MAX));
    assert_eq!(spec["codes"][0]["spelled"], json!(u64::MAX.to_string()));
    let spec = of("[sdk]\nrepr = \"c_long\"\nsuccess = [\"0..\"]\n[[code]]\ncode = -2\n\
        variant = \"Last\"\nmessage = \"last\"\nkind = \"unknown\"\nretry = \"never\"\n");
    assert_eq!(spec["sdk"]["success"], json!([{"first": 0, "last": i64::MAX}]));
}

#[test]
fn the_readme_shows_what_the_schema_allows() {
    let readme = include_str!("../README.md");
    let blocks = readme.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next());
    let examples: Vec<Value> = blocks.map(|block| serde_json::from_str(block).unwrap()).collect();
    let (schemas, index) = compiled();
    assert_eq!(examples.len(), 1);
    for example in examples {
        schemas.validate(&example, index).unwrap();
    }
}
