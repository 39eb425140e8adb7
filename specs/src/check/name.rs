//! Rust names and vendor names.

use heck::ToUpperCamelCase;
use toml::Spanned;
use unicode_normalization::UnicodeNormalization;

use super::{automatic, doubtful, plain};
use crate::catalog::RESERVED_VARIANTS;
use crate::quote::quoted;
use crate::report::{Checked, Report};
use crate::source::Span;
use crate::{Diagnostic, Rule, letters};

/// A name in `UpperCamelCase` as [`identifier`] wants it.
pub(crate) fn camel_case(text: &str) -> String {
    plain::constant_in_camel_case(text).unwrap_or_else(|| nfc(text).to_upper_camel_case())
}

/// The text in normalization form C, in which most names are written.
pub(super) fn nfc(text: &str) -> String {
    text.nfc().collect()
}

/// The variant of a symbol: less the longest prefix that it starts with, in `UpperCamelCase`.
pub(super) fn variant_of(symbol: &str, prefixes: &[String]) -> String {
    let mut shortest = symbol;
    for prefix in prefixes {
        if let Some(rest) = symbol.strip_prefix(prefix.as_str())
            && (1..shortest.len()).contains(&rest.len())
        {
            shortest = rest;
        }
    }
    camel_case(shortest)
}

/// The item that a Rust name is for.
#[derive(Clone, Copy)]
pub(crate) enum Role {
    Type,
    Variant,
    VariantOfSymbol,
    VariantOfMessage,
    VariantOfGroup,
    VariantOfOperation,
    VariantOfFile,
    TypeOfFolder,
}

impl Role {
    fn name(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Variant => "variant",
            Self::VariantOfSymbol => "the symbol's variant",
            Self::VariantOfMessage => "the message's variant",
            Self::VariantOfGroup => "the group's variant",
            Self::VariantOfOperation => "the operation's variant",
            Self::VariantOfFile => "the file's variant",
            Self::TypeOfFolder => "the folder's type",
        }
    }

    /// What a report points to where the name is taken.
    pub(super) fn used_again(self) -> &'static str {
        match self {
            Self::VariantOfMessage => "the message gives it again",
            Self::Type
            | Self::Variant
            | Self::VariantOfSymbol
            | Self::VariantOfGroup
            | Self::VariantOfOperation
            | Self::VariantOfFile
            | Self::TypeOfFolder => "used again",
        }
    }

    /// What to do about a name that its author did not write.
    fn help(self) -> Option<&'static str> {
        match self {
            Self::Type | Self::Variant => None,
            Self::VariantOfSymbol | Self::VariantOfMessage => Some(NAME_IT),
            Self::VariantOfGroup | Self::VariantOfOperation => Some("choose another id"),
            Self::VariantOfFile => {
                Some("rename the file, so that its name starts with a letter and is no keyword")
            }
            Self::TypeOfFolder => Some("rename the folder"),
        }
    }

    /// Adds where the name is from, if it is written in no file.
    fn explain(self, diagnostic: Diagnostic) -> Diagnostic {
        match self {
            Self::Type
            | Self::Variant
            | Self::VariantOfSymbol
            | Self::VariantOfMessage
            | Self::VariantOfGroup
            | Self::VariantOfOperation => diagnostic,
            Self::VariantOfFile => diagnostic.help("rename the file"),
            Self::TypeOfFolder => diagnostic.help("rename the folder"),
        }
    }
}

/// What to do about a variant that its author did not write.
pub(super) const NAME_IT: &str =
    "name the variant yourself: `variant = \"RequestFailed\"` or the like";

/// So many bytes a name has at most. Generated code finds names by parts of them that tell all apart: the longer the
/// names, the more parts that may take.
const LONGEST: usize = 1_000;

/// The report of a name that is longer than any vendor's.
fn too_long(what: &str, name: &str, span: &Span, help: Option<&str>) -> Option<Diagnostic> {
    if name.len() <= LONGEST {
        return None;
    }
    let message = format!("{what} {} has more than {LONGEST} bytes", quoted(name));
    let diagnostic = Diagnostic::new(Rule::NameTooLong, span.clone(), message).label("too long");
    Some(diagnostic.help(help.unwrap_or("shorten it, or look for a quote that is missing")))
}

/// Checks that `name` can be the Rust name of a type or variant.
pub(crate) fn identifier(role: Role, name: &str, span: &Span, report: &mut Report) -> Checked<()> {
    let what = role.name();
    if let Some(diagnostic) = too_long(what, name, span, role.help()) {
        return Err(report.add(role.explain(diagnostic)));
    }
    if plain::is_camel_case(name) {
        return Ok(());
    }
    if let Some(diagnostic) = doubtful::hidden(what, name, span) {
        return Err(report.add(role.explain(diagnostic)));
    }
    let complaint = if !is_identifier(name) {
        "not a Rust identifier"
    } else if is_keyword(name) {
        "a keyword of Rust"
    } else if !is_camel_case(name) {
        "not in UpperCamelCase"
    } else {
        let diagnostic = doubtful::ambiguous(what, name, span);
        return diagnostic.map_or(Ok(()), |found| Err(report.add(role.explain(found))));
    };
    let message = format!("{what} {} is {complaint}", quoted(name));
    let diagnostic = Diagnostic::new(Rule::MalformedName, span.clone(), message).label(complaint);
    let help = match (role.help(), role, name) {
        (Some(help), ..) => help.to_owned(),
        (None, Role::Variant, "auto") => automatic::REMEDY.to_owned(),
        (None, ..) => mended(role, name),
    };
    Err(report.add(diagnostic.help(help)))
}

