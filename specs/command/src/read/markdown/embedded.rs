//! HTML in Markdown: where a table of HTML ends, which blank lines do not end.

use std::ops::Range;

/// The HTML that starts with a block: with the rest of a table that the block only begins.
pub(super) fn whole(text: &str, block: &Range<usize>) -> Range<usize> {
    let Some(html) = text.get(block.clone()) else { return block.clone() };
    let Some(depth) = depth(html) else { return block.clone() };
    match text.get(block.end..).and_then(|rest| end(rest, depth)) {
        Some(length) => block.start..block.end + length,
        None => block.clone(),
    }
}

/// How many tables are open at the end, if any.
fn depth(html: &str) -> Option<usize> {
    let depth = tags(html).fold(
        0_usize,
        |depth, (_, opens)| {
            if opens { depth + 1 } else { depth.saturating_sub(1) }
        },
    );
    Some(depth).filter(|depth| *depth > 0)
}

/// Where so many tables are closed.
fn end(rest: &str, mut depth: usize) -> Option<usize> {
    for (at, opens) in tags(rest) {
        depth = if opens { depth + 1 } else { depth - 1 };
        if depth == 0 {
            return rest.get(at..)?.find('>').map(|length| at + length + 1);
        }
    }
    None
}

/// Where tables start and end, and whether they start.
fn tags(html: &str) -> impl Iterator<Item = (usize, bool)> {
    html.match_indices('<').filter_map(|(at, _)| {
        let tag = html.get(at + 1..)?;
        let (name, opens) = match tag.strip_prefix('/') {
            Some(name) => (name, false),
            None => (tag, true),
        };
        let is_table = name.get(..5).is_some_and(|name| name.eq_ignore_ascii_case("table"));
        let ends =
            name.get(5..).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()));
        (is_table && ends).then_some((at, opens))
    })
}

#[cfg(test)]
mod tests {
    use super::whole;

    fn html(text: &str, block: &str) -> String {
        let at = text.find(block).unwrap();
        text[whole(text, &(at..at + block.len()))].to_owned()
    }

    #[test]
    fn a_table_ends_with_its_tag() {
        let text =
            "a\n<table>\n\n<tr><td><TABLE class=x></table>\n\nb</table >\n\n<table>c</table>";
        assert_eq!(html(text, "<table>\n"), &text[2..text.find("\n\n<table>c").unwrap()]);
    }

    #[test]
    fn other_blocks_are_whole() {
        for text in [
            "<p>\n\n</table>",
            "<table>a</table>\n\n</table>",
            "<table>\n\nnever",
            "<tables>\n\n</table>",
        ] {
            let block = text.split("\n\n").next().unwrap();
            assert_eq!(html(text, block), block, "{text}");
        }
    }
}
