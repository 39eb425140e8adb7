//! Documentation of the generated items. Spec texts are escaped, so that Markdown shows them as written.

use errcodes_specs::{Catalog, Code, Folder, Radix, Repr, Sdk};
use std::fmt::Write;

/// The documentation of the enum.
pub(super) fn error(catalog: &Catalog) -> String {
    let sdk = catalog.sdk();
    let codes = catalog.codes().len();
    let mut doc =
        format!("Errors of {}: {codes} codes of the code space `{}`.", title(sdk), sdk.id);
    if let Some(url) = &sdk.url {
        let _ = write!(doc, "\n\nThe vendor documents them at <{url}>.");
    }
    for source in catalog.sources() {
        let _ = write!(doc, "\n\nMade from: {}", escaped(&source.title));
        let details =
            [source.lang.clone(), source.retrieved.as_ref().map(|day| format!("read on {day}"))];
        let details: Vec<_> = details.into_iter().flatten().collect();
        if !details.is_empty() {
            let _ = write!(doc, " ({})", details.join(", "));
        }
        if let Some(url) = &source.url {
            let _ = write!(doc, ", <{url}>");
        }
        doc.push('.');
    }
    doc
}

/// The documentation of the enum of a folder.
pub(super) fn umbrella(folder: &Folder) -> String {
    let spaces = folder.spaces();
    let mut doc = format!(
        "Errors of `{}`, an SDK of {} code spaces: a number means something else in each.\n",
        folder.name(),
        spaces.len()
    );
    for space in spaces {
        let sdk = space.catalog.sdk();
        let _ = write!(doc, "\n- `{}`: [`{}`]", sdk.id, sdk.type_name);
    }
    doc
}

/// The documentation of a space's variant.
pub(super) fn space(sdk: &Sdk) -> String {
    if sdk.title.is_empty() {
        format!("`{}`", sdk.id)
    } else {
        format!("`{}`: {}", sdk.id, title(sdk))
    }
}

/// What the SDK is called, as it is.
pub(super) fn plain_title(sdk: &Sdk) -> &str {
    sdk.title.get(&sdk.lang).unwrap_or(&sdk.id)
}

fn title(sdk: &Sdk) -> String {
    let title = plain_title(sdk);
    match &sdk.vendor {
        Some(vendor) => format!("{} ({})", escaped(title), escaped(vendor)),
        None => escaped(title),
    }
}

/// The documentation of the group enum.
pub(super) fn groups(catalog: &Catalog) -> String {
    format!("The groups of the codes of {}.", title(catalog.sdk()))
}

/// The documentation of a variant: what the code is, why it happens, what to do.
pub(super) fn variant(code: &Code, sdk: &Sdk) -> String {
    let own = |texts: &errcodes_specs::Texts| texts.get(&sdk.lang).map(|text| escaped(text));
    let number = number(code.code, sdk);
    let mut doc = format!("`{number}`: {}", own(&code.message).unwrap_or_default());
    if let Some(symbol) = &code.symbol {
        let _ = write!(doc, "\n\nSymbol: `{symbol}`");
        for alias in &code.aliases {
            let _ = write!(doc, ", also `{alias}`");
        }
    }
    if let Some(cause) = own(&code.cause) {
        let _ = write!(doc, "\n\nCause: {cause}");
    }
    if let Some(advice) = own(&code.advice) {
        let _ = write!(doc, "\n\nAdvice: {advice}");
    }
    let _ = write!(doc, "\n\nKind: `{}`, retry: `{}`", code.kind.name(), code.retry.name());
    if let Some(delay) = code.retry_after {
        let _ = write!(doc, " after {delay:?}");
    }
    if let Some(url) = code.url.as_ref().or(sdk.url.as_ref()) {
        let _ = write!(doc, "\n\n<{url}>");
    }
    doc
}

/// A code as the spec wants it written; in hex, negative ones as the bits of the unsigned type.
pub(super) fn number(code: i128, sdk: &Sdk) -> String {
    match sdk.radix {
        Radix::Dec => code.to_string(),
        Radix::Hex => format!("0x{:X}", code & bits(sdk.repr)),
    }
}

fn bits(repr: Repr) -> i128 {
    (1 << repr.bits()) - 1
}

/// What a search of the documentation finds a variant by: symbols and number.
pub(super) fn aliases(code: &Code, sdk: &Sdk) -> Vec<String> {
    let symbols = code.symbol.iter().chain(&code.aliases).filter(|name| **name != code.variant);
    let mut aliases: Vec<String> = symbols.cloned().collect();
    aliases.push(code.code.to_string());
    let shown = number(code.code, sdk);
    if !aliases.contains(&shown) {
        aliases.push(shown);
    }
    aliases
}

/// A text that Markdown shows as it is: no markup, no HTML, no link, no block, on one line.
pub(crate) fn escaped(text: &str) -> String {
    if is_one_line(text) {
        return escaped_line(text);
    }
    escaped_line(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether all white space is single spaces between words, as in most texts. To look for the words takes a macro,
/// which nobody optimises, long.
fn is_one_line(text: &str) -> bool {
    text.as_bytes().iter().all(|byte| matches!(byte, b' '..=b'~'))
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && !text.contains("  ")
}

fn escaped_line(mut text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    while let Some(at) = text.as_bytes().iter().position(|&byte| is_markup(byte)) {
        let (plain, rest) = text.split_at(at);
        let (markup, rest) = rest.split_at(1);
        escaped.push_str(plain);
        escaped.push('\\');
        escaped.push_str(markup);
        text = rest;
    }
    escaped.push_str(text);
    escaped
}

fn is_markup(byte: u8) -> bool {
    let is_plain = matches!(byte, b',' | b'.' | b';' | b'\'' | b'"' | b'?' | b'(' | b')' | b'/');
    byte.is_ascii_punctuation() && !is_plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_shown_as_written() {
        assert_eq!(escaped("<b>*x*</b> [y](z) `q`"), r"\<b\>\*x\*\</b\> \[y\](z) \`q\`");
        assert_eq!(escaped("see https://x.org/a_b"), r"see https\://x.org/a\_b");
        assert_eq!(escaped("a\n\n# b\n\t- c"), r"a \# b \- c");
        assert_eq!(escaped("  a #  b_ "), r"a \# b\_");
        assert_eq!(escaped("a\u{3000}#b"), r"a \#b");
        assert_eq!(escaped("房间不存在。"), "房间不存在。");
    }
}
