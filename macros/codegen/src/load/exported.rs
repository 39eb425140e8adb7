//! Specs that a crate exports. Their macros have handed over the texts, so nothing is read here.

use errcodes_specs::{NotFound, SourceFile, quoted};
use proc_macro2::Span;
use syn::Path;

use super::{Failures, Loaded, Loader, Spec, nothing};
use crate::exported::{ExportPath, Exported, Handed, Wanted, is_same};

/// The exported specs that a call may use.
#[derive(Clone, Copy, Default)]
pub(crate) struct Supply<'r> {
    /// The option `extends`: what a file means that extends an exported spec.
    pub(crate) extends: Option<&'r ExportPath>,
    /// Whether it stands there with a value that could not be read, which is reported.
    pub(crate) is_unread: bool,
    /// What the macro of the wanted spec handed over, or else that of `extends`.
    pub(crate) handed: Option<&'r Handed>,
}

impl<'r> Supply<'r> {
    /// What the macro at `path` handed over.
    fn get(&self, path: &ExportPath) -> Result<&'r Exported, NotFound> {
        let path = quoted(&path.text());
        match self.handed {
            Some(Handed::Spec(exported)) => Ok(exported),
            Some(Handed::Unknown) => {
                let message = format!("{path} is exported by another version of `errcodes`");
                Err(NotFound::new(message).help("have both crates depend on one version"))
            }
            None => {
                let message = format!("only the compiler can ask the crate of {path} for its spec");
                Err(NotFound::new(message).help("call `errcodes!` in place of a build script"))
            }
        }
    }

    fn exported(&self) -> Option<&'r Exported> {
        match self.handed {
            Some(Handed::Spec(exported)) => Some(exported),
            Some(Handed::Unknown) | None => None,
        }
    }
}

impl Loader<'_> {
    pub(super) fn load_exported(&self, path: &ExportPath) -> Loaded<Spec> {
        match self.supply.get(path) {
            Ok(exported) => {
                let mut specs = exported.specs().cloned();
                let spec = match exported.folder() {
                    Some(name) => Spec::Folder { name: name.to_owned(), files: specs.collect() },
                    None => Spec::File(specs.next().unwrap_or_else(|| nothing(&path.name()))),
                };
                Loaded { spec, failures: Failures::default() }
            }
            Err(failure) => {
                let spec = Spec::File(nothing(&path.name()));
                Loaded { spec, failures: Failures::of(failure) }
            }
        }
    }

    /// The spec that an exported one extends, if `extending` is one.
    pub(super) fn base_in_export(&self, extending: &SourceFile) -> Option<SourceFile> {
        self.supply.exported()?.base_of(extending)
    }

    /// The exported spec that a file extends by `name`. The caller says which it is: a dependency has another name in
    /// another crate.
    pub(super) fn exported_base(&mut self, name: &str) -> Result<SourceFile, NotFound> {
        let Some(path) = self.supply.extends else {
            let path = syn::parse_str::<Path>(name).ok().and_then(ExportPath::new);
            let path = path.map_or_else(|| "acme_sys::acme".to_owned(), |path| path.text());
            let help = format!("where you name this file, write the option `extends = {path}`");
            return Err(NotFound::in_another_crate(name).help(help));
        };
        let extended = self.extended.get_or_insert_with(|| name.to_owned());
        if extended != name {
            let message = format!(
                "the files of one call extend two exported specs, {} and {}",
                quoted(extended),
                quoted(name)
            );
            let help = "the option `extends` stands for one: name the files in calls of their own";
            return Err(NotFound::new(message).help(help));
        }
        let exported = self.supply.get(path)?;
        match (exported.folder(), exported.specs().next()) {
            (None, Some(spec)) => Ok(spec.clone()),
            _ => Err(several_spaces(path)),
        }
    }

    /// What another crate needs to have these specs, which were loaded and read. `name` is that of the export.
    pub(crate) fn export(
        &self,
        name: &str,
        folder: Option<&str>,
        specs: Vec<SourceFile>,
    ) -> Exported {
        let base = |extending: &SourceFile| {
            let (_, base) = self.bases.iter().find(|(known, _)| is_same(known, extending))?;
            (!self.is_bundled(base)).then(|| base.clone())
        };
        // Reports in another crate show these paths, beside those of files of its own.
        let package = self.package.name().unwrap_or_else(|| name.to_owned());
        Exported::new(folder.map(str::to_owned), specs, base).with_paths(|source| {
            self.files.contain(source).then(|| format!("{package}/{}", source.path()))
        })
    }

    /// Whether the mistakes of a spec are reported where it is exported.
    pub(crate) fn is_reported_elsewhere(&self, source: &SourceFile) -> bool {
        let exported = self.supply.exported();
        exported.is_some_and(|exported| !exported.is_sound() && exported.contains(source))
    }

    pub(crate) fn is_bundled(&self, source: &SourceFile) -> bool {
        let is_handed = self.supply.exported().is_some_and(|exported| exported.contains(source));
        !is_handed && !self.files.contain(source)
    }

    /// The option `extends` where no file of a sound call needs it.
    pub(crate) fn idle_extends(&self, wanted: &Wanted) -> Option<(Span, NotFound)> {
        let path = self.supply.extends.filter(|_| self.extended.is_none())?;
        let message = "the option `extends` has no effect";
        let error = NotFound::new(message).help(match wanted {
            Wanted::Exported(_) => {
                "take it out: an exported spec comes with what it extends".to_owned()
            }
            Wanted::Named(name) if self.files.is_empty() => format!(
                "take it out: {} is bundled, and only a file extends an exported spec",
                quoted(name)
            ),
            Wanted::Named(name) => format!(
                "write `extends = \"{}\"` in the `[sdk]` of {}, or take the option out",
                path.text(),
                quoted(name)
            ),
        });
        Some((path.span(), error))
    }
}

/// The error that a folder is exported where one spec is wanted.
pub(super) fn several_spaces(path: &ExportPath) -> NotFound {
    NotFound::new(format!("{} is a folder of code spaces", quoted(&path.text()))).help(
        "have the crate export the space that you need, as in `pub push = \"./errors/push\";`",
    )
}
