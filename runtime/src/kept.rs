//! The number in the payload of a variant.

use core::marker::PhantomData;

/// The number in the payload `P` of a range. Only the conversions of the enum make one, and the type names the
/// payload, so the number of one range cannot be put into another.
pub struct Kept<T, P> {
    code: T,
    owner: PhantomData<fn() -> P>,
}

impl<T: Copy, P> Kept<T, P> {
    pub(crate) const fn new(code: T) -> Self {
        Self { code, owner: PhantomData }
    }

    /// The number.
    #[inline]
    #[must_use]
    pub const fn code(self) -> T {
        self.code
    }

    /// Overwrites the number in place, as [`set_code`](crate::__private::set_code) does.
    #[inline]
    pub const fn set_code(&mut self, code: T) {
        self.code = code;
    }
}

/// The traits of a type that is compared and hashed by its `code`. Written out, because derived impls would ask the
/// same of the second parameter, which contains this very type.
macro_rules! like_its_code {
    ($name:ident) => {
        impl<T: Copy, E> Copy for $name<T, E> {}

        impl<T: Copy, E> Clone for $name<T, E> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<T: PartialEq, E> PartialEq for $name<T, E> {
            fn eq(&self, other: &Self) -> bool {
                self.code == other.code
            }
        }

        impl<T: Eq, E> Eq for $name<T, E> {}

        impl<T: ::core::cmp::PartialOrd, E> ::core::cmp::PartialOrd for $name<T, E> {
            fn partial_cmp(&self, other: &Self) -> Option<::core::cmp::Ordering> {
                self.code.partial_cmp(&other.code)
            }
        }

        impl<T: ::core::cmp::Ord, E> ::core::cmp::Ord for $name<T, E> {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                self.code.cmp(&other.code)
            }
        }

        impl<T: ::core::hash::Hash, E> ::core::hash::Hash for $name<T, E> {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.code.hash(state);
            }
        }
    };
}

pub(crate) use like_its_code;

like_its_code!(Kept);
