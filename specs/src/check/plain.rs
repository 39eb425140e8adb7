//! Fast paths for what almost every spec consists of.
//!
//! Cargo builds proc macros without optimisation, so to look up each character in the tables of
//! Unicode, or to search a symbol for its words, takes long there. Each fast path is a loop over
//! ASCII bytes. It may say no to a good name or text, which then takes the general path to the same
//! result.

/// Whether a name is a good variant or type.
pub(super) fn is_camel_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.as_bytes().iter().all(u8::is_ascii_alphanumeric)
        && name != "Self"
}

/// Whether a name is a good symbol.
pub(super) fn is_symbol(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.as_bytes().iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

/// Whether a text is a good one of one line, without blanks around it.
pub(super) fn is_line(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && text.as_bytes().iter().all(|byte| matches!(byte, b' '..=b'~'))
}

/// A constant such as `BAD_KEY` in `UpperCamelCase`.
pub(super) fn constant_in_camel_case(text: &str) -> Option<String> {
    let mut camel = Vec::with_capacity(text.len());
    let mut starts_word = true;
    for &byte in text.as_bytes() {
        match byte {
            b'_' => starts_word = true,
            b'A'..=b'Z' if starts_word => {
                camel.push(byte);
                starts_word = false;
            }
            b'A'..=b'Z' => camel.push(byte | 0x20),
            b'0'..=b'9' => {
                camel.push(byte);
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
