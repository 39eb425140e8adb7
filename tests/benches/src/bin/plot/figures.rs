//! The charts that there are.

use std::fs;
use std::path::Path;

use crate::Result;
use crate::axis::Axis;
use crate::chart::Chart;
use crate::table::{Line, Table};

const CODES: &str = "codes (logarithmic)";

/// Draws what it takes to look up how to retry, unless it was not measured.
pub(crate) fn lookups() -> Result<()> {
    let Some(table) = Table::read("lookups.tsv")? else {
        return Ok(());
    };
    let lines = table.only("measure", "retry_random")?.lines("peer", "codes", "nanoseconds")?;
    let (codes, times) = values(&lines);
    let chart = Chart {
        title: "From a number to its variant to its retry class",
        across: Axis::of_values(CODES, &codes),
        up: Axis::linear("time per lookup in ns", &times),
        lines,
    };
    save(&chart, "lookups.svg")
}

/// Draws how long `cargo check` takes after a touch, unless it was not measured.
pub(crate) fn compile() -> Result<()> {
    let Some(table) = Table::read("compile_check.tsv")? else {
        return Ok(());
    };
    let lines = table.lines("way", "codes", "touched")?;
    let (codes, times) = values(&lines);
    let chart = Chart {
        title: "cargo check after a touch",
        across: Axis::of_values(CODES, &codes),
        up: Axis::logarithmic("time in s (logarithmic)", &times),
        lines,
    };
    save(&chart, "compile.svg")
}

/// What is across and what is up, of all points.
fn values(lines: &[Line]) -> (Vec<f64>, Vec<f64>) {
    lines.iter().flat_map(|line| line.points.iter().copied()).unzip()
}

fn save(chart: &Chart, name: &str) -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("plots");
    fs::create_dir_all(&folder)?;
    chart.save(&folder.join(name))
}
