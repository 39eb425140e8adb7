//! What the pages of a printed document repeat: numbers of pages, and the lines beside them.

use std::collections::HashMap;

use crate::read::number::is_number;

use super::Line;
use super::rows::{Kind, kind};

/// The lines of a text. Those that belong to the page, and not to the text, are blank.
pub(super) fn without(text: &str) -> Vec<Line<'_>> {
    let lines = text.lines().zip(1..).map(|(text, number)| Line { number, text });
    let mut lines: Vec<_> = lines.collect();
    let marks = marks(&lines);
    let repeated = repeated(&lines, &marks);
    for (line, is_furniture) in lines.iter_mut().zip(marks.iter().zip(repeated)) {
        if *is_furniture.0 || is_furniture.1 {
            line.text = "";
        }
    }
    lines
}

fn marks(lines: &[Line<'_>]) -> Vec<bool> {
    let alone = page_numbers(lines);
    lines.iter().map(|line| is_mark(line.text) || alone.contains(&line.number)).collect()
}

/// Longer lines are text.
const LONGEST: usize = 200;

/// `Page 4 of 9`, `4 / 9`, `- 4 -`, `第 4 页 共 9 页`.
fn is_mark(line: &str) -> bool {
    if line.len() > LONGEST {
        return false;
    }
    let line = line.to_lowercase();
    let line = line.trim();
    let tail = line.rsplit_once("page").map(|(before, tail)| (before.trim(), tail.trim()));
    let is_page =
        tail.is_some_and(|(before, tail)| is_part(tail) || before.is_empty() && is_digits(tail));
    let dashed = line.strip_prefix('-').and_then(|line| line.strip_suffix('-'));
    let is_dashed =
        dashed.is_some_and(|number| number.starts_with(' ') && is_digits(number.trim()));
    is_page || is_dashed || is_slashed(line) || is_chinese_page(line)
}

/// `4 of 9`.
fn is_part(text: &str) -> bool {
    let parts = text.split_once(" of ").or_else(|| text.split_once('/'));
    parts.is_some_and(|(number, count)| is_digits(number.trim()) && is_digits(count.trim()))
}

fn is_slashed(line: &str) -> bool {
    line.contains('/') && is_part(line)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_chinese_page(line: &str) -> bool {
    let number_after = |sign: char| {
        let after = line.split_once(sign).map(|(_, after)| after.trim_start());
        after.is_some_and(|after| after.starts_with(|c: char| c.is_ascii_digit()))
    };
    let whole = line.starts_with('第') && line.ends_with('页') && line.chars().count() < 10;
    line.ends_with('页') && number_after('第') && (number_after('共') || whole)
}

/// The lines with the number of a page alone, between blank lines: each is one more than the one before.
fn page_numbers(lines: &[Line<'_>]) -> Vec<usize> {
    let is_blank = |line: Option<&Line<'_>>| line.is_none_or(Line::is_blank);
    let is_alone = |at: usize| {
        let above = at.checked_sub(1).and_then(|at| lines.get(at));
        is_blank(above)
            && (is_blank(lines.get(at + 1)) || lines.get(at + 1).is_some_and(starts_page))
    };
    let numbers = lines.iter().enumerate().filter_map(|(at, line)| {
        let number = Some(line.text.trim()).filter(|text| is_digits(text) && is_alone(at))?;
        Some((line.number, number.parse::<u32>().ok()?))
    });
    let numbers: Vec<_> = numbers.collect();
    let is_count =
        numbers.len() > 1 && numbers.is_sorted_by(|one, next| one.1.checked_add(1) == Some(next.1));
    let has_pages = lines.iter().any(starts_page);
    if is_count || has_pages {
        numbers.into_iter().map(|(line, _)| line).collect()
    } else {
        Vec::new()
    }
}

/// A form feed.
fn starts_page(line: &Line<'_>) -> bool {
    line.text.starts_with('\u{C}')
}

/// A line of a page is repeated on at least so many.
const FEWEST_PAGES: usize = 3;
/// So many lines beside the number of a page, or the start of a page, may belong to it.
const LINES_AROUND: usize = 3;

/// The lines near the ends of pages that are repeated on other pages, but for their digits.
fn repeated(lines: &[Line<'_>], marks: &[bool]) -> Vec<bool> {
    let ends = lines.iter().zip(marks).map(|(line, mark)| *mark || starts_page(line));
    let ends: Vec<_> = ends.collect();
    let is_near = |at: usize| {
        let around =
            ends.get(at.saturating_sub(LINES_AROUND)..(at + LINES_AROUND + 1).min(ends.len()));
        around.is_some_and(|around| around.contains(&true))
    };
    let near =
        lines.iter().enumerate().map(|(at, line)| is_near(at).then(|| pattern(line.text))?);
    let near: Vec<_> = near.collect();
    let mut counts = HashMap::new();
    for pattern in near.iter().flatten() {
        *counts.entry(pattern.as_str()).or_insert(0_usize) += 1;
    }
    let count = |pattern: &String| counts.get(pattern.as_str()).copied().unwrap_or(0);
    near.iter()
        .map(|pattern| pattern.as_ref().is_some_and(|pattern| count(pattern) >= FEWEST_PAGES))
        .collect()
}

/// A line without its digits, unless it may be a row or a head.
fn pattern(line: &str) -> Option<String> {
    let text = line.trim();
    let is_text = matches!(kind(text), Kind::Text) && !is_number(text);
    (is_text && !text.is_empty() && text.len() <= LONGEST)
        .then(|| text.replace(|c: char| c.is_ascii_digit(), ""))
}
