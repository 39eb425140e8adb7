//! `#[derive(ErrorCode)]`: a caller's enum as a part of a spec, checked against it.

mod entry;
mod impls;
mod inline;
mod subset;

use errcodes_specs::{Catalog, NotFound, SourceFile};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Data, DataEnum, DeriveInput, Error};

use crate::emit;
use crate::item::Item;
use crate::load::{self, Loaded, Spec};
use crate::options::{Options, Place};
use crate::site::Site;
use subset::Subset;

pub fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let Data::Enum(data) = &input.data else {
        return error_at(&input.ident, "only an enum can be derived `ErrorCode`");
    };
    if !input.generics.params.is_empty() {
        return error_at(&input.generics, "an enum of error codes has no generic parameters");
    }
    expand_enum(&input, data)
}

fn error_at(tokens: &impl ToTokens, message: &str) -> TokenStream {
    Error::new_spanned(tokens, message).into_compile_error()
}

fn expand_enum(input: &DeriveInput, data: &DataEnum) -> TokenStream {
    let mut complaints = Vec::new();
    let mut options = Options::default();
    for attribute in input.attrs.iter().filter(|attribute| attribute.path().is_ident("errcodes")) {
        options.read(attribute, Place::Derive, &mut complaints);
    }
    let crate_path = options.crate_path.clone().unwrap_or_else(|| quote!(::errcodes));
    let span = options.spec.as_ref().map_or_else(|| input.ident.span(), syn::LitStr::span);
    let site = Site::new(crate_path, span);
    let variants = entry::variants(data, options.spec.is_some(), &mut complaints);
    let facts = match &options.spec {
        Some(spec) => of_spec(&spec.value(), &site),
        None => inline::catalog(&input.ident, &variants, &mut complaints),
    };
    let mut catalog = facts.catalog;
    complaints.extend(language_without_effect(&options));
    if let Some(lang) = &options.lang
        && catalog.set_language(&lang.value()).is_err()
    {
        let message = "not every code has a message in this language";
        complaints.push(Error::new(lang.span(), message));
    }
    let subset = Subset::new(input, variants, options.spec.is_some(), &catalog, &mut complaints);
    let item = Item::default();
    let impls = impls::items(&subset, &catalog, &site, &item, options.full.as_ref());
    let block = emit::Block { attributes: &[], names_deprecated: true }.wrap(&site, &impls);
    let (errors, tracking) = (facts.errors, facts.tracking);
    let complaints = complaints.iter().map(Error::to_compile_error);
    quote! {
        #(#complaints)*
        #errors
        #tracking
        #block
    }
}

/// The texts of a part are those of the enum of all codes, if there is one to share them with.
fn language_without_effect(options: &Options) -> Option<Error> {
    let (lang, _) = options.lang.as_ref().zip(options.full.as_ref())?;
    let message = "option `lang` has no effect beside `full`\nhelp: set `lang` where the enum of all codes is made, and take it out here";
    Some(Error::new(lang.span(), message))
}

/// What is known of the codes, and what was wrong on the way to it.
struct Facts {
    catalog: Catalog,
    errors: TokenStream,
    tracking: TokenStream,
}

fn of_spec(name: &str, site: &Site) -> Facts {
    let Loaded { spec, failures, mut files } = load::load(name);
    let mut errors: TokenStream =
        failures.iter().map(|failure| site.error(&failure.to_string())).collect();
    let source = match spec {
        Spec::File(source) => source,
        Spec::Folder { name, files } => {
            let error = NotFound::several_spaces(&name, &files);
            errors.extend(site.error(&error.to_string()));
            files.into_iter().next().unwrap_or_else(|| load::nothing(&name))
        }
    };
    let find = &mut |extending: &SourceFile, name: &str| files.find_base(extending, name);
    let (catalog, reports) = errcodes_specs::read_extending(&source, find);
    if failures.is_empty() {
        errors.extend(reports.iter().map(|(source, report)| site.report(source, report)));
    }
    Facts { catalog, errors, tracking: load::tracking(&files) }
}
