//! The facts of an enum with tables of its own. Generated code calls these macros in the constant around its impls, where
//! the functions `row` and `number` give the row and the number of a value.

/// What a row of a table says of a fact. The table stands in brackets, which are empty where no code has the fact: then
/// there is no table.
#[doc(hidden)]
#[macro_export]
macro_rules! __cell {
    (message [$table:ident] $row:expr) => {
        $crate::__private::Texts::get(&$table, $row)
    };
    (message [] $row:expr) => {
        ""
    };
    (text [$table:ident] $row:expr) => {
        $crate::__private::Texts::get_some(&$table, $row)
    };
    (text [] $row:expr) => {
        ::core::option::Option::None
    };
    (url [$table:ident] $row:expr, $url:expr) => {
        $crate::__private::Texts::get_some(&$table, $row)
    };
    (url [] $row:expr, $url:expr) => {
        $url
    };
    (delay [$table:ident] $row:expr) => {
        $crate::__private::delay($crate::__private::Numbers::get(&$table, $row))
    };
    (delay [] $row:expr) => {
        ::core::option::Option::None
    };
    (tags [$table:ident] $row:expr) => {
        $crate::__private::pick(
            &TAG_LISTS,
            $crate::__private::word($crate::__private::Numbers::get(&$table, $row)),
        )
    };
    (tags [] $row:expr) => {
        &[]
    };
    ($word:ident [$table:ident] $row:expr) => {
        $crate::$word::from_byte($crate::__private::Numbers::get(&$table, $row))
    };
    ($word:ident [] $row:expr) => {
        $crate::$word::from_byte([0])
    };
}

/// A table without its length in the type, for the code space. One that is not there is empty.
#[doc(hidden)]
#[macro_export]
macro_rules! __column {
    (texts []) => {
        $crate::__private::Column::EMPTY
    };
    (texts [$table:ident]) => {
        $crate::__private::Texts::column(&$table)
    };
    (numbers []) => {
        &[]
    };
    (numbers [$table:ident]) => {
        $crate::__private::Numbers::rows(&$table)
    };
    (lists []) => {
        &[]
    };
    (lists [$table:ident]) => {
        &TAG_LISTS
    };
}

