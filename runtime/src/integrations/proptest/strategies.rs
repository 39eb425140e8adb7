use alloc::vec::Vec;
use core::fmt::Debug;

use ::proptest::arbitrary::{Arbitrary, any as any_number};
use ::proptest::prop_oneof;
use ::proptest::sample::select;
use ::proptest::strategy::{BoxedStrategy, Strategy};

use crate::unrecognized::Owner;

/// A listed code or, as often, any number.
pub fn any<E>(known: &[E]) -> BoxedStrategy<E>
where
    E: Owner<Repr: Arbitrary<Strategy: 'static> + 'static> + From<E::Repr> + Debug + 'static,
{
    let known: Vec<E::Repr> = known.iter().map(E::number).collect();
    if known.is_empty() {
        return any_number::<E::Repr>().prop_map(E::from).boxed();
    }
    prop_oneof![select(known), any_number::<E::Repr>()].prop_map(E::from).boxed()
}

/// One of the values of an enum that has no other.
pub fn listed<E>(known: &[E]) -> BoxedStrategy<E>
where
    E: Owner<Repr: Debug + 'static> + TryFrom<E::Repr> + Debug + 'static,
{
    let known: Vec<E::Repr> = known.iter().map(E::number).collect();
    select(known).prop_filter_map("has a variant", |code| E::try_from(code).ok()).boxed()
}
