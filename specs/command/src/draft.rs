//! Drafts of specs, made from what a vendor documents: the model, and the steps from pages to it.

pub(crate) mod cell;
pub(crate) mod columns;
mod exported;
mod groups;
mod merge;
mod names;
pub(crate) mod number;
mod prefixes;
mod propose;
mod reserve;
mod rows;
#[cfg(test)]
pub(crate) mod samples;
mod space;
mod success;
#[cfg(test)]
mod tests;
pub(crate) mod text;
mod write;

use errcodes_specs::{Effect, Kind, Repr, Retry};

use self::columns::Wanted;
use self::number::Number;
pub(crate) use self::write::string;
use crate::failure::Failure;
use crate::page::Page;

/// A page, and where it is from.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    /// The path as the user wrote it.
    pub(crate) path: String,
    /// The name of the file.
    pub(crate) name: String,
    pub(crate) page: Page,
}

/// What a draft is made with, beside the pages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) id: String,
    pub(crate) url: Option<String>,
    pub(crate) lang: Option<String>,
    /// Prefixes that the user chose.
    pub(crate) prefixes: Vec<String>,
    pub(crate) columns: Wanted,
    /// Whether kind, retry class and effect are proposed from the words.
    pub(crate) proposes: bool,
    /// The day on which the pages were read, as `YYYY-MM-DD`.
    pub(crate) today: String,
}

/// A spec that a person still has to look through.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) space: Space,
    pub(crate) sources: Vec<Source>,
    /// In the order of the pages.
    pub(crate) sections: Vec<Section>,
    /// What the user has to know, in the order of the pages.
    pub(crate) remarks: Vec<Remark>,
    /// Whether the classes are proposals.
    pub(crate) proposes: bool,
}

/// The facts about the code space as a whole.
#[derive(Clone, Debug)]
pub(crate) struct Space {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) url: Option<String>,
    pub(crate) lang: String,
    pub(crate) repr: Repr,
    /// Whether people read the codes in hex.
    pub(crate) is_hex: bool,
    /// How many digits a hex code has, if not as many as the type.
    pub(crate) digits: Option<usize>,
    /// The numbers that report success.
    pub(crate) success: Vec<Number>,
    pub(crate) strip_prefix: Vec<String>,
}

/// A page that the draft was made from.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) title: String,
    pub(crate) lang: &'static str,
    pub(crate) retrieved: String,
}

/// Codes that stand below one heading.
#[derive(Clone, Debug)]
pub(crate) struct Section {
    /// The id of the group; empty if there is none yet.
    pub(crate) id: String,
    pub(crate) heading: Option<String>,
    pub(crate) items: Vec<Item>,
}

#[derive(Clone, Debug)]
pub(crate) enum Item {
    Entry(Box<Entry>),
    /// A row that makes no code: only a comment is left of it.
    Comment(String),
}

/// A code or a range of codes, as a page has it.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) place: Place,
    pub(crate) first: Number,
    /// The last number of a range.
    pub(crate) last: Option<Number>,
    pub(crate) symbol: Option<String>,
    pub(crate) aliases: Vec<String>,
    /// The variant, if it is not the one that the format makes of the symbol.
    pub(crate) variant: Option<String>,
    /// Whether the variant is a stopgap.
    pub(crate) is_nameless: bool,
    pub(crate) message: Option<String>,
    pub(crate) cause: Option<String>,
    pub(crate) advice: Option<String>,
    pub(crate) is_success: bool,
    pub(crate) class: Option<Class>,
    /// How long to wait before a retry, as a spec writes it.
    pub(crate) delay: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) url: Option<String>,
    /// Whether `export` wrote it: texts and names are as they are, unless the format refuses them.
    pub(crate) is_exported: bool,
    /// What a person has to look at.
    pub(crate) comments: Vec<String>,
}

/// What a failure is, and what a caller may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Class {
    pub(crate) kind: Kind,
    pub(crate) retry: Retry,
    pub(crate) effect: Effect,
}

impl Class {
    /// Where nothing is known.
    const UNKNOWN: Self =
        Self { kind: Kind::Unknown, retry: Retry::Unspecified, effect: Effect::Unspecified };
}

