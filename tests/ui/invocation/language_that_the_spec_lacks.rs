errcodes::errcodes! {
    #[errcodes(lang = "fr")]
    pub enum VoiceError = "gme";
}

fn main() {
    let _ = VoiceError::Timeout;
}
