//! What the macro of an exported spec hands over: the texts of its files, as tokens.

use errcodes_specs::SourceFile;
use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitInt, LitStr, Result, parenthesized};

/// The number of this form of tokens. The exporting crate may have another version of `errcodes`.
const FORM: u8 = 1;

/// What a call got in answer to [`ExportPath::fetch`](super::ExportPath::fetch).
pub(crate) enum Handed {
    Spec(Exported),
    /// Something that another version of `errcodes` understands.
    Unknown,
}

/// A spec with all that it extends, but for a bundled one.
pub(crate) struct Exported {
    /// Whether it is free of mistakes. Otherwise they are reported where it is exported.
    is_sound: bool,
    /// The name of the folder, if it is one.
    folder: Option<String>,
    /// How many of the files are specs of the folder, or the spec itself. The others are extended by these.
    specs: usize,
    files: Vec<File>,
}

struct File {
    source: SourceFile,
    /// Which of the files it extends.
    base: Option<usize>,
}

/// Takes what was handed over from the front of a call.
pub(crate) fn take(call: TokenStream) -> (Option<Handed>, TokenStream) {
    let mut tokens = call.into_iter().peekable();
    let handed = match tokens.peek() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
            Some(syn::parse2(group.stream()).map_or(Handed::Unknown, Handed::Spec))
        }
        _ => None,
    };
    let rest = tokens.skip(usize::from(handed.is_some())).collect();
    (handed, rest)
}

impl Exported {
    /// A spec or the specs of a folder, and what `base` says that they extend.
    pub(crate) fn new(
        folder: Option<String>,
        specs: Vec<SourceFile>,
        base: impl Fn(&SourceFile) -> Option<SourceFile>,
    ) -> Self {
        let mut exported = Self { is_sound: true, folder, specs: specs.len(), files: Vec::new() };
        exported.files.extend(specs.into_iter().map(|source| File { source, base: None }));
        let mut at = 0;
        while let Some(File { source, .. }) = exported.files.get(at) {
            let base = base(source).map(|base| exported.position_or_add(base));
            if let Some(file) = exported.files.get_mut(at) {
                file.base = base;
            }
            at += 1;
        }
        exported
    }

    /// For a spec that has mistakes, which are reported.
    pub(crate) fn unsound(self) -> Self {
        Self { is_sound: false, ..self }
    }

    /// With other paths for some of the files.
    pub(crate) fn with_paths(mut self, path: impl Fn(&SourceFile) -> Option<String>) -> Self {
        for File { source, .. } in &mut self.files {
            if let Some(path) = path(source) {
                *source = SourceFile::new(path, source.default_id(), source.text());
            }
        }
        self
    }

    fn position_or_add(&mut self, source: SourceFile) -> usize {
        self.position(&source).unwrap_or_else(|| {
            self.files.push(File { source, base: None });
            self.files.len() - 1
        })
    }

    fn position(&self, source: &SourceFile) -> Option<usize> {
        self.files.iter().position(|file| is_same(&file.source, source))
    }

    pub(crate) fn is_sound(&self) -> bool {
        self.is_sound
    }

    pub(crate) fn contains(&self, source: &SourceFile) -> bool {
        self.position(source).is_some()
    }

    /// The file that one of the files extends, if it extends one and not a bundled spec.
    pub(crate) fn base_of(&self, source: &SourceFile) -> Option<SourceFile> {
        let base = self.files.get(self.position(source)?)?.base?;
        self.files.get(base).map(|file| file.source.clone())
    }

    pub(crate) fn folder(&self) -> Option<&str> {
        self.folder.as_deref()
    }

    /// The spec, or those of the folder.
    pub(crate) fn specs(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter().take(self.specs).map(|file| &file.source)
    }
}

/// Whether two sources are one: a file has another id as a space of a folder than where it is extended.
pub(crate) fn is_same(one: &SourceFile, other: &SourceFile) -> bool {
    one.path() == other.path() && one.default_id() == other.default_id()
}

impl ToTokens for Exported {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let form = Literal::u8_unsuffixed(FORM);
        let files = self.files.iter().map(|File { source, base }| {
            let (path, id, text) = (source.path(), source.default_id(), source.text());
            let base = base.map(Literal::usize_unsuffixed);
            quote!((#path #id #text #base))
        });
        let kind = match &self.folder {
            None => quote!(file),
            Some(name) => {
                let specs = Literal::usize_unsuffixed(self.specs);
                quote!(folder #name #specs)
            }
        };
        let unsound = (!self.is_sound).then(|| quote!(unsound));
        let stream = quote!(#form #unsound #kind #(#files)*);
        tokens.extend([TokenTree::Group(Group::new(Delimiter::Bracket, stream))]);
    }
}

impl Parse for Exported {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let form: LitInt = input.parse()?;
        if form.base10_parse::<u8>()? != FORM {
            return Err(Error::new(form.span(), "another form"));
        }
        let mut kind: Ident = input.parse()?;
        let is_sound = kind != "unsound";
        if !is_sound {
            kind = input.parse()?;
        }
        let (folder, specs) = if kind == "folder" {
            let name: LitStr = input.parse()?;
            (Some(name.value()), input.parse::<LitInt>()?.base10_parse()?)
        } else {
            (None, 1)
        };
        let mut files = Vec::new();
        while !input.is_empty() {
            files.push(input.parse()?);
        }
        Ok(Self { is_sound, folder, specs, files })
    }
}

impl Parse for File {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let content;
        parenthesized!(content in input);
        let [path, id, text] = [content.parse()?, content.parse()?, content.parse()?];
        let [path, id, text] = [path, id, text].map(|text: LitStr| text.value());
        let base = content.parse::<Option<LitInt>>()?;
        let base = base.map(|base| base.base10_parse()).transpose()?;
        Ok(Self { source: SourceFile::new(path, id, text), base })
    }
}
