use alloc::vec::Vec;
use core::fmt::Debug;

use ::proptest::arbitrary::{Arbitrary, any as any_number};
use ::proptest::sample::select;
use ::proptest::strategy::{BoxedStrategy, Strategy, Union};

use crate::number::Repr;
use crate::range::Set;
use crate::unrecognized::Owner;

/// A listed code, a number of a range or any number, one as often as the other.
pub fn any<E>(known: &[E], ranges: &'static [Set]) -> BoxedStrategy<E>
where
    E: Owner<Repr: Arbitrary<Strategy: 'static> + 'static> + From<E::Repr> + Debug + 'static,
{
    let mut numbers = numbers(known, ranges);
    numbers.push(any_number::<E::Repr>().boxed());
    Union::new(numbers).prop_map(E::from).boxed()
}

/// One of the values of an enum that has no other.
pub fn listed<E>(known: &[E], ranges: &'static [Set]) -> BoxedStrategy<E>
where
    E: Owner<Repr: Debug + 'static> + TryFrom<E::Repr> + Debug + 'static,
{
    let numbers = Union::new(numbers(known, ranges));
    numbers.prop_filter_map("has a variant", |code| E::try_from(code).ok()).boxed()
}

/// The numbers of listed codes, and those of ranges, where there are any.
fn numbers<E>(known: &[E], ranges: &'static [Set]) -> Vec<BoxedStrategy<E::Repr>>
where
    E: Owner<Repr: Debug + 'static>,
{
    let mut numbers = Vec::new();
    if !known.is_empty() {
        let known: Vec<E::Repr> = known.iter().map(E::number).collect();
        numbers.push(select(known).boxed());
    }
    if !ranges.is_empty() {
        let ranges = (0..ranges.len(), any_number::<u64>()).prop_map(|(at, seed)| {
            E::Repr::of_bits(ranges.get(at).map_or(seed, |range| range.number(seed)))
        });
        numbers.push(ranges.boxed());
    }
    numbers
}
