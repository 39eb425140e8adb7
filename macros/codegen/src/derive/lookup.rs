//! The code of a spec that a variant stands for.

use errcodes_specs::{Catalog, Facts, Radix, quoted, suggest};
use proc_macro2::Ident;
use syn::Error;
use syn::ext::IdentExt;

use super::entry::Entry;
use crate::errors::Errors;
use crate::options::Value;

/// What a variant stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Found {
    Code(i128),
    /// By its position among the ranges.
    Range(usize),
}

/// Whether an option of a variant names its code.
pub(super) fn is_way(option: &Ident) -> bool {
    ["code", "symbol", "variant"].iter().any(|way| option == way)
}

/// What the options of a variant name, or its own name if no option does.
pub(super) fn find(entry: &Entry<'_>, catalog: &Catalog, errors: &mut Errors) -> Option<Found> {
    let mut ways = entry.options.iter().filter(|(option, _)| is_way(option));
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
    let mut report = |found: Result<Found, Error>| found.map_err(|error| errors.push(error)).ok();
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

fn by_option(option: &Ident, value: &Value, catalog: &Catalog) -> Result<Found, Error> {
    match value {
        Value::Integer(code, span) => {
            by_number(*code, catalog).map_err(|message| Error::new(*span, message))
        }
        Value::String(name) => {
            let noun = if option == "symbol" { Noun::Symbol } else { Noun::Variant };
            by_name(noun, &name.value(), catalog)
                .map_err(|message| Error::new(name.span(), message))
        }
        Value::Word
        | Value::Integration
        | Value::Strings(_)
        | Value::Path(_)
        | Value::Exported(_) => by_own_name(option, catalog),
    }
}

/// Many codes have a name in Rust that no caller guesses.
fn by_own_name(name: &Ident, catalog: &Catalog) -> Result<Found, Error> {
    let found = by_name(Noun::Variant, &name.unraw().to_string(), catalog);
    found.map_err(|message| {
        let remedy = "help: or name the code by `#[errcodes(symbol = \"..\")]`";
        Error::new(name.span(), format!("{message}\n{remedy}"))
    })
}

/// A number as the spec may write it: in hex, a negative one also by the unsigned spelling of its bits.
fn by_number(written: i128, catalog: &Catalog) -> Result<Found, String> {
    let sdk = catalog.sdk();
    let is_listed = |number: &i128| catalog.codes().iter().any(|code| code.code == *number);
    let is_bits = sdk.radix == Radix::Hex && !sdk.repr.width_varies();
    let wrapped = is_bits.then(|| written - (1 << sdk.repr.bits()));
    let found = [Some(written), wrapped].into_iter().flatten().find(is_listed);
    found.map(Found::Code).ok_or_else(|| {
        let fits = (sdk.repr.min()..=sdk.repr.max()).contains(&written);
        let shown = if fits { sdk.number(written) } else { written.to_string() };
        let message = format!("`{}` lists no code {shown}", sdk.id);
        let mut ranges = catalog.ranges().iter();
        match ranges.find(|range| range.numbers.contains(written, sdk.repr)) {
            Some(range) => {
                let range = &range.variant;
                format!("{message}\nhelp: it is in a range: write `variant = \"{range}\"`")
            }
            None => message,
        }
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

    fn names(self, facts: &Facts) -> Vec<&str> {
        match self {
            Self::Symbol => facts.symbol.iter().chain(&facts.aliases).map(String::as_str).collect(),
            Self::Variant => vec![&facts.variant],
        }
    }
}

fn by_name(noun: Noun, name: &str, catalog: &Catalog) -> Result<Found, String> {
    let codes = catalog.codes().iter().map(|code| (Found::Code(code.code), &code.facts));
    let ranges = catalog.ranges().iter().enumerate();
    let ranges = ranges.map(|(at, range)| (Found::Range(at), &range.facts));
    let found = codes.chain(ranges).find(|(_, facts)| noun.names(facts).contains(&name));
    found.map(|(found, _)| found).ok_or_else(|| {
        let names: Vec<&str> = catalog.facts().flat_map(|facts| noun.names(facts)).collect();
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
