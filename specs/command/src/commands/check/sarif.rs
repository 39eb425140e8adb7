//! Reports as SARIF 2.1.0, the format of code scanning.
//!
//! No path of the machine is in it: locations are relative to the folder of the package, which SARIF calls by the name
//! that tools know it by, `%SRCROOT%`.

use std::io::{self, Write};

use errcodes_specs::{Diagnostic, Label, NotFound, Report, Rule, SourceFile};
use serde_json::{Value, json};

use super::files::Files;
use super::place::Region;
use super::text::in_full;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const FORMAT: &str = "https://docs.rs/errcodes-specs";
const ROOT: &str = "%SRCROOT%";

pub(super) fn write(files: &Files, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &log(files))?;
    writeln!(out)
}

fn log(files: &Files) -> Value {
    let rules = broken(&files.reports);
    let results: Vec<_> = files.reports.iter().flat_map(|report| results(report, &rules)).collect();
    let rules: Vec<_> = rules.into_iter().map(descriptor).collect();
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "cargo-errcodes",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {ROOT: {"description": {"text": "The folder of Cargo.toml."}}},
            "invocations": [{
                "executionSuccessful": files.failures.is_empty(),
                "toolExecutionNotifications": notifications(files),
            }],
            "artifacts": files.reports.iter().map(|report| artifact(report.source())).collect::<Vec<_>>(),
            "results": results,
        }],
    })
}

/// The rules that are broken somewhere, in the order of the rules.
fn broken(reports: &[Report]) -> Vec<Rule> {
    let mut rules: Vec<_> = reports.iter().flat_map(Report::iter).map(Diagnostic::rule).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}

fn descriptor(rule: Rule) -> Value {
    json!({
        "id": rule.name(),
        "shortDescription": {"text": rule.description()},
        "help": {"text": format!("The format of specs: {FORMAT}")},
        "helpUri": FORMAT,
        "defaultConfiguration": {"level": "error"},
    })
}

/// What is not in the results: specs that were not read, and mistakes that are not kept.
fn notifications(files: &Files) -> Vec<Value> {
    let unread = files.failures.iter().map(|failure: &NotFound| failure.to_string());
    let unlisted = files.reports.iter().filter_map(|report| {
        let more = report.len() - report.iter().count();
        (more > 0).then(|| format!("{} has {more} more mistakes", report.source().path()))
    });
    unread
        .chain(unlisted)
        .map(|text| json!({"level": "error", "message": {"text": text}}))
        .collect()
}

fn artifact(source: &SourceFile) -> Value {
    json!({"location": location_of(source), "sourceLanguage": "toml"})
}

fn results(report: &Report, rules: &[Rule]) -> Vec<Value> {
    report.iter().map(|diagnostic| result(report.source(), diagnostic, rules)).collect()
}

fn result(source: &SourceFile, diagnostic: &Diagnostic, rules: &[Rule]) -> Value {
    let mut places = diagnostic.places();
    let own: Vec<_> = places.next().iter().map(|label| location(source, label)).collect();
    let related: Vec<_> = places.map(|label| location(source, &label)).collect();
    let mut result = json!({
        "ruleId": diagnostic.rule().name(),
        "ruleIndex": rules.iter().position(|rule| *rule == diagnostic.rule()),
        "level": "error",
        "message": {"text": in_full(diagnostic)},
        "locations": own,
    });
    if let (Value::Object(result), false) = (&mut result, related.is_empty()) {
        result.insert("relatedLocations".to_owned(), related.into());
    }
    result
}

fn location(own: &SourceFile, label: &Label<'_>) -> Value {
    let source = label.source.unwrap_or(own);
    let Region { start, end } = Region::new(source, &label.span);
    let mut location = json!({"physicalLocation": {
        "artifactLocation": location_of(source),
        "region": {
            "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
        },
    }});
    if let (Value::Object(location), false) = (&mut location, label.text.is_empty()) {
        location.insert("message".to_owned(), json!({"text": label.text}));
    }
    location
}

fn location_of(source: &SourceFile) -> Value {
    json!({"uri": uri(source.path()), "uriBaseId": ROOT})
}

/// The path as a relative URI.
fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    path.bytes().map(encoded).collect()
}

fn encoded(byte: u8) -> String {
    let is_plain = byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    if is_plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris() {
        assert_eq!(uri("errors/acme.toml"), "errors/acme.toml");
        assert_eq!(uri("a b/超:#%.toml"), "a%20b/%E8%B6%85%3A%23%25.toml");
    }
}
