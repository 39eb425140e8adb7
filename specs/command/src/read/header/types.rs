//! The names of integer types.

use std::collections::HashMap;

use super::value::Type;

/// The integer types that a header may name: those of C and of Windows, and its own.
#[derive(Debug, Default)]
pub(super) struct Types<'a> {
    own: HashMap<&'a str, Type>,
}

impl<'a> Types<'a> {
    /// `typedef WORDS NAME`; a type that is no integer has no entry.
    pub(super) fn define(&mut self, name: &'a str, words: &[&str]) {
        if let Some(of) = self.find(words) {
            self.own.insert(name, of);
        }
    }

    /// The type that the words name, if it is a known integer type.
    pub(super) fn find(&self, words: &[&str]) -> Option<Type> {
        let is_qualifier = |word: &str| {
            matches!(word, "const" | "volatile" | "constexpr" | "static" | "inline" | "std" | "::")
        };
        let words: Vec<&str> = words.iter().copied().filter(|word| !is_qualifier(word)).collect();
        match words.as_slice() {
            [name] => self.own.get(name).copied().or_else(|| named(name)).or_else(|| basic(&words)),
            _ => basic(&words),
        }
    }
}

/// `unsigned long int`, in any order.
fn basic(words: &[&str]) -> Option<Type> {
    const WORDS: [&str; 6] = ["char", "int", "long", "short", "signed", "unsigned"];
    if words.is_empty() || !words.iter().all(|word| WORDS.contains(word)) {
        return None;
    }
    let has = |word| words.contains(&word);
    let bits = match (has("char"), has("short"), has("long")) {
        (true, _, _) => 8,
        (_, true, _) => 16,
        (_, _, true) => 64,
        _ => 32,
    };
    Some(Type { bits, is_signed: !has("unsigned") })
}

/// Types of the standard library, of Linux (`__u8`), and of Windows, whose `LONG` has 32 bits.
fn named(name: &str) -> Option<Type> {
    let (bits, is_signed) = match name.trim_start_matches('_') {
        "int8_t" | "INT8" | "s8" => (8, true),
        "uint8_t" | "u8" | "UINT8" | "BYTE" | "UCHAR" => (8, false),
        "int16_t" | "s16" | "INT16" | "SHORT" => (16, true),
        "uint16_t" | "u16" | "UINT16" | "WORD" | "USHORT" => (16, false),
        "int32_t" | "s32" | "INT32" | "INT" | "LONG" | "BOOL" | "HRESULT" | "NTSTATUS"
        | "SCODE" | "OSStatus" => (32, true),
        "uint32_t" | "u32" | "UINT32" | "UINT" | "ULONG" | "DWORD" => (32, false),
        "int64_t" | "s64" | "INT64" | "LONGLONG" | "ssize_t" | "ptrdiff_t" | "intptr_t" => {
            (64, true)
        }
        "uint64_t" | "u64" | "UINT64" | "ULONGLONG" | "size_t" | "uintptr_t" => (64, false),
        _ => return None,
    };
    Some(Type { bits, is_signed })
}
