//! Lines of a text.

use std::ops::RangeInclusive;

/// The lines of a text by the places of their bytes.
#[derive(Debug)]
pub(super) struct Lines {
    /// Where the lines after the first one start.
    starts: Vec<usize>,
}

impl Lines {
    pub(super) fn new(text: &str) -> Self {
        Self { starts: text.match_indices('\n').map(|(at, _)| at + 1).collect() }
    }

    /// The number of the line, from 1.
    pub(super) fn at(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte) + 1
    }
}

/// The whole lines within so many bytes; of a longer line its start.
pub(super) fn start(text: &str, bytes: usize) -> &str {
    if text.len() <= bytes {
        return text;
    }
    let end = (0..=bytes).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let start = text.get(..end).unwrap_or(text);
    start.rsplit_once('\n').map_or(start, |(lines, _)| lines)
}

/// Reads `120-180`, or `120` for one line.
pub(super) fn range(text: &str) -> Result<RangeInclusive<usize>, String> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let lines = first.trim().parse().ok().zip(last.trim().parse().ok());
    let lines = lines.filter(|(first, last)| 0 < *first && first <= last);
    let (first, last) = lines.ok_or("lines are counted from 1: `120-180`")?;
    Ok(first..=last)
}

#[cfg(test)]
mod tests {
    use super::{Lines, range, start};

    #[test]
    fn ranges_are_read() {
        assert_eq!(["12-18", "7", " 1 - 1 "].map(range), [Ok(12..=18), Ok(7..=7), Ok(1..=1)]);
        assert!(
            ["", "0-1", "5-4", "a-b", "-3", "1-2-3"].into_iter().all(|text| range(text).is_err())
        );
    }

    #[test]
    fn the_start_is_of_whole_lines() {
        assert_eq!(start("ab\ncd", 5), "ab\ncd");
        assert_eq!(start("ab\ncd", 4), "ab");
        assert_eq!(start("aé", 2), "a");
    }

    #[test]
    fn a_line_ends_with_its_break() {
        let lines = Lines::new("a\r\nb\n\nc");
        assert_eq!([0, 2, 3, 4, 5, 6, 7].map(|byte| lines.at(byte)), [1, 1, 2, 2, 3, 4, 4]);
    }
}
