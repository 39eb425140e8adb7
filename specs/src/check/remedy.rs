//! Remedies that depend on where the spec is written.

use crate::Diagnostic;
use crate::source::{Origin, Span};

pub(super) fn another_variant(origin: Origin) -> &'static str {
    match origin {
        Origin::File => "set `variant` to another name",
        Origin::Attributes => "rename the variant",
    }
}

pub(super) fn another_variant_for_one(origin: Origin) -> &'static str {
    match origin {
        Origin::File => "set `variant` to another name for one of them",
        Origin::Attributes => "rename one of the variants",
    }
}

pub(super) fn another_meaning(origin: Origin) -> &'static str {
    match origin {
        Origin::File => {
            "a code means one thing in a spec; give its other meaning a spec of its own"
        }
        Origin::Attributes => {
            "a code means one thing in an enum; give its other meaning another enum"
        }
    }
}

pub(super) fn wider_type(origin: Origin, bits_may_be_meant: bool) -> &'static str {
    match origin {
        Origin::Attributes => {
            "`i32` is the only type here: put the codes into a spec file for another"
        }
        Origin::File if bits_may_be_meant => {
            "set `repr` in `[sdk]` to a wider type, or `radix = \"hex\"` if codes are spelled as unsigned bits"
        }
        Origin::File => "set `repr` in `[sdk]` to a wider type",
    }
}

pub(super) fn some_code(origin: Origin) -> &'static str {
    match origin {
        Origin::File => {
            "add a `[[code]]` table with `code`, `variant`, `message`, `kind` and `retry`"
        }
        Origin::Attributes => "give a variant its `code`, `message`, `kind` and `retry`",
    }
}

pub(super) fn fewer_codes(origin: Origin) -> &'static str {
    match origin {
        Origin::File => "split the spec into several code spaces",
        Origin::Attributes => "split the enum into several",
    }
}

/// `noun` is what lacks it, a code or a range.
pub(super) fn state_kind(origin: Origin, noun: &str) -> String {
    let place = place(origin, noun);
    format!(
        "say what happened as one of the codes of google.rpc.Code{place}: `kind = \"unavailable\"`"
    )
}

pub(super) fn state_retry(origin: Origin, noun: &str) -> String {
    let place = place(origin, noun);
    format!("say what the caller may do{place}: `retry = \"transient\"`")
}

fn place(origin: Origin, noun: &str) -> String {
    match origin {
        Origin::File => format!(", in the {noun} or its group"),
        Origin::Attributes => String::new(),
    }
}

/// The report of a delay without a class.
pub(super) fn without_class(origin: Origin, place: &Span) -> Diagnostic {
    let missing = |key, owner| Diagnostic::missing(key, place, owner);
    match origin {
        Origin::File => missing("class", "`retry`")
            .help("write `retry = { class = \"throttled\", after = \"3s\" }`"),
        Origin::Attributes => missing("retry", "a variant with `after`")
            .help("write `retry = \"throttled\"` beside `after`"),
    }
}
