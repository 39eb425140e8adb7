//! Text to raw spec: syntax and shape.

use toml::Spanned;
use toml::de::{DeTable, Error};

use crate::keys::{self, FACTS};
use crate::raw::{Code, Group, Names, Numbers, Operation, Override, Range, Sdk, Source, Spec};
use crate::report::Report;
use crate::source::{Span, boundary};
use crate::table::{Keys, Table};
use crate::{Diagnostic, MOST_CODES, MOST_RANGES, Rule, SourceFile, order, syntax};

/// The size in bytes beyond which a file is not read.
///
/// Specs have some hundred bytes per code. The limit bounds what a file that is no spec can cost
/// the compiler: up to 80 bytes of memory per byte.
pub const MOST_BYTES: usize = 16 << 20;

/// The number of lines beyond which a file is not read, because each can cost as much as hundreds
/// of bytes: twenty for each code that a spec can have.
const MOST_LINES: usize = 20 * MOST_CODES;

/// A file beyond this size is searched for syntax errors in its first `SAMPLE` bytes before the rest
/// is read: one of another kind has an error every few bytes, and each costs a microsecond.
const LARGE: usize = 1 << 20;
const SAMPLE: usize = 1 << 16;

/// A text that ends too early has fewer syntax errors of its own: one for each open bracket, which
/// can be 80 deep.
const MOST_ERRORS_OF_A_CUT: usize = 200;

/// Reads what can be read. Syntax errors hide all other mistakes, since what follows one may be
/// misread.
pub(crate) fn parse(source: &SourceFile, report: &mut Report) -> Spec {
    if let Some(message) = too_large(source.text()) {
        let diagnostic = Diagnostic::new(Rule::FileTooLarge, 0..0, message);
        report.add_syntax_error(diagnostic.help("a spec is far smaller; check the path"));
        return Spec::default();
    }
    let sample = sample(source.text());
    let is_whole = sample.is_none();
    let (root, errors) = sample.unwrap_or_else(|| DeTable::parse_recoverable(source.text()));
    if errors.is_empty() {
        return spec(root.into_inner(), report);
    }
    syntax::report(source, errors, is_whole, report);
    spec(root.into_inner(), &mut Report::unseen(source.clone()))
}

fn too_large(text: &str) -> Option<String> {
    if text.len() > MOST_BYTES {
        return Some(format!("the file is larger than {} MiB", MOST_BYTES >> 20));
    }
    // Fewer bytes are fewer lines, and need not be counted.
    let is_long = text.len() > MOST_LINES && text.match_indices('\n').nth(MOST_LINES).is_some();
    is_long.then(|| format!("the file has more than {MOST_LINES} lines"))
}

/// What a large file starts with, if that has many syntax errors.
fn sample(text: &str) -> Option<(Spanned<DeTable<'_>>, Vec<Error>)> {
    if text.len() < LARGE {
        return None;
    }
    let (root, errors) = DeTable::parse_recoverable(text.get(..boundary(text, SAMPLE))?);
    (errors.len() > MOST_ERRORS_OF_A_CUT).then_some((root, errors))
}

const OF_SPEC: &[&str] = &["sdk", "source", "operation", "group", "code", "range", "override"];

fn spec(root: DeTable<'_>, report: &mut Report) -> Spec {
    let mut table = Table::new("a spec", &[OF_SPEC], root, report);
    let sdk = table.table("sdk").unwrap_or_default();
    let sources = table.tables("source");
    let operations = table.tables("operation");
    let group_tables = table.tables("group");
    let (mut code_tables, mut range_tables) = (Vec::new(), Vec::new());
    add_tables(&mut code_tables, None, table.tables("code"));
    add_tables(&mut range_tables, None, table.tables("range"));
    let override_tables = table.tables("override");
    table.finish();

    let sdk = self::sdk(sdk, report);
    let mut spec = Spec { sdk, ..Spec::default() };
    for (header, table) in sources {
        spec.sources.push(source(header, table, report));
    }
    for (header, table) in operations {
        spec.operations.push(operation(header, table, report));
    }
    for (header, table) in group_tables {
        let (group, [codes, ranges]) = group(header, table, report);
        let here = Some(spec.groups.len());
        add_tables(&mut code_tables, here, codes);
        add_tables(&mut range_tables, here, ranges);
        spec.groups.push(group);
    }
    // One more than a spec can have, which is where that is reported.
    for (header, group, table) in in_order(code_tables, MOST_CODES + 1) {
        spec.codes.push(code(header, group, table, report));
    }
    for (header, group, table) in in_order(range_tables, MOST_RANGES + 1) {
        spec.ranges.push(range(header, group, table, report));
    }
    for (header, table) in override_tables {
        spec.overrides.push(overriding(header, table, report));
    }
    spec
}

/// A table of a group or of none, after its header.
type InGroup<'i> = (Span, Option<usize>, DeTable<'i>);

fn add_tables<'i>(
    all: &mut Vec<InGroup<'i>>,
    group: Option<usize>,
    tables: Vec<(Span, DeTable<'i>)>,
) {
    all.reserve(tables.len());
    for (header, table) in tables {
        all.push((header, group, table));
    }
}

