//! Codes in a format that people read and in a binary one.

use std::collections::BTreeMap;
use std::fmt::Debug;

use errcodes::{Effect, Kind, Retry};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

mod enums;
use enums::{Few, GmeError, IlvbError, IlvbPushError, IlvbSpace, Only, Pin, SwError, Wide};

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap()
}

fn both_ways<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, expected: &str) {
    let text = json(value);
    assert_eq!(text, expected);
    assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), value);
    let bytes = postcard::to_stdvec(value).unwrap();
    assert_eq!(&postcard::from_bytes::<T>(&bytes).unwrap(), value);
}

#[test]
fn a_code_is_its_number_and_none_is_lost() {
    for error in
        GmeError::ALL.iter().copied().chain([0, -1, i32::MIN, i32::MAX].map(GmeError::from))
    {
        both_ways(&error, &error.code().to_string());
    }
    both_ways(&Few::Timeout, "1005");
    both_ways(&Few::from(-7), "-7");
    both_ways(&Only::NetworkRequestFailed, "7004");
    both_ways(&Wide::All, "18446744073709551615");
    both_ways(&Wide::from(1), "1");
    both_ways(&SwError::from(0x63C2), "25538");
    both_ways(&Pin::try_from(0x63C2).unwrap(), "25538");
}

/// The crate that exports the spec asks for nothing.
#[test]
fn an_enum_of_an_exported_spec_asks_by_itself() {
    errcodes::errcodes!(acme_sys::acme, serde, lang = "zh");
    both_ways(&AcmeError::Busy, "17");
    assert_eq!(AcmeError::Busy.to_string(), "商店正忙 (acme 17)");
}

#[test]
fn a_binary_format_holds_what_it_holds_of_the_integer() {
    for code in [0, 1005, -1, i32::MAX] {
        let (error, code) =
            (postcard::to_stdvec(&GmeError::from(code)), postcard::to_stdvec(&code));
        assert_eq!(error, code);
    }
}

#[test]
fn a_value_that_is_no_number_of_the_type_is_an_error() {
    for text in ["2147483648", "1.5", "null", "\"AV_ERR_TIMEOUT\"", "true"] {
        assert!(serde_json::from_str::<GmeError>(text).is_err(), "{text}");
    }
    let error = serde_json::from_str::<Only>("7006").unwrap_err();
    assert_eq!(error.to_string(), "unrecognized code 7006");
}

#[test]
fn a_code_can_be_the_key_of_a_map() {
    both_ways(
        &BTreeMap::from([(GmeError::Timeout, 2), (GmeError::from(-1), 1)]),
        r#"{"-1":1,"1005":2}"#,
    );
}

