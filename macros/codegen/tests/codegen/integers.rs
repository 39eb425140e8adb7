//! What depends on the integer type of a spec, and on what its calls return.

use errcodes_codegen::{derive, expand_source};
use errcodes_specs::SourceFile;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::parse::Parser;
use syn::punctuated::Punctuated;

use crate::errors;
use crate::package::{Here, SPEC};

/// The documentation of the method `name` of the enum of a spec.
fn documentation(sdk: &str, name: &str) -> String {
    let spec = format!("[sdk]\n{sdk}\n{}", SPEC.replace("code = 1\n", "code = 109\n"));
    let tokens = expand_source(&SourceFile::new("acme.toml", "acme", spec));
    assert_eq!(errors(tokens.clone()), [""; 0], "{sdk}");
    given(tokens, name).unwrap()
}

/// The texts that are given in parentheses after a name.
fn given(tokens: TokenStream, name: &str) -> Option<String> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let after = tokens.windows(2).find_map(|pair| match pair {
        [TokenTree::Ident(known), TokenTree::Group(given)] if known == name => {
            let texts = Punctuated::<syn::LitStr, syn::Token![,]>::parse_terminated;
            texts.parse2(given.stream()).ok()
        }
        _ => None,
    });
    let texts = after.map(|texts| texts.iter().map(syn::LitStr::value).collect::<Vec<_>>());
    texts.map(|texts| texts.join("\n")).or_else(|| {
        tokens.into_iter().find_map(|token| match token {
            TokenTree::Group(group) => given(group.stream(), name),
            _ => None,
        })
    })
}

#[test]
fn check_says_what_it_takes() {
    let takes = "Calls return the negative of a code: `-109` for `109`.";
    let negated = documentation("returned = \"negated\"", "check");
    assert!(negated.contains(takes), "{negated}");
    assert!(negated.contains("(`0` to `2147483647`)"), "{negated}");
    let plain = documentation("", "check");
    assert!(!plain.contains(takes) && plain.contains("The error of any other code."), "{plain}");
    let of_c = documentation("returned = \"negated\"\nrepr = \"c_int\"", "check_c_int");
    assert!(of_c.contains(takes), "{of_c}");
}

#[test]
fn an_open_end_of_success_is_that_of_the_platform() {
    let shown =
        |success: &str| documentation(&format!("repr = \"isize\"\nsuccess = [{success}]"), "check");
    let ends = shown("\"0..\", \"..=-70000\", \"-9..=-8\"");
    assert!(ends.contains("(`-70000` and less, `-9` to `-8`, `0` and more)"), "{ends}");
}

/// Everything that depends on a type by its name.
#[test]
fn types_of_c_are_those_of_core() {
    for (repr, path) in [
        ("c_int", ":: core :: ffi :: c_int"),
        ("c_ulong", ":: core :: ffi :: c_ulong"),
        ("usize", ":: core :: primitive :: usize"),
    ] {
        let spec = format!("[sdk]\nrepr = \"{repr}\"\n{SPEC}");
        let tokens = expand_source(&SourceFile::new("acme.toml", "acme", spec)).to_string();
        assert!(tokens.contains(&format!("facts ! {{ AcmeError , {path} ,")), "{tokens}");
        assert!(tokens.contains(&format!("wide_enough ! {{ {path} }}")), "{tokens}");
    }
    let tokens = expand_source(&SourceFile::new("acme.toml", "acme", SPEC)).to_string();
    assert!(!tokens.contains("wide_enough") && !tokens.contains("CEnum"), "{tokens}");
}

fn other(spec: &str, ty: &TokenStream) -> Vec<String> {
    let tokens = quote! {
        #[errcodes(spec = #spec)]
        enum Few { #[errcodes(other)] Other(#ty) }
    };
    errors(derive(tokens, &Here))
}

#[test]
fn the_variant_for_other_codes_keeps_the_type_of_the_spec() {
    for (repr, of_c) in [("c_int", true), ("c_ulong", true), ("isize", false), ("usize", false)] {
        let spec = format!("specs/{repr}.toml");
        let name = quote::format_ident!("{repr}");
        assert_eq!(other(&spec, &quote!(errcodes::Unrecognized<#name, Self>)), [""; 0]);
        let path = if of_c { format!("core::ffi::{repr}") } else { repr.into() };
        let help = format!("help: write `Other(errcodes::Unrecognized<{path}, Self>)`");
        for ty in [quote!(#name), quote!(i64), quote!(core::ffi::c_long)] {
            let errors = other(&spec, &ty);
            assert!(errors.len() == 1 && errors[0].contains(&help), "{errors:?}");
        }
    }
    assert_eq!(other("specs/isize.toml", &quote!(Unrecognized<i64, Self>)).len(), 1);
}

/// Where a type has 64 bits, the unsigned spelling of 32 bits is another number.
#[test]
fn a_derived_enum_names_a_code_by_its_bits_only_if_their_number_is_fixed() {
    let of = |spec: &str, code: u32| {
        let code = proc_macro2::Literal::u32_unsuffixed(code);
        let tokens = quote! {
            #[errcodes(spec = #spec)]
            enum Few { #[errcodes(code = #code)] A }
        };
        errors(derive(tokens, &Here))
    };
    assert_eq!(of("specs/c_int.toml", 0xFFFF_FFFF), [""; 0]);
    let long = of("specs/isize.toml", 0xFFFF_FFFF);
    assert!(long.len() == 1 && long[0].contains("lists no code 4294967295"), "{long:?}");
}
