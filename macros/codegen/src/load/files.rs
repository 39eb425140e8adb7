//! The files that were read for a call.

use std::fs;
use std::path::{Path, PathBuf};

use errcodes_specs::SourceFile;
use proc_macro2::TokenStream;
use quote::quote;

use super::file::{self, Problem};
use super::package::Package;
use crate::source_map::SourceMaps;

#[derive(Default)]
pub(crate) struct Files {
    sources: Vec<Read>,
    /// All paths by which a file was read, as the caller or a spec names them.
    paths: Vec<String>,
    folders: Vec<String>,
}

struct Read {
    /// Without links.
    place: PathBuf,
    source: SourceFile,
}

impl Files {
    pub(crate) fn read(
        &mut self,
        path: &str,
        id: String,
        place: &Path,
    ) -> Result<SourceFile, Problem> {
        let source = SourceFile::new(path, id, file::read(place)?);
        self.add(path, place, source.clone());
        Ok(source)
    }

    /// As [`Self::read`], for a spec that another one extends. A file that was read before keeps its path, whatever
    /// links lead to it: that is how a spec that extends itself is recognized.
    pub(crate) fn read_base(
        &mut self,
        path: &str,
        id: String,
        place: &Path,
    ) -> Result<SourceFile, Problem> {
        let real = fs::canonicalize(place).ok();
        let known = self.sources.iter().find(|read| Some(&read.place) == real.as_ref());
        let Some(Read { source: known, .. }) = known else { return self.read(path, id, place) };
        let source = if known.default_id() == id {
            known.clone()
        } else {
            SourceFile::new(known.path(), id, known.text())
        };
        self.add(path, place, source.clone());
        Ok(source)
    }

    fn add(&mut self, path: &str, place: &Path, source: SourceFile) {
        let place = fs::canonicalize(place).unwrap_or_else(|_| place.to_owned());
        self.sources.push(Read { place, source });
        if self.paths.iter().all(|known| known != path) {
            self.paths.push(path.to_owned());
        }
    }

    pub(crate) fn add_folder(&mut self, path: &str) {
        self.folders.push(path.to_owned());
    }

    /// Whether a file was read from the caller's package: bundled specs were not.
    pub(crate) fn contain(&self, source: &SourceFile) -> bool {
        self.sources.iter().any(|read| read.source.path() == source.path())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.sources.is_empty()
    }

    pub(crate) fn tracking(&self, package: &Package<'_>) -> TokenStream {
        let paths = self.paths.iter().filter_map(|path| package.included(path));
        quote!(#(const _: &[::core::primitive::u8] = ::core::include_bytes!(#paths);)*)
    }

    pub(crate) fn source_maps(&self, package: &Package<'_>) -> SourceMaps {
        let maps = self.sources.iter().filter_map(|Read { source, .. }| {
            let path = package.included(source.path())?;
            let included = quote!(::core::include_str!(#path));
            Some((source.clone(), package.compiler.spans_of(source.text(), included)?))
        });
        SourceMaps::new(maps.collect())
    }

    /// The paths of the files and folders.
    #[cfg(feature = "build-script")]
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().chain(&self.folders).map(String::as_str)
    }
}
