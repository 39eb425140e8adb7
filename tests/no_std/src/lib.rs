//! Everything that is generated, used without `std`, without an allocator and without `unsafe`.

#![no_std]
#![forbid(unsafe_code)]

pub mod lookups;
pub mod many;
pub mod platform;
pub mod ranges;

use core::fmt::Write;

use errcodes::ErrorCode;

errcodes::errcodes!("gme");
errcodes::errcodes!("../specs/recorder.toml");

/// Calls every generated function.
///
/// # Errors
///
/// What `check` finds, or the writer's.
pub fn use_everything(code: i32, text: &str, out: &mut dyn Write) -> Result<i32, GmeError> {
    let error = text.parse().unwrap_or_else(|_| GmeError::from_code(code));
    let _ = write!(out, "{error} {error:#} {error:?}");
    describe(&error, out);
    let facts = (error.retry_hint(), error.is_retryable(), error.kind(), error.is_recognized());
    let tags = (error.tags(), error.has_tag(text), error.entry().has_tag(text));
    let _ = write!(out, "{0} {0:#} {0:?} {1:>40}", error.entry(), error);
    let titles = error.group().map(|group| (group.id(), group.title(), group.title_in(text)));
    let _ = write!(out, "{facts:?} {tags:?} {titles:?} {:?}", error.cmp(&GmeError::Timeout));
    answer(code, text, out);
    GmeError::check(error.code())
}

fn answer(code: i32, text: &str, out: &mut dyn Write) {
    let operation = text.parse().unwrap_or(RecorderOperation::Query);
    let _ = write!(out, "{operation} {:?} {:?}", operation.id(), operation.calls());
    if let Err(error) = RecorderError::check_for(operation, code) {
        let hint = (error.retry_for(operation), error.retry_hint_for(operation));
        let _ = write!(out, "{hint:?} {:#}", error.entry_for(operation));
    }
}

fn describe(error: &dyn ErrorCode, out: &mut dyn Write) {
    let texts = [error.entry().cause(), error.advice(), error.symbol(), error.url(), error.group()];
    let in_chinese = [error.message_in("zh"), error.cause_in("zh"), error.advice_in("zh")];
    let _ = write!(
        out,
        "{} {} {} {texts:?} {in_chinese:?}",
        error.space(),
        error.name(),
        error.message()
    );
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
