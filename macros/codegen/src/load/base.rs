//! The spec that another one extends.

use errcodes_specs::{NotFound, SourceFile, bundled, quoted};

use super::Loader;
use super::file::Problem;
use super::path::{is_own_folder, is_spec_file, join, parent, stem};
use crate::exported::is_exported;

impl Loader<'_> {
    /// A bundled spec, an exported one, or a file whose path is relative to the file that names it.
    pub(crate) fn find_base(
        &mut self,
        extending: &SourceFile,
        name: &str,
    ) -> Result<SourceFile, NotFound> {
        let base = self.look_up_base(extending, name)?;
        self.bases.push((extending.clone(), base.clone()));
        Ok(base)
    }

    fn look_up_base(&mut self, extending: &SourceFile, name: &str) -> Result<SourceFile, NotFound> {
        if let Some(base) = self.base_in_export(extending) {
            return Ok(base);
        }
        if !self.files.contain(extending) {
            return bundled::find_base(name);
        }
        if is_exported(name) {
            return self.exported_base(name);
        }
        if !is_spec_file(name.as_ref()) {
            return self.find_bundled_base(extending, name);
        }
        let path = if name.starts_with(['/', '$']) {
            name.to_owned()
        } else {
            join(parent(extending.path()), name)
        };
        let place = self.package.locate(&path)?;
        self.files.read_base(&path, stem(name), &place).map_err(|problem| match problem {
            Problem::Missing => self.missing_base(name, &path, &problem),
            _ => problem.describe(&path),
        })
    }

    /// A bundled spec, or why the name is none: it may be a path with a part left out.
    fn find_bundled_base(
        &self,
        extending: &SourceFile,
        name: &str,
    ) -> Result<SourceFile, NotFound> {
        let is_path = is_own_folder(name) || name.starts_with('/');
        if !is_path && let Ok(source) = bundled::find_base(name) {
            return Ok(source);
        }
        let path = join(parent(extending.path()), name);
        let named = name.trim_end_matches('/');
        if self.is_folder(&path) && !named.is_empty() {
            let files = self.names_in(&path);
            let files: Vec<_> =
                files.iter().map(|file| quoted(&format!("{named}/{file}"))).collect();
            let error = NotFound::new(format!("{} is a folder", quoted(name)));
            return Err(error.help(match files.as_slice() {
                [] => "a spec extends one file".to_owned(),
                files => format!("a spec extends one file: {}", files.join(", ")),
            }));
        }
        if self.is_file(&format!("{path}.toml")) {
            let error = NotFound::new(format!("unknown spec {}", quoted(name)));
            return Err(error.did_you_mean(Some(&format!("{named}.toml"))));
        }
        if is_path {
            let error = NotFound::new(format!("{} names no spec", quoted(name)));
            return Err(error.help("the path of a spec file ends in `.toml`"));
        }
        bundled::find_base(name)
    }

    fn missing_base(&self, name: &str, path: &str, problem: &Problem) -> NotFound {
        let near = self.similar_sibling(path, name);
        let missing = problem
            .describe(path)
            .did_you_mean(near.as_deref())
            .help("the path is relative to the folder of the file that it is written in");
        match self.package.reason_of_absence(path) {
            Some(reason) => missing.help(reason),
            None => missing,
        }
    }
}
