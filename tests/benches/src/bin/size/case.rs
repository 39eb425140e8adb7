//! The programs that are compared.

/// What a program does with a number that it is called with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    Nothing,
    PrintNumber,
    Compare,
    RoundTrip,
    Retry,
    Print,
}

impl Use {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::PrintNumber => "print_number",
            Self::Compare => "compare",
            Self::RoundTrip => "round_trip",
            Self::Retry => "retry",
            Self::Print => "print",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Case {
    pub(crate) what: Use,
    /// How many codes the enum has; without an enum, 0.
    pub(crate) count: usize,
}

impl Case {
    /// The first is what the others are compared with.
    pub(crate) const ALL: [Self; 10] = [
        Self::new(Use::Nothing, 0),
        Self::new(Use::PrintNumber, 0),
        Self::new(Use::Compare, GME),
        Self::new(Use::Compare, 10_000),
        Self::new(Use::RoundTrip, GME),
        Self::new(Use::RoundTrip, 10_000),
        Self::new(Use::Retry, GME),
        Self::new(Use::Retry, 10_000),
        Self::new(Use::Print, GME),
        Self::new(Use::Print, 10_000),
    ];

    const fn new(what: Use, count: usize) -> Self {
        Self { what, count }
    }

    pub(crate) fn package(self) -> String {
        format!("{}_{}", self.what.name(), self.count)
    }
}

/// The codes of the bundled spec `gme`.
pub(crate) const GME: usize = 86;
