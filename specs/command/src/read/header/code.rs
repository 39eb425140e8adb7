//! Statements: enums, constants of a type, and names of types. Anything else is passed over, so
//! that nothing a header says elsewhere can hide a constant.

use super::constant::{Constant, Definition};
use super::item::{Item, Scan};
use super::lexer::{Kind, Token};
use super::members::Members;
use super::names;

/// Where in the code the scanner is.
#[derive(Debug, Default)]
pub(super) struct Code<'a> {
    /// The statement so far, without the blocks before it.
    statement: Vec<Token<'a>>,
    members: Option<Members<'a>>,
    /// The name before the braces of an enum that ended, until a `;`.
    ended: Option<Head<'a>>,
    enums: usize,
}

/// What stands before the braces of an enum.
#[derive(Clone, Copy, Debug)]
struct Head<'a> {
    name: Option<&'a str>,
    is_typedef: bool,
    is_scoped: bool,
}

impl<'a> Code<'a> {
    pub(super) fn token(&mut self, token: Token<'a>, scan: &mut Scan<'a>) {
        if let Some(members) = &mut self.members {
            if members.token(token, scan) {
                self.members = None;
                self.statement.clear();
            }
            return;
        }
        match token.text {
            "{" => self.block(token, scan),
            "}" => self.pass(scan),
            ";" => self.end_statement(scan),
            _ => self.statement.push(token),
        }
    }

    fn block(&mut self, brace: Token<'a>, scan: &mut Scan<'a>) {
        let Some(head) = head(&self.statement) else {
            return self.pass(scan);
        };
        let line = self.statement.first().map_or(brace.line, |first| first.line);
        self.enums += 1;
        self.end_enum(None, scan);
        scan.items.push(Item::Enum { line });
        self.members = Some(Members::new(brace, head.is_scoped.then_some(self.enums)));
        self.ended = Some(head);
        self.statement.clear();
    }

    fn pass(&mut self, scan: &mut Scan<'a>) {
        self.end_enum(None, scan);
        self.statement.clear();
        scan.items.push(Item::Other);
    }

    fn end_statement(&mut self, scan: &mut Scan<'a>) {
        let statement = std::mem::take(&mut self.statement);
        if self.ended.is_some() {
            let alias = statement.iter().rfind(|token| token.kind == Kind::Word);
            return self.end_enum(alias.map(|token| token.text), scan);
        }
        if !declare_type(&statement, scan) && !declare_constants(&statement, scan) {
            scan.items.push(Item::Other);
        }
    }

    /// A type is known by the name that `typedef` gives it.
    fn end_enum(&mut self, alias: Option<&'a str>, scan: &mut Scan<'a>) {
        if let Some(head) = self.ended.take() {
            let name = alias.filter(|_| head.is_typedef).or(head.name);
            scan.items.push(Item::EnumEnd { name });
        }
    }

    pub(super) fn end(&mut self, scan: &mut Scan<'a>) {
        if let Some(members) = self.members.take() {
            members.unclosed(scan);
        }
        self.end_enum(None, scan);
    }

    pub(super) fn open(&mut self) {
        self.members.iter_mut().for_each(Members::open);
    }

    pub(super) fn other_branch(&mut self) {
        self.members.iter_mut().for_each(Members::other_branch);
    }

    pub(super) fn close(&mut self) {
        self.members.iter_mut().for_each(Members::close);
    }
}

/// What stands before the `{` of an enum, if it is one.
fn head<'a>(statement: &[Token<'a>]) -> Option<Head<'a>> {
    let is_typedef = statement.iter().any(|token| token.is("typedef"));
    if let Some(name) = macro_head(statement) {
        return Some(Head { name: Some(name), is_typedef: false, is_scoped: false });
    }
    let start = statement.iter().rposition(|token| token.is("enum"))?;
    let after = statement.get(start + 1..)?;
    let is_scoped = after.first().is_some_and(|word| word.is("class") || word.is("struct"));
    let after = after.get(usize::from(is_scoped)..)?;
    let end = after.iter().position(|token| token.is(":")).unwrap_or(after.len());
    let words = without_attributes(after.get(..end)?)?;
    let is_name = words.iter().all(|token| token.kind == Kind::Word || token.is("::"));
    let name = words.last().map(|token| token.text);
    is_name.then_some(Head { name, is_typedef, is_scoped })
}

