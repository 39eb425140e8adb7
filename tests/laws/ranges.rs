//! Laws 2 and 3 for numbers that share a variant.

use errcodes_specs::{Catalog, Numbers};

use super::Generated;

/// The variant of a number: its own, that of a range, or the last.
pub(super) fn name(catalog: &Catalog, code: i128) -> &str {
    let repr = catalog.sdk().repr;
    let listed = catalog.codes().iter().find(|listed| listed.code == code);
    let range = || catalog.ranges().iter().find(|range| range.numbers.contains(code, repr));
    let listed = listed.map(|listed| &listed.facts);
    let facts = listed.or_else(|| range().map(|range| &range.facts));
    facts.map_or("Unrecognized", |facts| &facts.variant)
}

pub(super) fn assert_names_of_ranges_need_a_number<E: Generated>(catalog: &Catalog) {
    for range in catalog.ranges() {
        for name in range.symbol.iter().chain(&range.aliases).chain([&range.variant]) {
            assert!(name.parse::<E>().is_err(), "law 3: {name}");
        }
    }
    for code in of_ranges(catalog) {
        let Ok(number) = E::Repr::try_from(code) else { continue };
        let error = E::new(number);
        assert_eq!(error.is_recognized(), name(catalog, code) != "Unrecognized");
        if !E::ALL.contains(&error) {
            assert_eq!(format!("{error:?}").parse(), Ok(error), "law 3: {error:?}");
        }
    }
}

/// The ends of each range, and a number in it.
pub(super) fn of_ranges(catalog: &Catalog) -> Vec<i128> {
    let numbers = catalog.ranges().iter().flat_map(|range| match &range.numbers {
        Numbers::Bounds(bounds) => [*bounds.start(), *bounds.end(), bounds.start() + 1],
        Numbers::Mask { mask, value } => {
            let bits = catalog.sdk().repr.bits();
            let fit = |number: i128| {
                let is_negative = catalog.sdk().repr.min() < 0 && number >> (bits - 1) & 1 == 1;
                if is_negative { number - (1 << bits) } else { number }
            };
            [*value, value | !mask & ((1 << bits) - 1), value | 1 & !mask].map(fit)
        }
    });
    numbers.collect()
}