/// A line of a document, by the position of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) document: usize,
    pub(crate) line: usize,
}

/// Something about a line of a document that the user has to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Remark {
    pub(crate) place: Place,
    pub(crate) what: String,
    /// Whether a row is in doubt; else something is only left out.
    pub(crate) is_doubt: bool,
}

/// Takes the remarks of all steps.
#[derive(Debug, Default)]
struct Remarks(Vec<Remark>);

impl Remarks {
    /// Adds a doubt, and returns the comment of the draft that says the same.
    fn doubt(&mut self, place: Place, what: String) -> String {
        let comment = format!("doubtful: line {}: {what}", place.line);
        self.0.push(Remark { place, what, is_doubt: true });
        comment
    }

    fn left_out(&mut self, place: Place, what: String) {
        self.0.push(Remark { place, what, is_doubt: false });
    }
}

impl Draft {
    /// Makes a draft of pages.
    ///
    /// # Errors
    ///
    /// That no table has numbers, or that it is not certain which column has the codes.
    pub(crate) fn new(documents: &[Document], options: &Options) -> Result<Self, Failure> {
        let mut remarks = Remarks::default();
        let mut sections = rows::read(documents, options, &mut remarks)?;
        if entries(&sections).next().is_none() {
            return Err(no_number(documents));
        }
        success::find(&mut sections);
        let mut space = space::find(documents, &sections, options);
        merge::merge(&mut sections, &space, &mut remarks);
        exported::settle(&mut sections, &mut remarks);
        space.success = success::numbers(&sections);
        space.strip_prefix = prefixes::of_sections(&sections, &options.prefixes);
        names::give(&mut sections, &space, &mut remarks);
        groups::name(&mut sections, options.proposes);
        if options.proposes {
            propose::classify(&mut sections, &space.strip_prefix);
        }
        remarks.0.sort_by_key(|remark| remark.place);
        let sources = documents.iter().map(|document| Source::of(document, options)).collect();
        let (remarks, proposes) = (remarks.0, options.proposes);
        Ok(Self { space, sources, sections, remarks, proposes })
    }

    /// The codes and ranges.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        entries(&self.sections)
    }

    /// The text of the spec.
    pub(crate) fn text(&self) -> String {
        write::text(self)
    }
}

impl Section {
    /// Whether all its codes come with their kinds and classes.
    fn is_exported(&self) -> bool {
        let mut entries = self.items.iter().filter_map(Item::entry).peekable();
        entries.peek().is_some() && entries.all(|entry| entry.class.is_some())
    }
}

impl Item {
    fn entry(&self) -> Option<&Entry> {
        match self {
            Self::Entry(entry) => Some(entry),
            Self::Comment(_) => None,
        }
    }
}

impl Entry {
    /// An entry without any facts.
    fn new(place: Place) -> Self {
        Self {
            place,
            first: Number { value: 0, hex_digits: None },
            last: None,
            symbol: None,
            aliases: Vec::new(),
            variant: None,
            is_nameless: false,
            message: None,
            cause: None,
            advice: None,
            is_success: false,
            class: None,
            delay: None,
            tags: Vec::new(),
            url: None,
            is_exported: false,
            comments: Vec::new(),
        }
    }
}

impl Source {
    fn of(document: &Document, options: &Options) -> Self {
        let title = document.page.title.as_deref().and_then(text::stated);
        Self {
            title: title.unwrap_or_else(|| text::clean(&document.name)),
            lang: space::language(&document.page),
            retrieved: options.today.clone(),
        }
    }
}

fn no_number(documents: &[Document]) -> Failure {
    let path = documents.first().map(|document| document.path.as_str());
    Failure::usage("no row has a number in the column of the codes")
        .at(path.unwrap_or_default())
        .help("choose another column by `--code-column`")
}

fn entries(sections: &[Section]) -> impl Iterator<Item = &Entry> {
    sections.iter().flat_map(|section| &section.items).filter_map(Item::entry)
}

fn entries_mut(sections: &mut [Section]) -> impl Iterator<Item = &mut Entry> {
    sections.iter_mut().flat_map(|section| &mut section.items).filter_map(|item| match item {
        Item::Entry(entry) => Some(&mut **entry),
        Item::Comment(_) => None,
    })
}
