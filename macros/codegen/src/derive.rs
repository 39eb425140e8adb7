//! `#[derive(ErrorCode)]`: a caller's enum as a part of a spec, checked against it.

mod discriminant;
mod entry;
mod impls;
mod inline;
mod lookup;
mod other;
mod overrides;
mod range;
mod subset;

use std::rc::Rc;

use errcodes_specs::{Catalog, quoted};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Data, DataEnum, DeriveInput, Error, LitStr, Result};

use crate::compiler::Compiler;
use crate::errors::Errors;
use crate::exported::{self, Handed, SpecName, Wanted};
use crate::item::Item;
use crate::options::{Given, Options, Place};
use crate::read::{Reading, Request, choose_language, read_one};
use crate::site::Site;
use crate::{attributes, emit};
use entry::{Entry, Role};
use subset::Subset;

/// What `#[derive(ErrorCode)]` expands to.
///
/// Whatever is wrong is reported by `compile_error!`, beside as much of the impls as can be made.
#[must_use]
pub fn expand(input: TokenStream, compiler: &dyn Compiler) -> TokenStream {
    let (handed, tokens) = exported::take(input);
    let input: DeriveInput = match syn::parse2(tokens.clone()) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    let options = options(&input, &mut errors);
    if handed.is_none()
        && let Some(fetch) = fetch(&options, &tokens)
    {
        return fetch;
    }
    let read = |lang: Option<&LitStr>, errors: &mut Errors| {
        of_spec(&options, lang, handed.as_ref(), compiler, errors)
    };
    let items = match variants(&input) {
        Ok(data) => expand_enum(&input, data, &options, read, &mut errors),
        Err(error) => {
            errors.push(error);
            TokenStream::new()
        }
    };
    let errors = errors.to_tokens();
    quote! { #errors #items }
}

/// For an enum that needs an exported spec: a call of that spec's macro, which comes back with the texts. What else is
/// wrong is reported then.
fn fetch(options: &Options, input: &TokenStream) -> Option<TokenStream> {
    let path = match &options.spec.as_ref()?.wanted {
        Wanted::Exported(path) => path,
        Wanted::Named(_) => options.extends.as_ref()?,
    };
    let runtime = crate_path(options);
    Some(path.fetch(&quote!(#runtime::__private::error_code), input))
}

fn crate_path(options: &Options) -> TokenStream {
    options.crate_path.clone().unwrap_or_else(|| quote!(::errcodes))
}

fn options(input: &DeriveInput, errors: &mut Errors) -> Options {
    let mut given = Given::new(Place::Derive);
    for attribute in &input.attrs {
        if attribute.path().is_ident("errcodes") {
            given.read_attribute(attribute, errors);
        } else if attribute.path().is_ident("repr") {
            let remedy = format!("convert the number to {}", quoted(&input.ident.to_string()));
            errors.push(attributes::repr(&attribute.meta, &remedy));
        }
    }
    let options = Options::new(&given);
    if let (Some(operation), false) = (&options.operation, options.has_spec) {
        let message = "option `operation` is about a spec\n\
                       help: name the spec by `spec = \"..\"`, or take `operation` out";
        errors.add(operation.span(), message);
    }
    if let (Some(extends), false) = (&options.extends, options.has_spec) {
        let message = "option `extends` has no effect without `spec`\n\
                       help: name the file that extends it, as in `spec = \"errors/acme.toml\"`";
        errors.add(extends.span(), message);
    }
    options
}

/// The variants of an enum that can be one of error codes.
fn variants(input: &DeriveInput) -> Result<&DataEnum> {
    let Data::Enum(data) = &input.data else {
        let message = "`ErrorCode` is derived for enums only\n\
                       help: write an enum with a variant for each code";
        return Err(Error::new_spanned(&input.ident, message));
    };
    if input.generics.lt_token.is_some() {
        return Err(Error::new_spanned(&input.generics, attributes::GENERICS));
    }
    if let Some(clause) = &input.generics.where_clause {
        return Err(Error::new_spanned(clause, attributes::GENERICS));
    }
    if data.variants.is_empty() {
        let message = "an enum without variants stands for no code\n\
                       help: write a variant for each code that matters here";
        return Err(Error::new_spanned(&input.ident, message));
    }
    Ok(data)
}

fn expand_enum(
    input: &DeriveInput,
    data: &DataEnum,
    options: &Options,
    of_spec: impl FnOnce(Option<&LitStr>, &mut Errors) -> Reading<Catalog>,
    errors: &mut Errors,
) -> TokenStream {
    let place = if options.has_spec { Place::SpecVariant } else { Place::OwnVariant };
    let mut entries = entry::read(data, place, errors);
    let source = Source::of(options, place, &entries);
    let lang = language(options, source, errors);
    let mut reading = match place {
        Place::SpecVariant => of_spec(lang, errors),
        Place::OwnVariant | Place::Call | Place::Derive | Place::Export => {
            of_variants(&input.ident, &entries, lang, errors)
        }
    };
    let catalog = &reading.content;
    let repr = catalog.sdk().repr.name();
    for entry in &mut entries {
        if let Some(error) = other::mistake(entry, repr) {
            errors.push(error);
            entry.role = Role::NoOther;
        }
    }
    let find = |entry: &Entry<'_>, errors: &mut Errors| match place {
        Place::SpecVariant if reading.is_whole => lookup::find(entry, catalog, errors),
        // Whatever the spec lacks may be in the part of it that could not be read.
        Place::SpecVariant => lookup::find(entry, catalog, &mut Errors::default()),
        Place::OwnVariant | Place::Call | Place::Derive | Place::Export => {
            inline::find(entry, catalog)
        }
    };
    let subset = Subset::new(input, &entries, catalog, find, errors);
    let span = options.spec.as_ref().map_or_else(|| input.ident.span(), |spec| spec.span);
    let site = Site::new(crate_path(options), span, Rc::clone(&reading.maps));
    let visibility = &input.vis;
    let item = Item {
        visibility: quote!(#visibility),
        integrations: options.integrations.clone(),
        ..Item::default()
    };
    if place == Place::SpecVariant {
        overrides::apply(&entries, &subset, &mut reading.content, errors);
    }
    let impls = impls::items(&subset, &reading.content, &site, &item, source);
    let block = emit::Block { attributes: &[], names_deprecated: subset.is_deprecated };
    let block = block.wrap(&site, &impls);
    let tracking = &reading.tracking;
    let payloads = impls::payloads(&subset, &reading.content, &site, &item);
    quote! {
        #tracking
        #payloads
        #block
    }
}

fn of_spec(
    options: &Options,
    lang: Option<&LitStr>,
    handed: Option<&Handed>,
    compiler: &dyn Compiler,
    errors: &mut Errors,
) -> Reading<Catalog> {
    let Some(SpecName { wanted, span }) = &options.spec else { return Reading::nothing() };
    let supply = options.supply(handed);
    let request = Request { wanted, span: *span, type_name: None, lang, supply };
    let mut reading = read_one(&request, compiler, errors);
    if let Some(operation) = &options.operation
        && let Err(error) = reading.content.set_operation(&operation.value())
        && reading.is_whole
    {
        errors.add(operation.span(), error);
    }
    reading
}

fn of_variants(
    name: &Ident,
    entries: &[Entry<'_>],
    lang: Option<&LitStr>,
    errors: &mut Errors,
) -> Reading<Catalog> {
    let mut catalog = inline::catalog(name, entries, errors);
    let set = &mut |lang: &str| catalog.set_language(lang);
    errors.extend(lang.and_then(|lang| choose_language(lang, set)));
    Reading::of(catalog)
}

/// Where the facts of a derived enum are from.
#[derive(Clone, Copy)]
enum Source<'o> {
    /// The enum of all codes.
    Full(&'o TokenStream),
    /// Tables of its own, beside conversions from the enum of all codes, if the caller names one.
    Own(Option<&'o TokenStream>),
}

impl<'o> Source<'o> {
    /// Facts that depend on the call are in no table but its own.
    fn of(options: &'o Options, place: Place, entries: &[Entry<'_>]) -> Self {
        let is_special = options.operation.is_some()
            || (place == Place::SpecVariant && overrides::are_any(entries));
        match &options.full {
            Some(full) if !is_special => Self::Full(full),
            full => Self::Own(full.as_ref()),
        }
    }

    /// The enum of all codes, if its tables are shared.
    fn shared(self) -> Option<&'o TokenStream> {
        match self {
            Self::Full(full) => Some(full),
            Self::Own(_) => None,
        }
    }
}

/// The language of the texts, which are those of the enum of all codes if there is one to share them with.
fn language<'o>(
    options: &'o Options,
    source: Source<'_>,
    errors: &mut Errors,
) -> Option<&'o LitStr> {
    let lang = options.lang.as_ref()?;
    if let Source::Own(_) = source {
        return Some(lang);
    }
    let message = "option `lang` has no effect beside `full`\n\
                   help: set `lang` where the enum of all codes is made, and take it out here";
    errors.add(lang.span(), message);
    None
}
