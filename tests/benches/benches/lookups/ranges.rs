//! What ranges cost: the codes of GME, with ten ranges beside them and without any.

use criterion::{BenchmarkId, Criterion, Throughput};

use crate::inputs;
use crate::numbers::lookup;

mod without {
    errcodes::errcodes!("errors/gme.toml");
}
mod with {
    errcodes::errcodes!("errors/ranges.toml");
}

pub(crate) fn measure_all(criterion: &mut Criterion) {
    let listed: Vec<i32> = without::GmeError::ALL.iter().map(without::GmeError::code).collect();
    let in_ranges: Vec<i32> = (20_000..25_000).collect();
    for (name, codes) in [("listed", &listed), ("in_ranges", &in_ranges)] {
        let codes = inputs::listed(codes);
        let mut group = criterion.benchmark_group(format!("retry_{name}"));
        group.throughput(Throughput::Elements(codes.len() as u64));
        let id = |peer: &str| BenchmarkId::new(peer, listed.len());
        lookup(&mut group, id("without_ranges"), &codes, |code| {
            without::GmeError::from(code).retry()
        });
        lookup(&mut group, id("ten_ranges"), &codes, |code| with::RangesError::from(code).retry());
        group.finish();
    }
}
