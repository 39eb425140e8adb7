//! What kind of value a key wants, and what to say of another one.

use toml::de::DeValue;

use crate::quote::quoted;
use crate::source::Span;
use crate::{Diagnostic, Rule, letters};

/// How a range says which codes it has.
pub(crate) const CODES: &str = "write `codes = \"0x63C0..=0x63CF\"`, or `mask` and `value`";

/// What a key wants.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    String,
    Integer,
    Boolean,
    Date,
    Bits,
    BitFields,
    ListOfStrings,
    OneOrMoreStrings,
    ListOfCodes,
    ListOfTables,
    Texts,
    Retry,
    Table,
}

impl Shape {
    fn name(self) -> &'static str {
        match self {
            Self::String => "a string",
            Self::Integer => "an integer",
            Self::Boolean => "true or false",
            Self::Bits => "an integer such as 0x0F",
            Self::BitFields => "a table such as { tries = 0x0F }",
            Self::Date => "a date such as 2025-11-21",
            Self::ListOfStrings => "a list of strings",
            Self::OneOrMoreStrings => "a string or a list of strings",
            Self::ListOfCodes => "a list of integers and of ranges such as \"1..=9\"",
            Self::ListOfTables => "an array of tables",
            Self::Texts => "a string or a table of strings by language",
            Self::Retry => "a class or a table with `class` and `after`",
            Self::Table => "a table",
        }
    }

    /// How to write it, if `found` shows what went wrong.
    fn help(self, key: &str, found: &DeValue<'_>) -> Option<String> {
        if let Some(help) = self.help_for_key(key, found) {
            return Some(help);
        }
        match (self, found) {
            (Self::Integer, DeValue::String(text)) if is_integer(text) => Some(format!(
                "write it without quotes: {}",
                quoted(&format!("{key} = {}", text.trim()))
            )),
            (Self::Integer, DeValue::Float(_)) => {
                Some("write it without a point or an exponent".into())
            }
            (Self::Boolean, DeValue::String(text)) if matches!(text.as_ref(), "true" | "false") => {
                Some(format!("write it without quotes: `{key} = {text}`"))
            }
            (Self::Retry, DeValue::Boolean(true)) => Some("did you mean `\"transient\"`?".into()),
            (Self::Retry, DeValue::Boolean(false)) => Some("did you mean `\"never\"`?".into()),
            (Self::Date, DeValue::String(text))
                if letters::starts_with(text, |c| c.is_ascii_digit()) =>
            {
                Some("write it without quotes".into())
            }
            (Self::Table, _) => Some(format!("write `[{key}]` on a line of its own")),
            (Self::ListOfTables, _) => Some(help_for_tables(key, found)),
            (Self::ListOfStrings | Self::ListOfCodes, DeValue::String(_) | DeValue::Integer(_)) => {
                Some(format!("write it in brackets: `{key} = [...]`"))
            }
            (
                Self::String
                | Self::Integer
                | Self::Boolean
                | Self::Bits
                | Self::BitFields
                | Self::Date
                | Self::ListOfStrings
                | Self::OneOrMoreStrings
                | Self::ListOfCodes
                | Self::Texts
                | Self::Retry,
                _,
            ) => None,
        }
    }

    /// Likewise, if the key tells what was meant.
    fn help_for_key(self, key: &str, found: &DeValue<'_>) -> Option<String> {
        let help = match (self, key, found) {
            (Self::Integer, "code", DeValue::String(text)) if !is_integer(text) => {
                return Some(help_for_code(text));
            }
            (Self::Integer, "code", DeValue::Array(_)) => {
                "list each code as a `[[code]]`; a set with one meaning is a `[[range]]`"
            }
            (Self::String, "codes", DeValue::Integer(_) | DeValue::Array(_)) => {
                "a range is a string: `codes = \"0x63C0..=0x63CF\"`; a single number is a `[[code]]`"
            }
            (Self::Boolean, "success", DeValue::Array(_) | DeValue::Integer(_)) => {
                "it is about all codes of the range: write `success = true`"
            }
            (Self::String, "unrecognized", DeValue::Array(_) | DeValue::Table(_)) => {
                "it is the class of all codes that are not listed; for a set of them, write a `[[range]]`"
            }
            (Self::String, "effect", DeValue::Boolean(_)) => {
                "write \"none\" if the failed call did nothing, or \"possible\" if it may have taken effect"
            }
            (Self::String, "deprecated", DeValue::Boolean(true)) => {
                "say why: `deprecated = \"only version 1 returns it\"`"
            }
            _ => return None,
        };
        Some(help.into())
    }
}

