//! What headings and the names of enums say.

/// Words of errors.
pub(super) const STRONG: &[&str] = &[
    "error",
    "err",
    "errno",
    "errors",
    "exception",
    "exceptions",
    "fail",
    "failure",
    "failures",
    "errcode",
    "fault",
    "faults",
];

/// Words of outcomes.
pub(super) const WEAK: &[&str] =
    &["rc", "result", "results", "ret", "retval", "status", "statuses"];

/// Whether a heading or the name of an enum has one of the words, or speaks of such codes, and not
/// of how errors are handled.
pub(super) fn speaks_of(name: &str, those: &[&str]) -> bool {
    const OTHERS: [&str; 9] =
        ["domain", "domains", "flag", "flags", "level", "levels", "mode", "modes", "options"];
    let words = words(name);
    let is_other =
        words.iter().rfind(|word| *word != "t").is_some_and(|word| OTHERS.contains(&word.as_str()));
    let is_other = is_other || words.windows(2).any(|pair| pair == ["result", "set"]);
    let has_word = words.iter().any(|word| those.contains(&word.as_str()) || is_glued(word));
    !is_other && (has_word || words.windows(2).any(is_phrase))
}

/// `status codes`.
fn is_phrase(pair: &[String]) -> bool {
    const OF: [&str; 6] = ["exit", "reason", "response", "result", "return", "status"];
    matches!(pair, [of, code] if matches!(code.as_str(), "code" | "codes") && OF.contains(&of.as_str()))
}

/// `CURLcode`, but no `opcode`.
fn is_glued(word: &str) -> bool {
    const OTHERS: [&str; 8] =
        ["barcode", "bytecode", "code", "decode", "encode", "keycode", "opcode", "unicode"];
    word.ends_with("code") && !OTHERS.contains(&word)
}

/// The words of a text or a name, in lower case: `AcmeError` and `acme_error` have two.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for c in text.chars() {
        let is_new = (c.is_uppercase() && was_lower) || !c.is_alphanumeric();
        if is_new {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c.is_alphanumeric()) {
            word.extend(c.to_lowercase());
        }
        was_lower = c.is_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}
