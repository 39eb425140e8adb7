//! No binding of an expansion can meet a constant of the caller's.

use std::collections::BTreeSet;
use std::fs;

use errcodes_specs::bundled;
use quote::quote;
use syn::visit::{self, Visit};

/// The names for which the runtime defines functions: those are no patterns, and hide the caller's constants.
fn shielded() -> BTreeSet<String> {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/../../runtime/src/bindings.rs");
    let source = fs::read_to_string(source).unwrap();
    let list = source.split("$crate::__bindings! {").nth(1).unwrap().split('}').next().unwrap();
    list.split_whitespace().map(str::to_owned).collect()
}

/// Names in patterns, and functions in the constants around impls, which shield as well.
#[derive(Default)]
struct Names {
    bindings: BTreeSet<String>,
    functions: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.bindings.insert(pattern.ident.to_string());
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.functions.insert(function.sig.ident.to_string());
        visit::visit_item_fn(self, function);
    }
}

fn names(file: &syn::File) -> Names {
    let mut names = Names::default();
    names.visit_file(file);
    names
}

#[test]
fn every_binding_is_shielded() {
    let compiler = &errcodes_codegen::NoCompiler;
    let specs = bundled::names().chain(bundled::folders());
    let mut expansions: Vec<_> =
        specs.map(|name| errcodes_codegen::expand(quote!((::errcodes) #name), compiler)).collect();
    let ranges = "../../tests/specs/sw.toml";
    expansions.push(errcodes_codegen::expand(quote!((::errcodes) #ranges), compiler));
    let everything = quote!((::errcodes) "../../tests/golden/everything.toml");
    expansions.push(errcodes_codegen::expand(everything, compiler));
    for enumeration in [
        quote!(
            #[errcodes(spec = #ranges)]
            enum E {
                WrongPin(EWrongPin),
            }
        ),
        quote!(
            #[errcodes(spec = "gme")]
            enum E {
                Timeout,
                #[errcodes(other)]
                Other(T),
            }
        ),
        quote!(
            #[errcodes(spec = "gme", full = GmeError)]
            enum E {
                #[errcodes(other)]
                Other(T),
            }
        ),
        quote!(
            #[errcodes(spec = #ranges, full = SwError)]
            enum E {
                WrongPin(EWrongPin),
            }
        ),
        quote!(
            #[errcodes(spec = "gme", full = GmeError)]
            enum E {
                #[errcodes(retry = "busy")]
                Timeout,
                #[errcodes(other)]
                Other(T),
            }
        ),
    ] {
        expansions.push(errcodes_codegen::derive(enumeration, compiler));
    }
    let shielded = shielded();
    for expansion in expansions {
        let Names { bindings, functions } = names(&syn::parse2(expansion).unwrap());
        let bare: Vec<_> =
            bindings.difference(&functions).filter(|name| !shielded.contains(*name)).collect();
        assert!(bare.is_empty(), "not in runtime/src/bindings.rs: {bare:?}");
    }
}

/// The macros of the runtime bind names, too. What they call stands in the same constant, whichever of them makes it.
#[test]
fn every_binding_of_the_runtime_is_shielded() {
    let (shielded, files) = (shielded(), crate::runtime::expansions());
    let all: Vec<_> = files.iter().map(names).collect();
    let functions: BTreeSet<_> = all.iter().flat_map(|names| &names.functions).collect();
    let bindings = all.iter().flat_map(|names| &names.bindings);
    // Those that the expansion chooses are seen there.
    let own = bindings.filter(|name| !name.starts_with("variable_"));
    let bare: Vec<_> =
        own.filter(|name| !functions.contains(name) && !shielded.contains(*name)).collect();
    assert!(bare.is_empty(), "not in runtime/src/bindings.rs: {bare:?}");
    assert!(files.len() > 20);
}
