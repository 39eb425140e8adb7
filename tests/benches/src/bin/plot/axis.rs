//! Where values lie on an axis.

use std::ops::Range;

use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};
use plotters::coord::types::RangedCoordf64;

#[derive(Clone, Debug)]
pub(crate) struct Axis {
    pub(crate) title: &'static str,
    logarithmic: bool,
    range: Range<f64>,
    ticks: Vec<f64>,
}

impl Axis {
    /// Logarithmic, with a tick per value.
    pub(crate) fn of_values(title: &'static str, values: &[f64]) -> Self {
        let mut ticks = values.to_vec();
        ticks.sort_by(f64::total_cmp);
        ticks.dedup();
        Self { title, logarithmic: true, range: least(values) / 1.3..most(values) * 1.3, ticks }
    }

    /// From zero.
    pub(crate) fn linear(title: &'static str, values: &[f64]) -> Self {
        let step = round_up(most(values) / 8.0);
        let mut ticks = vec![0.0];
        while ticks.last().is_some_and(|last| *last < most(values)) {
            ticks.push(ticks.last().map_or(step, |last| last + step));
        }
        Self::ticked(title, false, ticks)
    }

    /// Logarithmic, with ticks at 1, 2 and 5 times the powers of ten.
    pub(crate) fn logarithmic(title: &'static str, values: &[f64]) -> Self {
        let mut ticks = vec![round_up(least(values) / 2.5)];
        while ticks.last().is_some_and(|last| *last < most(values)) {
            ticks.push(ticks.last().map_or(1.0, |last| round_up(last * 1.5)));
        }
        Self::ticked(title, true, ticks)
    }

    fn ticked(title: &'static str, logarithmic: bool, ticks: Vec<f64>) -> Self {
        Self { title, logarithmic, range: least(&ticks)..most(&ticks), ticks }
    }

    fn place(&self, value: f64) -> f64 {
        if self.logarithmic { value.log10() } else { value }
    }
}

impl Ranged for Axis {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, limit: (i32, i32)) -> i32 {
        let places = self.place(self.range.start)..self.place(self.range.end);
        RangedCoordf64::from(places).map(&self.place(*value), limit)
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        if hint.weight().allow_light_points() { Vec::new() } else { self.ticks.clone() }
    }

    fn range(&self) -> Range<f64> {
        self.range.clone()
    }
}

impl ValueFormatter<f64> for Axis {
    fn format(value: &f64) -> String {
        with_separators(&((value * 1000.0).round() / 1000.0).to_string())
    }
}

/// The next of 1, 2 and 5 times a power of ten.
fn round_up(value: f64) -> f64 {
    let power = 10_f64.powf(value.log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0];
    let step = steps.into_iter().find(|step| step * power > value * 0.999);
    step.unwrap_or(10.0) * power
}

fn least(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::INFINITY, f64::min)
}

fn most(values: &[f64]) -> f64 {
    values.iter().copied().fold(0.0, f64::max)
}

/// `10000` to `10,000`.
fn with_separators(number: &str) -> String {
    let whole = number.split('.').next().map_or(0, str::len);
    let mut text = String::new();
    for (at, character) in number.chars().enumerate() {
        if at > 0 && at < whole && (whole - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(character);
    }
    text
}
