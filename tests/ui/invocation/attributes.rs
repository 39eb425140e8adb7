errcodes::errcodes! {
    #[derive(Debug, serde::Serialize)]
    #[repr(i32)]
    #[must_use]
    #[cfg_attr(all(), errcodes(lang = "zh"))]
    #[errcodes = "zh"]
    pub enum VoiceError = "gme";
}

errcodes::errcodes! {
    pub struct LiveError<T> = "live", lang = "zh";
}

// The enums are there all the same.
fn main() {
    let _ = (VoiceError::Timeout, LiveError::from(1));
}
