//! The crates to build: a package per way and number of codes, in a workspace under `target`.

use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fs};

use errcodes_benches::{facts, sources};

use crate::{COUNTS, Result, Way};

const BENCHES: &str = env!("CARGO_MANIFEST_DIR");

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

pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    pub(crate) fn create() -> Result<Self> {
        let target = env::current_exe()?;
        let target = target.ancestors().nth(2).ok_or("this program is in no target folder")?;
        let workspace = Self { root: target.join("compile_cost") };
        for count in COUNTS {
            for way in Way::ALL {
                workspace.write_crate(way, count)?;
            }
        }
        let members = "[workspace]\nresolver = \"3\"\nmembers = [\"*-*\"]\n";
        workspace.write("Cargo.toml", members)?;
        // So that the peers have the versions of this package's lock file.
        fs::copy(Path::new(BENCHES).join("Cargo.lock"), workspace.root.join("Cargo.lock"))?;
        Ok(workspace)
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// As if the user had saved the file.
    pub(crate) fn touch(&self, package: &str) -> Result<()> {
        let source = self.root.join(package).join("src/lib.rs");
        Ok(fs::File::options().append(true).open(source)?.set_modified(SystemTime::now())?)
    }

    fn write_crate(&self, way: Way, count: usize) -> Result<()> {
        let package = format!("{}-{count}", way.name());
        let manifest = format!(
            "[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{}",
            dependencies(way)
        );
        self.write(&format!("{package}/Cargo.toml"), &manifest)?;
        let facts = facts::facts(count);
        if way == Way::Errcodes {
            let spec = sources::spec("synthetic", &facts);
            self.write(&format!("{package}/errors/synthetic.toml"), &spec)?;
        }
        self.write(&format!("{package}/src/lib.rs"), &source(way, &facts))
    }

    fn write(&self, path: &str, text: &str) -> Result<()> {
        let path = self.root.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(fs::write(path, text)?)
    }
}

pub(crate) fn dependencies(way: Way) -> String {
    match way {
        Way::Errcodes => {
            let runtime = Path::new(BENCHES).join("../../runtime");
            format!("errcodes = {{ path = {:?} }}\n", runtime.display().to_string())
        }
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
