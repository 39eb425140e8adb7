//! Elements that a reader of the page does not see.

use html5ever::tokenizer::Tag;

use super::tags::{attribute, is_void};

/// An element that is left out, until its end.
#[derive(Debug)]
pub(super) struct Hidden {
    name: String,
    /// How many elements of this name are open.
    depth: usize,
    /// How many tables are open within.
    tables: usize,
}

impl Hidden {
    /// The element that starts here, if it is not seen.
    pub(super) fn new(tag: &Tag) -> Option<Self> {
        let is_hidden = is_no_text(&tag.name) || is_made_hidden(tag);
        let is_empty = is_void(&tag.name) || tag.self_closing && &*tag.name == "svg";
        (is_hidden && !is_empty).then(|| Self { name: tag.name.to_string(), depth: 1, tables: 0 })
    }

    /// Whether the element goes on after this start tag. What needs no end tag may end before it.
    pub(super) fn goes_on_after_start(&mut self, name: &str) -> bool {
        if self.tables == 0 && ends_before(&self.name, name) {
            return false;
        }
        self.tables += usize::from(name == "table");
        self.depth += usize::from(self.name == name);
        true
    }

    /// What an end tag does to the element.
    pub(super) fn end(&mut self, name: &str) -> End {
        if self.tables == 0 && ends_with_parent(&self.name, name) {
            return End::Before;
        }
        if name == "table" {
            self.tables = self.tables.saturating_sub(1);
        }
        self.depth -= usize::from(self.name == name);
        if self.depth == 0 { End::Here } else { End::Later }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The tag is not part of the element.
    Before,
    Here,
    Later,
}

fn is_no_text(name: &str) -> bool {
    const NO_TEXT: [&str; 10] = [
        "script", "style", "template", "noscript", "svg", "button", "select", "textarea", "iframe",
        "object",
    ];
    NO_TEXT.contains(&name)
}

fn is_made_hidden(tag: &Tag) -> bool {
    let style = attribute(tag, "style").unwrap_or_default();
    let style = style.replace(char::is_whitespace, "").to_ascii_lowercase();
    attribute(tag, "hidden").is_some()
        || attribute(tag, "aria-hidden") == Some("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
}

/// Whether an element without an end tag ends where another one starts.
fn ends_before(open: &str, starting: &str) -> bool {
    match open {
        "td" | "th" => matches!(starting, "td" | "th" | "tr" | "tbody" | "tfoot"),
        "tr" => matches!(starting, "tr" | "tbody" | "tfoot"),
        "thead" | "tbody" | "tfoot" => matches!(starting, "tbody" | "tfoot"),
        "li" => starting == "li",
        "dt" | "dd" => matches!(starting, "dt" | "dd"),
        "p" => matches!(
            starting,
            "p" | "div" | "table" | "ul" | "ol" | "dl" | "h1" | "h2" | "h3" | "h4"
        ),
        _ => false,
    }
}

/// Whether an element without an end tag ends where its parent ends.
fn ends_with_parent(open: &str, ending: &str) -> bool {
    match open {
        "td" | "th" => matches!(ending, "tr" | "thead" | "tbody" | "tfoot" | "table"),
        "tr" => matches!(ending, "thead" | "tbody" | "tfoot" | "table"),
        "thead" | "tbody" | "tfoot" => ending == "table",
        "li" => matches!(ending, "ul" | "ol"),
        "dt" | "dd" => ending == "dl",
        "p" => matches!(ending, "div" | "td" | "th" | "li" | "section"),
        _ => false,
    }
}
