//! A call site that cares about three codes out of 154, and loses none of the others.
//!
//! ```text
//! cargo run --example subset -- 1005 7007 7004 31337
//! ```

use errcodes::{ErrorCode, Unrecognized};

errcodes::errcodes!("gme");

/// The outcomes that matter where a room is entered. A variant that the spec does not have would not compile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "gme", full = GmeError)]
enum EnterError {
    Timeout,
    AlreadyInOtherRoom,
    #[errcodes(symbol = "AV_ERR_AUTH_FIALD")]
    BadAuth,
    #[errcodes(other)]
    Other(Unrecognized<i32, Self>),
}

fn advise(error: EnterError) -> String {
    match error {
        EnterError::Timeout => "the network is slow; trying again".into(),
        EnterError::AlreadyInOtherRoom => "leave the other room first".into(),
        EnterError::BadAuth => "log in again".into(),
        // The spec knows the facts of every other code too.
        EnterError::Other(_) if error.is_retryable() => format!("{error}; trying again"),
        EnterError::Other(_) => format!("{error:#}"),
    }
}

fn main() {
    let codes: Vec<i32> = std::env::args().skip(1).filter_map(|code| code.parse().ok()).collect();
    for code in if codes.is_empty() { vec![1005, 7007, 7006, 7004, 7005, 31337] } else { codes } {
        println!("{code}: {}", advise(EnterError::from(code)));
    }
    // From the enum of all codes as well.
    assert_eq!(EnterError::from(GmeError::AuthFailed), EnterError::BadAuth);
}
