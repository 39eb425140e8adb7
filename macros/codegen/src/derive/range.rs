//! The type in which the variant of a range keeps a number.

use errcodes_specs::quoted;
use proc_macro2::Ident;
use quote::ToTokens;
use syn::Type;

use super::entry::{Entry, Role};
use super::lookup::Found;
use super::other::path;
use crate::emit::payload_name;
use crate::errors::Errors;

/// Whether a variant has the shape of what it stands for: no field for a code, and the payload for a range.
pub(super) fn fits(entry: &Entry<'_>, found: Found, error: &Ident, errors: &mut Errors) -> bool {
    let payload = payload_name(error, entry.name).to_string();
    let remedy = || {
        let right = quoted(&format!("{}({payload})", entry.name));
        format!("help: write {right}, with a type that the derive makes")
    };
    match (entry.role, found) {
        (Role::Range(ty), Found::Code(_)) => {
            errors.push(syn::Error::new_spanned(
                ty,
                "a variant of a code has no fields\nhelp: take it out, or mark the one that keeps all other codes with `#[errcodes(other)]`",
            ));
        }
        (Role::Range(ty), Found::Range(_)) if is_named(ty, &payload) => return true,
        (Role::Range(ty), Found::Range(_)) => {
            let message = format!("the variant of a range keeps the number\n{}", remedy());
            errors.push(syn::Error::new_spanned(ty, message));
        }
        (_, Found::Range(_)) => {
            let name = quoted(&entry.name.to_string());
            errors.add(entry.name.span(), format!("{name} is a range of codes\n{}", remedy()));
        }
        (_, Found::Code(_)) => return true,
    }
    false
}

/// The type that a variant names as one that the derive makes.
pub(super) fn expected(entry: &Entry<'_>, error: &Ident) -> Option<Ident> {
    let payload = payload_name(error, entry.name);
    let is_expected = matches!(entry.role, Role::Range(ty) if is_named(ty, &payload.to_string()));
    is_expected.then_some(payload)
}

fn is_named(ty: &Type, name: &str) -> bool {
    path(ty).is_some_and(|path| path.to_token_stream().to_string() == name)
}
