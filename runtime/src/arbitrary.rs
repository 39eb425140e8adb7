//! `arbitrary::Arbitrary`, with the feature `arbitrary`.

use ::arbitrary::{Arbitrary, Error, Result, Unstructured};

/// A listed code or, as often, any number.
///
/// # Errors
///
/// Those of `arbitrary`.
pub fn any<'a, E: From<R>, R: Arbitrary<'a>>(
    u: &mut Unstructured<'a>,
    known: &[E],
    code: fn(&E) -> R,
) -> Result<E> {
    let is_listed = u.arbitrary()? && !known.is_empty();
    let code = if is_listed { code(u.choose(known)?) } else { u.arbitrary()? };
    Ok(E::from(code))
}

/// One of the values there are.
///
/// # Errors
///
/// Those of `arbitrary`.
pub fn listed<E: TryFrom<R>, R>(
    u: &mut Unstructured<'_>,
    known: &[E],
    code: fn(&E) -> R,
) -> Result<E> {
    E::try_from(code(u.choose(known)?)).map_err(|_| Error::IncorrectFormat)
}

#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_arbitrary {
    (folder $error:ident, $space:ident, $repr:ty, { $($variant:ident($inner:ident),)* }) => {
        $crate::__arbitrary! { $error, |u| {
            type Make<'a> =
                fn(&mut $crate::__private::arbitrary::Unstructured<'a>) -> $crate::__private::arbitrary::Result<$error>;
            let spaces: &[Make<'a>] = &[$(|u| {
                ::core::result::Result::map(
                    <$inner as $crate::__private::arbitrary::Arbitrary>::arbitrary(u),
                    $error::$variant,
                )
            },)*];
            u.choose(spaces)?(u)
        } }
    };
    (total $error:ident, $repr:ty, $known:expr) => {
        $crate::__arbitrary! { $error, |u| {
            $crate::__private::arbitrary::any(u, $known, $error::code)
        } }
    };
    (partial $error:ident, $repr:ty, $known:expr) => {
        $crate::__arbitrary! { $error, |u| {
            $crate::__private::arbitrary::listed(u, $known, $error::code)
        } }
    };
}

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
