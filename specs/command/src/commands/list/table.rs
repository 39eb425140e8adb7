//! Tables that fit a terminal.

use std::io::{self, Write};

use anstyle::Style;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::output::{FAINT, STRONG};

/// How wide the terminal is. Files and pipes get a width that reads well anywhere.
pub(super) fn terminal_width() -> usize {
    const ELSEWHERE: usize = 100;
    let size = terminal_size::terminal_size_of(io::stdout());
    size.map_or(ELSEWHERE, |(width, _)| usize::from(width.0))
}

pub(super) struct Table {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Row>,
    /// The positions of the columns that are cut, in this order, until the table fits.
    pub(super) cut_first: Vec<usize>,
}

pub(super) struct Column {
    head: &'static str,
    is_right: bool,
    /// It is cut no further.
    least: usize,
    /// Its texts start alike, so they are cut at the start.
    keeps_end: bool,
}

pub(super) enum Row {
    /// As many as there are columns.
    Cells(Vec<Cell>),
    /// A line of its own above some rows, after a blank one; without a text just that.
    Title(String),
}

pub(super) struct Cell {
    text: String,
    style: Style,
}

impl Column {
    pub(super) fn new(head: &'static str) -> Self {
        Self { head, is_right: false, least: 0, keeps_end: false }
    }

    pub(super) fn right(self) -> Self {
        Self { is_right: true, ..self }
    }

    pub(super) fn cut_to(self, least: usize) -> Self {
        Self { least, ..self }
    }

    pub(super) fn keep_end(self) -> Self {
        Self { keeps_end: true, ..self }
    }
}

impl Cell {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Style::new() }
    }

    pub(super) fn styled(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style }
    }
}

/// Between columns.
const GAP: usize = 2;

impl Table {
    pub(super) fn print(&self, width: usize, out: &mut impl Write) -> io::Result<()> {
        let widths = self.widths(width);
        let head: Vec<_> =
            self.columns.iter().map(|column| Cell::styled(column.head, FAINT)).collect();
        self.print_cells(&head, &widths, width, out)?;
        for row in &self.rows {
            match row {
                Row::Cells(cells) => self.print_cells(cells, &widths, width, out)?,
                Row::Title(title) if title.is_empty() => writeln!(out)?,
                Row::Title(title) => writeln!(out, "\n{STRONG}{}{STRONG:#}", cut(title, width))?,
            }
        }
        Ok(())
    }

    /// The width of each column: as wide as its widest cell, and less where the table is too wide.
    fn widths(&self, width: usize) -> Vec<usize> {
        let mut widths: Vec<_> = self.columns.iter().map(|column| column.head.width()).collect();
        for row in &self.rows {
            let Row::Cells(cells) = row else { continue };
            for (width, cell) in widths.iter_mut().zip(cells) {
                *width = cell.text.width().max(*width);
            }
        }
        let natural = widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
        let mut excess = natural.saturating_sub(width);
        for at in &self.cut_first {
            if let (Some(width), Some(column)) = (widths.get_mut(*at), self.columns.get(*at)) {
                let taken = width.saturating_sub(column.least.max(column.head.width())).min(excess);
                *width -= taken;
                excess -= taken;
            }
        }
        widths
    }

    /// What does not fit a very narrow terminal is left out at the right.
    fn print_cells(
        &self,
        cells: &[Cell],
        widths: &[usize],
        mut room: usize,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let last = cells.iter().rposition(|cell| !cell.text.is_empty()).unwrap_or(0);
        for (at, ((cell, column), width)) in
            cells.iter().zip(&self.columns).zip(widths).enumerate().take(last + 1)
        {
            let cut = if column.keeps_end { cut_start } else { cut };
            let text = cut(&cell.text, (*width).min(room));
            let pad = width.min(&room).saturating_sub(text.width());
            let (before, after) = if column.is_right { (pad, 0) } else { (0, pad) };
            let after =
                if at == last { 0 } else { (after + GAP).min(room - text.width() - before) };
            let style = cell.style;
            write!(out, "{:before$}{style}{text}{style:#}{:after$}", "", "")?;
            room -= before + text.width() + after;
        }
        writeln!(out)
    }
}

/// The end of a text in at most this many columns.
fn cut_start(text: &str, width: usize) -> String {
    let reversed: String = text.chars().rev().collect();
    cut(&reversed, width).chars().rev().collect()
}

/// The start of a text in at most this many columns.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let Some(mut room) = width.checked_sub(1) else { return String::new() };
    let fits = |c: &char| {
        let left = room.checked_sub(c.width().unwrap_or(0));
        room = left.unwrap_or(room);
        left.is_some()
    };
    let start: String = text.chars().take_while(fits).collect();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(width: usize) -> String {
        let columns = vec![
            Column::new("code").right(),
            Column::new("name").cut_to(6),
            Column::new("text").cut_to(5),
        ];
        let row = |cells: [&str; 3]| Row::Cells(cells.map(Cell::new).into());
        let rows = vec![
            Row::Title(String::from("Title 标题")),
            row(["1", "NameOfOne", "网络请求失败"]),
            row(["-20000", "", ""]),
            row(["300", "", "a short text"]),
        ];
        let mut out = Vec::new();
        Table { columns, rows, cut_first: vec![2, 1] }.print(width, &mut out).unwrap();
        anstream::adapter::strip_bytes(&out).into_vec().try_into().unwrap()
    }

    #[test]
    fn a_table_that_fits_is_not_cut() {
        let table = "  code  name       text\n\nTitle 标题\n     1  NameOfOne  网络请求失败\n-20000\n   300             a short text\n";
        assert_eq!(printed(usize::MAX), table);
        assert_eq!(printed(31), table);
    }

    #[test]
    fn the_columns_are_cut_in_their_order() {
        let table = "  code  name       text\n\nTitle 标题\n     1  NameOfOne  网络…\n-20000\n   300             a sh…\n";
        assert_eq!(printed(24), table);
        let table = "  code  name    text\n\nTitle 标题\n     1  NameO…  网络…\n-20000\n   300          a sh…\n";
        assert_eq!(printed(21), table);
    }

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        for width in 0..40 {
            for line in printed(width).lines() {
                assert!(line.width() <= width, "{width}: {line:?}");
            }
        }
    }

    #[test]
    fn the_end_of_a_text_is_kept_where_starts_are_alike() {
        assert_eq!(
            [3, 6, 7].map(|width| cut_start("AV_网_A", width)),
            ["…_A", "…_网_A", "AV_网_A"]
        );
    }

    #[test]
    fn half_of_a_wide_character_is_no_character() {
        assert_eq!(
            ["网络请求"; 5]
                .iter()
                .zip(4..)
                .map(|(text, width)| cut(text, width))
                .collect::<Vec<_>>(),
            ["网…", "网络…", "网络…", "网络请…", "网络请求"]
        );
    }
}