/// The methods and traits of the facts, each on its own table, so that a program that asks for one fact carries no other.
///
/// Only `entry` refers to the code space, which refers to all tables.
#[doc(hidden)]
#[macro_export]
macro_rules! __facts {
    (
        $error:ident, $repr:ty, $id:literal, $format:expr, $lang:literal, $url:expr,
        listed: $listed:literal, ranges: $ranges:literal, unrecognized: $unrecognized:literal,
        lines: $lines:tt, message: $message:tt, cause: $cause:tt, advice: $advice:tt,
        groups: $groups:tt, group_ids: $group_ids:tt, tags: $tags:tt, urls: $urls:tt,
        kinds: $kinds:tt, retries: $retries:tt, effects: $effects:tt, delays: $delays:tt,
        answers: $answers:tt,
    ) => {
        static CODE_SPACE: $crate::__private::CodeSpace = $crate::__private::CodeSpace {
            id: $id,
            ranges: $ranges,
            format: $format,
            lang: $lang,
            names: $crate::__private::Texts::column(&NAME),
            symbols: $crate::__private::Texts::column(&SYMBOL),
            messages: MESSAGE_BY_LANGUAGE,
            causes: CAUSE_BY_LANGUAGE,
            advices: ADVICE_BY_LANGUAGE,
    group_ids: $crate::__column!(texts $group_ids),
    groups: $crate::__column!(numbers $groups),
    kinds: $crate::__column!(numbers $kinds),
    retries: $crate::__column!(numbers $retries),
    delays: $crate::__column!(numbers $delays),
    effects: $crate::__column!(numbers $effects),
    tags: $crate::__column!(numbers $tags),
    tag_lists: $crate::__column!(lists $tags),
    answers: $crate::__column!(numbers $answers),
    urls: $crate::__column!(texts $urls),
            url: $url,
        };

        $crate::__methods! {
            $error, $repr, (self, lang, tag)
            code: number(self),
            name: $crate::__private::Texts::get(&NAME, row(self)),
            symbol: $crate::__private::Texts::get_some(&SYMBOL, row(self)),
            message: $crate::__cell!(message $message row(self)),
            message_in: $crate::__private::text_in(MESSAGE_BY_LANGUAGE, lang, row(self)),
            cause: $crate::__cell!(text $cause row(self)),
            cause_in: $crate::__private::text_in(CAUSE_BY_LANGUAGE, lang, row(self)),
            advice: $crate::__cell!(text $advice row(self)),
            advice_in: $crate::__private::text_in(ADVICE_BY_LANGUAGE, lang, row(self)),
            kind: $crate::__cell!(Kind $kinds row(self)),
            retry: $crate::__cell!(Retry $retries row(self)),
            effect: $crate::__cell!(Effect $effects row(self)),
            retry_after: $crate::__cell!(delay $delays row(self)),
            is_retryable: $crate::Retry::is_retryable($crate::__cell!(Retry $retries row(self))),
            retry_hint: $crate::__private::hint(
                $crate::__cell!(Retry $retries row(self)),
                $crate::__cell!(delay $delays row(self)),
                $crate::__cell!(Effect $effects row(self)),
            ),
            tags: $crate::__cell!(tags $tags row(self)),
            has_tag: $crate::__private::has_tag($crate::__cell!(tags $tags row(self)), tag),
            url: $crate::__cell!(url $urls row(self), $url),
            is_recognized: row(self) < $unrecognized,
            entry: $crate::__private::entry(
                &CODE_SPACE,
                row(self),
                number(self) as ::core::primitive::i128,
            ),
        }

        $crate::__display! {
            $error, $id, $format,
            listed: $listed, lines: $lines, message: $message, advice: $advice
        }

        $crate::__owner! { $error, $repr, $format }
    };
}

/// What an operation makes of the facts: the function `answer` gives the row of an error in answer to it.
#[doc(hidden)]
#[macro_export]
macro_rules! __answers {
    (
        $error:ident, $operation:ident,
        retries: $retries:tt, effects: $effects:tt, delays: $delays:tt,
        answers: $answers:tt,
    ) => {
        #[inline]
        const fn answer(error: &$error, operation: $operation) -> ::core::primitive::usize {
            $crate::__answer!($answers row(error), operation)
        }

        const fn hint(row: ::core::primitive::usize) -> $crate::RetryHint {
            $crate::__private::hint(
                $crate::__cell!(Retry $retries row),
                $crate::__cell!(delay $delays row),
                $crate::__cell!(Effect $effects row),
            )
        }

        impl $error {
            /// What the caller may do about it in answer to an operation.
            #[inline]
            #[must_use]
            pub const fn retry_for(&self, operation: $operation) -> $crate::Retry {
                $crate::__cell!(Retry $retries answer(self, operation))
            }

            /// Class, delay and effect in answer to an operation.
            #[inline]
            pub const fn retry_hint_for(&self, operation: $operation) -> $crate::RetryHint {
                hint(answer(self, operation))
            }

            /// All facts in answer to an operation.
            #[inline]
            pub const fn entry_for(&self, operation: $operation) -> $crate::Entry {
                $crate::__private::entry(
                    &CODE_SPACE,
                    answer(self, operation),
                    number(self) as ::core::primitive::i128,
                )
            }
        }
    };
}

/// The row of an answer, or that of the code where no code depends on an operation.
#[doc(hidden)]
#[macro_export]
macro_rules! __answer {
    ([$answered:ident] $row:expr, $operation:ident) => {
        $crate::__private::Answers::row(&ANSWERS, $row, $operation as ::core::primitive::usize)
    };
    ([] $row:expr, $operation:ident) => {
        $row
    };
}
