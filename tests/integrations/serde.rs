//! Codes in a format that people read and in a binary one.

use std::collections::BTreeMap;
use std::fmt::Debug;

use errcodes::{Kind, Retry};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

mod enums;
use enums::{Few, GmeError, IlvbError, IlvbPushError, IlvbSpace, Only, Wide};

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
    both_ways(&Only::NetRequestFailed, "7004");
    both_ways(&Wide::All, "18446744073709551615");
    both_ways(&Wide::from(1), "1");
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
fn what_is_no_number_of_the_type_is_an_error() {
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
    both_ways(&error, r#"{"sdk":"ilvb/push","code":1001}"#);
    for space in IlvbSpace::ALL {
        both_ways(space, &format!("\"{space}\""));
        let unlisted = IlvbError::from_code(*space, 31337);
        both_ways(&unlisted, &format!(r#"{{"sdk":"{space}","code":31337}}"#));
    }
    let reordered = r#"{"code":1001,"message":["ignored"],"sdk":"ilvb/push"}"#;
    assert_eq!(serde_json::from_str::<IlvbError>(reordered).unwrap(), error);
}

#[test]
fn a_code_of_a_folder_without_its_space_is_an_error() {
    for (text, message) in [
        (r#"{"code":1001}"#, "missing field `sdk`"),
        (r#"{"sdk":"ilvb/av"}"#, "missing field `code`"),
        (r#"{"sdk":"ilvb/av","sdk":"ilvb/av"}"#, "duplicate field `sdk`"),
        ("1001", "invalid type: integer `1001`, expected a code and the SDK that it is from"),
        (r#"["ilvb/av"]"#, "invalid length 1, expected a code and the SDK that it is from"),
        (
            r#"{"sdk":"gme","code":1}"#,
            "invalid value: string \"gme\", expected one of `ilvb/av`, `ilvb/push`, `ilvb/recording`",
        ),
    ] {
        let error = serde_json::from_str::<IlvbError>(text).unwrap_err().to_string();
        assert!(error.starts_with(message), "{error}");
    }
}

#[test]
fn kinds_and_retry_classes_are_names() {
    both_ways(&Kind::ALL.to_vec(), &json(&Kind::ALL.map(Kind::name)));
    both_ways(&Retry::ALL.to_vec(), &json(&Retry::ALL.map(Retry::name)));
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
fn by_symbol_what_names_no_code_is_an_error() {
    for name in ["\"AV_ERR_NO_SUCH\"", "2147483648", "-2147483649", "1.5", "null", "[]"] {
        let text = format!(r#"{{"error":{name},"few":1}}"#);
        assert!(serde_json::from_str::<Event>(&text).is_err(), "{name}");
    }
}

#[test]
fn by_symbol_a_binary_format_still_holds_numbers() {
    assert_eq!(postcard::to_stdvec(&event(1005)), postcard::to_stdvec(&(1005, 1005)));
}
