//! `export_spec!`: tokens to tokens.

mod item;

use std::collections::BTreeMap;

use errcodes_specs::{NotFound, SourceFile, quoted};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;

use crate::compiler::Compiler;
use crate::emit::{self, Door};
use crate::errors::Errors;
use crate::exported::{self, Handed, Wanted};
use crate::read::{Content, Request, read_by};
use item::Export;

/// What `export_spec!` expands to. `input` is the path of the crate `errcodes` in parentheses, and then the exports.
///
/// Every mistake of a spec is reported here, by `compile_error!`, and not where another crate uses it.
#[must_use]
pub fn expand(input: TokenStream, compiler: &dyn Compiler) -> TokenStream {
    let (handed, call) = exported::take(input);
    let mut call = call.into_iter();
    let Some(TokenTree::Group(runtime)) = call.next() else { return TokenStream::new() };
    let mut errors = Errors::default();
    let exports = item::read(call.collect(), &mut errors);
    check_names(&exports, &mut errors);
    let exports = exports.iter().map(|export| match fetch(export, &runtime) {
        Some(fetch) if handed.is_none() => fetch,
        _ => expand_one(export, handed.as_ref(), compiler),
    });
    let exports: TokenStream = exports.collect();
    let errors = errors.to_tokens();
    quote! { #errors #exports }
}

/// Two exports of one name in one module cannot both be meant, unless a `cfg` leaves one of them out.
fn check_names(exports: &[Export], errors: &mut Errors) {
    let mut first: BTreeMap<String, &Ident> = BTreeMap::new();
    for Export { name, .. } in exports.iter().filter(|export| export.attributes.of_items.is_empty())
    {
        if let Some(first) = first.insert(name.unraw().to_string(), name) {
            let name_shown = quoted(&name.to_string());
            errors.add(
                name.span(),
                format!(
                    "two specs are exported as {name_shown}\nhelp: give one of them another name"
                ),
            );
            errors.add(first.span(), format!("{name_shown} is exported here first"));
        }
    }
}

/// For a spec that extends one of another crate: a call of the macro there, which comes back with the texts.
fn fetch(export: &Export, runtime: &Group) -> Option<TokenStream> {
    let path = export.options.extends.as_ref()?;
    let (attributes, written, crate_path) =
        (&export.attributes.of_items, &export.written, runtime.stream());
    let fetch =
        path.fetch(&quote!(#crate_path::__private::export_spec), &quote!(#runtime #written));
    Some(quote!(#(#attributes)* #fetch))
}

fn expand_one(export: &Export, handed: Option<&Handed>, compiler: &dyn Compiler) -> TokenStream {
    let (wanted, span) = (&Wanted::Named(export.spec.value()), export.spec.span());
    let supply = export.options.supply(handed);
    let request = Request { wanted, span, type_name: None, lang: None, supply };
    let (mut loader, mut errors) = (request.loader(compiler), Errors::default());
    let reading = read_by(&mut loader, &request, &mut errors);
    let (folder, specs, doc): (_, Vec<SourceFile>, _) = match &reading.content {
        Content::File { source, catalog } => (None, vec![source.clone()], emit::document(catalog)),
        Content::Folder(folder) => {
            let specs = folder.spaces().iter().map(|space| space.source.clone());
            (Some(folder.name()), specs.collect(), emit::document_folder(folder))
        }
    };
    if reading.is_whole && specs.iter().any(|spec| loader.is_bundled(spec)) {
        errors.add(span, bundled(&export.spec.value()));
    }
    let exported = loader.export(folder, specs);
    let attributes = &export.attributes.of_items;
    let errors = errors.to_tokens_with(attributes);
    let doc = export.attributes.docs.is_empty().then(|| syn::parse_quote!(#[doc = #doc]));
    let docs = doc.map_or_else(|| export.attributes.docs.clone(), |doc| vec![doc]);
    let door = Door {
        attributes,
        docs: &docs,
        visibility: &export.visibility,
        name: &export.name,
        macro_name: macro_name(&export.name, &export.spec.value()),
    };
    let (tracking, items) = (reading.tracking, emit::export(&exported, &door));
    quote! {
        #errors
        #(#attributes)*
        const _: () = { #tracking };
        #items
    }
}

fn bundled(name: &str) -> NotFound {
    NotFound::new(format!("{} is bundled, and every crate can name it", quoted(name)))
        .help("export a file of your own, by its path, which ends in `.toml`")
}

/// All exported macros of a crate share one scope, so two modules that export a name need two names here. The compiler
/// resolves the name where the macro makes it, whatever the caller's edition, and shows it at the caller's name.
fn macro_name(name: &Ident, path: &str) -> Ident {
    let hash = path.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3)
    });
    let span = Span::call_site().located_at(name.span());
    format_ident!("__errcodes_{}_{hash:016x}", name.unraw(), span = span)
}
