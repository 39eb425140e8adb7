//! The facts about a code: one list, for [`Entry`] and for [`ErrorCode`].

mod impls;
mod tags;

use core::error::Error;
use core::fmt;
use core::time::Duration;

use crate::number::Digits;
use crate::space::CodeSpace;
use crate::{Effect, Kind, Retry, RetryHint, Retryable, column, table};

pub use tags::{has as has_tag, same};

/// Marks the implementors of [`ErrorCode`]; generated code is the only one outside of this crate.
#[doc(hidden)]
pub trait Sealed {}

/// One code of one space, whichever enum it came from.
///
/// An entry knows what its enum knows, and needs neither the enum's type nor an allocation: a `Vec<Entry>`
/// holds codes of different SDKs. Two entries are equal if space and number are.
///
/// ```
/// use errcodes::Entry;
///
/// errcodes::errcodes!("gme");
/// errcodes::errcodes!("live");
///
/// let seen: [Entry; 2] = [GmeError::Timeout.entry(), LiveError::from(31337).entry()];
/// assert_eq!((seen[0].space(), seen[0].code()), ("gme", 1005));
/// assert_eq!(seen[0].to_string(), "operation timed out (gme 1005)");
/// assert!(!seen[1].is_recognized());
/// ```
#[derive(Clone, Copy)]
#[must_use]
pub struct Entry {
    space: &'static CodeSpace,
    row: usize,
    code: i128,
}

/// Defines the methods of [`Entry`], and the provided ones of [`ErrorCode`] with the same documentation.
macro_rules! facts {
    ($(
        $(#[doc = $doc:literal])+
        fn $name:ident($entry:ident $(, $argument:ident: $type:ty)?) -> $result:ty $body:block
    )+) => {
        impl Entry {
            $(
                $(#[doc = $doc])+
                #[must_use]
                pub const fn $name(self $(, $argument: $type)?) -> $result {
                    let $entry = self;
                    $body
                }
            )+
        }

        /// An error that is a vendor's code, whichever SDK it is from.
        ///
        /// Generated enums implement it beside their `const` methods of the same names. Use the trait where
        /// code must not know the SDK: in logs, in metrics, in a `dyn ErrorCode`. It is object-safe and
        /// implemented for [`Entry`] and for references, and with the feature `alloc` for boxes. Nobody else
        /// can implement it; an application's own error implements [`Retryable`]. For the cause, call
        /// `error.entry().cause()`: [`Error`] has a deprecated method of the same name as ours.
        ///
        /// ```
        /// use errcodes::ErrorCode;
        ///
        /// errcodes::errcodes!("gme");
        ///
        /// fn log(error: &dyn ErrorCode) -> String {
        ///     format!("{}/{} {} {}", error.space(), error.code(), error.kind(), error.retry())
        /// }
        ///
        /// assert_eq!(log(&GmeError::Timeout), "gme/1005 deadline_exceeded transient");
        /// ```
        pub trait ErrorCode: Error + Retryable + Sealed {
            /// All facts about the code, in a value that outlives the error.
            fn entry(&self) -> Entry;

            $(
                $(#[doc = $doc])+
                fn $name(&self $(, $argument: $type)?) -> $result {
                    self.entry().$name($($argument)?)
                }
            )+
        }
    };
}

facts! {
    /// The id of the code space, such as `gme`: one spec file, in which each code means one thing.
    fn space(entry) -> &'static str {
        entry.space.id
    }

    /// The vendor's number, widened so that every integer type of a code fits.
    fn code(entry) -> i128 {
        entry.code
    }

    /// The name of the Rust variant, or `Unrecognized`: stable and of low cardinality.
    fn name(entry) -> &'static str {
        entry.space.names.get(entry.space.base(entry.row))
    }

    /// The vendor's constant, such as `AV_ERR_TIMEOUT`, if it has one.
    fn symbol(entry) -> Option<&'static str> {
        entry.space.symbols.get_some(entry.space.base(entry.row))
    }

    /// What happened: a short phrase in the spec's language.
    fn message(entry) -> &'static str {
        match entry.space.own(entry.space.messages, entry.row) {
            Some(message) => message,
            None => "",
        }
    }

    /// Why it happens, in the spec's language, if the spec gives a cause.
    fn cause(entry) -> Option<&'static str> {
        entry.space.own(entry.space.causes, entry.row)
    }

    /// What to do about it, in the spec's language, if the spec gives advice.
    fn advice(entry) -> Option<&'static str> {
        entry.space.own(entry.space.advices, entry.row)
    }

    /// The message in the language of a tag such as `zh` or `zh-CN`.
    fn message_in(entry, lang: &str) -> Option<&'static str> {
        entry.space.text_in(entry.space.messages, lang, entry.row)
    }

    /// The cause in the language of a tag such as `zh` or `zh-CN`.
    fn cause_in(entry, lang: &str) -> Option<&'static str> {
        entry.space.text_in(entry.space.causes, lang, entry.row)
    }

    /// The advice in the language of a tag such as `zh` or `zh-CN`.
    fn advice_in(entry, lang: &str) -> Option<&'static str> {
        entry.space.text_in(entry.space.advices, lang, entry.row)
    }

    /// The id of the group, the section of the vendor's page, if the spec has groups.
    fn group(entry) -> Option<&'static str> {
        match column::get(entry.space.groups, entry.space.base(entry.row)) {
            Some(group) => entry.space.group_ids.get_some(table::word(group)),
            None => None,
        }
    }

    /// What happened, as a canonical kind; [`Kind::Unknown`] for an unrecognized code.
    fn kind(entry) -> Kind {
        match column::get(entry.space.kinds, entry.row) {
            Some(kind) => Kind::from_byte(kind),
            None => Kind::Unknown,
        }
    }

    /// The categories that the spec puts the code into, in its order.
    fn tags(entry) -> &'static [&'static str] {
        match column::get(entry.space.tags, entry.space.base(entry.row)) {
            Some(list) => column::list(entry.space.tag_lists, table::word(list)),
            None => &[],
        }
    }

    /// Whether the spec puts the code into this category.
    fn has_tag(entry, tag: &str) -> bool {
        has_tag(entry.tags(), tag)
    }

    /// Where the vendor documents the code, if anywhere.
    fn url(entry) -> Option<&'static str> {
        match entry.space.urls.get_some(entry.space.base(entry.row)) {
            Some(url) => Some(url),
            None => entry.space.url,
        }
    }

    /// Whether the spec lists the code or has a range for it.
    fn is_recognized(entry) -> bool {
        entry.space.base(entry.row) + 1 < entry.space.names.rows()
    }
}

