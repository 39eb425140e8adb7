//! Numbers and strings as TOML, written as those beside them.

use errcodes_specs::{Radix, Sdk, Texts};
use toml_writer::{ToTomlValue as _, TomlStringBuilder};

/// A string on one line in double quotes.
pub(crate) fn string(text: &str) -> String {
    TomlStringBuilder::new(text).as_basic().to_toml_value()
}

/// A list of strings.
pub(crate) fn strings<'s>(texts: impl IntoIterator<Item = &'s str>) -> String {
    let texts: Vec<String> = texts.into_iter().map(string).collect();
    format!("[{}]", texts.join(", "))
}

/// A string in the quotes of another one.
pub(crate) fn string_as(text: &str, sample: &str) -> String {
    let is_literal = sample.starts_with('\'') && !text.contains('\'');
    if is_literal { format!("'{text}'") } else { string(text) }
}

/// A text: a string in the spec's language, or a table by language. Nothing if there is no text.
pub(crate) fn text_in(texts: &Texts, own: &str) -> Option<String> {
    let all: Vec<(&String, &String)> = texts.iter().collect();
    match all.as_slice() {
        [] => None,
        [(lang, text)] if lang.eq_ignore_ascii_case(own) => Some(string(text)),
        all => Some(table(all.iter().map(|(lang, text)| (lang.as_str(), text.as_str())))),
    }
}

/// A text as a table by language.
pub(crate) fn table<'t>(texts: impl IntoIterator<Item = (&'t str, &'t str)>) -> String {
    let texts = texts.into_iter().map(|(lang, text)| format!("{lang} = {}", string(text)));
    format!("{{ {} }}", texts.collect::<Vec<_>>().join(", "))
}

/// A number as another one is written: in hex with as many digits, or in decimal.
pub(crate) fn number_as(number: i128, sample: Option<&str>, sdk: &Sdk) -> String {
    let digits = match sample {
        Some(sample) => sample.trim_matches(['"', '\'']).strip_prefix("0x").map(Digits::of),
        None => (sdk.radix == Radix::Hex).then_some(Digits::of_sdk(sdk)),
    };
    match (digits, bits(number, sdk)) {
        (Some(digits), Some(bits)) => digits.spell(bits),
        _ => number.to_string(),
    }
}

/// The number as hex digits can say it.
fn bits(number: i128, sdk: &Sdk) -> Option<i128> {
    let takes_bits = sdk.radix == Radix::Hex && !sdk.repr.width_varies();
    match number {
        0.. => Some(number),
        _ if takes_bits => Some(number + (1 << sdk.repr.bits())),
        _ => None,
    }
}

/// How hex digits are written.
#[derive(Clone, Copy)]
struct Digits {
    width: usize,
    is_upper: bool,
}

impl Digits {
    fn of(digits: &str) -> Self {
        let first = digits.split(['.', '_']).next().unwrap_or_default();
        let is_upper = !digits.contains(|c: char| c.is_ascii_lowercase());
        Self { width: first.len(), is_upper }
    }

    fn of_sdk(sdk: &Sdk) -> Self {
        Self { width: sdk.digits as usize, is_upper: true }
    }

    fn spell(self, bits: i128) -> String {
        let width = self.width;
        if self.is_upper { format!("0x{bits:0width$X}") } else { format!("0x{bits:0width$x}") }
    }
}
