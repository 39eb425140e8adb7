//! A spec whose parts stand in different places, until `errcodes_specs` can build one without text.

use errcodes_specs::{Catalog, SourceFile, read};

pub(super) struct Inline {
    id: String,
    text: String,
    starts: Vec<(usize, usize)>,
    codes: Vec<Vec<(String, usize, String)>>,
    ats: Vec<usize>,
}

pub(super) struct Code<'i>(&'i mut Vec<(String, usize, String)>);

pub(super) struct Diag {
    at: usize,
    message: String,
    help: Vec<String>,
}

impl Inline {
    pub(super) fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            text: String::new(),
            starts: Vec::new(),
            codes: Vec::new(),
            ats: Vec::new(),
        }
    }
    pub(super) fn code(&mut self, at: usize) -> Code<'_> {
        self.ats.push(at);
        self.codes.push(Vec::new());
        Code(self.codes.last_mut().unwrap())
    }
    pub(super) fn finish(mut self) -> (Catalog, Vec<Diag>) {
        self.text = format!("[sdk]\nid = {:?}\n", self.id);
        for (at, code) in self.ats.iter().zip(&self.codes) {
            self.starts.push((self.text.len(), *at));
            self.text += "[[code]]\n";
            let after = code.iter().find(|v| v.0 == "after");
            for (key, at, value) in code.iter().filter(|v| v.0 != "after") {
                self.starts.push((self.text.len(), *at));
                match after {
                    Some(after) if key == "retry" => {
                        self.text += &format!("retry.class = {value}\n");
                        self.starts.push((self.text.len(), after.1));
                        self.text += &format!("retry.after = {}\n", after.2);
                    }
                    _ => self.text += &format!("{key} = {value}\n"),
                }
            }
        }
        let (catalog, report) = read(&SourceFile::new("", self.id.clone(), self.text));
        let diags = report
            .iter()
            .map(|d| {
                let n = self.starts.partition_point(|s| s.0 <= d.place().start);
                let at = n.checked_sub(1).map_or(0, |n| self.starts[n].1);
                Diag { at, message: d.message().to_owned(), help: d.help_texts().to_vec() }
            })
            .collect();
        (catalog, diags)
    }
}
impl Diag {
    pub(super) fn place(&self) -> std::ops::Range<usize> {
        self.at..self.at
    }
    pub(super) fn message(&self) -> &str {
        &self.message
    }
    pub(super) fn help_texts(&self) -> &[String] {
        &self.help
    }
}
impl Code<'_> {
    pub(super) fn string(&mut self, key: &str, at: usize, value: &str) {
        self.0.push((key.to_owned(), at, format!("{value:?}")));
    }
    pub(super) fn integer(&mut self, key: &str, at: usize, value: i128) {
        self.0.push((key.to_owned(), at, value.to_string()));
    }
}
