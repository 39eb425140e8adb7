//! A spec of your own, for a vendor that nobody has bundled: a label printer, which is made up.
//!
//! To start yours:
//!
//! 1. Write `errors/acme.toml` beside your `Cargo.toml`: `[sdk]`, and a `[[code]]` for the first code
//!    of the vendor's page. The file of this example shows most keys.
//! 2. Put `errcodes::errcodes!("errors/acme.toml");` into a module, and build. What is wrong or missing
//!    in the file is reported with its line; an edit of the file rebuilds the crate.
//! 3. Copy the other numbers and symbols by script where you can. For each, decide the kind and the
//!    retry class from what the vendor says, and leave a comment where you were in doubt.
//!
//! ```text
//! cargo run --example own_spec
//! cargo run --example own_spec -- ACME_E_NO_PAPER 0x80010004 Busy 42
//! ```

use std::process::ExitCode;
use std::thread::sleep;

errcodes::errcodes!("errors/acme.toml");

/// The vendor's header would declare this; the simulation is written in Rust to need no printer.
mod sdk {
    pub(crate) fn print(text: &str, attempt: usize) -> u32 {
        let codes: &[u32] = match text {
            "milk" => &[0],
            "bread" => &[0x8001_0004, 0x103], // too hot, then: printed, 3 labels left
            "butter" => &[0x8002_0002],
            "cream cheese with herbs" => &[0x8002_0001],
            "jam" => &[0x8001_0003, 0x100],
            _ => &[0x8001_0001],
        };
        codes[attempt.min(codes.len() - 1)]
    }
}

/// How many labels are left, if the printer says so.
fn print(text: &str, attempt: usize) -> Result<Option<u32>, AcmeError> {
    // `check` hands a success on as it came, so that nothing it says is lost.
    let success = AcmeError::check(sdk::print(text, attempt))?;
    Ok((success != 0).then_some(success & 0xFF))
}

/// What the application does about an error.
enum Action {
    PrintAgain,
    GoOn,
    Shorten,
    CallStaff,
}

/// Every variant by name, and no `_`: once a new code of the vendor's is in the spec, the compiler stops
/// here until you have decided about it. A `match` in the crate that calls the macro can do so.
fn action(error: AcmeError) -> Action {
    match error {
        AcmeError::Busy | AcmeError::Overheated => Action::PrintAgain,
        AcmeError::Printed | AcmeError::LastLabel | AcmeError::Duplicate => Action::GoOn,
        AcmeError::TooWide => Action::Shorten,
        AcmeError::RollEmpty | AcmeError::CoverOpen | AcmeError::Unrecognized(_) => {
            Action::CallStaff
        }
    }
}

fn print_label(text: &str) {
    const TRIES: usize = 3;
    println!("{text}");
    for attempt in 0..TRIES {
        let error = match print(text, attempt) {
            Ok(left) => {
                let left = left.map_or(String::new(), |left| format!(", {left} left"));
                return println!("  printed{left}");
            }
            Err(error) => error,
        };
        println!("  {error}");
        match action(error) {
            // A second label would be one too many, so the first must not have been printed.
            Action::PrintAgain if error.retry_hint().allows_repeat(false) => {
                sleep(error.retry_after().unwrap_or_default());
            }
            Action::PrintAgain => return println!("  look whether it was printed"),
            Action::GoOn => return println!("  nothing left to do"),
            Action::Shorten => return println!("  use fewer words than {text:?}"),
            Action::CallStaff => {
                return println!("  {}", error.advice_in("zh").unwrap_or("请联系店员。"));
            }
        }
    }
    println!("  given up");
}

/// A symbol, an old symbol, a variant or a number, as a log or a person may write it.
fn explain(text: &str) -> bool {
    match text.parse::<AcmeError>() {
        Ok(error) => {
            println!("{error}");
            println!("  with symbol and advice: {error:#}");
            println!("  in Chinese: {}", error.message_in("zh").unwrap_or("未知错误码"));
            println!("  group: {}", error.group().map_or("none", |group| group.title()));
            println!("  kind and retry: {}, {}", error.kind(), error.retry());
            true
        }
        Err(error) => {
            eprintln!("{text}: {error}");
            false
        }
    }
}

fn main() -> ExitCode {
    let codes: Vec<_> = std::env::args().skip(1).collect();
    if codes.is_empty() {
        for text in ["milk", "bread", "butter", "cream cheese with herbs", "jam", "honey"] {
            print_label(text);
        }
    }
    let explained = codes.iter().filter(|code| explain(code)).count();
    if explained == codes.len() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
