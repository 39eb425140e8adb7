//! The functions of a header: the message of a code, and whether a number is in a range.

use std::fmt;

use errcodes_specs::{Numbers, Range, Repr};

use super::Header;
use super::literal::{string, typed};
use crate::commands::export::text::comment;
use crate::exported::{OF_RANGE, c_type};

impl Header<'_> {
    pub(super) fn write_range(
        &self,
        f: &mut fmt::Formatter<'_>,
        range: &Range,
        name: &str,
    ) -> fmt::Result {
        let (message, repr) = (comment(self.sheet.text(&range.message)), self.sdk().repr);
        let numbers = comment(&self.sheet.numbers(range));
        let unused = if self.conditions(range).is_empty() { "    (void)code;\n" } else { "" };
        writeln!(f, "\n/* {numbers}{OF_RANGE}{message} */")?;
        writeln!(f, "static inline int {name}({} code)\n{{", c_type(repr))?;
        writeln!(f, "{unused}    return {};\n}}", self.condition(range))
    }

    pub(super) fn write_message(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, c_type) = (&self.message, c_type(self.sdk().repr));
        writeln!(f, "\n/* The message in UTF-8; NULL if the code is not listed. */")?;
        writeln!(f, "static inline const char *{name}({c_type} code)\n{{")?;
        self.write_switch(f)?;
        let catalog = self.sheet.catalog;
        for (range, name) in catalog.ranges().iter().zip(&self.ranges) {
            let message = string(self.sheet.text(&range.message));
            writeln!(f, "    if ({name}(code)) {{\n        return {message};\n    }}")?;
        }
        writeln!(f, "    return NULL;\n}}")
    }

    fn write_switch(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes = self.sheet.catalog.codes();
        if codes.is_empty() {
            return Ok(());
        }
        writeln!(f, "    switch (code) {{")?;
        for (code, names) in
            codes.iter().filter_map(|code| Some((code, self.codes.get(&code.code)?)))
        {
            let message = string(self.sheet.text(&code.message));
            writeln!(f, "    case {}:\n        return {message};", names.name)?;
        }
        writeln!(f, "    default:\n        break;\n    }}")
    }

    fn condition(&self, range: &Range) -> String {
        let conditions = self.conditions(range);
        if conditions.is_empty() { "1".to_owned() } else { conditions.join(" && ") }
    }

    /// What holds of a number that is in a range. Compilers warn of a comparison that always holds.
    fn conditions(&self, range: &Range) -> Vec<String> {
        let sdk = self.sdk();
        match &range.numbers {
            Numbers::Bounds(bounds) => {
                let (start, end) = (*bounds.start(), *bounds.end());
                let from =
                    has_start(sdk.repr, start).then(|| format!("code >= {}", typed(sdk, start)));
                let to = has_end(sdk.repr, end).then(|| format!("code <= {}", typed(sdk, end)));
                from.into_iter().chain(to).collect()
            }
            Numbers::Mask { mask, value } => masked(sdk.repr, *mask, *value),
        }
    }
}

/// Whether there are numbers before the start on any platform.
fn has_start(repr: Repr, start: i128) -> bool {
    start > repr.min() || (start == repr.min() && repr.is_signed() && repr.width_varies())
}

/// Whether there are numbers after the end on any platform.
fn has_end(repr: Repr, end: i128) -> bool {
    end < repr.max() || (end == repr.max() && repr.width_varies())
}

/// The bits are those of the unsigned type. Where a type is wider than the mask, its number has to fit that width.
fn masked(repr: Repr, mask: i128, value: i128) -> Vec<String> {
    let bits = repr.bits();
    let suffix = if bits == 64 { "ULL" } else { "U" };
    let agrees = format!("((uint{bits}_t)code & 0x{mask:X}{suffix}) == 0x{value:X}{suffix}");
    let narrow = if repr.is_signed() { "(int32_t)" } else { "" };
    let fits = format!("code == ({}){narrow}(uint32_t)code", c_type(repr));
    repr.width_varies().then_some(fits).into_iter().chain([agrees]).collect()
}
