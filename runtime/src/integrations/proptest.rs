//! `proptest::arbitrary::Arbitrary`: any code, listed or not.

#[cfg(feature = "proptest")]
pub use self::strategies::{any, listed};
#[cfg(feature = "proptest")]
pub use ::proptest::arbitrary::Arbitrary;
#[cfg(feature = "proptest")]
pub use ::proptest::strategy::{BoxedStrategy, Strategy, Union};

pub use crate::__integrate_proptest as integrate;

#[cfg(feature = "proptest")]
mod strategies;

#[cfg(not(feature = "proptest"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_proptest {
    ($($shape:tt)*) => {
        ::core::compile_error!(
            "`proptest` needs the feature `proptest` of `errcodes`\nhelp: turn it on in Cargo.toml: `errcodes = { version = \"..\", features = [\"proptest\"] }`"
        );
    };
}

#[cfg(feature = "proptest")]
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
    (total $error:ident, $repr:ty, $known:expr, $ranges:expr) => {
        $crate::__proptest! { $error, $crate::__private::proptest::any($known, $ranges) }
    };
    (partial $error:ident, $repr:ty, $known:expr, $ranges:expr) => {
        $crate::__proptest! { $error, $crate::__private::proptest::listed($known, $ranges) }
    };
}

// `Self::Strategy` in the signature would be ambiguous for an enum with a variant of that name.
#[cfg(feature = "proptest")]
#[doc(hidden)]
#[macro_export]
macro_rules! __proptest {
    ($error:ident, $strategy:expr) => {
        #[automatically_derived]
        impl $crate::__private::proptest::Arbitrary for $error {
            type Parameters = ();
            type Strategy = $crate::__private::proptest::BoxedStrategy<Self>;

            fn arbitrary_with((): ()) -> $crate::__private::proptest::BoxedStrategy<Self> {
                $crate::__private::proptest::Strategy::boxed($strategy)
            }
        }
    };
}
