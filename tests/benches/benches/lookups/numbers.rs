//! What is looked up by number.

use std::hint::black_box;

use criterion::{BenchmarkGroup, BenchmarkId, Criterion, Throughput, measurement::WallTime};

use crate::inputs;
use crate::peer::{Identity, Peer};
use crate::peers::{gme, ten_thousand, thousand};

type Group<'a> = BenchmarkGroup<'a, WallTime>;

#[derive(Clone, Copy)]
enum Measure {
    Variant,
    Retry,
    Message,
    RoundTrip,
}

pub(crate) fn measure_all(criterion: &mut Criterion) {
    let measures = [
        (Measure::Retry, "retry"),
        (Measure::Variant, "variant"),
        (Measure::Message, "message"),
        (Measure::RoundTrip, "round_trip"),
    ];
    for (measure, name) in measures {
        for (order, codes) in [("random", inputs::random as fn(&[i32]) -> _), ("hot", inputs::hot)]
        {
            let mut group = criterion.benchmark_group(format!("{name}_{order}"));
            group.throughput(Throughput::Elements(inputs::COUNT as u64));
            all_sizes(&mut group, measure, codes);
            group.finish();
        }
    }
}

macro_rules! all_peers {
    ($group:expr, $measure:expr, $codes:expr, $($module:ident),*) => {
        $({
            let listed = $module::codes();
            let (size, codes) = (listed.len(), $codes(&listed));
            peer::<Identity>($group, $measure, size, &codes);
            peer::<$module::Errcodes>($group, $measure, size, &codes);
            peer::<$module::NumEnum>($group, $measure, size, &codes);
            peer::<$module::Match>($group, $measure, size, &codes);
            peer::<$module::Phf>($group, $measure, size, &codes);
            peer::<$module::BinarySearch>($group, $measure, size, &codes);
            peer::<$module::Strum>($group, $measure, size, &codes);
        })*
    };
}

fn all_sizes(group: &mut Group<'_>, measure: Measure, codes: fn(&[i32]) -> Vec<i32>) {
    all_peers!(group, measure, codes, gme, thousand, ten_thousand);
}

fn peer<P: Peer>(group: &mut Group<'_>, measure: Measure, size: usize, codes: &[i32]) {
    let id = BenchmarkId::new(P::NAME, size);
    match measure {
        Measure::Variant => lookup(group, id, codes, P::variant),
        Measure::Retry => lookup(group, id, codes, |code| P::retry(P::variant(code))),
        Measure::Message => lookup(group, id, codes, |code| P::message(P::variant(code))),
        Measure::RoundTrip => lookup(group, id, codes, |code| P::code(P::variant(code))),
    }
}

pub(crate) fn lookup<T>(
    group: &mut Group<'_>,
    id: BenchmarkId,
    codes: &[i32],
    look_up: impl Fn(i32) -> T,
) {
    group.bench_with_input(id, codes, |bencher, codes| {
        bencher.iter(|| {
            for &code in codes {
                black_box(look_up(black_box(code)));
            }
        });
    });
}
