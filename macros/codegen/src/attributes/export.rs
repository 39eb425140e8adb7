//! The attributes of an export.

use quote::ToTokens as _;
use syn::{Attribute, Error};

use super::conditional;
use crate::errors::Errors;
use crate::options::{Given, Place};

/// The attributes of an export, sorted by the items that they concern.
#[derive(Default)]
pub(crate) struct OfExport {
    pub(crate) docs: Vec<Attribute>,
    /// `cfg`.
    pub(crate) of_items: Vec<Attribute>,
}

/// Sorts the attributes of an export. Options are read.
pub(crate) fn sort_export(attributes: Vec<Attribute>, errors: &mut Errors) -> (OfExport, Given) {
    let (mut sorted, mut given) = (OfExport::default(), Given::new(Place::Export));
    for part in attributes.into_iter().flat_map(conditional::parts) {
        let word = part.meta.path().get_ident().map(ToString::to_string);
        match word.as_deref().unwrap_or_default() {
            "errcodes" if part.is_conditional() => {
                errors.push(super::conditional_options(&part.meta));
            }
            "errcodes" => given.read_attribute(&part.attribute(), errors),
            "cfg" => sorted.of_items.push(part.attribute()),
            "doc" => sorted.docs.push(part.attribute()),
            _ => errors.push(Error::new_spanned(part.meta.path().to_token_stream(), UNKNOWN)),
        }
    }
    (sorted, given)
}

const UNKNOWN: &str = "an export has no such attribute\n\
    help: it takes doc comments, `cfg` and `#[errcodes(..)]`";
