//! Laws 1 and 2 over all 2^32 codes, for every bundled enum and one with ranges, and law 1 for a derived one.

mod all {
    errcodes::errcodes!("gme");
    errcodes::errcodes!("gme3");
    errcodes::errcodes!("ilive");
    errcodes::errcodes!("ilvb");
    errcodes::errcodes!("im");
    errcodes::errcodes!("im_rest");
    errcodes::errcodes!("live");
    errcodes::errcodes!("tls");
    errcodes::errcodes!("trtc");
}

macro_rules! walk {
    ($($name:ident: $spec:literal, $error:ident $(, $in_ranges:literal)?;)+) => {
        #[test]
        fn no_bundled_spec_is_forgotten() {
            assert!([$($spec),+].into_iter().eq(errcodes_specs::bundled::names()));
        }

        $(#[test]
        fn $name() {
            use all::$error;

            let mut recognized = 0;
            for code in i32::MIN..=i32::MAX {
                let error = $error::from(code);
                assert!(i32::from(error) == code, "{code} came back as {error:?}");
                recognized += usize::from(error.is_recognized());
            }
            assert_eq!(recognized, $error::ALL.len() $(+ $in_ranges)?);
            assert!($error::ALL.iter().all($error::is_recognized));
        })+
    };
}

walk!(
    gme: "gme", GmeError;
    gme3: "gme3", Gme3Error;
    ilive: "ilive", IliveError;
    ilvb_av: "ilvb/av", IlvbAvError;
    ilvb_push: "ilvb/push", IlvbPushError;
    ilvb_recording: "ilvb/recording", IlvbRecordingError;
    im: "im", ImError, 11_001;
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

errcodes::errcodes!("../specs/ranges.toml");

/// Whether a number is of the variant that the spec says.
fn is_right(error: RangesError, code: i32) -> bool {
    let bits = code.cast_unsigned();
    match error {
        RangesError::One => code == -1,
        RangesError::Apart => code == -150_001,
        RangesError::Below(_) => (-1200..=-1100).contains(&code),
        RangesError::Ten(_) => code == 10,
        RangesError::Thousand(_) => (1000..=1999).contains(&code),
        RangesError::TwoThousand(_) => (2000..=2999).contains(&code),
        RangesError::FiveThousand(_) => (5000..=5009).contains(&code),
        RangesError::Upper(_) => bits >> 24 == 0x01,
        RangesError::Severe(_) => bits >> 24 == 0x80,
        RangesError::Gap(_) => bits & 0xFFFF_FF03 == 0x0200_0003,
        RangesError::Top(_) => bits >> 16 == 0x7FFF,
        RangesError::Minus(_) => bits >= 0xFFFF_FF80 && code != -1,
        RangesError::Unrecognized(_) => true,
    }
}

/// How many numbers the ranges have, less the one that is listed.
const IN_RANGES: u64 = 101 + 1 + 1_000 + 1_000 + 10 + (1 << 24) + (1 << 24) + 64 + (1 << 16) + 127;

/// Laws 1 and 2 with ranges by bounds and by mask.
#[test]
fn ranges() {
    let mut recognized = 0;
    for code in i32::MIN..=i32::MAX {
        let error = RangesError::from(code);
        assert!(i32::from(error) == code && is_right(error, code), "{code} is {error:?}");
        recognized += u64::from(error.is_recognized());
    }
    assert_eq!(recognized, IN_RANGES + 2);
}

#[derive(Clone, Copy, Debug, PartialEq, errcodes::ErrorCode)]
#[errcodes(spec = "gme")]
enum Derived {
    Timeout,
    #[errcodes(symbol = "AV_ERR_AUTH_FIALD")]
    BadAuth,
    #[errcodes(other)]
    Other(errcodes::Unrecognized<i32, Self>),
}

#[test]
fn derived() {
    for code in i32::MIN..=i32::MAX {
        let error = Derived::from(code);
        assert!(i32::from(error) == code && Derived::from(i32::from(error)) == error, "{code}");
    }
}
