//! The specs that calls name in the source files of a package.
//!
//! Calls are found in the tokens, so that a comment or a string is none. Nothing is expanded: this does not find a name
//! that a macro puts together, and does not leave out what a `cfg` switches off.

use std::fs;
use std::path::{Path, PathBuf};

use ignore::{DirEntry, WalkBuilder};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::spaces::is_spec_file;

/// The files and folders that calls name, by the path of the source file and then in its order.
pub(super) fn named(folder: &Path) -> Vec<String> {
    let mut sources: Vec<PathBuf> = walk(folder).collect();
    sources.sort_unstable();
    sources.iter().flat_map(|path| in_file(path)).collect()
}

/// The source files of the package, without those of packages within its folder, of git's ignored files and of `target`.
fn walk(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = WalkBuilder::new(folder).require_git(false).filter_entry(is_own).build();
    let paths = entries.filter_map(|entry| Some(entry.ok()?.into_path()));
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
}

fn is_own(entry: &DirEntry) -> bool {
    let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
    let is_target = entry.depth() == 1 && entry.file_name() == "target";
    let is_package = || entry.depth() > 0 && entry.path().join("Cargo.toml").is_file();
    !is_folder || !(is_target || is_package())
}

/// A file that cannot be read, or is no Rust, has no calls: the compiler says what is wrong with it.
fn in_file(path: &Path) -> Vec<String> {
    let mut names = Vec::new();
    let text = fs::read_to_string(path).unwrap_or_default();
    if ["errcodes", "export_spec"].iter().any(|word| text.contains(word)) {
        let tokens = without_shebang(&text).parse::<TokenStream>();
        collect(tokens.unwrap_or_default(), 0, &mut names);
    }
    names
}

/// The tokens do not include the first line of a script, but an inner attribute starts like one.
fn without_shebang(text: &str) -> &str {
    let is_script =
        text.starts_with("#!") && !text.trim_start_matches("#!").trim_start().starts_with('[');
    if is_script { text.split_once('\n').map_or("", |(_, rest)| rest) } else { text }
}

/// Deeper groups are not code that anybody wrote, and would exhaust the stack.
const DEEPEST: usize = 256;

fn collect(tokens: TokenStream, depth: usize, names: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let before = tokens.get(..at).unwrap_or_default();
        if let TokenTree::Group(group) = token {
            names.extend(of_call(before, group));
            if depth < DEEPEST {
                collect(group.stream(), depth + 1, names);
            }
        }
    }
}

/// What a group names, if it has the arguments of a call.
fn of_call(before: &[TokenTree], arguments: &Group) -> Vec<String> {
    match before {
        [.., name, TokenTree::Punct(punct)] if punct.as_char() == '!' && is_macro(name) => {
            literals(arguments)
        }
        [.., path, TokenTree::Punct(_), TokenTree::Punct(_), TokenTree::Ident(name)]
            if name == "spec" && is(path, "errcodes_codegen") =>
        {
            literals(arguments)
        }
        [.., name] if is(name, "errcodes") => of_option(arguments).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn is_macro(token: &TokenTree) -> bool {
    is(token, "errcodes") || is(token, "export_spec")
}

fn is(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == name)
}

fn literals(arguments: &Group) -> Vec<String> {
    arguments.stream().into_iter().filter_map(|token| spec(&token)).collect()
}

/// `spec = "errors/acme.toml"` among the options of a derive.
fn of_option(options: &Group) -> Option<String> {
    if options.delimiter() != Delimiter::Parenthesis {
        return None;
    }
    let tokens: Vec<TokenTree> = options.stream().into_iter().collect();
    tokens.windows(3).find_map(|window| match window {
        [TokenTree::Ident(option), TokenTree::Punct(equals), value]
            if option == "spec" && equals.as_char() == '=' =>
        {
            spec(value)
        }
        _ => None,
    })
}

/// The file or folder that a literal names. Only a build knows what is in `$OUT_DIR`.
fn spec(token: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = token else { return None };
    let syn::Lit::Str(text) = syn::Lit::new(literal.clone()) else { return None };
    let name = text.value();
    let is_own =
        is_spec_file(Path::new(&name)) || name.starts_with("./") || name.starts_with("../");
    (is_own && !name.starts_with('$')).then_some(name)
}
