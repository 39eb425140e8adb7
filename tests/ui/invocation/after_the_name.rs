errcodes::errcodes!("gme" as VoiceError);

errcodes::errcodes!("live" lang = "zh", spec = "gme", miette = true, lang);

errcodes::errcodes!("ilive"suffix);

fn main() {
    let _ = (GmeError::Timeout, LiveError::from(1), IliveError::from(1));
}
