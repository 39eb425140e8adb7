//! The laws of the design, for bundled specs and for specs of every representation.

use std::collections::HashSet;
use std::ffi::{c_int, c_long, c_uint, c_ulong};
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use errcodes::{ErrorCode, Retryable};
use errcodes_specs::{Catalog, SourceFile, bundled, read};

#[path = "laws/facts.rs"]
mod facts;
#[path = "laws/ranges.rs"]
mod ranges;

mod of {
    errcodes::errcodes!("gme");
    errcodes::errcodes!("gme3");
    errcodes::errcodes!("ilive");
    errcodes::errcodes!("ilvb");
    errcodes::errcodes!("im");
    errcodes::errcodes!("im_rest");
    errcodes::errcodes!("live");
    errcodes::errcodes!("tls");
    errcodes::errcodes!("trtc");
    errcodes::errcodes!("specs/i8.toml");
    errcodes::errcodes!("specs/u16.toml");
    errcodes::errcodes!("specs/i64.toml");
    errcodes::errcodes!("specs/u64.toml");
    errcodes::errcodes!("specs/lengths.toml");
    errcodes::errcodes!("specs/ranges.toml");
    errcodes::errcodes!("specs/sw.toml");
    errcodes::errcodes!("specs/c_int.toml");
    errcodes::errcodes!("specs/c_uint.toml");
    errcodes::errcodes!("specs/c_long.toml");
    errcodes::errcodes!("specs/c_ulong.toml");
    errcodes::errcodes!("specs/isize.toml");
    errcodes::errcodes!("specs/usize.toml");
}

/// What every generated enum is.
trait Generated:
    ErrorCode
    + Retryable
    + Copy
    + Ord
    + Hash
    + Debug
    + Display
    + FromStr<Err = errcodes::ParseCodeError>
    + 'static
{
    type Repr: Copy + Debug + Display + Ord + Hash + TryFrom<i128>;
    const ALL: &'static [Self];
    fn new(code: Self::Repr) -> Self;
    fn number(self) -> Self::Repr;
}

macro_rules! generated {
    ($($error:ty: $repr:ty),+) => {$(
        impl Generated for $error {
            type Repr = $repr;
            const ALL: &'static [Self] = <$error>::ALL;
            fn new(code: $repr) -> Self {
                code.into()
            }
            fn number(self) -> $repr {
                self.into()
            }
        }
    )+};
}

/// A test for each bundled spec, so that they run side by side.
macro_rules! bundled {
    ($($test:ident: $name:literal, $error:ident;)+) => {
        generated!($(of::$error: i32),+);

        mod laws_hold_for {
            use super::{assert_laws, of};
            use errcodes_specs::{bundled, read};

            $(
                #[test]
                fn $test() {
                    assert_laws::<of::$error>(&read(&bundled::find($name).unwrap()).0);
                }
            )+
        }

        #[test]
        fn no_bundled_spec_is_forgotten() {
            assert!([$($name),+].into_iter().eq(bundled::names()));
        }
    };
}

bundled!(
    gme: "gme", GmeError;
    gme3: "gme3", Gme3Error;
    ilive: "ilive", IliveError;
    ilvb_av: "ilvb/av", IlvbAvError;
    ilvb_push: "ilvb/push", IlvbPushError;
    ilvb_recording: "ilvb/recording", IlvbRecordingError;
    im: "im", ImError;
    im_rest_offline_push: "im_rest/offline_push", ImRestOfflinePushError;
    im_rest_operations: "im_rest/operations", ImRestOperationsError;
    im_rest_review: "im_rest/review", ImRestReviewError;
    live: "live", LiveError;
    tls_account: "tls/account", TlsAccountError;
    tls_android_local: "tls/android_local", TlsAndroidLocalError;
    tls_backend: "tls/backend", TlsBackendError;
    tls_login: "tls/login", TlsLoginError;
    trtc: "trtc", TrtcError;
);

generated!(
    of::ByteError: i8,
    of::PortError: u16,
    of::WideError: i64,
    of::FlagError: u64,
    of::LengthsError: i32,
    of::RangesError: i32,
    of::SwError: u16,
    of::CIntError: c_int,
    of::CUintError: c_uint,
    of::CLongError: c_long,
    of::CUlongError: c_ulong,
    of::IsizeError: isize,
    of::UsizeError: usize
);

