//! Why there is no spec of a name.

use std::error::Error;
use std::fmt;

use crate::SourceFile;
use crate::quote::quoted;

/// Why there is no spec of a name.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NotFound {
    /// The reason, in one line.
    pub message: String,
    /// What to do about it.
    pub help: Vec<String>,
}

impl NotFound {
    /// Without a remedy.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: Vec::new() }
    }

    /// The name stands for several specs, where one is wanted.
    #[must_use]
    pub fn several_spaces(name: &str, spaces: &[SourceFile]) -> Self {
        let mut ids = Vec::new();
        for space in spaces {
            ids.push(quoted(space.default_id()));
        }
        let error = Self::new(format!("{} has several code spaces", quoted(name)));
        error.help(format!("choose one: {}", ids.join(", ")))
    }

    /// The name is the path of a spec that another crate exports.
    #[must_use]
    pub fn in_another_crate(name: &str) -> Self {
        Self::new(format!("the spec {} is in another crate", quoted(name)))
    }

    /// Adds a name that was probably meant, if there is one.
    #[must_use]
    pub fn did_you_mean(self, near: Option<&str>) -> Self {
        match near {
            Some(near) => self.help(format!("did you mean {}?", quoted(near))),
            None => self,
        }
    }

    /// Adds a remedy.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }
}

/// The message, and each remedy on a line of its own after `help: `.
impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        for help in &self.help {
            write!(f, "\nhelp: {help}")?;
        }
        Ok(())
    }
}

impl Error for NotFound {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_remedy_is_on_a_line_of_its_own() {
        let error = NotFound::new("there is no `x`").did_you_mean(None).did_you_mean(Some("y"));
        let text = "there is no `x`\nhelp: did you mean `y`?\nhelp: or write one";
        assert_eq!(error.help("or write one").to_string(), text);
    }
}
