//! Text to raw spec: syntax and shape.

use toml::de::DeTable;

use crate::SourceFile;
use crate::raw::{Code, Group, Sdk, Source, Spec};
use crate::report::{Diagnostic, Report, Span};
use crate::table::Table;

/// What comes after so many is most likely no TOML at all.
const MOST_SYNTAX_ERRORS: usize = 20;

/// Reads what can be read. Syntax errors hide everything else, since what follows one may be misread.
pub(crate) fn parse(source: &SourceFile, report: &mut Report) -> Spec {
    let (root, errors) = DeTable::parse_recoverable(source.text());
    if errors.is_empty() {
        return spec(root.into_inner(), report);
    }
    let end = source.text().len();
    let mut errors: Vec<_> = errors
        .into_iter()
        .map(|error| (error.span().unwrap_or(end..end), error.message().to_owned()))
        .collect();
    errors.dedup();
    let more = errors.len().saturating_sub(MOST_SYNTAX_ERRORS);
    for (at, (span, message)) in (1..).zip(errors.into_iter().take(MOST_SYNTAX_ERRORS)) {
        let diagnostic = Diagnostic::new(span, format!("invalid TOML: {message}"));
        report.add_syntax_error(if at == MOST_SYNTAX_ERRORS && more > 0 {
            diagnostic.help(format!("{more} more syntax errors follow; mend the first ones first"))
        } else {
            diagnostic
        });
    }
    spec(root.into_inner(), &mut Report::default())
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
    codes.sort_by_key(|code| code.header.start);
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
    let code = Code {
        header,
        group,
        code: table.integer("code"),
        symbol: table.string("symbol"),
        variant: table.string("variant"),
        aliases: table.strings("aliases"),
        message: table.texts("message"),
        cause: table.texts("cause"),
        advice: table.texts("advice"),
        kind: table.string("kind"),
        retry: table.retry("retry"),
        deprecated: table.string("deprecated"),
        url: table.string("url"),
    };
    table.finish();
    code
}
