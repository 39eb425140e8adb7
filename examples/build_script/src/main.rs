//! The enum of a spec, written to a file by the build script. Nothing is left for the macro to do.
//!
//! ```text
//! cargo run -p errcodes-example-build-script
//! ```

#[expect(
    clippy::pedantic,
    reason = "the compiler lints an included file as if somebody had written it"
)]
mod printer {
    include!(concat!(env!("OUT_DIR"), "/printer.rs"));
}

use printer::PrinterError;

fn main() {
    for status in [0, 1, 2, 3] {
        match PrinterError::check(status) {
            Ok(_) => println!("{status}: printed"),
            Err(error) => println!("{status}: {error}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generated_enum_is_the_one_of_the_macro() {
        mod expanded {
            errcodes::errcodes! { pub enum PrinterError = "errors/printer.toml"; }
        }

        for status in 0..4 {
            let (written, expanded) =
                (PrinterError::from(status), expanded::PrinterError::from(status));
            assert_eq!(format!("{written:?} {written:#}"), format!("{expanded:?} {expanded:#}"));
        }
    }

    #[test]
    fn the_file_says_where_it_comes_from_and_is_formatted() {
        let code = include_str!(concat!(env!("OUT_DIR"), "/printer.rs"));
        assert!(code.starts_with("// Generated from \"errors/printer.toml\""), "{code}");
        assert!(code.contains("pub enum PrinterError {\n"), "{code}");
        assert!(!code.contains("include_bytes"), "cargo watches the spec: {code}");
    }
}
