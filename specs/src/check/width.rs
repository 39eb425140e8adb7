//! Types that have 32 bits on some platforms and 64 on others.

use super::number::Number;
use crate::source::Span;
use crate::{Diagnostic, Radix, Rule};

impl Number {
    /// What a code has to fit.
    pub(super) fn type_everywhere(self) -> String {
        let every = if self.repr.width_varies() { "every " } else { "" };
        format!("{every}`{}`", self.repr.name())
    }

    /// Whether a mask does not compare the sign of a type whose width varies. Numbers of the wider form would then need
    /// two masks.
    pub(super) fn lacks_sign(self, mask: i128) -> bool {
        let sign = 1 << (self.repr.bits() - 1);
        self.repr.width_varies() && self.repr.is_signed() && mask & sign == 0
    }

    /// The report of a code that does not fit wherever the spec is used.
    pub(super) fn too_wide(self, written: i128, span: Span, message: String) -> Diagnostic {
        let Self { repr, .. } = self;
        let ty = repr.name();
        let (narrow, wide) = if repr.is_signed() { ("i32", "i64") } else { ("u32", "u64") };
        let (min, max) = (self.spell(repr.min()), self.spell(repr.max()));
        let is_bits = self.radix == Radix::Hex && self.bits_of(written).is_some();
        let help = if is_bits {
            format!(
                "where `{ty}` has 64 bits, these 32 are another number: set `repr` in `[sdk]` to `{narrow}`"
            )
        } else {
            format!(
                "a spec is for all platforms, and `{ty}` has 32 bits on some: set `repr` in `[sdk]` to `{wide}`"
            )
        };
        Diagnostic::new(Rule::CodeOutOfRange, span, message)
            .label(format!("`{ty}` holds {min} to {max} everywhere"))
            .help(help)
    }
}
