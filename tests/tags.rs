//! Categories, and what else a group gives its codes.

use errcodes::{Entry, ErrorCode, Unrecognized};

errcodes::errcodes!("./specs/tagged");

mod overlay {
    errcodes::errcodes!("specs/overlay/tagged.toml");
}

mod untagged {
    errcodes::errcodes!("specs/small.toml");
}

#[derive(Clone, Copy, Debug, PartialEq, ErrorCode)]
#[errcodes(spec = "specs/tagged/wifi.toml")]
enum Alone {
    PasswordWrong,
    #[errcodes(other)]
    Other(Unrecognized<i32, Self>),
}

#[derive(Clone, Copy, Debug, PartialEq, ErrorCode)]
#[errcodes(spec = "specs/tagged/wifi.toml", full = WifiError)]
enum Part {
    PasswordWrong,
}

#[derive(Clone, Copy, Debug, PartialEq, ErrorCode)]
enum Printer {
    #[errcodes(
        message = "out of paper",
        kind = "resource_exhausted",
        retry = "busy",
        tags = ["paper", "tray_2"]
    )]
    NoPaper = 7,
    #[errcodes(message = "too hot", kind = "unavailable", retry = "throttled", tags = [])]
    Hot = 9,
}

/// Nothing of this is left for the program to do.
const _: () = {
    assert!(WifiError::PasswordWrong.has_tag("auth") && !WifiError::PasswordWrong.has_tag("Auth"));
    assert!(TaggedError::Wifi(WifiError::NoAccessPoint).has_tag("network"));
    assert!(!TaggedError::Disk(DiskError::Full).has_tag("network"));
    assert!(Alone::PasswordWrong.has_tag("auth") && Part::PasswordWrong.has_tag("auth"));
    assert!(Printer::NoPaper.has_tag("tray_2") && !Printer::Hot.has_tag("tray_2"));
    assert!(WifiError::PasswordWrong.entry().has_tag("auth"));
    assert!(untagged::SmallError::from_code(0).tags().is_empty());
};

#[test]
fn every_enum_has_the_tags_of_its_codes() {
    let both: &[&str] = &["network", "auth"];
    assert_eq!(WifiError::PasswordWrong.tags(), both);
    assert_eq!(TaggedError::from(WifiError::PasswordWrong).tags(), both);
    assert_eq!([Alone::PasswordWrong.tags(), Part::PasswordWrong.tags()], [both; 2]);
    assert_eq!(Alone::from(0x3001).tags(), ["network"]);
    assert_eq!(Printer::NoPaper.tags(), ["paper", "tray_2"]);
    for error in [WifiError::Stopped, WifiError::from(9), WifiError::from(2)] {
        assert_eq!(error.tags(), [""; 0], "{error:?}");
    }
    assert_eq!(Alone::from(9).tags(), [""; 0]);
}

#[test]
fn entries_and_objects_have_them_too() {
    let errors: [&dyn ErrorCode; 3] =
        [&WifiError::PasswordWrong, &Part::PasswordWrong, &untagged::SmallError::Timeout];
    assert_eq!(errors.map(|error| error.has_tag("auth")), [true, true, false]);
    let entries: [Entry; 3] = errors.map(ErrorCode::entry);
    assert_eq!(entries.map(|entry| entry.has_tag("auth")), [true, true, false]);
    assert_eq!(entries.map(Entry::tags), [&["network", "auth"][..], &["network", "auth"], &[]]);
}

#[test]
fn a_code_is_the_sum_with_the_base_of_its_group() {
    assert_eq!(
        WifiError::ALL.iter().map(WifiError::code).collect::<Vec<_>>(),
        [0x3001, 0x3002, 0x3003]
    );
    assert_eq!(WifiError::NoAccessPoint.to_string(), "no access point (in range) (wifi 0x3001)");
    assert_eq!(WifiError::from(1).to_string(), "unrecognized code (wifi 0x0001)");
}

#[test]
fn an_overlay_goes_on_with_base_tags_and_names() {
    use overlay::TaggedError;

    assert_eq!(TaggedError::AntennaBroken.code(), 0x3004);
    assert_eq!(TaggedError::AntennaBroken.tags(), ["network"]);
    let renamed = TaggedError::PasswordWrong;
    assert_eq!(renamed.message(), "the passphrase is wrong");
    assert_eq!((renamed.code(), renamed.tags()), (0x3002, &["auth"][..]));
}
