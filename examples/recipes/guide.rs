//! The page `retry` of the guide shows `obey.rs`, and has to show it as it is.

const GUIDE: &str = include_str!("../../runtime/docs/retry.md");
const OBEY: &str = include_str!("obey.rs");

#[test]
fn the_guide_shows_the_decisions_as_they_are() {
    let (_, code) = OBEY.split_once("\n\n").expect("a head");
    assert!(GUIDE.contains(code), "copy `obey.rs`, all but its head, into `runtime/docs/retry.md`");
}
