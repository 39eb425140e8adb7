use errcodes_specs::{Catalog, Code, Texts};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use crate::item::Item;
use crate::site::Site;

/// A catalog with the identifiers of its expansion.
pub(super) struct Model<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) site: &'a Site,
    pub(super) item: &'a Item,
    pub(super) error: Ident,
    /// The enum of the groups, if there are any.
    pub(super) group: Option<Ident>,
    /// The variants of the codes, in order.
    pub(super) variants: Vec<Ident>,
    pub(super) repr: Ident,
    /// The spec's own language, then the others.
    pub(super) languages: Vec<&'a str>,
    pub(super) fields: [Field; 3],
}

/// A field of a code that has texts.
#[derive(Clone, Copy)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) texts: fn(&Code) -> &Texts,
}

const FIELDS: [Field; 3] = [
    Field { name: "message", texts: |code| &code.message },
    Field { name: "cause", texts: |code| &code.cause },
    Field { name: "advice", texts: |code| &code.advice },
];

impl<'a> Model<'a> {
    pub(super) fn new(catalog: &'a Catalog, site: &'a Site, item: &'a Item) -> Self {
        let sdk = catalog.sdk();
        let error = item.name.clone().unwrap_or_else(|| site.ident(&sdk.type_name));
        let variants = catalog.codes().iter();
        let variants = variants.map(|code| site.ident_of(&code.variant, code.place.as_ref()));
        let has_groups = !catalog.groups().is_empty();
        Self {
            catalog,
            site,
            item,
            group: has_groups.then(|| site.ident(&format!("{}Group", error.unraw()))),
            error,
            variants: variants.collect(),
            repr: site.ident(sdk.repr.name()),
            languages: catalog.languages(),
            fields: FIELDS,
        }
    }

    /// The rows of a table: one per code and the extra one.
    pub(super) fn rows(&self) -> usize {
        self.unrecognized_row() + 1
    }

    pub(super) fn unrecognized_row(&self) -> usize {
        self.catalog.codes().len()
    }

    /// What stands in each row of a table, `extra` in the one of codes that the spec does not list.
    pub(super) fn by_row<T>(
        &self,
        of: impl Fn(&'a Code) -> T,
        extra: T,
    ) -> impl Iterator<Item = T> {
        self.catalog.codes().iter().map(of).chain([extra])
    }

    pub(super) fn repr(&self) -> TokenStream {
        let repr = &self.repr;
        quote!(::core::primitive::#repr)
    }

    /// The size of a code.
    pub(super) fn bytes(&self) -> usize {
        usize::try_from(self.catalog.sdk().repr.bits() / 8).unwrap_or(8)
    }

    /// Whether any code has a text of this field in this language.
    pub(super) fn has_texts(&self, field: Field, language: &str) -> bool {
        self.catalog.codes().iter().any(|code| (field.texts)(code).contains_key(language))
    }
}
