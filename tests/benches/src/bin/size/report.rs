//! Tables of the bytes gained, for people and for other programs.

use std::io::Write;

use errcodes_benches::measured;

use crate::Result;
use crate::case::Case;
use crate::sections::Size;

const COLUMNS: [&str; 7] = ["use", "codes", "code", "constants", "data", "relocations", "sum"];

pub(crate) fn print(gains: &[(&Case, Size)], out: &mut dyn Write) -> Result<()> {
    writeln!(out, "bytes more than a program that does nothing\n")?;
    writeln!(out, "| {} |\n|{}", COLUMNS.join(" | "), " --- |".repeat(COLUMNS.len()))?;
    for (case, size) in gains {
        writeln!(out, "| {} |", row(**case, size).join(" | "))?;
    }
    Ok(())
}

pub(crate) fn save(gains: &[(&Case, Size)]) -> Result<()> {
    let mut lines = vec![COLUMNS.join("\t")];
    lines.extend(gains.iter().map(|(case, size)| row(**case, size).join("\t")));
    Ok(measured::save("size.tsv", &(lines.join("\n") + "\n"))?)
}

fn row(case: Case, size: &Size) -> [String; 7] {
    [
        case.what.name().to_owned(),
        case.count.to_string(),
        size.code.to_string(),
        size.constants.to_string(),
        size.data.to_string(),
        size.relocations.to_string(),
        size.sum().to_string(),
    ]
}
