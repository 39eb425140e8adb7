errcodes::errcodes! {
    #[errcodes(lnag = "zh", lang = "zh", lang = "en", colour)]
    #[errcodes(lang = 7)]
    pub enum VoiceError = "gme";
}

// The enum is there all the same, in the language that was given first.
fn main() {
    let _ = VoiceError::Timeout;
}
