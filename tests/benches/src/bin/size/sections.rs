//! The bytes of a program, by what they are.

use std::fs;
use std::path::Path;

use object::{Object, ObjectSection};

use crate::Result;

/// Bytes, or how many more of them than another program has.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Size {
    pub(crate) code: i64,
    pub(crate) constants: i64,
    pub(crate) data: i64,
    pub(crate) relocations: i64,
}

impl Size {
    pub(crate) fn sum(&self) -> i64 {
        self.code + self.constants + self.data + self.relocations
    }

    pub(crate) fn minus(&self, other: &Self) -> Self {
        Self {
            code: self.code - other.code,
            constants: self.constants - other.constants,
            data: self.data - other.data,
            relocations: self.relocations - other.relocations,
        }
    }

    fn add(&mut self, section: &str, bytes: i64) {
        let starts = |names: &[&str]| names.iter().any(|name| section.starts_with(name));
        if starts(&[".text", ".plt"]) {
            self.code += bytes;
        } else if starts(&[".rodata"]) {
            self.constants += bytes;
        } else if starts(&[".data", ".got", ".bss"]) {
            self.data += bytes;
        } else if starts(&[".rel.", ".rela.", ".relr."]) {
            self.relocations += bytes;
        }
    }
}

/// The size of a linked program.
pub(crate) fn read(path: &Path) -> Result<Size> {
    let bytes = fs::read(path)?;
    let mut size = Size::default();
    for section in object::File::parse(&*bytes)?.sections() {
        size.add(section.name()?, section.size().try_into()?);
    }
    Ok(size)
}
