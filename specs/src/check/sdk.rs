use super::text::{self, Lines};
use super::{class, name, number::Number};
use crate::raw::{self, Field};
use crate::report::{Diagnostic, Report, quoted};
use crate::words::Word;
use crate::{Radix, Repr, RetryClass, Sdk};

/// Checks `[sdk]`; also gives the prefixes to strip off symbols.
pub(super) fn check(raw: raw::Sdk, default_id: &str, report: &mut Report) -> (Sdk, Vec<String>) {
    let id = id(raw.id, default_id, report);
    let lang = raw.lang.given().filter(|lang| text::language(lang, report).is_ok());
    let lang = lang.map_or_else(|| "en".to_owned(), toml::Spanned::into_inner);
    let number = Number {
        repr: word_or("repr", raw.repr, Repr::I32, report),
        radix: word_or("radix", raw.radix, Radix::Dec, report),
    };
    let success = match &raw.success {
        Field::Given(items) => number.successes(items, report),
        Field::Absent | Field::Invalid => vec![0..=0],
    };
    let sdk = Sdk {
        type_name: type_name(raw.type_name, &id, report),
        id,
        title: text::texts("title", raw.title, &lang, Lines::One, report),
        vendor: text::line("vendor", raw.vendor, report),
        url: text::url(raw.url, report),
        lang,
        repr: number.repr,
        radix: number.radix,
        success,
        unrecognized: word_or("retry class", raw.unrecognized, RetryClass::Unspecified, report),
    };
    (sdk, text::prefixes(raw.strip_prefix, report))
}

/// The id as given, else the default, which comes from a file's name and need not be good.
fn id(field: Field<String>, default_id: &str, report: &mut Report) -> String {
    if field.is_absent() && !name::is_id(default_id) {
        report.add(
            Diagnostic::new(0..0, format!("the file's name gives no id: {}", quoted(default_id)))
                .help("set `id` in `[sdk]`"),
        );
    }
    let given = field.given().filter(|id| name::id(id.get_ref(), &id.span(), report).is_ok());
    let usable = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    match given {
        Some(id) => id.into_inner(),
        None if name::is_id(default_id) => default_id.to_owned(),
        None => default_id.chars().map(usable).collect(),
    }
}

fn word_or<W: Word>(what: &str, field: Field<String>, default: W, report: &mut Report) -> W {
    class::word(what, field, report).and_then(Result::ok).unwrap_or(default)
}

fn type_name(field: Field<String>, id: &str, report: &mut Report) -> String {
    let given = field
        .given()
        .filter(|name| name::identifier("type", name.get_ref(), &name.span(), report).is_ok());
    given.map_or_else(|| default_type_name(id), toml::Spanned::into_inner)
}

/// The id in `UpperCamelCase` and `Error`. An id can start with a digit, a type cannot.
fn default_type_name(id: &str) -> String {
    let name = format!("{}Error", name::camel_case(id));
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("Sdk{name}") } else { name }
}
