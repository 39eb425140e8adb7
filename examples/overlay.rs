//! A bundled spec, and what one application knows better: `errors/voice.toml` starts from `gme`, adds the codes of
//! the application's own layer, and changes advice, classes and spelling where it has its reasons.
//!
//! Everything else stays as it is bundled, and comes along when the bundled spec is updated.
//!
//! ```text
//! cargo run --example overlay
//! cargo run --example overlay -- 7005 -2 AV_ERR_NET_REQUEST_FALLED
//! ```

use std::env;
use std::process::ExitCode;

use errcodes::Entry;

mod bundled {
    errcodes::errcodes!("gme");
}

errcodes::errcodes! {
    /// What goes wrong in voice chat.
    enum VoiceError = "errors/voice.toml";
}

/// What a player sees, for the codes that are worth a word.
fn notice(error: VoiceError) -> &'static str {
    match error {
        VoiceError::VoiceOff => "Turn voice chat on?",
        VoiceError::Timeout => "The game server is starting ...",
        other => other.message(),
    }
}

fn facts(error: Entry) -> String {
    let symbol = error.symbol().unwrap_or("no symbol");
    let advice = error.advice().unwrap_or("no advice");
    format!("{symbol}, {}: {error}\n            {advice}", error.retry())
}

fn main() -> ExitCode {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    if arguments.is_empty() {
        arguments = ["-1", "-2", "1005", "7004", "7005", "7006"].map(str::to_owned).to_vec();
    }
    for argument in arguments {
        let Ok(error) = argument.parse::<VoiceError>() else {
            eprintln!("{argument:?} is neither a code nor a name of one");
            return ExitCode::FAILURE;
        };
        let before = bundled::GmeError::from(error.code());
        println!("{} {}", error.code(), notice(error));
        println!("  bundled:  {}", facts(before.entry()));
        println!("  overlaid: {}", facts(error.entry()));
    }
    ExitCode::SUCCESS
}
