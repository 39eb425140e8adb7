//! Meanings for people.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::time::Duration;

use errcodes_specs::{AdvisedBy, Effect, Retry, Texts, When, quoted};

use super::query::Answer;
use crate::output::{FAINT, STRONG};
use crate::spaces::{Lang, Meaning, Number, range_shown};
use crate::wording::{Words, retry_style};

/// How many meanings are shown of those in which words occur.
const MOST: usize = 10;

/// All answers, with a blank line between meanings.
pub(super) fn print(
    answers: &[&Answer<'_>],
    lang: Lang<'_>,
    words: &Words,
    out: &mut impl Write,
) -> io::Result<()> {
    for (at, answer) in answers.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        print_answer(answer, lang, words, out)?;
    }
    Ok(())
}

fn print_answer(
    answer: &Answer<'_>,
    lang: Lang<'_>,
    words: &Words,
    out: &mut impl Write,
) -> io::Result<()> {
    let meanings = &answer.matches;
    if meanings.len() > 1 {
        let spaces: BTreeSet<_> = meanings.iter().map(|meaning| &meaning.sdk().id).collect();
        let (query, spaces) = (quoted(answer.query.text), spaces.len());
        let counted = if answer.is_exact {
            (words.meanings)(&query, distinct(meanings), spaces)
        } else {
            (words.occurrences)(&query, meanings.len(), spaces)
        };
        writeln!(out, "{counted}\n")?;
    }
    let most = if answer.is_exact { meanings.len() } else { MOST };
    for (at, meaning) in meanings.iter().take(most).enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        Block { meaning, lang, words, out: &mut *out, indent: 2 }.print()?;
    }
    match meanings.len().checked_sub(most) {
        None | Some(0) => Ok(()),
        Some(left) => writeln!(out, "\n{}", (words.left_out)(left)),
    }
}

/// How many meanings differ: a code that one SDK passes on from another has one message in both.
fn distinct(meanings: &[Meaning<'_>]) -> usize {
    let messages = meanings.iter().map(|meaning| &meaning.facts().message);
    messages.collect::<BTreeSet<_>>().len()
}

/// Everything that is known about one code.
struct Block<'b, W> {
    meaning: &'b Meaning<'b>,
    lang: Lang<'b>,
    words: &'b Words,
    out: W,
    indent: usize,
}

