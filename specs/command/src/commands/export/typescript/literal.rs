//! Numbers and texts as TypeScript writes them.

use errcodes_specs::{Radix, Repr, Sdk};

/// Whether a `number` has no room for the codes.
pub(super) fn is_bigint(repr: Repr) -> bool {
    repr.bits() == 64
}

/// A code, in hex if people read it so and it is not negative.
pub(super) fn number(sdk: &Sdk, code: i128) -> String {
    let suffix = if is_bigint(sdk.repr) { "n" } else { "" };
    match sdk.radix {
        Radix::Hex if code >= 0 => sdk.number(code) + suffix,
        Radix::Hex | Radix::Dec => format!("{code}{suffix}"),
    }
}

/// The text as a string literal.
pub(super) fn string(text: &str) -> String {
    let escape = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        // The last two end a line in older versions of the language.
        c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => {
            format!("\\u{:04X}", u32::from(c))
        }
        c => c.to_string(),
    };
    format!("\"{}\"", text.chars().map(escape).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_end_where_they_end() {
        let text = "say \"hi\" \\ ${x} `y` \n\u{2028} 超时 😀";
        let literal = string(text);
        assert_eq!(literal, r#""say \"hi\" \\ ${x} `y` \u000A\u2028 超时 😀""#);
        assert_eq!(serde_json::from_str::<String>(&literal).unwrap(), text);
    }
}
