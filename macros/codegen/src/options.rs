//! The options of a call, of an enum and of a variant: one table of all, and one reader.

mod given;
mod table;

use proc_macro2::{Ident, TokenStream};
use syn::LitStr;

use crate::exported::{ExportPath, Handed, SpecName};
use crate::load::Supply;
pub(crate) use given::{Given, Value, number, plain};
pub(crate) use table::{Place, is_option};

/// The options of an enum.
#[derive(Default)]
pub(crate) struct Options {
    /// The language of `Display` and of the documentation, in place of the spec's.
    pub(crate) lang: Option<LitStr>,
    /// The optional integrations: names as written, such as `serde`.
    pub(crate) integrations: Vec<Ident>,
    /// Whether every symbol is a constant of the enum.
    pub(crate) has_constants: bool,
    /// Where the crate `errcodes` is.
    pub(crate) crate_path: Option<TokenStream>,
    /// The spec of a derived enum.
    pub(crate) spec: Option<SpecName>,
    /// Whether there is one, though its name may be unknown.
    pub(crate) has_spec: bool,
    /// The operation that codes are the answers to.
    pub(crate) operation: Option<LitStr>,
    /// The exported spec that a file extends.
    pub(crate) extends: Option<ExportPath>,
    /// Whether it is given, but by a value that could not be read.
    lacks_extends: bool,
    /// The enum of all codes that a derived one is a part of.
    pub(crate) full: Option<TokenStream>,
}

impl Options {
    pub(crate) fn new(given: &Given) -> Self {
        Self {
            lang: given.string("lang").cloned(),
            integrations: given.integrations().cloned().collect(),
            has_constants: given.has("constants"),
            crate_path: given.path("crate").cloned(),
            spec: given.spec("spec"),
            has_spec: given.has("spec") || given.is_unread("spec"),
            operation: given.string("operation").cloned(),
            extends: given.exported("extends").cloned(),
            full: given.path("full").cloned(),
            lacks_extends: given.is_unread("extends"),
        }
    }

    /// The exported specs that the files may use; `handed` is what a macro handed over.
    pub(crate) fn supply<'r>(&'r self, handed: Option<&'r Handed>) -> Supply<'r> {
        Supply { extends: self.extends.as_ref(), is_unread: self.lacks_extends, handed }
    }
}

#[cfg(test)]
mod tests {
    use syn::parse::{ParseStream, Parser};

    use super::*;
    use crate::errors::Errors;

    #[test]
    fn every_option_of_a_call_is_read() {
        let text = "serde, lang = \"zh\", constants, io, crate = my::errcodes,";
        let (mut given, mut errors) = (Given::new(Place::Call), Errors::default());
        let read = |input: ParseStream<'_>| {
            given.read(input, &mut errors);
            Ok(())
        };
        read.parse_str(text).unwrap();
        assert!(errors.is_empty());
        let options = Options::new(&given);
        assert_eq!(options.integrations, ["serde", "io"]);
        assert_eq!(options.lang.map(|lang| lang.value()).as_deref(), Some("zh"));
        assert!(options.has_constants && !options.has_spec);
        assert_eq!(options.crate_path.unwrap().to_string(), "my :: errcodes");
    }
}
