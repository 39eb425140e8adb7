//! Tables of tab-separated values with a line of titles.

use std::collections::BTreeMap;

use errcodes_benches::measured;

use crate::Result;

pub(crate) struct Table {
    titles: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// Points of one name, in the table's order.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) points: Vec<(f64, f64)>,
}

impl Table {
    /// None if nothing was measured.
    pub(crate) fn read(name: &str) -> Result<Option<Self>> {
        let Some(text) = measured::read(name)? else {
            return Ok(None);
        };
        let mut rows = text.lines().map(|line| line.split('\t').map(str::to_owned).collect());
        let titles = rows.next().ok_or(format!("{name} is empty"))?;
        Ok(Some(Self { titles, rows: rows.collect() }))
    }

    /// Only the rows that have `value` under `title`.
    pub(crate) fn only(mut self, title: &str, value: &str) -> Result<Self> {
        let column = self.column(title)?;
        self.rows.retain(|row| row.get(column).is_some_and(|cell| cell == value));
        Ok(self)
    }

    /// A line per name, from the columns with these titles.
    pub(crate) fn lines(&self, name: &str, across: &str, up: &str) -> Result<Vec<Line>> {
        let [name, across, up] = [self.column(name)?, self.column(across)?, self.column(up)?];
        let mut lines: BTreeMap<&str, Vec<(f64, f64)>> = BTreeMap::new();
        for row in &self.rows {
            let cell = |column: usize| row.get(column).map_or("", String::as_str);
            let point = (cell(across).parse()?, cell(up).parse()?);
            lines.entry(cell(name)).or_default().push(point);
        }
        let lines = lines.into_iter();
        Ok(lines.map(|(name, points)| Line { name: name.to_owned(), points }).collect())
    }

    fn column(&self, title: &str) -> Result<usize> {
        let column = self.titles.iter().position(|present| present == title);
        Ok(column.ok_or(format!("there is no column {title}"))?)
    }
}
