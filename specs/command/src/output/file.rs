//! A file that a command writes.

use std::fs::{self, Metadata};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use errcodes_specs::quoted;
use tempfile::{Builder, NamedTempFile};

use crate::failure::Failure;

/// Writes a file: all of it, or nothing. It is written beside its place and then renamed. `force` replaces a file that
/// is already there.
///
/// # Errors
///
/// That there is such a file, or that it cannot be written.
pub(crate) fn write(path: &Path, text: &str, force: bool) -> Result<(), Failure> {
    let old = fs::metadata(path).ok();
    let result = match &old {
        Some(old) if old.is_dir() => return Err(is_folder(path)),
        // A device or a pipe: to rename a file onto it would take it away.
        Some(old) if !old.is_file() => fs::write(path, text),
        Some(_) if !force => return Err(exists(path)),
        Some(_) => replace(path, text, old.as_ref()),
        None => create(path, text),
    };
    result.map_err(|error| cannot_write(path, &error))
}

/// Finds early what [`write`] would refuse.
///
/// # Errors
///
/// That there is such a file, or no folder for it.
pub(crate) fn check(path: &Path, force: bool) -> Result<(), Failure> {
    if path.is_dir() {
        return Err(is_folder(path));
    }
    if !force && path.symlink_metadata().is_ok() {
        return Err(exists(path));
    }
    let folder = folder(path);
    if folder.is_dir() {
        return Ok(());
    }
    let name = quoted(&folder.display().to_string());
    Err(Failure::usage(format!("there is no folder {name}")).at(path.display().to_string()))
}

/// Makes a folder and those above it, as far as they are not there.
///
/// # Errors
///
/// That it cannot be made: for one, because a file is in its place.
pub(crate) fn make_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| {
        let file = folder.ancestors().find(|above| above.exists() && !above.is_dir());
        let reason = file.map(|file| format!("{} is a file", shown(file)));
        let reason = reason.unwrap_or_else(|| error.kind().to_string());
        Failure::new(format!("the folder {} cannot be made: {reason}", shown(folder)))
    })
}

/// Replaces the file, through a symbolic link if it is one.
fn replace(path: &Path, text: &str, old: Option<&Metadata>) -> io::Result<()> {
    let path = fs::canonicalize(path)?;
    beside(&path, text, old)?.persist(path)?;
    Ok(())
}

/// Makes a new file, even if another program makes one at the same time.
fn create(path: &Path, text: &str) -> io::Result<()> {
    beside(path, text, None)?.persist_noclobber(path)?;
    Ok(())
}

fn beside(path: &Path, text: &str, old: Option<&Metadata>) -> io::Result<NamedTempFile> {
    let mut file = builder(old).tempfile_in(folder(path))?;
    file.write_all(text.as_bytes())?;
    Ok(file)
}

fn folder(path: &Path) -> PathBuf {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// The permissions are those of the old file, or of any new file.
fn builder(old: Option<&Metadata>) -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    match old {
        Some(old) => {
            builder.permissions(old.permissions());
        }
        None => share(&mut builder),
    }
    builder
}

/// By default nobody else could read a temporary file. The system takes from these permissions what the user's mask says.
#[cfg(unix)]
fn share(builder: &mut Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt as _;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn share(_: &mut Builder<'_, '_>) {}

fn exists(path: &Path) -> Failure {
    Failure::usage(format!("the file {} exists", shown(path))).help("`--force` replaces it")
}

fn is_folder(path: &Path) -> Failure {
    Failure::usage(format!("{} is a folder", shown(path))).help("name a file in it")
}

fn cannot_write(path: &Path, error: &io::Error) -> Failure {
    // The error itself names the temporary file, which nobody knows.
    let (path_shown, reason) = (shown(path), error.kind());
    let failure = Failure::new(format!("the file {path_shown} cannot be written: {reason}"));
    match error.kind() {
        io::ErrorKind::AlreadyExists => exists(path),
        io::ErrorKind::NotFound => failure.help("make its folder first"),
        _ => failure,
    }
}

fn shown(path: &Path) -> String {
    quoted(&path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_only_by_force() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("acme.h");
        write(&path, "1", false).unwrap();
        let failure = write(&path, "2", false).unwrap_err().to_string();
        assert!(failure.contains("acme.h` exists") && failure.contains("`--force`"), "{failure}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "1");
        write(&path, "2", true).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "2");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else is left");
    }

    #[test]
    fn a_place_that_takes_no_file_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let failure = |path: &Path| write(path, "1", true).unwrap_err().to_string();
        assert!(failure(folder.path()).contains("is a folder"));
        assert!(failure(&folder.path().join("no/acme.h")).contains("make its folder first"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_folder_in_whose_place_a_file_is_cannot_be_made() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        make_folder(&folder.path().join("a/b")).unwrap();
        make_folder(&folder.path().join("a/b")).unwrap();
        fs::write(&path, "").unwrap();
        for folder in [path.clone(), path.join("below")] {
            let failure = make_folder(&folder).unwrap_err().to_string();
            assert!(failure.ends_with("file` is a file"), "{failure}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn permissions_links_and_devices_stay() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("acme.h"), folder.path().join("link.h"));
        write(&path, "1", false).unwrap();
        let readable = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(readable & 0o400, 0o400);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("acme.h", &link).unwrap();
        write(&link, "2", true).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&path).unwrap(), "2");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
        write(Path::new("/dev/null"), "1", false).unwrap();
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }
}
