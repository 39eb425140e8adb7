//! What writes or reads text.

use std::fmt::{Display, Write};
use std::hint::black_box;
use std::str::FromStr;

use criterion::{BenchmarkGroup, BenchmarkId, Criterion, Throughput, measurement::WallTime};
use errcodes_benches::facts::Random;

use crate::inputs;
use crate::peers::{gme, ten_thousand, thousand};

type Group<'a> = BenchmarkGroup<'a, WallTime>;

pub(crate) fn measure_all(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("display_random");
    group.throughput(Throughput::Elements(inputs::COUNT as u64));
    displays(&mut group);
    group.finish();
    let mut group = criterion.benchmark_group("from_str_random");
    group.throughput(Throughput::Elements(inputs::COUNT as u64));
    parses(&mut group);
    group.finish();
}

macro_rules! displays {
    ($group:expr, $($module:ident),*) => {
        $({
            let codes = inputs::random(&$module::codes());
            let size = $module::codes().len();
            display($group, BenchmarkId::new("errcodes", size), &codes, $module::Ours::from);
            display($group, BenchmarkId::new("thiserror", size), &codes, $module::derives::Code::from);
            display($group, BenchmarkId::new("match", size), &codes, $module::plain::Code::from);
        })*
    };
}

fn displays(group: &mut Group<'_>) {
    displays!(group, gme, thousand, ten_thousand);
}

macro_rules! parses {
    ($group:expr, $($module:ident),*) => {
        $({
            let all = $module::Ours::ALL;
            let symbols: Vec<&str> = all.iter().filter_map(|code| code.symbol()).collect();
            let (size, symbols) = (all.len(), shuffled(&symbols));
            parse($group, BenchmarkId::new("errcodes", size), &symbols, $module::Ours::from_str);
            parse($group, BenchmarkId::new("strum", size), &symbols, $module::derives::Code::from_str);
            parse($group, BenchmarkId::new("match", size), &symbols, $module::plain::Code::from_str);
            parse($group, BenchmarkId::new("phf", size), &symbols, |symbol| {
                $module::plain::SYMBOLS.get(symbol).copied()
            });
        })*
    };
}

fn parses(group: &mut Group<'_>) {
    parses!(group, gme, thousand, ten_thousand);
}

fn shuffled<'s>(symbols: &[&'s str]) -> Vec<&'s str> {
    let mut random = Random::new(11);
    (0..inputs::COUNT).map(|_| symbols[random.below(symbols.len())]).collect()
}

/// Writes all errors into one buffer, each from its start.
fn display<T: Display>(
    group: &mut Group<'_>,
    id: BenchmarkId,
    codes: &[i32],
    error: impl Fn(i32) -> T,
) {
    let errors: Vec<T> = codes.iter().map(|code| error(*code)).collect();
    group.bench_with_input(id, &errors, |bencher, errors| {
        let mut buffer = String::with_capacity(1024);
        bencher.iter(|| {
            for error in errors {
                buffer.clear();
                let _ = write!(buffer, "{}", black_box(error));
                black_box(&buffer);
            }
        });
    });
}

fn parse<'s, T>(
    group: &mut Group<'_>,
    id: BenchmarkId,
    symbols: &[&'s str],
    parse: impl Fn(&'s str) -> T,
) {
    group.bench_with_input(id, symbols, |bencher, symbols| {
        bencher.iter(|| {
            for symbol in symbols {
                black_box(parse(black_box(*symbol)));
            }
        });
    });
}
