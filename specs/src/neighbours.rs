//! Which numbers a bundled spec shares with others.
//!
//! A crate that calls `errcodes!("gme")` must not pay for reading every other spec, so this is a table. A test reads
//! all specs and compares.

mod table;

use table::{SHARED, TITLES};

use crate::Catalog;

/// A bundled spec that has some of the numbers of another one. Successes do not count.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Neighbour {
    /// The name of the spec.
    pub name: &'static str,
    /// The numbers that mean something else in it, in ascending order.
    pub different: &'static [i64],
    /// How many numbers mean the same in it: one SDK passes them on from the other, or both have them
    /// from a third.
    pub same: usize,
}

impl Neighbour {
    /// The title of the spec in a language, or else in English.
    #[must_use]
    pub fn title(&self, lang: &str) -> &'static str {
        let of_spec = TITLES.iter().filter(|(name, _, _)| *name == self.name);
        let in_lang = |lang: &str| of_spec.clone().find(|(_, known, _)| *known == lang);
        in_lang(lang).or_else(|| in_lang("en")).map_or(self.name, |(_, _, title)| title)
    }
}

impl Catalog {
    /// The bundled specs that share numbers with this one, in alphabetical order; none unless this one is
    /// bundled, or extends one that is.
    ///
    /// ```
    /// use errcodes_specs::{bundled, read};
    ///
    /// let (catalog, _) = read(&bundled::find("gme").expect("it is bundled"));
    /// let gme3 = catalog.neighbours().find(|neighbour| neighbour.name == "gme3");
    /// assert!(gme3.is_some_and(|gme3| gme3.different.contains(&7001)));
    /// ```
    pub fn neighbours(&self) -> impl Iterator<Item = Neighbour> {
        SHARED.iter().filter_map(|(specs, different, same)| {
            let own = self.bundled?;
            let [name] = specs.iter().filter(|name| **name != own).collect::<Vec<_>>()[..] else {
                return None;
            };
            Some(Neighbour { name, different, same: *same })
        })
    }
}
