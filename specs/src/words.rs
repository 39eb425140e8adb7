//! The words of the format that come from fixed lists.

macro_rules! words {
    ($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $variant_doc:literal])+ $variant:ident = $word:literal,)+ }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[doc = $variant_doc])+ $variant,)+
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// As spec files write it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl Word for $name {
            fn all() -> &'static [Self] {
                Self::ALL
            }
            fn word(self) -> &'static str {
                self.name()
            }
        }
    };
}

/// A word out of a fixed list.
pub(crate) trait Word: Copy + 'static {
    fn all() -> &'static [Self];
    fn word(self) -> &'static str;

    fn find(text: &str) -> Option<Self> {
        Self::all().iter().copied().find(|word| word.word() == text)
    }
}

words! {
    /// What happened: the canonical codes of `google.rpc.Code`, in the order of their numbers.
    Kind {
        /// 0
        Ok = "ok",
        /// 1
        Cancelled = "cancelled",
        /// 2
        Unknown = "unknown",
        /// 3
        InvalidArgument = "invalid_argument",
        /// 4
        DeadlineExceeded = "deadline_exceeded",
        /// 5
        NotFound = "not_found",
        /// 6
        AlreadyExists = "already_exists",
        /// 7
        PermissionDenied = "permission_denied",
        /// 8
        ResourceExhausted = "resource_exhausted",
        /// 9
        FailedPrecondition = "failed_precondition",
        /// 10
        Aborted = "aborted",
        /// 11
        OutOfRange = "out_of_range",
        /// 12
        Unimplemented = "unimplemented",
        /// 13
        Internal = "internal",
        /// 14
        Unavailable = "unavailable",
        /// 15
        DataLoss = "data_loss",
        /// 16
        Unauthenticated = "unauthenticated",
    }
}

words! {
    /// What the caller may do about an error.
    RetryClass {
        /// The vendor gives no ground to decide.
        Unspecified = "unspecified",
        /// The same call fails again until a person changes something.
        Never = "never",
        /// The same call may succeed later.
        Transient = "transient",
        /// Too many calls.
        Throttled = "throttled",
        /// Another operation must end first.
        Busy = "busy",
        /// A credential or session must be renewed first.
        Refresh = "refresh",
        /// The wanted state already holds, or the code is a success.
        Satisfied = "satisfied",
    }
}

words! {
    /// The integer type of a code.
    Repr {
        /// 8 bits, signed
        I8 = "i8",
        /// 16 bits, signed
        I16 = "i16",
        /// 32 bits, signed
        I32 = "i32",
        /// 64 bits, signed
        I64 = "i64",
        /// 8 bits, unsigned
        U8 = "u8",
        /// 16 bits, unsigned
        U16 = "u16",
        /// 32 bits, unsigned
        U32 = "u32",
        /// 64 bits, unsigned
        U64 = "u64",
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
}

words! {
    /// How `Display` and the documentation write a code.
    Radix {
        /// Decimal
        Dec = "dec",
        /// Hexadecimal
        Hex = "hex",
    }
}
