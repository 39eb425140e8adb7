//! A header as a sequence of constants, comments and other things.

use std::collections::HashSet;

use super::code::Code;
use super::constant::{Constant, Definition, Macro};
use super::item::{Item, Remark, Scan};
use super::lexer::{Kind, Lexer, Token};

/// How many tokens the macros of a header may make: some double each other without end.
const MOST_UNFOLDED: usize = 1 << 20;

/// Reads a header whose branches of `#if` are all compiled, but for those of `#if 0`, and notes the
/// calls that make members.
pub(super) fn scan(text: &str) -> Scan<'_> {
    run(text, Some(MOST_UNFOLDED))
}

/// The same, where calls that make members are doubts.
pub(super) fn scan_unfolded(text: &str) -> Scan<'_> {
    run(text, None)
}

fn run(text: &str, unfolder: Option<usize>) -> Scan<'_> {
    let mut scanner = Scanner::default();
    scanner.scan.unfolder = unfolder;
    let mut row = Vec::new();
    for token in Lexer::new(text) {
        if row.last().is_some_and(|last: &Token<'_>| last.row != token.row) {
            scanner.row(&row);
            row.clear();
        }
        row.push(token);
    }
    scanner.row(&row);
    scanner.code.end(&mut scanner.scan);
    scanner.scan
}

#[derive(Default)]
struct Scanner<'a> {
    scan: Scan<'a>,
    code: Code<'a>,
    /// How deep an `#if` is nested in an `#if 0`, from 1; 0 outside.
    left_out: usize,
    last_line: usize,
    /// Macros that the next definition replaces.
    replaced: HashSet<&'a str>,
}

impl<'a> Scanner<'a> {
    fn row(&mut self, row: &[Token<'a>]) {
        let code = |token: &&Token<'_>| token.kind != Kind::Comment;
        let is_directive = row.iter().find(code).is_some_and(|token| token.is("#"));
        if is_directive {
            let words: Vec<_> = row.iter().filter(code).copied().collect();
            self.directive(row, &words);
        } else if self.left_out == 0 {
            for token in row {
                self.token(*token);
            }
        }
    }

    fn token(&mut self, token: Token<'a>) {
        if token.kind == Kind::Comment {
            self.comment(token);
        } else {
            self.last_line = token.line;
            self.code.token(token, &mut self.scan);
        }
    }

    fn comment(&mut self, token: Token<'a>) {
        if token.text.starts_with("/*") && !token.text.ends_with("*/") {
            self.scan.doubt(token.line, "a comment is not closed: the rest of the file is in it");
        }
        let is_alone = token.line != self.last_line;
        self.scan.items.push(Item::Comment(Remark { token, is_alone }));
    }

    fn directive(&mut self, row: &[Token<'a>], words: &[Token<'a>]) {
        let [sharp, name, rest @ ..] = words else {
            return;
        };
        match name.text {
            "if" | "ifdef" | "ifndef" => self.open(name.text, rest),
            "else" | "elif" | "elifdef" | "elifndef" => self.other_branch(),
            "endif" => self.close(),
            _ => {}
        }
        if self.left_out > 0 {
            return;
        }
        match name.text {
            "define" => self.define(rest),
            "include" | "import" | "pragma" | "error" => {
                if rest.is_empty() {
                    // The next header begins here.
                    self.replaced.extend(self.scan.definitions.macros.keys());
                }
                self.scan.items.push(Item::Other);
            }
            "undef" => {
                self.replaced.extend(rest.first().map(|name| name.text));
                self.scan.items.push(Item::Condition { line: sharp.line });
            }
            _ => self.scan.items.push(Item::Condition { line: sharp.line }),
        }
        self.last_line = words.last().map_or(0, Token::last_line);
        let comments = row.iter().filter(|token| token.kind == Kind::Comment);
        comments.for_each(|token| self.comment(*token));
    }

    fn open(&mut self, name: &str, condition: &[Token<'a>]) {
        let is_false =
            name == "if" && matches!(condition, [zero] if zero.is("0") || zero.is("false"));
        if self.left_out > 0 || is_false {
            self.left_out += 1;
        } else {
            self.code.open();
        }
    }

    fn other_branch(&mut self) {
        match self.left_out {
            0 => self.code.other_branch(),
            1 => {
                self.left_out = 0;
                self.code.open();
            }
            _ => {}
        }
    }

    fn close(&mut self) {
        match self.left_out {
            0 => self.code.close(),
            _ => self.left_out -= 1,
        }
    }

    fn define(&mut self, words: &[Token<'a>]) {
        let Some((name, body)) = words.split_first().filter(|(name, _)| name.kind == Kind::Word)
        else {
            return;
        };
        let is_function = body.first().is_some_and(|next| next.is("(") && next.start == name.end());
        let is_number = !body.is_empty() && !is_function && !body.iter().any(is_no_number);
        if is_function {
            self.function(name.text, body);
        }
        if let [first, open, ..] = body
            && !is_function
            && first.kind == Kind::Word
            && open.is("(")
        {
            self.scan.definitions.lists.insert(name.text, body.to_vec());
        }
        if is_number {
            let last_line = body.last().map_or(name.line, Token::last_line);
            self.scan.constant(Constant {
                name: name.text,
                definition: Definition::Macro(body.to_vec()),
                first_line: name.line,
                last_line,
                start: name.start,
                scope: None,
            });
        } else {
            self.scan.items.push(if body.is_empty() { Item::Other } else { Item::Macro });
        }
    }

    fn function(&mut self, name: &'a str, body: &[Token<'a>]) {
        let Some(end) = body.iter().position(|token| token.is(")")) else {
            return;
        };
        let (parameters, body) = body.split_at_checked(end + 1).unwrap_or_default();
        let parameters = parameters.iter().filter(|token| token.kind == Kind::Word);
        let parameters = parameters.map(|token| token.text).collect();
        let made = Macro { parameters, body: body.to_vec(), has_others: false };
        self.add(name, made);
    }

    /// Of two that make different numbers, in the branches of an `#if`, the first counts, as of constants.
    fn add(&mut self, name: &'a str, made: Macro<'a>) {
        let is_replaced = self.replaced.remove(name);
        let macros = &mut self.scan.definitions.macros;
        let first = macros.get_mut(name).filter(|first| !is_replaced && !first.is_alike(&made));
        if let Some(first) = first {
            first.has_others = true;
        } else {
            macros.insert(name, made);
        }
    }
}

/// Texts, statements and attributes are no numbers, and nobody takes them for codes.
fn is_no_number(token: &Token<'_>) -> bool {
    const WORDS: [&str; 14] = [
        "__attribute__",
        "__declspec",
        "__extension__",
        "__inline",
        "__inline__",
        "__restrict",
        "const",
        "do",
        "extern",
        "if",
        "inline",
        "return",
        "static",
        "void",
    ];
    match token.kind {
        Kind::Text => true,
        Kind::Word => WORDS.contains(&token.text),
        Kind::Punct => matches!(token.text, "{" | "}" | ";" | "=" | "[" | "." | "->" | "#" | "##"),
        Kind::Number => token.text.contains('.'),
        Kind::Char | Kind::Comment => false,
    }
}
