//! Random small specs in every layout, and pages that differ from them.

use std::collections::HashSet;
use std::fmt::Write as _;

use proptest::prelude::*;

/// A row of a spec or a page.
#[derive(Clone, Debug)]
pub(super) struct Row {
    number: i64,
    symbol: Option<u8>,
    /// Which words its message has.
    words: u8,
    /// 0 stands for no group.
    group: u8,
}

/// How the rows of a group are written.
#[derive(Clone, Copy, Debug)]
enum Style {
    Headers { is_aligned: bool, is_dotted: bool },
    Lines,
    OneLine,
}

#[derive(Clone, Debug)]
pub(super) struct Layout {
    styles: [Style; 3],
    /// What the last group adds to its numbers.
    base: i64,
    is_hex: bool,
    line_break: &'static str,
    ends_with_line: bool,
}

/// What becomes of a row on the page.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Stays,
    Goes,
    Moves(i64),
    IsRenamed(u8),
    IsReworded(u8),
    LosesSymbol,
}

const NAMES: [&str; 4] = ["", "client", "server", "other"];

pub(super) fn layouts() -> impl Strategy<Value = Layout> {
    let styles = prop::array::uniform3(prop_oneof![
        any::<(bool, bool)>()
            .prop_map(|(is_aligned, is_dotted)| Style::Headers { is_aligned, is_dotted }),
        Just(Style::Lines),
        Just(Style::OneLine),
    ]);
    (styles, any::<[bool; 4]>()).prop_map(|(styles, [has_base, is_hex, windows, ends])| Layout {
        styles,
        base: if has_base { 0x10 } else { 0 },
        is_hex,
        line_break: if windows { "\r\n" } else { "\n" },
        ends_with_line: ends,
    })
}

fn row(groups: u8) -> impl Strategy<Value = Row> {
    (0..60_i64, prop::option::of(0..60_u8), any::<u8>(), 0..groups)
        .prop_map(|(number, symbol, words, group)| Row { number, symbol, words, group })
}

/// The rows of a spec, which has one row at least.
pub(super) fn rows() -> impl Strategy<Value = Vec<Row>> {
    prop::collection::vec(row(3), 1..12).prop_map(|mut rows| {
        rows.sort_by_key(|row| row.group);
        unique(rows)
    })
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        4 => Just(Fate::Stays),
        1 => Just(Fate::Goes),
        1 => (0..60_i64).prop_map(Fate::Moves),
        1 => (60..99_u8).prop_map(Fate::IsRenamed),
        1 => any::<u8>().prop_map(Fate::IsReworded),
        1 => Just(Fate::LosesSymbol),
    ]
}

/// Rows of a spec, and those of a page that once had them.
pub(super) fn rows_and_page() -> impl Strategy<Value = (Vec<Row>, Vec<Row>)> {
    rows().prop_flat_map(|rows| {
        let fates = prop::collection::vec(fate(), rows.len());
        let new = prop::collection::vec((row(4), any::<prop::sample::Index>()), 0..5);
        (fates, new).prop_map(move |(fates, new)| {
            let mut page: Vec<Row> =
                rows.iter().zip(fates).filter_map(|(row, fate)| row.after(fate)).collect();
            for (row, at) in new {
                page.insert(at.index(page.len() + 1), row);
            }
            if page.is_empty() {
                page.extend(rows.first().cloned());
            }
            (rows.clone(), unique(page))
        })
    })
}

/// Rows of a spec, and those of a page that only has more.
pub(super) fn rows_and_more() -> impl Strategy<Value = (Vec<Row>, Vec<Row>)> {
    let new = prop::collection::vec((row(4), any::<prop::sample::Index>()), 0..5);
    (rows(), new).prop_map(|(rows, new)| {
        let mut page = rows.clone();
        for (row, at) in new {
            let is_new = rows.iter().all(|known| {
                known.number != row.number && (known.symbol.is_none() || known.symbol != row.symbol)
            });
            if is_new {
                page.insert(at.index(page.len() + 1), row);
            }
        }
        (rows, unique(page))
    })
}

/// Without rows whose number or symbol is that of another one.
fn unique(mut rows: Vec<Row>) -> Vec<Row> {
    let (mut numbers, mut symbols) = (HashSet::new(), HashSet::new());
    rows.retain(|row| {
        numbers.insert(row.number) && row.symbol.is_none_or(|symbol| symbols.insert(symbol))
    });
    rows
}

