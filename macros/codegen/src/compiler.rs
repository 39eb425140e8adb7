//! What only the running compiler knows. The macros of `errcodes` ask it; a library, a build script or a test has
//! none to ask.

use std::env;
use std::ffi::OsString;
use std::ops::Range;
use std::path::{Path, PathBuf};

use proc_macro2::{Span, TokenStream};

/// The compiler that an expansion is made for. Every answer has a default: that nothing is known.
///
/// ```
/// use errcodes_codegen::{Compiler, NoCompiler};
///
/// // The call of the macro, as tokens: the path of the crate `errcodes`, then the arguments.
/// let call = "(::errcodes) \"gme\"".parse().unwrap();
/// let items = errcodes_codegen::expand(call, &NoCompiler);
/// assert!(items.to_string().contains("enum GmeError"));
/// ```
pub trait Compiler {
    /// An environment variable of the compiler: `CARGO_MANIFEST_DIR` and other names that cargo sets.
    fn variable(&self, name: &str) -> Option<OsString> {
        env::var_os(name)
    }

    /// The source file in which a token stands, absolute or relative to the folder that the compiler runs in.
    fn calling_file(&self, token: Span) -> Option<PathBuf> {
        let _ = token;
        None
    }

    /// Makes a file that is added to the folder rebuild the caller.
    fn track_folder(&self, folder: &Path) {
        let _ = folder;
    }

    /// The places of a spec file as spans. `included` is an `include_str!` of the file, and `text` what was read.
    fn spans_of(&self, text: &str, included: TokenStream) -> Option<Box<dyn Spans>> {
        let _ = (text, included);
        None
    }

    /// Reports a mistake where it is. False if the compiler cannot: `compile_error!` then reports it at the name of
    /// the spec.
    fn report(&self, mistake: &Mistake<'_>) -> bool {
        let _ = mistake;
        false
    }
}

/// The places of a spec file as spans.
pub trait Spans {
    /// The span of these bytes.
    fn span(&self, place: Range<usize>) -> Option<Span>;
}

/// A mistake of a spec file that has a span.
#[derive(Clone, Debug)]
pub struct Mistake<'m> {
    /// Where it is.
    pub span: Span,
    /// The mistake, in one line.
    pub message: &'m str,
    /// Remarks on this place and on others; without a span where the place is unknown.
    pub notes: Vec<(Option<Span>, &'m str)>,
    /// What to do about it.
    pub help: &'m [String],
}

/// No compiler: nothing is known but the environment variables.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoCompiler;

impl Compiler for NoCompiler {}
