//! Names that are taken.

use std::collections::HashMap;

use errcodes_specs::{RESERVED_RANGES, RESERVED_VARIANTS, SourceFile, read};
use heck::ToUpperCamelCase;

use super::Entry;

/// The variants of a draft, and the symbols that no variant of another code may be.
#[derive(Debug, Default)]
pub(super) struct Names {
    symbols: HashMap<String, usize>,
    variants: HashMap<String, usize>,
}

impl Names {
    pub(super) fn add_symbols(&mut self, owner: usize, entry: &Entry) {
        let names = entry.symbol.iter().chain(&entry.aliases);
        self.symbols.extend(names.map(|name| (name.clone(), owner)));
    }

    /// Takes a variant for an entry, if it can have that name.
    pub(super) fn take(&mut self, owner: usize, name: &str, entry: &Entry) -> bool {
        let is_reserved = RESERVED_VARIANTS.contains(&name)
            || (entry.last.is_some() && RESERVED_RANGES.contains(&name));
        let is_anothers = self.symbols.get(name).is_some_and(|other| *other != owner);
        let is_free = !is_reserved && !is_anothers && !self.variants.contains_key(name);
        let is_taken = is_free && is_variant(name);
        if is_taken {
            self.variants.insert(name.to_owned(), owner);
        }
        is_taken
    }
}

/// The variant of a symbol, as the format makes it.
pub(super) fn variant_of(symbol: &str, prefixes: &[String]) -> String {
    rest(symbol, prefixes).to_upper_camel_case()
}

/// The symbol without the longest prefix that it has.
pub(super) fn rest<'s>(symbol: &'s str, prefixes: &[String]) -> &'s str {
    let rests = prefixes.iter().filter_map(|prefix| symbol.strip_prefix(prefix.as_str()));
    rests.filter(|rest| !rest.is_empty()).min_by_key(|rest| rest.len()).unwrap_or(symbol)
}

/// Whether a name can be a variant.
fn is_variant(name: &str) -> bool {
    let is_plain = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && name != "Self";
    is_plain || is_accepted(name)
}

/// Asks the format itself about a name that is not made of ASCII letters and digits alone.
fn is_accepted(name: &str) -> bool {
    if name.is_empty() || name == "Self" || name.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let name = super::write::string(name);
    let text = format!(
        "[[code]]\ncode = 1\nvariant = {name}\nmessage = \"x\"\nkind = \"unknown\"\nretry = \"never\"\n"
    );
    read(&SourceFile::new("name.toml", "name", text)).1.is_empty()
}
