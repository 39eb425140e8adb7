//! The same facts as source text: a spec for `errcodes!`, and what users would write without it.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::facts::{Fact, KINDS, RETRIES, camel_case};

/// A spec of an SDK with this id.
#[must_use]
pub fn spec(id: &str, facts: &[Fact]) -> String {
    let mut spec = format!(
        "[sdk]\nid = \"{id}\"\ntype = \"Code\"\ntitle = \"Synthetic SDK\"\n\
         url = \"https://example.com/codes\"\nstrip_prefix = [\"VND_ERR_\"]\n"
    );
    for Fact { code, symbol, message, kind, retry, .. } in facts {
        let _ = write!(
            spec,
            "\n[[code]]\ncode = {code}\nsymbol = \"{symbol}\"\nmessage = \"{message}\"\n\
             kind = \"{kind}\"\nretry = \"{retry}\"\n"
        );
    }
    spec
}

fn documentation(fact: &Fact) -> String {
    let Fact { code, symbol, message, kind, retry, .. } = fact;
    format!(
        "    /// `{code}`: {message}\n    ///\n    /// Symbol: `{symbol}`\n    ///\n    \
         /// Kind: `{kind}`, retry: `{retry}`\n    ///\n    /// <https://example.com/codes>\n"
    )
}

/// An enum with its documentation and nothing else.
#[must_use]
pub fn bare(facts: &[Fact]) -> String {
    let mut source = String::from("/// Errors of a synthetic SDK.\npub enum Code {\n");
    for fact in facts {
        let _ = writeln!(source, "{}    {} = {},", documentation(fact), fact.variant, fact.code);
    }
    source.push_str("}\n");
    source
}

/// The facts by `num_enum` (number), `strum` (symbol), `thiserror` (message) and matches (classes).
#[must_use]
pub fn derives(facts: &[Fact]) -> String {
    let mut source = String::from(
        "/// Errors of a synthetic SDK.\n\
         #[derive(\n    Debug, Clone, Copy, PartialEq, Eq, Hash,\n    \
         num_enum::FromPrimitive, num_enum::IntoPrimitive,\n    \
         strum::EnumString, strum::IntoStaticStr, thiserror::Error,\n)]\n\
         #[repr(i32)]\npub enum Code {\n",
    );
    for fact in facts {
        let Fact { code, symbol, variant, message, .. } = fact;
        let _ = writeln!(
            source,
            "{}    #[strum(serialize = \"{symbol}\")]\n    #[error(\"{message} (synthetic {code})\")]\n    \
             {variant} = {code},",
            documentation(fact)
        );
    }
    source.push_str(
        "    /// Any other code.\n    #[strum(disabled)]\n    \
         #[error(\"unrecognized code (synthetic {0})\")]\n    \
         #[num_enum(catch_all)]\n    Unrecognized(i32),\n}\n\n",
    );
    source.push_str(&classes("Code", facts, "_ => Kind::Unknown,", "_ => Retry::Unspecified,"));
    source
}

/// The class enums, and methods of the enum `name` that match per class.
#[must_use]
pub fn classes(name: &str, facts: &[Fact], no_kind: &str, no_retry: &str) -> String {
    let kinds = class_enum("Kind", "What happened.", &KINDS);
    let retries = class_enum("Retry", "What the caller may do about it.", &RETRIES);
    let kind = class_method("kind", "Kind", "What happened.", facts, |fact| fact.kind, no_kind);
    let doc = "What the caller may do about it.";
    let retry = class_method("retry", "Retry", doc, facts, |fact| fact.retry, no_retry);
    format!("{kinds}\n{retries}\nimpl {name} {{\n{kind}\n{retry}}}\n")
}

fn class_enum(name: &str, doc: &str, classes: &[&str]) -> String {
    let mut source = format!(
        "/// {doc}\n#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\npub enum {name} {{\n"
    );
    for class in classes {
        let variant = camel_case(class);
        let _ = writeln!(source, "    /// {variant}.\n    {variant},");
    }
    source.push_str("}\n");
    source
}

fn class_method(
    name: &str,
    class: &str,
    doc: &str,
    facts: &[Fact],
    of: fn(&Fact) -> &'static str,
    otherwise: &str,
) -> String {
    let mut variants: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for fact in facts {
        variants.entry(of(fact)).or_default().push(&fact.variant);
    }
    let mut source = format!(
        "    /// {doc}\n    #[inline]\n    #[must_use]\n    pub fn {name}(self) -> {class} {{\n        match self {{\n"
    );
    for (value, variants) in variants {
        let pattern = variants.join("\n            | Self::");
        let _ = writeln!(source, "            Self::{pattern} => {class}::{},", camel_case(value));
    }
    let _ = writeln!(source, "            {otherwise}\n        }}\n    }}");
    source
}
