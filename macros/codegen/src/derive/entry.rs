//! The variants of the caller's enum, and what their attributes and numbers say.

use errcodes_specs::quoted;
use proc_macro2::{Ident, Span};
use syn::{Attribute, DataEnum, Fields, Type, Variant};

use super::discriminant;
use crate::errors::Errors;
use crate::options::{Given, Place, Value};

/// A variant of the caller's.
pub(super) struct Entry<'v> {
    pub(super) name: &'v Ident,
    pub(super) attributes: &'v [Attribute],
    pub(super) options: Given,
    /// The code that the variant gives as a number, and its place.
    pub(super) code: Option<(i128, Span)>,
    /// Whether all that it says was read, so that what is missing is not there.
    pub(super) is_read: bool,
    pub(super) role: Role<'v>,
}

#[derive(Clone, Copy)]
pub(super) enum Role<'v> {
    /// Stands for one code.
    Code,
    /// Keeps the numbers of a range, in its only field, of this type.
    Range(&'v Type),
    /// Keeps every code that no other variant stands for, in its only field, of this type.
    Other(&'v Type),
    /// Is marked as one that does, but has another number of fields.
    NoOther,
    /// Cannot stand for a code, which is reported.
    Unsound,
}

impl Entry<'_> {
    pub(super) fn is_other(&self) -> bool {
        self.options.has("other")
    }
}

pub(super) fn read<'v>(data: &'v DataEnum, place: Place, errors: &mut Errors) -> Vec<Entry<'v>> {
    let mut entries: Vec<_> =
        data.variants.iter().map(|variant| entry(variant, place, errors)).collect();
    let mut others = entries.iter_mut().filter(|entry| entry.is_other());
    let first = others.next().map(|entry| entry.name);
    for (second, first) in others.zip(first.into_iter().cycle()) {
        let first = quoted(&first.to_string());
        let message = format!("{first} keeps all other codes already\nhelp: take one of them out");
        errors.add(second.name.span(), message);
        second.role = Role::Unsound;
    }
    if first.is_some() && place == Place::OwnVariant {
        discriminant::refuse_beside_other(data, errors);
    }
    entries
}

fn entry<'v>(variant: &'v Variant, place: Place, errors: &mut Errors) -> Entry<'v> {
    let mut options = Given::new(place);
    let mut own = Errors::default();
    for attribute in variant.attrs.iter().filter(|attribute| attribute.path().is_ident("errcodes"))
    {
        options.read_attribute(attribute, &mut own);
    }
    let given = match options.get("code") {
        Some((_, Value::Integer(code, span))) => Some((*code, *span)),
        _ => None,
    };
    let number = discriminant::read(variant, place, given.is_some(), &mut own);
    check_other(&options, &mut own);
    let is_read = own.is_empty();
    let role = role(variant, options.has("other"), place == Place::SpecVariant, &mut own);
    errors.append(own);
    let (name, attributes) = (&variant.ident, variant.attrs.as_slice());
    Entry { name, attributes, options, code: given.or(number), is_read, role }
}

/// What stands for no code has no facts.
fn check_other(options: &Given, errors: &mut Errors) {
    if options.has("other") {
        for (name, _) in options.iter().filter(|(name, _)| *name != "other") {
            let message = format!(
                "the `other` variant stands for no code of its own\nhelp: take `{name}` out"
            );
            errors.add(name.span(), message);
        }
    }
}

fn role<'v>(variant: &'v Variant, is_other: bool, in_spec: bool, errors: &mut Errors) -> Role<'v> {
    match (&variant.fields, is_other) {
        (Fields::Unit, false) => Role::Code,
        (Fields::Unnamed(fields), true) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map_or(Role::NoOther, |field| Role::Other(&field.ty))
        }
        (_, true) => Role::NoOther,
        (Fields::Unnamed(fields), false) if fields.unnamed.len() == 1 && in_spec => {
            fields.unnamed.first().map_or(Role::Unsound, |field| Role::Range(&field.ty))
        }
        (_, false) => {
            let range = "\nhelp: a variant of a range has one field, which has no name";
            let message = format!(
                "a variant of a code has no fields\n\
                 help: mark the one that keeps all other codes with `#[errcodes(other)]`{}",
                if in_spec { range } else { "" }
            );
            errors.add(variant.ident.span(), message);
            Role::Unsound
        }
    }
}
