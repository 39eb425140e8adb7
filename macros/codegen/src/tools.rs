//! For tools that work on specs: what `errcodes!` reads, by the names that it takes.

use errcodes_specs::{Catalog, NotFound, Report, SourceFile, read_extending, read_folder};
use proc_macro2::Span;

use crate::compiler::Compiler;
use crate::exported::Wanted;
use crate::load::{Loaded, Loader, Spec, Supply};

/// Reads a spec by the name that `errcodes!` takes: a bundled one, a file or a folder of the package. `compiler` says
/// where the package is, by the variable `CARGO_MANIFEST_DIR`.
///
/// ```
/// use errcodes_codegen::{NoCompiler, load};
///
/// let ilvb = load("ilvb", &NoCompiler);
/// let ids: Vec<_> = ilvb.spaces.iter().map(|(_, catalog)| catalog.sdk().id.as_str()).collect();
/// assert_eq!(ids, ["ilvb/av", "ilvb/push", "ilvb/recording"]);
/// assert!(ilvb.is_sound());
/// assert!(load("gmee", &NoCompiler).failures[0].to_string().contains("did you mean `gme`?"));
/// ```
#[must_use]
pub fn load(name: &str, compiler: &dyn Compiler) -> Loading {
    let mut loader = Loader::new(compiler, Span::call_site(), Supply::default());
    let Loaded { spec, failures } = loader.load(&Wanted::Named(name.to_owned()));
    if failures.is_stand_in {
        return Loading { spaces: Vec::new(), failures: failures.all, reports: Vec::new() };
    }
    let find = &mut |extending: &SourceFile, base: &str| loader.find_base(extending, base);
    let (spaces, reports) = match spec {
        Spec::File(source) => {
            let (catalog, reports) = read_extending(&source, find);
            (vec![(source, catalog)], reports)
        }
        Spec::Folder { name, files } => {
            let (folder, reports) = read_folder(&name, None, &files, find);
            let spaces = folder.spaces().iter();
            (spaces.map(|space| (space.source.clone(), space.catalog.clone())).collect(), reports)
        }
    };
    Loading { spaces, failures: failures.all, reports }
}

/// A spec that was read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Loading {
    /// The code spaces, each with its file: one, or those of a folder. Where a report is not empty, a catalog is a
    /// stand-in.
    pub spaces: Vec<(SourceFile, Catalog)>,
    /// Why the spec, or a file of its folder, could not be read.
    pub failures: Vec<NotFound>,
    /// A report for each file that was read, those that others extend included.
    pub reports: Vec<Report>,
}

impl Loading {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.failures.is_empty() && self.reports.iter().all(Report::is_empty)
    }
}
