//! Headers of every shape.

mod broken;
mod choice;
mod comments;
mod numbers;
mod random;
mod together;

use crate::page::Page;

use super::read;

/// All constants of a header.
fn all(text: &str) -> Page {
    read(text, &[String::new()])
}

/// `symbol = code` of each row.
fn pairs(page: &Page) -> Vec<String> {
    let rows = page.tables.iter().flat_map(|table| &table.rows);
    rows.map(|row| format!("{} = {}", row.cells[1], row.cells[0])).collect()
}

/// `symbol: message` of each row.
fn messages(page: &Page) -> Vec<String> {
    let rows = page.tables.iter().flat_map(|table| &table.rows);
    rows.map(|row| format!("{}: {}", row.cells[1], row.cells[2])).collect()
}

fn headings(page: &Page) -> Vec<&str> {
    page.tables.iter().map(|table| table.heading.as_deref().unwrap_or("-")).collect()
}

/// `line: what` of each doubt.
fn doubts(page: &Page) -> Vec<String> {
    page.doubts.iter().map(|doubt| format!("{}: {}", doubt.line, doubt.what)).collect()
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let page = all(text);
    assert_eq!(pairs(&page), expected);
    assert!(page.doubts.is_empty(), "{:?}", page.doubts);
}

#[test]
fn tables_have_heads_and_lines() {
    let page =
        all("\u{feff}#pragma once\n\nenum acme_error {\n  ACME_OK,\n};\n\n#define ACME_BUSY 7\n");
    assert_eq!(headings(&page), ["acme_error", "-"]);
    assert!(page.tables.iter().all(|table| table.head == ["code", "symbol", "message"]));
    let lines = page.tables.iter().flat_map(|table| &table.rows).map(|row| row.line);
    assert_eq!(lines.collect::<Vec<_>>(), [4, 7]);
}

#[test]
fn enums_count_on() {
    let text = "enum e { A, B, C = 10, D, E = -3, F, G = C + 5, H, I = 0xFF, J };";
    let expected = [
        "A = 0",
        "B = 1",
        "C = 10",
        "D = 11",
        "E = -3",
        "F = -2",
        "G = 15",
        "H = 16",
        "I = 0xFF",
        "J = 0x100",
    ];
    check(text, &expected);
    check(
        "enum { A = 0x7FFFFFFF, B, C = 0xFFFFFFFF, D };",
        &["A = 0x7FFFFFFF", "B = 0x80000000", "C = 0xFFFFFFFF", "D = 0x100000000"],
    );
}

#[test]
fn enums_have_names() {
    let text = "typedef enum _Tag { A } Alias;\nenum tag { B };\nenum class Scoped : int { C };\n\
        typedef enum { D } Only;\nenum { E };\nenum { F } variable;\nACME_API enum __attribute__((packed)) attr { G };\n\
        typedef NS_ENUM(NSInteger, Apple) { H };\nenum struct [[nodiscard]] ns::Outer { I };";
    let expected = ["Alias", "tag", "Scoped", "Only", "-", "-", "attr", "Apple", "Outer"];
    assert_eq!(headings(&all(text)), expected);
}

#[test]
fn members_may_have_attributes() {
    let text = "enum e { A ACME_OLD, B ACME_OLD_SINCE(1, \"x, y\") = 5, C [[deprecated(\"z\")]], \
        D __attribute__((deprecated)) = 9,\n E\n  ACME_OLD_SINCE(2, \"}\") = B + 20, F };";
    check(text, &["A = 0", "B = 5", "C = 6", "D = 9", "E = 25", "F = 26"]);
}

#[test]
fn code_around_enums_is_passed_over() {
    let text = "#ifdef __cplusplus\nextern \"C\" {\n#endif\nACME_API int acme_open(enum mode m);\n\
        static inline enum mode f(int x) { if (x) { return 1; } return 0; }\n\
        struct s { enum { A, B } kind; int x[3]; };\nnamespace n { enum k { C = 4 }; }\n\
        class K { public: static const int D = 5; enum { E }; };\n#ifdef __cplusplus\n}\n#endif\n";
    check(text, &["A = 0", "B = 1", "C = 4", "D = 5", "E = 0"]);
}