fn file(path: &str) -> Catalog {
    let text = std::fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let (catalog, report) = read(&SourceFile::new(path, "test", text));
    assert!(report.is_empty());
    catalog
}

fn assert_laws<E: Generated>(catalog: &Catalog) {
    let codes: Vec<i128> = catalog.codes().iter().map(|code| code.code).collect();
    assert!(E::ALL.iter().map(ErrorCode::code).eq(codes.iter().copied()), "the spec's order");
    for code in
        interesting(&codes.iter().copied().chain(ranges::of_ranges(catalog)).collect::<Vec<_>>())
    {
        let Ok(number) = E::Repr::try_from(code) else { continue };
        assert_number_is_kept::<E>(number);
        assert_eq!(E::new(number).name(), ranges::name(catalog, code), "law 2 at {code}");
    }
    assert_names_are_taken_back::<E>(catalog);
    assert_order_agrees(E::ALL);
    facts::assert_facts_are_the_specs::<E>(catalog);
    ranges::assert_names_of_ranges_need_a_number::<E>(catalog);
    facts::assert_tags_are_found::<E>(catalog);
    E::ALL.iter().copied().for_each(assert_the_number_is_shown_as_the_spec_wants(catalog));
}

fn assert_the_number_is_shown_as_the_spec_wants<E: Generated>(catalog: &Catalog) -> impl Fn(E) {
    move |error| {
        let number = catalog.sdk().number(error.code());
        assert_eq!(error.entry().number().to_string(), number);
        assert!(error.to_string().ends_with(&format!("({} {number})", error.space())), "{error}");
        assert_eq!(error.to_string(), error.entry().to_string());
        assert_eq!(format!("{error:#}"), format!("{:#}", error.entry()));
    }
}

/// The listed codes and some of each range, their neighbours, what differs from them in one bit, and the ends of all types.
fn interesting(codes: &[i128]) -> HashSet<i128> {
    let near =
        |code: i128| (0..64).map(move |bit| code ^ (1 << bit)).chain([code - 1, code, code + 1]);
    let ends = [7, 8, 15, 16, 31, 32, 63, 64].into_iter().flat_map(|bits| {
        let end = 1_i128 << bits;
        [end - 1, end, -end, -end - 1]
    });
    codes.iter().copied().flat_map(near).chain(ends).chain(-300..300).collect()
}

fn assert_number_is_kept<E: Generated>(number: E::Repr) {
    let error = E::new(number);
    assert_eq!(error.number(), number, "law 1");
    assert_eq!(E::new(error.number()), error, "law 1");
    assert_eq!(E::Repr::try_from(ErrorCode::code(&error)).ok(), Some(number));
    assert_eq!(number.to_string().parse(), Ok(error), "law 3: {number}");
}

fn assert_names_are_taken_back<E: Generated>(catalog: &Catalog) {
    for (code, error) in catalog.codes().iter().zip(E::ALL) {
        let names = code.symbol.iter().chain(&code.aliases).chain([&code.variant]);
        for name in names {
            assert_eq!(name.parse(), Ok(*error), "law 3: {name}");
            assert!(format!("{name}\u{200B}").parse::<E>().is_err());
        }
        let bits = code.code & ((1 << (8 * size_of::<E::Repr>())) - 1);
        assert_eq!(format!("0x{bits:x}").parse(), Ok(*error), "law 3: {bits:#x}");
    }
    assert!(
        ["", " ", "0x", "-", "NO_SUCH_SYMBOL", "Unrecognized"]
            .iter()
            .all(|text| text.parse::<E>().is_err_and(|error| error.space() == catalog.sdk().id))
    );
}

fn assert_order_agrees<E: Generated>(errors: &[E]) {
    let mut sorted = errors.to_vec();
    sorted.sort();
    assert!(sorted.is_sorted_by_key(|error| error.number()), "law 3: `Ord` is by code");
    let distinct: HashSet<E> = errors.iter().copied().collect();
    assert_eq!(distinct.len(), errors.len(), "law 3: `Eq` and `Hash` agree");
    assert!(errors.iter().all(|error| distinct.contains(&E::new(error.number()))));
}

