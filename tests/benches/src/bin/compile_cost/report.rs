//! Tables of the medians, for people and for the plot.

use std::fmt::Write as _;
use std::io::Write;

use errcodes_benches::measured;

use crate::Result;
use crate::cargo::Cost;
use crate::case::{Build, COUNTS, Case, Way};
use crate::dependencies::Dependencies;

pub(crate) fn print(
    dependencies: &[Dependencies],
    cases: &[Case],
    out: &mut dyn Write,
) -> Result<()> {
    writeln!(out, "clean build of the dependencies\n")?;
    writeln!(out, "| with | crates | check | release |\n| --- | --- | --- | --- |")?;
    for Dependencies { name, check, release } in dependencies {
        let crates = release.first().map_or(0, |cost| cost.crates - 1);
        let (check, release) = (seconds(check), seconds(release));
        writeln!(out, "| {name} | {crates} | {check} | {release} |")?;
    }
    writeln!(out, "\ncold\n")?;
    print_cases(cases, &[Build::Check], |case| &case.cold, out)?;
    writeln!(out, "\nafter a touch\n")?;
    print_cases(cases, &Build::ALL, |case| &case.touched, out)
}

fn print_cases(
    cases: &[Case],
    builds: &[Build],
    of: fn(&Case) -> &[Cost],
    out: &mut dyn Write,
) -> Result<()> {
    writeln!(
        out,
        "| build | codes | errcodes | derives | bare | derives / errcodes | errcodes / bare | \
         errcodes MB | derives MB | bare MB |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    )?;
    for build in builds.iter().filter(|build| cases.iter().any(|case| case.build == **build)) {
        for count in COUNTS {
            let costs = Way::ALL.map(|way| {
                let case = cases
                    .iter()
                    .find(|case| (case.way, case.build, case.count) == (way, *build, count));
                case.map_or(&[][..], of)
            });
            writeln!(out, "| {} | {count} | {} |", build.name(), row(costs))?;
        }
    }
    Ok(())
}

fn row(costs: [&[Cost]; 3]) -> String {
    let [ours, theirs, bare] = costs.map(|costs| median(costs, |cost| cost.wall).as_secs_f64());
    let times = costs.map(seconds).join(" | ");
    let peaks = costs.map(|costs| (median(costs, |cost| cost.peak) / 1024).to_string()).join(" | ");
    format!("{times} | {:.1} | {:.1} | {peaks}", theirs / ours, ours / bare)
}

/// Elapsed time, and in brackets that of all processors.
fn seconds(costs: &[Cost]) -> String {
    let wall = median(costs, |cost| cost.wall).as_secs_f64();
    let processor = median(costs, |cost| cost.processor).as_secs_f64();
    format!("{wall:.2} s ({processor:.2})")
}

pub(crate) fn median<T: Ord + Default>(costs: &[Cost], of: impl Fn(&Cost) -> T) -> T {
    let mut values: Vec<T> = costs.iter().map(of).collect();
    values.sort_unstable();
    let middle = values.len() / 2;
    values.into_iter().nth(middle).unwrap_or_default()
}

/// For the plot: a table per build, with a line per crate and the seconds after a touch.
pub(crate) fn save(cases: &[Case]) -> Result<()> {
    for build in Build::ALL {
        let cases: Vec<_> = cases.iter().filter(|case| case.build == build).collect();
        if cases.is_empty() {
            continue;
        }
        let mut lines = String::from("way\tcodes\ttouched\n");
        for Case { way, count, touched, .. } in cases {
            let touched = median(touched, |cost| cost.wall).as_secs_f64();
            let _ = writeln!(lines, "{}\t{count}\t{touched:.3}", way.name());
        }
        measured::save(&format!("compile_{}.tsv", build.name()), &lines)?;
    }
    Ok(())
}
