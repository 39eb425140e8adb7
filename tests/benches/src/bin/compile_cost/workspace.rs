//! The crates to build: a package per way and number of codes, in a workspace under `target`.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use errcodes_benches::crates::{self, Crates};
use errcodes_benches::{facts, sources};

use crate::{COUNTS, Result, Way};

pub(crate) const DERIVES: &str = "num_enum = \"0.7\"\nstrum = { version = \"0.28\", features = \
    [\"derive\"] }\nthiserror = \"2\"\n";

const ALLOW: &str = "#![allow(dead_code)]\n//! A user's crate.\n\n";

/// What a user does with a code; the same in every way that can.
const USE: &str = "
/// Tells all of a code.
pub fn explain(code: i32) -> (String, &'static str, Retry, i32) {
    let error = Code::from(code);
    (error.to_string(), symbol(error), error.retry(), error.into())
}

/// The code of a symbol.
pub fn parse(symbol: &str) -> Option<Code> {
    symbol.parse().ok()
}
";

pub(crate) struct Workspace(Crates);

impl Workspace {
    pub(crate) fn create() -> Result<Self> {
        let members = "[workspace]\nresolver = \"3\"\nmembers = [\"*-*\"]\n";
        let workspace = Self(Crates::create("compile_cost", members)?);
        for count in COUNTS {
            for way in Way::ALL {
                workspace.write_crate(way, count)?;
            }
        }
        Ok(workspace)
    }

    pub(crate) fn root(&self) -> &Path {
        self.0.root()
    }

    /// As if the user had saved the file.
    pub(crate) fn touch(&self, package: &str) -> Result<()> {
        let source = self.root().join(package).join("src/lib.rs");
        Ok(fs::File::options().append(true).open(source)?.set_modified(SystemTime::now())?)
    }

    fn write_crate(&self, way: Way, count: usize) -> Result<()> {
        let package = format!("{}-{count}", way.name());
        let manifest =
            format!("{}[dependencies]\n{}", crates::package(&package), dependencies(way));
        self.0.write(&format!("{package}/Cargo.toml"), &manifest)?;
        let facts = facts::facts(count);
        if way == Way::Errcodes {
            let spec = sources::spec("synthetic", &facts);
            self.0.write(&format!("{package}/errors/synthetic.toml"), &spec)?;
        }
        Ok(self.0.write(&format!("{package}/src/lib.rs"), &source(way, &facts))?)
    }
}

fn dependencies(way: Way) -> String {
    match way {
        Way::Errcodes => crates::errcodes(),
        Way::Derives => DERIVES.to_owned(),
        Way::Bare => String::new(),
    }
}

fn source(way: Way, facts: &[facts::Fact]) -> String {
    match way {
        Way::Errcodes => format!(
            "{ALLOW}use errcodes::Retry;\n\nerrcodes::errcodes!(\"errors/synthetic.toml\");\n{USE}\n\
             fn symbol(error: Code) -> &'static str {{\n    error.symbol().unwrap_or(\"\")\n}}\n"
        ),
        Way::Derives => format!(
            "{ALLOW}{}{USE}\nfn symbol(error: Code) -> &'static str {{\n    error.into()\n}}\n",
            sources::derives(facts)
        ),
        Way::Bare => format!("{ALLOW}{}", sources::bare(facts)),
    }
}
