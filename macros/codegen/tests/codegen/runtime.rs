//! The macros of the runtime that an expansion calls, as Rust that a test can read.

use std::fs;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::format_ident;

/// What the macros of all arms expand to, with a name for each variable and each repetition once.
pub(crate) fn expansions() -> Vec<syn::File> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../runtime/src");
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    files.sort();
    files.iter().flat_map(|path| of_file(&fs::read_to_string(path).unwrap())).collect()
}

fn of_file(source: &str) -> Vec<syn::File> {
    let file = syn::parse_file(source).unwrap();
    let macros = file.items.into_iter().filter_map(|item| match item {
        syn::Item::Macro(item) if item.ident.as_ref()?.to_string().starts_with("__") => {
            Some(item.mac.tokens)
        }
        _ => None,
    });
    macros.flat_map(arms).collect()
}

/// The arms that are items. Those that are expressions bind no names.
fn arms(rules: TokenStream) -> Vec<syn::File> {
    let groups = rules.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(group),
        _ => None,
    });
    let bodies = groups.skip(1).step_by(2);
    bodies.filter_map(|body| syn::parse2(plain(body.stream())).ok()).collect()
}

/// Without `$`: `$name` is `variable_name`, and `$(..),*` what is in it.
fn plain(tokens: TokenStream) -> TokenStream {
    let mut plain = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(dollar) if dollar.as_char() == '$' => match tokens.next() {
                Some(TokenTree::Group(repeated)) => {
                    plain.extend(self::plain(repeated.stream()));
                    plain.extend(separator(&mut tokens));
                }
                Some(TokenTree::Ident(name)) if name == "self" || name == "crate" => {
                    plain.extend([TokenTree::from(name)]);
                }
                Some(TokenTree::Ident(name)) if name == "visibility" => {}
                Some(TokenTree::Ident(name)) => {
                    plain.extend([TokenTree::from(format_ident!("variable_{name}"))]);
                }
                other => plain.extend(other),
            },
            TokenTree::Group(group) => {
                let group = Group::new(group.delimiter(), self::plain(group.stream()));
                plain.extend([TokenTree::from(group)]);
            }
            other => plain.extend([other]),
        }
    }
    plain
}

/// What stands between a repetition and its operator, which is skipped.
fn separator(tokens: &mut impl Iterator<Item = TokenTree>) -> Option<TokenTree> {
    let is_operator = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if matches!(punct.as_char(), '*' | '+' | '?'));
    let first = tokens.next()?;
    if is_operator(&first) {
        return None;
    }
    let operator = tokens.next()?;
    assert!(is_operator(&operator), "{operator}");
    Some(first)
}
