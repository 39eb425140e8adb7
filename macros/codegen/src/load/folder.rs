//! The spec files of a folder. Folders within it do not count.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::{fs, io};

use errcodes_specs::{NotFound, quoted};

use super::path::{OUT_DIR, is_own_folder, is_spec_file, join, last_part, parent, stem};
use super::{Failures, Loaded, Loader, Spec, load_bundled};

/// The names of the spec files in a folder, in alphabetical order.
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) sound: Vec<String>,
    /// Those that are not UTF-8.
    pub(crate) unsound: Vec<OsString>,
}

pub(crate) fn spec_files(folder: &Path) -> io::Result<Names> {
    let mut names = Names::default();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if is_listed(&name) && !entry.path().is_dir() {
            match name.into_string() {
                Ok(name) => names.sound.push(name),
                Err(name) => names.unsound.push(name),
            }
        }
    }
    names.sound.sort_unstable();
    names.unsound.sort_unstable();
    Ok(names)
}

/// Names that start with a dot are not the user's: `.#acme.toml` is a lock of Emacs, and `._acme.toml` holds what
/// macOS knows of `acme.toml`. A folder may be that of a crate, too.
fn is_listed(name: &OsStr) -> bool {
    let is_hidden = name.as_encoded_bytes().first() == Some(&b'.');
    is_spec_file(Path::new(name)) && !is_hidden && name != "Cargo.toml"
}

impl Names {
    /// An error for each name that is not UTF-8.
    pub(crate) fn problems(&self, folder: &str) -> impl Iterator<Item = NotFound> {
        self.unsound.iter().map(move |name| {
            let (folder, name) = (quoted(folder), quoted(&name.to_string_lossy()));
            let message =
                format!("a file of the folder {folder} has a name that is not UTF-8: {name}");
            NotFound::new(message).help("rename the file")
        })
    }
}

impl Loader<'_> {
    /// The file of a space of a folder, by a name such as `./errors/push`.
    pub(super) fn space_of_own_folder(&self, name: &str) -> Option<String> {
        let path = join("", name);
        let file = format!("{path}.toml");
        let is_space =
            is_own_folder(name) && !matches!(last_part(parent(&path)), "." | ".." | OUT_DIR);
        (is_space && !self.is_folder(&path) && self.is_file(&file)).then_some(file)
    }

    /// One space of a folder by itself, with the id that it has in the folder.
    pub(super) fn load_space(&mut self, file: &str) -> Loaded<Spec> {
        self.load_file_as(file, format!("{}/{}", last_part(parent(file)), stem(file)))
    }

    /// All spec files of a folder, by name.
    pub(super) fn load_folder(&mut self, name: &str) -> Loaded<Spec> {
        let path = if name.starts_with('/') { name.to_owned() } else { join("", name) };
        let own = last_part(&path).to_owned();
        let mut files = Vec::new();
        let mut failures = Failures::default();
        let names = self.list(name, &path).unwrap_or_else(|failure| {
            failures.all.push(failure);
            Names::default()
        });
        failures.all.extend(names.problems(name));
        for file in names.sound {
            match self.read(&join(&path, &file), format!("{own}/{}", stem(&file))) {
                Ok(source) => files.push(source),
                Err(failure) => failures.all.push(failure),
            }
        }
        if files.is_empty() && failures.is_empty() {
            let message = format!("the folder {} has no specs", quoted(name));
            failures.all.push(NotFound::new(message).help("specs are files that end in `.toml`"));
        }
        Loaded { spec: Spec::Folder { name: own, files }, failures }
    }

    /// The names in a folder; `name` is what the caller wrote for `path`.
    fn list(&mut self, name: &str, path: &str) -> Result<Names, NotFound> {
        let shown = quoted(name);
        if path.is_empty() || path.ends_with("..") || path == OUT_DIR {
            let help = "write the path of a folder with a name, such as `./errors`, or of a file, which ends in `.toml`";
            return Err(NotFound::new(format!("{shown} names no folder of specs")).help(help));
        }
        let folder = self.package.locate(path)?;
        self.package.compiler.track_folder(&folder);
        let names = spec_files(&folder).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => self.missing_folder(name, path),
            io::ErrorKind::NotADirectory => NotFound::new(format!("{shown} is no folder"))
                .help("the path of a spec file ends in `.toml`"),
            _ => NotFound::new(format!("the folder {shown} cannot be read: {error}")),
        })?;
        self.files.add_folder(path);
        Ok(names)
    }

    fn missing_folder(&self, name: &str, path: &str) -> NotFound {
        let bundled = load_bundled(path).map(|_| path);
        let file = format!("{path}.toml");
        let folder = self.similar_folder(path);
        let near = bundled.or_else(|| self.is_file(&file).then_some(&file)).or(folder.as_deref());
        let missing = NotFound::new(format!("there is no folder {}", quoted(name)));
        self.explain(missing.did_you_mean(near), path)
    }
}
