//! The specs that come with the package.

use crate::quote::quoted;
use crate::{NotFound, SourceFile, order, suggest};

macro_rules! bundled {
    ($($name:literal),+) => {
        const SPECS: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../catalog/", $name, ".toml")))),+];
    };
}

bundled!(
    "gme",
    "gme3",
    "ilive",
    "ilvb/av",
    "ilvb/push",
    "ilvb/recording",
    "im",
    "im_rest/offline_push",
    "im_rest/operations",
    "im_rest/review",
    "live",
    "tls/account",
    "tls/android_local",
    "tls/backend",
    "tls/login",
    "trtc"
);

/// What the paths of bundled specs start with.
const FOLDER: &str = "errcodes-specs/catalog/";

/// The names of the bundled specs, in alphabetical order.
pub fn names() -> impl Iterator<Item = &'static str> {
    SPECS.iter().map(|(name, _)| *name)
}

/// The names of the folders among the bundled specs, in alphabetical order.
pub fn folders() -> impl Iterator<Item = &'static str> {
    let mut folders = Vec::new();
    for (name, _) in SPECS {
        if let Some((folder, _)) = name.split_once('/') {
            order::add_name(&mut folders, folder);
        }
    }
    folders.into_iter()
}

/// The bundled spec of this name.
#[must_use]
pub fn find(name: &str) -> Option<SourceFile> {
    SPECS.iter().find(|(bundled, _)| *bundled == name).map(source)
}

/// The bundled specs of the folder of this name, in alphabetical order; none if there is no such
/// folder.
#[must_use]
pub fn find_folder(name: &str) -> Vec<SourceFile> {
    let mut specs = Vec::new();
    for spec in SPECS {
        if spec.0.split_once('/').is_some_and(|(folder, _)| folder == name) {
            specs.push(source(spec));
        }
    }
    specs
}

/// The bundled spec of this name, for a spec to extend.
///
/// # Errors
///
/// If there is none, or it is a folder of several. The error names the specs that may be meant.
pub fn find_base(name: &str) -> Result<SourceFile, NotFound> {
    let spaces = find_folder(name);
    match (find(name), spaces.as_slice()) {
        (Some(source), _) => Ok(source),
        (None, []) if name.contains("::") => Err(NotFound::in_another_crate(name)
            .help("only the compiler knows it: build the crate that names this file")),
        (None, []) => Err(unknown(name)),
        (None, spaces) => Err(NotFound::several_spaces(name, spaces)),
    }
}

/// The error that no bundled spec has this name. It lists those that there are, and of a folder its name alone.
#[must_use]
pub fn unknown(name: &str) -> NotFound {
    let mut known: Vec<_> = folders().collect();
    for (name, _) in SPECS {
        known.push(name);
    }
    let listed = listed(known.iter().copied().filter(|name| !name.contains('/')));
    NotFound::new(format!("unknown spec {}", quoted(name)))
        .did_you_mean(suggest::likeliest(name, known))
        .help(format!("{listed}; the path of a file of your own ends in `.toml`"))
}

/// Bundled specs as a message lists them: in alphabetical order.
pub fn listed<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let mut sorted = Vec::new();
    for name in names {
        order::add_name(&mut sorted, name);
    }
    let mut quoted_names = Vec::new();
    for name in sorted {
        quoted_names.push(quoted(name));
    }
    format!("bundled specs: {}", quoted_names.join(", "))
}

/// The name of the bundled spec that this is.
pub(crate) fn name_of(source: &SourceFile) -> Option<&'static str> {
    let name = source.path().strip_prefix(FOLDER)?.strip_suffix(".toml")?;
    let is_this = |spec: &&(&str, &str)| *spec == &(name, source.text());
    SPECS.iter().find(is_this).map(|(name, _)| *name)
}

fn source((name, text): &(&str, &str)) -> SourceFile {
    SourceFile::new(format!("{FOLDER}{name}.toml"), *name, *text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_order() {
        assert!(names().is_sorted());
    }

    #[test]
    fn a_folder_is_named_once_and_has_its_specs() {
        assert!(folders().eq(["ilvb", "im_rest", "tls"]));
        let ids =
            |folder| find_folder(folder).into_iter().map(|source| source.default_id().to_owned());
        assert!(ids("ilvb").eq(["ilvb/av", "ilvb/push", "ilvb/recording"]));
        let im_rest = ["im_rest/offline_push", "im_rest/operations", "im_rest/review"];
        assert!(ids("im_rest").eq(im_rest));
        let tls = ["tls/account", "tls/android_local", "tls/backend", "tls/login"];
        assert!(ids("tls").eq(tls));
        assert!(find_folder("gme").is_empty());
    }

    #[test]
    fn every_bundled_spec_is_free_of_mistakes() {
        for name in names() {
            let source = find(name).unwrap();
            let (_, report) = crate::read(&source);
            assert!(report.is_empty(), "{}", report.render());
        }
    }
}
