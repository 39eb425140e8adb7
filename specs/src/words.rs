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

    fn word(self) -> &'static str;

    fn find(text: &str) -> Option<Self> {
        Self::WRITABLE.iter().copied().find(|word| word.word() == text)
    }

    fn names() -> Vec<&'static str> {
        let mut names = Vec::new();
        for word in Self::WRITABLE {
            names.push(word.word());
        }
        names
    }
}

macro_rules! writable {
    ($($name:ident: $words:expr,)+) => {
        $(impl Word for $name {
            const WRITABLE: &'static [Self] = $words;

            fn word(self) -> &'static str {
                self.name()
            }
        })+
    };
}

writable! {
    Kind: Self::ALL,
    Retry: Self::ALL,
    Repr: Self::ALL,
    Radix: Self::ALL,
    AdvisedBy: Self::ALL,
    // A spec leaves the key out where nobody knows.
    Effect: &[Self::None, Self::Possible],
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
    }
}

impl Repr {
    /// The width in bits.
    #[must_use]
    pub const fn bits(self) -> u32 {
        match self {
            Self::I8 | Self::U8 => 8,
            Self::I16 | Self::U16 => 16,
            Self::I32 | Self::U32 => 32,
            Self::I64 | Self::U64 => 64,
        }
    }

    /// Whether there are negative codes.
    #[must_use]
    pub const fn is_signed(self) -> bool {
        matches!(self, Self::I8 | Self::I16 | Self::I32 | Self::I64)
    }

    /// The smallest code.
    #[must_use]
    pub const fn min(self) -> i128 {
        if self.is_signed() { -(1 << (self.bits() - 1)) } else { 0 }
    }

    /// The largest code.
    #[must_use]
    pub const fn max(self) -> i128 {
        self.min() + (1 << self.bits()) - 1
    }

    /// The code's bits as an unsigned number, as hex spells them.
    pub(crate) const fn unsigned(self, code: i128) -> i128 {
        code & ((1 << self.bits()) - 1)
    }

    /// The code with these bits.
    pub(crate) const fn signed(self, bits: i128) -> i128 {
        if bits > self.max() { bits - (1 << self.bits()) } else { bits }
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
