/// Whether a character cannot be seen and changes how its surroundings look: control characters,
/// line separators, byte-order marks, and what reorders text (Unicode's `Bidi_Control`).
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
        )
}
