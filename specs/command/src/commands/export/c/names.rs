//! Names as C can have them. Each is there once.

use std::collections::BTreeSet;

use errcodes_specs::Code;
use heck::{ToShoutySnakeCase, ToSnakeCase};

/// The macros of a code.
pub(super) struct CodeNames {
    pub(super) name: String,
    pub(super) aliases: Vec<String>,
}

/// The names that a header has so far.
pub(super) struct Names {
    /// What names start with that are not the vendor's, in lower case.
    prefix: String,
    taken: BTreeSet<String>,
}

impl Names {
    pub(super) fn new(space: &str) -> Self {
        let prefix = ascii(space).to_ascii_lowercase();
        let prefix = if starts_with_a_letter(&prefix) { prefix } else { format!("codes_{prefix}") };
        Self { prefix, taken: BTreeSet::new() }
    }

    pub(super) fn guard(&mut self) -> String {
        self.take(format!("{}_ERRORS_H", self.prefix.to_ascii_uppercase()))
    }

    pub(super) fn function(&mut self, what: &str) -> String {
        self.take(format!("{}_{}", self.prefix, ascii(&what.to_snake_case())))
    }

    pub(super) fn of(&mut self, code: &Code) -> CodeNames {
        let name = match &code.symbol {
            Some(symbol) => self.symbol(symbol),
            None => self.prefixed(&ascii(&code.variant.to_shouty_snake_case())),
        };
        CodeNames { name, aliases: code.aliases.iter().map(|alias| self.symbol(alias)).collect() }
    }

    /// The vendor's name, if C can have it.
    fn symbol(&mut self, symbol: &str) -> String {
        let name = ascii(symbol);
        if is_free(&name) { self.take(name) } else { self.prefixed(&name) }
    }

    fn prefixed(&mut self, name: &str) -> String {
        self.take(format!("{}_{name}", self.prefix.to_ascii_uppercase()))
    }

    /// The name, with a number behind it if it is taken.
    fn take(&mut self, name: String) -> String {
        let numbered = (2..).map(|number| format!("{name}_{number}"));
        let mut names = std::iter::once(name.clone()).chain(numbered);
        let free = names.find(|name| !self.taken.contains(name)).unwrap_or(name);
        self.taken.insert(free.clone());
        free
    }
}

/// The name in letters, digits and `_`. Others become their numbers, so that different names stay so.
fn ascii(name: &str) -> String {
    let spell = |c: char| match c {
        'A'..='Z' | 'a'..='z' | '0'..='9' | '_' => c.to_string(),
        c if c.is_ascii() => "_".to_owned(),
        c => format!("u{:04X}", u32::from(c)),
    };
    name.chars().map(spell).collect()
}

/// Whether a name may be a macro: it is none of the language, and none of the headers that the header includes. All
/// words of C and C++, and most names of their libraries, have no capital or start with `_`.
fn is_free(name: &str) -> bool {
    const OF_STDINT: &[&str] =
        &["INT", "UINT", "SIZE_", "PTRDIFF_", "SIG_ATOMIC_", "WCHAR_", "WINT_"];
    let is_limit = || ["_MAX", "_MIN", "_WIDTH", "_C"].iter().any(|end| name.ends_with(end));
    let is_of_stdint = OF_STDINT.iter().any(|start| name.starts_with(start)) && is_limit();
    let has_capital = name.contains(|c: char| c.is_ascii_uppercase());
    starts_with_a_letter(name) && has_capital && name != "NULL" && !is_of_stdint
}

fn starts_with_a_letter(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_stay_if_c_can_have_them() {
        let mut names = Names::new("acme/store-2");
        assert_eq!(names.guard(), "ACME_STORE_2_ERRORS_H");
        assert_eq!(names.function("is NoTryLeft"), "acme_store_2_is_no_try_left");
        let cases = [
            ("ACME_E_BUSY", "ACME_E_BUSY"),
            ("kAcmeBusy", "kAcmeBusy"),
            ("Acme.Busy", "Acme_Busy"),
            ("Acme-Busy", "Acme_Busy_2"),
            ("int", "ACME_STORE_2_int"),
            ("_Bool", "ACME_STORE_2__Bool"),
            ("NULL", "ACME_STORE_2_NULL"),
            ("UINT8_MAX", "ACME_STORE_2_UINT8_MAX"),
            ("Room房间", "Roomu623Fu95F4"),
            ("ACME_STORE_2_ERRORS_H", "ACME_STORE_2_ERRORS_H_2"),
        ];
        for (symbol, name) in cases {
            assert_eq!(names.symbol(symbol), name);
        }
    }

    #[test]
    fn a_space_that_starts_with_a_digit_makes_names_all_the_same() {
        let mut names = Names::new("3com");
        assert_eq!(
            (names.guard().as_str(), names.prefixed("A").as_str()),
            ("CODES_3COM_ERRORS_H", "CODES_3COM_A")
        );
    }
}
