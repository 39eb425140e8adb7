//! Constants below one heading.

use super::constant::Constant;
use super::words::Words;

/// What the comment above constants says.
#[derive(Clone, Debug, Default)]
pub(super) struct Caption {
    pub(super) heading: Option<String>,
    /// Its first sentence, which may be too long for a heading.
    pub(super) about: Option<String>,
}

impl Caption {
    pub(super) fn of(words: &Words) -> Self {
        Self { heading: words.title(), about: words.sentence() }
    }
}

/// Where the next constant goes.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// Into a new section without a heading.
    Away,
    /// Into a new section below this comment.
    Below(Caption),
    /// Into the last section.
    Within,
    /// Into the last section; the enum has its first section at this place.
    Enum(usize),
}

/// Constants below one heading.
#[derive(Clone, Debug, Default)]
pub(super) struct Section {
    pub(super) caption: Caption,
    /// The enum that they are members of.
    pub(super) of: Option<String>,
    /// The position of the first section of the enum.
    pub(super) first: Option<usize>,
    pub(super) rows: Vec<Line>,
}

impl Section {
    pub(super) fn below(caption: Caption) -> Self {
        Self { caption, ..Self::default() }
    }

    /// What it is called, by a comment or by its enum.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let Caption { heading, about } = &self.caption;
        [heading, about, &self.of].into_iter().flatten().map(String::as_str)
    }

    pub(super) fn constants(&self) -> impl Iterator<Item = usize> {
        self.rows.iter().map(|line| line.constant)
    }
}

/// A constant and what is said of it.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) constant: usize,
    pub(super) words: Option<Words>,
    /// The words stand on the line of the constant.
    pub(super) is_beside: bool,
}

/// Rows without empty lines between them.
pub(super) fn blocks<'r>(
    rows: &'r [Line],
    constants: &[Constant<'_>],
) -> impl Iterator<Item = &'r [Line]> {
    let lines = |row: &Line| {
        let constant = constants.get(row.constant);
        constant.map_or((0, 0), |constant| (constant.first_line, constant.last_line))
    };
    rows.chunk_by(move |upper, lower| lines(upper).1 + 1 >= lines(lower).0)
}

/// Where the last rows without empty lines between them start.
pub(super) fn block(rows: &[Line], constants: &[Constant<'_>]) -> usize {
    blocks(rows, constants).last().map_or(0, |last| rows.len() - last.len())
}
