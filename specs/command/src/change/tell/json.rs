//! Differences for other programs. The help of `--format` describes the structure.

use std::io::{self, Write};

use errcodes_specs::Sdk;
use serde::Serialize;

use super::{row, text};
use crate::change::compare::{Comparison, Difference, What};
use crate::change::number::Number;
use crate::change::words::Wording;

#[derive(Serialize)]
struct Json<'s> {
    spec: &'s str,
    page: &'s [String],
    differences: Vec<JsonDifference<'s>>,
}

#[derive(Default, Serialize)]
struct JsonDifference<'s> {
    what: &'static str,
    code: Option<i128>,
    shown: String,
    symbol: Option<&'s str>,
    variant: &'s str,
    message: Option<&'s str>,
    /// The number or name in the spec.
    from: Option<String>,
    /// The number or name on the page.
    to: Option<String>,
    texts: Vec<JsonText<'s>>,
    by_hand: Option<&'s str>,
}

#[derive(Serialize)]
struct JsonText<'s> {
    key: &'static str,
    lang: &'s str,
    page: Option<&'s str>,
    spec: Option<&'s str>,
}

/// Prints the differences.
pub(crate) fn print(
    comparison: &Comparison<'_>,
    sdk: &Sdk,
    (spec, page): (&str, &[String]),
    out: &mut impl Write,
) -> io::Result<()> {
    let differences = comparison.differences.iter();
    let differences = differences.filter_map(|one| difference(one, comparison, sdk)).collect();
    serde_json::to_writer_pretty(&mut *out, &Json { spec, page, differences })?;
    writeln!(out)
}

fn difference<'s>(
    difference: &'s Difference<'s>,
    comparison: &'s Comparison<'s>,
    sdk: &Sdk,
) -> Option<JsonDifference<'s>> {
    let row = row(difference, comparison)?;
    let code = match row.number {
        Number::Code(code) => Some(code),
        Number::Bounds { .. } | Number::Mask { .. } => None,
    };
    let json = JsonDifference {
        code,
        shown: row.number.spell(sdk),
        symbol: row.facts.symbol.as_deref(),
        variant: &row.facts.variant,
        message: text(&row.facts.message, sdk),
        by_hand: difference.by_hand.as_deref(),
        ..JsonDifference::default()
    };
    Some(match &difference.what {
        What::New => JsonDifference { what: "new", ..json },
        What::Gone => JsonDifference { what: "gone", ..json },
        What::Back => JsonDifference { what: "back", ..json },
        What::Number { from, to } => JsonDifference {
            what: "number",
            from: Some(from.spell(sdk)),
            to: Some(to.spell(sdk)),
            ..json
        },
        What::Symbol { from, to } => JsonDifference {
            what: "symbol",
            from: from.map(str::to_owned),
            to: Some((*to).to_owned()),
            ..json
        },
        What::Alias(alias) => {
            JsonDifference { what: "alias", to: Some((*alias).to_owned()), ..json }
        }
        What::Texts(wordings) => {
            JsonDifference { what: "texts", texts: wordings.iter().map(words).collect(), ..json }
        }
    })
}

fn words<'s>(wording: &Wording<'s>) -> JsonText<'s> {
    let Wording { key, lang, page, spec } = *wording;
    JsonText { key, lang, page, spec }
}
