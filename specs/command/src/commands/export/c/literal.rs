//! Numbers and texts as C writes them.

use std::iter;

use errcodes_specs::{Radix, Repr, Sdk};

use crate::exported::c_type;

/// A code with its type.
pub(super) fn typed(sdk: &Sdk, code: i128) -> String {
    format!("(({}){})", c_type(sdk.repr), untyped(sdk, code))
}

/// A hex literal has the first type that it fits, and a cast keeps its bits, but a minus before it would be that of an
/// unsigned number. A decimal one needs a suffix to be unsigned, and C has no literal for the least number of a type: what
/// stands after the minus does not fit.
fn untyped(sdk: &Sdk, code: i128) -> String {
    let (repr, suffix) = (sdk.repr, suffix(sdk.repr));
    let is_hex = sdk.radix == Radix::Hex && (code >= 0 || !repr.width_varies());
    if is_hex {
        sdk.number(code)
    } else if repr.is_signed() && code == repr.min() {
        format!("({}{suffix} - 1)", code + 1)
    } else {
        format!("{code}{suffix}")
    }
}

fn suffix(repr: Repr) -> &'static str {
    match repr {
        Repr::I8 | Repr::I16 | Repr::I32 | Repr::CInt | Repr::Isize => "",
        Repr::U8 | Repr::U16 | Repr::U32 | Repr::CUint | Repr::Usize => "U",
        Repr::CLong => "L",
        Repr::CUlong => "UL",
        Repr::I64 => "LL",
        Repr::U64 => "ULL",
    }
}

/// The text as a string literal in UTF-8. Two question marks could start a trigraph.
pub(super) fn string(text: &str) -> String {
    let shown = shown(text);
    let befores = iter::once(' ').chain(shown.chars());
    let escape = |(before, c): (char, char)| match c {
        '"' | '\\' => format!("\\{c}"),
        '?' if before == '?' => "\\?".to_owned(),
        c if c.is_ascii_control() => format!("\\{:03o}", u32::from(c)),
        c => c.to_string(),
    };
    let escaped: String = befores.zip(shown.chars()).map(escape).collect();
    format!("\"{escaped}{}\"", if shown.len() < text.len() { "…" } else { "" })
}

/// As much of a text as a literal has room for: of longer ones than 4095 bytes, compilers for C99 warn.
fn shown(text: &str) -> &str {
    const LONGEST: usize = 4_000;
    let starts = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    let end = starts.take_while(|at| *at <= LONGEST).last();
    end.and_then(|end| text.get(..end)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_end_where_they_end() {
        assert_eq!(string("say \"hi\" \\"), r#""say \"hi\" \\""#);
        assert_eq!(string("??/ ???"), r#""?\?/ ?\?\?""#);
        assert_eq!(string("a\nb\u{7f}1"), r#""a\012b\1771""#);
        assert_eq!(string("超时"), "\"超时\"");
        assert_eq!(string(&"超".repeat(2_000)), format!("\"{}…\"", "超".repeat(1_333)));
    }
}
