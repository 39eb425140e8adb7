//! For build scripts: what `errcodes!` makes, as a file.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::{env, error, fmt, fs};

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Ident, LitStr};

use crate::compiler::{Compiler, NoCompiler};
use crate::errors::Errors;
use crate::expand::{Expansion, expand_call};
use crate::load::OUT_DIR;

/// Starts with a spec, named as in `errcodes!`: a file relative to Cargo.toml, a folder or a bundled spec.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), errcodes_codegen::Error> {
///     errcodes_codegen::spec("errors/acme.toml").lang("zh").write("acme.rs")
/// }
/// ```
///
/// ```ignore
/// // src/lib.rs
/// include!(concat!(env!("OUT_DIR"), "/acme.rs"));
/// ```
pub fn spec(name: impl Into<String>) -> Spec {
    Spec {
        name: name.into(),
        type_name: None,
        lang: None,
        crate_path: "::errcodes".to_owned(),
        options: Vec::new(),
    }
}

/// A spec and the options of its enum: the same as in `errcodes!`.
#[derive(Clone, Debug)]
#[must_use = "nothing is made before `write` or `generate`"]
pub struct Spec {
    name: String,
    type_name: Option<String>,
    lang: Option<String>,
    crate_path: String,
    options: Vec<String>,
}