impl<W: Write> Block<'_, W> {
    fn print(&mut self) -> io::Result<()> {
        self.print_names()?;
        self.print_place()?;
        let facts = self.meaning.facts();
        self.print_texts(&facts.cause, &facts.advice)?;
        self.line(self.words.kind, facts.kind.name())?;
        self.print_retry(facts.retry, facts.retry_after)?;
        self.print_effect(facts.effect)?;
        if !facts.tags.is_empty() {
            self.line(self.words.tags, &facts.tags.join(", "))?;
        }
        let deprecated = facts.deprecated.as_ref();
        let note = deprecated.map(|reason| format!("{}{reason}", self.words.deprecated));
        self.some_line(self.words.note, note.as_deref())?;
        facts.when.iter().try_for_each(|when| self.print_when(when))?;
        let url = facts.url.as_deref().or(self.meaning.sdk().url.as_deref());
        self.some_line(self.words.more, url)
    }

    /// The two lines on top: number and message, and the names.
    fn print_names(&mut self) -> io::Result<()> {
        let (meaning, facts, sdk) = (self.meaning, self.meaning.facts(), self.meaning.sdk());
        let hex = match meaning.number {
            Number::Listed(code) => sdk.hex(code).map(|hex| format!(" ({hex})")),
            Number::InRange(..) | Number::Range(_) => None,
        };
        let (number, hex) = (meaning.shown(), hex.unwrap_or_default());
        let message = self.lang.text(&facts.message, sdk).unwrap_or_default();
        writeln!(self.out, "{STRONG}{number}{hex} {message}{STRONG:#}")?;
        let symbol = facts.symbol.as_deref().unwrap_or_default();
        let names = format!("{} {symbol}", facts.variant);
        writeln!(self.out, "{FAINT}{}{FAINT:#}", names.trim_end())
    }

    /// Where it stands: space, range and group.
    fn print_place(&mut self) -> io::Result<()> {
        let (meaning, facts, sdk) = (self.meaning, self.meaning.facts(), self.meaning.sdk());
        let title = self.lang.text(&sdk.title, sdk).map(|title| format!(": {title}"));
        self.line(self.words.space, &format!("{}{}", sdk.id, title.unwrap_or_default()))?;
        if let Number::InRange(range, _) = meaning.number {
            self.line(self.words.range, &range_shown(&range.numbers, sdk))?;
        }
        let fields = meaning.fields().into_iter().map(|(name, value)| format!("{name} = {value}"));
        let fields = fields.collect::<Vec<_>>().join(", ");
        self.some_line(
            self.words.fields,
            Some(fields.as_str()).filter(|fields| !fields.is_empty()),
        )?;
        if !facts.aliases.is_empty() {
            self.line(self.words.also, &facts.aliases.join(", "))?;
        }
        let group = facts.group.and_then(|at| meaning.space.catalog.groups().get(at));
        let title = group.map(|group| self.lang.text(&group.title, sdk).unwrap_or(&group.id));
        self.some_line(self.words.group, title)
    }

    fn print_texts(&mut self, cause: &Texts, advice: &Texts) -> io::Result<()> {
        let sdk = self.meaning.sdk();
        self.some_line(self.words.cause, self.lang.text(cause, sdk))?;
        let label = match self.meaning.facts().advised_by {
            AdvisedBy::Vendor => self.words.advice,
            AdvisedBy::Editor => self.words.our_advice,
        };
        self.some_line(label, self.lang.text(advice, sdk))
    }

    fn print_retry(&mut self, class: Retry, after: Option<Duration>) -> io::Result<()> {
        let (style, plan) = (retry_style(class), (self.words.plan)(class));
        let after = after.map(self.words.delay).unwrap_or_default();
        self.line(self.words.retry, &format!("{style}{}{style:#}: {plan}{after}", class.name()))
    }

    fn print_effect(&mut self, effect: Effect) -> io::Result<()> {
        match effect {
            Effect::Unspecified => Ok(()),
            Effect::None | Effect::Possible => {
                let outcome = (self.words.outcome)(effect);
                self.line(self.words.effect, &format!("{}: {outcome}", effect.name()))
            }
        }
    }

    /// What differs in answer to some operations.
    fn print_when(&mut self, when: &When) -> io::Result<()> {
        let (meaning, lang) = (self.meaning, self.lang);
        let operations =
            when.operations.iter().filter_map(|at| meaning.space.catalog.operations().get(*at));
        let operations = operations.map(|operation| match operation.calls.as_slice() {
            [] => operation.id.clone(),
            calls => format!("{} ({})", operation.id, calls.join(", ")),
        });
        let message =
            (!when.message.is_empty()).then(|| lang.text(&when.message, meaning.sdk())).flatten();
        let message = message.map(|message| format!(": {message}")).unwrap_or_default();
        let operations = operations.collect::<Vec<_>>().join(", ");
        self.line(self.words.call, &format!("{operations}{message}"))?;
        self.indent = 4 + self.words.label_width;
        self.print_texts(&when.cause, &when.advice)?;
        self.some_line(self.words.kind, when.kind.map(errcodes_specs::Kind::name))?;
        when.retry.map_or(Ok(()), |class| self.print_retry(class, when.retry_after))?;
        when.effect.map_or(Ok(()), |effect| self.print_effect(effect))?;
        self.indent = 2;
        Ok(())
    }

    fn some_line(&mut self, label: &str, text: Option<&str>) -> io::Result<()> {
        text.map_or(Ok(()), |text| self.line(label, text))
    }

    /// The further lines of a text stand below its first.
    fn line(&mut self, label: &str, text: &str) -> io::Result<()> {
        let (indent, below) = (self.indent, self.indent + self.words.label_width + 2);
        let text = text.replace('\n', &format!("\n{:below$}", ""));
        writeln!(self.out, "{:indent$}{FAINT}{label}{FAINT:#}  {text}", "")
    }
}
