//! The name of a spec as a person types it, in a shell that completes paths.

use std::convert::Infallible;
use std::path::{Component, Path, PathBuf};

use super::{Package, is_spec_file};

/// The name by which `errcodes!` in the package would take the spec. A path is relative to the folder that the command
/// runs in, if there is such a file, and else to the package. It may be absolute.
#[expect(clippy::unnecessary_wraps, reason = "clap wants a result")]
pub(crate) fn spec_name(typed: &str) -> Result<String, Infallible> {
    let here = std::env::current_dir().unwrap_or_default();
    Ok(name(typed, &here, &Package::here().folder))
}

fn name(typed: &str, here: &Path, package: &Path) -> String {
    let path = Path::new(typed);
    let is_path = is_spec_file(path) || path.is_absolute() || typed.starts_with('.');
    let is_in_package = here == package && !path.is_absolute();
    if !is_path || is_in_package || !here.join(path).exists() {
        return typed.to_owned();
    }
    let relative = pathdiff::diff_paths(plain(&here.join(path)), package);
    let relative = relative.and_then(|relative| relative.into_os_string().into_string().ok());
    match relative {
        Some(relative) if is_spec_file(path) || relative.starts_with('.') => relative,
        Some(relative) => format!("./{relative}"),
        None => typed.to_owned(),
    }
}

/// Without `.` and `..`, as far as the path alone tells.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_of_the_shell() {
        let root = tempfile::tempdir().unwrap();
        let package = root.path().join("app");
        let errors = package.join("errors");
        std::fs::create_dir_all(&errors).unwrap();
        for file in [errors.join("acme.toml"), root.path().join("other.toml")] {
            std::fs::write(file, "").unwrap();
        }
        let from = |here: &Path, typed: &str| name(typed, here, &package);
        assert_eq!(from(&errors, "acme.toml"), "errors/acme.toml");
        assert_eq!(from(&errors, "../errors/acme.toml"), "errors/acme.toml");
        assert_eq!(from(&errors, "."), "./errors");
        assert_eq!(from(&package, "errors/acme.toml"), "errors/acme.toml");
        // Of the package, since there is no such file here.
        assert_eq!(from(&errors, "errors/acme.toml"), "errors/acme.toml");
        assert_eq!(from(&errors, "gme"), "gme");
        let outside = root.path().join("other.toml");
        assert_eq!(from(&package, outside.to_str().unwrap()), "../other.toml");
        assert_eq!(from(&package, "/no/such.toml"), "/no/such.toml");
    }
}