impl Entry {
    pub(crate) const fn new(space: &'static CodeSpace, row: usize, code: i128) -> Self {
        Self { space, row, code }
    }

    /// The number as people read it: in the radix and with the digits of the spec.
    #[must_use]
    pub fn number(self) -> impl fmt::Display {
        self.digits()
    }

    /// Whether its name stands for its number alone: not that of a range, nor `Unrecognized`.
    pub(crate) const fn is_one_code(self) -> bool {
        self.space.base(self.row) + self.space.ranges + 1 < self.space.names.rows()
    }

    pub(crate) fn digits(self) -> Digits {
        Digits::of(self.code, self.space.format)
    }

    /// What the caller may do: class, delay and effect together.
    pub const fn retry_hint(self) -> RetryHint {
        let class = match column::get(self.space.retries, self.row) {
            Some(class) => Retry::from_byte(class),
            None => Retry::Unspecified,
        };
        let hint = RetryHint::new(class).with_effect(self.effect());
        match column::get(self.space.delays, self.row) {
            Some(delay) => match table::delay(delay) {
                Some(delay) => hint.with_delay(delay),
                None => hint,
            },
            None => hint,
        }
    }

    /// The retry class.
    #[must_use]
    pub const fn retry(self) -> Retry {
        self.retry_hint().class()
    }

    /// How long the vendor says to wait before the next call, if it says so.
    #[must_use]
    pub const fn retry_after(self) -> Option<Duration> {
        self.retry_hint().retry_after()
    }

    /// Whether the failed call may have taken effect all the same.
    #[must_use]
    pub const fn effect(self) -> Effect {
        match column::get(self.space.effects, self.row) {
            Some(effect) => Effect::from_byte(effect),
            None => Effect::Unspecified,
        }
    }

    /// Whether the same call, unchanged, may succeed later.
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        self.retry().is_retryable()
    }
}
