//! The words of the format that come from fixed lists.
//!
//! Each word has a number. Generated code and the crate `errcodes` rely on these numbers, so they
//! never change.

macro_rules! words {
    (
        $(#[doc = $doc:literal])+
        $name:ident { $($(#[doc = $variant_doc:literal])+ $variant:ident = $number:literal $word:literal,)+ }
    ) => {
        $(#[doc = $doc])+
        ///
        /// `as u8` gives the number of the word, which never changes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum $name {
            $($(#[doc = $variant_doc])+ $variant = $number,)+
        }

        impl $name {
            /// All of them, in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            const ALL_NAMES: &'static [&'static str] = &[$($word),+];

            /// As spec files write it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }
    };
}

/// A word out of a fixed list.
pub(crate) trait Word: Copy + 'static {
    /// What a spec may write.
    const WRITABLE: &'static [Self];

    /// How it writes each of them.
    const NAMES: &'static [&'static str];
}

/// The position of a word in a list.
pub(crate) fn position(names: &[&str], text: &str) -> Option<usize> {
    names.iter().position(|name| *name == text)
}

macro_rules! writable {
    ($($name:ident from $first:literal,)+) => {
        $(impl Word for $name {
            const WRITABLE: &'static [Self] = Self::ALL.split_at($first).1;
            const NAMES: &'static [&'static str] = Self::ALL_NAMES.split_at($first).1;
        })+
    };
}

writable! {
    Kind from 0,
    Retry from 0,
    Repr from 0,
    Radix from 0,
    AdvisedBy from 0,
    Returned from 0,
    // Not `unspecified`: a spec leaves the key out where nobody knows.
    Effect from 1,
}

words! {
    /// What happened: the canonical codes of `google.rpc.Code`, with their numbers.
    Kind {
        /// 0
        Ok = 0 "ok",
        /// 1
        Cancelled = 1 "cancelled",
        /// 2
        Unknown = 2 "unknown",
        /// 3
        InvalidArgument = 3 "invalid_argument",
        /// 4
        DeadlineExceeded = 4 "deadline_exceeded",
        /// 5
        NotFound = 5 "not_found",
        /// 6
        AlreadyExists = 6 "already_exists",
        /// 7
        PermissionDenied = 7 "permission_denied",
        /// 8
        ResourceExhausted = 8 "resource_exhausted",
        /// 9
        FailedPrecondition = 9 "failed_precondition",
        /// 10
        Aborted = 10 "aborted",
        /// 11
        OutOfRange = 11 "out_of_range",
        /// 12
        Unimplemented = 12 "unimplemented",
        /// 13
        Internal = 13 "internal",
        /// 14
        Unavailable = 14 "unavailable",
        /// 15
        DataLoss = 15 "data_loss",
        /// 16
        Unauthenticated = 16 "unauthenticated",
    }
}

words! {
    /// What the caller may do about an error.
    Retry {
        /// The vendor gives no ground to decide, or it depends on the call.
        Unspecified = 0 "unspecified",
        /// The same call fails again until a person changes something.
        Never = 1 "never",
        /// The same call may succeed later.
        Transient = 2 "transient",
        /// Too many calls.
        Throttled = 3 "throttled",
        /// Another operation of the same client must end first.
        Busy = 4 "busy",
        /// The same call may succeed at another node.
        Elsewhere = 5 "elsewhere",
        /// A credential must be renewed first.
        Refresh = 6 "refresh",
        /// The wanted state already holds, or the code is a success.
        Satisfied = 7 "satisfied",
    }
}

words! {
    /// Whether the failed call may have taken effect all the same.
    Effect {
        /// The vendor does not say.
        Unspecified = 0 "unspecified",
        /// The call did nothing.
        None = 1 "none",
        /// The call may have taken effect.
        Possible = 2 "possible",
    }
}

words! {
    /// Whose advice it is.
    AdvisedBy {
        /// The vendor's documents give it.
        Vendor = 0 "vendor",
        /// Whoever wrote the spec gives it.
        Editor = 1 "editor",
    }
}

words! {
    /// The integer type of a code.
    Repr {
        /// 8 bits, signed
        I8 = 0 "i8",
        /// 16 bits, signed
        I16 = 1 "i16",
        /// 32 bits, signed
        I32 = 2 "i32",
        /// 64 bits, signed
        I64 = 3 "i64",
        /// 8 bits, unsigned
        U8 = 4 "u8",
        /// 16 bits, unsigned
        U16 = 5 "u16",
        /// 32 bits, unsigned
        U32 = 6 "u32",
        /// 64 bits, unsigned
        U64 = 7 "u64",
        /// An `int` of C
        CInt = 8 "c_int",
        /// An `unsigned int` of C
        CUint = 9 "c_uint",
        /// A `long` of C
        CLong = 10 "c_long",
        /// An `unsigned long` of C
        CUlong = 11 "c_ulong",
        /// As wide as a pointer, signed
        Isize = 12 "isize",
        /// As wide as a pointer, unsigned
        Usize = 13 "usize",
    }
}

words! {
    /// How people read a code.
    Radix {
        /// Decimal
        Dec = 0 "dec",
        /// Hexadecimal
        Hex = 1 "hex",
    }
}

words! {
    /// How calls return a documented code.
    Returned {
        /// The code itself
        AsIs = 0 "as_is",
        /// Its negative: -109 for the documented 109
        Negated = 1 "negated",
    }
}