/// What to write in place of a text that is no code.
fn help_for_code(text: &str) -> String {
    if text.contains("..") {
        let codes = quoted(&format!("codes = \"{text}\""));
        return format!("a set of codes is a `[[range]]`: write {codes}");
    }
    if text.contains('+') {
        return "write the number, or give the `[[group]]` a `base`, which is added to its codes"
            .into();
    }
    if letters::starts_with(text.trim_start(), |c| c.is_ascii_digit()) {
        return "write a number without quotes, in hex with `0x`; a set of codes is a `[[range]]`, with `codes = \"0x63C0..=0x63CF\"`".into();
    }
    "a code is an integer; for an API whose codes are strings use `strum` or `serde`".into()
}

/// How to write an array of tables.
fn help_for_tables(key: &str, found: &DeValue<'_>) -> String {
    if key == "when" {
        let help =
            "start each with `[[code.when]]`, `[[range.when]]` or the like, in double brackets";
        return help.into();
    }
    let how = if found.is_table() { ", in double brackets" } else { " on a line of its own" };
    format!("start each {key} with `[[{key}]]`{how}")
}

/// The report of a value that is not of the shape that its key wants.
pub(crate) fn mismatch(key: &str, shape: Shape, span: Span, found: &DeValue<'_>) -> Diagnostic {
    let diagnostic = new(key, shape, span, found, "");
    match shape.help(key, found) {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// The report of an item of a list that is not of the shape that the list wants.
pub(crate) fn mismatch_in_list(
    key: &str,
    list: Shape,
    span: Span,
    found: &DeValue<'_>,
) -> Diagnostic {
    new(key, list, span, found, " in the list")
}

fn new(key: &str, shape: Shape, span: Span, found: &DeValue<'_>, suffix: &str) -> Diagnostic {
    let article = if found.is_integer() || found.is_array() { "an" } else { "a" };
    let message = format!("{} must be {}", quoted(key), shape.name());
    Diagnostic::new(Rule::WrongType, span, message)
        .label(format!("found {article} {}{suffix}", found.type_str()))
}

pub(crate) fn as_string(value: &DeValue<'_>) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// The integer. One that is out of range for every type becomes another one that is, so that the
/// check of the range finds it.
pub(crate) fn as_integer(value: &DeValue<'_>) -> Option<i128> {
    let integer = value.as_integer()?;
    let beyond = if integer.as_str().starts_with('-') { i64::MIN } else { i64::MAX };
    let number = i128::from_str_radix(integer.as_str(), integer.radix());
    Some(number.unwrap_or(i128::from(beyond) * 4))
}

/// Whether a text is an integer as TOML writes it.
pub(crate) fn is_integer(text: &str) -> bool {
    integer(text).is_some()
}

/// The integer that a text is, as TOML writes it: in decimal or hex, with `_` between digits.
pub(crate) fn integer(text: &str) -> Option<i128> {
    let text = text.trim();
    let (digits, radix) = match text.strip_prefix("0x") {
        Some(digits) if digits.starts_with(['+', '-']) => return None,
        Some(digits) => (digits, 16),
        None => (text, 10),
    };
    if digits.trim_start_matches(['+', '-']).split('_').any(str::is_empty) {
        return None;
    }
    let mut joined = String::with_capacity(digits.len());
    for part in digits.split('_') {
        joined += part;
    }
    i128::from_str_radix(&joined, radix).ok()
}

#[cfg(test)]
mod tests {
    use super::integer;

    #[test]
    fn integers_are_those_of_toml() {
        let found = [" 7 ", "-1", "+1", "0x1F", "1_000", "0xFFFF_0000"].map(integer);
        assert_eq!(found, [7, -1, 1, 0x1F, 1000, 0xFFFF_0000].map(Some));
        for text in ["", "_1", "1_", "1__0", "0x", "0x_1", "0x-1", "-_1", "--1", "1f", "0X1F"] {
            assert_eq!(integer(text), None, "{text}");
        }
    }
}
