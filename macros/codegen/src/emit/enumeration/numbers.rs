//! Documentation of sets of numbers.

use std::fmt::Write;
use std::ops::RangeInclusive;

use errcodes_specs::{Catalog, Numbers, Range, Sdk};

use super::docs::{described, number};

/// The documentation of the variant of a range.
pub(crate) fn range(range: &Range, sdk: &Sdk) -> String {
    let mut doc = described(&numbers(&range.numbers, sdk), &range.facts, sdk);
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

fn bounds(bounds: &RangeInclusive<i128>, sdk: &Sdk) -> String {
    match (bounds.start(), bounds.end()) {
        (start, end) if start == end => format!("`{}`", number(*start, sdk)),
        (start, end) => format!("`{}` to `{}`", number(*start, sdk), number(*end, sdk)),
    }
}

/// The documentation of `check`: which codes report success.
pub(crate) fn check(catalog: &Catalog) -> String {
    let sdk = catalog.sdk();
    let ranges = catalog.ranges().iter().filter(|range| range.is_success);
    let all = sdk.success.iter().map(|range| bounds(range, sdk));
    let all: Vec<_> = all.chain(ranges.map(|range| numbers(&range.numbers, sdk))).collect();
    let codes = match all.as_slice() {
        [] => "no code does in this SDK".to_owned(),
        all => all.join(", "),
    };
    format!("`Ok` with a code that reports success ({codes}).")
}
