//! Sources of what users would pick instead, for the benchmarks of lookups.

use std::fmt::Write;

use crate::facts::Fact;
use crate::sources::{classes, derives};

/// One module per peer, over the same facts.
#[must_use]
pub(crate) fn modules(id: &str, facts: &[Fact]) -> String {
    let with_derives = format!("{}{}", derives(facts), message(facts));
    let modules = [
        ("derives", with_derives.replace("(synthetic ", &format!("({id} "))),
        ("plain", plain(id, facts)),
        ("repr", repr(facts)),
    ];
    let mut source = String::from("// Written by build.rs.\n\n");
    for (name, text) in modules {
        let _ = writeln!(source, "pub(crate) mod {name} {{\n{text}}}\n");
    }
    source
}

/// An enum with hand-written conversions, and tables to find its variants by.
fn plain(id: &str, facts: &[Fact]) -> String {
    let mut source =
        String::from("#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub(crate) enum Code {\n");
    for Fact { variant, .. } in facts {
        let _ = writeln!(source, "    {variant},");
    }
    source.push_str("    Unrecognized(i32),\n}\n");
    source.push_str(&from_code(facts));
    source.push_str(&to_code(facts));
    source.push_str(&message(facts));
    source.push_str(&from_str(facts));
    source.push_str(&display(id));
    source.push_str(&sorted(facts));
    source.push_str(&hash_maps(facts));
    source.push_str(&classes("Code", facts, "_ => Kind::Unknown,", "_ => Retry::Unspecified,"));
    source
}

fn from_code(facts: &[Fact]) -> String {
    let arms = facts.iter().map(|fact| format!("{} => Self::{},\n", fact.code, fact.variant));
    let arms: String = arms.collect();
    format!(
        "impl From<i32> for Code {{ fn from(code: i32) -> Self {{ match code {{\n{arms}\
         _ => Self::Unrecognized(code) }} }} }}\n"
    )
}

fn to_code(facts: &[Fact]) -> String {
    let arms = facts.iter().map(|fact| format!("Code::{} => {},\n", fact.variant, fact.code));
    let arms: String = arms.collect();
    format!(
        "impl From<Code> for i32 {{ fn from(code: Code) -> Self {{ match code {{\n{arms}\
         Code::Unrecognized(code) => code }} }} }}\n"
    )
}

fn message(facts: &[Fact]) -> String {
    let arms = facts.iter().map(|fact| format!("Self::{} => {:?},\n", fact.variant, fact.message));
    let arms: String = arms.collect();
    format!(
        "impl Code {{ pub(crate) fn message(self) -> &'static str {{ match self {{\n{arms}\
         _ => \"unrecognized code\" }} }} }}\n"
    )
}

fn from_str(facts: &[Fact]) -> String {
    let arms =
        facts.iter().map(|fact| format!("{:?} => Ok(Self::{}),\n", fact.symbol, fact.variant));
    let arms: String = arms.collect();
    format!(
        "impl std::str::FromStr for Code {{ type Err = ();\n\
         fn from_str(text: &str) -> Result<Self, ()> {{ match text {{\n{arms}_ => Err(()) }} }} }}\n"
    )
}

fn display(id: &str) -> String {
    format!(
        "impl std::fmt::Display for Code {{\n\
         fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n\
         write!(f, \"{{}} ({id} {{}})\", self.message(), i32::from(*self)) }} }}\n"
    )
}

fn sorted(facts: &[Fact]) -> String {
    let mut facts: Vec<_> = facts.iter().collect();
    facts.sort_by_key(|fact| fact.code);
    let rows = facts.iter().map(|fact| format!("({}, Code::{}),\n", fact.code, fact.variant));
    let rows: String = rows.collect();
    format!("pub(crate) static SORTED: [(i32, Code); {}] = [\n{rows}];\n", facts.len())
}

fn hash_maps(facts: &[Fact]) -> String {
    let mut codes = phf_codegen::Map::new();
    let mut symbols = phf_codegen::Map::new();
    for Fact { code, symbol, variant, .. } in facts {
        codes.entry(*code, format!("Code::{variant}"));
        symbols.entry(symbol.as_str(), format!("Code::{variant}"));
    }
    format!(
        "pub(crate) static CODES: phf::Map<i32, Code> = {};\n\
         pub(crate) static SYMBOLS: phf::Map<&'static str, Code> = {};\n",
        codes.build(),
        symbols.build()
    )
}

/// An enum whose discriminants are the codes, by `strum`.
fn repr(facts: &[Fact]) -> String {
    let mut source = String::from(
        "#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::FromRepr)]\n#[repr(i32)]\n\
         pub(crate) enum Code {\n",
    );
    for Fact { variant, code, .. } in facts {
        let _ = writeln!(source, "    {variant} = {code},");
    }
    source.push_str("}\n");
    source.push_str(&message(facts).replace("_ => \"unrecognized code\"", ""));
    source.push_str(&classes("Code", facts, "", ""));
    source
}
