/// Whether a character cannot be seen and changes how its surroundings look: control characters,
/// line separators, byte-order marks, and what reorders text (bidirectional embedding, override, isolate).
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}
