//! Numbers that a narrow cell of a PDF tore apart, or that lost their last digit in it.

use errcodes_specs::quoted;

use crate::page::{Doubt, Row};
use crate::read::number::is_number;

/// Whether the text is a number, or the parts of one.
pub(super) fn is_number_or_torn(cell: &str) -> bool {
    is_number(cell) || is_torn(cell)
}

/// `6000 4`.
fn is_torn(cell: &str) -> bool {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    digits.contains(' ') && digits.split(' ').all(|part| !part.is_empty() && are_digits(part))
}

/// Joins the numbers of the first column of numbers, and completes those that lost a digit. Each of them is a doubt.
pub(super) fn repair(rows: &mut [Row]) -> Vec<Doubt> {
    let Some(column) = column(rows) else { return Vec::new() };
    let mut doubts: Vec<_> = rows.iter_mut().filter_map(|row| join(row, column)).collect();
    let has_torn = !doubts.is_empty();
    for Lost { row, value, suggested } in lost(rows, column, has_torn) {
        let Some(row) = rows.get_mut(row) else { continue };
        let what =
            format!("the number {value} lacks its last digit: the order suggests {suggested}");
        doubts.push(Doubt { line: row.line, what });
        if let Some(cell) = row.cells.get_mut(column) {
            *cell = suggested.to_string();
        }
    }
    doubts
}

fn column(rows: &[Row]) -> Option<usize> {
    let width = rows.iter().map(|row| row.cells.len()).max()?;
    (0..width).find(|column| {
        let cells = rows.iter().filter_map(|row| row.cells.get(*column));
        let numbers = cells.filter(|cell| is_number_or_torn(cell)).count();
        numbers * 2 >= rows.len()
    })
}

fn join(row: &mut Row, column: usize) -> Option<Doubt> {
    let cell = row.cells.get_mut(column).filter(|cell| is_torn(cell))?;
    let number = cell.replace(' ', "");
    let what = format!("the number {number} is torn apart: {}", quoted(cell));
    *cell = number;
    Some(Doubt { line: row.line, what })
}

/// Numbers of so many digits fit into any cell.
const FEWEST_DIGITS: usize = 3;

/// A number that is out of order, and would be in order with one more digit.
struct Lost {
    /// The position of its row.
    row: usize,
    value: i64,
    suggested: i64,
}

fn lost(rows: &[Row], column: usize, has_torn: bool) -> Vec<Lost> {
    let numbers = rows.iter().enumerate().filter_map(|(row, cells)| {
        Some(Number { row, value: cells.cells.get(column)?.parse().ok()? })
    });
    let numbers: Vec<Number> = numbers.collect();
    let runs: Vec<_> = numbers.chunk_by(|one, other| one.value == other.value).collect();
    let mut lost = Vec::new();
    for (at, run) in runs.iter().enumerate() {
        let neighbour = |at: Option<usize>| runs.get(at?)?.first().map(|number| number.value);
        let order = Order {
            before: neighbour(at.checked_sub(1)),
            after: neighbour(Some(at + 1)),
            has_torn,
        };
        lost.extend(order.lost(run));
    }
    lost
}

#[derive(Clone, Copy, Debug)]
struct Number {
    /// The position of its row.
    row: usize,
    value: i64,
}

/// The numbers around those in question.
#[derive(Clone, Copy, Debug)]
struct Order {
    before: Option<i64>,
    after: Option<i64>,
    /// Whether another number of the table is torn apart.
    has_torn: bool,
}

impl Order {
    /// The numbers in the place of equal ones that follow each other.
    fn lost(self, run: &[Number]) -> Vec<Lost> {
        let Some(first) = run.first().filter(|number| digits(number.value) >= FEWEST_DIGITS) else {
            return Vec::new();
        };
        let Some(start) = self.suggested(first.value, run.len()) else { return Vec::new() };
        let step = if first.value < 0 { -1 } else { 1 };
        let suggested = run.iter().zip((0..).map(|nth| start + nth * step));
        let lost = |(number, suggested): (&Number, i64)| Lost {
            row: number.row,
            value: number.value,
            suggested,
        };
        suggested.map(lost).collect()
    }

