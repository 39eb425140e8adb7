//! Tokens of C and C++, comments included.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    Char,
    Text,
    Punct,
    Comment,
}

/// A token, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    /// The byte of the header at which it starts.
    pub(super) start: usize,
    /// The line of the file, from 1.
    pub(super) line: usize,
    /// The line as the preprocessor counts: joined by `\`, and a comment is a space.
    pub(super) row: usize,
}

impl Token<'_> {
    pub(super) fn is(&self, text: &str) -> bool {
        self.text == text && !matches!(self.kind, Kind::Comment)
    }

    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    pub(super) fn last_line(&self) -> usize {
        self.line + lines(self.text)
    }
}

fn lines(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

/// The tokens of a header, from the first to the last. Every text has tokens, no C at all too.
pub(super) struct Lexer<'a> {
    rest: &'a str,
    start: usize,
    line: usize,
    row: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text, start: 0, line: 1, row: 1 }
    }

    fn skip_space(&mut self) {
        loop {
            let word = self.rest.trim_start_matches(|c: char| c.is_whitespace() && c != '\n');
            let joined = word.strip_prefix("\\\n").or_else(|| word.strip_prefix("\\\r\n"));
            let (rest, is_line) = match (joined, word.strip_prefix('\n')) {
                (Some(rest), _) => (rest, true),
                (None, Some(rest)) => {
                    self.row += 1;
                    (rest, true)
                }
                (None, None) => (word, false),
            };
            self.start += self.rest.len() - rest.len();
            self.line += usize::from(is_line);
            self.rest = rest;
            if !is_line {
                return;
            }
        }
    }
}

impl<'a> Iterator for Lexer<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.skip_space();
        let (kind, length) = token(self.rest)?;
        let (text, rest) = self.rest.split_at_checked(length)?;
        let token = Token { kind, text, start: self.start, line: self.line, row: self.row };
        self.start = token.end();
        self.line = token.last_line();
        self.rest = rest;
        Some(token)
    }
}

/// The kind of the token at the start of the text, and its length in bytes.
pub(super) fn token(text: &str) -> Option<(Kind, usize)> {
    let first = text.chars().next()?;
    let second = text.as_bytes().get(1).copied();
    Some(match (first, second) {
        ('/', Some(b'*')) => (Kind::Comment, block_comment(text)),
        ('/', Some(b'/')) => (Kind::Comment, line_comment(text)),
        ('"', _) => (Kind::Text, quoted(text, '"')),
        ('\'', _) => (Kind::Char, quoted(text, '\'')),
        ('0'..='9', _) | ('.', Some(b'0'..=b'9')) => (Kind::Number, number(text)),
        _ if is_word(first) => word(text),
        _ => (Kind::Punct, punct(text).unwrap_or(first.len_utf8())),
    })
}

fn block_comment(text: &str) -> usize {
    let inner = text.get(2..).unwrap_or_default();
    inner.find("*/").map_or(text.len(), |end| end + 4)
}

/// A line comment goes on where its line ends with `\`.
fn line_comment(text: &str) -> usize {
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_end_matches(['\n', '\r']);
        if !words.ends_with('\\') {
            return end + words.len();
        }
        end += line.len();
    }
    end
}

/// A text or character; an apostrophe in prose ends with its line.
fn quoted(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '\n' if !is_escaped => return at,
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// With suffixes, separators and exponents. `0xE+1` is a sum here, as people mean it.
fn number(text: &str) -> usize {
    let is_hex = text.starts_with("0x") || text.starts_with("0X");
    let mut before = '0';
    for (at, c) in text.char_indices() {
        let is_exponent = !is_hex && matches!(before, 'e' | 'E');
        let is_part = match c {
            '.' => true,
            '+' | '-' => is_exponent,
            '\'' => text.as_bytes().get(at + 1).is_some_and(u8::is_ascii_alphanumeric),
            _ => is_word(c),
        };
        if !is_part {
            return at;
        }
        before = c;
    }
    text.len()
}

fn word(text: &str) -> (Kind, usize) {
    let length = text.find(|c| !is_word(c)).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(length).unwrap_or((text, ""));
    if rest.starts_with('\'') && matches!(word, "L" | "u" | "U" | "u8") {
        return (Kind::Char, length + quoted(rest, '\''));
    }
    (Kind::Word, length)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$')
}

fn punct(text: &str) -> Option<usize> {
    const LONG: [&str; 11] = ["...", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "::", "##"];
    LONG.iter().find(|long| text.starts_with(**long)).map(|long| long.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        Lexer::new(text).map(|token| token.text).collect()
    }

    #[test]
    fn tokens_are_told_apart() {
        assert_eq!(texts("A=0xE+1'000UL<<2"), ["A", "=", "0xE", "+", "1'000UL", "<<", "2"]);
        assert_eq!(
            texts("1e+5 'a' L'\\'' \"x\\\"y\" ns::k"),
            ["1e+5", "'a'", "L'\\''", "\"x\\\"y\"", "ns", "::", "k"]
        );
        assert_eq!(texts("/* a\n*/ b // c\\\nd\ne"), ["/* a\n*/", "b", "// c\\\nd", "e"]);
    }

    #[test]
    fn what_is_not_closed_ends_with_the_line_or_the_text() {
        assert_eq!(texts("don't\nx"), ["don", "'t", "x"]);
        assert_eq!(texts("a /* b"), ["a", "/* b"]);
        assert_eq!(texts("a \"b\nc"), ["a", "\"b", "c"]);
        assert_eq!(texts("// a\\"), ["// a\\"]);
    }

    #[test]
    fn lines_are_those_of_the_file_and_rows_those_of_the_preprocessor() {
        let places =
            |text| Lexer::new(text).map(|token| (token.line, token.row)).collect::<Vec<_>>();
        assert_eq!(places("a \\\r\n b\nc"), [(1, 1), (2, 1), (3, 2)]);
        assert_eq!(places("a /* x\ny */ b\nc"), [(1, 1), (1, 1), (2, 1), (3, 2)]);
    }
}