impl Row {
    fn after(&self, fate: Fate) -> Option<Self> {
        let row = self.clone();
        Some(match fate {
            Fate::Stays => row,
            Fate::Goes => return None,
            Fate::Moves(number) => Self { number, ..row },
            Fate::IsRenamed(symbol) => Self { symbol: Some(symbol), ..row },
            Fate::IsReworded(words) => Self { words, ..row },
            Fate::LosesSymbol => Self { symbol: None, ..row },
        })
    }

    fn keys(&self, base: i64, is_hex: bool, is_page: bool) -> Vec<(&'static str, String)> {
        let (number, words) = (self.number - base, self.words);
        let number =
            if is_hex && number >= 0 { format!("0x{number:02X}") } else { number.to_string() };
        let name = match self.symbol {
            Some(symbol) => ("symbol", format!("\"ACME_N{symbol}\"")),
            None if is_page => ("variant", format!("\"Page{}\"", self.number)),
            None => ("variant", format!("\"Own{}\"", self.number)),
        };
        let whose = if is_page { "the page's" } else { "our" };
        vec![
            ("code", number),
            name,
            ("message", format!("\"{whose} {words}\"")),
            ("kind", "\"unknown\"".to_owned()),
            ("retry", "\"unspecified\"".to_owned()),
        ]
    }
}

/// A page, as an import gives it.
pub(super) fn page(rows: &[Row]) -> String {
    let mut text = "[sdk]\nid = \"page\"\n".to_owned();
    let mut group = 0;
    let mut ids = HashSet::new();
    for row in rows {
        let mut header = "[[code]]";
        if row.group > 0 {
            header = "[[group.code]]";
            // A page may return to a section, which an import makes another group.
            if row.group != group {
                let name = NAMES[usize::from(row.group)];
                let id = if ids.insert(name) {
                    name.to_owned()
                } else {
                    format!("{name}_{}", row.number)
                };
                write!(text, "[[group]]\nid = \"{id}\"\ntitle = \"{name} errors\"\n").unwrap();
            }
            group = row.group;
        }
        writeln!(text, "{header}").unwrap();
        for (key, value) in row.keys(0, false, true) {
            writeln!(text, "{key} = {value}").unwrap();
        }
    }
    text
}

/// A spec in a layout, with a comment at every place where one can stand.
pub(super) fn spec(rows: &[Row], layout: &Layout) -> String {
    let (mut top, mut text) = (String::new(), "# ours\n[sdk] # sdk\nid = 'acme' # id\n".to_owned());
    for (name, group) in NAMES.iter().zip(0..3_u8) {
        let of_group: Vec<&Row> = rows.iter().filter(|row| row.group == group).collect();
        let style = layout.styles[usize::from(group)];
        if group == 0 {
            let target = if matches!(style, Style::Headers { .. }) { &mut text } else { &mut top };
            target.push_str(&list(&of_group, style, "[[code]]", 0, layout.is_hex));
            continue;
        }
        let base = if group == 2 { layout.base } else { 0 };
        write!(text, "\n# ----\n\n# about {name}\n[[group]]\nid = '{name}'\n").unwrap();
        write!(text, "title = \"{name} errors\"\nbase = {base} # base\n").unwrap();
        text.push_str(&list(&of_group, style, "[[group.code]]", base, layout.is_hex));
    }
    let mut text = format!("{top}{text}# the end\n");
    if !layout.ends_with_line {
        text.truncate(text.trim_end().len());
    }
    text.replace('\n', layout.line_break)
}

fn list(rows: &[&Row], style: Style, header: &str, base: i64, is_hex: bool) -> String {
    let tables = rows.iter().map(|row| row.keys(base, is_hex, false));
    let inline = |keys: Vec<(&str, String)>| {
        let pairs: Vec<String> =
            keys.iter().map(|(key, value)| format!("{key} = {value}")).collect();
        format!("{{ {} }}", pairs.join(", "))
    };
    match style {
        Style::Headers { is_aligned, is_dotted } => tables
            .map(|keys| {
                let mut text = format!("\n# above\n{header} # header\n");
                for (key, value) in keys {
                    let key = if is_dotted && key == "message" { "message.en" } else { key };
                    let width = if is_aligned { 10 } else { 0 };
                    writeln!(text, "{key:<width$} = {value} # {key}").unwrap();
                }
                text
            })
            .collect(),
        Style::Lines => {
            let rows = tables.map(|keys| format!("    # above\n    {}, # row\n", inline(keys)));
            format!("code = [ # first\n{}] # last\n", rows.collect::<String>())
        }
        Style::OneLine => {
            let rows: Vec<String> = tables.map(inline).collect();
            format!("code = [{}] # last\n", rows.join(", "))
        }
    }
}
