//! Paths as users write them: with `/`, relative to a folder that is known only elsewhere.

use std::path::Path;

/// Stands at the start of a path for the folder in which a build script writes.
pub(crate) const OUT_DIR: &str = "$OUT_DIR";

pub(crate) fn is_spec_file(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
}

/// The name of a file without `.toml`.
pub(crate) fn stem(name: &str) -> String {
    let stem = Path::new(name).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    stem.unwrap_or_else(|| name.to_owned())
}

/// The last part of a path: the name of a folder, dots included.
pub(crate) fn last_part(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

pub(crate) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or(".", |(folder, _)| folder)
}

/// The path of another file in the same folder.
pub(crate) fn sibling(path: &str, file: &str) -> String {
    path.rsplit_once('/').map_or_else(|| file.to_owned(), |(folder, _)| format!("{folder}/{file}"))
}

/// A path within a folder. `.` is left out, and `..` takes the part before it away where it is known.
pub(crate) fn join(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split('/')) {
        match (part, parts.last()) {
            ("" | ".", _) => {}
            ("..", Some(last)) if *last != ".." && *last != OUT_DIR => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// Whether a path leads out of the folder that it is relative to.
pub(crate) fn leaves_folder(path: &str) -> bool {
    join("", path).split('/').next() == Some("..")
}

/// Whether a path names a folder of specs and not a bundled spec, whose names are bare.
pub(crate) fn is_own_folder(name: &str) -> bool {
    name.starts_with('$') || matches!(name.split('/').next(), Some("." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_back_take_away_what_is_known() {
        assert_eq!(join("errors/sub", "../acme.toml"), "errors/acme.toml");
        assert_eq!(join(".", "./acme.toml"), "acme.toml");
        assert_eq!(join("../a", "../../b.toml"), "../../b.toml");
        assert_eq!(join("$OUT_DIR", "../b.toml"), "$OUT_DIR/../b.toml");
        assert!(leaves_folder("errors/../../b.toml") && !leaves_folder("a/../b.toml"));
    }
}
