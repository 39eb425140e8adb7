//! Text to raw spec: syntax and shape.

use toml::de::DeTable;

use crate::keys;
use crate::raw::{Code, Group, Names, Sdk, Source, Spec};
use crate::report::Report;
use crate::source::Span;
use crate::table::Table;
use crate::{Diagnostic, Rule, SourceFile, order, syntax};

/// The size in bytes beyond which a file is not read.
///
/// Specs have some hundred bytes per code. The limit bounds what a file that is no spec can cost
/// the compiler: about 30 bytes of memory per byte.
pub const MOST_BYTES: usize = 16 << 20;

/// Reads what can be read. Syntax errors hide all other mistakes, since what follows one may be
/// misread.
pub(crate) fn parse(source: &SourceFile, report: &mut Report) -> Spec {
    if source.text().len() > MOST_BYTES {
        let message = format!("the file is larger than {} MiB", MOST_BYTES >> 20);
        let diagnostic = Diagnostic::new(Rule::FileTooLarge, 0..0, message);
        report.add_syntax_error(diagnostic.help("a spec is far smaller; check the path"));
        return Spec::default();
    }
    let (root, errors) = DeTable::parse_recoverable(source.text());
    if errors.is_empty() {
        return spec(root.into_inner(), report);
    }
    syntax::report(source, errors, report);
    spec(root.into_inner(), &mut Report::new(source.clone()))
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
    let mut codes = Vec::new();
    let mut groups = Vec::new();
    for (header, table) in group_tables {
        let (group, of_group) = group(header, table, report);
        codes.extend(
            of_group
                .into_iter()
                .map(|(header, table)| code("a code", header, Some(groups.len()), table, report)),
        );
        groups.push(group);
    }
    let no_group = |(header, table)| code("a code", header, None, table, report);
    codes.extend(code_tables.into_iter().map(no_group));
    order::by_place(&mut codes, |code| code.header.start);
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
