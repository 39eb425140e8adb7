//! What a row says a code is called.

use errcodes_specs::{RESERVED_SYMBOL, quoted};

use crate::draft::cell::{self, Reading};
use crate::draft::{Entry, Remarks};

impl Entry {
    /// Takes the constants of a cell: the first is the symbol, the others are aliases.
    pub(super) fn add_symbols(&mut self, cell: Option<String>, remarks: &mut Remarks) {
        let Some(cell) = cell else {
            return;
        };
        let parts =
            cell.split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '、' | '|' | ';'));
        let parts = parts.map(|part| part.trim_matches(['`', '*', '"', '(', ')']));
        let (symbols, others): (Vec<_>, Vec<_>) =
            parts.filter(|part| !part.is_empty()).partition(|part| cell::is_token(part));
        let are_words =
            symbols.len() > 1 && !symbols.iter().all(|symbol| cell::is_symbol_like(symbol));
        let is_reserved = symbols.contains(&RESERVED_SYMBOL);
        if !others.is_empty() || are_words || is_reserved {
            let what = format!("{} is no symbol", quoted(&cell));
            self.comments.push(remarks.doubt(self.place, what));
            return;
        }
        let mut symbols = symbols.into_iter().map(str::to_owned);
        self.symbol = symbols.next();
        self.aliases = symbols.collect();
    }

    /// Takes what stands beside the number.
    pub(super) fn add_reading(&mut self, reading: &Reading) {
        self.symbol = self.symbol.take().or_else(|| reading.symbol.clone());
        self.message = self.message.take().or_else(|| reading.message.clone());
    }
}