    /// The first of the numbers that the order suggests in the place of `count` times `value`.
    fn suggested(self, value: i64, count: usize) -> Option<i64> {
        let count = i64::try_from(count).ok()? * value.signum();
        let [before, after] = [self.before, self.after]
            .map(|number| number.filter(|number| is_longer(*number, value)));
        let is_last_of = |number: i64| number / 10 == value;
        let candidate = match (before, after) {
            (_, Some(after)) if is_last_of(after) => after - count,
            (Some(before), _) if is_last_of(before) => before + value.signum(),
            (Some(before), _) if before / 10 + value.signum() == value => value * 10,
            _ => return None,
        };
        let last = candidate + count - value.signum();
        let is_free = before.is_none_or(|before| before.abs() < candidate.abs())
            && after.is_none_or(|after| last.abs() < after.abs());
        let is_likely =
            self.has_torn || [before, after].iter().all(|number| number.is_some_and(is_last_of));
        (is_last_of(candidate) && is_last_of(last) && is_free && is_likely).then_some(candidate)
    }
}

/// Whether a number has one digit more, and the same sign.
fn is_longer(number: i64, than: i64) -> bool {
    number.signum() == than.signum() && digits(number) == digits(than) + 1
}

fn digits(number: i64) -> usize {
    number.unsigned_abs().to_string().len()
}

#[cfg(test)]
mod tests {
    use super::repair;
    use crate::page::Row;

    fn repaired(numbers: &[&str]) -> (Vec<String>, Vec<(usize, String)>) {
        let rows = numbers.iter().zip(1..);
        let row = |(number, line): (&&str, usize)| Row {
            line,
            cells: vec![(*number).into(), "a".into()],
        };
        let mut rows: Vec<_> = rows.map(row).collect();
        let doubts = repair(&mut rows).into_iter().map(|doubt| (doubt.line, doubt.what)).collect();
        (rows.into_iter().map(|row| row.cells[0].clone()).collect(), doubts)
    }

    /// The lines with the numbers that the order suggests.
    fn suggested(numbers: &[&str]) -> Vec<(usize, String)> {
        let doubts = repaired(numbers).1.into_iter();
        doubts
            .filter_map(|(line, what)| Some((line, what.split_once("suggests ")?.1.to_owned())))
            .collect()
    }

    #[test]
    fn torn_numbers_are_joined() {
        let (numbers, doubts) = repaired(&["3000 1", "30002", "-3 000 3"]);
        assert_eq!(numbers, ["30001", "30002", "-30003"]);
        let torn = |line, number: &str, cell: &str| {
            (line, format!("the number {number} is torn apart: `{cell}`"))
        };
        assert_eq!(doubts, [torn(1, "30001", "3000 1"), torn(3, "-30003", "-3 000 3")]);
    }

    #[test]
    fn lost_digits_are_completed() {
        assert_eq!(repaired(&["3000", "3000", "3000 3"]).0, ["30001", "30002", "30003"]);
        assert_eq!(
            suggested(&["3000", "3000", "3000 3"]),
            [(1, "30001".into()), (2, "30002".into())]
        );
        assert_eq!(suggested(&["20001", "2000", "20003"]), [(2, "20002".into())]);
        assert_eq!(suggested(&["-20001", "-2000", "-20003"]), [(2, "-20002".into())]);
        assert_eq!(suggested(&["2000 1", "2000"]), [(2, "20002".into())]);
        assert_eq!(suggested(&["2000 9", "2001", "20011"]), [(2, "20010".into())]);
        assert_eq!(suggested(&["2000 9", "2001"]), [(2, "20010".into())]);
    }

    #[test]
    fn numbers_in_order_are_no_doubt() {
        for numbers in [
            &["1", "10", "11"][..],
            &["100", "1001", "1002"],
            &["1001", "100", "2000"],
            &["2000 1", "200", "20002"],
            &["2000 0", "2000", "2000 1"],
            &["2000 1", "2000", "2000", "20003"],
            &["9223372036854775807", "922337203685477580", "9223372036854775806"],
            &["0", "0 1"],
        ] {
            assert_eq!(suggested(numbers), [], "{numbers:?}");
        }
    }
}
