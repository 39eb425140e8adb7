//! From a number to its name.

use std::fmt::{self, Formatter};

use errcodes_specs::{Numbers, Range};

use super::Module;
use super::literal::{is_bigint, number, string};

impl Module<'_> {
    pub(super) fn write_name(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (types, values, sdk) = (self.types, &self.values, self.sheet.sdk());
        let number = if is_bigint(sdk.repr) { "bigint" } else { "number" };
        writeln!(
            f,
            "const {values}Names: {{ readonly [code: string]: {types}Name | undefined }} = {{"
        )?;
        for code in self.sheet.catalog.codes() {
            writeln!(f, "  \"{}\": {},", code.code, string(&code.variant))?;
        }
        writeln!(f, "}};\n\n/** The name of a number, or nothing if it is not listed. */")?;
        writeln!(f, "export function {values}Name(code: {number}): {types}Name | undefined {{")?;
        writeln!(f, "  const name = {values}Names[String(code)];")?;
        for range in self.sheet.catalog.ranges() {
            let (condition, name) = (self.condition(range), string(&range.variant));
            writeln!(f, "  if (name === undefined && {condition}) {{\n    return {name};\n  }}")?;
        }
        writeln!(f, "  return name;\n}}")
    }

    /// Whether `code` is in a range.
    fn condition(&self, range: &Range) -> String {
        match &range.numbers {
            Numbers::Bounds(bounds) => self.between(*bounds.start(), *bounds.end()),
            Numbers::Mask { mask, value } => self.masked(*mask, *value),
        }
    }

    /// An end of the type needs no comparison.
    fn between(&self, start: i128, end: i128) -> String {
        let sdk = self.sheet.sdk();
        let (least, greatest) = (sdk.repr.min(), sdk.repr.max());
        let from = (start > least).then(|| format!("code >= {}", number(sdk, start)));
        let to = (end < greatest).then(|| format!("code <= {}", number(sdk, end)));
        let both: Vec<_> = from.into_iter().chain(to).collect();
        if both.is_empty() { "true".to_owned() } else { both.join(" && ") }
    }

    /// The operators of bits take the lower 32 bits of a `number`, and have signed results.
    fn masked(&self, mask: i128, value: i128) -> String {
        let repr = self.sheet.sdk().repr;
        if is_bigint(repr) {
            return format!("(BigInt.asUintN(64, code) & 0x{mask:X}n) === 0x{value:X}n");
        }
        let agrees = format!("((code & 0x{mask:X}) >>> 0) === 0x{value:X}");
        let whole = if repr.is_signed() { "(code | 0)" } else { "(code >>> 0)" };
        if repr.width_varies() { format!("code === {whole} && {agrees}") } else { agrees }
    }
}
