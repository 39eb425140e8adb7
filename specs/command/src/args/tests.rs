//! The help of all commands.

use clap::{Command, CommandFactory as _};
use unicode_width::UnicodeWidthStr as _;

use super::{Args, OsString, parse};

/// The command and its subcommands, with their names.
fn commands() -> Vec<(String, Command)> {
    let mut command = Args::command().disable_help_subcommand(true).term_width(100);
    command.build();
    let subcommands = command.get_subcommands().cloned();
    let all = [command.clone()].into_iter().chain(subcommands);
    all.map(|command| (command.get_name().to_owned(), command)).collect()
}

fn long_help(command: &Command) -> String {
    command.clone().render_long_help().to_string()
}

/// The examples of a help, without what a shell does: pipes, and files for standard input and output.
fn examples(help: &str) -> impl Iterator<Item = Vec<String>> {
    let lines = help.lines().filter(|line| line.starts_with("  "));
    let parts = lines.flat_map(|line| line.split('|')).map(str::trim);
    parts.filter(|part| part.starts_with("cargo errcodes ")).map(words)
}

/// The words of a line, of which some are quoted.
fn words(line: &str) -> Vec<String> {
    let line = line.split(['<', '>']).next().unwrap_or_default();
    let parts = line.split('"').enumerate();
    let words = parts.map(|(at, part)| match at % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    });
    words.collect::<Vec<_>>().concat()
}

#[test]
fn clap_takes_the_definitions() {
    Args::command().debug_assert();
}

#[test]
fn every_command_has_an_example_and_each_can_be_typed() {
    for (name, command) in commands() {
        let examples: Vec<_> = examples(&long_help(&command)).collect();
        assert!(!examples.is_empty(), "{name}");
        for example in examples {
            let arguments = example.iter().skip(1).map(OsString::from);
            let parsed = parse([OsString::from("cargo")].into_iter().chain(arguments));
            assert!(parsed.is_ok(), "{example:?}: {}", parsed.unwrap_err());
        }
    }
}

#[test]
fn help_fits_a_terminal() {
    for (name, command) in commands() {
        let short = command.clone().render_help().to_string();
        for line in [short, long_help(&command)].iter().flat_map(|help| help.lines()) {
            assert!(line.width() <= 100, "{name}: {line}");
        }
    }
}

/// `Check specs`, as clap says `Print help`, and not `Checks specs`.
#[test]
fn help_says_what_to_do() {
    let is_told = |text: &str| {
        let verb = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        !verb.ends_with('s') || verb.ends_with("ss") || verb == "Specs"
    };
    for (name, command) in commands() {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        assert!(!about.is_empty() && is_told(&about), "{name}: {about}");
        for argument in command.get_arguments() {
            let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
            let id = argument.get_id();
            let is_value = argument.get_action().takes_values();
            assert!(!help.is_empty() && (is_value || is_told(&help)), "{name} {id}: {help}");
            assert!(!help.ends_with('.'), "{name} {id}: {help}");
        }
    }
}

#[test]
fn the_main_help_says_what_the_exit_status_means() {
    let (_, command) = &commands()[0];
    let exit = "Exit status: 0 fine, 1 mistakes or differences, 2 wrong usage.";
    assert!(long_help(command).contains(exit));
}
