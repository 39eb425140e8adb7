use errcodes_specs::quoted;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{Attribute, Error, LitInt, LitStr, Meta, Path, Result, Token, bracketed};

use super::table::{self, Known, Place, Shape};
use crate::errors::Errors;
use crate::exported::{ExportPath, SpecName, Wanted};

/// The options that were given in one place, each once.
pub(crate) struct Given {
    place: Place,
    options: Vec<(Ident, Value)>,
    /// Those whose value could not be read.
    unread: Vec<Ident>,
}

pub(crate) enum Value {
    Word,
    Integration,
    String(LitStr),
    Strings(Vec<LitStr>),
    Integer(i128, Span),
    Path(TokenStream),
    Exported(ExportPath),
}

impl Given {
    pub(crate) fn new(place: Place) -> Self {
        Self { place, options: Vec::new(), unread: Vec::new() }
    }

    /// In the order of the source.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Ident, &Value)> {
        self.options.iter().map(|(name, value)| (name, value))
    }

    pub(crate) fn get(&self, name: &str) -> Option<(&Ident, &Value)> {
        self.iter().find(|(given, _)| *given == name)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Whether the name stands there, with a value that could not be read.
    pub(crate) fn is_unread(&self, name: &str) -> bool {
        self.unread.iter().any(|unread| unread == name)
    }

    pub(crate) fn string(&self, name: &str) -> Option<&LitStr> {
        match self.get(name)?.1 {
            Value::String(literal) => Some(literal),
            Value::Word
            | Value::Integration
            | Value::Strings(_)
            | Value::Integer(..)
            | Value::Path(_)
            | Value::Exported(_) => None,
        }
    }

    pub(crate) fn path(&self, name: &str) -> Option<&TokenStream> {
        match self.get(name)?.1 {
            Value::Path(path) => Some(path),
            Value::Word
            | Value::Integration
            | Value::Integer(..)
            | Value::String(_)
            | Value::Strings(_)
            | Value::Exported(_) => None,
        }
    }

    pub(crate) fn exported(&self, name: &str) -> Option<&ExportPath> {
        match self.get(name)?.1 {
            Value::Exported(path) => Some(path),
            Value::Word
            | Value::Integration
            | Value::Integer(..)
            | Value::String(_)
            | Value::Strings(_)
            | Value::Path(_) => None,
        }
    }

    /// A spec by its name or its path.
    pub(crate) fn spec(&self, name: &str) -> Option<SpecName> {
        if let Some(path) = self.exported(name) {
            return Some(SpecName { span: path.span(), wanted: Wanted::Exported(path.clone()) });
        }
        let literal = self.string(name)?;
        Some(SpecName { wanted: Wanted::Named(literal.value()), span: literal.span() })
    }

    pub(crate) fn integrations(&self) -> impl Iterator<Item = &Ident> {
        self.iter().filter(|(_, value)| matches!(value, Value::Integration)).map(|(name, _)| name)
    }

    /// Reads the options of `#[errcodes(..)]`.
    pub(crate) fn read_attribute(&mut self, attribute: &Attribute, errors: &mut Errors) {
        let Meta::List(list) = &attribute.meta else {
            let message = format!(
                "options are written in parentheses\nhelp: write `#[errcodes(..)]`; {}",
                self.place.listed()
            );
            return errors.push(Error::new_spanned(&attribute.meta, message));
        };
        let read = list.parse_args_with(|input: ParseStream<'_>| {
            self.read(input, errors);
            Ok(())
        });
        if let Err(error) = read {
            errors.push(error);
        }
    }

    /// Reads options to the end of `input`. A mistake in one does not keep the others from being read.
    pub(crate) fn read(&mut self, input: ParseStream<'_>, errors: &mut Errors) {
        while !input.is_empty() {
            if let Err(error) = self.option(input, errors).and_then(|()| comma(input, errors)) {
                errors.push(error);
                skip_to_comma(input);
                // There is one, or the input is at its end.
                let _: Result<Option<Token![,]>> = input.parse();
            }
        }
    }

    fn option(&mut self, input: ParseStream<'_>, errors: &mut Errors) -> Result<()> {
        if self.place == Place::Derive && input.peek(LitStr) {
            self.nameless_spec(&input.parse()?, errors);
            return Ok(());
        }
        if !input.peek(Ident::peek_any) {
            let message = format!("expected an option\nhelp: {}", self.place.listed());
            return Err(input.error(message));
        }
        let name = input.call(Ident::parse_any)?;
        let known = table::find(self.place, &name)?;
        match value(known, &name, input) {
            Ok(value) => self.keep(name, value, errors),
            Err(error) => {
                self.unread.push(name);
                return Err(error);
            }
        }
        Ok(())
    }

    fn keep(&mut self, name: Ident, value: Value, errors: &mut Errors) {
        if self.has(&name.to_string()) {
            let message = format!("option `{name}` is given twice\nhelp: take one of them out");
            errors.add(name.span(), message);
        } else {
            self.options.push((name, value));
        }
    }

    /// `"gme"` as in `errcodes!("gme")` is an error, but its meaning is clear.
    fn nameless_spec(&mut self, spec: &LitStr, errors: &mut Errors) {
        let text = quoted(&spec.value());
        let message =
            format!("expected an option\nhelp: write `spec = \"{}\"`", text.trim_matches('`'));
        errors.add(spec.span(), message);
        self.keep(Ident::new("spec", spec.span()), Value::String(spec.clone()), errors);
    }
}

