//! The members of an enum.

use errcodes_specs::quoted;

use super::constant::{Constant, Count, Definition, From};
use super::item::Scan;
use super::lexer::{Kind, Token};

/// An enum whose braces are open.
#[derive(Debug)]
pub(super) struct Members<'a> {
    line: usize,
    /// Its number, if it hides the names of its members.
    scope: Option<usize>,
    /// Of parentheses and brackets.
    depth: usize,
    part: Part<'a>,
    count: Count,
    /// The count at the start of each `#if` in the enum, whose other branches start from it too.
    branches: Vec<Count>,
}

/// Which part of a member comes next.
#[derive(Debug)]
enum Part<'a> {
    Name,
    /// An attribute or `=`.
    AfterName(usize),
    Value(usize),
    /// A word on the line after a name: an attribute if it has arguments, else the next member.
    NextLine(usize, Token<'a>),
    /// A call of a macro that makes any number of members.
    Call(Vec<Token<'a>>),
}

impl<'a> Members<'a> {
    pub(super) fn new(brace: Token<'a>, scope: Option<usize>) -> Self {
        Self {
            line: brace.line,
            scope,
            depth: 0,
            part: Part::Name,
            count: Count { from: From::Zero, steps: 0, is_conditional: false },
            branches: Vec::new(),
        }
    }

    /// Takes the next token, and returns whether the enum ends with it.
    pub(super) fn token(&mut self, token: Token<'a>, scan: &mut Scan<'a>) -> bool {
        self.next_line(token, scan);
        match token.text {
            ";" => {
                self.end_member(scan);
                scan.doubt(self.line, "the enum that starts here is not closed before a `;`");
                return true;
            }
            "}" if self.depth == 0 => {
                self.end_member(scan);
                return true;
            }
            "," if self.depth == 0 => {
                self.extend(token, scan);
                self.end_member(scan);
                return false;
            }
            "(" | "[" | "{" => self.depth += 1,
            ")" | "]" | "}" => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.within(token, scan);
        false
    }

    fn within(&mut self, token: Token<'a>, scan: &mut Scan<'a>) {
        let is_outside = self.depth == 0;
        match &self.part {
            Part::Name if token.kind == Kind::Word && is_outside => self.start(token, scan),
            // An attribute before the name.
            Part::Name if matches!(token.text, "[" | "]" | "(" | ")") || !is_outside => {}
            Part::Name => {
                scan.doubt(token.line, format!("{} is no member of an enum", quoted(token.text)));
            }
            Part::AfterName(index) => self.after_name(*index, token, scan),
            Part::Value(index) if token.is("=") && is_outside => self.lost_comma(*index, scan),
            Part::Value(index) => {
                push(*index, token, scan);
                self.extend(token, scan);
            }
            Part::Call(_) => self.call(token, scan),
            // Settled before.
            Part::NextLine(..) => {}
        }
    }

    fn next_line(&mut self, token: Token<'a>, scan: &mut Scan<'a>) {
        if let Part::NextLine(index, word) = self.part {
            self.part = Part::AfterName(index);
            if !token.is("(") {
                lost_comma(word.line, scan);
                self.end_member(scan);
                self.start(word, scan);
            }
        }
    }

    fn start(&mut self, token: Token<'a>, scan: &mut Scan<'a>) {
        if scan.unfold(&[token]) {
            return;
        }
        self.part = Part::AfterName(scan.constant(Constant {
            name: token.text,
            definition: Definition::Count(self.count),
            first_line: token.line,
            last_line: token.line,
            start: token.start,
            scope: self.scope,
        }));
    }

    fn after_name(&mut self, index: usize, token: Token<'a>, scan: &mut Scan<'a>) {
        let Some(constant) = scan.definitions.constants.get_mut(index) else {
            return;
        };
        if token.is("(") && token.start == constant.start + constant.name.len() {
            let (text, start, line) = (constant.name, constant.start, constant.first_line);
            let name = Token { kind: Kind::Word, text, start, line, row: token.row };
            scan.take_back();
            self.part = Part::Call(vec![name, token]);
        } else if token.is("=") && self.depth == 0 {
            constant.definition = Definition::Value(Vec::new(), None);
            constant.last_line = token.line;
            self.part = Part::Value(index);
        } else if token.kind == Kind::Word && self.depth == 0 && token.line != constant.last_line {
            self.part = Part::NextLine(index, token);
        }
    }

    fn call(&mut self, token: Token<'a>, scan: &mut Scan<'a>) {
        if let Part::Call(tokens) = &mut self.part {
            tokens.push(token);
        }
        if token.is(")") && self.depth == 0 {
            self.end_member(scan);
        }
    }

    /// `A = 1 B = 2`: the name is at the end of the value before it.
    fn lost_comma(&mut self, index: usize, scan: &mut Scan<'a>) {
        let constant = scan.definitions.constants.get_mut(index);
        let Some(Definition::Value(tokens, _)) = constant.map(|constant| &mut constant.definition)
        else {
            return;
        };
        let Some(name) = tokens.pop_if(|last| last.kind == Kind::Word) else {
            return;
        };
        lost_comma(name.line, scan);
        self.end_member(scan);
        self.start(name, scan);
        if let Part::AfterName(index) = self.part {
            if let Some(constant) = scan.definitions.constants.get_mut(index) {
                constant.definition = Definition::Value(Vec::new(), None);
            }
            self.part = Part::Value(index);
        }
    }

    /// Comments behind this token on its line belong to the member.
    fn extend(&self, token: Token<'a>, scan: &mut Scan<'a>) {
        if let Part::AfterName(index) | Part::Value(index) = self.part
            && let Some(constant) = scan.definitions.constants.get_mut(index)
        {
            constant.last_line = token.last_line();
        }
    }

    fn end_member(&mut self, scan: &mut Scan<'a>) {
        match std::mem::replace(&mut self.part, Part::Name) {
            Part::Name => {}
            Part::AfterName(_) | Part::NextLine(..) => self.count.steps += 1,
            Part::Value(index) => {
                let from = From::Constant(index);
                self.count = Count { from, steps: 1, is_conditional: false };
            }
            Part::Call(tokens) => self.called(&tokens, scan),
        }
        self.depth = 0;
    }

    fn called(&mut self, tokens: &[Token<'a>], scan: &mut Scan<'a>) {
        self.count = Count { from: From::Unknown, steps: 0, is_conditional: false };
        if let (Some(name), false) = (tokens.first(), scan.unfold(tokens)) {
            let name_text = quoted(name.text);
            scan.doubt(name.line, format!("the members that {name_text} makes cannot be read"));
        }
    }

    pub(super) fn unclosed(mut self, scan: &mut Scan<'a>) {
        self.end_member(scan);
        scan.doubt(self.line, "the enum that starts here is not closed");
    }

    pub(super) fn open(&mut self) {
        self.branches.push(self.count);
    }

    pub(super) fn other_branch(&mut self) {
        if let Some(start) = self.branches.last_mut() {
            let before = *start;
            // What follows depends on the branch if any of them has members.
            start.is_conditional |= self.count != before;
            self.count = before;
        }
    }

    pub(super) fn close(&mut self) {
        if let Some(start) = self.branches.pop() {
            self.count.is_conditional |= self.count != start;
        }
    }
}

fn push<'a>(index: usize, token: Token<'a>, scan: &mut Scan<'a>) {
    let constant = scan.definitions.constants.get_mut(index);
    if let Some(Definition::Value(tokens, _)) = constant.map(|constant| &mut constant.definition) {
        tokens.push(token);
    }
}

fn lost_comma(line: usize, scan: &mut Scan<'_>) {
    scan.doubt(line, "a comma seems to be missing before this member");
}
