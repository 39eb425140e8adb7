//! Why a constant has no number.

use std::fmt;

use errcodes_specs::quoted;

/// Why a constant has no number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// It is named, and defined nowhere in the header.
    Undefined(String),
    /// A macro with arguments that the header does not define, or that fits no call.
    Macro(String),
    NotInteger(String),
    Circular,
    Deep,
    Long,
    Division,
    Shift,
    /// Members of the enum before it are unknown, and it counts on from them.
    Counted,
    Syntax,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undefined(name) => write!(f, "{} is not defined in this header", quoted(name)),
            Self::Macro(name) => {
                write!(f, "the macro {} cannot be applied: it is not in this header", quoted(name))
            }
            Self::NotInteger(text) => write!(f, "{} is no integer", quoted(text)),
            Self::Circular => f.write_str("it is defined by itself"),
            Self::Deep => f.write_str("its definition is nested too deeply"),
            Self::Long => f.write_str("its definition is too long"),
            Self::Division => f.write_str("it divides by zero"),
            Self::Shift => f.write_str("it shifts by more bits than its type has"),
            Self::Counted => f.write_str("it counts on from a member that cannot be read"),
            Self::Syntax => f.write_str("its definition is no expression of integers"),
        }
    }
}
