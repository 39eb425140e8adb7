//! The laws of the filter, and the shapes that it finds.

use std::cell::RefCell;
use std::io;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::spaces::meaning::tests::{cards, space};
use crate::spaces::{Lang, Space};

/// Its messages start with a sign that no input has.
static SPACES: LazyLock<Vec<Space>> = LazyLock::new(|| {
    let codes = [(7004, "AV_NET"), (-1002, "AV_NET_LOST"), (5, "中文")].map(|(code, symbol)| {
        format!(
            "[[code]]\ncode = {code}\nsymbol = \"{symbol}\"\nvariant = \"V{}\"\nmessage = \"⟦{symbol}⟧\"\n\
            kind = \"unknown\"\nretry = \"never\"\n",
            code % 7 + 7
        )
    });
    vec![space("gme", &codes.concat()), space("other/b", &codes[0].replace("⟦AV_NET", "⟦b"))]
});

/// Gives its input in pieces of these lengths, over and over.
struct Pieces<'i>(&'i [u8], std::iter::Cycle<std::vec::IntoIter<usize>>);

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.1.next().unwrap().min(self.0.len()).min(buffer.len());
        let (piece, rest) = self.0.split_at(length);
        buffer[..length].copy_from_slice(piece);
        self.0 = rest;
        Ok(length)
    }
}

fn finder(spaces: &[Space], named: usize) -> Finder<'_> {
    Finder::new(spaces, named, Lang::new(None, spaces).unwrap()).unwrap()
}

