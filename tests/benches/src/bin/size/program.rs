//! The sources of the programs: libraries for C, whose linker drops what is not called.

use crate::case::{Case, GME, Use};

const START: &str = "#![allow(unused)]
#![no_std]

use core::fmt::{self, Write};

pub struct Buffer {
    bytes: [u8; 256],
    length: usize,
}

impl Write for Buffer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length.saturating_add(text.len());
        let free = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        free.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
";

const GME_CODES: &str = "
errcodes::errcodes!(\"errors/gme.toml\");
use GmeError as Error;
const _: () = assert!(Error::ALL.len() == 86);
";

const SYNTHETIC_CODES: &str = "
errcodes::errcodes!(\"errors/synthetic.toml\");
use Code as Error;
";

pub(crate) fn source(case: Case) -> String {
    let codes = match case.count {
        0 => "",
        GME => GME_CODES,
        _ => SYNTHETIC_CODES,
    };
    let result = result(case.what);
    format!(
        "{START}{codes}
#[unsafe(no_mangle)]
pub extern \"C\" fn run(code: i32, buffer: &mut Buffer) -> i32 {{
    {result}
}}
"
    )
}

fn result(what: Use) -> &'static str {
    match what {
        Use::Nothing => "code",
        Use::PrintNumber => "write!(buffer, \"{code}\").is_ok().into()",
        Use::Compare => {
            "const LISTED: Error = Error::ALL[Error::ALL.len() / 2];
    (Error::from_code(code) == LISTED).into()"
        }
        Use::RoundTrip => "Error::from_code(code).code()",
        Use::Retry => "(Error::from_code(code).retry() == errcodes::Retry::Transient).into()",
        Use::Print => "write!(buffer, \"{}\", Error::from_code(code)).is_ok().into()",
    }
}
