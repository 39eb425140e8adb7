//! The text of a draft, laid out as the bundled specs are.

use std::fmt::Write as _;

use errcodes_specs::{Effect, Repr, Retry};
use toml_writer::{ToTomlValue as _, TomlStringBuilder};

use super::{Draft, Entry, Item, Section, Source, Space};

/// A string on one line in double quotes.
pub(crate) fn string(text: &str) -> String {
    TomlStringBuilder::new(text).as_basic().to_toml_value()
}

pub(super) fn text(draft: &Draft) -> String {
    let mut text = Text(String::new());
    text.head(draft);
    text.space(&draft.space);
    for source in &draft.sources {
        text.source(source, &draft.space);
    }
    for section in &draft.sections {
        text.section(section, draft.proposes);
    }
    text.0
}

/// The line between groups, as wide as a line of a spec may be.
const RULE: &str = "# ---------------------------------------------------------------------------------------------------------------------";

/// A retry class, with the delay that the vendor states.
pub(super) fn retry(class: Retry, delay: Option<&str>) -> String {
    let class = string(class.name());
    match delay {
        Some(delay) => format!("{{ class = {class}, after = {} }}", string(delay)),
        None => class,
    }
}

struct Text(String);

impl Text {
    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn header(&mut self, header: &str) {
        self.0.push('\n');
        self.line(header);
    }

    fn value(&mut self, key: &str, value: &str) {
        // A `String` takes everything.
        let _ = writeln!(self.0, "{key} = {value}");
    }

    fn string(&mut self, key: &str, text: &str) {
        self.value(key, &string(text));
    }

    fn comments(&mut self, comments: &[String]) {
        for comment in comments {
            self.line(&format!("# {comment}"));
        }
    }

    fn head(&mut self, draft: &Draft) {
        let mut steps = Vec::new();
        if draft.proposes {
            steps.push(
                "Kind, retry and effect are proposed from the words of the page: check each.",
            );
        } else if !draft.sections.iter().all(Section::is_exported) {
            steps.push(
                "State kind and retry of each code: for now, a group states that nobody knows them.",
            );
        }
        if draft.entries().any(|entry| entry.is_nameless) {
            steps.push("Give a name to each variant below `name me`.");
        }
        if draft.remarks.iter().any(|remark| remark.is_doubt) {
            steps.push("Look at each row below `doubtful`, and take the comment out.");
        }
        steps.push("Check the file by `cargo errcodes check`, and take these lines out.");
        self.line("# A draft, made by `cargo errcodes import`. What is left to do:");
        self.line("#");
        for step in steps {
            self.line(&format!("# * {step}"));
        }
    }

    fn space(&mut self, space: &Space) {
        self.header("[sdk]");
        self.string("id", &space.id);
        self.string("title", &space.title);
        if let Some(url) = &space.url {
            self.string("url", url);
        }
        self.string("lang", &space.lang);
        if space.repr != Repr::I32 {
            self.string("repr", space.repr.name());
        }
        if space.is_hex {
            self.string("radix", "hex");
        }
        if let Some(digits) = space.digits {
            self.value("digits", &digits.to_string());
        }
        let success: Vec<String> = space.success.iter().map(ToString::to_string).collect();
        self.value("success", &format!("[{}]", success.join(", ")));
        if !space.strip_prefix.is_empty() {
            self.strings("strip_prefix", &space.strip_prefix);
        }
        self.string("unrecognized", "unspecified");
    }

    fn strings(&mut self, key: &str, texts: &[String]) {
        let texts: Vec<String> = texts.iter().map(|text| string(text)).collect();
        self.value(key, &format!("[{}]", texts.join(", ")));
    }

    fn source(&mut self, source: &Source, space: &Space) {
        self.header("[[source]]");
        self.string("title", &source.title);
        if let Some(url) = &space.url {
            self.string("url", url);
        }
        self.string("lang", source.lang);
        self.value("retrieved", &source.retrieved);
    }

    fn section(&mut self, section: &Section, proposes: bool) {
        self.header(RULE);
        let group = if section.id.is_empty() { "" } else { "group." };
        if !section.id.is_empty() {
            self.header("[[group]]");
            self.string("id", &section.id);
            if let Some(heading) = &section.heading {
                self.string("title", heading);
            }
            if !proposes && !section.is_exported() {
                self.string("kind", "unknown");
                self.string("retry", "unspecified");
            }
        }
        for item in &section.items {
            self.0.push('\n');
            match item {
                Item::Comment(comment) => self.line(&format!("# {comment}")),
                Item::Entry(entry) => self.entry(entry, group),
            }
        }
    }

    fn entry(&mut self, entry: &Entry, group: &str) {
        self.comments(&entry.comments);
        match entry.last {
            None => {
                self.line(&format!("[[{group}code]]"));
                self.value("code", &entry.first.to_string());
            }
            Some(last) => {
                self.line(&format!("[[{group}range]]"));
                self.string("codes", &format!("{}..={last}", entry.first));
            }
        }
        self.names(entry);
        if entry.last.is_some() && entry.is_success {
            self.value("success", "true");
        }
        for (key, text) in
            [("message", &entry.message), ("cause", &entry.cause), ("advice", &entry.advice)]
        {
            if let Some(text) = text {
                self.string(key, text);
            }
        }
        self.class(entry);
        if !entry.tags.is_empty() {
            self.strings("tags", &entry.tags);
        }
        if let Some(url) = &entry.url {
            self.string("url", url);
        }
    }

    fn names(&mut self, entry: &Entry) {
        if let Some(symbol) = &entry.symbol {
            self.string("symbol", symbol);
        }
        if entry.is_nameless {
            self.line("# name me");
        }
        if let Some(variant) = &entry.variant {
            self.string("variant", variant);
        }
        if !entry.aliases.is_empty() {
            self.strings("aliases", &entry.aliases);
        }
    }

    fn class(&mut self, entry: &Entry) {
        if let Some(class) = entry.class {
            self.string("kind", class.kind.name());
            self.value("retry", &retry(class.retry, entry.delay.as_deref()));
            if class.effect != Effect::Unspecified {
                self.string("effect", class.effect.name());
            }
        } else if entry.is_success {
            self.string("kind", "ok");
            self.string("retry", "satisfied");
        }
    }
}
