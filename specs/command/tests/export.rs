//! What `export` writes, as the programs read it that it is for.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A spec, by its name in a package.
struct Spec {
    package: PathBuf,
    name: String,
}

impl Spec {
    fn export(&self, format: &str) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-errcodes"));
        command.current_dir(&self.package);
        run(command.args(["errcodes", "export", &self.name, "--format", format]))
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.export("json")).unwrap()
    }

    fn stem(&self) -> String {
        self.name.replace(['/', '.', '-'], "_")
    }
}

fn here(name: &str) -> Spec {
    Spec { package: env!("CARGO_MANIFEST_DIR").into(), name: name.to_owned() }
}

fn hostile() -> Spec {
    here("tests/hostile/hostile.toml")
}

/// Hostile specs, bundled ones, those of the corpus, and one for each integer type.
fn all_specs(folder: &Path) -> Vec<Spec> {
    let mut specs: Vec<_> = ["gme", "ilive", "ilvb/av", "live"].map(here).into();
    specs.push(hostile());
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for entry in fs::read_dir(package.join("tests/corpus/pass")).unwrap() {
        let name = format!("tests/corpus/pass/{}", entry.unwrap().file_name().display());
        specs.push(Spec { package: package.clone(), name });
    }
    fs::write(folder.join("Cargo.toml"), "").unwrap();
    for (name, text) in integer_types() {
        fs::write(folder.join(&name), text).unwrap();
        specs.push(Spec { package: folder.to_owned(), name });
    }
    specs
}

const TYPES: [(&str, u32, bool); 14] = [
    ("i8", 8, true),
    ("i16", 16, true),
    ("i32", 32, true),
    ("i64", 64, true),
    ("u8", 8, false),
    ("u16", 16, false),
    ("u32", 32, false),
    ("u64", 64, false),
    ("c_int", 32, true),
    ("c_uint", 32, false),
    ("c_long", 32, true),
    ("c_ulong", 32, false),
    ("isize", 32, true),
    ("usize", 32, false),
];

/// For each integer type, in decimal and in hex, a spec with the ends of the type, and with ranges up to them.
fn integer_types() -> Vec<(String, String)> {
    let radixes = ["dec", "hex"].into_iter();
    let all = radixes.flat_map(|radix| TYPES.map(|integer| (radix, integer)));
    all.map(|(radix, integer)| (format!("{}_{radix}.toml", integer.0), of_type(radix, integer)))
        .collect()
}

fn of_type(radix: &str, (repr, bits, is_signed): (&str, u32, bool)) -> String {
    let least = if is_signed { -(1_i128 << (bits - 1)) } else { 0 };
    let greatest = least + (1_i128 << bits) - 1;
    let upper_bits = ((1_i128 << bits) - 1) & !0xF;
    let mut text = format!("[sdk]\nrepr = \"{repr}\"\nradix = \"{radix}\"\nsuccess = [5]\n");
    let mut row = |head: &str, variant: &str| {
        write!(
            text,
            "{head}\nvariant = \"{variant}\"\nmessage = \"{variant}\"\nkind = \"unknown\"\nretry = \"never\"\n"
        )
        .unwrap();
    };
    row(&format!("[[code]]\ncode = {least}"), "Least");
    row("[[code]]\ncode = 77", "Middle");
    row(&format!("[[code]]\ncode = {greatest}"), "Greatest");
    row("[[range]]\ncodes = \"..=9\"", "Low");
    row("[[range]]\ncodes = \"100..\"", "High");
    row(&format!("[[range]]\nmask = {upper_bits}\nvalue = 0x50"), "Bits");
    text
}

/// Numbers of a spec, each with the message that it has: every code, and the ends and a middle of every range.
fn messages(spec: &Value) -> Vec<(i128, String)> {
    let number = |value: &Value| value.to_string().parse::<i128>().unwrap();
    let lang = spec["sdk"]["lang"].as_str().unwrap();
    let message = |row: &Value| row["message"][lang].as_str().unwrap().to_owned();
    let codes = spec["codes"].as_array().unwrap();
    let mut all: Vec<_> = codes.iter().map(|code| (number(&code["code"]), message(code))).collect();
    let is_listed = |code: &i128| codes.iter().any(|listed| number(&listed["code"]) == *code);
    for range in spec["ranges"].as_array().unwrap() {
        let numbers = match &range["first"] {
            Value::Null => vec![number(&range["value"])],
            first => vec![
                number(first),
                number(&range["last"]).midpoint(number(first)),
                number(&range["last"]),
            ],
        };
        let free = numbers.into_iter().filter(|code| !is_listed(code));
        all.extend(free.map(|code| (code, message(range))));
    }
    all
}

/// Whether there is a program; what needs one is left out otherwise, and says so.
fn has(program: &str) -> bool {
    let found =
        Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success());
    if !found {
        eprintln!("left out: there is no `{program}`");
    }
    found
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{text}{errors}");
    text
}

/// The words between two texts.
fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    let (_, rest) = text.split_once(before).unwrap();
    rest.split_once(after).unwrap().0
}

