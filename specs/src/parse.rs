//! Text to raw spec: syntax and shape.

use toml::Spanned;
use toml::de::{DeTable, Error};

use crate::keys;
use crate::raw::{Code, Group, Names, Sdk, Source, Spec};
use crate::report::Report;
use crate::source::Span;
use crate::table::Table;
use crate::{Diagnostic, MOST_CODES, Rule, SourceFile, order, syntax};

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
    let is_long =
        text.len() > MOST_LINES && text.bytes().filter(|byte| *byte == b'\n').count() > MOST_LINES;
    is_long.then(|| format!("the file has more than {MOST_LINES} lines"))
}

/// What a large file starts with, if that has many syntax errors.
fn sample(text: &str) -> Option<(Spanned<DeTable<'_>>, Vec<Error>)> {
    if text.len() < LARGE {
        return None;
    }
    let end = (0..=SAMPLE).rev().find(|end| text.is_char_boundary(*end))?;
    let (root, errors) = DeTable::parse_recoverable(text.get(..end)?);
    (errors.len() > MOST_ERRORS_OF_A_CUT).then_some((root, errors))
}

fn spec(root: DeTable<'_>, report: &mut Report) -> Spec {
    let mut table = Table::new("a spec", root, report);
    let sdk = table.table("sdk").unwrap_or_default();
    let sources = table.tables("source");
    let group_tables = table.tables("group");
    let code_tables = table.tables("code");
    let override_tables = table.tables("override");
    table.finish();

    let sdk = self::sdk(sdk, report);
    let sources = sources.into_iter().map(|(header, table)| source(header, table, report));
    let sources = sources.collect();
    let mut code_tables: Vec<_> =
        code_tables.into_iter().map(|(header, table)| (header, None, table)).collect();
    let mut groups = Vec::new();
    for (header, table) in group_tables {
        let (group, of_group) = group(header, table, report);
        let of_group = of_group.into_iter();
        code_tables.extend(of_group.map(|(header, table)| (header, Some(groups.len()), table)));
        groups.push(group);
    }
    order::by_place(&mut code_tables, |(header, ..)| header.start);
    // One more than a spec can have, which is where that is reported.
    code_tables.truncate(MOST_CODES + 1);
    let code_tables = code_tables.into_iter();
    let codes = code_tables
        .map(|(header, group, table)| code("a code", header, group, table, report))
        .collect();
    let overrides = override_tables.into_iter();
    let overrides =
        overrides.map(|(header, table)| code("an override", header, None, table, report)).collect();
    Spec { sdk, sources, groups, codes, overrides }
}

fn sdk(entries: DeTable<'_>, report: &mut Report) -> Sdk {
    let mut table = Table::new("`[sdk]`", entries, report);
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
        unrecognized: table.string("unrecognized"),
        extends: table.string("extends"),
    };
    table.finish();
    sdk
}

fn source(header: Span, entries: DeTable<'_>, report: &mut Report) -> Source {
    let mut table = Table::new("`[[source]]`", entries, report);
    let source = Source {
        header,
        title: table.string("title"),
        url: table.string("url"),
        lang: table.string("lang"),
        retrieved: table.date("retrieved"),
    };
    table.finish();
    source
}

fn group<'i>(
    header: Span,
    entries: DeTable<'i>,
    report: &mut Report,
) -> (Group, Vec<(Span, DeTable<'i>)>) {
    let mut table = Table::new("`[[group]]`", entries, report);
    let group = Group {
        header,
        id: table.string("id"),
        title: table.texts("title"),
        kind: table.string("kind"),
        retry: table.retry("retry"),
        effect: table.string("effect"),
    };
    let codes = table.tables("code");
    table.finish();
    (group, codes)
}

fn code(
    name: &'static str,
    header: Span,
    group: Option<usize>,
    entries: DeTable<'_>,
    report: &mut Report,
) -> Code {
    let mut table = Table::new(name, entries, report);
    let number = table.integer("code");
    let names = Names {
        symbol: table.string("symbol"),
        variant: table.string("variant"),
        aliases: table.strings("aliases"),
    };
    let facts = keys::read(&mut table);
    table.finish();
    Code { header, group, number, names, facts }
}
