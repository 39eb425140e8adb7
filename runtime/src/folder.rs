//! The enum over the spaces of a folder, and the enum of the spaces. Generated code calls these macros in the constant
//! around its impls.

/// The conversions of the enum over the spaces, each of which the enum of its space has.
#[doc(hidden)]
#[macro_export]
macro_rules! __folder {
    (
        $error:ident, $space:ident, $repr:ty, $from_code:ident, $check:ident($doc:literal),
        candidates($code:ident: $given:ty => $converted:expr), { $($variant:ident($inner:ident),)+ }
    ) => {
        impl $error {
            /// The error of a code that came from this space. There is no `From` of a number alone: it
            /// would have to guess the space.
            #[inline]
            pub const fn $from_code(space: $space, code: $repr) -> Self {
                match space {
                    $($space::$variant => Self::$variant($inner::$from_code(code)),)+
                }
            }

            #[doc = $doc]
            #[inline]
            pub const fn $check(space: $space, code: $repr) -> ::core::result::Result<$repr, Self> {
                match space {
                    $($space::$variant => match $inner::$check(code) {
                        ::core::result::Result::Ok(code) => ::core::result::Result::Ok(code),
                        ::core::result::Result::Err(error) => {
                            ::core::result::Result::Err(Self::$variant(error))
                        }
                    },)+
                }
            }

            /// Every meaning that a number has, for a log that does not say which space it is from.
            pub fn candidates(
                $code: $given,
            ) -> impl ::core::iter::Iterator<Item = Self> + ::core::clone::Clone {
                candidates($converted)
            }

            /// The space.
            #[inline]
            #[must_use]
            pub const fn space(&self) -> $space {
                match self {
                    $(Self::$variant(_) => $space::$variant,)+
                }
            }
        }

        fn candidates(
            code: $repr,
        ) -> impl ::core::iter::Iterator<Item = $error> + ::core::clone::Clone {
            let all = ::core::iter::IntoIterator::into_iter($space::ALL);
            let all = ::core::iter::Iterator::map(all, move |space| $error::$from_code(*space, code));
            ::core::iter::Iterator::filter(all, $error::is_recognized)
        }

        const fn number(error: &$error) -> $repr {
            match error {
                $($error::$variant(error) => $inner::code(error),)+
            }
        }

        $(
            #[automatically_derived]
            impl ::core::convert::From<$inner> for $error {
                #[inline]
                fn from(error: $inner) -> Self {
                    Self::$variant(error)
                }
            }
        )+

        $crate::__error! { $error, $repr }
        $crate::__passed_on! { $error, $repr, { $($error::$variant(error) => ($inner, error),)+ } }
    };
}

/// The conversions of the enum over the spaces that take both types as which bindgen has a C `enum`.
#[doc(hidden)]
#[macro_export]
macro_rules! __folder_of_c_enums {
    (
        $error:ident, $space:ident, $repr:ty, $convert:ident, $from_code:ident,
        $check:ident($doc:literal)
    ) => {
        impl $error {
            /// The error of a code that came from this space, as an `int` or an `unsigned int` of C. There is no
            /// `From` of a number alone: it would have to guess the space.
            #[inline]
            pub fn from_code(space: $space, code: impl $crate::CEnum) -> Self {
                Self::$from_code(space, $crate::CEnum::$convert(code))
            }

            #[doc = $doc]
            #[inline]
            pub fn check(
                space: $space,
                code: impl $crate::CEnum,
            ) -> ::core::result::Result<$repr, Self> {
                Self::$check(space, $crate::CEnum::$convert(code))
            }
        }
    };
}

/// The methods of the enum of the spaces: each with its id, its title, and its titles by language.
#[doc(hidden)]
#[macro_export]
macro_rules! __spaces {
    ($space:ident {
        $($variant:ident = $id:literal $title:literal [$($lang:literal $in_lang:literal,)*],)+
    }) => {
        impl $space {
            /// All spaces.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The id of the space.
            #[must_use]
            pub const fn id(self) -> &'static ::core::primitive::str {
                match self {
                    $(Self::$variant => $id,)+
                }
            }

            /// The title of the space, or the id of a space without one.
            #[must_use]
            pub const fn title(self) -> &'static ::core::primitive::str {
                match self {
                    $(Self::$variant => $title,)+
                }
            }

            /// The title in the language of a tag such as `zh` or `zh-CN`.
            #[must_use]
            pub const fn title_in(
                self,
                lang: &::core::primitive::str,
            ) -> ::core::option::Option<&'static ::core::primitive::str> {
                $crate::__private::title_in(match self {
                    $(Self::$variant => &[$(($lang, $in_lang)),*],)+
                }, lang)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for $space {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::pad(f, Self::id(*self))
            }
        }
    };
}
