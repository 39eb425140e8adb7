errcodes::errcodes! {
    pub enum VoiceError { Timeout }
}

fn main() {}
