//! The enum of a spec that the build script wrote. When the vendor's header changes, so does the enum.
//!
//! ```text
//! cargo run -p errcodes-example-out-dir
//! ```

errcodes::errcodes!("$OUT_DIR/label.toml");

/// A new code in the header is an error here, until somebody thinks about it.
fn what_to_do(error: LabelError) -> &'static str {
    match error {
        LabelError::NoPaper => "put in a new roll",
        LabelError::LidOpen => "close the lid",
        LabelError::TooHot => "wait a minute",
        LabelError::Unrecognized(_) => "call the service",
    }
}

fn main() {
    for returned in 0..=4 {
        match LabelError::check(returned) {
            Ok(_) => println!("printed"),
            Err(error) => println!("{error}: {}", what_to_do(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_of_the_header() {
        let symbols: Vec<_> = LabelError::ALL.iter().filter_map(LabelError::symbol).collect();
        let header = include_str!("../label.h");
        assert_eq!(symbols.len(), header.matches("#define LABEL_ERR_").count());
        assert!(symbols.iter().all(|symbol| header.contains(symbol)), "{symbols:?}");
        assert_eq!(LabelError::TooHot.to_string(), "the print head is too hot (label 3)");
    }
}