impl Spec {
    /// The name of the enum, in place of the one that the spec gives.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.type_name = Some(name.into());
        self
    }

    /// The language of `Display` and of the documentation, in place of the spec's.
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = Some(lang.into());
        self
    }

    /// Something to implement beyond the core, such as `serde`; `errcodes` needs the feature of that name.
    pub fn integration(mut self, name: impl Into<String>) -> Self {
        self.options.push(name.into());
        self
    }

    /// Makes a constant for every symbol.
    pub fn constants(self) -> Self {
        self.integration("constants")
    }

    /// Where the generated code finds the crate `errcodes`; `::errcodes` by default.
    pub fn crate_path(mut self, path: impl Into<String>) -> Self {
        self.crate_path = path.into();
        self
    }

    /// The code, formatted.
    ///
    /// # Errors
    ///
    /// All mistakes of the spec and of the options.
    pub fn generate(&self) -> Result<String, Error> {
        self.generate_in(&NoCompiler)
    }

    /// The code, formatted, for a package that the environment does not know: `compiler` has its `CARGO_MANIFEST_DIR`.
    ///
    /// ```
    /// use std::ffi::OsString;
    ///
    /// use errcodes_codegen::{Compiler, spec};
    ///
    /// struct Package;
    ///
    /// impl Compiler for Package {
    ///     fn variable(&self, name: &str) -> Option<OsString> {
    ///         (name == "CARGO_MANIFEST_DIR").then(|| "../../tests".into())
    ///     }
    /// }
    ///
    /// let code = spec("golden/minimal.toml").generate_in(&Package).unwrap();
    /// assert!(code.contains("pub enum MinimalError"));
    /// ```
    ///
    /// # Errors
    ///
    /// All mistakes of the spec and of the options.
    pub fn generate_in(&self, compiler: &dyn Compiler) -> Result<String, Error> {
        Ok(self.expand(compiler)?.0)
    }

    /// Writes the code to a file in `$OUT_DIR`. Cargo runs the build script again when a file changes that was read.
    /// Every mistake is reported on standard error.
    ///
    /// # Errors
    ///
    /// The mistakes, counted; or that the file cannot be written.
    pub fn write(&self, file: impl AsRef<Path>) -> Result<(), Error> {
        let (code, paths) = self.expand(&NoCompiler).inspect_err(|error| {
            // Nothing is left to do for somebody whose standard error is closed.
            let _ = error.print(&mut io::stderr().lock());
        })?;
        let folder = env::var_os("OUT_DIR").map(PathBuf::from);
        let path = folder.ok_or_else(|| self.failed("OUT_DIR is not set"))?.join(file);
        fs::write(&path, code)
            .and_then(|()| watch(&paths, &mut io::stdout().lock()))
            .map_err(|error| self.failed(&format!("{}: {error}", path.display())))
    }

    /// The code, and the files and folders that were read for it.
    fn expand(&self, compiler: &dyn Compiler) -> Result<(String, Vec<PathBuf>), Error> {
        let mut errors = Errors::default();
        let call = self.call().map_err(|error| self.failed(&error))?;
        let Expansion { items, paths, .. } = expand_call(call, None, compiler, &mut errors);
        let mistakes = errors.into_texts();
        if !mistakes.is_empty() {
            let kind = Kind::Mistakes(mistakes);
            return Err(Error { spec: self.name.clone(), kind });
        }
        let file = syn::parse2(items).map_err(|error| self.failed(&error.to_string()))?;
        let header = format!("// Generated from {:?} by errcodes-codegen.\n\n", self.name);
        Ok((header + &prettyplease::unparse(&file), paths))
    }

    /// The same as a call of `errcodes!`, so that options have one meaning and one set of mistakes.
    fn call(&self) -> Result<TokenStream, String> {
        let tokens = |text: &str| {
            let tokens: Result<TokenStream, _> = text.parse();
            tokens.map_err(|error| format!("`{text}`: {error}"))
        };
        let crate_path = tokens(&self.crate_path)?;
        let literal = |text: &str| LitStr::new(text, Span::call_site());
        let lang = self.lang.as_deref().map(literal);
        let mut options: Vec<TokenStream> =
            lang.map(|lang| quote!(lang = #lang)).into_iter().collect();
        for option in &self.options {
            options.push(tokens(option)?);
        }
        let spec = literal(&self.name);
        let Some(name) = &self.type_name else {
            return Ok(quote!((#crate_path) #spec #(, #options)*));
        };
        let name: Ident = syn::parse_str(name).map_err(|error| format!("`{name}`: {error}"))?;
        let attribute = (!options.is_empty()).then(|| quote!(#[errcodes(#(#options),*)]));
        Ok(quote!((#crate_path) #attribute pub enum #name = #spec;))
    }

    fn failed(&self, reason: &str) -> Error {
        Error { spec: self.name.clone(), kind: Kind::Failure(reason.to_owned()) }
    }
}

/// Has cargo run the build script again when a path changes. Without any, it would do so for every file of the package.
fn watch(paths: &[PathBuf], cargo: &mut impl Write) -> io::Result<()> {
    let build_script = PathBuf::from("build.rs");
    let paths = paths.iter().chain(paths.is_empty().then_some(&build_script));
    // A file that the build script has just written is newer than its start: cargo would run it again each time.
    for path in paths.filter(|path| !path.starts_with(OUT_DIR)) {
        writeln!(cargo, "cargo::rerun-if-changed={}", path.display())?;
    }
    Ok(())
}

/// Why there is no code.
#[derive(Clone)]
pub struct Error {
    spec: String,
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    Mistakes(Vec<String>),
    Failure(String),
}

impl Error {
    /// The mistakes, each as the compiler would show it after `error: `.
    pub fn mistakes(&self) -> impl Iterator<Item = &str> {
        let mistakes = match &self.kind {
            Kind::Mistakes(mistakes) => mistakes.as_slice(),
            Kind::Failure(_) => &[],
        };
        mistakes.iter().map(String::as_str)
    }

    fn print(&self, output: &mut impl Write) -> io::Result<()> {
        self.mistakes().try_for_each(|mistake| writeln!(output, "error: {mistake}\n"))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let spec = &self.spec;
        match &self.kind {
            Kind::Mistakes(mistakes) => match mistakes.len() {
                1 => write!(f, "1 mistake in {spec}"),
                number => write!(f, "{number} mistakes in {spec}"),
            },
            Kind::Failure(reason) => write!(f, "no code is made of {spec}: {reason}"),
        }
    }
}

/// As `Display`: what `unwrap` and a `main` that returns the error show.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl error::Error for Error {}
