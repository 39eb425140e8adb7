//! What may this number mean? For logs that kept a code and forgot where it came from.
//!
//! ```text
//! cargo run --example triage -- 1001 100012 0x1B5C
//! cargo run --example triage -- --zh 40000500
//! ```
//!
//! An `Entry` is a code of any SDK, so a `Vec<Entry>` holds the meanings from all of them.

use std::process::ExitCode;

use errcodes::Entry;

errcodes::errcodes!("gme");
errcodes::errcodes!("gme3");
errcodes::errcodes!("ilive");
errcodes::errcodes!("ilvb");
errcodes::errcodes!("im");
errcodes::errcodes!("im_rest");
errcodes::errcodes!("live");
errcodes::errcodes!("tls");
errcodes::errcodes!("trtc");

/// Every meaning that a bundled spec gives to the number.
fn meanings(code: i32) -> Vec<Entry> {
    let mut meanings = vec![
        GmeError::from(code).entry(),
        Gme3Error::from(code).entry(),
        IliveError::from(code).entry(),
        ImError::from(code).entry(),
        LiveError::from(code).entry(),
        TrtcError::from(code).entry(),
    ];
    meanings.extend(IlvbError::candidates(code).map(|error| error.entry()));
    meanings.extend(ImRestError::candidates(code).map(|error| error.entry()));
    meanings.extend(TlsError::candidates(code).map(|error| error.entry()));
    meanings.retain(|entry| entry.is_recognized());
    meanings
}

/// The number in decimal or in hex. Any of the enums reads both; no spec has to list the number.
fn parse(text: &str) -> Option<i32> {
    let starts_like_a_number = text.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    starts_like_a_number.then(|| text.parse::<GmeError>().ok().map(i32::from))?
}

fn explain(text: &str, lang: &str) -> bool {
    let Some(code) = parse(text) else {
        eprintln!("{text}: not a number of 32 bits");
        return false;
    };
    let meanings = meanings(code);
    match meanings.as_slice() {
        [] => println!("{code}: no bundled spec lists it"),
        [_] => println!("{code}:"),
        several => println!("{code}: {} meanings", several.len()),
    }
    for error in &meanings {
        let message = error.message_in(lang).unwrap_or(error.message());
        let name = error.symbol().unwrap_or(error.name());
        println!("  {:<20} {message} [{name}, {}]", error.space(), error.kind());
        if let Some(advice) = error.advice_in(lang) {
            println!("  {:<20} {advice}", "");
        }
    }
    !meanings.is_empty()
}

fn main() -> ExitCode {
    let (flags, codes): (Vec<_>, Vec<_>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    if codes.is_empty() || flags.iter().any(|flag| flag != "--zh") {
        eprintln!("usage: triage [--zh] CODE...");
        return ExitCode::from(2);
    }
    let lang = if flags.is_empty() { "en" } else { "zh" };
    let explained = codes.iter().filter(|code| explain(code, lang)).count();
    if explained == codes.len() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
