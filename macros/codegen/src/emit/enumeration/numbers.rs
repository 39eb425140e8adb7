//! Documentation of sets of numbers.

use std::fmt::Write;
use std::ops::RangeInclusive;

use errcodes_specs::{Catalog, Numbers, Range, Returned, Sdk};

use super::docs::{described, number};

/// The documentation of the variant of a range.
pub(crate) fn range(range: &Range, catalog: &Catalog) -> String {
    let mut doc = described(&numbers(&range.numbers, catalog.sdk()), &range.facts, catalog);
    for (at, field) in range.fields.iter().enumerate() {
        let before = if at == 0 { "\n\nFields: " } else { ", " };
        let _ = write!(doc, "{before}`{}`, the bits `0x{:X}`", field.name, field.bits);
    }
    doc
}

/// The numbers of a range as people read them.
pub(crate) fn numbers(numbers: &Numbers, sdk: &Sdk) -> String {
    match numbers {
        Numbers::Bounds(bounds) => self::bounds(bounds, sdk),
        Numbers::Mask { mask, value } => {
            format!("every code with `code & 0x{mask:X} == 0x{value:X}`")
        }
    }
}

/// The documentation of `from_str`.
pub(crate) fn from_str(catalog: &Catalog) -> &'static str {
    if catalog.ranges().is_empty() {
        " Reads a symbol, an alias, the name of a variant, or a number in decimal or, after `0x`, in hex."
    } else {
        " Reads a symbol, an alias, the name of a variant (of a range with its number, as `Debug` writes it), or a number in decimal or, after `0x`, in hex."
    }
}

/// The documentation of `check`: what reports success.
pub(crate) fn check(catalog: &Catalog) -> String {
    success(catalog, "")
}

/// The documentation of `check_for`: what reports success.
pub(crate) fn check_for(catalog: &Catalog) -> String {
    success(catalog, ", or that is `satisfied` in answer to the operation")
}

/// What is `Ok`, with what else is.
fn success(catalog: &Catalog, more: &str) -> String {
    let sdk = catalog.sdk();
    let ranges = catalog.ranges().iter().filter(|range| range.is_success);
    let all = sdk.success.iter().map(|range| bounds(range, sdk));
    let all: Vec<_> = all.chain(ranges.map(|range| numbers(&range.numbers, sdk))).collect();
    let codes = if all.is_empty() { "no code does in this SDK".into() } else { all.join(", ") };
    match sdk.returned {
        Returned::AsIs => format!("`Ok` with a code that reports success ({codes}){more}."),
        Returned::Negated => {
            let example = negated_example(catalog).unwrap_or_default();
            format!(
                "`Ok` with a number that reports success ({codes}){more}. Calls return the negative of a code{example}."
            )
        }
    }
}

fn negated_example(catalog: &Catalog) -> Option<String> {
    let sdk = catalog.sdk();
    let code = catalog.codes().iter().map(|code| code.code).find(|code| *code > 0)?;
    Some(format!(": `{}` for `{}`", number(-code, sdk), number(code, sdk)))
}

/// An end beyond those of the type is that of the platform.
fn bounds(range: &RangeInclusive<i128>, sdk: &Sdk) -> String {
    let (start, end) = (*range.start(), *range.end());
    match (start < sdk.repr.min(), end > sdk.repr.max()) {
        (false, false) if start == end => format!("`{}`", number(start, sdk)),
        (false, false) => format!("`{}` to `{}`", number(start, sdk), number(end, sdk)),
        (false, true) => format!("`{}` and more", number(start, sdk)),
        (true, false) => format!("`{}` and less", number(end, sdk)),
        (true, true) => "all numbers".into(),
    }
}

/// The documentation of the error of `check`.
pub(crate) fn error_of_check(sdk: &Sdk) -> &'static str {
    match sdk.returned {
        Returned::AsIs => " The error of any other code.",
        Returned::Negated => {
            " The error whose code is the negative of any other number. The least number has no negative, and is kept as it is."
        }
    }
}
