//! Which file was probably meant.

use std::fs;

use errcodes_specs::suggest;

use super::Loader;
use super::folder::spec_files;
use super::path::{is_own_folder, parent, sibling};

impl Loader<'_> {
    /// The spec file for a path that leads to none: the same path in a folder above, the same name in another folder,
    /// or a near miss.
    pub(super) fn similar_file(&self, path: &str) -> Option<String> {
        let files = self.files_around(path);
        let near = || suggest::nearest(path, files.iter().map(String::as_str)).map(str::to_owned);
        self.above(path).or_else(|| same_name(&files, path)).or_else(near)
    }

    /// The file that a bare name leaves `.toml` or a folder out of.
    pub(super) fn file_named(&self, name: &str) -> Option<String> {
        let path = format!("{}.toml", name.trim_end_matches('/'));
        if self.is_file(&path) {
            return Some(path);
        }
        self.above(&path).or_else(|| same_name(&self.files_around(&path), &path))
    }

    /// The near miss in the same folder, as `name` writes it.
    pub(super) fn similar_sibling(&self, path: &str, name: &str) -> Option<String> {
        let files: Vec<_> =
            self.names_in(parent(path)).iter().map(|file| sibling(name, file)).collect();
        suggest::nearest(name, files.iter().map(String::as_str)).map(str::to_owned)
    }

    /// The folder whose name is a near miss, beside the one that is not there.
    pub(super) fn similar_folder(&self, path: &str) -> Option<String> {
        let beside = self.folders_in(parent(path)).into_iter();
        let paths: Vec<String> = beside.map(|name| sibling(path, &name)).collect();
        let near = suggest::nearest(path, paths.iter().map(String::as_str))?;
        Some(if is_own_folder(near) { near.to_owned() } else { format!("./{near}") })
    }

    fn folders_in(&self, folder: &str) -> Vec<String> {
        let Ok(place) = self.package.locate(folder) else { return Vec::new() };
        let entries = fs::read_dir(place).into_iter().flatten().flatten();
        let folders = entries.filter(|entry| entry.path().is_dir());
        let names = folders.filter_map(|entry| entry.file_name().into_string().ok());
        names.filter(|name| !name.starts_with('.')).collect()
    }

    /// The names of the spec files in a folder.
    pub(super) fn names_in(&self, folder: &str) -> Vec<String> {
        let folder = self.package.locate(folder).ok();
        folder.and_then(|folder| spec_files(&folder).ok()).unwrap_or_default().sound
    }

    pub(super) fn is_file(&self, path: &str) -> bool {
        self.package.locate(path).is_ok_and(|path| path.is_file())
    }

    pub(super) fn is_folder(&self, path: &str) -> bool {
        self.package.locate(path).is_ok_and(|path| path.is_dir())
    }

    /// The same path in the folder of the workspace, which is above the one of the crate. A package that cargo
    /// unpacked is in a workspace of no meaning.
    fn above(&self, path: &str) -> Option<String> {
        if self.package.is_packaged() || path.starts_with(['.', '$']) {
            return None;
        }
        let paths = ["..", "../.."].map(|up| format!("{up}/{path}"));
        paths.into_iter().find(|path| self.is_file(path))
    }

    /// The spec files in the crate's folder, in folders directly in it, and where the path points.
    fn files_around(&self, path: &str) -> Vec<String> {
        let mut folders = self.folders_in(".");
        folders.extend([".".to_owned(), parent(path).to_owned()]);
        folders.sort_unstable();
        folders.dedup();
        let files = folders.iter().flat_map(|folder| {
            let files = self.names_in(folder).into_iter();
            files.map(move |file| if folder == "." { file } else { format!("{folder}/{file}") })
        });
        files.collect()
    }
}

fn same_name(files: &[String], path: &str) -> Option<String> {
    files.iter().find(|file| file.rsplit('/').next() == path.rsplit('/').next()).cloned()
}
