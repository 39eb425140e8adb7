//! What ranges cost: the codes of GME, with ten ranges beside them and without any.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput};
use errcodes::Retry;

use crate::inputs;

mod without {
    errcodes::errcodes!("gme");
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
        let mut measure = |peer: &str, retry: fn(i32) -> Retry| {
            group.bench_with_input(
                BenchmarkId::new(peer, listed.len()),
                &codes,
                |bencher, codes| {
                    bencher.iter(|| {
                        for &code in codes {
                            black_box(retry(black_box(code)));
                        }
                    });
                },
            );
        };
        measure("without_ranges", |code| without::GmeError::from(code).retry());
        measure("ten_ranges", |code| with::RangesError::from(code).retry());
        group.finish();
    }
}
