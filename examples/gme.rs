//! Explains codes of the Game Multimedia Engine.
//!
//! ```text
//! cargo run --example gme -- 7004 7006 AV_ERR_TIMEOUT 0x1B5C 9999
//! cargo run --example gme -- --zh 7004
//! cargo run --example gme
//! ```
//!
//! An argument is a number in decimal or hex, a symbol of the vendor's headers or the name of a variant;
//! without one, all codes are listed.

use std::io::{self, Write};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use errcodes::Retry;

errcodes::errcodes!("gme");

const STRONG: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// The words of the program itself.
struct Words {
    lang: &'static str,
    group: &'static str,
    cause: &'static str,
    advice: &'static str,
    kind: &'static str,
    retry: &'static str,
    more: &'static str,
    plan: fn(Retry) -> &'static str,
}

const ENGLISH: Words = Words {
    lang: "en",
    group: "group ",
    cause: "cause ",
    advice: "advice",
    kind: "kind  ",
    retry: "retry ",
    more: "more  ",
    plan: |class| match class {
        Retry::Unspecified => "the vendor gives no ground to decide",
        Retry::Never => "the same call fails again",
        Retry::Transient => "try again with backoff",
        Retry::Throttled => "try again, more slowly",
        Retry::Busy => "wait for the other operation, then try again",
        Retry::Elsewhere => "look up the right server, then try there",
        Retry::Refresh => "renew the credential once, then try once more",
        Retry::Satisfied => "treat it as done",
    },
};

const CHINESE: Words = Words {
    lang: "zh",
    group: "分组",
    cause: "原因",
    advice: "建议",
    kind: "类别",
    retry: "重试",
    more: "详见",
    plan: |class| match class {
        Retry::Unspecified => "官方未给出判断依据",
        Retry::Never => "原样重试仍会失败",
        Retry::Transient => "按退避策略重试",
        Retry::Throttled => "放慢频率后重试",
        Retry::Busy => "等另一操作结束后重试",
        Retry::Elsewhere => "换到正确的服务器后重试",
        Retry::Refresh => "更新凭证后重试一次",
        Retry::Satisfied => "视为已完成",
    },
};

fn main() -> ExitCode {
    let (flags, codes): (Vec<_>, Vec<_>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    if let Some(flag) = flags.iter().find(|flag| *flag != "--zh") {
        anstream::eprintln!("unknown option {flag}; usage: gme [--zh] [CODE | SYMBOL]...");
        return ExitCode::from(2);
    }
    let words = if flags.is_empty() { &ENGLISH } else { &CHINESE };
    match run(&codes, words, &mut anstream::stdout().lock()) {
        Ok(exit) => exit,
        // Whoever reads the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("cannot write: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(codes: &[String], words: &Words, out: &mut impl Write) -> io::Result<ExitCode> {
    if codes.is_empty() {
        list(words, out)?;
    }
    let mut exit = ExitCode::SUCCESS;
    for code in codes {
        match code.parse::<GmeError>() {
            Ok(error) => explain(error, words, out)?,
            Err(error) => {
                anstream::eprintln!("{code}: {error}");
                exit = ExitCode::FAILURE;
            }
        }
    }
    Ok(exit)
}

/// Everything that is known about one code.
fn explain(error: GmeError, words: &Words, out: &mut impl Write) -> io::Result<()> {
    let message = error.message_in(words.lang).unwrap_or_default();
    writeln!(out, "{STRONG}{} {message}{STRONG:#}", error.code())?;
    let names = [Some(error.name()), error.symbol()].map(Option::unwrap_or_default);
    writeln!(out, "{FAINT}{}{FAINT:#}", names.join(" ").trim_end())?;
    let mut line = |label, text: &str| writeln!(out, "  {FAINT}{label}{FAINT:#}  {text}");
    if let Some(group) = error.group() {
        line(words.group, group.title_in(words.lang).unwrap_or(group.title()))?;
    }
    let texts = [
        (words.cause, error.cause_in(words.lang)),
        (words.advice, error.advice_in(words.lang)),
        (words.kind, Some(error.kind().name())),
    ];
    for (label, text) in texts {
        text.map_or(Ok(()), |text| line(label, text))?;
    }
    let (class, style) = (error.retry(), style(error.retry()));
    line(words.retry, &format!("{style}{class}{style:#}: {}", (words.plan)(class)))?;
    line(words.more, error.url().unwrap_or_default())?;
    writeln!(out)
}

/// All codes, by group.
fn list(words: &Words, out: &mut impl Write) -> io::Result<()> {
    let width = GmeError::ALL.iter().map(|error| error.name().len()).max().unwrap_or(0);
    for group in GmeErrorGroup::ALL {
        writeln!(out, "{STRONG}{}{STRONG:#}", group.title_in(words.lang).unwrap_or(group.title()))?;
        for error in GmeError::ALL.iter().filter(|error| error.group() == Some(*group)) {
            let (code, name, class, style) =
                (error.code(), error.name(), error.retry(), style(error.retry()));
            let message = error.message_in(words.lang).unwrap_or_default();
            writeln!(out, "{code:>7}  {name:width$}  {style}{class:11}{style:#}  {message}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// Green where the same call may succeed, red where it cannot.
fn style(class: Retry) -> Style {
    match class {
        Retry::Transient | Retry::Throttled | Retry::Busy => AnsiColor::Green.on_default(),
        Retry::Never => AnsiColor::Red.on_default(),
        Retry::Unspecified | Retry::Elsewhere | Retry::Refresh | Retry::Satisfied => Style::new(),
    }
}
