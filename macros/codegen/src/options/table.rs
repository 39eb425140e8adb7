use errcodes_specs::{quoted, suggest};
use proc_macro2::Ident;
use syn::Error;

use Place::{Call, Derive, Export, OwnVariant, SpecVariant};
use Shape::{Exported, Integer, Integration, Path, Spec, String, Strings, Word};

/// Where options stand, which decides what they can be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// In a call of `errcodes!`, short or long.
    Call,
    /// On a derived enum.
    Derive,
    /// On an export of `export_spec!`.
    Export,
    /// On a variant that is found in a spec.
    SpecVariant,
    /// On a variant that describes its code itself.
    OwnVariant,
}

/// What follows the name of an option.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Nothing.
    Word,
    /// Nothing: the name is that of an integration.
    Integration,
    String,
    /// A list of strings.
    Strings,
    Integer,
    /// A path of Rust.
    Path,
    /// The path of a spec that a crate exports.
    Exported,
    /// The name of a spec, or such a path.
    Spec,
}

pub(super) struct Known {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    /// How it is written.
    pub(super) example: &'static str,
    places: &'static [Place],
}

const ENUM: &[Place] = &[Call, Derive];
const VARIANT: &[Place] = &[SpecVariant, OwnVariant];
const OWN: &[Place] = &[OwnVariant];

/// Every option there is, in alphabetical order.
const TABLE: &[Known] = &[
    option("advice", String, "advice = \"Check the network.\"", VARIANT),
    option("after", String, "after = \"3s\"", VARIANT),
    option("arbitrary", Integration, "arbitrary", ENUM),
    option("cause", String, "cause = \"The server is down.\"", VARIANT),
    option("code", Integer, "code = 7004", VARIANT),
    option("constants", Word, "constants", &[Call]),
    option("crate", Path, "crate = my::errcodes", ENUM),
    option("defmt", Integration, "defmt", ENUM),
    option("effect", String, "effect = \"possible\"", VARIANT),
    option("extends", Exported, "extends = acme_sys::acme", &[Call, Derive, Export]),
    option("full", Path, "full = GmeError", &[Derive]),
    option("io", Integration, "io", ENUM),
    option("kind", String, "kind = \"unavailable\"", VARIANT),
    option("lang", String, "lang = \"zh\"", ENUM),
    option("message", String, "message = \"request timed out\"", VARIANT),
    option("miette", Integration, "miette", ENUM),
    option("operation", String, "operation = \"enter_room\"", &[Derive]),
    option("other", Word, "other", VARIANT),
    option("proptest", Integration, "proptest", ENUM),
    option("retry", String, "retry = \"transient\"", VARIANT),
    option("serde", Integration, "serde", ENUM),
    option("spec", Spec, "spec = \"gme\"", &[Derive]),
    option("symbol", String, "symbol = \"AV_ERR_TIMEOUT\"", VARIANT),
    option("tags", Strings, "tags = [\"network\"]", OWN),
    option("url", String, "url = \"https://vendor.example/7004\"", OWN),
    option("variant", String, "variant = \"Timeout\"", &[SpecVariant]),
];

/// Keys of a range, which people write as options of a variant.
const KEYS_OF_A_RANGE: &[&str] = &["bounds", "codes", "fields", "mask", "range"];

/// What to do about a range in an attribute.
pub(super) const RANGE: &str =
    "help: put the set of codes into a spec file, as a `[[range]]`; a variant names it like a code";

const fn option(
    name: &'static str,
    shape: Shape,
    example: &'static str,
    places: &'static [Place],
) -> Known {
    Known { name, shape, example, places }
}

impl Shape {
    pub(super) fn noun(self) -> &'static str {
        match self {
            Word | Integration => "no value",
            String => "a string",
            Strings => "a list of strings",
            Integer => "a number",
            Path => "a path",
            Exported => "the path of an exported spec",
            Spec => "a string, or the path of an exported spec",
        }
    }
}

impl Place {
    fn name(self) -> &'static str {
        match self {
            Call => "a call of `errcodes!`",
            Derive => "a derived enum",
            Export => "an export",
            SpecVariant => "a variant of a derived enum with `spec`",
            OwnVariant => "a variant of a derived enum without `spec`",
        }
    }

    fn names(self) -> Vec<&'static str> {
        let known = TABLE.iter().filter(|known| known.places.contains(&self));
        known.map(|known| known.name).collect()
    }

    /// All options of the place, for a message.
    pub(super) fn listed(self) -> std::string::String {
        let names: Vec<_> = self.names().into_iter().map(quoted).collect();
        format!("options of {}: {}", self.name(), names.join(", "))
    }
}

/// Whether a word is an option of the place.
pub(crate) fn is_option(place: Place, word: &Ident) -> bool {
    find(place, word).is_ok()
}

/// The option of this name, or that the place has none.
pub(super) fn find(place: Place, name: &Ident) -> Result<&'static Known, Error> {
    let known = TABLE.iter().find(|known| name == known.name);
    match known {
        Some(known) if known.places.contains(&place) => Ok(known),
        Some(known) => Err(misplaced(place, name, known)),
        None => Err(unknown(place, name)),
    }
}

fn misplaced(place: Place, name: &Ident, known: &Known) -> Error {
    let owner = match known.places {
        [Call, Derive, ..] => "an enum",
        [SpecVariant, OwnVariant] => "a variant of a derived enum",
        [place, ..] => place.name(),
        [] => "nothing",
    };
    let message = format!("option `{name}` belongs to {owner}\nhelp: {}", place.listed());
    Error::new(name.span(), message)
}

fn unknown(place: Place, name: &Ident) -> Error {
    let text = name.to_string();
    if KEYS_OF_A_RANGE.contains(&text.as_str()) && VARIANT.contains(&place) {
        return Error::new(name.span(), format!("unknown option {}\n{RANGE}", quoted(&text)));
    }
    let near = suggest::nearest(&text, place.names());
    let near = near
        .map_or_else(std::string::String::new, |near| format!("\nhelp: did you mean `{near}`?"));
    let message = format!("unknown option {}{near}\nhelp: {}", quoted(&text), place.listed());
    Error::new(name.span(), message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_alphabetical_order() {
        assert!(TABLE.is_sorted_by(|a, b| a.name < b.name));
    }

    #[test]
    fn examples_begin_with_the_name() {
        assert!(TABLE.iter().all(|known| known.example.starts_with(known.name)));
    }
}
