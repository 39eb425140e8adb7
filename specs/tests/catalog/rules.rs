//! The bundled specs against the rules by which kinds, classes, effects and tags were chosen, as far as a
//! program can check them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs};

use errcodes_specs::{Code, Effect, Kind, Retry, Texts};

use super::passed_on::owner;
use super::{DIFFERENT, catalogs};

const README: &str = include_str!("../../README.md");

/// A code, and which one it is.
struct Row {
    spec: &'static str,
    /// Whose it is, if the SDK passes it on.
    owner: Option<&'static str>,
    at: String,
    code: Code,
}

fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for (spec, catalog) in catalogs() {
        let row = |code: &Code| Row {
            spec,
            owner: code.group.and_then(|at| owner(spec, &catalog.groups()[at].id)),
            at: format!("{spec} {}", code.code),
            code: code.clone(),
        };
        rows.extend(catalog.codes().iter().map(row));
    }
    rows
}

fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The rows of the table that starts with this head in the README, cell by cell.
fn table(head: &str) -> impl Iterator<Item = Vec<&'static str>> {
    let (_, table) = README.split_once(head).unwrap();
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    rows.map(|row| row.trim_matches('|').split('|').map(str::trim).collect())
}

/// What stands between backquotes.
fn quoted(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// The kinds and classes that the rules allow together.
fn rules() -> BTreeSet<(&'static str, &'static str)> {
    let mut rules = BTreeSet::new();
    for row in table("| the document says | kind | retry |") {
        for class in quoted(row[2]).filter(|word| *word != "when") {
            rules.extend(quoted(row[1]).map(|kind| (kind, class)));
        }
    }
    rules
}

/// Kind and class of a code in general, and in answer to the operations for which it says something else.
fn pairs(code: &Code) -> Vec<(&'static str, &'static str)> {
    let pair = |kind: Option<Kind>, retry: Option<Retry>| {
        (kind.unwrap_or(code.kind).name(), retry.unwrap_or(code.retry).name())
    };
    let answers = code.when.iter().map(|when| pair(when.kind, when.retry));
    answers.chain([pair(None, None)]).collect()
}

#[test]
fn every_kind_and_class_is_by_a_rule() {
    let (rules, mut wrong) = (rules(), Vec::new());
    assert!(rules.len() > 30);
    for Row { at, code, .. } in rows() {
        let lawless = pairs(&code).into_iter().filter(|pair| !rules.contains(pair));
        wrong.extend(lawless.map(|pair| format!("{at}: no rule allows {pair:?}")));
    }
    assert_none(&wrong);
}

/// Whether a reason would only repeat the rule: one class goes with the kind, or nobody can tell and a tag
/// says so.
fn is_settled(code: &Code) -> bool {
    use {Kind as K, Retry as R};
    match (code.kind, code.retry) {
        (K::Internal | K::Unknown, R::Unspecified) => code.tags.iter().any(|tag| tag == "log"),
        (K::Ok, R::Satisfied)
        | (K::ResourceExhausted, R::Throttled)
        | (K::DeadlineExceeded | K::Unavailable, R::Transient)
        | (K::Aborted, R::Busy) => true,
        (kind, R::Never) => !matches!(kind, K::Unknown | K::Aborted),
        _ => false,
    }
}

/// The lines of each code in a spec's file, in the order of the codes.
fn blocks(name: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog").join(format!("{name}.toml"));
    let text = fs::read_to_string(path).unwrap();
    let blocks = text.split("code]]\ncode = ").skip(1);
    blocks.map(|block| block.lines().map(str::to_owned).collect()).collect()
}

/// The lines of a block above which a comment has to stand.
fn owes_reason<'b>(code: &Code, block: &'b [String]) -> impl Iterator<Item = &'b str> {
    let is_settled = is_settled(code);
    let lines = block.iter().zip(block.iter().skip(1));
    lines.filter_map(move |(above, line)| {
        let owes = line.contains(".when]]") || line.starts_with("kind = ") && !is_settled;
        (owes && !above.starts_with('#')).then_some(line.as_str())
    })
}

#[test]
fn what_the_rules_do_not_settle_has_a_reason() {
    let mut wrong = Vec::new();
    for (name, catalog) in catalogs() {
        let blocks = blocks(name);
        assert_eq!(blocks.len(), catalog.codes().len(), "{name}");
        for (code, block) in catalog.codes().iter().zip(&blocks) {
            // A block ends before the operation's own keys: of a `when`, only the first line counts.
            let kinds =
                block.iter().position(|line| line.contains(".when]]")).unwrap_or(block.len());
            let block = &block[..(kinds + 1).min(block.len())];
            wrong.extend(
                owes_reason(code, block)
                    .map(|line| format!("{name} {}: no comment above `{line}`", code.code)),
            );
        }
    }
    assert_none(&wrong);
}

