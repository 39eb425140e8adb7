//! `arbitrary::Arbitrary`: any code, listed or not.

#[cfg(feature = "arbitrary")]
pub use ::arbitrary::{Arbitrary, Error, Result, Unstructured};

pub use crate::__integrate_arbitrary as integrate;
#[cfg(feature = "arbitrary")]
use crate::{number::Repr, range::Set, unrecognized::Owner};

/// A listed code, a number of a range or any number, one as often as the other.
///
/// # Errors
///
/// Those of `arbitrary`.
#[cfg(feature = "arbitrary")]
pub fn any<'a, E>(u: &mut Unstructured<'a>, known: &[E], ranges: &[Set]) -> Result<E>
where
    E: Owner<Repr: Arbitrary<'a>> + From<E::Repr>,
{
    let is_any = u.arbitrary()? || known.is_empty() && ranges.is_empty();
    Ok(E::from(if is_any { u.arbitrary()? } else { number(u, known, ranges)? }))
}

/// The number of a listed code or one of a range.
#[cfg(feature = "arbitrary")]
fn number<E: Owner>(u: &mut Unstructured<'_>, known: &[E], ranges: &[Set]) -> Result<E::Repr> {
    let is_listed = ranges.is_empty() || !known.is_empty() && u.arbitrary()?;
    if is_listed {
        return Ok(u.choose(known)?.number());
    }
    let range = u.choose(ranges)?;
    Ok(E::Repr::of_bits(range.number(u.arbitrary()?)))
}

/// One of the values of an enum that has no other.
///
/// # Errors
///
/// Those of `arbitrary`.
#[cfg(feature = "arbitrary")]
pub fn listed<E: Owner + TryFrom<E::Repr>>(
    u: &mut Unstructured<'_>,
    known: &[E],
    ranges: &[Set],
) -> Result<E> {
    E::try_from(number(u, known, ranges)?).map_err(|_| Error::IncorrectFormat)
}

#[cfg(not(feature = "arbitrary"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_arbitrary {
    ($($shape:tt)*) => {
        ::core::compile_error!(
            "`arbitrary` needs the feature `arbitrary` of `errcodes`\nhelp: turn it on in Cargo.toml: `errcodes = { version = \"..\", features = [\"arbitrary\"] }`"
        );
    };
}

#[cfg(feature = "arbitrary")]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_arbitrary {
    (folder $error:ident, $space:ident, $repr:ty, { $($variant:ident($inner:ident),)* }) => {
        $crate::__arbitrary! { $error, |u| {
            // No alias for the type: a space may have its name.
            let spaces: &[fn(
                &mut $crate::__private::arbitrary::Unstructured<'a>,
            ) -> $crate::__private::arbitrary::Result<$error>] = &[$(|u| {
                ::core::result::Result::map(
                    <$inner as $crate::__private::arbitrary::Arbitrary>::arbitrary(u),
                    $error::$variant,
                )
            },)*];
            $crate::__private::arbitrary::Unstructured::choose(u, spaces)?(u)
        } }
    };
    (total $error:ident, $repr:ty, $known:expr, $ranges:expr) => {
        $crate::__arbitrary! { $error, |u| {
            $crate::__private::arbitrary::any(u, $known, $ranges)
        } }
    };
    (partial $error:ident, $repr:ty, $known:expr, $ranges:expr) => {
        $crate::__arbitrary! { $error, |u| {
            $crate::__private::arbitrary::listed(u, $known, $ranges)
        } }
    };
}

#[cfg(feature = "arbitrary")]
#[doc(hidden)]
#[macro_export]
macro_rules! __arbitrary {
    ($error:ident, |$u:ident| $body:block) => {
        #[automatically_derived]
        impl<'a> $crate::__private::arbitrary::Arbitrary<'a> for $error {
            fn arbitrary(
                $u: &mut $crate::__private::arbitrary::Unstructured<'a>,
            ) -> $crate::__private::arbitrary::Result<Self> $body
        }
    };
}