thread_local! {
    /// Of no space, of the first, of both. They take much longer to build than to run.
    static FINDERS: RefCell<[Finder<'static>; 3]> = RefCell::new([0, 1, 2].map(|named| finder(&SPACES, named)));
}

fn copied(finder: &mut Finder<'_>, pieces: Vec<usize>, input: &[u8]) -> Vec<u8> {
    let mut output = Vec::new();
    copy(finder, &mut Pieces(input, pieces.into_iter().cycle()), &mut output).unwrap();
    output
}

fn annotated_in(pieces: Vec<usize>, input: &[u8], named: usize) -> Vec<u8> {
    FINDERS.with_borrow_mut(|finders| copied(&mut finders[named], pieces, input))
}

fn annotated(input: &str) -> String {
    let spaces = [cards()];
    let output = copied(&mut finder(&spaces, 1), vec![usize::MAX], input.as_bytes());
    String::from_utf8(output).unwrap()
}

/// Takes all insertions away.
fn without_insertions(output: &[u8]) -> Vec<u8> {
    let (mut rest, mut input) = (output, Vec::new());
    let (start, other, end) = (" [⟦".as_bytes(), " [gme: ⟦".as_bytes(), "⟧]".as_bytes());
    while let Some(at) = memchr::memmem::find(rest, "⟦".as_bytes()) {
        let opening =
            [start, other].into_iter().find(|opening| rest[..at + 3].ends_with(opening)).unwrap();
        input.extend_from_slice(&rest[..at + 3 - opening.len()]);
        rest = &rest[at + memchr::memmem::find(&rest[at..], end).unwrap() + end.len()..];
    }
    input.extend_from_slice(rest);
    input
}

/// Logs that are full of what codes are made of.
fn log() -> impl Strategy<Value = Vec<u8>> {
    let parts = [
        "(gme ",
        "(other/b ",
        "7004",
        "-1002",
        "0x1B5C",
        "5",
        ")",
        " ",
        "code",
        "errCode\":",
        "ERROR=",
        "ret: ",
        "错误码",
        "：",
        "AV_NET",
        "AV_NET_LOST",
        "中文",
        "_",
        ".",
        "\n",
        "x",
        "\\\"",
        "        ",
        "\x1b[31m",
        "\x1b[38;2;255;255;255m",
        "m",
    ];
    let part = prop_oneof![
        8 => prop::sample::select(parts.to_vec()).prop_map(|part| part.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 1..4),
        1 => (0..60_usize).prop_map(|spaces| format!("code{:spaces$}0x0000000000001B5C", "").into_bytes()),
        1 => (1..200_usize).prop_map(|count| b"1".repeat(count)),
    ];
    let log = prop::collection::vec(part, 0..60).prop_map(|parts| parts.concat());
    log.prop_filter("the sign is for messages", |log| {
        memchr::memmem::find(log, "⟦".as_bytes()).is_none()
    })
}

proptest! {
    #[test]
    fn the_pieces_of_the_input_do_not_matter(log in log(), pieces in prop::collection::vec(1..50_usize, 1..8)) {
        for named in 0..=2 {
            let whole = annotated_in(vec![usize::MAX], &log, named);
            prop_assert_eq!(annotated_in(pieces.clone(), &log, named), whole);
        }
    }

    #[test]
    fn without_the_insertions_the_output_is_the_input(log in log()) {
        let output = annotated_in(vec![usize::MAX], &log, 2);
        prop_assert_eq!(without_insertions(&output), log);
    }

    #[test]
    fn without_a_code_nothing_changes(log in prop::collection::vec(any::<u8>(), 0..3000)) {
        // No number is left, and no start of a symbol.
        let is_plain = |byte: &u8| !byte.is_ascii_digit() && ![b'A', 0xE4].contains(byte);
        let log: Vec<u8> = log.into_iter().filter(is_plain).collect();
        prop_assert_eq!(annotated_in(vec![7], &log, 2), log);
    }
}

#[test]
fn every_shape_is_found() {
    let shapes = [
        "(sw 0x6A82)",
        "code=0x6A82",
        "code: 27266",
        "Code 27266",
        "error 27266",
        "errno=0x6a82",
        "ret: 27266",
        "{\"errCode\":27266",
        "{\\\"error_code\\\": 27266",
        "ERROR_CODE=27266",
        "错误码 27266",
        "错误码：27266",
        "错误码27266",
        "SW_FILE_NOT_FOUND",
        "错误SW_FILE_NOT_FOUND",
        "err: 27266",
        "\x1b[31merror\x1b[0m: \x1b[1m27266",
        "\x1b[3mcode\x1b[0m\x1b[2m=\x1b[0m27266",
        "\x1b[31mSW_FILE_NOT_FOUND",
    ];
    for shape in shapes {
        let expected = format!("a {shape} [file not found], b");
        assert_eq!(annotated(&format!("a {shape}, b")), expected);
    }
}

#[test]
fn the_fields_of_a_range_are_told() {
    assert_eq!(annotated("(sw 0x63C2)"), "(sw 0x63C2) [wrong PIN, tries = 2]");
}

#[test]
fn what_only_looks_like_a_code_is_left() {
    let texts = [
        "(sw 0x6A82",
        "(sw  27266)",
        "(SW 27266)",
        "(sw 27266 )",
        "(sw 1)",
        "27266",
        "barcode=27266",
        "code 1",
        "code27266",
        "code\n27266",
        "errors: 27266",
        "code=27266.5",
        "code=27266ms",
        "error 27266-01-02",
        "SW_FILE_NOT_FOUND_2",
        "XSW_FILE_NOT_FOUND",
        "sw_file_not_found",
        "FileNotFound",
        "",
    ];
    for text in texts {
        assert_eq!(annotated(text), text);
    }
}

#[test]
fn a_line_is_written_before_the_next_is_read() {
    let spaces = [cards()];
    let mut finder = finder(&spaces, 1);
    let (mut text, mut output) = (Text::new(1000), Vec::new());
    text.read(&mut &b"failed (sw 27266)\nand"[..]).unwrap();
    text.annotate(&mut finder, false, &mut output);
    assert_eq!(output, b"failed (sw 27266) [file not found]\n");
}

#[test]
fn a_line_without_an_end_takes_no_more_memory() {
    let spaces = [cards()];
    let mut finder = finder(&spaces, 1);
    let (mut text, mut count) = (Text::new(1000), 0);
    for _ in 0..1000 {
        let mut output = Vec::new();
        count += text.read(&mut io::repeat(b'1').take(500)).unwrap();
        text.annotate(&mut finder, false, &mut output);
        count -= output.len();
        assert!(count < 200 && text.buffer.len() == 1000, "{count}");
    }
}

/// Whatever a log is full of, and in whatever pieces it comes.
#[test]
fn each_byte_is_passed_a_few_times_at_most() {
    let spaces = [cards()];
    let mut finder = finder(&spaces, 1);
    let (blanks, digits) = (" ".repeat(60), "9".repeat(60));
    let parts = [
        "plain words, and no code at all\n",
        "(sw 27266) code=27266 error 0x6A82 ret: 5\n",
        "(sw (sw (sw ",
        "error error code code ",
        "errno:errcode:error_code:",
        &format!("code={blanks}"),
        &format!("code={digits}\n"),
        "(sw 2726",
        "\x1b[31merror\x1b[0m=",
        "错误码错误码：",
    ];
    for part in parts {
        let log = part.repeat((1 << 18) / part.len());
        for piece in [1000, usize::MAX] {
            finder.passed = 0;
            copied(&mut finder, vec![piece], log.as_bytes());
            let most = 3 * log.len();
            assert!(finder.passed <= most, "{part:?} {piece}: {} of {}", finder.passed, log.len());
        }
    }
}
