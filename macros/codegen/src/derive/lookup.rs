//! The code of a spec that a variant stands for.

use errcodes_specs::{Catalog, Code, Radix, quoted, suggest};
use proc_macro2::Ident;
use syn::Error;
use syn::ext::IdentExt;

use super::entry::Entry;
use crate::errors::Errors;
use crate::options::Value;

/// The code that the options of a variant name, or its own name if no option does.
pub(super) fn find(entry: &Entry<'_>, catalog: &Catalog, errors: &mut Errors) -> Option<i128> {
    let mut ways = entry.options.iter();
    let Some((first, value)) = ways.next() else {
        let found = by_own_name(entry.name, catalog);
        // An option that could not be read may name the code: that it could not is reported.
        return found
            .map_err(|error| {
                if entry.is_read {
                    errors.push(error);
                }
            })
            .ok();
    };
    let mut report = |found: Result<i128, Error>| found.map_err(|error| errors.push(error)).ok();
    let found = report(by_option(first, value, catalog));
    for (second, value) in ways {
        let message = format!(
            "{} is found by `{first}` and by `{second}`\nhelp: give one of them",
            quoted(&entry.name.to_string())
        );
        report(Err(Error::new(second.span(), message)));
        // What it names must be in the spec all the same.
        report(by_option(second, value, catalog));
    }
    found
}

fn by_option(option: &Ident, value: &Value, catalog: &Catalog) -> Result<i128, Error> {
    match value {
        Value::Integer(code, span) => {
            by_number(*code, catalog).map_err(|message| Error::new(*span, message))
        }
        Value::String(name) => {
            let noun = if option == "symbol" { Noun::Symbol } else { Noun::Variant };
            by_name(noun, &name.value(), catalog)
                .map_err(|message| Error::new(name.span(), message))
        }
        Value::Word | Value::Integration | Value::Path(_) | Value::Exported(_) => {
            by_own_name(option, catalog)
        }
    }
}

/// Many codes have a name in Rust that no caller guesses.
fn by_own_name(name: &Ident, catalog: &Catalog) -> Result<i128, Error> {
    let found = by_name(Noun::Variant, &name.unraw().to_string(), catalog);
    found.map_err(|message| {
        let remedy = "help: or name the code by `#[errcodes(symbol = \"..\")]`";
        Error::new(name.span(), format!("{message}\n{remedy}"))
    })
}

/// A number as the spec may write it: in hex, a negative one also by the unsigned spelling of its bits.
fn by_number(written: i128, catalog: &Catalog) -> Result<i128, String> {
    let sdk = catalog.sdk();
    let is_listed = |number: &i128| catalog.codes().iter().any(|code| code.code == *number);
    let wrapped = (sdk.radix == Radix::Hex).then(|| written - (1 << sdk.repr.bits()));
    [Some(written), wrapped].into_iter().flatten().find(is_listed).ok_or_else(|| {
        let fits = (sdk.repr.min()..=sdk.repr.max()).contains(&written);
        let shown = if fits { sdk.number(written) } else { written.to_string() };
        format!("`{}` lists no code {shown}", sdk.id)
    })
}

/// Which of a code's names a variant gives.
#[derive(Clone, Copy)]
enum Noun {
    Symbol,
    Variant,
}

impl Noun {
    fn word(self) -> &'static str {
        match self {
            Self::Symbol => "symbol",
            Self::Variant => "variant",
        }
    }

    fn names(self, code: &Code) -> Vec<&str> {
        match self {
            Self::Symbol => code.symbol.iter().chain(&code.aliases).map(String::as_str).collect(),
            Self::Variant => vec![&code.variant],
        }
    }
}

fn by_name(noun: Noun, name: &str, catalog: &Catalog) -> Result<i128, String> {
    let codes = catalog.codes();
    let found = codes.iter().find(|code| noun.names(code).contains(&name));
    found.map(|code| code.code).ok_or_else(|| {
        let names: Vec<&str> = codes.iter().flat_map(|code| noun.names(code)).collect();
        let (id, what) = (&catalog.sdk().id, noun.word());
        format!("`{id}` has no {what} {}{}", quoted(name), near(name, &names))
    })
}

/// The names that may be meant, if there are any.
fn near(name: &str, names: &[&str]) -> String {
    const MOST: usize = 3;
    if let Some(near) = suggest::nearest(name, names.iter().copied()) {
        return format!("\nhelp: did you mean {}?", quoted(near));
    }
    let likeliest = suggest::by_likeness(name, names.iter().copied());
    let shown: Vec<_> = likeliest.into_iter().take(MOST).map(quoted).collect();
    if shown.is_empty() {
        String::new()
    } else {
        format!("\nhelp: the nearest are {}", shown.join(", "))
    }
}
