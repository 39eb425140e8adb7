//! Text without markup.

use pulldown_cmark::{Event, Options, Parser};

use crate::read::plain::plain;

/// The text of a cell or of a line as a person reads it.
pub(super) fn inline(markup: &str) -> String {
    // Most cells have no markup, and a parser for each is dear.
    if !markup.contains(['*', '_', '`', '[', '<', '&', '\\', '~', '!']) {
        return plain(markup);
    }
    // A cell is a part of a line: behind a dot, `1.` starts no list and `#` no heading.
    let line = format!(". {}", markup.trim());
    let mut text = String::with_capacity(line.len());
    for event in Parser::new_ext(&line, Options::ENABLE_STRIKETHROUGH) {
        push(&event, &mut text);
    }
    plain(text.strip_prefix('.').unwrap_or(&text))
}

/// Adds the text of an event. A tag of HTML that breaks the line is a space.
pub(super) fn push(event: &Event<'_>, text: &mut String) {
    match event {
        Event::Text(part) | Event::Code(part) => text.push_str(part),
        Event::SoftBreak | Event::HardBreak => text.push(' '),
        Event::InlineHtml(tag) | Event::Html(tag) if breaks_line(tag) => text.push(' '),
        _ => {}
    }
}

fn breaks_line(tag: &str) -> bool {
    let tag = tag.trim_start_matches(['<', '/']).to_ascii_lowercase();
    let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next();
    matches!(name, Some("br" | "p" | "li" | "ul" | "ol" | "div" | "sup" | "hr"))
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn markup_is_left_out() {
        assert_eq!(inline("**a** `b|c` [d *e*](http://f) ~~g~~ ![](h)"), "a b|c d e g");
        assert_eq!(inline("a<br>b<BR/>c<b>d</b> &lt;e&gt; &nbsp;<!-- x -->"), "a b cd <e>");
        assert_eq!(inline(r"AV\_ERR_FOO_BAR a\*b"), "AV_ERR_FOO_BAR a*b");
    }

    #[test]
    fn a_cell_is_within_a_line() {
        for text in ["1. `a`", "# `a`", "- `a`", "> `a`", "+ `a`", "--- `a`", "1) `a`", "    `a`"] {
            assert_eq!(inline(text), text.replace('`', "").trim(), "{text}");
        }
        assert_eq!(inline(". `a`"), ". a");
    }
}
