//! A header for C99 and C++.
//!
//! Every code is a macro with a cast, as the headers of Windows have them: an `enum` would have no type but `int`.

mod functions;
mod literal;
mod names;

use std::collections::BTreeMap;
use std::fmt;

use errcodes_specs::Sdk;

use super::sheet::{Section, Sheet};
use super::text::comment;
use crate::exported::{MADE_BY, TITLE};
use names::{CodeNames, Names};

/// A header, with its names.
pub(super) struct Header<'s> {
    sheet: &'s Sheet<'s>,
    guard: String,
    message: String,
    /// In the order of the ranges: the names of the functions that say whether a number is in one.
    ranges: Vec<String>,
    /// By code.
    codes: BTreeMap<i128, CodeNames>,
}

impl<'s> Header<'s> {
    pub(super) fn new(sheet: &'s Sheet<'s>) -> Self {
        let catalog = sheet.catalog;
        let mut names = Names::new(&catalog.sdk().id);
        Self {
            sheet,
            guard: names.guard(),
            message: names.function("message"),
            ranges: catalog
                .ranges()
                .iter()
                .map(|range| names.function(&format!("is {}", range.variant)))
                .collect(),
            codes: catalog.codes().iter().map(|code| (code.code, names.of(code))).collect(),
        }
    }

    fn sdk(&self) -> &'s Sdk {
        self.sheet.sdk()
    }
}

impl fmt::Display for Header<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let guard = &self.guard;
        self.write_introduction(f)?;
        writeln!(
            f,
            "#ifndef {guard}\n#define {guard}\n\n#include <stddef.h>\n#include <stdint.h>"
        )?;
        self.sheet.sections().iter().try_for_each(|section| self.write_section(f, section))?;
        let ranges = self.sheet.catalog.ranges().iter().zip(&self.ranges);
        ranges.clone().try_for_each(|(range, name)| self.write_range(f, range, name))?;
        self.write_message(f)?;
        writeln!(f, "\n#endif /* {guard} */")
    }
}

impl Header<'_> {
    fn write_introduction(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sdk = self.sdk();
        writeln!(f, "/*\n * {TITLE}{}", comment(self.sheet.title()))?;
        for text in [&sdk.vendor, &sdk.url].into_iter().flatten() {
            writeln!(f, " * {}", comment(text))?;
        }
        writeln!(f, " *\n * {MADE_BY}: a change here is lost.\n */")
    }

    fn write_section(&self, f: &mut fmt::Formatter<'_>, section: &Section<'_>) -> fmt::Result {
        if section.codes.is_empty() {
            return Ok(());
        }
        writeln!(f)?;
        if let Some(group) = section.group {
            writeln!(f, "/* {} */\n", comment(self.sheet.title_of(group)))?;
        }
        for code in &section.codes {
            let Some(CodeNames { name, aliases }) = self.codes.get(&code.code) else { continue };
            let value = literal::typed(self.sdk(), code.code);
            let message = comment(self.sheet.text(&code.message));
            writeln!(f, "#define {name} {value} /* {message} */")?;
            aliases.iter().try_for_each(|alias| writeln!(f, "#define {alias} {name}"))?;
        }
        Ok(())
    }
}
