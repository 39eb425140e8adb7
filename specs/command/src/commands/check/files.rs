//! The spec files that are checked.

use errcodes_codegen::load;
use errcodes_specs::{NotFound, Report};

use crate::failure::Failure;
use crate::spaces::Package;

/// The files that were read, each once, and why others were not.
#[derive(Default)]
pub(super) struct Files {
    pub(super) reports: Vec<Report>,
    pub(super) failures: Vec<NotFound>,
}

impl Files {
    /// Reads specs by their names.
    pub(super) fn read(names: &[String], package: &Package) -> Self {
        let mut files = Self::default();
        for name in names {
            let loading = load(name, package);
            let is_own = |report: &Report| {
                let path = report.source().path();
                loading.spaces.iter().any(|(source, _)| source.path() == path)
            };
            // A spec that others extend was not asked for: it counts only if it is to be mended.
            let reports =
                loading.reports.iter().filter(|report| !report.is_empty() || is_own(report));
            reports.for_each(|report| files.add(report));
            files.failures.extend(loading.failures);
        }
        files
    }

    /// Adds the report of a file. Of two on one file, that of a spec alone and that of a folder, which is also about
    /// the other files of the folder, the longer one has all that is in the shorter.
    fn add(&mut self, report: &Report) {
        let path = report.source().path();
        match self.reports.iter_mut().find(|known| known.source().path() == path) {
            Some(known) if report.len() > known.len() => *known = report.clone(),
            Some(_) => {}
            None => self.reports.push(report.clone()),
        }
    }

    /// How many mistakes there are.
    pub(super) fn mistakes(&self) -> usize {
        self.reports.iter().map(Report::len).sum()
    }

    /// Why a spec could not be read. All but the last failure are reported at once.
    pub(super) fn into_failure(self) -> Option<Failure> {
        let mut failures: Vec<Failure> = self.failures.into_iter().map(Into::into).collect();
        let last = failures.pop();
        for failure in failures {
            failure.report();
        }
        last
    }
}
