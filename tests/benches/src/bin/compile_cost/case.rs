//! A crate to build, a way to build it, and how long that took.

use crate::cargo::{Cost, cargo};
use crate::workspace::Workspace;
use crate::{Result, peak};

pub(crate) const COUNTS: [usize; 3] = [100, 1_000, 10_000];

/// What the crate is made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Errcodes,
    Derives,
    Bare,
}

impl Way {
    pub(crate) const ALL: [Self; 3] = [Self::Errcodes, Self::Derives, Self::Bare];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Errcodes => "errcodes",
            Self::Derives => "derives",
            Self::Bare => "bare",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Build {
    Check,
    Release,
}

impl Build {
    pub(crate) const ALL: [Self; 2] = [Self::Check, Self::Release];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Release => "release",
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Release => &["build", "--release"],
        }
    }
}

/// A crate and a way to build it, with what was measured so far.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) way: Way,
    pub(crate) count: usize,
    pub(crate) build: Build,
    pub(crate) cold: Vec<Cost>,
    pub(crate) touched: Vec<Cost>,
}

impl Case {
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        COUNTS.into_iter().flat_map(|count| {
            Build::ALL.into_iter().flat_map(move |build| {
                Way::ALL.into_iter().map(move |way| Self {
                    way,
                    count,
                    build,
                    cold: Vec::new(),
                    touched: Vec::new(),
                })
            })
        })
    }

    pub(crate) fn package(&self) -> String {
        format!("{}-{}", self.way.name(), self.count)
    }

    pub(crate) fn build_dependencies(&self, workspace: &Workspace) -> Result<()> {
        self.build(workspace).map(drop)
    }

    /// Release builds are not incremental: after a touch, such a build does what a cold one does.
    pub(crate) fn measure(&mut self, workspace: &Workspace) -> Result<()> {
        let package = self.package();
        if self.build == Build::Check {
            cargo(workspace.root(), &["clean", "-p", &package])?;
            let cold = self.build(workspace)?;
            self.cold.push(cold);
        }
        workspace.touch(&package)?;
        let touched = self.build(workspace)?;
        self.touched.push(touched);
        Ok(())
    }

    fn build(&self, workspace: &Workspace) -> Result<Cost> {
        peak::forget(workspace)?;
        let package = self.package();
        let arguments = [self.build.arguments(), &["-p", &package]].concat();
        let mut cost = cargo(workspace.root(), &arguments)?;
        cost.peak = peak::read(workspace)?;
        Ok(cost)
    }
}