/// Without a `when`, `satisfied` has to be right for all calls.
#[test]
fn nothing_is_satisfied_whatever_was_asked_for() {
    // No other call returns it than the one that deletes keys.
    const BY_ONE_CALL: [&str; 1] = ["live 100503"];
    let satisfied = rows().into_iter().filter(|row| row.code.retry == Retry::Satisfied);
    let failures = satisfied.filter(|row| row.code.kind != Kind::Ok);
    assert!(failures.map(|row| row.at).eq(BY_ONE_CALL));
}

/// Reports the rows whose `facts` differ from those of an earlier row with the same key.
fn assert_alike<K: Ord, F: PartialEq>(key: impl Fn(&Row) -> Option<K>, facts: impl Fn(&Code) -> F) {
    let (mut seen, mut wrong) = (BTreeMap::<K, Row>::new(), Vec::new());
    for row in rows() {
        let Some(key) = key(&row) else { continue };
        match seen.get(&key) {
            Some(first) if facts(&first.code) != facts(&row.code) => {
                wrong.push(format!("{} and {}: {}", first.at, row.at, row.code.message["en"]));
            }
            Some(_) => {}
            None => drop(seen.insert(key, row)),
        }
    }
    assert_none(&wrong);
}

#[test]
fn the_same_words_mean_the_same() {
    // The page recommends a retry of a push here, and none of a recording.
    let has_advice_of_its_own = |row: &Row| row.at == "ilvb/push 40000414";
    assert_alike(
        |row| (!has_advice_of_its_own(row)).then(|| row.code.message["en"].clone()),
        |code| (code.kind, code.retry, code.retry_after, code.effect),
    );
}

/// What a document says of several codes in the same words, it says of all of them. Codes of another SDK
/// are from another document.
#[test]
fn twins_differ_in_nothing_but_number_and_name() {
    let texts = |code: &Code| [&code.message, &code.cause, &code.advice].map(Texts::clone);
    assert_alike(
        |row| Some((row.spec, row.owner, row.code.message["en"].clone())),
        |code| (texts(code), code.tags.clone(), code.advised_by),
    );
}

#[test]
fn codes_that_the_sdks_share_have_one_class() {
    let is_shared = |row: &Row| {
        ["gme", "ilive", "ilvb/av"].contains(&row.spec) && !DIFFERENT.contains(&row.code.code)
    };
    assert_alike(
        |row| is_shared(row).then_some(row.code.code),
        |code| (code.kind, code.retry, code.effect),
    );
}

#[test]
fn the_same_advice_goes_with_one_class() {
    assert_alike(|row| Some(row.code.advice["en"].clone()), |code| code.retry);
}

#[test]
fn effects_follow_from_kinds() {
    use Kind as K;
    let mut wrong = Vec::new();
    // A recording that ran, and was too short.
    for Row { at, code, .. } in rows().into_iter().filter(|row| row.at != "gme 4103") {
        let expected = match code.kind {
            K::InvalidArgument | K::PermissionDenied | K::Unauthenticated | K::Unimplemented => {
                Effect::None
            }
            K::DeadlineExceeded => Effect::Possible,
            K::Ok | K::Cancelled => Effect::Unspecified,
            _ => continue,
        };
        if code.effect != expected {
            wrong.push(format!("{at}: {:?}, not {expected:?}", code.effect));
        }
    }
    assert_none(&wrong);
}

#[test]
fn tags_are_those_of_the_table() {
    let known: BTreeSet<_> =
        table("| tag | the row is about |").map(|row| row[0].trim_matches('`')).collect();
    let rows = rows();
    let used: BTreeSet<_> =
        rows.iter().flat_map(|row| &row.code.tags).map(String::as_str).collect();
    assert_eq!(used, known);
}

#[test]
fn who_has_the_network_checked_has_its_tag() {
    let mut wrong = Vec::new();
    for Row { at, code, .. } in rows() {
        let says = ["cause", "advice"].into_iter().zip([&code.cause, &code.advice]);
        let says =
            says.filter(|(_, text)| text.get("en").is_some_and(|text| text.contains("network")));
        let has = code.tags.iter().any(|tag| tag == "network");
        wrong.extend(
            says.filter(|_| !has).map(|(what, _)| format!("{at}: the network in its {what}")),
        );
    }
    assert_none(&wrong);
}

#[test]
fn every_row_has_a_link() {
    for (name, catalog) in catalogs() {
        let has_link = |code: &Code| code.url.is_some() || catalog.sdk().url.is_some();
        assert!(catalog.codes().iter().all(has_link), "{name}");
    }
}

#[test]
fn every_operation_names_calls_and_makes_a_difference() {
    for (name, catalog) in catalogs() {
        let whens = catalog.codes().iter().flat_map(|code| &code.when);
        let asked: BTreeSet<_> = whens.flat_map(|when| &when.operations).collect();
        for (at, operation) in catalog.operations().iter().enumerate() {
            assert!(!operation.calls.is_empty() && asked.contains(&at), "{name}: {}", operation.id);
        }
    }
}
