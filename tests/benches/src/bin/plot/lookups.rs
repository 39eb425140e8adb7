//! The medians that criterion left of `cargo bench --bench lookups`.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use errcodes_benches::{crates, measured};
use serde_json::Value;

use crate::Result;

#[derive(Debug, PartialEq, PartialOrd)]
struct Median {
    measure: String,
    peer: String,
    codes: u32,
    /// Per lookup.
    nanoseconds: f64,
}

/// Saves them as a table, if there are any.
pub(crate) fn save() -> Result<()> {
    let mut medians = Vec::new();
    collect(&crates::target()?.join("criterion"), &mut medians)?;
    medians.sort_by(|one, other| one.partial_cmp(other).expect("no median is NaN"));
    if medians.is_empty() {
        return Ok(());
    }
    let mut lines = String::from("measure\tpeer\tcodes\tnanoseconds\n");
    for Median { measure, peer, codes, nanoseconds } in medians {
        let _ = writeln!(lines, "{measure}\t{peer}\t{codes}\t{nanoseconds:.3}");
    }
    Ok(measured::save("lookups.tsv", &lines)?)
}

fn collect(folder: &Path, medians: &mut Vec<Median>) -> Result<()> {
    for folder in folders(folder)? {
        if folder.ends_with("new") {
            medians.push(median(&folder)?);
        } else {
            collect(&folder, medians)?;
        }
    }
    Ok(())
}

fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries: Vec<_> = fs::read_dir(folder)?.collect::<std::io::Result<_>>()?;
    Ok(entries.into_iter().map(|entry| entry.path()).filter(|path| path.is_dir()).collect())
}

fn median(folder: &Path) -> Result<Median> {
    let benchmark = json(&folder.join("benchmark.json"))?;
    let estimates = json(&folder.join("estimates.json"))?;
    let text = |key| benchmark[key].as_str().ok_or(format!("{} has no {key}", folder.display()));
    let number =
        |value: &Value| value.as_f64().ok_or(format!("{} lacks a number", folder.display()));
    let run = number(&estimates["median"]["point_estimate"])?;
    let lookups = number(&benchmark["throughput"]["Elements"])?;
    Ok(Median {
        measure: text("group_id")?.to_owned(),
        peer: text("function_id")?.to_owned(),
        codes: text("value_str")?.parse()?,
        nanoseconds: run / lookups,
    })
}

fn json(path: &Path) -> Result<Value> {
    Ok(serde_json::from_str(&fs::read_to_string(path)?)?)
}
