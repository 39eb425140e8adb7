//! Differences as lines, in groups.

use std::io::{self, Write};

use anstyle::Style;
use errcodes_specs::Sdk;

use super::{row, text};
use crate::change::compare::{Comparison, Difference, What};
use crate::change::words::Wording;
use crate::output::{BAD, FAINT, GOOD, STRONG};

/// Whether the differences are told or done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Told,
    Done { keeps_gone: bool },
}

/// The groups, in the order in which they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    New,
    Gone,
    Back,
    Number,
    Names,
    Texts,
    ByHand,
}

const GROUPS: [Group; 7] = [
    Group::New,
    Group::Gone,
    Group::Back,
    Group::Number,
    Group::Names,
    Group::Texts,
    Group::ByHand,
];

impl Group {
    /// When changes are done, those that are left to a person stand by themselves.
    fn of(difference: &Difference<'_>, mode: Mode) -> Self {
        match difference.what {
            _ if difference.by_hand.is_some() && mode != Mode::Told => Self::ByHand,
            What::New => Self::New,
            What::Gone => Self::Gone,
            What::Back => Self::Back,
            What::Number { .. } => Self::Number,
            What::Symbol { .. } | What::Alias(_) => Self::Names,
            What::Texts(_) => Self::Texts,
        }
    }

    fn heading(self, mode: Mode) -> &'static str {
        match (self, mode) {
            (Self::New, Mode::Told) => "new on the page",
            (Self::New, Mode::Done { .. }) => "added",
            (Self::Gone, Mode::Done { keeps_gone: false }) => {
                "no longer on the page, and deprecated"
            }
            (Self::Gone, Mode::Done { keeps_gone: true }) => "no longer on the page, and kept",
            (Self::Gone, Mode::Told) => "no longer on the page",
            (Self::Back, Mode::Told) => "on the page again",
            (Self::Back, Mode::Done { .. }) => "on the page again, and no longer deprecated",
            (Self::Number, Mode::Told) => "another number on the page",
            (Self::Number, Mode::Done { .. }) => "renumbered",
            (Self::Names, Mode::Told) => "another name on the page",
            (Self::Names, Mode::Done { .. }) => "renamed, with the old name as an alias",
            (Self::Texts, _) => "other words on the page",
            (Self::ByHand, _) => "left to you",
        }
    }

    fn sign(self) -> (&'static str, Style) {
        match self {
            Self::New | Self::Back => ("+", GOOD),
            Self::Gone => ("-", BAD),
            Self::Number | Self::Names | Self::Texts => ("~", STRONG),
            Self::ByHand => ("!", BAD),
        }
    }
}

/// Prints the differences.
pub(crate) fn print(
    comparison: &Comparison<'_>,
    sdk: &Sdk,
    mode: Mode,
    out: &mut impl Write,
) -> io::Result<()> {
    let mut is_first = true;
    for group in GROUPS {
        let of_group = |one: &&Difference<'_>| Group::of(one, mode) == group;
        let mut differences = comparison.differences.iter().filter(of_group).peekable();
        if differences.peek().is_some() {
            let empty = if std::mem::take(&mut is_first) { "" } else { "\n" };
            writeln!(out, "{empty}{STRONG}{}{STRONG:#}", group.heading(mode))?;
        }
        for difference in differences {
            line(difference, group, comparison, sdk, out)?;
        }
    }
    Ok(())
}

fn line(
    difference: &Difference<'_>,
    group: Group,
    comparison: &Comparison<'_>,
    sdk: &Sdk,
    out: &mut impl Write,
) -> io::Result<()> {
    let Some(row) = row(difference, comparison) else {
        return Ok(());
    };
    let (sign, style) = group.sign();
    let number = row.number.spell(sdk);
    write!(out, "  {style}{sign} {number}{style:#} ")?;
    match &difference.what {
        What::New | What::Gone | What::Back => {
            let message = text(&row.facts.message, sdk).unwrap_or_default();
            writeln!(out, "{} {FAINT}{}{FAINT:#}", row.name(), short(message))?;
        }
        What::Number { to, .. } => writeln!(out, "{} -> {}", row.name(), to.spell(sdk))?,
        What::Symbol { from, to } => writeln!(out, "{} -> {to}", from.unwrap_or("(no symbol)"))?,
        What::Alias(alias) => writeln!(out, "{} = {alias}", row.name())?,
        What::Texts(wordings) => {
            writeln!(out, "{}", row.name())?;
            wordings.iter().try_for_each(|wording| words(wording, out))?;
        }
    }
    match &difference.by_hand {
        Some(reason) => writeln!(out, "    {BAD}by hand:{BAD:#} {reason}"),
        None => Ok(()),
    }
}

fn words(wording: &Wording<'_>, out: &mut impl Write) -> io::Result<()> {
    let Wording { key, lang, page, spec } = wording;
    let page = page.map_or_else(|| "(none)".to_owned(), one_line);
    writeln!(out, "      {key}.{lang}: {page}")?;
    let spec = spec.map_or_else(|| "(none)".to_owned(), one_line);
    writeln!(out, "      {FAINT}here: {spec}{FAINT:#}")
}

/// A cause or advice may have several lines.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a text.
fn short(text: &str) -> String {
    const LONGEST: usize = 60;
    let text = one_line(text);
    if text.chars().count() <= LONGEST {
        return text;
    }
    let start: String = text.chars().take(LONGEST - 1).collect();
    format!("{}…", start.trim_end())
}
