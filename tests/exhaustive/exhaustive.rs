//! Laws 1 and 2 over all 2^32 codes, for every bundled enum, and law 1 for a derived one.

mod all {
    errcodes::errcodes!("gme");
    errcodes::errcodes!("ilive");
    errcodes::errcodes!("ilvb");
    errcodes::errcodes!("live");
}

macro_rules! walk {
    ($($name:ident: $error:ident),+) => {$(
        #[test]
        fn $name() {
            use all::$error;

            let mut recognized = 0;
            for code in i32::MIN..=i32::MAX {
                let error = $error::from(code);
                assert!(i32::from(error) == code, "{code} came back as {error:?}");
                recognized += usize::from(error.is_recognized());
            }
            assert_eq!(recognized, $error::ALL.len());
            assert!($error::ALL.iter().all($error::is_recognized));
        }
    )+};
}

walk!(
    gme: GmeError,
    ilive: IliveError,
    ilvb_av: IlvbAvError,
    ilvb_push: IlvbPushError,
    ilvb_recording: IlvbRecordingError,
    live: LiveError
);

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
