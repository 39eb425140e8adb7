//! The one macro that every expansion calls for the optional integrations.
//!
//! A feature of this crate decides here what the expansion gets: `cfg` in the expansion itself would
//! ask for a feature of the caller's crate. An enum comes in one of three shapes:
//!
//! - `total Name, repr, known`: every number of `repr` has a value, those of `known` are listed;
//! - `partial Name, repr, known`: the values of `known` are all there are;
//! - `folder Name, Space, repr, { Variant(Enum), .. }`: an enum over code spaces.

#[doc(hidden)]
#[macro_export]
macro_rules! __integrate {
    ($($shape:tt)*) => {
        $crate::__integrate_arbitrary! { $($shape)* }
        $crate::__integrate_defmt! { $($shape)* }
        $crate::__integrate_io! { $($shape)* }
        $crate::__integrate_miette! { $($shape)* }
        $crate::__integrate_proptest! { $($shape)* }
        $crate::__integrate_serde! { $($shape)* }
    };
}

// Written out one by one: a macro that another macro has made cannot be called by its path.

#[cfg(not(feature = "arbitrary"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_arbitrary {
    ($($shape:tt)*) => {};
}

#[cfg(not(feature = "defmt"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_defmt {
    ($($shape:tt)*) => {};
}

#[cfg(not(feature = "std"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_io {
    ($($shape:tt)*) => {};
}

#[cfg(not(feature = "miette"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_miette {
    ($($shape:tt)*) => {};
}

#[cfg(not(feature = "proptest"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_proptest {
    ($($shape:tt)*) => {};
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_serde {
    ($($shape:tt)*) => {};
}
