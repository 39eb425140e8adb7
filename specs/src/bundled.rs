//! The specs that come with the package.

use crate::SourceFile;

const SPECS: &[(&str, &str)] = &[("gme", include_str!("../catalog/gme.toml"))];

/// The names of the bundled specs, in alphabetical order.
pub fn names() -> impl Iterator<Item = &'static str> {
    SPECS.iter().map(|(name, _)| *name)
}

/// The bundled spec of this name.
#[must_use]
pub fn find(name: &str) -> Option<SourceFile> {
    let (name, text) = SPECS.iter().find(|(bundled, _)| *bundled == name)?;
    Some(SourceFile::new(format!("catalog/{name}.toml"), *name, *text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_order() {
        assert!(names().is_sorted());
    }

    #[test]
    fn every_bundled_spec_is_free_of_mistakes() {
        for name in names() {
            let source = find(name).unwrap();
            let (_, report) = crate::read(&source);
            assert!(report.is_empty(), "{}", report.render(&source));
        }
    }
}