#[test]
fn constants_of_a_type_are_read() {
    let text = "static const int A = -5;\nconstexpr std::int32_t B = 0x10;\nconst long C = A - 1, D = 2;\n\
        inline constexpr auto E = 1;\nextern const int F;\nconst char *G = \"x\";\nconst double H = 1;\nint I = 3;\n\
        static const unsigned J = -1;\ntypedef short tiny;\nconst tiny K = 0x1FFFF;\nvoid f(const int x = 5);\n";
    check(text, &["A = -5", "B = 0x10", "C = -6", "D = 2", "J = 4294967295", "K = -0x0001"]);
}

#[test]
fn a_scoped_enum_hides_its_names() {
    let text =
        "enum class X { Ok, Bad = Ok + 3 };\nenum class Y { Ok = 8, Bad = Ok | 1, Far = X::Bad };";
    check(text, &["Ok = 0", "Bad = 3", "Ok = 8", "Bad = 9", "Far = 9"]);
}

#[test]
fn what_is_left_out_is_left_out() {
    let text = "#if 0\n#define A 1\nenum { B };\n#if 1\n#define C 1\n#else\n#define D 1\n#endif\n#else\n#define E 1\n#endif\n\
        #ifdef NEVER\n#define F 2\n#else\n#define G 3\n#endif\n#if 0\nit's \"open\n#endif\n#define H 4\n\
        enum { I,\n#if 0\nJ,\n#endif\nK };\n#if 0 // why\n#define L 1\n#elif X\n#define M 5\n#endif\n";
    check(text, &["E = 1", "F = 2", "G = 3", "H = 4", "I = 0", "K = 1", "M = 5"]);
}

#[test]
fn macros_make_members() {
    let text = "#define ERRORS(X) \\\n  X(FULL, 3, \"no room: \\\"a\\\" */\") \\\n  X(BUSY, 4, \"try later\")\n\
        #define MEMBER(name, code, text) ACME_##name = code,\nenum acme_error {\n  ACME_OK,\n  ERRORS(MEMBER)\n  ACME_OTHER\n};\n\
        #define LIST Y(A) Y(B)\n#define Y(n) LIST_ ## n,\nenum { LIST LIST_END_OF };\n";
    let page = all(text);
    assert_eq!(
        pairs(&page),
        [
            "ACME_OK = 0",
            "ACME_FULL = 3",
            "ACME_BUSY = 4",
            "ACME_OTHER = 5",
            "LIST_A = 0",
            "LIST_B = 1",
            "LIST_END_OF = 2",
        ]
    );
    assert_eq!(messages(&page)[1..3], ["ACME_FULL: no room: \"a\" * /", "ACME_BUSY: try later"]);
    assert_eq!(page.tables[0].rows[3].line, 8);
}

#[test]
fn one_name_may_be_defined_twice() {
    let text = "#ifdef X\n#define A 1\n#else\n#define A 1 /* the same */\n#endif\nenum { B = 2,\n#define B B\n};\n";
    let page = all(text);
    assert_eq!(messages(&page), ["A: the same", "B: "]);
    assert_eq!(doubts(&page), [""; 0]);

    let page = all("#ifdef X\n#define A 1\n#else\n#define A 2\n#endif\n");
    assert_eq!(pairs(&page), ["A = 1"]);
    assert_eq!(doubts(&page), ["4: `A` is 1 on line 2 and 2 here: the first counts"]);
}

#[test]
fn numbers_that_depend_on_conditions_are_doubtful() {
    let text = "enum { A,\n#ifdef X\nB,\n#else\nC, D,\n#endif\nE,\nF = 9,\nG };";
    let page = all(text);
    assert_eq!(pairs(&page), ["A = 0", "B = 1", "C = 1", "D = 2", "E = 3", "F = 9", "G = 10"]);
    assert_eq!(
        doubts(&page),
        ["7: `E` counts on from members under `#if`: its number depends on them"]
    );
}

#[test]
fn sentinels_are_kept_and_doubtful() {
    let page =
        all("enum { ACME_OK, ACME_ERROR_COUNT, ACME_MAXIMAL, ACME_FORCE_UINT = 0x7FFFFFFF };");
    assert_eq!(page.tables[0].rows.len(), 4);
    let doubtful = doubts(&page);
    assert_eq!(doubtful.len(), 2, "{doubtful:?}");
    assert!(doubtful[0].contains("ACME_ERROR_COUNT") && doubtful[1].contains("ACME_FORCE_UINT"));
}
