//! The text of comments, without what decorates it.

use super::literal;
use super::note::Note;

/// The text of a comment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    /// Without empty ones.
    paragraphs: Vec<String>,
    /// The first line, if the next one is no continuation of its sentence.
    headline: Option<String>,
    /// It has a line of `=====` or the like, or names a group for doxygen.
    pub(super) is_banner: bool,
    is_verbatim: bool,
}

/// Longer texts say more than what a section is called.
const LONGEST_TITLE: usize = 70;

/// Longer lines are filled with words as far as they go.
const LONGEST_HEADLINE: usize = 50;

impl Words {
    pub(super) fn of(note: &Note<'_>) -> Self {
        if note.is_verbatim {
            return Self::verbatim(note);
        }
        let mut words = Self::default();
        let mut paragraph = String::new();
        words.headline = headline(note);
        let lines = note.tokens.iter().flat_map(|token| token.text.lines());
        for line in lines {
            words.is_banner |= is_group(line);
            let (text, is_banner) = strip(line);
            words.is_banner |= is_banner;
            if text.is_empty() {
                words.end(&mut paragraph);
            } else {
                paragraph.extend(text.split_whitespace().flat_map(|word| [" ", word]));
            }
        }
        words.end(&mut paragraph);
        words
    }

    fn verbatim(note: &Note<'_>) -> Self {
        let text = note.tokens.first().map_or("", |token| token.text);
        let text = text.strip_prefix("/* ").and_then(|text| text.strip_suffix(" */"));
        let paragraphs = text.map(str::to_owned).into_iter().collect();
        Self { paragraphs, is_verbatim: true, ..Self::default() }
    }

    fn end(&mut self, paragraph: &mut String) {
        let text = without_commands(paragraph.trim());
        if !text.is_empty() {
            self.paragraphs.push(text);
        }
        paragraph.clear();
    }

    /// What it says of the constant with this number: `/* 22 - too large */` repeats the number.
    pub(super) fn message(&self, number: i128) -> String {
        if self.is_verbatim {
            return self.paragraphs.concat();
        }
        let text = self.message_text().unwrap_or_else(|| sentences(&self.paragraphs));
        let (first, rest) = text.split_once(' ').unwrap_or((&text, ""));
        let first = first.trim_end_matches([':', '.', ',', '-']);
        let repeated = literal::number(first.trim_start_matches('-'));
        let is_repeated = repeated.is_ok_and(|value| value.number.abs() == number.abs());
        match is_repeated {
            true => rest.trim_start_matches(['-', ':', '=', ' ']).to_owned(),
            false if text.contains(char::is_alphabetic) => text,
            false => String::new(),
        }
    }

    /// Of `MessageId: X  MessageText: text`, as the message compiler of Windows writes it.
    fn message_text(&self) -> Option<String> {
        let mut paragraphs =
            self.paragraphs.iter().skip_while(|text| !text.starts_with("MessageText:"));
        let first = paragraphs.next()?.trim_start_matches("MessageText:").trim();
        let texts: Vec<_> = std::iter::once(first).chain(paragraphs.map(String::as_str)).collect();
        Some(texts.join(" ").trim().to_owned())
    }

    /// What a section is called after it: its first line or sentence, if that is short.
    pub(super) fn title(&self) -> Option<String> {
        if self.is_verbatim {
            return self.paragraphs.first().cloned();
        }
        let title = self.headline.clone().or_else(|| self.sentence())?;
        let is_short = title.chars().count() <= LONGEST_TITLE;
        (is_short && !is_remark(&title)).then_some(title)
    }

    /// Its first sentence.
    pub(super) fn sentence(&self) -> Option<String> {
        let first = self.paragraphs.first()?;
        let sentence = first.split_once(". ").map_or(first.as_str(), |(sentence, _)| sentence);
        Some(without_end(sentence).to_owned())
    }

    /// A title of several constants: `Result Codes`.
    pub(super) fn is_of_many(&self) -> bool {
        let title = self.title().unwrap_or_default().to_lowercase();
        ["codes", "errors", "statuses", "values"].iter().any(|word| title.ends_with(word))
    }

