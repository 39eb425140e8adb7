//! Bytes to text.

use std::borrow::Cow;
use std::path::Path;

use encoding_rs::{Encoding, GB18030, UTF_8};
use errcodes_specs::quoted;

use crate::failure::Failure;
use crate::page::Doubt;

use super::input::shown;

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    pub(super) text: String,
    /// That bytes were replaced.
    pub(super) doubt: Option<Doubt>,
}

/// The text by the encoding with this label, else by its byte order mark, else by what the bytes are valid in.
pub(super) fn decode(bytes: &[u8], label: Option<&str>, path: &Path) -> Result<Decoded, Failure> {
    let encoding = match label {
        Some(label) => Encoding::for_label(label.as_bytes()).ok_or_else(|| unknown(label))?,
        None => guess(bytes),
    };
    // A byte order mark decides even against a label: so does the Encoding Standard.
    let (text, used, _) = encoding.decode(bytes);
    if is_binary(bytes, &text) {
        return Err(binary(bytes, path));
    }
    let doubt = doubt(&text, used).filter(|_| !bytes.is_empty());
    Ok(Decoded { text: with_plain_breaks(text), doubt })
}

/// The text with `\n` at the end of each line: the readers count lines alike.
fn with_plain_breaks(text: Cow<'_, str>) -> String {
    if text.contains('\r') {
        return text.replace("\r\n", "\n").replace('\r', "\n");
    }
    text.into_owned()
}

fn unknown(label: &str) -> Failure {
    Failure::usage(format!("unknown encoding {}", quoted(label)))
        .help("the labels are those of web pages, such as `utf-8`, `gb18030`, `shift_jis`, `windows-1252`")
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if is_mostly_utf8(bytes) {
        return UTF_8;
    }
    declared(bytes).unwrap_or(GB18030)
}

/// Whether more characters beyond ASCII are valid UTF-8 than not. A damaged byte is no other encoding; and text in
/// another one is hardly ever valid.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let mut balance = 0_isize;
    for chunk in bytes.utf8_chunks() {
        balance = balance
            .saturating_add_unsigned(chunk.valid().chars().filter(|c| !c.is_ascii()).count());
        balance -= isize::from(!chunk.invalid().is_empty());
    }
    balance >= 0 && (balance > 0 || std::str::from_utf8(bytes).is_ok())
}

/// The encoding that an HTML page names in its first 1,024 bytes, where browsers look.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = String::from_utf8_lossy(bytes.get(..1024).unwrap_or(bytes)).to_ascii_lowercase();
    let (_, after) = start.split_once("charset=")?;
    let label = after.trim_start_matches(['"', '\'', ' ']);
    let end = label.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c))?;
    Encoding::for_label(label.get(..end)?.as_bytes()).filter(|encoding| *encoding != UTF_8)
}

/// One control character in so many bytes is more than any text has.
const BYTES_PER_CONTROL: usize = 32;

fn is_binary(bytes: &[u8], text: &str) -> bool {
    let is_control = |byte: &u8| matches!(byte, 1..=8 | 14..=26 | 28..=31);
    let controls = text.bytes().filter(|byte| is_control(byte)).count();
    bytes.starts_with(b"%PDF-") || text.contains('\0') || controls * BYTES_PER_CONTROL > text.len()
}

fn binary(bytes: &[u8], path: &Path) -> Failure {
    let failure = Failure::new(format!("{} is binary data, not text", shown(path)));
    if bytes.starts_with(b"%PDF-") {
        return failure.help("make text of the PDF: `pdftotext -layout FILE.pdf`");
    }
    if bytes.starts_with(b"PK") {
        return failure.help("export the sheet as CSV");
    }
    failure.help("if it is text in another encoding, name it with `--encoding`")
}

fn doubt(text: &str, encoding: &'static Encoding) -> Option<Doubt> {
    let replaced = text.matches(char::REPLACEMENT_CHARACTER).count();
    let (before, _) = text.split_once(char::REPLACEMENT_CHARACTER)?;
    let line = before.matches('\n').count() + 1;
    let name = encoding.name();
    let what = match replaced {
        1 => format!("a character is not valid {name}: `\u{FFFD}` stands in its place"),
        _ => format!(
            "{replaced} characters are not valid {name}, the first one here: `\u{FFFD}` stands in their place"
        ),
    };
    Some(Doubt { line, what })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Decoded, decode};

    fn decoded(bytes: &[u8], label: Option<&str>) -> Decoded {
        decode(bytes, label, Path::new("page.md")).unwrap()
    }

    fn message(bytes: &[u8], label: Option<&str>) -> String {
        decode(bytes, label, Path::new("page.md")).unwrap_err().to_string()
    }

    fn assert_decodes(bytes: &[u8], label: Option<&str>, text: &str) {
        assert_eq!(decoded(bytes, label), Decoded { text: text.to_owned(), doubt: None });
    }

    #[test]
    fn byte_order_marks_decide() {
        assert_decodes(b"\xEF\xBB\xBFa", None, "a");
        assert_decodes(b"\xFF\xFEa\0\n\0", None, "a\n");
        assert_decodes(b"\xFE\xFF\0a\0\n", None, "a\n");
        assert_decodes(b"\xFF\xFEa\0", Some("gb18030"), "a");
    }

    #[test]
    fn what_is_no_utf8_is_gb18030() {
        assert_decodes("错误码 1".as_bytes(), None, "错误码 1");
        assert_decodes(b"\xB4\xED\xCE\xF3\xC2\xEB 1", None, "错误码 1");
        assert_decodes(b"", None, "");
    }

    #[test]
    fn lines_end_alike() {
        assert_decodes(b"a\r\nb\rc\n\r\n", None, "a\nb\nc\n\n");
    }

    #[test]
    fn labels_and_declarations_decide() {
        assert_decodes(b"caf\xE9 ", Some("latin1"), "café ");
        assert_decodes(
            b"<meta charset=\"windows-1252\">caf\xE9 ",
            None,
            "<meta charset=\"windows-1252\">café ",
        );
        assert!(message(b"", Some("klingon")).contains("unknown encoding `klingon`"));
    }

    #[test]
    fn replaced_bytes_are_a_doubt() {
        let Decoded { text, doubt } = decoded("错误\n码".as_bytes().split_last().unwrap().1, None);
        assert_eq!((text.as_str(), doubt.map(|doubt| doubt.line)), ("错误\n\u{FFFD}", Some(2)));
    }

    #[test]
    fn binary_data_is_told() {
        assert!(message(b"\x7FELF\0\0", None).contains("`page.md` is binary data"));
        assert!(message(b"%PDF-1.7\n", None).contains("pdftotext"));
        assert!(message(b"PK\x03\x04\x14\0", None).contains("CSV"));
        assert!(message(b"\x01\x02\x03\x04 no zero", None).contains("binary"));
    }
}
