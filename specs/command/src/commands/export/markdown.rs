//! Markdown: a table per group, for a page of documentation.

use errcodes_specs::Facts;

use super::sheet::{Section, Sheet, retry_after_ms};

const HEAD: &str = "| Code | Symbol | Variant | Message | Advice | Kind | Retry |
| ---: | --- | --- | --- | --- | --- | --- |
";

pub(super) fn text(sheet: &Sheet<'_>) -> String {
    let sections = sheet.sections();
    let sections = sections.iter().map(|section| section_text(sheet, section));
    format!("# {}\n{}", escaped(sheet.title()), sections.collect::<String>())
}

fn section_text(sheet: &Sheet<'_>, section: &Section<'_>) -> String {
    let title = section.group.map(|group| format!("\n## {}\n", escaped(sheet.title_of(group))));
    let codes = section.codes.iter().map(|code| row(sheet, &sheet.sdk().number(code.code), code));
    let ranges = section.ranges.iter().map(|range| row(sheet, &sheet.numbers(range), range));
    let rows: String = codes.chain(ranges).collect();
    format!("{}\n{HEAD}{rows}", title.unwrap_or_default())
}

fn row(sheet: &Sheet<'_>, number: &str, facts: &Facts) -> String {
    let retry = match retry_after_ms(facts) {
        Some(delay) => format!("{} (after {delay} ms)", facts.retry.name()),
        None => facts.retry.name().to_owned(),
    };
    let cells = [
        number,
        facts.symbol.as_deref().unwrap_or_default(),
        &facts.variant,
        sheet.text(&facts.message),
        sheet.text(&facts.advice),
        facts.kind.name(),
        &retry,
    ];
    let cells = cells.map(escaped).map(|cell| format!(" {cell} |"));
    format!("|{}\n", cells.concat())
}

/// What starts or ends something, in Markdown or in an extension of it.
const MARKUP: &str = "\\`*_[]<>#|~&$^@:";

/// The text on one line, in which nothing is markup: no HTML, and none of the extensions that make links, mentions,
/// mathematics and pictures out of plain text.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    let mut last = ' ';
    for c in text.trim().chars() {
        match c {
            '\n' => escaped.push_str("<br>"),
            c if MARKUP.contains(c) => escaped.extend(['\\', c]),
            // Two of them mark a text in some extensions.
            '=' if last == '=' => escaped.push_str("\\="),
            // `www.` starts a link.
            '.' if last.eq_ignore_ascii_case(&'w') => escaped.push_str("\\."),
            c => escaped.push(c),
        }
        last = c;
    }
    escaped
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    use super::*;

    /// The texts of the cells, as a reader sees them, and whether anything but text is in them.
    fn cells(markdown: &str) -> (Vec<String>, bool) {
        let (mut cells, mut is_plain) = (Vec::new(), true);
        for event in Parser::new_ext(markdown, Options::all()) {
            match event {
                Event::Start(Tag::TableCell) => cells.push(String::new()),
                Event::Text(text) => {
                    cells.last_mut().unwrap().push_str(&text);
                }
                Event::Start(Tag::Table(_) | Tag::TableHead | Tag::TableRow)
                | Event::End(
                    TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell,
                ) => {}
                _ => is_plain = false,
            }
        }
        (cells, is_plain)
    }

    #[test]
    fn every_text_is_read_as_it_is() {
        let punctuation: Vec<char> = (' '..='~').filter(char::is_ascii_punctuation).collect();
        let mut texts = vec![
            "[a](b) ![c](d) <b>e</b> <!-- f -->".to_owned(),
            "https://acme.example www.acme.example a@acme.example".to_owned(),
            "a | b || c \\| d".to_owned(),
            "&amp; &#35; $x$ $$y$$ ~~z~~ ==m== ^n^ :o: [^1] {#id} 'q' \"r\" -- ...".to_owned(),
            "# 1. - + > * ```".to_owned(),
            "超时 é 😀".to_owned(),
        ];
        for one in &punctuation {
            texts.extend(punctuation.iter().map(|other| format!("{one}{other}a{other}{one} b")));
        }
        for text in texts {
            let markdown = format!("| x |\n| --- |\n| {} |\n", escaped(&text));
            // The options that replace quotes and dashes are of this parser only.
            let (cells, is_plain) = cells(&markdown);
            assert!(is_plain, "{text}: {markdown}");
            let seen = cells[1].replace(['‘', '’'], "'").replace(['“', '”'], "\"");
            let seen = seen.replace('…', "...").replace('—', "---").replace('–', "--");
            assert_eq!(seen, text.trim(), "{markdown}");
        }
    }

    #[test]
    fn lines_are_kept_apart() {
        assert_eq!(escaped("one\ntwo | three\n"), "one<br>two \\| three");
    }
}
