//! The caller's decisions about the generated types.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Attribute, Meta};

pub(crate) struct Item {
    /// The name of the enum; by default the one that the spec gives.
    pub(crate) name: Option<Ident>,
    pub(crate) visibility: TokenStream,
    pub(crate) attributes: Attributes,
    /// The optional integrations that the caller asks for: names as written, such as `serde`.
    pub(crate) integrations: Vec<Ident>,
    /// Whether the enum gets a constant for every symbol.
    pub(crate) has_constants: bool,
}

/// The caller's attributes, sorted by the items that they concern.
#[derive(Clone, Default)]
pub(crate) struct Attributes {
    /// For the enum alone, such as `doc` and `derive`.
    pub(crate) of_enum: Vec<Attribute>,
    /// For every type, such as `doc(hidden)`.
    pub(crate) of_types: Vec<Attribute>,
    /// For every item: `cfg`.
    pub(crate) of_items: Vec<Attribute>,
    /// Whether the enum is `deprecated`: the impls then name something deprecated.
    pub(crate) is_deprecated: bool,
}

impl Attributes {
    /// Whether the caller documents the enum, so that the spec need not.
    pub(crate) fn is_documented(&self) -> bool {
        let is_text =
            |meta: &Meta| matches!(meta, Meta::NameValue(pair) if pair.path.is_ident("doc"));
        self.of_enum.iter().any(|attribute| is_text(&attribute.meta))
    }
}

impl Item {
    /// The decisions for the enum of a space, out of those for the enum over the folder.
    pub(crate) fn of_space(&self) -> Self {
        let attributes = Attributes { of_enum: Vec::new(), ..self.attributes.clone() };
        Self {
            name: None,
            visibility: self.visibility.clone(),
            attributes,
            integrations: self.integrations.clone(),
            has_constants: self.has_constants,
        }
    }
}

impl Default for Item {
    fn default() -> Self {
        Self {
            name: None,
            visibility: quote!(pub),
            attributes: Attributes::default(),
            integrations: Vec::new(),
            has_constants: false,
        }
    }
}
