use std::ops::Range;
use std::rc::Rc;

use errcodes_specs::SourceFile;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::source_map::SourceMaps;

/// Where an expansion stands: how it names the runtime crate, and what its names point to.
pub(crate) struct Site {
    crate_path: TokenStream,
    span: Span,
    maps: Rc<SourceMaps>,
    /// Which of the maps is that of the spec that is expanded.
    map: Option<usize>,
}

impl Site {
    pub(crate) fn new(crate_path: TokenStream, span: Span, maps: Rc<SourceMaps>) -> Self {
        Self { crate_path, span, maps, map: None }
    }

    /// The same for what is made of one spec.
    pub(crate) fn of(&self, source: &SourceFile) -> Self {
        let map = self.maps.position(source);
        Self {
            crate_path: self.crate_path.clone(),
            span: self.span,
            maps: Rc::clone(&self.maps),
            map,
        }
    }

    /// An absolute path to the crate `errcodes`.
    pub(crate) fn runtime(&self) -> &TokenStream {
        &self.crate_path
    }

    /// The door to what generated code calls.
    pub(crate) fn private(&self) -> TokenStream {
        let runtime = &self.crate_path;
        quote!(#runtime::__private)
    }

    /// An identifier that the compiler shows at the name of the spec, as coming from the macro.
    ///
    /// What: its hygiene is that of `macro_rules`, not that of `quote!`, which is the same for items. Why: a call of
    /// `errcodes!` is shown in the file of that macro. Tokens of one hygiene and two files would make spans from one
    /// file into the other, which rustc takes for unchanged when the caller's file changes. Then it reads a place
    /// beyond the end of the file from its incremental cache, and crashes: `tests/ui/tracking.rs` fails.
    pub(crate) fn ident(&self, name: &str) -> Ident {
        Ident::new(name, Span::mixed_site().located_at(self.span))
    }

    /// An identifier that the compiler shows at its place in the spec, if it can.
    pub(crate) fn ident_of(&self, name: &str, place: Option<&Range<usize>>) -> Ident {
        let span = self.map.zip(place).and_then(|(map, place)| self.maps.span(map, place));
        span.map_or_else(|| self.ident(name), |span| Ident::new(name, span))
    }
}
