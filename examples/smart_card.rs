//! Talks to a smart card: selects an application, verifies a PIN, reads a file.
//!
//! A card answers each command with data and a status word, 16 bits of the table in ISO/IEC 7816-4. Many
//! words are a class and a number: 6110 is a success with 16 more bytes to fetch, 6C16 says that 22 is the
//! right length, and 63C2 is a wrong PIN with two tries left. In `errors/sw.toml` these are ranges: each is
//! one variant, and the number is a method of what the variant holds.
//!
//! The card is simulated. For a real one, implement `Card` for `pcsc::Card`, whose `transmit` does the same
//! with a buffer.
//!
//! ```text
//! cargo run --example smart_card
//! cargo run --example smart_card -- 63C2 6A82 6C10
//! ```

use std::{env, io};

use errcodes::{ErrorCode, Unrecognized};

mod simulated_card;

use simulated_card::{APPLICATION, SimulatedCard};

errcodes::errcodes!("errors/sw.toml");

/// A card in a reader.
trait Card {
    /// Sends a command. The card answers with data, and a status word in the last two bytes.
    fn transmit(&mut self, command: &[u8]) -> io::Result<Vec<u8>>;
}

#[derive(Debug, thiserror::Error)]
enum CardError {
    #[error("the reader failed")]
    Reader(#[from] io::Error),
    #[error("the command has too much data")]
    TooLong,
    #[error("the answer has no status word")]
    NoStatus,
    #[error("the answer has no end")]
    Endless,
    #[error(transparent)]
    Status(#[from] SwError),
}

/// A command with up to 255 bytes of data, to which the card answers with up to 256.
#[derive(Debug, Clone, Copy)]
struct Command<'d> {
    instruction: u8,
    p1: u8,
    p2: u8,
    data: &'d [u8],
    /// The length of the expected data, where there is any. 0 stands for 256, as in the card's answers.
    expected: Option<u8>,
}

impl Command<'_> {
    const fn get_response(expected: u8) -> Self {
        Self { instruction: 0xC0, p1: 0, p2: 0, data: &[], expected: Some(expected) }
    }

    fn encode(self) -> Result<Vec<u8>, CardError> {
        let length = u8::try_from(self.data.len()).map_err(|_| CardError::TooLong)?;
        let mut bytes = vec![0, self.instruction, self.p1, self.p2];
        if length > 0 {
            bytes.push(length);
            bytes.extend(self.data);
        }
        bytes.extend(self.expected);
        Ok(bytes)
    }
}

/// The data and the status word of one answer.
fn exchange(card: &mut impl Card, command: Command<'_>) -> Result<(Vec<u8>, u16), CardError> {
    let mut data = card.transmit(&command.encode()?)?;
    let word = *data.last_chunk().ok_or(CardError::NoStatus)?;
    data.truncate(data.len() - word.len());
    Ok((data, u16::from_be_bytes(word)))
}

/// All data of the answer: fetches what remains, and sends the command again if it had the wrong length.
fn send(card: &mut impl Card, command: Command<'_>) -> Result<Vec<u8>, CardError> {
    /// More exchanges than an answer takes.
    const MOST: usize = 300;
    let (mut next, mut all) = (command, Vec::new());
    for _ in 0..MOST {
        let (data, word) = exchange(card, next)?;
        all.extend(data);
        next = match SwError::from(word) {
            SwError::MoreData(more) => Command::get_response(more.remaining()),
            SwError::WrongLe(wrong) => Command { expected: Some(wrong.available()), ..next },
            _ => {
                SwError::check(word)?;
                return Ok(all);
            }
        };
    }
    Err(CardError::Endless)
}

fn select(card: &mut impl Card, application: &[u8]) -> Result<Vec<u8>, CardError> {
    let command =
        Command { instruction: 0xA4, p1: 0x04, p2: 0, data: application, expected: Some(0) };
    send(card, command)
}

fn verify(card: &mut impl Card, pin: &str) -> Result<(), CardError> {
    let data = pin.as_bytes();
    send(card, Command { instruction: 0x20, p1: 0, p2: 0x80, data, expected: None })?;
    Ok(())
}

fn read(card: &mut impl Card) -> Result<Vec<u8>, CardError> {
    send(card, Command { instruction: 0xB0, p1: 0, p2: 0, data: &[], expected: Some(0) })
}

/// The answers to VERIFY that make a difference to the person who enters a PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "errors/sw.toml", full = SwError)]
enum PinError {
    WrongPin(PinErrorWrongPin),
    NoTryLeft,
    PinBlocked,
    PinUnusable,
    #[errcodes(other)]
    Other(Unrecognized<u16, Self>),
}

/// What the person reads. Every variant has its arm, so the compiler asks for one when there are more.
fn hint(error: PinError) -> String {
    match error {
        PinError::WrongPin(pin) if pin.tries() == 1 => "one try is left".into(),
        PinError::WrongPin(pin) => format!("{} tries are left", pin.tries()),
        PinError::NoTryLeft | PinError::PinBlocked => "unblock the card with its PUK".into(),
        PinError::PinUnusable => "give the card a PIN first".into(),
        PinError::Other(_) => "try another card".into(),
    }
}

