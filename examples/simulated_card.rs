//! What a smart card does, as far as `smart_card.rs` asks for it.

use std::io;

use super::{Card, SwError};

pub(crate) const APPLICATION: [u8; 5] = [0xF0, 0x01, 0x02, 0x03, 0x04];
const PIN: &[u8] = b"4711";
const FILE: &[u8] = b"Ada Lovelace, No. 1815";
/// How many bytes fit into one answer to SELECT or GET RESPONSE.
const BUFFER: usize = 16;

pub(crate) struct SimulatedCard {
    tries: u16,
    is_verified: bool,
    rest: Vec<u8>,
}

impl Default for SimulatedCard {
    fn default() -> Self {
        Self { tries: 3, is_verified: false, rest: Vec::new() }
    }
}

impl Card for SimulatedCard {
    fn transmit(&mut self, command: &[u8]) -> io::Result<Vec<u8>> {
        let (mut answer, word) = match command {
            [0, 0xA4, 0x04, 0, 5, application @ .., _] => self.select(application),
            [0, 0xC0, 0, 0, expected] => self.get_response(*expected),
            [0, 0x20, 0, 0x80, 4, pin @ ..] => (Vec::new(), self.verify(pin)),
            [0, 0xB0, 0, 0, expected] => self.read(*expected),
            _ => (Vec::new(), SwError::UnknownInstruction.code()),
        };
        answer.extend(word.to_be_bytes());
        Ok(answer)
    }
}

impl SimulatedCard {
    fn select(&mut self, application: &[u8]) -> (Vec<u8>, u16) {
        if application != APPLICATION {
            return (Vec::new(), SwError::FileNotFound.code());
        }
        self.rest = (0..40).collect();
        (Vec::new(), self.remaining())
    }

    fn get_response(&mut self, expected: u8) -> (Vec<u8>, u16) {
        let rest = self.rest.split_off(usize::from(expected).min(self.rest.len()));
        (std::mem::replace(&mut self.rest, rest), self.remaining())
    }

    /// 9000, or 61xx with what fits into the next answer.
    fn remaining(&self) -> u16 {
        match self.rest.len().min(BUFFER) {
            0 => 0x9000,
            length => 0x6100 + u16::try_from(length).unwrap_or(0),
        }
    }

    fn verify(&mut self, pin: &[u8]) -> u16 {
        self.is_verified = self.tries > 0 && pin == PIN;
        match self.tries {
            0 => SwError::PinBlocked.code(),
            _ if self.is_verified => {
                self.tries = 3;
                0x9000
            }
            _ => {
                self.tries -= 1;
                0x63C0 + self.tries
            }
        }
    }

    fn read(&self, expected: u8) -> (Vec<u8>, u16) {
        let length = FILE.len();
        if !self.is_verified {
            (Vec::new(), SwError::NotAuthorized.code())
        } else if usize::from(expected) != length {
            (Vec::new(), 0x6C00 + u16::try_from(length).unwrap_or(0))
        } else {
            (FILE.to_vec(), 0x9000)
        }
    }
}
