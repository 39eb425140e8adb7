//! Sorting by a number, which nearly always is a place in the file.
//!
//! The standard library's sort is compiled anew for every type of item, and every user of the macros compiles this
//! crate: one instance costs as much as a file of it. So only pairs of numbers are sorted here, and the items follow.

use std::collections::BTreeMap;

/// Sorts items by a number. Those of one number keep their order.
pub(crate) fn by_number<T>(items: &mut [T], number: impl Fn(&T) -> i128) {
    let mut numbers = Vec::with_capacity(items.len());
    for item in &*items {
        numbers.push(number(item));
    }
    for (one, other) in swaps(&numbers) {
        items.swap(one, other);
    }
}

/// As [`by_number`], by where each item starts.
pub(crate) fn by_place<T>(items: &mut [T], start: impl Fn(&T) -> usize) {
    by_number(items, |item| start(item) as i128);
}

/// Sorts names in alphabetical order.
pub(crate) fn by_name(names: &mut [&str]) {
    let mut positions: BTreeMap<String, usize> = BTreeMap::new();
    for name in &*names {
        positions.insert((*name).to_owned(), 0);
    }
    for (number, position) in (0..).zip(positions.values_mut()) {
        *position = number;
    }
    by_number(names, |name| positions.get(*name).map_or(0, |position| *position as i128));
}

/// Adds a name to others in alphabetical order, unless it is there.
pub(crate) fn add_name<'n>(names: &mut Vec<&'n str>, name: &'n str) {
    if let Err(at) = names.binary_search(&name) {
        names.insert(at, name);
    }
}

/// The swaps that sort.
fn swaps(numbers: &[i128]) -> Vec<(usize, usize)> {
    if numbers.is_sorted() {
        return Vec::new();
    }
    let mut order = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        order.push((*number, at));
    }
    order.sort_unstable();
    // Where the item that is now at a position has to go.
    let mut goals = vec![0; order.len()];
    for (goal, (_, at)) in order.into_iter().enumerate() {
        if let Some(place) = goals.get_mut(at) {
            *place = goal;
        }
    }
    let mut swaps = Vec::new();
    for at in 0..goals.len() {
        while let Some(&goal) = goals.get(at)
            && goal != at
        {
            goals.swap(at, goal);
            swaps.push((at, goal));
        }
    }
    swaps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_one_number_keep_their_order() {
        let mut items = [(2, 'a'), (1, 'b'), (2, 'c'), (-1, 'd'), (1, 'e')];
        by_number(&mut items, |item| item.0);
        assert_eq!(items, [(-1, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
    }

    #[test]
    fn names_are_put_in_alphabetical_order() {
        let mut names = ["b", "a", "ab", "b", ""];
        by_name(&mut names);
        assert_eq!(names, ["", "a", "ab", "b", "b"]);
        let mut once = Vec::new();
        names.iter().rev().for_each(|name| add_name(&mut once, name));
        assert_eq!(once, ["", "a", "ab", "b"]);
    }

    #[test]
    fn every_order_is_sorted() {
        for order in 0..3_125_usize {
            let mut items = [1, 5, 25, 125, 625].map(|digit| order / digit % 5);
            let mut expected = items;
            expected.sort_unstable();
            by_place(&mut items, |item| *item);
            assert_eq!(items, expected);
        }
    }
}
