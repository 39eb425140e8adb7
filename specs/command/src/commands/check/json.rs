//! Reports for programs. The README describes them; keys are added, never changed.

use std::io::{self, Write};

use errcodes_specs::{Diagnostic, Label, Report, SourceFile};
use serde::Serialize;

use super::files::Files;
use super::place::Region;

pub(super) fn write(files: &Files, out: &mut impl Write) -> io::Result<()> {
    let files: Vec<_> = files.reports.iter().map(File::new).collect();
    serde_json::to_writer_pretty(&mut *out, &files)?;
    writeln!(out)
}

#[derive(Serialize)]
struct File<'r> {
    path: &'r str,
    /// How many mistakes there are. Of a file with very many, only the first are listed.
    count: usize,
    mistakes: Vec<Mistake<'r>>,
}

#[derive(Serialize)]
struct Mistake<'r> {
    rule: &'static str,
    message: &'r str,
    #[serde(flatten)]
    region: Region,
    #[serde(skip_serializing_if = "str::is_empty")]
    remark: &'r str,
    help: &'r [String],
    related: Vec<Related<'r>>,
}

#[derive(Serialize)]
struct Related<'r> {
    path: &'r str,
    #[serde(flatten)]
    region: Region,
    #[serde(skip_serializing_if = "str::is_empty")]
    remark: &'r str,
}

impl<'r> File<'r> {
    fn new(report: &'r Report) -> Self {
        let source = report.source();
        let mistakes = report.iter().map(|diagnostic| Mistake::new(source, diagnostic)).collect();
        Self { path: source.path(), count: report.len(), mistakes }
    }
}

impl<'r> Mistake<'r> {
    fn new(source: &'r SourceFile, diagnostic: &'r Diagnostic) -> Self {
        let mut places = diagnostic.places();
        let remark = places.next().map_or("", |own| own.text);
        Self {
            rule: diagnostic.rule().name(),
            message: diagnostic.message(),
            region: Region::new(source, &diagnostic.place()),
            remark,
            help: diagnostic.help_texts(),
            related: places.map(|label| Related::new(source, &label)).collect(),
        }
    }
}

impl<'r> Related<'r> {
    fn new(own: &'r SourceFile, label: &Label<'r>) -> Self {
        let source = label.source.unwrap_or(own);
        Self { path: source.path(), region: Region::new(source, &label.span), remark: label.text }
    }
}
