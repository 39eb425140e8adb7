//! A feature changes no enum: one that does not ask for an integration leaves the impl to its owner.
//!
//! Every impl here would clash with that of the integration, and this package turns all features on.

use std::io;

use errcodes::{ErrorCode, Unrecognized};

errcodes::errcodes!("gme");
errcodes::errcodes!("ilvb");
// Asking for one integration is asking for no other.
errcodes::errcodes!("live", io, lang = "zh");

#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "gme", full = GmeError)]
enum Few {
    Timeout,
    #[errcodes(other)]
    Other(Unrecognized<i32, Self>),
}

/// Its owner derives what others ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode, serde::Serialize, serde::Deserialize)]
#[errcodes(spec = "gme")]
enum Only {
    Timeout,
}

macro_rules! own_serde {
    ($($error:ident)+) => {$(
        impl serde::Serialize for $error {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl<'de> serde::Deserialize<'de> for $error {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <&str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}

macro_rules! own_io {
    ($($error:ident)+) => {$(
        impl From<$error> for io::Error {
            fn from(_: $error) -> Self {
                Self::other(concat!("own ", stringify!($error)))
            }
        }
    )+};
}

macro_rules! own_others {
    ($($error:ident from $value:expr;)+) => {$(
        impl miette::Diagnostic for $error {}

        impl defmt::Format for $error {
            fn format(&self, f: defmt::Formatter<'_>) {
                defmt::write!(f, "own");
            }
        }

        impl<'a> arbitrary::Arbitrary<'a> for $error {
            fn arbitrary(_: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
                Ok($value)
            }
        }

        impl proptest::arbitrary::Arbitrary for $error {
            type Parameters = ();
            type Strategy = proptest::strategy::Just<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                proptest::strategy::Just($value)
            }
        }
    )+};
}

own_serde!(GmeError LiveError);
own_io!(GmeError IlvbError IlvbPushError Few Only);
own_others! {
    GmeError from GmeError::Timeout;
    IlvbError from IlvbError::Push(IlvbPushError::PermissionDenied);
    LiveError from LiveError::from(1);
    Few from Few::Timeout;
    Only from Only::Timeout;
}

#[test]
fn the_owners_impls_are_used() {
    assert_eq!(serde_json::to_string(&GmeError::Timeout).unwrap(), "\"Timeout\"");
    assert_eq!(serde_json::from_str::<GmeError>("\"Timeout\"").unwrap(), GmeError::Timeout);
    assert_eq!(serde_json::to_string(&Only::Timeout).unwrap(), "\"Timeout\"");
    let errors: [io::Error; 4] = [
        GmeError::Timeout.into(),
        IlvbPushError::PermissionDenied.into(),
        Few::Timeout.into(),
        Only::Timeout.into(),
    ];
    let texts = errors.map(|error| error.to_string());
    assert_eq!(texts, ["own GmeError", "own IlvbPushError", "own Few", "own Only"]);
    let error = IlvbError::Push(IlvbPushError::PermissionDenied);
    assert_eq!(io::Error::from(error).to_string(), "own IlvbError");
}

#[test]
fn the_integration_that_is_asked_for_is_there() {
    let error = LiveError::from(100_012);
    assert_eq!(io::Error::from(error).kind(), error.kind().io_error_kind());
    assert_eq!(serde_json::to_string(&error).unwrap(), "\"ServerRateLimited\"");
    assert_eq!(Some(error.message()), error.message_in("zh"));
}
