//! Calls of the vendor's API, and what codes mean in answer to them.

use std::time::Duration;

use crate::quote::quoted;
use crate::{Catalog, Effect, Facts, Kind, NotFound, Retry, Texts, suggest};

/// One or more calls of the vendor's API, in answer to which codes may mean something else.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The id.
    pub id: String,
    /// The name of the variant of the operation enum.
    pub variant: String,
    /// The vendor's names of the calls.
    pub calls: Vec<String>,
}

/// What a code means in answer to some operations, as far as it differs from what it means else.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct When {
    /// The positions of the operations in [`Catalog::operations`]; at least one. No two of the
    /// tables of a code have one in common.
    pub operations: Vec<usize>,
    /// What happened.
    pub message: Texts,
    /// Why it happens.
    pub cause: Texts,
    /// What to do about it.
    pub advice: Texts,
    /// What happened, as a canonical kind.
    pub kind: Option<Kind>,
    /// What the caller may do.
    pub retry: Option<Retry>,
    /// How long the vendor says to wait before a retry. The delay of the code itself only holds
    /// where there is no `retry` here.
    pub retry_after: Option<Duration>,
    /// Whether the failed call may have taken effect all the same.
    pub effect: Option<Effect>,
}

impl When {
    /// Puts what is stated here in the place of what `facts` had. Texts are replaced language by
    /// language.
    pub fn replace(&self, facts: &mut Facts) {
        let Self { operations: _, message, cause, advice, kind, retry, retry_after, effect } = self;
        let texts =
            [(message, &mut facts.message), (cause, &mut facts.cause), (advice, &mut facts.advice)];
        for (new, old) in texts {
            old.extend(new.clone());
        }
        facts.kind = kind.unwrap_or(facts.kind);
        if let Some(retry) = *retry {
            (facts.retry, facts.retry_after) = (retry, *retry_after);
        }
        facts.effect = effect.unwrap_or(facts.effect);
    }

    /// The texts, for what concerns all of them.
    pub(crate) fn texts(&self) -> [&Texts; 3] {
        [&self.message, &self.cause, &self.advice]
    }
}

impl Facts {
    /// What is different in answer to the operation at this position in [`Catalog::operations`].
    #[must_use]
    pub fn in_answer_to(&self, operation: usize) -> Option<&When> {
        self.when.iter().find(|when| when.operations.contains(&operation))
    }

    /// The facts in answer to that operation alone.
    fn narrow(&mut self, operation: usize) {
        if let Some(when) = self.in_answer_to(operation).cloned() {
            when.replace(self);
        }
        self.when.clear();
    }
}

impl Catalog {
    /// Makes the facts of all codes and ranges those in answer to one operation. There are no operations to
    /// tell apart after that.
    ///
    /// # Errors
    ///
    /// If the spec has no operation of that id; nothing changes then.
    ///
    /// ```
    /// use errcodes_specs::{Retry, SourceFile, read};
    ///
    /// let text = "[[operation]]\nid = \"stop\"\n\n[[code]]\ncode = 1\nvariant = \"NotRunning\"\n\
    ///     message = \"not running\"\nkind = \"failed_precondition\"\nretry = \"never\"\n\
    ///     when = [{ operation = \"stop\", retry = \"satisfied\" }]";
    /// let (mut catalog, _) = read(&SourceFile::new("acme.toml", "acme", text));
    /// assert!(catalog.set_operation("halt").is_err());
    /// catalog.set_operation("stop").unwrap();
    /// assert_eq!(catalog.codes()[0].retry, Retry::Satisfied);
    /// ```
    pub fn set_operation(&mut self, id: &str) -> Result<(), NotFound> {
        let operations = &self.operations;
        let found = operations.iter().position(|operation| operation.id == id);
        let operation = found.ok_or_else(|| self.unknown_operation(id))?;
        for code in &mut self.codes {
            code.facts.narrow(operation);
        }
        for range in &mut self.ranges {
            range.facts.narrow(operation);
        }
        self.operations.clear();
        Ok(())
    }

    fn unknown_operation(&self, id: &str) -> NotFound {
        let spec = quoted(&self.sdk.id);
        if self.operations.is_empty() {
            let error = NotFound::new(format!("{spec} has no operations"));
            return error.help(
                "add them by `[[operation]]` and `when`; those of a bundled spec stand in an overlay that `extends` it",
            );
        }
        let error = NotFound::new(format!("{spec} has no operation {}", quoted(id)));
        error.help(help_for_unknown(id, &self.operations))
    }
}

/// The name of the operation enum beside an enum of errors: `GmeOperation` beside `GmeError`.
#[must_use]
pub fn operation_type_name(error: &str) -> String {
    format!("{}Operation", error.strip_suffix("Error").unwrap_or(error))
}

/// What to write in place of an id that no operation has: the operation with a call of that name,
/// or one of the nearest id.
pub(crate) fn help_for_unknown(id: &str, operations: &[Operation]) -> String {
    const MOST: usize = 10;
    let mut ids = Vec::new();
    for operation in operations {
        if operation.calls.iter().any(|call| call == id) {
            let (call, id) = (quoted(id), quoted(&operation.id));
            return format!("{call} is a call of the operation {id}; write the id");
        }
        ids.push(operation.id.as_str());
    }
    if let Some(near) = suggest::likeliest(id, ids.clone()) {
        return format!("did you mean {}?", quoted(near));
    }
    let mut likeliest = Vec::new();
    for id in suggest::ranked(id, ids).into_iter().take(MOST) {
        likeliest.push(quoted(id));
    }
    format!("operations: {}", likeliest.join(", "))
}
