//! `proptest::arbitrary::Arbitrary`, with the feature `proptest`.

use alloc::vec::Vec;
use core::fmt::Debug;

use ::proptest::arbitrary::{Arbitrary, any as any_number};
use ::proptest::prop_oneof;
use ::proptest::sample::select;
use ::proptest::strategy::{BoxedStrategy, Strategy};

/// A listed code or, as often, any number.
pub fn any<E, R>(known: &[E], code: fn(&E) -> R) -> BoxedStrategy<E>
where
    E: From<R> + Debug + 'static,
    R: Arbitrary<Strategy: 'static> + Clone + 'static,
{
    let known: Vec<R> = known.iter().map(code).collect();
    if known.is_empty() {
        return any_number::<R>().prop_map(E::from).boxed();
    }
    prop_oneof![select(known), any_number::<R>()].prop_map(E::from).boxed()
}

/// One of the values there are.
pub fn listed<E, R>(known: &[E], code: fn(&E) -> R) -> BoxedStrategy<E>
where
    E: TryFrom<R> + Debug + 'static,
    R: Clone + Debug + 'static,
{
    let known: Vec<R> = known.iter().map(code).collect();
    select(known).prop_filter_map("has a variant", |code| E::try_from(code).ok()).boxed()
}

#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_proptest {
    (folder $error:ident, $space:ident, $repr:ty, { $($variant:ident($inner:ident),)* }) => {
        $crate::__proptest! { $error, $crate::__private::proptest::Union::new([$(
            $crate::__private::proptest::Strategy::boxed(
                $crate::__private::proptest::Strategy::prop_map(
                    <$inner as $crate::__private::proptest::Arbitrary>::arbitrary(),
                    $error::$variant,
                ),
            ),
        )*]) }
    };
    (total $error:ident, $repr:ty, $known:expr) => {
        $crate::__proptest! { $error, $crate::__private::proptest::any($known, $error::code) }
    };
    (partial $error:ident, $repr:ty, $known:expr) => {
        $crate::__proptest! { $error, $crate::__private::proptest::listed($known, $error::code) }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __proptest {
    ($error:ident, $strategy:expr) => {
        #[automatically_derived]
        impl $crate::__private::proptest::Arbitrary for $error {
            type Parameters = ();
            type Strategy = $crate::__private::proptest::BoxedStrategy<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                $crate::__private::proptest::Strategy::boxed($strategy)
            }
        }
    };
}
