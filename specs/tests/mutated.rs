//! Mutated spec files: whatever a file contains, it is read and reported without a panic, and no report shows
//! a character that a terminal would obey.

use std::path::Path;
use std::{fs, iter};

use errcodes_specs::{SourceFile, bundled, read, read_folder};

/// More than enough to meet every kind of mutation with every kind of mistake. The numbers are the same in
/// each run, so a failure can be repeated.
const INPUTS: usize = 1_500;

/// Pieces that mean something to TOML, to the format, or to whoever counts bytes, characters and columns.
const PIECES: &[&str] = &[
    "\u{200D}",
    "\u{FE0F}",
    "é",
    "\u{301}",
    "\u{E0041}",
    "\u{202E}",
    "\u{0456}",
    "超",
    "𝒳",
    "\t",
    "\r",
    "\n",
    "\"",
    "'''",
    "{",
    "}",
    "[",
    "]",
    "=",
    "..",
    "0x",
    "-1",
    "99999999999",
    "\\u0000",
    "digits = 2\n",
    "radix = \"hex\"\n",
    "[[override]]\n",
    "extends = \"gme\"\n",
    "effect = \"none\"\n",
    "tags = [\"a\", \"b\"]\n",
    "base = -7\n",
    "variant = \"auto\"\n",
    "advised_by = \"editor\"\n",
    "[[operation]]\nid = \"a\"\ncalls = [\"A\"]\n",
    "[[code.when]]\noperation = [\"a\", \"stop\"]\nretry = \"satisfied\"\n",
    "lang = \"zh\"\n",
    "[[range]]\n",
    "codes = \"0..\"\n",
    "mask = 0xF0\n",
    "value = 0x10\n",
    "fields = { low = 0x0F }\n",
    "success = true\n",
];

/// Numbers that look random (xorshift).
struct Numbers(u64);

impl Numbers {
    /// A number below `bound`.
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(bound).unwrap()).unwrap()
    }

    fn mutate(&mut self, text: &mut Vec<char>, seeds: &[Vec<char>]) {
        let at = self.below(text.len() + 1);
        let inserted: Vec<char> = match self.below(5) {
            0 => PIECES[self.below(PIECES.len())].chars().collect(),
            1 => {
                text.truncate(at.max(1));
                Vec::new()
            }
            2 => {
                let seed = &seeds[self.below(seeds.len())];
                let start = self.below(seed.len());
                seed[start..(start + self.below(200)).min(seed.len())].to_vec()
            }
            3 => text[at..(at + self.below(50)).min(text.len())].to_vec(),
            _ => iter::repeat_n('é', self.below(600)).collect(),
        };
        text.splice(at.min(text.len())..at.min(text.len()), inserted);
    }
}

fn seeds() -> Vec<Vec<char>> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let folders = ["fail", "pass"].map(|folder| corpus.join(folder));
    let mut paths: Vec<_> = folders
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    paths.sort();
    let gme = bundled::find("gme").unwrap().text().chars().take(3_000).collect();
    paths
        .iter()
        .map(|path| fs::read_to_string(path).unwrap().chars().collect())
        .chain([gme])
        .collect()
}

#[test]
fn whatever_a_file_contains_is_read_and_reported() {
    let seeds = seeds();
    let mut numbers = Numbers(0x0123_4567_89AB_CDEF);
    for _ in 0..INPUTS {
        let mut text = seeds[numbers.below(seeds.len())].clone();
        for _ in 0..=numbers.below(8) {
            numbers.mutate(&mut text, &seeds);
        }
        let text: String = text.into_iter().collect();
        check(&SourceFile::new("a.toml", "acme/a", text));
    }
}

fn check(source: &SourceFile) {
    let (catalog, report) = read(source);
    let rendered = report.render();
    let is_obeyed = |c: char| c != '\n' && (c.is_control() || matches!(c, '\u{202A}'..='\u{202E}'));
    assert!(!rendered.contains(is_obeyed), "{rendered:?}\n{:?}", source.text());
    assert!(rendered.lines().all(|line| line.chars().count() < 400), "{rendered}");
    if report.is_empty() {
        assert!(catalog.codes().iter().all(|code| !code.message.is_empty()), "{}", source.text());
    }
    let spaces = [source.clone(), SourceFile::new("b.toml", "acme/b", source.text())];
    let find = &mut |_: &_, name: &str| bundled::find_base(name);
    let (folder, reports) = read_folder("acme", None, &spaces, find);
    let is_sound = reports.iter().map(|report| report.render().len()).sum::<usize>() == 0;
    assert!(!is_sound || folder.spaces().len() == 2, "{}", source.text());
}
