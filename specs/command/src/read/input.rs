//! The bytes of a file or of standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use errcodes_specs::quoted;

use crate::failure::Failure;

/// The largest documents of codes have some megabytes.
const MOST_MEBIBYTES: u64 = 64;

pub(super) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    if path == Path::new("-") {
        return read_all(io::stdin().lock(), path);
    }
    let metadata = std::fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if metadata.is_dir() {
        let failure = Failure::new(format!("{} is a folder", shown(path)));
        return Err(failure.help("name the file with the table"));
    }
    if !metadata.is_file() {
        let failure = Failure::new(format!("{} is no ordinary file", shown(path)));
        return Err(failure.help("`-` reads standard input"));
    }
    // The size is known before a large file is read.
    if metadata.len() > MOST_MEBIBYTES << 20 {
        return Err(too_large(path));
    }
    read_all(File::open(path).map_err(|error| unreadable(path, &error))?, path)
}

fn read_all(input: impl Read, path: &Path) -> Result<Vec<u8>, Failure> {
    let most = MOST_MEBIBYTES << 20;
    let mut bytes = Vec::new();
    input.take(most + 1).read_to_end(&mut bytes).map_err(|error| unreadable(path, &error))?;
    if bytes.len() as u64 > most { Err(too_large(path)) } else { Ok(bytes) }
}

/// The path for a message.
pub(super) fn shown(path: &Path) -> String {
    match path.to_str() {
        Some("-") => "standard input".to_owned(),
        _ => quoted(&path.to_string_lossy()),
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::NotFound => Failure::new(format!("there is no file {}", shown(path)))
            .help("paths start in the current folder"),
        _ => Failure::new(format!("{} cannot be read: {error}", shown(path))),
    }
}

fn too_large(path: &Path) -> Failure {
    Failure::new(format!("{} has more than {MOST_MEBIBYTES} MiB", shown(path)))
        .help("cut out the part with the table")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{MOST_MEBIBYTES, read, read_all};

    fn message(path: &str) -> String {
        read(Path::new(path)).unwrap_err().to_string()
    }

    #[test]
    fn what_is_no_file_is_told() {
        assert!(
            message("no/such\u{1b}file.md").contains(r"there is no file `no/such\u{1b}file.md`")
        );
        assert!(message("src").contains("`src` is a folder"));
    }

    #[cfg(unix)]
    #[test]
    fn devices_are_not_read() {
        assert!(message("/dev/zero").contains("`/dev/zero` is no ordinary file"));
    }

    #[test]
    fn input_without_an_end_is_too_large() {
        let failure = read_all(std::io::repeat(b'a'), Path::new("-")).unwrap_err();
        assert!(failure.to_string().contains("standard input has more than 64 MiB"));
        let most = usize::try_from(MOST_MEBIBYTES << 20).unwrap();
        let input = std::io::Read::take(std::io::repeat(b'a'), MOST_MEBIBYTES << 20);
        assert_eq!(read_all(input, Path::new("-")).unwrap().len(), most);
    }
}