/// The tables in the order of the file, so many at most.
fn in_order(mut tables: Vec<InGroup<'_>>, most: usize) -> Vec<InGroup<'_>> {
    order::by_place(&mut tables, |(header, ..)| header.start);
    tables.truncate(most);
    tables
}

const OF_SDK: &[&str] = &[
    "id",
    "type",
    "title",
    "vendor",
    "url",
    "lang",
    "repr",
    "radix",
    "digits",
    "returned",
    "success",
    "strip_prefix",
    "variant",
    "unrecognized",
    "advised_by",
    "extends",
];

fn sdk(entries: DeTable<'_>, report: &mut Report) -> Sdk {
    let mut table = Table::new("`[sdk]`", &[OF_SDK], entries, report);
    let sdk = Sdk {
        id: table.string("id"),
        type_name: table.string("type"),
        title: table.texts("title"),
        vendor: table.string("vendor"),
        url: table.string("url"),
        lang: table.string("lang"),
        repr: table.string("repr"),
        radix: table.string("radix"),
        digits: table.integer("digits"),
        returned: table.string("returned"),
        success: table.successes("success"),
        strip_prefix: table.strings("strip_prefix"),
        variant: table.string("variant"),
        unrecognized: table.string("unrecognized"),
        advised_by: table.string("advised_by"),
        extends: table.string("extends"),
    };
    table.finish();
    sdk
}

const OF_SOURCE: &[&str] = &["title", "url", "lang", "updated", "retrieved"];

fn source(header: Span, entries: DeTable<'_>, report: &mut Report) -> Source {
    let mut table = Table::new("`[[source]]`", &[OF_SOURCE], entries, report);
    let source = Source {
        header,
        title: table.string("title"),
        url: table.string("url"),
        lang: table.string("lang"),
        updated: table.date("updated"),
        retrieved: table.date("retrieved"),
    };
    table.finish();
    source
}

fn operation(header: Span, entries: DeTable<'_>, report: &mut Report) -> Operation {
    let mut table = Table::new("`[[operation]]`", &[&["id", "calls"]], entries, report);
    let operation =
        Operation { header, id: table.string("id"), calls: table.one_or_more_strings("calls") };
    table.finish();
    operation
}

const OF_GROUP: &[&str] =
    &["id", "title", "base", "kind", "retry", "effect", "tags", "advised_by", "code", "range"];

fn group<'i>(
    header: Span,
    entries: DeTable<'i>,
    report: &mut Report,
) -> (Group, [Vec<(Span, DeTable<'i>)>; 2]) {
    let mut table = Table::new("`[[group]]`", &[OF_GROUP], entries, report);
    let group = Group {
        header,
        id: table.string("id"),
        title: table.texts("title"),
        base: table.integer("base"),
        kind: table.string("kind"),
        retry: table.retry("retry"),
        effect: table.string("effect"),
        tags: table.strings("tags"),
        advised_by: table.string("advised_by"),
    };
    let codes_and_ranges = [table.tables("code"), table.tables("range")];
    table.finish();
    (group, codes_and_ranges)
}

fn code(header: Span, group: Option<usize>, entries: DeTable<'_>, report: &mut Report) -> Code {
    let mut table = Table::new("a code", &[&["code"], NAMES, FACTS], entries, report);
    let number = table.integer("code");
    let names = names(&mut table);
    let facts = keys::read(&mut table);
    table.finish();
    Code { header, group, number, names, facts }
}

const OF_RANGE: Keys = &[NUMBERS, &["success", "fields"], NAMES, FACTS];

fn range(header: Span, group: Option<usize>, entries: DeTable<'_>, report: &mut Report) -> Range {
    let mut table = Table::new("a range", OF_RANGE, entries, report);
    let numbers = numbers(&mut table);
    let (success, fields) = (table.boolean("success"), table.bit_fields("fields"));
    let names = names(&mut table);
    let facts = keys::read(&mut table);
    table.finish();
    Range { header, group, numbers, success, fields, names, facts }
}

const OF_OVERRIDE: Keys = &[&["code"], NUMBERS, NAMES, FACTS];

fn overriding(header: Span, entries: DeTable<'_>, report: &mut Report) -> Override {
    let mut table = Table::new("an override", OF_OVERRIDE, entries, report);
    let number = table.integer("code");
    let numbers = numbers(&mut table);
    let names = names(&mut table);
    let facts = keys::read(&mut table);
    let has_unknown = table.has_unknown();
    table.finish();
    Override { header, number, numbers, names, facts, has_unknown }
}

const NUMBERS: &[&str] = &["codes", "mask", "value"];

fn numbers(table: &mut Table<'_, '_>) -> Numbers {
    Numbers {
        codes: table.string("codes"),
        mask: table.integer("mask"),
        value: table.integer("value"),
    }
}

const NAMES: &[&str] = &["symbol", "variant", "aliases"];

fn names(table: &mut Table<'_, '_>) -> Names {
    Names {
        symbol: table.string("symbol"),
        variant: table.string("variant"),
        aliases: table.strings("aliases"),
    }
}