#[test]
fn a_code_of_a_folder_comes_with_its_space() {
    let error = IlvbError::Push(IlvbPushError::PermissionDenied);
    both_ways(&error, r#"{"space":"ilvb/push","code":1001}"#);
    for space in IlvbSpace::ALL {
        both_ways(space, &format!("\"{space}\""));
        let unlisted = IlvbError::from_code(*space, 31337);
        both_ways(&unlisted, &format!(r#"{{"space":"{space}","code":31337}}"#));
    }
    let reordered = r#"{"code":1001,"message":["ignored"],"space":"ilvb/push"}"#;
    assert_eq!(serde_json::from_str::<IlvbError>(reordered).unwrap(), error);
}

#[test]
fn a_code_of_a_folder_without_its_space_is_an_error() {
    for (text, message) in [
        (r#"{"code":1001}"#, "missing field `space`"),
        (r#"{"space":"ilvb/av"}"#, "missing field `code`"),
        (r#"{"space":"ilvb/av","space":"ilvb/av"}"#, "duplicate field `space`"),
        ("1001", "invalid type: integer `1001`, expected a code and the space that it is from"),
        (r#"["ilvb/av"]"#, "invalid length 1, expected a code and the space that it is from"),
        (
            r#"{"space":"gme","code":1}"#,
            "invalid value: string \"gme\", expected one of `ilvb/av`, `ilvb/push`, `ilvb/recording`",
        ),
    ] {
        let error = serde_json::from_str::<IlvbError>(text).unwrap_err().to_string();
        assert!(error.starts_with(message), "{error}");
    }
}

#[test]
fn kinds_retry_classes_and_effects_are_names() {
    fn names<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> String {
        json(&all.iter().map(|value| name(*value)).collect::<Vec<_>>())
    }
    both_ways(&Kind::ALL.to_vec(), &names(Kind::ALL, Kind::name));
    both_ways(&Retry::ALL.to_vec(), &names(Retry::ALL, Retry::name));
    both_ways(&Effect::ALL.to_vec(), &names(Effect::ALL, Effect::name));
    assert!(serde_json::from_str::<Kind>("\"deadline exceeded\"").is_err());
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Event {
    #[serde(with = "errcodes::serde::symbol")]
    error: GmeError,
    #[serde(with = "errcodes::serde::symbol")]
    few: Few,
}

fn event(code: i32) -> Event {
    Event { error: GmeError::from(code), few: Few::from(code) }
}

#[test]
fn by_symbol_a_code_without_one_is_its_number() {
    both_ways(&event(1005), r#"{"error":"AV_ERR_TIMEOUT","few":"AV_ERR_TIMEOUT"}"#);
    both_ways(&event(31337), r#"{"error":31337,"few":31337}"#);
    both_ways(&event(-1), r#"{"error":-1,"few":-1}"#);
}

#[test]
fn by_symbol_everything_that_names_the_code_is_read() {
    for name in [
        "1005",
        "\"AV_ERR_TIMEOUT\"",
        "\"QAV_ERR_TIMEOUT\"",
        "\"Timeout\"",
        "\"1005\"",
        "\"0x3ED\"",
    ] {
        let text = format!(r#"{{"error":{name},"few":{name}}}"#);
        assert_eq!(serde_json::from_str::<Event>(&text).unwrap(), event(1005), "{name}");
    }
}

#[test]
fn by_symbol_a_value_that_names_no_code_is_an_error() {
    for name in ["\"AV_ERR_NO_SUCH\"", "2147483648", "-2147483649", "1.5", "null", "[]"] {
        let text = format!(r#"{{"error":{name},"few":1}}"#);
        assert!(serde_json::from_str::<Event>(&text).is_err(), "{name}");
    }
}

#[test]
fn by_symbol_a_binary_format_still_holds_numbers() {
    assert_eq!(postcard::to_stdvec(&event(1005)), postcard::to_stdvec(&(1005, 1005)));
}

#[test]
fn by_symbol_an_unknown_name_is_quoted() {
    for name in ["AV_ERR_NO_SUCH", "Timeuot"] {
        let text = format!(r#"{{"error":"{name}","few":1}}"#);
        let error = serde_json::from_str::<Event>(&text).unwrap_err().to_string();
        let expected = "expected a symbol, variant or number of an error code";
        assert!(
            error.starts_with(&format!("invalid value: string \"{name}\", {expected}")),
            "{error}"
        );
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Response {
    #[serde(with = "errcodes::serde::symbol", default, skip_serializing_if = "Option::is_none")]
    error: Option<GmeError>,
    #[serde(with = "errcodes::serde::symbol")]
    few: Option<Few>,
}

#[test]
fn by_symbol_a_code_may_be_absent() {
    let response = |error, few| Response { error, few };
    let (timeout, few) = (GmeError::Timeout, Few::Timeout);
    for (value, text) in [
        (response(Some(timeout), None), r#"{"error":"AV_ERR_TIMEOUT","few":null}"#),
        (response(None, Some(few)), r#"{"few":"AV_ERR_TIMEOUT"}"#),
        (response(Some(GmeError::from(31337)), None), r#"{"error":31337,"few":null}"#),
    ] {
        assert_eq!(json(&value), text);
        assert_eq!(serde_json::from_str::<Response>(text).unwrap(), value);
    }
    let null = r#"{"error":null,"few":1005}"#;
    assert_eq!(serde_json::from_str::<Response>(null).unwrap(), response(None, Some(few)));
    let error = serde_json::from_str::<Response>(r#"{"error":"AV_ERR_NO_SUCH","few":null}"#);
    assert!(error.unwrap_err().to_string().contains("\"AV_ERR_NO_SUCH\""));
}

/// As the fields above, for a binary format, which skips none.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Binary(
    #[serde(with = "errcodes::serde::symbol")] Option<GmeError>,
    #[serde(with = "errcodes::serde::symbol::lenient")] Option<Few>,
);

#[test]
fn by_symbol_an_optional_code_in_a_binary_format_is_an_optional_number() {
    for codes in [(None, None), (Some(1005), Some(-1)), (Some(31337), None)] {
        let value = Binary(codes.0.map(GmeError::from), codes.1.map(Few::from));
        let bytes = postcard::to_stdvec(&value).unwrap();
        assert_eq!(bytes, postcard::to_stdvec(&codes).unwrap());
        assert_eq!(postcard::from_bytes::<Binary>(&bytes).unwrap(), value);
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Lenient {
    #[serde(with = "errcodes::serde::symbol::lenient", default)]
    error: Option<GmeError>,
}

#[test]
fn leniently_an_unknown_name_is_none_and_an_unknown_number_is_kept() {
    for (text, expected) in [
        (r#"{"error":"AV_ERR_TIMEOUT"}"#, Some(GmeError::Timeout)),
        (r#"{"error":"Timeout"}"#, Some(GmeError::Timeout)),
        (r#"{"error":1005}"#, Some(GmeError::Timeout)),
        (r#"{"error":31337}"#, Some(GmeError::from(31337))),
        (r#"{"error":-1}"#, Some(GmeError::from(-1))),
        (r#"{"error":"AV_ERR_OF_NEXT_YEAR"}"#, None),
        (r#"{"error":null}"#, None),
        ("{}", None),
    ] {
        let lenient: Lenient = serde_json::from_str(text).unwrap();
        assert_eq!(lenient.error, expected, "{text}");
        assert_eq!(serde_json::from_str::<Lenient>(&json(&lenient)).unwrap(), lenient);
    }
    for text in [r#"{"error":2147483648}"#, r#"{"error":1.5}"#, r#"{"error":[]}"#] {
        assert!(serde_json::from_str::<Lenient>(text).is_err(), "{text}");
    }
}

/// A folder's own enums are numbers, as an enum of a single space is; only the one over them has the space.
#[test]
fn a_space_of_a_folder_alone_is_its_number() {
    both_ways(&IlvbPushError::PermissionDenied, "1001");
}
