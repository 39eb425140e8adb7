//! Documentation of the generated items. Spec texts are escaped, so that Markdown shows them as written.

mod neighbours;
mod operations;

use std::fmt::Write;
use std::time::Duration;

use errcodes_specs::{AdvisedBy, Catalog, Code, Facts, Folder, Sdk, Texts};

use crate::emit::word::Word;
pub(super) use operations::{operation, operations};

/// The documentation of the enum.
pub(super) fn error(catalog: &Catalog) -> String {
    let sdk = catalog.sdk();
    let codes = listed(catalog);
    let mut doc = format!("Errors of {}: {codes} of the code space `{}`.", title(sdk), sdk.id);
    if let Some(url) = &sdk.url {
        let _ = write!(doc, "\n\nThe vendor documents them at <{url}>.");
    }
    for source in catalog.sources() {
        let _ = write!(doc, "\n\nMade from: {}", escaped(&source.title));
        let updated = source.updated.as_ref().map(|day| format!("updated on {day}"));
        let retrieved = source.retrieved.as_ref().map(|day| format!("read on {day}"));
        let details = [source.lang.clone(), updated, retrieved];
        let details: Vec<_> = details.into_iter().flatten().collect();
        if !details.is_empty() {
            let _ = write!(doc, " ({})", details.join(", "));
        }
        if let Some(url) = &source.url {
            let _ = write!(doc, ", <{url}>");
        }
        doc.push('.');
    }
    for paragraph in neighbours::neighbours(catalog) {
        let _ = write!(doc, "\n\n{paragraph}");
    }
    doc
}

/// How many codes the spec lists, and how many ranges.
fn listed(catalog: &Catalog) -> String {
    let codes = counted(catalog.codes().len(), "code");
    match catalog.ranges().len() {
        0 => codes,
        ranges => format!("{codes} and {}", counted(ranges, "range")),
    }
}

/// The documentation of the enum of a folder.
pub(crate) fn umbrella(folder: &Folder) -> String {
    let spaces = folder.spaces();
    let mut doc = format!(
        "Errors of `{}`, an SDK of {}: a number means something else in each.\n",
        folder.name(),
        counted(spaces.len(), "code space")
    );
    for space in spaces {
        let sdk = space.catalog.sdk();
        let _ = write!(doc, "\n- `{}`: [`{}`]", sdk.id, sdk.type_name);
    }
    doc
}

/// A number of things, in the right number.
pub(crate) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// The documentation of a space's variant.
pub(crate) fn space(sdk: &Sdk) -> String {
    if sdk.title.is_empty() {
        format!("`{}`", sdk.id)
    } else {
        format!("`{}`: {}", sdk.id, title(sdk))
    }
}

/// The title of the SDK as the spec has it, or its id.
pub(crate) fn plain_title(sdk: &Sdk) -> &str {
    sdk.title.get(&sdk.lang).unwrap_or(&sdk.id)
}

pub(crate) fn title(sdk: &Sdk) -> String {
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

pub(crate) use super::numbers::{check, check_for, error_of_check, from_str, numbers, range};

/// The documentation of a variant: what the code means, why it happens, what to do.
pub(super) fn variant(code: &Code, catalog: &Catalog) -> String {
    let (shown, hex) = (number(code.code, catalog.sdk()), catalog.sdk().hex(code));
    let numbers = hex.map_or_else(|| format!("`{shown}`"), |hex| format!("`{shown}` (`{hex}`)"));
    described(&numbers, &code.facts, catalog)
}

/// The documentation of a variant that stands for `numbers`.
pub(super) fn described(numbers: &str, facts: &Facts, catalog: &Catalog) -> String {
    let sdk = catalog.sdk();
    let own = |texts: &Texts| texts.get(&sdk.lang).map(|text| escaped(text));
    let mut doc = format!("{numbers}: {}", own(&facts.message).unwrap_or_default());
    if let Some(symbol) = &facts.symbol {
        let _ = write!(doc, "\n\nSymbol: `{symbol}`");
        for alias in &facts.aliases {
            let _ = write!(doc, ", also `{alias}`");
        }
    }
    if let Some(cause) = own(&facts.cause) {
        let _ = write!(doc, "\n\nCause: {cause}");
    }
    if let Some(advice) = own(&facts.advice) {
        let whose = of_editor(facts.advised_by);
        let _ = write!(doc, "\n\nAdvice{whose}: {advice}");
    }
    let _ = write!(doc, "\n\n{}", words(facts));
    if !facts.tags.is_empty() {
        let _ = write!(doc, "\n\nTags: `{}`", facts.tags.join("`, `"));
    }
    let answers = facts.when.iter();
    for answer in answers.filter_map(|when| operations::answer(when, facts.advised_by, catalog)) {
        let _ = write!(doc, "\n\n{answer}");
    }
    if let Some(url) = facts.url.as_ref().or(sdk.url.as_ref()) {
        let _ = write!(doc, "\n\n<{url}>");
    }
    doc
}

/// What follows the word "advice".
fn of_editor(adviser: AdvisedBy) -> &'static str {
    match adviser {
        AdvisedBy::Vendor => "",
        AdvisedBy::Editor => " (not the vendor's)",
    }
}

