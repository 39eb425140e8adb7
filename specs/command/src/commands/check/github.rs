//! Reports as workflow commands of GitHub Actions, which mark the lines of a pull request.

use std::env;
use std::io::{self, Write};
use std::path::Path;

use errcodes_specs::{Diagnostic, Report};

use super::files::Files;
use super::text::in_full;
use crate::spaces::Package;

pub(super) fn write(files: &Files, package: &Package, out: &mut impl Write) -> io::Result<()> {
    let folder = folder(&package.folder, env::var_os("GITHUB_WORKSPACE").as_deref().map(Path::new));
    for report in &files.reports {
        let file = escaped(&format!("{folder}{}", report.source().path()), PROPERTY);
        for diagnostic in report.shown() {
            writeln!(out, "{}", command(report, diagnostic, &file))?;
        }
        if let Some(summary) = report.summary() {
            writeln!(out, "::error file={file}::{}", escaped(&summary, TEXT))?;
        }
    }
    Ok(())
}

/// The folder of the package within the checkout, from which GitHub takes paths, with a `/` behind.
fn folder(package: &Path, checkout: Option<&Path>) -> String {
    let within = checkout.and_then(|checkout| package.strip_prefix(checkout).ok());
    let parts = within.into_iter().flat_map(Path::components);
    parts.map(|part| part.as_os_str().display().to_string() + "/").collect()
}

fn command(report: &Report, diagnostic: &Diagnostic, file: &str) -> String {
    let (line, column) = report.source().position(diagnostic.place().start);
    let rule = escaped(diagnostic.rule().name(), PROPERTY);
    let text = escaped(&in_full(diagnostic), TEXT);
    format!("::error file={file},line={line},col={column},title={rule}::{text}")
}

/// What has a meaning in the text of a command, and what has one in its properties.
const TEXT: &[char] = &['%', '\r', '\n'];
const PROPERTY: &[char] = &['%', '\r', '\n', ':', ','];

/// As the runner of GitHub Actions takes it back. Other control characters, which a path can have, could not be told
/// from the commands of a terminal.
fn escaped(text: &str, special: &[char]) -> String {
    let escape = |c: char| match c {
        c if special.contains(&c) => format!("%{:02X}", u32::from(c)),
        c if c.is_control() => c.escape_default().to_string(),
        c => c.to_string(),
    };
    text.chars().map(escape).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_a_command_or_a_property() {
        assert_eq!(escaped("100%\r\n::error::", TEXT), "100%25%0D%0A::error::");
        assert_eq!(escaped("a,b:c%2C\u{1b}[0m", PROPERTY), "a%2Cb%3Ac%252C\\u{1b}[0m");
    }

    #[test]
    fn paths_start_in_the_checkout() {
        let of = |package: &str, checkout| folder(Path::new(package), checkout);
        let checkout = Some(Path::new("/checkout"));
        assert_eq!(of("/checkout", checkout), "");
        assert_eq!(of("/checkout/crates/acme", checkout), "crates/acme/");
        assert_eq!(of("/elsewhere", checkout), "");
        assert_eq!(of("/checkout/crates/acme", None), "");
    }
}
