//! The long form of a call: `attributes visibility enum Name = "spec";`.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Error, Generics, Result, Token, Visibility, WhereClause};

use super::Call;
use super::name;
use crate::attributes;
use crate::errors::Errors;
use crate::exported::SpecName;
use crate::item::Item;
use crate::options::Given;

const VARIANTS: &str = "expected `= \"spec\";`: the variants come from the spec\n\
    help: for variants of your own, derive `errcodes::ErrorCode` for an enum outside of `errcodes!`";

pub(super) fn starts(input: ParseStream<'_>) -> bool {
    input.peek(Token![#]) || input.peek(Token![pub]) || peek_keyword(input)
}

fn peek_keyword(input: ParseStream<'_>) -> bool {
    input.peek(Token![enum]) || input.peek(Token![struct]) || input.peek(Token![type])
}

pub(super) fn read(input: ParseStream<'_>, given: &mut Given, errors: &mut Errors) -> Result<Call> {
    let attributes = input.call(Attribute::parse_outer)?;
    let visibility: Visibility = input.parse()?;
    keyword(input, errors)?;
    let name: Ident = input.parse().map_err(|error: Error| {
        Error::new(error.span(), "expected a name for the enum, as in `enum VoiceError = \"gme\";`")
    })?;
    let attributes = attributes::sort(attributes, &name, given, errors);
    let span = name.span();
    let item =
        Item { name: Some(name), visibility: quote!(#visibility), attributes, ..Item::default() };
    // The enum has its name, so that code that uses it needs no second error.
    Ok(match spec(input, given, errors) {
        Ok(SpecName { wanted, span }) => Call { item, spec: Some(wanted), span },
        Err(error) => {
            errors.push(error);
            Call { item, spec: None, span }
        }
    })
}

/// What stands after the name of the enum.
fn spec(input: ParseStream<'_>, given: &mut Given, errors: &mut Errors) -> Result<SpecName> {
    generics(input, errors)?;
    input.parse::<Token![=]>().map_err(|error| Error::new(error.span(), VARIANTS))?;
    let spec = name::read(input, errors)?;
    end(input, given, errors)?;
    Ok(spec)
}

/// `enum`. Another kind of type has the same meaning.
fn keyword(input: ParseStream<'_>, errors: &mut Errors) -> Result<()> {
    if input.parse::<Option<Token![enum]>>()?.is_some() {
        return Ok(());
    }
    if peek_keyword(input) {
        errors.push(input.error("error codes are an enum\nhelp: write `enum` here"));
        input.parse::<TokenTree>()?;
        return Ok(());
    }
    let message = "attributes and visibility stand before `enum`\n\
                   help: write `errcodes! { pub enum VoiceError = \"gme\"; }`";
    Err(input.error(message))
}

fn generics(input: ParseStream<'_>, errors: &mut Errors) -> Result<()> {
    let span = input.span();
    let generics: Generics = input.parse()?;
    let clause: Option<WhereClause> = input.parse()?;
    if generics.lt_token.is_some() || clause.is_some() {
        errors.add(span, attributes::GENERICS);
    }
    Ok(())
}

/// `;`, and then nothing.
fn end(input: ParseStream<'_>, given: &mut Given, errors: &mut Errors) -> Result<()> {
    if input.peek(Token![,]) {
        let message = "the long form has its options in an attribute\n\
                       help: write `#[errcodes(lang = \"zh\")]` or the like above the enum";
        errors.push(input.error(message));
        input.parse::<Token![,]>()?;
        misplaced(input, given, errors)?;
    }
    input.parse::<Option<Token![;]>>()?;
    if !input.is_empty() {
        let message = if starts(input) {
            "a call makes one enum\nhelp: write another call of `errcodes!` for this one"
        } else {
            "unexpected token after the name of the spec\n\
             help: options stand above the enum: `#[errcodes(lang = \"zh\")]`"
        };
        errors.push(input.error(message));
    }
    Ok(())
}

/// Options up to `;`. They are obeyed, so that nothing is reported because they are missing.
fn misplaced(input: ParseStream<'_>, given: &mut Given, errors: &mut Errors) -> Result<()> {
    let mut options = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![;]) {
        options.extend([input.parse::<TokenTree>()?]);
    }
    let read = |input: ParseStream<'_>| {
        given.read(input, errors);
        Ok(())
    };
    read.parse2(options)
}