/// The words of a code: `Kind: ..., retry: ... after 3s, effect: ...`.
fn words(facts: &Facts) -> String {
    let said = |word: Word| Some(said(word, word.name(facts)?, facts.retry_after));
    let words = Word::ALL.into_iter().filter_map(said);
    let words = words.collect::<Vec<_>>().join(", ");
    words.replacen("kind", "Kind", 1)
}

/// One of them: `retry: ... after 3s`.
fn said(word: Word, name: &str, delay: Option<Duration>) -> String {
    let what = word.what();
    let delay = delay.filter(|_| matches!(word, Word::Retry));
    let delay = delay.map_or_else(String::new, |delay| format!(" after {delay:?}"));
    format!("{what}: `{name}`{delay}")
}

/// A code as people read it.
pub(super) fn number(code: i128, sdk: &Sdk) -> String {
    sdk.number(code)
}

/// The note of a deprecated variant, which the compiler prints as it is and rustdoc renders as Markdown: only
/// characters that could start HTML, a link or a block are escaped.
pub(super) fn deprecation(note: &str) -> String {
    let mut escaped = String::with_capacity(note.len());
    if note.starts_with(['#', '-', '+', '*', '>', '`', '~', '=', '_']) {
        escaped.push('\\');
    }
    let (number, note) = list_number(note);
    escaped.push_str(&number);
    for c in note.chars() {
        if matches!(c, '\\' | '<' | '[' | '&') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// The names under which a search of the documentation finds a variant: symbols and number.
pub(super) fn aliases(code: &Code, sdk: &Sdk) -> Vec<String> {
    let mut aliases = symbols(code);
    aliases.push(code.code.to_string());
    let shown = Some(number(code.code, sdk)).filter(|shown| !aliases.contains(shown));
    aliases.extend(shown.into_iter().chain(sdk.hex(code)));
    aliases
}

/// The symbols that are not the name of the variant.
pub(super) fn symbols(facts: &Facts) -> Vec<String> {
    let symbols = facts.symbol.iter().chain(&facts.aliases);
    symbols.filter(|name| **name != facts.variant).cloned().collect()
}

/// A text that Markdown shows as it is: no markup, no HTML, no link, no block, on one line.
pub(crate) fn escaped(text: &str) -> String {
    if is_one_line(text) {
        return escaped_line(text);
    }
    escaped_line(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether all white space is single spaces between words, as in most texts. Splitting into words is slow here:
/// cargo builds proc macros without optimisation.
fn is_one_line(text: &str) -> bool {
    text.as_bytes().iter().all(|byte| matches!(byte, b' '..=b'~'))
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && !text.contains("  ")
}

fn escaped_line(mut text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let (number, rest) = list_number(text);
    escaped.push_str(&number);
    text = rest;
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

/// The number at the start that would make a list with the `.` or `)` after it, with a backslash, and the rest.
fn list_number(text: &str) -> (String, &str) {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    match text.split_at_checked(digits) {
        Some((number, rest)) if digits > 0 && rest.starts_with(['.', ')']) => {
            (format!("{number}\\"), rest)
        }
        _ => (String::new(), text),
    }
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
        assert_eq!(escaped("1. Client errors"), r"1\. Client errors");
        assert_eq!(escaped("2) z"), r"2\) z");
        assert_eq!(escaped("3.5 MB"), r"3\.5 MB");
    }

    #[test]
    fn a_deprecation_reads_well_unrendered_and_holds_no_markup() {
        let note = "use `B` instead - v2.0 <b> [x](y) \\<b> &lt;";
        assert_eq!(deprecation("# no heading"), r"\# no heading");
        assert_eq!(deprecation("1. no list"), r"1\. no list");
        assert_eq!(deprecation(note), r"use `B` instead - v2.0 \<b> \[x](y) \\\<b> \&lt;");
    }

    #[test]
    fn only_a_text_that_is_one_line_takes_the_short_way() {
        assert!(["", "a", "a b", "Sign in again."].into_iter().all(is_one_line));
        let others = [" ", " a", "a ", "a  b", "a\nb", "a\tb", "a\u{A0}b", "\u{3000}a"];
        assert!(!others.into_iter().any(is_one_line));
        assert!(others.into_iter().all(|text| is_one_line(&escaped(text))));
    }
}
