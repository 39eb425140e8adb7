use errcodes_specs::{Facts, When};

/// What a code means in answer to some operations: a row of its own in the tables of words and texts, after all others.
pub(crate) struct Answer<'a> {
    /// The row of the code.
    pub(crate) row: usize,
    pub(crate) when: &'a When,
    /// All facts, those that the answer does not state as in the code.
    pub(crate) facts: Facts,
}

impl<'a> Answer<'a> {
    /// Those of the rows with these facts.
    pub(crate) fn all(rows: impl Iterator<Item = &'a Facts>) -> Vec<Self> {
        let mut answers = Vec::new();
        for (row, of_code) in rows.enumerate().filter(|(_, of_code)| !of_code.when.is_empty()) {
            let mut usual = of_code.clone();
            // Otherwise each answer would have a copy of all of them.
            usual.when = Vec::new();
            for when in &of_code.when {
                let mut facts = usual.clone();
                when.replace(&mut facts);
                answers.push(Self { row, when, facts });
            }
        }
        answers
    }
}

#[cfg(test)]
mod tests {
    use errcodes_specs::{SourceFile, read};

    use super::*;

    #[test]
    fn no_answer_keeps_a_copy_of_the_others() {
        let spec = "[[operation]]\nid = \"a\"\n\n[[operation]]\nid = \"b\"\n\n[[code]]\ncode = 1\n\
            variant = \"A\"\nmessage = \"m\"\nkind = \"ok\"\nretry = \"never\"\n\
            when = [{ operation = \"a\", message = \"n\" }, { operation = \"b\", retry = \"busy\" }]\n";
        let (catalog, _) = read(&SourceFile::new("x.toml", "x", spec));
        let answers = Answer::all(catalog.facts());
        let messages: Vec<_> = answers.iter().map(|answer| &*answer.facts.message["en"]).collect();
        assert_eq!(messages, ["n", "m"]);
        assert!(answers.iter().all(|answer| answer.facts.when.is_empty()));
    }
}
