//! The caller's attributes of an enum, each brought to the items that it concerns.

mod conditional;
mod derives;
mod export;

use errcodes_specs::quoted;
use proc_macro2::{Ident, TokenTree};
use syn::{Attribute, Error, Meta, MetaList};

use crate::errors::Errors;
use crate::item::Attributes;
use crate::options::Given;
use conditional::Conditional;
pub(crate) use export::{OfExport, sort_export};

pub(crate) const GENERICS: &str =
    "an enum of error codes has no generic parameters\nhelp: take them out";

/// Sorts the attributes of the enum `name`. Options go to `given`.
pub(crate) fn sort(
    attributes: Vec<Attribute>,
    name: &Ident,
    given: &mut Given,
    errors: &mut Errors,
) -> Attributes {
    let mut sorted = Attributes::default();
    for part in attributes.into_iter().flat_map(conditional::parts) {
        let word = part.meta.path().get_ident().map(ToString::to_string);
        match word.as_deref().unwrap_or_default() {
            "errcodes" if part.is_conditional() => errors.push(conditional_options(&part.meta)),
            "errcodes" => given.read_attribute(&part.attribute(), errors),
            "cfg" => sorted.of_items.push(part.attribute()),
            "deprecated" => {
                sorted.is_deprecated = true;
                sorted.of_enum.push(part.attribute());
            }
            "derive" => sorted.of_enum.extend(derives::new(&part, errors)),
            "doc" => sort_doc(&part, &mut sorted),
            "must_use" | "non_exhaustive" => errors.push(present(&part.meta)),
            "repr" => {
                let check = quoted(&format!("{name}::check"));
                errors.push(repr(&part.meta, &format!("call {check}")));
            }
            // Lint levels are among these. An `expect` must not be copied to other items: it would have to be
            // fulfilled on each.
            _ => sorted.of_enum.push(part.attribute()),
        }
    }
    sorted
}

fn conditional_options(meta: &Meta) -> Error {
    let message = "options cannot depend on `cfg_attr`\nhelp: write `#[errcodes(..)]` directly";
    Error::new_spanned(meta, message)
}

fn present(meta: &Meta) -> Error {
    let word = meta.path().get_ident().map_or_else(String::new, ToString::to_string);
    let message = format!("the enum is `{word}` already\nhelp: take the attribute out");
    Error::new_spanned(meta, message)
}

/// The compiler's lint of C interfaces proposes a `repr`, which makes things worse.
pub(crate) fn repr(meta: &Meta, remedy: &str) -> Error {
    let message = format!(
        "an enum of error codes has no `repr`: a number from C that is no variant would be undefined behaviour\n\
         help: declare `c_int` or the like in the C interface, and {remedy}"
    );
    Error::new_spanned(meta, message)
}

/// `hidden` concerns every type, and all else the enum.
fn sort_doc(part: &Conditional, sorted: &mut Attributes) {
    let Meta::List(list) = &part.meta else {
        return sorted.of_enum.push(part.attribute());
    };
    for tokens in conditional::split(list.tokens.clone()) {
        let word = tokens.clone().into_iter().next();
        let is_hidden = matches!(word, Some(TokenTree::Ident(word)) if word == "hidden");
        let attribute = part.with(Meta::List(MetaList { tokens, ..list.clone() })).attribute();
        let place = if is_hidden { &mut sorted.of_types } else { &mut sorted.of_enum };
        place.push(attribute);
    }
}

#[cfg(test)]
mod tests;
