//! From one stream to another, in bounded memory and without delay.

use std::io::{ErrorKind, Read, Write};

use super::finder::Finder;
use super::shape::LONGEST_BEFORE;
use crate::failure::Failure;

/// So much is read at once. A pipe of Linux holds 64 KiB.
const CHUNK: usize = 1 << 17;

/// Copies all, with what is to be inserted. What was read so far is written before more is waited for, up to what may be the
/// start of a code.
pub(super) fn copy(
    finder: &mut Finder<'_>,
    input: &mut impl Read,
    output: &mut impl Write,
) -> Result<(), Failure> {
    let mut text = Text::new(CHUNK + LONGEST_BEFORE + finder.longest);
    let mut annotated = Vec::with_capacity(2 * CHUNK);
    loop {
        let is_end = text.read(input)? == 0;
        text.annotate(finder, is_end, &mut annotated);
        output.write_all(&annotated)?;
        output.flush()?;
        annotated.clear();
        if is_end {
            return Ok(());
        }
    }
}

/// The part of the input that is not written yet, and what was written last.
pub(super) struct Text {
    buffer: Vec<u8>,
    filled: usize,
    /// How many bytes are written already. They are kept because what is before a code counts.
    written: usize,
}

impl Text {
    pub(super) fn new(size: usize) -> Self {
        Self { buffer: vec![0; size], filled: 0, written: 0 }
    }

    /// Reads what there is, and says how much.
    pub(super) fn read(&mut self, input: &mut impl Read) -> Result<usize, Failure> {
        let room = self.buffer.get_mut(self.filled..).unwrap_or_default();
        loop {
            match input.read(room) {
                Ok(count) => {
                    self.filled += count;
                    return Ok(count);
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    return Err(Failure::new(format!("standard input cannot be read: {error}")));
                }
            }
        }
    }

    /// Moves to the output what can be decided: all that further input cannot make a code of.
    pub(super) fn annotate(&mut self, finder: &mut Finder<'_>, is_end: bool, output: &mut Vec<u8>) {
        let input = self.buffer.get(..self.filled).unwrap_or_default();
        let limit = if is_end { input.len() } else { decided(input, finder.longest) };
        let mut written = self.written;
        while let Some(found) = finder.find(input, written, limit) {
            output.extend_from_slice(input.get(written..found.end).unwrap_or_default());
            output.extend_from_slice(found.insertion.as_bytes());
            written = found.end;
        }
        let end = written.max(limit);
        output.extend_from_slice(input.get(written..end).unwrap_or_default());
        self.forget(end);
    }

    /// Makes room: all up to `end` is written.
    fn forget(&mut self, end: usize) {
        let kept = end.min(LONGEST_BEFORE);
        self.buffer.copy_within(end - kept..self.filled, 0);
        self.filled -= end - kept;
        self.written = kept;
    }
}

/// Up to where further input changes nothing: no code is longer, and none goes beyond its line.
fn decided(input: &[u8], longest: usize) -> usize {
    let undecided = input.len().saturating_sub(longest);
    let tail = input.get(undecided..).unwrap_or_default();
    memchr::memrchr(b'\n', tail).map_or(undecided, |at| undecided + at + 1)
}

#[cfg(test)]
mod tests;
