//! The variants of the caller's enum, and what their attributes say.

use proc_macro2::{Ident, Literal, Span};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{DataEnum, Error, Fields, LitInt, LitStr, Result, Token, Variant};

use crate::options::{read_list, skip_value, unknown};

/// A variant of the caller's.
pub(super) struct Entry {
    pub(super) name: Ident,
    /// Whether it keeps every code that no other variant stands for.
    pub(super) is_other: bool,
    /// Whether it can be what it is marked as.
    pub(super) is_sound: bool,
    /// What its attributes say, each option once.
    pub(super) values: Vec<Value>,
}

/// `name = value` in an attribute.
pub(super) struct Value {
    pub(super) name: Ident,
    pub(super) text: Text,
}

pub(super) enum Text {
    String(LitStr),
    Integer { literal: String, span: Span },
}

impl Entry {
    /// The value of an option.
    pub(super) fn value(&self, name: &str) -> Option<&Value> {
        self.values.iter().find(|value| value.name == name)
    }
}

impl Text {
    pub(super) fn span(&self) -> Span {
        match self {
            Self::String(literal) => literal.span(),
            Self::Integer { span, .. } => *span,
        }
    }

    /// As TOML has it. Control characters are escaped, for the rules of texts to see.
    pub(super) fn toml(&self) -> String {
        match self {
            Self::String(literal) => {
                format!("\"{}\"", literal.value().chars().flat_map(escaped).collect::<String>())
            }
            Self::Integer { literal, .. } => literal.clone(),
        }
    }
}

fn escaped(c: char) -> Vec<char> {
    match c {
        '"' | '\\' => vec!['\\', c],
        c if c.is_control() => format!("\\u{:04X}", u32::from(c)).chars().collect(),
        c => vec![c],
    }
}

/// With a spec, a variant can only be found in it; without one it says everything itself.
const IN_SPEC: &[&str] = &["code", "other", "symbol", "variant"];
const ALONE: &[&str] =
    &["advice", "after", "cause", "code", "kind", "message", "other", "retry", "symbol", "url"];

pub(super) fn variants(data: &DataEnum, in_spec: bool, complaints: &mut Vec<Error>) -> Vec<Entry> {
    let names = if in_spec { IN_SPEC } else { ALONE };
    let mut has_other = false;
    let entries = data.variants.iter().map(|variant| {
        let mut entry = entry(variant, names, complaints);
        let mistake = wrong_fields(variant, entry.is_other)
            .or((entry.is_other && has_other).then_some("a second `other` variant"));
        has_other |= entry.is_other;
        if let Some(mistake) = mistake {
            complaints.push(Error::new(variant.ident.span(), mistake));
            entry.is_sound = false;
        }
        entry
    });
    entries.collect()
}

fn entry(variant: &Variant, names: &'static [&'static str], complaints: &mut Vec<Error>) -> Entry {
    let mut entry =
        Entry { name: variant.ident.clone(), is_other: false, is_sound: true, values: Vec::new() };
    for attribute in variant.attrs.iter().filter(|attribute| attribute.path().is_ident("errcodes"))
    {
        read_list(attribute, complaints, |input, complaints| {
            option(input, names, &mut entry, complaints)
        });
    }
    entry
}

fn option(
    input: ParseStream<'_>,
    names: &'static [&'static str],
    entry: &mut Entry,
    complaints: &mut Vec<Error>,
) -> Result<()> {
    let name = input.call(Ident::parse_any)?;
    if !names.iter().any(|known| name == known) {
        complaints.push(unknown(&name, names));
        return skip_value(input);
    }
    if name == "other" {
        entry.is_other = true;
        return Ok(());
    }
    input.parse::<Token![=]>()?;
    let text = if name == "code" { integer(input)? } else { Text::String(input.parse()?) };
    if entry.value(&name.to_string()).is_some() {
        complaints.push(Error::new(name.span(), format!("option `{name}` is given twice")));
    } else {
        entry.values.push(Value { name, text });
    }
    Ok(())
}

/// An integer, which may be negative.
fn integer(input: ParseStream<'_>) -> Result<Text> {
    let minus = input.parse::<Option<Token![-]>>()?;
    let literal: LitInt = input.parse()?;
    let number: i128 = literal.base10_parse()?;
    let number = if minus.is_some() { -number } else { number };
    Ok(Text::Integer {
        literal: Literal::i128_unsuffixed(number).to_string(),
        span: literal.span(),
    })
}

fn wrong_fields(variant: &Variant, is_other: bool) -> Option<&'static str> {
    match (&variant.fields, is_other) {
        (Fields::Unit, false) => None,
        (Fields::Unnamed(fields), true) if fields.unnamed.len() == 1 => None,
        (_, false) => Some(
            "a variant of a code has no fields\nhelp: mark the one that keeps all other codes with `#[errcodes(other)]`",
        ),
        (_, true) => {
            Some("the `other` variant keeps the code: `Other(errcodes::Unrecognized<i32>)`")
        }
    }
}
