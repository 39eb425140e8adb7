/// The text of a spec file, and what to call it.
#[derive(Clone, Debug)]
pub struct SourceFile {
    path: String,
    default_id: String,
    text: String,
}

impl SourceFile {
    /// A spec file. `path` is shown in reports, so it is the path as the user wrote it; `default_id` is
    /// the id of a spec that states none.
    ///
    /// ```
    /// let source = errcodes_specs::SourceFile::new("errors/acme.toml", "acme", "[sdk]");
    /// assert_eq!(source.path(), "errors/acme.toml");
    /// ```
    pub fn new(
        path: impl Into<String>,
        default_id: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self { path: path.into(), default_id: default_id.into(), text: text.into() }
    }

    /// The path as the user wrote it.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The id of a spec that states none.
    #[must_use]
    pub fn default_id(&self) -> &str {
        &self.default_id
    }

    /// The last part of the default id: the name of the code space within its folder.
    #[must_use]
    pub fn stem(&self) -> &str {
        self.default_id.rsplit('/').next().unwrap_or_default()
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}