/// Between two options. A missing comma is an error, but both options are read.
fn comma(input: ParseStream<'_>, errors: &mut Errors) -> Result<()> {
    if input.is_empty() || input.parse::<Option<Token![,]>>()?.is_some() {
        return Ok(());
    }
    let error = input.error("expected `,` before the next option");
    if !input.peek(Ident::peek_any) {
        return Err(error);
    }
    errors.push(error);
    Ok(())
}

/// Skips what stands before the next comma.
fn skip_to_comma(input: ParseStream<'_>) {
    while !input.peek(Token![,]) && input.parse::<TokenTree>().is_ok() {}
}

fn value(known: &Known, name: &Ident, input: ParseStream<'_>) -> Result<Value> {
    match known.shape {
        Shape::Word => no_value(name, input).map(|()| Value::Word),
        Shape::Integration => no_value(name, input).map(|()| Value::Integration),
        Shape::String => after_equals(known, name, input, string),
        Shape::Strings => after_equals(known, name, input, strings),
        Shape::Integer => after_equals(known, name, input, integer),
        Shape::Path => after_equals(known, name, input, path),
        Shape::Exported => after_equals(known, name, input, exported),
        Shape::Spec => after_equals(known, name, input, |input| {
            if input.peek(LitStr) { string(input) } else { exported(input) }
        }),
    }
}

fn no_value(name: &Ident, input: ParseStream<'_>) -> Result<()> {
    if input.is_empty() || input.peek(Token![,]) || input.peek(Ident::peek_any) {
        return Ok(());
    }
    let message = format!("option `{name}` takes no value\nhelp: write `{name}` alone");
    Err(Error::new(name.span(), message))
}

fn after_equals(
    known: &Known,
    name: &Ident,
    input: ParseStream<'_>,
    parse: fn(ParseStream<'_>) -> Option<Result<Value>>,
) -> Result<Value> {
    let message = format!(
        "option `{name}` takes {}\nhelp: write it as in `{}`",
        known.shape.noun(),
        known.example
    );
    let has_equals = input.parse::<Option<Token![=]>>()?.is_some();
    if !has_equals || input.is_empty() || input.peek(Token![,]) {
        return Err(Error::new(name.span(), message));
    }
    let span = input.span();
    parse(input).unwrap_or_else(|| Err(Error::new(span, message)))
}

/// `None` if no string stands there. The functions below do likewise.
fn string(input: ParseStream<'_>) -> Option<Result<Value>> {
    let literal: LitStr = input.parse().ok()?;
    Some(plain(literal.suffix(), literal.span()).map(|()| Value::String(literal)))
}

fn strings(input: ParseStream<'_>) -> Option<Result<Value>> {
    let list = input.call(|input| {
        let list;
        bracketed!(list in input);
        list.parse_terminated(ParseBuffer::parse::<LitStr>, Token![,])
    });
    let list: Vec<LitStr> = list.ok()?.into_iter().collect();
    let mistake = list.iter().find_map(|item| plain(item.suffix(), item.span()).err());
    Some(mistake.map_or(Ok(Value::Strings(list)), Err))
}

fn path(input: ParseStream<'_>) -> Option<Result<Value>> {
    let path = input.call(Path::parse_mod_style).ok()?;
    Some(Ok(Value::Path(path.into_token_stream())))
}

fn exported(input: ParseStream<'_>) -> Option<Result<Value>> {
    let path = ExportPath::new(input.call(Path::parse_mod_style).ok()?)?;
    Some(Ok(Value::Exported(path)))
}

fn integer(input: ParseStream<'_>) -> Option<Result<Value>> {
    let minus: Option<Token![-]> = input.parse().ok()?;
    let literal: LitInt = input.parse().ok()?;
    if input.peek(Token![..]) {
        let message = format!("a variant gives one code\n{}", table::RANGE);
        return Some(Err(Error::new(literal.span(), message)));
    }
    let number = number(&literal, minus.is_some());
    Some(number.map(|number| Value::Integer(number, literal.span())))
}

/// The value of a literal with or without a minus before it.
pub(crate) fn number(literal: &LitInt, is_negative: bool) -> Result<i128> {
    plain(literal.suffix(), literal.span())?;
    let number: i128 = literal.base10_parse().map_err(|_| {
        Error::new(literal.span(), "the number does not fit in any integer type of a spec")
    })?;
    Ok(if is_negative { -number } else { number })
}

/// Refuses a suffix: Rust reads `"gme"foo` as one literal.
pub(crate) fn plain(suffix: &str, span: Span) -> Result<()> {
    if suffix.is_empty() {
        return Ok(());
    }
    let message = format!("the literal ends in {}\nhelp: take that out", quoted(suffix));
    Err(Error::new(span, message))
}
