//! The JSON schema of the format, which editors check spec files with, against the reader.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use boon::{Compiler, SchemaIndex, Schemas};
use errcodes_specs::{
    AdvisedBy, Effect, Kind, RESERVED_SYMBOL, RESERVED_VARIANTS, Radix, Repr, Retry, Returned,
    SourceFile,
};
use serde_json::{Number, Value};
use toml::de::{DeInteger, DeTable, DeValue};

/// Files under `corpus/fail` that are no TOML, or whose mistake shows only if places of the spec
/// are compared.
const BEYOND_A_SCHEMA: &str = include_str!("beyond_a_schema.txt");

fn specs_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn schema() -> Value {
    let text = fs::read_to_string(specs_folder().join("schema.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

struct Validator {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Validator {
    fn new() -> Self {
        let place = "urn:errcodes:schema";
        let mut compiler = Compiler::new();
        compiler.add_resource(place, schema()).unwrap();
        let mut schemas = Schemas::new();
        let index = compiler.compile(place, &mut schemas).unwrap();
        Self { schemas, index }
    }

    fn accept(&self, name: &str, text: &str) {
        let spec = spec(text).unwrap();
        if let Err(error) = self.schemas.validate(&spec, self.index) {
            panic!("{name}: {error:#}");
        }
    }

    /// Whether the schema finds a mistake; a file that is no TOML never comes before it.
    fn rejects(&self, text: &str) -> bool {
        spec(text).is_some_and(|spec| self.schemas.validate(&spec, self.index).is_err())
    }
}

/// The TOML as editors hand it to the schema: a date is a string.
fn spec(text: &str) -> Option<Value> {
    let root = DeTable::parse(text).ok()?;
    Some(table(root.get_ref()))
}

fn table(table: &DeTable<'_>) -> Value {
    let entries = table.iter();
    entries.map(|(key, value)| (key.get_ref().as_ref(), json(value.get_ref()))).collect()
}

fn json(toml: &DeValue<'_>) -> Value {
    match toml {
        DeValue::String(text) => text.as_ref().into(),
        DeValue::Integer(number) => integer(number).into(),
        DeValue::Float(number) => number.as_str().parse::<f64>().unwrap().into(),
        DeValue::Boolean(truth) => (*truth).into(),
        DeValue::Datetime(date) => date.to_string().into(),
        DeValue::Array(items) => items.iter().map(|item| json(item.get_ref())).collect(),
        DeValue::Table(entries) => table(entries),
    }
}

/// The number; JSON has one beyond all integers too.
fn integer(number: &DeInteger<'_>) -> Number {
    let number = i128::from_str_radix(number.as_str(), number.radix()).ok();
    number.and_then(Number::from_i128).unwrap_or_else(|| Number::from_f64(f64::MAX).unwrap())
}

/// The spec files of a folder and of the folders in it, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files = Vec::new();
    for path in entries {
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    assert!(!files.is_empty());
    files.sort();
    files
}

#[test]
fn specs_without_a_mistake_are_accepted() {
    let validator = Validator::new();
    let folders = [
        specs_folder().join("catalog"),
        specs_folder().join("../tests/golden"),
        specs_folder().join("../runtime/errors"),
        specs_folder().join("../examples/errors"),
        specs_folder().join("tests/corpus/pass"),
    ];
    for path in folders.iter().flat_map(|folder| files(folder)) {
        validator.accept(&path.display().to_string(), &fs::read_to_string(&path).unwrap());
    }
}

#[test]
fn the_examples_of_the_formats_description_are_accepted() {
    let readme = include_str!("../README.md");
    let blocks = readme.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next());
    for spec in blocks.filter(|block| block.contains("[[")) {
        Validator::new().accept("README.md", spec);
    }
}

#[test]
fn mistakes_are_rejected_unless_they_are_beyond_a_schema() {
    let validator = Validator::new();
    let fail = files(&specs_folder().join("tests/corpus/fail")).into_iter();
    let accepted = fail.filter(|path| !validator.rejects(&fs::read_to_string(path).unwrap()));
    let accepted: Vec<_> =
        accepted.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    let mut beyond: Vec<_> = BEYOND_A_SCHEMA.split_whitespace().collect();
    beyond.sort_unstable();
    assert_eq!(accepted, beyond);
}

#[test]
fn bundled_and_golden_specs_name_the_schema_in_their_first_line() {
    let schema = specs_folder().join("schema.json").canonicalize().unwrap();
    for folder in [specs_folder().join("catalog"), specs_folder().join("../tests/golden")] {
        for path in files(&folder) {
            let text = fs::read_to_string(&path).unwrap();
            let named = text.lines().next().and_then(|line| line.strip_prefix("#:schema "));
            let named = named.map(|named| path.parent().unwrap().join(named));
            let named = named.and_then(|named| named.canonicalize().ok());
            assert_eq!(named.as_ref(), Some(&schema), "{}", path.display());
        }
    }
}

/// The schema of a table, and a spec with an unknown key there.
const TABLES: &[(&str, &str)] = &[
    ("", "zzz = 1"),
    ("/properties/sdk", "[sdk]\nzzz = 1"),
    ("/properties/source/items", "[[source]]\nzzz = 1"),
    ("/properties/operation/items", "[[operation]]\nzzz = 1"),
    ("/properties/group/items", "[[group]]\nzzz = 1"),
    ("/properties/override/items", "[[override]]\nzzz = 1"),
    ("/definitions/code", "[[code]]\nzzz = 1"),
    ("/definitions/range", "[[range]]\nzzz = 1"),
    ("/definitions/range", "[[group]]\n[[group.range]]\nzzz = 1"),
    ("/definitions/code", "[[group]]\n[[group.code]]\nzzz = 1"),
    ("/definitions/when", "[[code]]\n[[code.when]]\nzzz = 1"),
    ("/definitions/when", "[[range]]\n[[range.when]]\nzzz = 1"),
    ("/definitions/when", "[[group]]\n[[group.range]]\n[[group.range.when]]\nzzz = 1"),
    ("/definitions/retry/anyOf/1", "[[code]]\nretry = { zzz = 1 }"),
    ("/definitions/retry/anyOf/1", "[[group]]\nretry = { zzz = 1 }"),
];

#[test]
fn schema_and_reader_know_the_same_keys() {
    let schema = schema();
    for (place, text) in TABLES {
        let table = schema.pointer(place).unwrap();
        let keys: BTreeSet<_> = table["properties"].as_object().unwrap().keys().cloned().collect();
        assert_eq!(keys, known_keys(text), "{text}");
    }
}

/// The keys that the reader offers for the unknown one.
fn known_keys(text: &str) -> BTreeSet<String> {
    let source = SourceFile::new("acme.toml", "acme", text);
    let (_, report) = errcodes_specs::read(&source);
    let report = report.render();
    let (_, keys) = report.split_once("known keys: ").unwrap();
    keys.lines().next().unwrap().split(", ").map(str::to_owned).collect()
}

#[test]
fn files_with_every_key_have_those_that_are_new() {
    let schema = schema();
    let tables = TABLES.iter().map(|(place, _)| schema.pointer(place).unwrap());
    let keys = tables.flat_map(|table| table["properties"].as_object().unwrap().keys());
    // An overlay has those.
    let keys = keys.filter(|key| !["extends", "override"].contains(&key.as_str()));
    let keys: BTreeSet<&str> = keys.map(String::as_str).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for path in ["tests/corpus/pass/every_key.toml", "../tests/golden/everything.toml"] {
        let text = fs::read_to_string(root.join(path)).unwrap();
        let words = text.split(|c: char| !c.is_ascii_alphabetic() && c != '_');
        let missing: Vec<_> = keys.difference(&words.collect()).copied().collect();
        assert_eq!(missing, [""; 0], "{path}");
    }
}

#[test]
fn every_table_is_in_the_list_and_closed_and_every_key_is_described() {
    let schema = schema();
    let mut found = BTreeSet::new();
    check_tables(&schema, "", &schema, &mut found);
    assert_eq!(found, TABLES.iter().map(|(place, _)| (*place).to_owned()).collect());
}

fn check_tables(root: &Value, place: &str, schema: &Value, found: &mut BTreeSet<String>) {
    // What `not` and conditions speak of is no table of the format.
    let is_table = |key: &str| !["if", "not", "then"].contains(&key);
    let parts = schema.as_object().into_iter().flatten().filter(|(key, _)| is_table(key));
    for (key, part) in parts {
        check_tables(root, &format!("{place}/{key}"), part, found);
    }
    for (at, part) in schema.as_array().into_iter().flatten().enumerate() {
        check_tables(root, &format!("{place}/{at}"), part, found);
    }
    if schema["type"] == "object" || schema["patternProperties"].is_object() {
        assert_eq!(schema["additionalProperties"], false, "{place}");
    }
    if schema["properties"].is_object() {
        check_descriptions(root, place, schema);
        found.insert(place.to_owned());
    }
}

fn check_descriptions(root: &Value, place: &str, table: &Value) {
    for (key, value) in table["properties"].as_object().unwrap() {
        let definition = value["$ref"].as_str().and_then(|to| root.pointer(&to[1..]));
        let description = &definition.unwrap_or(value)["description"];
        assert!(description.is_string(), "{place}: {key}");
    }
}

#[test]
fn schema_and_reader_know_the_same_words() {
    let kinds = Kind::ALL.iter().map(|kind| kind.name());
    check_words("/definitions/kind", kinds);
    let classes = || Retry::ALL.iter().map(|class| class.name());
    check_words("/definitions/retry_class", classes());
    check_words("/properties/sdk/properties/unrecognized", classes());
    let effects = Effect::ALL.iter().skip(1).map(|effect| effect.name());
    check_words("/definitions/effect", effects);
    check_words("/definitions/advised_by", AdvisedBy::ALL.iter().map(|adviser| adviser.name()));
    check_words("/properties/sdk/properties/repr", Repr::ALL.iter().map(|repr| repr.name()));
    check_words("/properties/sdk/properties/radix", Radix::ALL.iter().map(|radix| radix.name()));
    let ways = Returned::ALL.iter().map(|way| way.name());
    check_words("/properties/sdk/properties/returned", ways);
}

fn check_words<'w>(place: &str, words: impl Iterator<Item = &'w str>) {
    let schema = schema();
    let list = schema.pointer(place).unwrap();
    assert_eq!(list["enum"], words.collect::<Value>(), "{place}");
    if let Some(docs) = list.pointer("/x-taplo/docs/enumValues") {
        assert_eq!(docs.as_array().unwrap().len(), list["enum"].as_array().unwrap().len());
    }
}

/// Generated code, the schema and the description of the format know the names from one list.
#[test]
fn schema_and_description_have_the_reserved_names() {
    let code = &schema()["definitions"]["code"]["properties"];
    let variant = code["variant"]["not"]["pattern"].as_str().unwrap();
    let (names, _) = variant.trim_start_matches("^(").split_once(")$").unwrap();
    let mut names: Vec<_> = names.split('|').filter(|name| *name != "Self").collect();
    names.sort_unstable();
    let mut reserved = RESERVED_VARIANTS.to_vec();
    reserved.sort_unstable();
    assert_eq!(names, reserved);
    for symbol in [&code["symbol"], &code["aliases"]["items"]] {
        assert_eq!(symbol["not"]["const"], RESERVED_SYMBOL);
    }
    let readme = include_str!("../README.md");
    let sentence = readme.lines().find(|line| line.contains("are not variants,")).unwrap();
    for name in RESERVED_VARIANTS {
        assert!(sentence.contains(&format!("`{name}`")), "{sentence}");
    }
}