/// What to write in place of a name that is not a good one.
fn mended(role: Role, name: &str) -> String {
    let mended = camel_case(name);
    let is_reserved = matches!(role, Role::Variant) && RESERVED_VARIANTS.contains(&mended.as_str());
    if is_usable(&mended) && mended != name && !is_reserved {
        format!("write {}", quoted(&mended))
    } else {
        "write letters and digits, starting with an upper-case letter, as in `RequestFailed`".into()
    }
}

/// Whether a name is in the shape of a type's or variant's.
pub(super) fn is_usable(name: &str) -> bool {
    is_identifier(name) && is_camel_case(name) && !KEYWORDS.contains(&name)
}

/// The keywords that are in the shape of a type's name, and those that no edition lets through.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

pub(super) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

fn is_identifier(name: &str) -> bool {
    letters::starts_with(name, unicode_ident::is_xid_start)
        && letters::all(name, unicode_ident::is_xid_continue)
}

/// Follows the compiler's lint: no lower-case start, underscores only between digits.
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
    if let Some(diagnostic) = too_long(what, name, span, None) {
        return Err(report.add(diagnostic));
    }
    if plain::is_symbol(name) {
        return Ok(());
    }
    if let Some(diagnostic) = doubtful::hidden(what, name, span) {
        return Err(report.add(diagnostic));
    }
    if is_symbol(name) {
        let diagnostic = doubtful::ambiguous(what, name, span);
        return diagnostic.map_or(Ok(()), |found| Err(report.add(found)));
    }
    if let Some(reported) = report.skip(Rule::MalformedSymbol, span) {
        return Err(reported);
    }
    let message = format!("{what} {} is not a symbol", quoted(name));
    Err(report.add(
        Diagnostic::new(Rule::MalformedSymbol, span.clone(), message)
            .label("not a vendor's constant")
            .help("a symbol starts with a letter or `_` and goes on with letters, digits and `_ . : - $`"),
    ))
}

pub(super) fn is_symbol(name: &str) -> bool {
    letters::starts_with(name, |c| c == '_' || unicode_ident::is_xid_start(c))
        && letters::all(name, |c| {
            unicode_ident::is_xid_continue(c) || matches!(c, '.' | ':' | '-' | '$')
        })
}

/// Checks the id of a code space, group or operation.
pub(super) fn id(name: &str, span: &Span, report: &mut Report) -> Checked<()> {
    if is_id(name) {
        return Ok(());
    }
    let message = format!("{} is not an id", quoted(name));
    Err(report.add(
        Diagnostic::new(Rule::MalformedId, span.clone(), message)
            .label("not an id")
            .help("write ASCII letters, digits and `_ - .`, with `/` between folder and space, as in `ilvb/push`"),
    ))
}

/// The variant of a group or operation: its id in `UpperCamelCase`.
pub(super) fn variant_of_id(
    role: Role,
    id: &Spanned<String>,
    report: &mut Report,
) -> Checked<String> {
    self::id(id.get_ref(), &id.span(), report)?;
    let variant = camel_case(id.get_ref());
    identifier(role, &variant, &id.span(), report)?;
    if variant == RESERVED_VARIANT_OF_ID {
        let message = format!("{} cannot be {}", role.name(), quoted(&variant));
        let diagnostic = Diagnostic::new(Rule::ReservedName, id.span(), message)
            .label("the generated code needs the name");
        return Err(report.add(role.help().into_iter().fold(diagnostic, Diagnostic::help)));
    }
    Ok(variant)
}

/// The list of all groups or operations, which a variant of the same name would hide.
const RESERVED_VARIANT_OF_ID: &str = "ALL";

pub(super) fn is_id(name: &str) -> bool {
    name.split('/').all(|part| {
        letters::starts_with(part, |c| c.is_ascii_alphanumeric())
            && letters::all(part, |c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn camel_case_is_what_the_compiler_accepts() {
        assert!(["Timeout", "TLS", "Http2_0", "A1B", "超时"].into_iter().all(is_camel_case));
        assert!(
            ["timeout", "Time_Out", "TIME_OUT", "Timeout_"]
                .into_iter()
                .all(|name| !is_camel_case(name))
        );
    }

    #[test]
    fn camel_case_is_composed() {
        assert_eq!(camel_case("e\u{301}te\u{301}"), "Été");
    }
}
