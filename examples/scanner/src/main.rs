//! The spec is in `scanner-sys`, and the enum is here: a code that the next release of `scanner-sys` adds is an error
//! in the `match` below.
//!
//! ```text
//! cargo run -p errcodes-example-scanner
//! ```

/// As the vendor documents it.
mod vendor {
    errcodes::errcodes!(scanner_sys::scanner);
}

errcodes::errcodes! {
    /// The same with our own overlay.
    #[errcodes(extends = scanner_sys::scanner)]
    enum ScanError = "errors/scanner.toml";
}

fn notice(error: ScanError) -> &'static str {
    match error {
        ScanError::NoPaper => "Please put the sheets in.",
        ScanError::Jam => "Please take the jammed sheet out.",
        ScanError::LampCold => "One moment ...",
        ScanError::CoverOpen => "Please close the cover.",
        ScanError::Unrecognized(_) => "The scanner does not work.",
    }
}

fn main() {
    for sheet in 1..=5 {
        match ScanError::check(scanner_sys::scan()) {
            Ok(_) => println!("sheet {sheet}: scanned"),
            Err(error) => {
                println!("sheet {sheet}: {error}, {}: {}", error.retry(), notice(error));
                println!("         the vendor: {}", vendor::ScannerError::from(error.code()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_overlay_states_only_the_differences() {
        use vendor::ScannerError;

        let seconds = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(ScannerError::LampCold.retry_after(), seconds(30));
        assert_eq!(ScanError::LampCold.retry_after(), seconds(5));
        assert_eq!(ScanError::Jam.advice(), ScannerError::Jam.advice());
        assert_eq!(ScannerError::from(9).name(), "Unrecognized");
        assert_eq!(ScanError::from(9), ScanError::CoverOpen);
    }
}
