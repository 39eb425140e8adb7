//! A compiler that knows places in spec files, as nightly does: mistakes are reported there, and names point there.

use std::cell::RefCell;
use std::ffi::OsString;
use std::ops::Range;
use std::path::{Path, PathBuf};

use errcodes_codegen::{Compiler, Mistake, Spans};
use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;

use crate::package::{Package, SPEC};

struct Knowing<'p> {
    package: &'p Package,
    can_report: bool,
    reported: RefCell<Vec<Reported>>,
    folders: RefCell<Vec<PathBuf>>,
}

#[derive(Debug, PartialEq)]
struct Reported {
    place: String,
    message: String,
    /// The place of each, if it has one, and the remark.
    notes: Vec<(Option<String>, String)>,
    help: usize,
}

/// A file with its text. The span of a place is that of a token which spells `file: text of the place`.
struct File {
    name: String,
    text: String,
}

impl Spans for File {
    fn span(&self, place: Range<usize>) -> Option<Span> {
        let spelled = format!("{}: {}", self.name, self.text.get(place)?);
        let token: Literal = Literal::string(&spelled).to_string().parse().unwrap();
        Some(token.span())
    }
}

/// The text of the token.
fn place(span: Span) -> Option<String> {
    syn::parse_str::<syn::LitStr>(&span.source_text()?).ok().map(|token| token.value())
}

impl Compiler for Knowing<'_> {
    fn variable(&self, name: &str) -> Option<OsString> {
        self.package.variable(name)
    }

    fn track_folder(&self, folder: &Path) {
        self.folders.borrow_mut().push(folder.to_owned());
    }

    fn spans_of(&self, text: &str, included: TokenStream) -> Option<Box<dyn Spans>> {
        let included = included.to_string();
        let (_, name) = included.trim_end_matches(['"', ')', ' ']).rsplit_once('"')?;
        Some(Box::new(File { name: name.to_owned(), text: text.to_owned() }))
    }

    fn report(&self, mistake: &Mistake<'_>) -> bool {
        let notes = mistake.notes.iter().map(|(span, text)| (span.and_then(place), (*text).into()));
        self.reported.borrow_mut().push(Reported {
            place: place(mistake.span).unwrap(),
            message: mistake.message.into(),
            notes: notes.collect(),
            help: mistake.help.len(),
        });
        self.can_report
    }
}

impl<'p> Knowing<'p> {
    fn of(package: &'p Package) -> Self {
        let (reported, folders) = <(RefCell<Vec<Reported>>, _)>::default();
        Self { package, can_report: true, reported, folders }
    }

    fn expand(&self, spec: &str) -> TokenStream {
        errcodes_codegen::expand(quote!((::errcodes) #spec), self)
    }

    /// The only mistake of a spec, which is reported where it is and nowhere else.
    #[track_caller]
    fn reported(&self, spec: &str) -> Reported {
        assert_eq!(crate::errors(self.expand(spec)), [""; 0]);
        let mut reported = self.reported.take();
        assert_eq!(reported.len(), 1, "{reported:#?}");
        reported.remove(0)
    }
}

fn note(place: Option<&str>, text: &str) -> (Option<String>, String) {
    (place.map(str::to_owned), text.to_owned())
}

#[test]
fn a_mistake_is_reported_at_its_place() {
    let package = Package::new("place");
    package.write("errors/acme.toml", SPEC.replace("unknown", "unknwon"));
    let reported = Knowing::of(&package).reported("errors/acme.toml");
    assert_eq!(reported.place, "errors/acme.toml: \"unknwon\"");
    assert_eq!(reported.message, "unknown kind `unknwon`");
    // The remark on the place itself needs no place.
    assert!(reported.notes.iter().all(|(place, _)| place.is_none()), "{reported:?}");
    assert!(reported.help > 0);
}

#[test]
fn the_first_place_of_a_clash_is_a_note() {
    let package = Package::new("clash");
    package.write("acme.toml", SPEC.to_owned() + &SPEC.replace("code = 1", "code = 0x1"));
    let compiler = Knowing::of(&package);
    compiler.expand("acme.toml");
    let reported = compiler.reported.take();
    let clash = reported.iter().find(|reported| reported.place == "acme.toml: 0x1").unwrap();
    assert!(clash.notes.contains(&note(Some("acme.toml: 1"), "first listed here")), "{clash:?}");
}

#[test]
fn a_note_may_be_in_another_file() {
    let package = Package::new("other-file");
    let sdk = |id: &str| format!("[sdk]\nid = \"{id}\"\ntype = \"Twice\"\n{SPEC}");
    package.write("spaces/one.toml", sdk("one"));
    package.write("spaces/two.toml", sdk("two"));
    let reported = Knowing::of(&package).reported("./spaces");
    assert_eq!(reported.place, "spaces/two.toml: \"Twice\"");
    let first = note(Some("spaces/one.toml: \"Twice\""), "in this one first");
    assert!(reported.notes.contains(&first), "{reported:?}");
}

#[test]
fn a_bundled_spec_has_no_place() {
    let package = Package::new("bundled-place");
    package.write(
        "acme.toml",
        format!("[sdk]\nextends = \"gme\"\n{SPEC}").replace("= 1\n", "= 7004\n"),
    );
    let reported = Knowing::of(&package).reported("acme.toml");
    assert_eq!(reported.place, "acme.toml: 7004");
    assert!(reported.notes.iter().all(|(place, _)| place.is_none()), "{reported:?}");
}

#[test]
fn what_the_compiler_cannot_report_is_an_error_of_the_call() {
    let package = Package::new("cannot-report");
    package.write("acme.toml", SPEC.replace("unknown", "unknwon"));
    let compiler = Knowing { can_report: false, ..Knowing::of(&package) };
    let errors = crate::errors(compiler.expand("acme.toml"));
    assert_eq!(errors.len(), 1, "{errors:#?}");
    assert!(errors[0].contains("acme.toml:5:8"), "{errors:#?}");
}

#[test]
fn a_variant_points_to_its_code() {
    let package = Package::new("variant-place");
    package.write("acme.toml", SPEC);
    let items = crate::items(Knowing::of(&package).expand("acme.toml"));
    let variants: Vec<_> = items
        .iter()
        .filter_map(
            |item| if let syn::Item::Enum(item) = item { Some(&item.variants) } else { None },
        )
        .flatten()
        .map(|variant| (variant.ident.to_string(), place(variant.ident.span())))
        .collect();
    let expected = ("A".to_owned(), Some("acme.toml: \"A\"".to_owned()));
    assert!(variants.contains(&expected), "{variants:?}");
}

#[test]
fn a_folder_is_tracked_and_a_file_is_not() {
    let package = Package::new("tracked-folder");
    package.write("spaces/one.toml", SPEC);
    let compiler = Knowing::of(&package);
    compiler.expand("spaces/one.toml");
    assert!(compiler.folders.borrow().is_empty());
    compiler.expand("./spaces");
    assert_eq!(compiler.folders.take(), [package.folder.join("spaces")]);
}
