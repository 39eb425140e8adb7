//! Rust names and vendor names.

use heck::ToUpperCamelCase;

use super::{Checked, Reported};
use crate::report::{Diagnostic, Report, Span, quoted};

/// A name in `UpperCamelCase` as [`identifier`] wants it.
pub(crate) fn camel_case(text: &str) -> String {
    constant_in_camel_case(text).unwrap_or_else(|| text.to_upper_camel_case())
}

/// Most symbols are constants, and this is much less work than to look for the words of any text, in a macro
/// that nobody optimises.
fn constant_in_camel_case(text: &str) -> Option<String> {
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

/// The variant of a symbol: less the longest prefix that it starts with, in `UpperCamelCase`.
pub(super) fn variant_of(symbol: &str, prefixes: &[String]) -> String {
    let rests = prefixes.iter().filter_map(|prefix| symbol.strip_prefix(prefix.as_str()));
    let rest = rests.filter(|rest| !rest.is_empty()).min_by_key(|rest| rest.len());
    camel_case(rest.unwrap_or(symbol))
}

/// Checks that `name` can be the Rust name of a type or variant. `what` says of what.
pub(super) fn identifier(what: &str, name: &str, span: &Span, report: &mut Report) -> Checked<()> {
    if is_plain(name) {
        return Ok(());
    }
    let complaint = if !is_identifier(name) {
        "not a Rust identifier"
    } else if KEYWORDS.contains(&name) {
        "a keyword of Rust"
    } else if !is_camel_case(name) {
        "not in UpperCamelCase"
    } else {
        return Ok(());
    };
    let diagnostic =
        Diagnostic::new(span.clone(), format!("{what} {} is {complaint}", quoted(name)));
    let mended = camel_case(name);
    let good =
        is_identifier(&mended) && is_camel_case(&mended) && !KEYWORDS.contains(&mended.as_str());
    let help = if good && mended != name {
        format!("write {}", quoted(&mended))
    } else {
        "write letters and digits, starting with an upper-case letter, as in `RequestFailed`".into()
    };
    report.add(diagnostic.label(complaint).help(help));
    Err(Reported)
}

/// Whether a name is a good one that needs no closer look, as most are.
fn is_plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.as_bytes().iter().all(u8::is_ascii_alphanumeric)
        && name != "Self"
}

/// The keywords that are in the shape of a type's name, and those that no edition lets through.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

pub(crate) fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(unicode_ident::is_xid_start)
        && chars.all(unicode_ident::is_xid_continue)
}

/// As the compiler's lint sees it: no lower-case start, underscores only between digits.
fn is_camel_case(name: &str) -> bool {
    let chars: Vec<char> = name.chars().collect();
    let separated = |window: &[char]| match window {
        [before, '_', after] => before.is_ascii_digit() && after.is_ascii_digit(),
        _ => true,
    };
    !chars.first().is_some_and(|c| c.is_lowercase())
        && chars.last() != Some(&'_')
        && chars.windows(3).all(separated)
}

/// Checks a vendor's constant: it must be findable and can be neither a number nor prose.
pub(super) fn symbol(what: &str, name: &str, span: &Span, report: &mut Report) -> Checked<()> {
    if is_symbol(name) {
        return Ok(());
    }
    report.add(
        Diagnostic::new(
            span.clone(),
            format!("{what} {} is not a symbol", quoted(name)),
        )
        .label("not a vendor's constant")
        .help(
            "a symbol starts with a letter or `_` and goes on with letters, digits and `_ . : - $`",
        ),
    );
    Err(Reported)
}

fn is_symbol(name: &str) -> bool {
    if name.as_bytes().iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_') {
        return name.starts_with(|c: char| !c.is_ascii_digit());
    }
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c == '_' || unicode_ident::is_xid_start(c))
        && chars.all(|c| unicode_ident::is_xid_continue(c) || matches!(c, '.' | ':' | '-' | '$'))
}

/// Checks the id of a code space or group.
pub(super) fn id(name: &str, span: &Span, report: &mut Report) -> Checked<()> {
    if is_id(name) {
        return Ok(());
    }
    report.add(
        Diagnostic::new(span.clone(), format!("{} is not an id", quoted(name)))
            .label("not an id")
            .help("write ASCII letters, digits and `_ - .`, with `/` between folder and space, as in `ilvb/push`"),
    );
    Err(Reported)
}

pub(super) fn is_id(name: &str) -> bool {
    name.split('/').all(|part| {
        part.starts_with(|c: char| c.is_ascii_alphanumeric())
            && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundled;

    #[test]
    fn the_longest_prefix_comes_off() {
        let prefixes = ["AV_".into(), "AV_ERR_".into()];
        assert_eq!(variant_of("AV_ERR_TIMEOUT", &prefixes), "Timeout");
        assert_eq!(variant_of("AV_ERR_", &prefixes), "Err");
        assert_eq!(
            variant_of("RestApiError.IP_NOT_ALLOWED", &prefixes),
            "RestApiErrorIpNotAllowed"
        );
    }

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
    fn camel_case_is_what_the_compiler_accepts() {
        assert!(["Timeout", "TLS", "Http2_0", "A1B", "超时"].into_iter().all(is_camel_case));
        assert!(
            ["timeout", "Time_Out", "TIME_OUT", "Timeout_"]
                .into_iter()
                .all(|name| !is_camel_case(name))
        );
    }
}
