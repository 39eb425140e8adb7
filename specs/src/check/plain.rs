//! Fast paths for what almost every spec consists of.
//!
//! Cargo builds proc macros without optimisation, so to look up each character in the tables of
//! Unicode, or to search a symbol for its words, takes long there. Each fast path is a loop over
//! ASCII bytes. It may say no to a good name or text, which then takes the general path to the same
//! result.

/// Whether a name is a good variant or type.
pub(super) fn is_camel_case(name: &str) -> bool {
    matches!(name.as_bytes(), [b'A'..=b'Z', ..])
        && consists_of(name, |byte| matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9'))
        && name != "Self"
}

/// Whether a name is a good symbol.
pub(super) fn is_symbol(name: &str) -> bool {
    matches!(name.as_bytes(), [b'A'..=b'Z' | b'a'..=b'z' | b'_', ..])
        && consists_of(name, |byte| matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'_'))
}

/// Whether a text is a good one of one line, without blanks around it.
pub(super) fn is_line(text: &str) -> bool {
    !matches!(text.as_bytes(), [] | [b' ', ..] | [.., b' '])
        && consists_of(text, |byte| matches!(byte, b' '..=b'~'))
}

/// A pattern takes the bytes off, because an iterator calls several functions for each.
fn consists_of(text: &str, is_good: fn(u8) -> bool) -> bool {
    let mut bytes = text.as_bytes();
    while let [byte, rest @ ..] = bytes {
        if !is_good(*byte) {
            return false;
        }
        bytes = rest;
    }
    true
}

/// A constant such as `BAD_KEY` in `UpperCamelCase`.
pub(super) fn constant_in_camel_case(text: &str) -> Option<String> {
    let mut camel = Vec::with_capacity(text.len());
    let mut starts_word = true;
    let mut bytes = text.as_bytes();
    while let [byte, rest @ ..] = bytes {
        bytes = rest;
        match *byte {
            b'_' => starts_word = true,
            upper @ b'A'..=b'Z' if starts_word => {
                camel.push(upper);
                starts_word = false;
            }
            upper @ b'A'..=b'Z' => camel.push(upper | 0x20),
            digit @ b'0'..=b'9' => {
                camel.push(digit);
                starts_word = false;
            }
            _ => return None,
        }
    }
    String::from_utf8(camel).ok()
}

#[cfg(test)]
mod tests {
    use heck::ToUpperCamelCase;

    use super::*;
    use crate::bundled;

    #[test]
    fn the_short_way_to_camel_case_leads_where_the_long_one_does() {
        let symbols = bundled::names().filter_map(bundled::find).flat_map(|source| {
            let (catalog, _) = crate::read(&source);
            catalog.codes().iter().filter_map(|code| code.symbol.clone()).collect::<Vec<_>>()
        });
        let odd = ["", "_", "A", "__A__B_", "1A", "A1B2", "_3D_4X", "A_1_B", "42"];
        let mut short = 0;
        for name in symbols.chain(odd.map(str::to_owned)) {
            if let Some(camel) = constant_in_camel_case(&name) {
                assert_eq!(camel, name.to_upper_camel_case(), "{name}");
                short += 1;
            }
        }
        assert!(short > 200, "{short}");
    }

    #[test]
    fn what_almost_every_spec_consists_of_takes_a_short_way() {
        assert!(["A", "Timeout", "TLS", "A1b2"].into_iter().all(is_camel_case));
        assert!(["_", "a", "AV_ERR_1", "_1"].into_iter().all(is_symbol));
        assert!(["a", "a b", "!~", "Sign in again."].into_iter().all(is_line));
    }

    #[test]
    fn what_is_wrong_takes_no_short_way() {
        let names = ["", "timeout", "Time_Out", "1A", "Self", "A b", "A\u{200B}"];
        assert!(!names.into_iter().any(is_camel_case));
        assert!(!["", "1A", "A-B", "A B", "A\n", "A\u{200B}"].into_iter().any(is_symbol));
        let texts = ["", " ", " a", "a ", "a\nb", "\ta", "a\u{7F}", "a\u{200B}"];
        assert!(!texts.into_iter().any(is_line));
    }
}
