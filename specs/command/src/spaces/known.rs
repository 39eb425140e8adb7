//! The code spaces that a command searches where nobody names one.

use std::collections::BTreeSet;

use errcodes_codegen::load;
use errcodes_specs::quoted;

use super::{Package, Space, bundled, named};
use crate::failure::Failure;
use crate::output::tell;

impl Package {
    /// The code spaces of the specs of these names; without a name, all that are known here.
    ///
    /// # Errors
    ///
    /// That a spec that somebody named cannot be used.
    pub(crate) fn chosen(&self, names: &[String]) -> Result<Vec<Space>, Failure> {
        if names.is_empty() {
            return Ok(self.known());
        }
        let mut spaces = Vec::new();
        for name in names {
            spaces.extend(self.spaces(name)?);
        }
        Ok(unique(spaces))
    }

    /// The code spaces of the specs of these names, how many they are, and then all others that are known here.
    ///
    /// # Errors
    ///
    /// That a spec that somebody named cannot be used.
    pub(crate) fn chosen_and_known(
        &self,
        names: &[String],
    ) -> Result<(Vec<Space>, usize), Failure> {
        let chosen = if names.is_empty() { Vec::new() } else { self.chosen(names)? };
        let count = chosen.len();
        Ok((unique(chosen.into_iter().chain(self.known())), count))
    }

    /// The code spaces of the package, and then the bundled ones. What cannot be used is left out with a warning: a
    /// mistake in one spec must not hide the codes of others.
    pub(crate) fn known(&self) -> Vec<Space> {
        let names = self.specs().unwrap_or_else(|failure| {
            tell(format_args!("warning: the specs of the package are left out\n{failure}"));
            Vec::new()
        });
        let own = names.iter().flat_map(|name| self.sound(name));
        unique(own.chain(bundled()))
    }

    /// The code spaces of a spec of the package, if it is without mistakes. A call may name a file that is not there,
    /// as the tests of a macro do, and the compiler reports that.
    fn sound(&self, name: &str) -> Vec<Space> {
        if !self.has(name) {
            return Vec::new();
        }
        let loading = load(name, self);
        if !loading.is_sound() {
            let name = quoted(name);
            tell(format_args!(
                "warning: {name} cannot be used and is left out: `cargo errcodes check` says why"
            ));
            return Vec::new();
        }
        named(name, loading.spaces)
    }

    /// Whether there is such a file, folder, or space of a folder. Bare names are bundled.
    fn has(&self, name: &str) -> bool {
        let is_path = name.contains('.');
        let names = [name.to_owned(), format!("{name}.toml")];
        !is_path || names.iter().any(|name| self.folder.join(name).exists())
    }
}

/// Each file once: a folder and one of its files may both be named.
fn unique(spaces: impl IntoIterator<Item = Space>) -> Vec<Space> {
    let mut seen = BTreeSet::new();
    let mut is_new = |space: &Space| {
        seen.insert((space.source.path().to_owned(), space.catalog.sdk().id.clone()))
    };
    spaces.into_iter().filter(|space| is_new(space)).collect()
}
