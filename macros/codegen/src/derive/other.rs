//! The type in which the `other` variant keeps a code. What syntax cannot judge, such as an alias, is left to the
//! compiler.

use errcodes_specs::quoted;
use quote::ToTokens;
use syn::{Error, GenericArgument, Path, PathArguments, Type};

use super::entry::{Entry, Role};

/// The error of an `other` variant that cannot be right for an enum whose codes are of type `repr`.
pub(super) fn mistake(entry: &Entry<'_>, repr: &str) -> Option<Error> {
    let repr_path = if is_of_c(repr) { format!("core::ffi::{repr}") } else { repr.to_owned() };
    let right = format!("{}(errcodes::Unrecognized<{repr_path}, Self>)", entry.name);
    let message = format!("the `other` variant keeps the code\nhelp: write {}", quoted(&right));
    match entry.role {
        Role::Other(ty) => is_wrong(ty, repr).then(|| Error::new_spanned(ty, message)),
        Role::NoOther => Some(Error::new(entry.name.span(), message)),
        Role::Code | Role::Range(_) | Role::Unsound => None,
    }
}

fn is_wrong(ty: &Type, repr: &str) -> bool {
    let Some(path) = path(ty) else { return matches!(ty, Type::Tuple(_) | Type::Reference(_)) };
    let Some(last) = path.segments.last() else { return false };
    if last.ident != "Unrecognized" {
        return is_integer(path);
    }
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return true };
    match arguments.args.iter().collect::<Vec<_>>()[..] {
        [GenericArgument::Type(code), GenericArgument::Type(error)] => {
            is_other_integer(code, repr) || matches!(error, Type::Tuple(_))
        }
        _ => true,
    }
}

pub(super) fn path(ty: &Type) -> Option<&Path> {
    match ty {
        Type::Path(ty) => ty.qself.is_none().then_some(&ty.path),
        Type::Group(group) => path(&group.elem),
        Type::Paren(paren) => path(&paren.elem),
        _ => None,
    }
}

fn is_integer(path: &Path) -> bool {
    let name = last_word(path);
    is_primitive(&name) || is_of_c(&name)
}

/// An integer type of Rust that is certainly not `repr`. Those of C depend on the machine.
fn is_other_integer(ty: &Type, repr: &str) -> bool {
    let name = path(ty).map(last_word);
    name.is_some_and(|name| is_primitive(&name) && is_primitive(repr) && name != repr)
}

fn last_word(path: &Path) -> String {
    path.segments.last().map_or_else(String::new, |last| last.to_token_stream().to_string())
}

fn is_primitive(name: &str) -> bool {
    let width = name.strip_prefix(['i', 'u']);
    width.is_some_and(|width| ["8", "16", "32", "64", "128", "size"].contains(&width))
}

fn is_of_c(name: &str) -> bool {
    let types = ["char", "schar", "uchar", "short", "ushort", "int", "uint", "long", "ulong"];
    let longest = ["longlong", "ulonglong"];
    name.strip_prefix("c_").is_some_and(|name| types.iter().chain(&longest).any(|ty| *ty == name))
}
