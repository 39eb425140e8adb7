//! `#[derive(ErrorCode)]`: a caller's enum as a part of a spec, checked against it.

mod entry;
mod impls;
mod inline;
mod subset;

use std::rc::Rc;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Data, DataEnum, DeriveInput, Error};

use crate::compiler::Compiler;
use crate::emit;
use crate::errors::Errors;
use crate::item::Item;
use crate::options::{Options, Place};
use crate::read::{Reading, Request, choose_language, read_one};
use crate::site::Site;
use subset::Subset;

/// What `#[derive(ErrorCode)]` expands to, beside the enum.
///
/// Whatever is wrong is reported by `compile_error!`, beside as many of the impls as can be made.
pub fn expand(input: TokenStream, compiler: &dyn Compiler) -> TokenStream {
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
    expand_enum(&input, data, compiler)
}

fn error_at(tokens: &impl ToTokens, message: &str) -> TokenStream {
    Error::new_spanned(tokens, message).into_compile_error()
}

fn expand_enum(input: &DeriveInput, data: &DataEnum, compiler: &dyn Compiler) -> TokenStream {
    let mut complaints = Vec::new();
    let mut options = Options::default();
    for attribute in input.attrs.iter().filter(|attribute| attribute.path().is_ident("errcodes")) {
        options.read(attribute, Place::Derive, &mut complaints);
    }
    let variants = entry::variants(data, options.spec.is_some(), &mut complaints);
    complaints.extend(language_without_effect(&options));
    let mut errors = Errors::default();
    let lang = options.lang.as_ref();
    let reading = if let Some(spec) = &options.spec {
        let (name, span) = (&spec.value(), spec.span());
        read_one(&Request { name, span, type_name: None, lang }, compiler, &mut errors)
    } else {
        let mut catalog = inline::catalog(&input.ident, &variants, &mut complaints);
        let missing =
            lang.and_then(|lang| choose_language(lang, |lang| catalog.set_language(lang)));
        errors.extend(missing);
        Reading::of(catalog)
    };
    let catalog = &reading.content;
    let subset = Subset::new(input, variants, options.spec.is_some(), catalog, &mut complaints);
    errors.extend(complaints);
    let crate_path = options.crate_path.unwrap_or_else(|| quote!(::errcodes));
    let span = options.spec.as_ref().map_or_else(|| input.ident.span(), syn::LitStr::span);
    let site = Site::new(crate_path, span, Rc::clone(&reading.maps));
    let item = Item::default();
    let impls = impls::items(&subset, catalog, &site, &item, options.full.as_ref());
    let block = emit::Block { attributes: &[], names_deprecated: true }.wrap(&site, &impls);
    let (errors, tracking) = (errors.to_tokens(), &reading.tracking);
    quote! {
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
