use proc_macro2::Span;
use quote::ToTokens;
use syn::parse::Parser;

use super::*;
use crate::options::{Options, Place};

/// The attributes of the enum, of types and of items, and whether it is deprecated, as text, with the errors.
fn sorted(attributes: &str) -> ([String; 3], bool, String) {
    let attributes = Attribute::parse_outer.parse_str(attributes).unwrap();
    let (mut given, mut errors) = (Given::new(Place::Call), Errors::default());
    let name = Ident::new("VoiceError", Span::call_site());
    let sorted = sort(attributes, &name, &mut given, &mut errors);
    assert!(Options::new(&given).lang.is_none());
    let text = |attributes: Vec<Attribute>| {
        let text: Vec<_> = attributes
            .iter()
            .map(|one| one.to_token_stream().to_string().replace(' ', ""))
            .collect();
        text.join("")
    };
    let places = [sorted.of_enum, sorted.of_types, sorted.of_items].map(text);
    (places, sorted.is_deprecated, errors.to_tokens().to_string())
}

fn assert_sorted(attributes: &str, [of_enum, of_types, of_items]: [&str; 3]) {
    let (places, _, errors) = sorted(attributes);
    assert_eq!(places, [of_enum, of_types, of_items]);
    assert_eq!(errors, "", "{attributes}");
}

fn assert_refused(attributes: &str, message: &str) {
    let (places, _, errors) = sorted(attributes);
    assert_eq!(places.concat(), "", "{attributes}");
    assert_eq!(errors.matches("compile_error").count(), 1, "{errors}");
    assert!(errors.contains(message), "{errors}");
}

#[test]
fn conditions_concern_every_item() {
    assert_sorted("#[cfg(windows)]", ["", "", "#[cfg(windows)]"]);
    assert_sorted(
        "#[cfg_attr(unix, cfg(a), inline)]",
        ["#[cfg_attr(unix,inline)]", "", "#[cfg_attr(unix,cfg(a))]"],
    );
    let nested = "#[cfg_attr(all(a,b),cfg_attr(c,cfg(d)))]";
    assert_sorted(nested, ["", "", nested]);
}

#[test]
fn hidden_concerns_every_type() {
    assert_sorted("#[doc(hidden)]", ["", "#[doc(hidden)]", ""]);
    assert_sorted("#[doc(hidden, alias = \"x\")]", ["#[doc(alias=\"x\")]", "#[doc(hidden)]", ""]);
    assert_sorted("#[cfg_attr(a, doc(hidden))]", ["", "#[cfg_attr(a,doc(hidden))]", ""]);
}

#[test]
fn all_else_concerns_the_enum() {
    for attribute in [
        "#[doc=\"x\"]",
        "#[allow(dead_code)]",
        "#[expect(missing_docs,reason=\"x\")]",
        "#[derive(strum::EnumIs,my::Format)]",
        "#[strum(serialize_all=\"snake_case\")]",
        "#[cfg_attr(docsrs,doc=\"x\")]",
        "#[cfg_attr]",
        "#[a::b{c}]",
    ] {
        assert_sorted(attribute, [attribute, "", ""]);
    }
}

#[test]
fn a_deprecated_enum_is_known_as_such() {
    for attribute in
        ["#[deprecated]", "#[deprecated=\"x\"]", "#[cfg_attr(a,deprecated(note=\"\"))]"]
    {
        let (places, is_deprecated, errors) = sorted(attribute);
        assert_eq!((places.concat().as_str(), errors.as_str()), (attribute, ""));
        assert!(is_deprecated);
    }
    assert!(!sorted("#[doc(hidden)]").1);
}

#[test]
fn what_the_enum_has_is_refused() {
    assert_refused("#[derive(Debug)]", "the enum has `Debug` already");
    assert_refused("#[derive(::core::hash::Hash)]", "the enum has `Hash` already");
    assert_refused("#[cfg_attr(a, derive(Clone))]", "the enum has `Clone` already");
    assert_refused("#[derive(Default)]", "no error code is the default one");
    assert_refused("#[must_use]", "the enum is `must_use` already");
    assert_refused("#[non_exhaustive]", "the enum is `non_exhaustive` already");
}

#[test]
fn what_an_option_does_is_refused() {
    assert_refused("#[derive(serde::Serialize)]", "`#[errcodes(serde)]`");
    assert_refused("#[derive(Deserialize)]", "`#[errcodes(serde)]`");
    assert_refused("#[derive(proptest_derive::Arbitrary)]", "`#[errcodes(proptest)]`");
    assert_refused("#[cfg_attr(a, derive(defmt::Format))]", "`#[errcodes(defmt)]`");
}

#[test]
fn the_rest_of_a_derive_is_kept() {
    let (places, _, errors) = sorted("#[cfg_attr(a, derive(Debug, EnumIs, Clone))]");
    assert_eq!(places.concat(), "#[cfg_attr(a,derive(EnumIs))]");
    assert_eq!(errors.matches("compile_error").count(), 2);
}

#[test]
fn a_repr_is_refused() {
    assert_refused("#[repr(i32)]", "call `VoiceError::check`");
    assert_refused("#[cfg_attr(a, repr(C))]", "has no `repr`");
}

#[test]
fn options_are_written_in_one_way() {
    assert_refused("#[cfg_attr(a, errcodes(lang = \"zh\"))]", "write `#[errcodes(..)]` directly");
    assert_refused("#[errcodes]", "options are written in parentheses");
    assert_refused("#[errcodes = \"zh\"]", "options are written in parentheses");
}
