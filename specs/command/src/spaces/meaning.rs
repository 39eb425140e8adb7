//! What a number or a name means in a code space.

use std::ops::RangeInclusive;

use errcodes_specs::{Code, Facts, Numbers, Range, Sdk};

use super::{Space, number};

/// A code or a range of a code space.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meaning<'s> {
    pub(crate) space: &'s Space,
    pub(crate) number: Number<'s>,
}

/// Which number or numbers have the meaning.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Number<'s> {
    Listed(&'s Code),
    /// A number that is not listed, in a range.
    InRange(&'s Range, i128),
    /// A range as such.
    Range(&'s Range),
}

impl Space {
    pub(crate) fn sdk(&self) -> &Sdk {
        self.catalog.sdk()
    }

    /// All codes and then all ranges, in the order of the spec.
    pub(crate) fn meanings(&self) -> impl Iterator<Item = Meaning<'_>> {
        let codes = self.catalog.codes().iter().map(Number::Listed);
        let numbers = codes.chain(self.catalog.ranges().iter().map(Number::Range));
        numbers.map(|number| Meaning { space: self, number })
    }

    /// What a number means, in any of its [readings](number::readings).
    pub(crate) fn meanings_of(&self, number: i128) -> impl Iterator<Item = Meaning<'_>> {
        let numbers = number::readings(number, self.sdk()).into_iter();
        numbers.filter_map(|code| Some(Meaning { space: self, number: self.number(code)? }))
    }

    fn number(&self, code: i128) -> Option<Number<'_>> {
        let listed = self.catalog.codes().iter().find(|listed| listed.code == code);
        let range = || {
            let mut ranges = self.catalog.ranges().iter();
            ranges.find(|range| range.numbers.contains(code, self.sdk().repr))
        };
        listed.map(Number::Listed).or_else(|| Some(Number::InRange(range()?, code)))
    }
}

impl<'s> Meaning<'s> {
    pub(crate) fn facts(&self) -> &'s Facts {
        match self.number {
            Number::Listed(code) => &code.facts,
            Number::InRange(range, _) | Number::Range(range) => &range.facts,
        }
    }

    pub(crate) fn sdk(&self) -> &'s Sdk {
        self.space.catalog.sdk()
    }

    pub(crate) fn code(&self) -> Option<i128> {
        match self.number {
            Number::Listed(code) => Some(code.code),
            Number::InRange(_, code) => Some(code),
            Number::Range(_) => None,
        }
    }

    pub(crate) fn range(&self) -> Option<&'s Range> {
        match self.number {
            Number::Listed(_) => None,
            Number::InRange(range, _) | Number::Range(range) => Some(range),
        }
    }

    /// The number or numbers as people read them.
    pub(crate) fn shown(&self) -> String {
        match self.number {
            Number::Listed(code) => self.sdk().number(code.code),
            Number::InRange(_, code) => self.sdk().number(code),
            Number::Range(range) => range_shown(&range.numbers, self.sdk()),
        }
    }

    /// The names: variant, symbol, aliases.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'s str> {
        let facts = self.facts();
        let others = facts.symbol.iter().chain(&facts.aliases).map(String::as_str);
        std::iter::once(facts.variant.as_str()).chain(others)
    }

    /// The fields of a number of a range, shifted down.
    pub(crate) fn fields(&self) -> Vec<(&'s str, i128)> {
        let Number::InRange(range, code) = self.number else { return Vec::new() };
        let value = |bits: u64| (code & i128::from(bits)) >> bits.trailing_zeros().min(63);
        range.fields.iter().map(|field| (field.name.as_str(), value(field.bits))).collect()
    }
}

/// The numbers of a range as a spec writes them.
pub(crate) fn range_shown(numbers: &Numbers, sdk: &Sdk) -> String {
    match numbers {
        Numbers::Bounds(bounds) => bounds_shown(bounds, sdk),
        Numbers::Mask { mask, value } => {
            let [mask, value] =
                [mask, value].map(|bits| format!("0x{bits:0width$X}", width = sdk.digits as usize));
            format!("& {mask} == {value}")
        }
    }
}

/// An end of the type is left open.
fn bounds_shown(bounds: &RangeInclusive<i128>, sdk: &Sdk) -> String {
    let (start, end) = (*bounds.start(), *bounds.end());
    let start = if start > sdk.repr.min() { sdk.number(start) } else { String::new() };
    if end < sdk.repr.max() {
        format!("{start}..={}", sdk.number(end))
    } else {
        format!("{start}..")
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use errcodes_specs::{SourceFile, read};

    use super::*;

    /// A code space of this text.
    pub(crate) fn space(id: &str, text: &str) -> Space {
        let source = SourceFile::new(format!("{id}.toml"), id, text);
        let (catalog, report) = read(&source);
        assert!(report.is_empty(), "{}", report.render());
        Space { name: id.to_owned(), source, catalog }
    }

    /// Status words of smart cards, of our own making.
    pub(crate) fn cards() -> Space {
        space("sw", include_str!("../../tests/cmd/explain/package.in/errors/sw.toml"))
    }

    fn found(space: &Space, number: i128) -> Vec<String> {
        let shown =
            |meaning: Meaning<'_>| format!("{} {}", meaning.shown(), meaning.facts().variant);
        space.meanings_of(number).map(shown).collect()
    }

    #[test]
    fn a_listed_number_is_not_that_of_its_range() {
        let cards = cards();
        assert_eq!(found(&cards, 0x63C0), ["0x63C0 NoTryLeft"]);
        assert_eq!(found(&cards, 0x63C2), ["0x63C2 WrongPin"]);
        assert_eq!(found(&cards, 0x63D0), [""; 0]);
    }

    #[test]
    fn a_negative_code_of_a_small_type_is_found_by_its_bits() {
        let code = "code = -1000\nvariant = \"One\"\nmessage = \"one\"\nkind = \"unknown\"\nretry = \"never\"";
        let small = space("small", &format!("[sdk]\nrepr = \"i16\"\n[[code]]\n{code}"));
        for number in [-1000, 0xFC18, 0xFFFF_FC18, 0xFFFF_FFFF_FFFF_FC18] {
            assert_eq!(found(&small, number), ["-1000 One"], "{number:#X}");
        }
        assert_eq!(found(&small, 0x1_FC18), [""; 0]);
    }

    #[test]
    fn fields_are_shifted_down() {
        let cards = cards();
        let fields = |number| cards.meanings_of(number).next().unwrap().fields();
        assert_eq!(fields(0x63C2), [("tries", 2)]);
        assert_eq!(fields(0x6CA5), [("high", 0xA), ("low", 5)]);
        assert!(fields(0x63C0).is_empty());
    }

    #[test]
    fn ranges_are_shown_as_a_spec_writes_them() {
        let cards = cards();
        let shown: Vec<_> = cards.meanings().map(|meaning| meaning.shown()).collect();
        assert_eq!(
            shown,
            ["0x63C0", "0x6A82", "0x63C1..=0x63CF", "& 0xFF00 == 0x6C00", "0xF000.."]
        );
    }

    #[test]
    fn the_negative_of_a_code_is_the_code_where_calls_return_it() {
        let text = "[sdk]\nreturned = \"negated\"\n\n[[code]]\ncode = 109\nvariant = \"Refused\"\n\
            message = \"refused\"\nkind = \"unavailable\"\nretry = \"transient\"";
        let space = space("neg", text);
        assert_eq!(found(&space, 109), ["109 Refused"]);
        assert_eq!(found(&space, -109), ["109 Refused"]);
        assert_eq!(found(&space, 4_294_967_187), [""; 0]);
    }
}
