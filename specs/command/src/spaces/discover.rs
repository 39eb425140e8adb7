//! Which specs a package has.

mod calls;
mod manifest;

use std::path::{Component, Path};

use errcodes_specs::quoted;

use super::{Package, is_spec_file};
use crate::failure::Failure;

impl Package {
    /// The names of the package's specs: those that its Cargo.toml lists, or else those that its calls name. Each is
    /// there once. No one has looked whether there is such a file.
    ///
    /// # Errors
    ///
    /// That Cargo.toml lists them in a way that nobody can read, or lists a file that is not there.
    pub(crate) fn specs(&self) -> Result<Vec<String>, Failure> {
        let mut names = match manifest::listed(&self.folder.join("Cargo.toml"))? {
            Some(patterns) => self.expand_all(&patterns)?,
            None => calls::named(&self.folder),
        };
        let mut seen = std::collections::BTreeSet::new();
        names.retain(|name| seen.insert(name.clone()));
        Ok(names)
    }

    fn expand_all(&self, patterns: &[String]) -> Result<Vec<String>, Failure> {
        let mut names = Vec::new();
        for pattern in patterns {
            names.extend(self.expand(pattern)?);
        }
        Ok(names)
    }

    /// The files that fit a pattern, in alphabetical order; a name without `*`, `?` or `[` is that of a spec.
    fn expand(&self, pattern: &str) -> Result<Vec<String>, Failure> {
        if !pattern.contains(['*', '?', '[']) {
            return Ok(vec![pattern.to_owned()]);
        }
        let folder = glob::Pattern::escape(&self.folder.to_string_lossy());
        let visible = glob::MatchOptions {
            require_literal_separator: true,
            require_literal_leading_dot: true,
            ..glob::MatchOptions::new()
        };
        let files = glob::glob_with(&format!("{folder}/{pattern}"), visible)
            .map_err(|error| unusable(&format!("is no pattern: {}", error.msg), pattern))?;
        let names: Vec<_> = files
            .filter_map(|file| spec_name(file.ok()?.strip_prefix(&self.folder).ok()?))
            .collect();
        if names.is_empty() {
            return Err(unusable("fits no file that ends in `.toml`", pattern));
        }
        Ok(names)
    }
}

/// The path of a spec as a call writes it.
fn spec_name(path: &Path) -> Option<String> {
    if !is_spec_file(path) || path.file_name().is_some_and(|name| name == "Cargo.toml") {
        return None;
    }
    let parts: Option<Vec<_>> =
        path.components().map(Component::as_os_str).map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

fn unusable(why: &str, pattern: &str) -> Failure {
    Failure::new(format!("{} {why}", quoted(pattern)))
        .at("Cargo.toml")
        .help("`specs` in `[package.metadata.errcodes]` lists names of specs, and patterns such as \"errors/*.toml\"")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A package with these files.
    fn package(files: &[(&str, &str)]) -> (tempfile::TempDir, Package) {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let package = Package { folder: folder.path().to_owned() };
        (folder, package)
    }

    fn listing(specs: &str) -> String {
        format!("[package]\nname = \"a\"\n\n[package.metadata.errcodes]\nspecs = {specs}\n")
    }

    #[test]
    fn the_manifest_lists_names_and_patterns() {
        let manifest = listing("[\"ilvb\", \"errors/*.toml\", \"errors/b.toml\", \"./more\"]");
        let (_folder, package) = package(&[
            ("Cargo.toml", &manifest),
            ("errors/b.toml", ""),
            ("errors/a.toml", ""),
            ("errors/.#a.toml", ""),
            ("errors/schema.json", ""),
            ("src/lib.rs", "errcodes!(\"not/listed.toml\");"),
        ]);
        assert_eq!(package.specs().unwrap(), ["ilvb", "errors/a.toml", "errors/b.toml", "./more"]);
    }

    #[test]
    fn a_manifest_that_cannot_be_used_is_reported() {
        let failures = [
            (
                "[\"none/*.toml\"]",
                "error: `none/*.toml` fits no file that ends in `.toml`\n --> Cargo.toml\n",
            ),
            ("[\"a[\"]", "error: `a[` is no pattern: "),
            (
                "\"errors/*.toml\"",
                "error: invalid type: string \"errors/*.toml\", expected a sequence\n --> Cargo.toml:5:9\n",
            ),
            ("[", "error: "),
        ];
        for (specs, start) in failures {
            let (_folder, package) = package(&[("Cargo.toml", &listing(specs))]);
            let failure = package.specs().unwrap_err().to_string();
            assert!(failure.starts_with(start), "{failure}");
        }
    }

    #[test]
    fn calls_name_the_specs_that_no_manifest_lists() {
        let (_folder, package) = package(&[
            ("Cargo.toml", "[package]\nname = \"a\""),
            (
                "src/main.rs",
                "#!/usr/bin/env rust\n\nmod b { errcodes::errcodes!(\"errors/b.toml\", lang = \"zh\"); }",
            ),
            (
                "src/target/a.rs",
                "errcodes! { #[doc = \"not.toml\"] pub enum A = \"errors/a.toml\"; }",
            ),
            ("src/export.rs", "export_spec! { pub a = \"errors/a.toml\"; pub c = \"./c\"; }"),
            (
                "tests/t.rs",
                "#[cfg_attr(all(), errcodes(lang = \"x.toml\", spec = \"../d\"))] enum E {}",
            ),
            (
                "src/not.rs",
                "// errcodes!(\"no.toml\");\nconst A: &str = \"errcodes!(\\\"no.toml\\\")\"; errcodes!($spec);",
            ),
            (
                "src/bundled.rs",
                "errcodes!(\"gme\"); errcodes!(a::b); errcodes!(\"$OUT_DIR/x.toml\");",
            ),
            ("src/broken.rs", "errcodes!(\"no.toml\"); \""),
            (
                "build.rs",
                "fn main() { errcodes_codegen::spec(\"errors/built.toml\").write(\"no.toml\") }",
            ),
            ("target/a.rs", "errcodes!(\"no.toml\");"),
            ("nested/Cargo.toml", ""),
            ("nested/src/lib.rs", "errcodes!(\"no.toml\");"),
        ]);
        let names = package.specs().unwrap();
        let expected = ["errors/built.toml", "errors/a.toml", "./c", "errors/b.toml", "../d"];
        assert_eq!(names, expected);
    }

    #[test]
    fn there_may_be_no_manifest() {
        let (_folder, package) = package(&[]);
        assert!(package.specs().unwrap().is_empty());
    }
}
