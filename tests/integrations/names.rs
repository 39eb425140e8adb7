//! Variants, types and methods of any name, in enums that ask for every integration.

use arbitrary::{Arbitrary, Unstructured};
use proptest::arbitrary::any;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;

errcodes::errcodes!("../specs/names.toml", arbitrary, defmt, io, miette, proptest, serde);

/// Enums over a folder, named as type parameters and aliases would be.
mod folders {
    macro_rules! folders {
        ($($name:ident)+) => {
            $(pub(crate) mod $name {
                errcodes::errcodes! {
                    #[errcodes(arbitrary, defmt, io, miette, proptest, serde)]
                    pub(crate) enum $name = "ilvb";
                }
            })+
        };
    }

    #[expect(non_snake_case, reason = "each is named as its enum is")]
    pub(crate) mod named {
        folders!(A D E F Make Output R S Space T U Value);
    }
}

#[test]
fn folders_of_any_name_are_read_back() {
    use folders::named::S::{S, SSpace};

    let error = S::from_code(SSpace::Push, 1001);
    let text = serde_json::to_string(&error).unwrap();
    assert_eq!(serde_json::from_str::<S>(&text).unwrap(), error);
}

/// A part of them.
#[derive(Debug, Clone, Copy, PartialEq, errcodes::ErrorCode)]
#[errcodes(spec = "../specs/names.toml", arbitrary, defmt, io, miette, proptest, serde)]
enum Few {
    Strategy,
    Error,
    Err,
    Output,
    Item,
    Repr,
    #[errcodes(other)]
    Parameters(errcodes::Unrecognized<i32, Self>),
}

/// Variants that are named like the methods and the bindings of an expansion.
#[derive(Debug, Clone, Copy, PartialEq, errcodes::ErrorCode)]
#[errcodes(spec = "gme", arbitrary, defmt, io, miette, proptest, serde)]
#[expect(non_camel_case_types, reason = "such names are the point")]
enum Methods {
    #[errcodes(code = 1005)]
    code,
    #[errcodes(code = 7004)]
    retry,
    #[errcodes(code = 7006)]
    kind,
    #[errcodes(code = 7007)]
    entry,
    #[errcodes(code = 7005)]
    serialize,
    #[errcodes(code = 1001)]
    arbitrary,
    #[errcodes(code = 1003)]
    help,
    #[errcodes(code = 1004)]
    severity,
    #[errcodes(other)]
    message(errcodes::Unrecognized<i32, Self>),
}

/// Nothing but these.
#[derive(Debug, Clone, Copy, PartialEq, errcodes::ErrorCode)]
#[errcodes(spec = "gme", arbitrary, defmt, io, miette, proptest, serde)]
#[expect(non_camel_case_types, reason = "such names are the point")]
enum Only {
    #[errcodes(code = 1005)]
    code,
    #[errcodes(code = 7004)]
    format,
}

fn both_ways<E>(error: &E, number: i32)
where
    E: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    assert_eq!(serde_json::to_string(error).unwrap(), number.to_string());
    assert_eq!(serde_json::from_str::<E>(&number.to_string()).unwrap(), *error);
}

#[test]
fn the_number_of_each_is_kept() {
    for error in NamesError::ALL {
        both_ways(error, error.code());
        both_ways(&Few::from(error.code()), error.code());
    }
    for number in [1005, 7004, 7006, 7007, 7005, 1001, 1003, 1004, 31337] {
        both_ways(&Methods::from(number), number);
    }
    both_ways(&Only::format, 7004);
}

fn sample<E: for<'a> Arbitrary<'a> + proptest::arbitrary::Arbitrary>() -> [E; 2] {
    let mut runner = TestRunner::deterministic();
    let drawn = any::<E>().new_tree(&mut runner).unwrap().current();
    let made = <E as Arbitrary>::arbitrary(&mut Unstructured::new(&[7; 64]));
    [made.unwrap(), drawn]
}

#[test]
fn each_can_be_drawn_and_is_an_io_error() {
    let kinds = |error: std::io::Error| error.kind();
    for error in sample::<NamesError>() {
        assert_eq!(kinds(error.into()), error.kind().io_error_kind());
    }
    for error in sample::<Few>() {
        assert_eq!(kinds(error.into()), errcodes::ErrorCode::kind(&error).io_error_kind());
    }
    for error in sample::<Methods>() {
        assert_eq!(kinds(error.into()), errcodes::ErrorCode::kind(&error).io_error_kind());
    }
    assert!(sample::<Only>().iter().all(|error| [Only::code, Only::format].contains(error)));
}

#[test]
fn each_is_a_diagnostic() {
    let code = |error: &dyn miette::Diagnostic| error.code().map(|code| code.to_string());
    assert_eq!(code(&NamesError::Strategy).as_deref(), Some("names::Strategy"));
    assert_eq!(code(&Few::Strategy).as_deref(), Some("names::Strategy"));
    assert_eq!(code(&Methods::code).as_deref(), Some("gme::AV_ERR_TIMEOUT"));
}
