//! A C library, compiled by the build script, whose codes come back as a Rust enum.
//!
//! Its functions return an `int`: below zero an error, else a success, which may say something. Events
//! come to a callback with a code and a text.
//!
//! ```text
//! cargo run -p errcodes-example-ffi
//! ```

mod mixer;

use mixer::Mixer;

errcodes::errcodes!("errors/mixer.toml");

fn play(device: i32, volume: i32) -> Result<(), MixerError> {
    let mut mixer = Mixer::open(device)?;
    let before = mixer.set_volume(volume)?;
    println!("  volume {before} -> {volume}");
    for event in mixer.play()? {
        match event.result {
            Ok(()) => println!("  {}: {}", event.module, event.text),
            Err(error) => println!("  {}: {}: {error}", event.module, event.text),
        }
    }
    Ok(())
}

fn main() {
    for (device, volume) in [(0, 80), (1, 0), (7, 80), (0, 101), (0, 95)] {
        println!("device {device}");
        if let Err(error) = play(device, volume) {
            println!("  {error:#} [retry: {}]", error.retry());
        }
    }
}
