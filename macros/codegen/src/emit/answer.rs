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
        for (row, of_code) in rows.enumerate() {
            for when in &of_code.when {
                let mut facts = of_code.clone();
                when.replace(&mut facts);
                answers.push(Self { row, when, facts });
            }
        }
        answers
    }
}
