//! `cargo bench --bench lookups [FILTER]`: what lookups cost beside what users would pick instead.

mod inputs;
mod numbers;
mod peer;
mod peers;
mod ranges;
mod texts;

use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};

fn lookups(criterion: &mut Criterion) {
    numbers::measure_all(criterion);
    ranges::measure_all(criterion);
    texts::measure_all(criterion);
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600));
    targets = lookups
}
criterion_main!(benches);
