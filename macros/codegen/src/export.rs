//! `export_spec!`: tokens to tokens.

mod item;

use errcodes_specs::{NotFound, SourceFile, quoted};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;

use crate::compiler::Compiler;
use crate::emit::{self, Door};
use crate::errors::Errors;
use crate::exported::{self, Exported, Handed, Wanted};
use crate::read::{Content, Reading, Request, read_by};
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
    let exports = unique(exports, &mut errors);
    let exports = exports.iter().map(|export| match fetch(export, &runtime) {
        Some(fetch) if handed.is_none() => fetch,
        _ => expand_one(export, handed.as_ref(), compiler),
    });
    let exports: TokenStream = exports.collect();
    let errors = errors.to_tokens();
    quote! { #errors #exports }
}

/// The exports that have a name of their own. Two of one name in one module cannot both be meant, unless a `cfg` leaves
/// one of them out.
fn unique(exports: Vec<Export>, errors: &mut Errors) -> Vec<Export> {
    let mut unique: Vec<Export> = Vec::new();
    let is_certain = |export: &Export| export.attributes.of_items.is_empty();
    for export in exports {
        let is_taken =
            |other: &&Export| is_certain(other) && other.name.unraw() == export.name.unraw();
        let first = unique.iter().find(is_taken).filter(|_| is_certain(&export));
        if let Some(Export { name: first, .. }) = first {
            let name = quoted(&export.name.to_string());
            let message = format!("two specs are exported as {name}");
            errors
                .add(export.name.span(), format!("{message}\nhelp: give one of them another name"));
            errors.add(first.span(), format!("{name} is exported here first"));
        } else {
            unique.push(export);
        }
    }
    unique
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
    let mut errors = Errors::default();
    let Read { exported, tracking, doc } = read(export, handed, compiler, &mut errors);
    let attributes = &export.attributes.of_items;
    let errors = errors.to_tokens_with(attributes);
    let given = &export.attributes.docs;
    let docs = if given.is_empty() { quote!(#[doc = #doc]) } else { quote!(#(#given)*) };
    let door = Door {
        attributes,
        docs,
        visibility: &export.visibility,
        name: &export.name,
        macro_name: macro_name(export),
    };
    let items = emit::export(&exported, &door);
    quote! {
        #errors
        #(#attributes)*
        const _: () = { #tracking };
        #items
    }
}

/// A spec that was read in order to be exported.
struct Read {
    exported: Exported,
    tracking: TokenStream,
    doc: String,
}

fn read(
    export: &Export,
    handed: Option<&Handed>,
    compiler: &dyn Compiler,
    errors: &mut Errors,
) -> Read {
    let (wanted, span) = (&Wanted::Named(export.spec.value()), export.spec.span());
    let supply = export.options.supply(handed);
    let request = Request { wanted, span, type_name: None, lang: None, supply };
    let mut loader = request.loader(compiler);
    let Reading { content, tracking, is_whole, .. } = read_by(&mut loader, &request, errors);
    let (folder, specs, doc): (_, Vec<SourceFile>, _) = match &content {
        Content::File { source, catalog } => (None, vec![source.clone()], emit::document(catalog)),
        Content::Folder(folder) => {
            let specs = folder.spaces().iter().map(|space| space.source.clone());
            (Some(folder.name()), specs.collect(), emit::document_folder(folder))
        }
    };
    if is_whole && specs.iter().any(|spec| loader.is_bundled(spec)) {
        errors.add(span, bundled(&export.spec.value()));
    }
    let exported = loader.export(&export.name.unraw().to_string(), folder, specs);
    Read { exported: if is_whole { exported } else { exported.unsound() }, tracking, doc }
}

fn bundled(name: &str) -> NotFound {
    NotFound::new(format!("{} is bundled, and every crate can name it", quoted(name)))
        .help("export a file of your own, by its path, which ends in `.toml`")
}

/// All exported macros of a crate share one scope, so two modules that export a name need two names here. The compiler
/// resolves the name where the macro makes it, whatever the caller's edition, and shows it at the caller's name.
fn macro_name(Export { name, spec, options, .. }: &Export) -> Ident {
    let base = options.extends.as_ref().map(|path| format!("={}", path.text()));
    let what = spec.value() + &base.unwrap_or_default();
    let hash = what.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3)
    });
    let span = Span::call_site().located_at(name.span());
    format_ident!("__errcodes_{}_{hash:016x}", name.unraw(), span = span)
}
