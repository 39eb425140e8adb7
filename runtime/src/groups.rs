//! The group of a code, and the items of the enum of the groups.

/// The method `group`, and what the enum of the groups has. Each table of titles stands after its language, the spec's
/// own first.
#[doc(hidden)]
#[macro_export]
macro_rules! __groups {
    (
        $error:ident, $group:ident, $count:literal, [$($variant:ident)+],
        $own:ident, { $($lang:literal $titles:ident,)+ }
    ) => {
        static GROUP_VARIANTS: [$group; $count] = [$($group::$variant),+];

        // In a call through a macro of the caller's, the compiler would say of private groups that nobody uses them.
        const _: &[$group] = $group::ALL;

        impl $error {
            /// The section of the vendor's page.
            #[inline]
            #[must_use]
            pub const fn group(&self) -> ::core::option::Option<$group> {
                match $crate::__private::word($crate::__private::Numbers::get(&GROUPS, row(self))) {
                    $count => ::core::option::Option::None,
                    group => ::core::option::Option::Some($crate::__private::pick(
                        &GROUP_VARIANTS,
                        group,
                    )),
                }
            }
        }

        impl $group {
            /// All groups, in the spec's order.
            pub const ALL: &'static [Self] = &GROUP_VARIANTS;

            /// The id in the spec.
            #[inline]
            #[must_use]
            pub const fn id(self) -> &'static ::core::primitive::str {
                $crate::__private::Texts::get(&GROUP_IDS, self as ::core::primitive::usize)
            }

            /// The title, or the id of a group without one.
            #[inline]
            #[must_use]
            pub const fn title(self) -> &'static ::core::primitive::str {
                $crate::__private::Texts::get(&$own, self as ::core::primitive::usize)
            }

            /// The title in the language of a tag such as `zh` or `zh-CN`.
            #[must_use]
            pub const fn title_in(
                self,
                lang: &::core::primitive::str,
            ) -> ::core::option::Option<&'static ::core::primitive::str> {
                $crate::__private::text_in(
                    &[$(($lang, $crate::__private::Texts::column(&$titles))),+],
                    lang,
                    self as ::core::primitive::usize,
                )
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for $group {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::pad(f, Self::title(*self))
            }
        }
    };
}
