//! The name of the spec, which is a string literal or the path of an exported spec, and what stands in place of one.

use std::path::Path;

use errcodes_specs::{bundled, quoted, suggest};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::{Error, Lit, LitStr, Path as RustPath, Result, Token};

use crate::errors::Errors;
use crate::exported::{ExportPath, SpecName, Wanted};
use crate::options;

/// The name, also where it is not written as a string literal but clear all the same: that of a bundled spec,
/// or a path that ends in `.toml`.
pub(super) fn read(input: ParseStream<'_>, errors: &mut Errors) -> Result<SpecName> {
    if input.peek(LitStr) {
        let literal: LitStr = input.parse()?;
        if let Err(error) = options::plain(literal.suffix(), literal.span()) {
            errors.push(error);
        }
        return Ok(SpecName { wanted: Wanted::Named(literal.value()), span: literal.span() });
    }
    let tokens = tokens(input)?;
    if let Some(path) = exported(&tokens) {
        let span = path.span();
        return Ok(SpecName { wanted: Wanted::Exported(path), span });
    }
    let meant = meant(&tokens);
    let message = match &meant {
        Some(name) => {
            format!("the name of a spec must be a string literal\nhelp: write \"{name}\"")
        }
        None => unclear(&tokens),
    };
    let span = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    let error = Error::new_spanned(tokens.into_iter().collect::<TokenStream>(), message);
    let text = meant.ok_or_else(|| error.clone())?;
    errors.push(error);
    Ok(SpecName { wanted: Wanted::Named(text), span })
}

/// All tokens of an expression such as `concat!("a", "b")`, `config::SPEC` or `errors/acme.toml`: those that a
/// punctuation mark or a group joins.
fn tokens(input: ParseStream<'_>) -> Result<Vec<TokenTree>> {
    let mut tokens: Vec<TokenTree> = vec![input.parse()?];
    let ends =
        |input: ParseStream<'_>| input.is_empty() || input.peek(Token![,]) || input.peek(Token![;]);
    while !ends(input) {
        let next: TokenTree = input.fork().parse()?;
        let joins = |token: &TokenTree| matches!(token, TokenTree::Punct(_));
        let is_group = matches!(next, TokenTree::Group(_));
        if !is_group && !joins(&next) && !tokens.last().is_some_and(joins) {
            break;
        }
        tokens.push(input.parse()?);
    }
    Ok(opened(tokens))
}

/// `macro_rules!` wraps an expression in a group that nobody sees.
fn opened(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    match tokens.as_slice() {
        [TokenTree::Group(group)] if is_invisible(group) => group.stream().into_iter().collect(),
        _ => tokens,
    }
}

fn is_invisible(group: &Group) -> bool {
    group.delimiter() == Delimiter::None
}

/// `acme_sys::acme`.
fn exported(tokens: &[TokenTree]) -> Option<ExportPath> {
    let tokens = tokens.iter().cloned().collect();
    ExportPath::new(RustPath::parse_mod_style.parse2(tokens).ok()?)
}

/// The spec that is meant, if there is one or a file can be meant.
fn meant(tokens: &[TokenTree]) -> Option<String> {
    let text = match tokens {
        [TokenTree::Literal(literal)] => match Lit::new(literal.clone()) {
            Lit::ByteStr(bytes) => String::from_utf8(bytes.value()).ok()?,
            Lit::CStr(text) => text.value().into_string().ok()?,
            _ => return None,
        },
        [TokenTree::Ident(name)] => slip(&name.to_string()),
        _ => of_build_script(tokens).or_else(|| path(tokens))?,
    };
    let is_bundled = bundled::names().chain(bundled::folders()).any(|name| name == text);
    let is_file = Path::new(&text).extension().is_some_and(|extension| extension == "toml")
        && quoted(&text).trim_matches('`') == text;
    (is_bundled || is_file).then_some(text)
}

/// A word in lower case may be a bundled name with a slip.
fn slip(word: &str) -> String {
    let names = bundled::names().chain(bundled::folders());
    let near = suggest::nearest(word, names).filter(|_| !word.contains(char::is_uppercase));
    near.unwrap_or(word).to_owned()
}

/// `concat!(env!("OUT_DIR"), "/acme.toml")`, as `include!` takes it.
fn of_build_script(tokens: &[TokenTree]) -> Option<String> {
    let texts: Vec<String> = tokens.iter().flat_map(strings).collect();
    match texts.as_slice() {
        [variable, first, rest @ ..] if variable == "OUT_DIR" && first.starts_with('/') => {
            Some(format!("${variable}{first}{}", rest.concat()))
        }
        _ => None,
    }
}

/// The string literals of an expression.
fn strings(token: &TokenTree) -> Vec<String> {
    match token {
        TokenTree::Group(group) => {
            group.stream().into_iter().flat_map(|token| strings(&token)).collect()
        }
        TokenTree::Literal(literal) => match Lit::new(literal.clone()) {
            Lit::Str(text) => vec![text.value()],
            _ => Vec::new(),
        },
        TokenTree::Ident(_) | TokenTree::Punct(_) => Vec::new(),
    }
}

/// `errors/acme.toml` without quotes.
fn path(tokens: &[TokenTree]) -> Option<String> {
    let parts = tokens.iter().map(|token| match token {
        TokenTree::Ident(word) => Some(word.to_string()),
        TokenTree::Punct(punct) if "/.-".contains(punct.as_char()) => Some(punct.to_string()),
        TokenTree::Punct(_) | TokenTree::Group(_) | TokenTree::Literal(_) => None,
    });
    parts.collect()
}

fn unclear(tokens: &[TokenTree]) -> String {
    const REMEDY: &str =
        "help: write the name of the spec itself, such as \"gme\" or \"errors/acme.toml\"";
    let is_call = |pair: &[TokenTree]| matches!(pair, [TokenTree::Punct(punct), TokenTree::Group(_)] if punct.as_char() == '!');
    let is_path = tokens.iter().all(|token| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    });
    let path: String = tokens.iter().map(ToString::to_string).collect();
    if tokens.windows(2).any(is_call) {
        format!("macros are not expanded here\n{REMEDY}")
    } else if is_path && path.contains(|c: char| c.is_uppercase() || c == ':') {
        format!("a macro cannot read the constant {}\n{REMEDY}", quoted(&path))
    } else {
        let exported = match tokens {
            [TokenTree::Ident(word)] if word != "true" && word != "false" => {
                format!(
                    "\nhelp: an exported spec is named by its path, such as {}",
                    quoted(&format!("self::{word}"))
                )
            }
            _ => String::new(),
        };
        format!("the name of a spec must be a string literal\n{REMEDY}{exported}")
    }
}
