//! The caller's derives, and errors for those of traits that the enum implements anyway.

use errcodes_specs::quoted;
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Meta, MetaList, Path, Token};

use super::conditional::Conditional;
use crate::errors::Errors;

/// Traits of the enum that have a derive macro of the same name.
const PRESENT: &[&str] = &[
    "Clone",
    "Copy",
    "Debug",
    "Display",
    "Eq",
    "Error",
    "ErrorCode",
    "FromStr",
    "Hash",
    "Ord",
    "PartialEq",
    "PartialOrd",
];

/// Derive macros that cannot see into `Unrecognized`, their crates, and the options that do the same.
const OPTIONS: &[(&str, &str, &str)] = &[
    ("Arbitrary", "arbitrary", "arbitrary"),
    ("Arbitrary", "proptest_derive", "proptest"),
    ("Deserialize", "serde", "serde"),
    ("Diagnostic", "miette", "miette"),
    ("Format", "defmt", "defmt"),
    ("Serialize", "serde", "serde"),
];

/// The attribute, if anything is left of it.
pub(super) fn new(part: &Conditional, errors: &mut Errors) -> Option<Attribute> {
    let Meta::List(list) = &part.meta else { return Some(part.attribute()) };
    let paths = list.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
    let Ok(paths) = paths else { return Some(part.attribute()) };
    let mut kept: Vec<Path> = Vec::new();
    for path in paths {
        match mistake(&path) {
            Some(message) => errors.push(Error::new_spanned(&path, message)),
            None => kept.push(path),
        }
    }
    let meta = Meta::List(MetaList { tokens: quote!(#(#kept),*), ..list.clone() });
    (!kept.is_empty()).then(|| part.with(meta).attribute())
}

fn mistake(path: &Path) -> Option<String> {
    let name = path.segments.last()?.ident.to_string();
    if PRESENT.contains(&name.as_str()) {
        return Some(format!("the enum has `{name}` already\nhelp: take it out of `derive`"));
    }
    if name == "Default" {
        return Some("no error code is the default one\nhelp: take `Default` out".to_owned());
    }
    let is_of = |krate: &str| {
        path.segments.len() == 1 || path.segments.first().is_some_and(|first| first.ident == krate)
    };
    let (.., option) = OPTIONS.iter().find(|(derive, krate, _)| name == *derive && is_of(krate))?;
    let path = path.to_token_stream().to_string().replace(' ', "");
    Some(format!(
        "{} cannot be derived for an enum of error codes\n\
         help: ask for it by an option: `#[errcodes({option})]`",
        quoted(&path)
    ))
}
