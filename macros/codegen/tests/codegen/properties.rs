//! What holds for any text, tried on specs with random damage: the same on every run.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use errcodes_codegen::expand_source;
use errcodes_specs::SourceFile;

use crate::{errors, items};

const MOST_CASES: u64 = 1500;
const MOST_TIME: Duration = Duration::from_secs(5);
const LONGEST_LINE: usize = 300;

/// What to put into a spec.
const PIECES: &[&str] = &[
    "\"",
    "\"\"\"",
    "'''",
    "\\",
    "\\u0000",
    "\\u202E",
    "{",
    "}",
    "{}",
    "[",
    "]",
    "[[",
    "=",
    ".",
    ",",
    "#",
    "#[",
    "*/",
    "/*",
    "%s",
    "<b>",
    "[a](b)",
    "```",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\0",
    "\u{1B}[31m",
    "\u{85}",
    "\u{9B}",
    "\u{61C}",
    "\u{200F}",
    "\u{2028}",
    "\u{202E}",
    "\u{2066}",
    "\u{FEFF}",
    "é",
    "界",
    "🙂",
    "²",
    "\u{301}",
    "0",
    "-1",
    "1e9",
    "0x80004005",
    "-170141183460469231731687303715884105728",
    "true",
    "2025-11-21",
    "[[code]]\n",
    "[[group]]\n",
    "[[group.code]]\n",
    "[sdk]\n",
    "code = 1\n",
    "variant = \"Self\"\n",
    "id = \"a/b\"\n",
    "repr = \"u8\"\n",
    "repr = \"i64\"\n",
    "radix = \"hex\"\n",
    "lang = \"zh\"\n",
    "success = [\"..=0x7F\", 5]\n",
    "strip_prefix = [\"A\"]\n",
    "type = \"Option\"\n",
    "aliases = [\"A\", \"B\"]\n",
    "[[operation]]\nid = \"a\"\ncalls = [\"A\"]\n",
    "[[code.when]]\noperation = [\"a\", \"stop\"]\nretry = \"satisfied\"\n",
];

/// A linear congruential generator: enough to choose places.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }

    /// The byte at which a character starts, or the end.
    fn place(&mut self, text: &str) -> usize {
        let at = self.below(text.len() + 1);
        (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap()
    }
}

fn damaged(text: &str, random: &mut Random) -> String {
    let mut text = text.to_owned();
    for _ in 0..=random.below(4) {
        damage(&mut text, random);
    }
    text
}

fn damage(text: &mut String, random: &mut Random) {
    let at = random.place(text);
    let line = text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
    match random.below(5) {
        0 => text.insert_str(at, PIECES[random.below(PIECES.len())]),
        1 => text.insert_str(line, PIECES[random.below(PIECES.len())]),
        2 => text.replace_range(at..line, ""),
        3 if at < text.len() => drop(text.remove(at)),
        _ => {
            let copy: String = text[at..].split_inclusive('\n').take(random.below(9)).collect();
            text.insert_str(line, &copy);
        }
    }
}

/// All specs of the tests, good and bad, and the start of a bundled one.
fn seeds() -> Vec<String> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/tests/corpus");
    let folders = ["pass", "fail"].map(|folder| corpus.join(folder));
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap());
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let specs = paths.iter().filter(|path| path.extension().is_some_and(|end| end == "toml"));
    let gme = errcodes_specs::bundled::find("gme").unwrap();
    let start = gme.text().split_inclusive('\n').take(80).collect();
    specs.map(|path| fs::read_to_string(path).unwrap()).chain([start]).collect()
}

/// The report and the tokens, once they are found to be what any text must give.
fn checked(text: &str) -> (String, String) {
    let source = SourceFile::new("damaged.toml", "damaged", text);
    let (_, report) = errcodes_specs::read(&source);
    let shown = report.render();
    assert_eq!(report.is_empty(), shown.is_empty());
    let hidden = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{61C}' | '\u{200E}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
    };
    assert!(!shown.contains(hidden), "{shown:?}");
    assert!(shown.lines().all(|line| line.chars().count() <= LONGEST_LINE), "{shown}");
    let tokens = expand_source(&source);
    let items = items(tokens.clone());
    assert_eq!(errors(tokens.clone()).is_empty(), report.is_empty(), "{text}");
    assert!(items.iter().any(|item| matches!(item, syn::Item::Enum(_))), "{text}");
    (shown, tokens.to_string())
}

/// Each mistake by itself: damage may hide the one that a spec was made for.
#[test]
fn every_spec_of_the_tests_gives_what_any_text_must() {
    for text in seeds() {
        checked(&text);
    }
}

#[test]
fn any_text_gives_a_report_or_none_and_an_enum() {
    let seeds = seeds();
    let start = Instant::now();
    for case in 0..MOST_CASES {
        let mut random = Random(case);
        let text = damaged(&seeds[random.below(seeds.len())], &mut random);
        let outcome = std::panic::catch_unwind(|| checked(&text));
        assert!(outcome.is_ok(), "case {case}:\n{text:?}");
        assert_eq!(outcome.unwrap(), checked(&text), "case {case}:\n{text:?}");
        if start.elapsed() > MOST_TIME {
            break;
        }
    }
}