/// A program that prints the messages of some numbers.
fn program(header: &str, numbers: &[(i128, String)]) -> String {
    let name = between(header, "\nstatic inline const char *", "(");
    let code_type = between(header, &format!("{name}("), " code)");
    let mut program =
        "#include \"spec.h\"\n#include \"spec.h\"\n#include <stdio.h>\nint main(void) {\n"
            .to_owned();
    for (number, _) in numbers {
        let bits = number & i128::from(u64::MAX);
        writeln!(program, "puts({name}(({code_type})0x{bits:X}ULL));").unwrap();
    }
    program + "return 0;\n}\n"
}

const WARNINGS: [&str; 4] = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"];

#[test]
fn a_compiler_takes_the_header_with_all_warnings_where_there_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let (has_c, has_cpp) = (has("gcc"), has("g++"));
    for spec in all_specs(folder.path()) {
        let (header, numbers) = (spec.export("c"), messages(&spec.json()));
        let source = folder.path().join("spec.c");
        fs::write(folder.path().join("spec.h"), &header).unwrap();
        fs::write(&source, program(&header, &numbers)).unwrap();
        if has_c {
            let program = folder.path().join("spec");
            run(Command::new("gcc")
                .arg("-std=c99")
                .args(WARNINGS)
                .arg(&source)
                .arg("-o")
                .arg(&program));
            let mut expected = String::new();
            for (_, message) in &numbers {
                writeln!(expected, "{message}").unwrap();
            }
            assert_eq!(run(&mut Command::new(program)), expected, "{}", spec.name);
        }
        if has_cpp {
            run(Command::new("g++")
                .args(WARNINGS)
                .args(["-fsyntax-only", "-x", "c++"])
                .arg(&source));
        }
    }
}

#[test]
fn a_compiler_takes_the_module_where_there_is_one() {
    if !has("tsc") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (mut numbers, mut bigints) = (Vec::new(), Vec::new());
    for spec in all_specs(folder.path()) {
        let (module, path) = (spec.export("typescript"), folder.path().join(spec.stem() + ".ts"));
        fs::write(&path, &module).unwrap();
        if module.contains("(code: bigint)") { &mut bigints } else { &mut numbers }.push(path);
    }
    assert!(!bigints.is_empty());
    run(Command::new("tsc").args(["--strict", "--noEmit"]).args(numbers));
    run(Command::new("tsc").args(["--strict", "--noEmit", "--target", "es2020"]).args(bigints));
}

#[test]
fn a_module_has_the_codes_and_the_texts() {
    let module = hostile().export("typescript");
    for line in [
        "  Negative: -11,",
        "  /** * / int injected; / * // */",
        r#"    Quote: "\"); abort(); (\"","#,
        r#"    Backslash: "ends with \\","#,
        r#"    Escape: "\\\" \\n %s %n \\x41 \\u0041 ${1 + 1} `x`","#,
        r#"  "-2147483648": "Least","#,
        "  if (name === undefined && code >= 100 && code <= 199) {",
    ] {
        assert!(module.lines().any(|other| other == line), "{line}\n{module}");
    }
}

#[test]
fn csv_has_every_number_and_text_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    for spec in all_specs(folder.path()) {
        let (json, text) = (spec.json(), spec.export("csv"));
        assert_eq!(
            text.matches('\n').count(),
            text.matches("\r\n").count(),
            "a message has one line"
        );
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let head = reader.headers().unwrap().clone();
        let lang = json["sdk"]["lang"].as_str().unwrap();
        let column = head.iter().position(|name| name == format!("message.{lang}")).unwrap();
        let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
        let codes = json["codes"].as_array().unwrap();
        assert_eq!(rows.len(), codes.len() + json["ranges"].as_array().unwrap().len());
        for (row, code) in rows.iter().zip(codes) {
            assert_eq!(row[0], code["code"].to_string());
            assert_eq!(row[1], *code["symbol"].as_str().unwrap_or_default());
            assert_eq!(row[2], *code["variant"].as_str().unwrap());
            assert_eq!(row[column], *code["message"][lang].as_str().unwrap());
        }
    }
}

#[test]
fn markdown_has_a_table_per_group_with_a_row_per_code() {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    let folder = tempfile::tempdir().unwrap();
    for spec in all_specs(folder.path()) {
        let (json, text) = (spec.json(), spec.export("markdown"));
        let events: Vec<_> = Parser::new_ext(&text, Options::ENABLE_TABLES).collect();
        let count = |is: fn(&Event<'_>) -> bool| events.iter().filter(|event| is(event)).count();
        let rows =
            json["codes"].as_array().unwrap().len() + json["ranges"].as_array().unwrap().len();
        assert_eq!(
            count(|event| matches!(event, Event::Start(Tag::TableRow))),
            rows,
            "{}",
            spec.name
        );
        let heads = count(|event| matches!(event, Event::Start(Tag::TableHead)));
        let cells = count(|event| matches!(event, Event::Start(Tag::TableCell)));
        assert_eq!(cells, (rows + heads) * 7, "{}", spec.name);
        let titles = count(|event| matches!(event, Event::Start(Tag::Heading { .. })));
        assert!(titles == heads || titles == heads + 1, "{}", spec.name);
        let is_other =
            |event: &Event<'_>| matches!(event, Event::Html(_) | Event::Start(Tag::Link { .. }));
        assert_eq!(count(is_other), 0, "{}", spec.name);
    }
}