/// Tries one PIN after the other, and stops before the last try is used up.
fn log_in(card: &mut impl Card, pins: &[&str]) -> Result<bool, CardError> {
    for pin in pins {
        let error = match verify(card, pin) {
            Ok(()) => return Ok(true),
            Err(CardError::Status(error)) => PinError::from(error),
            Err(error) => return Err(error),
        };
        println!("  {pin}: {error}; {}", hint(error));
        match error {
            PinError::WrongPin(pin) if pin.tries() > 1 => {}
            _ => break,
        }
    }
    Ok(false)
}

/// What a status word says, for a log or a trace of commands.
fn explain(word: u16) {
    let error = SwError::from(word);
    let class = error.group().map_or("no class of the standard", SwErrorGroup::title);
    println!("{error}: {class}");
    let (kind, retry, effect) = (error.kind(), error.retry(), error.effect());
    println!("  {}: {kind}, retry {retry}, effect {effect}", error.name());
}

fn use_card(card: &mut impl Card) -> Result<(), CardError> {
    println!("selecting the application");
    println!("  {} bytes about it", select(card, &APPLICATION)?.len());
    println!("reading without a PIN");
    if let Err(error) = read(card) {
        println!("  {error}");
    }
    println!("verifying the PIN");
    if log_in(card, &["0000", "4711"])? {
        println!("reading\n  {}", String::from_utf8_lossy(&read(card)?));
    }
    Ok(())
}

fn main() -> Result<(), CardError> {
    let words: Vec<_> = env::args().skip(1).collect();
    if words.is_empty() {
        return use_card(&mut SimulatedCard::default());
    }
    for text in words {
        match u16::from_str_radix(&text, 16) {
            Ok(word) => explain(word),
            Err(_) => println!("{text}: not a status word, which has four hex digits"),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use errcodes::{Effect, Retry};

    use super::*;

    #[test]
    fn words_keep_their_numbers() {
        let error = SwError::from(0x63C2);
        assert!(matches!(error, SwError::WrongPin(pin) if pin.tries() == 2));
        assert_eq!(error.to_string(), "wrong PIN (sw 0x63C2)");
        assert_eq!(u16::from(error), 0x63C2);
        assert_eq!(SwError::check(0x6110), Ok(0x6110));
        assert_eq!(SwError::from(0x63C0), SwError::NoTryLeft);
    }

    /// The first byte says whether memory has changed.
    #[test]
    fn the_effect_is_that_of_the_class() {
        for word in 0..=u16::MAX {
            let effect = match (word >> 8, SwError::from(word).is_recognized()) {
                (0x63 | 0x65, true) => Effect::Possible,
                (0x62 | 0x64 | 0x67..=0x6E, true) => Effect::None,
                _ => Effect::Unspecified,
            };
            assert_eq!(SwError::from(word).effect(), effect, "{word:04X}");
        }
    }

    #[test]
    fn no_error_is_to_be_sent_again_as_it_was() {
        let again = (0..=u16::MAX).map(SwError::from).filter(SwError::is_retryable);
        assert!(again.eq([SwError::NoSensorData]));
        assert_eq!(SwError::from(0x6C16).retry(), Retry::Never);
    }

    #[test]
    fn an_answer_in_parts_is_put_together() {
        let mut card = SimulatedCard::default();
        assert_eq!(select(&mut card, &APPLICATION).unwrap(), (0..40).collect::<Vec<_>>());
        let error = select(&mut card, &[0; 5]).unwrap_err();
        assert!(matches!(error, CardError::Status(SwError::FileNotFound)));
    }

    #[test]
    fn tries_count_down_and_a_blocked_pin_stays_blocked() {
        let mut card = SimulatedCard::default();
        let words = ["0000"; 4].map(|pin| match verify(&mut card, pin).unwrap_err() {
            CardError::Status(error) => error.code(),
            error => panic!("{error}"),
        });
        assert_eq!(words, [0x63C2, 0x63C1, 0x63C0, 0x6983]);
        assert!(!log_in(&mut card, &["4711"]).unwrap());
        assert_eq!(hint(PinError::from(0x63C2)), "2 tries are left");
    }

    #[test]
    fn the_right_length_is_taken_from_the_card() {
        let mut card = SimulatedCard::default();
        assert!(matches!(read(&mut card), Err(CardError::Status(SwError::NotAuthorized))));
        assert!(log_in(&mut card, &["0000", "4711"]).unwrap());
        assert_eq!(read(&mut card).unwrap(), b"Ada Lovelace, No. 1815");
    }

    #[test]
    fn the_last_try_is_not_taken() {
        let mut card = SimulatedCard::default();
        assert!(!log_in(&mut card, &["0000", "0001", "0002"]).unwrap());
        verify(&mut card, "4711").unwrap();
    }
}