/// `typedef NS_ENUM(NSInteger, Name)` of Apple.
fn macro_head<'a>(statement: &[Token<'a>]) -> Option<&'a str> {
    let words = match statement {
        [first, rest @ ..] if first.is("typedef") => rest,
        all => all,
    };
    let [made, open, .., name, close] = words else {
        return None;
    };
    let is_enum = made.text.ends_with("_ENUM") || made.text.ends_with("_OPTIONS");
    (is_enum && open.is("(") && close.is(")")).then_some(name.text)
}

/// The tokens without attributes; nothing where the parentheses are those of a function.
fn without_attributes<'a>(tokens: &[Token<'a>]) -> Option<Vec<Token<'a>>> {
    let mut depth = 0_usize;
    let mut left = Vec::<Token<'a>>::new();
    for token in tokens {
        match token.text {
            "(" if depth == 0 => {
                left.pop().filter(|word| is_attribute(word.text))?;
                depth = 1;
            }
            "(" | "[" => depth += 1,
            ")" | "]" => depth = depth.saturating_sub(1),
            _ if depth == 0 => left.push(*token),
            _ => {}
        }
    }
    Some(left)
}

fn is_attribute(name: &str) -> bool {
    name.starts_with("__") || name == "alignas" || names::is_constant(name)
}

/// `typedef int acme_error;` and `using AcmeError = int;`
fn declare_type<'a>(statement: &[Token<'a>], scan: &mut Scan<'a>) -> bool {
    let (name, words) = match statement {
        [first, words @ .., name] if first.is("typedef") => (name, words),
        [first, name, equals, words @ ..] if first.is("using") && equals.is("=") => (name, words),
        _ => return false,
    };
    let words: Vec<_> = words.iter().map(|token| token.text).collect();
    scan.definitions.types.define(name.text, &words);
    scan.items.push(Item::Other);
    true
}

/// `static const int A = 1, B = 2;` and the like; whether there are any.
fn declare_constants<'a>(statement: &[Token<'a>], scan: &mut Scan<'a>) -> bool {
    let Some(end) = statement.iter().position(|token| token.is("=")) else {
        return false;
    };
    let before = statement.get(..end).unwrap_or_default();
    let is_constant = before.iter().any(|token| token.is("const") || token.is("constexpr"));
    let is_other = |token: &Token<'_>| {
        !matches!(token.kind, Kind::Word) && !token.is("::") && !token.is(":")
            || matches!(token.text, "double" | "float" | "auto" | "string" | "string_view")
    };
    let Some(types) = before.split_last().map(|(_, types)| types) else {
        return false;
    };
    if !is_constant || before.iter().any(is_other) {
        return false;
    }
    let label = types.iter().rposition(|token| token.is(":")).map_or(0, |at| at + 1);
    let words: Vec<_> = types.iter().skip(label).map(|token| token.text).collect();
    let of = scan.definitions.types.find(&words);
    let tokens = statement.get(types.len()..).unwrap_or_default();
    for one in declarators(tokens) {
        if let [name, _, value @ ..] = one {
            scan.constant(Constant {
                name: name.text,
                definition: Definition::Value(value.to_vec(), of),
                first_line: statement.first().map_or(name.line, |first| first.line),
                last_line: statement.last().map_or(name.line, Token::last_line),
                start: name.start,
                scope: None,
            });
        }
    }
    true
}

/// The parts between commas outside of parentheses.
fn declarators<'t, 'a>(tokens: &'t [Token<'a>]) -> Vec<&'t [Token<'a>]> {
    let mut depth = 0_usize;
    let parts = tokens.split(|token| {
        match token.text {
            "(" | "<" => depth += 1,
            ")" | ">" => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && token.is(",")
    });
    parts.collect()
}