    /// A single paragraph that is no title.
    pub(super) fn is_text(&self) -> bool {
        self.paragraphs.len() == 1 && !self.is_title()
    }

    /// A title, and nothing else.
    pub(super) fn is_title(&self) -> bool {
        match self.paragraphs.as_slice() {
            [only] => self.title().is_some_and(|title| without_end(only) == title),
            _ => false,
        }
    }
}

/// The paragraphs in one line. Headlines without a period get one.
fn sentences(paragraphs: &[String]) -> String {
    let mut out = String::new();
    for paragraph in paragraphs {
        let is_open =
            out.ends_with(char::is_alphanumeric) && paragraph.starts_with(char::is_uppercase);
        let between = if is_open { ". " } else { " " };
        out.push_str(if out.is_empty() { "" } else { between });
        out.push_str(paragraph);
    }
    out
}

fn without_end(sentence: &str) -> &str {
    sentence.trim_end_matches(['.', ':', ';', '-', ' '])
}

/// A short first line before a line that starts with a capital letter or is empty.
fn headline(note: &Note<'_>) -> Option<String> {
    let lines = note.tokens.iter().flat_map(|token| token.text.lines()).map(|line| strip(line).0);
    let mut lines = lines.skip_while(|line| line.is_empty());
    let (first, second) = (lines.next()?, lines.next()?);
    let starts_anew = second.chars().next().is_none_or(|c| c.is_uppercase() || c == '@');
    let title = without_commands(&first.split_whitespace().collect::<Vec<_>>().join(" "));
    let is_title = starts_anew && first.chars().count() <= LONGEST_HEADLINE && !title.is_empty();
    is_title.then(|| without_end(&title).to_owned())
}

/// A line without the marks of comments and rows of decoration; whether there is such a row.
fn strip(line: &str) -> (&str, bool) {
    let line = line.trim();
    let line = ["//!<", "///<", "/*!<", "/**<", "/*!", "//!"]
        .iter()
        .find_map(|marker| line.strip_prefix(marker))
        .unwrap_or(line);
    let line = line.trim_end_matches('\\').trim();
    let left = line.trim_start_matches(['/', '*']).trim_start();
    let left = left.strip_suffix("*/").unwrap_or(left).trim_end_matches('*').trim_end();
    let is_row = |c: char| matches!(c, '=' | '-' | '*' | '#' | '~' | '_' | '+' | '/');
    let inner = left.trim_matches(is_row).trim();
    let row = left.len() - inner.len();
    let is_banner = row >= 6 || line.contains("*****") || line.contains("/////");
    (if is_banner || inner.is_empty() { inner } else { left }, is_banner)
}

fn is_group(line: &str) -> bool {
    ["@name ", "\\name ", "@defgroup ", "\\defgroup ", "@addtogroup ", "\\addtogroup "]
        .iter()
        .any(|command| line.contains(command))
}

/// The text without commands of doxygen that are no words.
fn without_commands(text: &str) -> String {
    let mut words = text.split(' ').peekable();
    let mut left = Vec::new();
    while let Some(word) = words.next() {
        match word.strip_prefix(['@', '\\']) {
            Some("brief" | "short" | "name" | "{" | "}" | "since" | "details") => {}
            // The next word is an id.
            Some("ingroup" | "defgroup" | "addtogroup") => drop(words.next()),
            _ => left.push(word),
        }
    }
    left.join(" ")
}

/// Notes of the authors to each other, licences, and code that is commented out are no titles.
fn is_remark(title: &str) -> bool {
    const STARTS: [&str; 12] = [
        "#",
        "(c)",
        "clang-format",
        "copyright",
        "don't",
        "fixme",
        "nb",
        "note",
        "spdx",
        "todo",
        "warning",
        "xxx",
    ];
    let lower = title.to_lowercase();
    STARTS.iter().any(|start| lower.starts_with(start)) || !title.contains(char::is_alphabetic)
}