#[test]
fn tags_are_of_some_spec() {
    let tags = file("specs/u16.toml").codes().iter().map(|code| code.tags.len()).sum::<usize>();
    assert!(tags > 3, "{tags}");
}

#[test]
fn laws_hold_for_every_representation() {
    assert_laws::<of::ByteError>(&file("specs/i8.toml"));
    assert_laws::<of::PortError>(&file("specs/u16.toml"));
    assert_laws::<of::WideError>(&file("specs/i64.toml"));
    assert_laws::<of::FlagError>(&file("specs/u64.toml"));
    assert_laws::<of::LengthsError>(&file("specs/lengths.toml"));
    assert_laws::<of::RangesError>(&file("specs/ranges.toml"));
    assert_laws::<of::SwError>(&file("specs/sw.toml"));
}

/// Where a type has 64 bits, a number whose low half is listed is another one.
#[test]
fn laws_hold_for_types_of_the_platform() {
    assert_laws::<of::CIntError>(&file("specs/c_int.toml"));
    assert_laws::<of::CUintError>(&file("specs/c_uint.toml"));
    assert_laws::<of::CLongError>(&file("specs/c_long.toml"));
    assert_laws::<of::CUlongError>(&file("specs/c_ulong.toml"));
    assert_laws::<of::IsizeError>(&file("specs/isize.toml"));
    assert_laws::<of::UsizeError>(&file("specs/usize.toml"));
}

#[test]
fn small_types_are_walked_whole() {
    (i8::MIN..=i8::MAX).for_each(assert_number_is_kept::<of::ByteError>);
    (0..=u16::MAX).for_each(assert_number_is_kept::<of::PortError>);
    (0..=u16::MAX).for_each(assert_number_is_kept::<of::SwError>);
}

#[test]
fn wider_integers_lose_nothing() {
    assert_eq!(i64::from(of::GmeError::Timeout), 1005);
    assert_eq!(i128::from(of::FlagError::from(u64::MAX)), u64::MAX.into());
    assert_eq!(u32::from(of::PortError::from(u16::MAX)), 65_535);
    assert_eq!(i64::from(of::CIntError::MinusOne), -1);
    assert_eq!(u64::from(of::CUintError::Greatest), 0xFFFF_FFFF);
    assert_eq!(i128::from(of::CLongError::Least), -0x8000_0000);
    assert_eq!(u128::from(of::UsizeError::from(usize::MAX)), usize::MAX as u128);
    assert_eq!(of::IsizeError::try_from(5_i128), Ok(of::IsizeError::Five));
    assert!(of::UsizeError::try_from(-1_i128).is_err());
    assert_eq!(of::GmeError::try_from(1005_i64), Ok(of::GmeError::Timeout));
    assert_eq!(of::GmeError::try_from(i64::from(i32::MIN)).map(i64::from), Ok(i32::MIN.into()));
    assert!(of::GmeError::try_from(i64::from(i32::MAX) + 1).is_err());
    assert!(of::PortError::try_from(-1_i32).is_err());
    assert!(of::ByteError::try_from(128_i16).is_err());
}

#[test]
fn aliases_are_constants_and_patterns() {
    assert_eq!(of::GmeError::QAV_ERR_NET_REQUEST_FALLED, of::GmeError::NetworkRequestFailed);
    assert!(matches!(of::GmeError::from(1005), of::GmeError::QAV_ERR_TIMEOUT));
}

/// The tables hold the bytes of the spec's words, and the runtime reads them as its own.
#[test]
fn words_agree_between_spec_and_runtime() {
    let kinds = errcodes_specs::Kind::ALL.iter().map(|kind| (kind.name(), *kind as u8));
    assert!(kinds.eq(errcodes::Kind::ALL.iter().map(|kind| (kind.name(), *kind as u8))));
    let classes = errcodes_specs::Retry::ALL.iter().map(|class| (class.name(), *class as u8));
    assert!(classes.eq(errcodes::Retry::ALL.iter().map(|class| (class.name(), *class as u8))));
    let effects = errcodes_specs::Effect::ALL.iter().map(|effect| (effect.name(), *effect as u8));
    assert!(effects.eq(errcodes::Effect::ALL.iter().map(|effect| (effect.name(), *effect as u8))));
}
