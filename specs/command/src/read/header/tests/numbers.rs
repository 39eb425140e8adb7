//! Expressions.

use super::{all, check, doubts, pairs};

#[test]
fn definitions_are_expressions() {
    let cases = [
        ("5", "5"),
        ("(5)", "5"),
        ("-5", "-5"),
        ("(-5)", "-5"),
        ("0x0a", "0x0A"),
        ("-0x2700", "-0x2700"),
        ("017", "15"),
        ("5UL", "5"),
        ("0X5ull", "0x5"),
        ("1'000", "1000"),
        ("0b11", "3"),
        ("'A'", "65"),
        ("'\\n'", "10"),
        ("((int)0x80004005)", "0x80004005"),
        ("((HRESULT)0x80070057L)", "0x80070057"),
        ("(int)4294967295", "-1"),
        ("(unsigned char)300", "44"),
        ("(signed char)0xFF", "-0x01"),
        ("((__u8)~0)", "255"),
        ("_HRESULT_TYPEDEF_(0xC0000005L)", "0xC0000005"),
        ("INT64_C(-7)", "-7"),
        ("HRESULT(5)", "5"),
        ("static_cast<int>(0x80000000)", "0x80000000"),
        ("((acme_t)-3)", "-3"),
        ("((acme_t)(3))", "3"),
        ("(1 << 8) | 4", "260"),
        ("1 + 2 * 3 - 4 / 2 % 3", "5"),
        ("(1 + 2) * 3", "9"),
        ("7 & 5 ^ 1", "4"),
        ("~0", "-1"),
        ("~0x0", "0xFFFFFFFF"),
        ("~0U", "4294967295"),
        ("!0 + !7", "1"),
        ("1 ? 2 : 3", "2"),
        ("0 ? 2 : 1 ? 4 : 5", "4"),
        ("3 < 4 && 4 >= 4 || 0", "1"),
        ("5 == 5", "1"),
        ("5 != 5", "0"),
        ("- - 5", "5"),
        ("-1 >> 1", "-1"),
        ("+7", "7"),
        ("0x1000 + 2", "0x1002"),
        ("112345678 + 0x01", "112345679"),
        ("-2147483647 - 1", "-2147483648"),
        ("1u - 2", "4294967295"),
        ("-1 < 0u", "0"),
        ("true", "1"),
        ("0x80000000 | (4 << 16) | 5", "0x80040005"),
    ];
    for (definition, code) in cases {
        let page = all(&format!("#define ACME_X {definition}\n"));
        assert_eq!(pairs(&page), [format!("ACME_X = {code}")], "{definition}");
    }
}

#[test]
fn constants_name_each_other() {
    let text = "#define A (B + 1)\n#define B (ROOT - 2)\n#define ROOT 0x1000\nenum { M = A, N };\n#define O N\n\
        static const int P = O;\n";
    check(
        text,
        &[
            "A = 0x0FFF",
            "B = 0x0FFE",
            "ROOT = 0x1000",
            "M = 0x0FFF",
            "N = 0x1000",
            "O = 0x1000",
            "P = 0x1000",
        ],
    );
}

/// `A * 3` is `1 + 2 * 3`, and `-B` is `- -1`.
#[test]
fn definitions_replace_names_as_text() {
    check(
        "#define A 1 + 2\n#define B -1\n#define C A * 3\n#define D -B\n#define E (A) * 3\n",
        &["A = 3", "B = -1", "C = 7", "D = 1", "E = 9"],
    );
}

#[test]
fn macros_are_applied() {
    let text = "#define ROOT 100\n#define MAKE(n) (ROOT + (n))\n#define TWICE(n) n * 2\n#define PASTE(a, b) a##b\n#define NONE() 9\n\
        #define A MAKE(1)\n#define B MAKE(MAKE(2))\n#define C TWICE(1 + 2)\n#define D PASTE(RO, OT)\n#define E NONE()\n\
        #define F PASTE(0x5, UL)\n#define LATER(x) ((HRESULT)x)\n#define G LATER(0x80000001L)\n#define MAKE2 (1)\n";
    check(
        text,
        &[
            "ROOT = 100",
            "A = 101",
            "B = 202",
            "C = 5",
            "D = 100",
            "E = 9",
            "F = 0x5",
            "G = 0x80000001",
            "MAKE2 = 1",
        ],
    );
}

#[test]
fn alternatives_are_tried() {
    let text = "#ifdef X\n#define ACME_E EXTERNAL\n#else\n#define ACME_E (-7)\n#endif\nenum { ACME_OWN = ACME_E };\n";
    let page = all(text);
    assert_eq!(pairs(&page), ["ACME_E = -7", "ACME_OWN = -7"]);
    let what = "`ACME_E` has no number that can be read: `EXTERNAL` is not defined in this header";
    let guess = "`ACME_OWN` depends on a name with several definitions, of which one is taken";
    assert_eq!(doubts(&page), [format!("2: {what}"), format!("6: {guess}")]);
}

#[test]
fn what_has_no_number_is_doubtful() {
    let cases = [
        ("OTHER + 1", "`OTHER` is not defined in this header"),
        ("MAKE(1)", "the macro `MAKE` cannot be applied: it is not in this header"),
        ("1 / 0", "it divides by zero"),
        ("1 % 0", "it divides by zero"),
        ("1 << 32", "it shifts by more bits than its type has"),
        ("1 >> -1", "it shifts by more bits than its type has"),
        ("(1", "its definition is no expression of integers"),
        ("1 2", "its definition is no expression of integers"),
        ("08", "`08` is no integer"),
        ("(X)", "it is defined by itself"),
        ("(Y)", "it is defined by itself"),
        ("sizeof(int)", "the macro `sizeof` cannot be applied: it is not in this header"),
    ];
    for (definition, reason) in cases {
        let page = all(&format!("#define X {definition}\n#define Y X\n"));
        assert_eq!(pairs(&page), [""; 0], "{definition}");
        assert_eq!(doubts(&page)[0], format!("1: `X` has no number that can be read: {reason}"));
    }
}

#[test]
fn what_was_not_meant_to_be_a_number_is_no_doubt() {
    let text = "#ifndef ACME_H\n#define ACME_H\n#define ACME_VERSION \"1.0\"\n#define ACME_API __attribute__((visibility(\"default\")))\n\
        #define ACME_INLINE static inline\n#define ACME_MIN(a, b) ((a) < (b) ? (a) : (b))\n#define ACME_PI 3.14\n#define acme_read acme_read_v2\n\
        #define ACME_BEGIN do {\n#define ACME_CALL stdcall\n#endif\n";
    check(text, &[]);
}

#[test]
fn counting_stops_at_a_member_without_a_number() {
    let page = all("enum { A, B = OTHER, C, D = 7, E };");
    assert_eq!(pairs(&page), ["A = 0", "D = 7", "E = 8"]);
    assert_eq!(
        doubts(&page)[1],
        "1: `C` has no number that can be read: it counts on from a member that cannot be read"
    );
}

#[test]
fn deep_and_long_definitions_are_doubtful() {
    let many = 20_000;
    let deep = [
        format!("{}1{}", "(".repeat(many), ")".repeat(many)),
        format!("{}1", "-".repeat(many)),
        format!("{}1", "1?2:".repeat(many)),
        format!("{}1", "1?".repeat(many)),
        format!("{}1{}", "(".repeat(1000), ")".repeat(1000)),
        format!("{}1{}", "F(".repeat(1000), ")".repeat(1000)),
    ];
    for definition in deep {
        let page = all(&format!("#define F(x) (x)\n#define E_A {definition}\n"));
        assert_eq!((pairs(&page).len(), page.doubts.len()), (0, 1));
    }
    let chain = lines(0..many, |n| format!("#define E_{n} (E_{} + 1)\n", n + 1));
    assert!(!all(&chain).doubts.is_empty());
    let doubling = lines(0..99, |n| format!("#define E_{n} E_{m} + E_{m}\n", m = n + 1));
    assert!(!all(&format!("{doubling}#define E_99 1\n")).doubts.is_empty());
}

/// A chain in the order of the file has no end: each link is known when the next asks.
#[test]
fn long_chains_are_read() {
    let chain = lines(1..2000, |n| format!("#define E_{n} (E_{} + 1)\n", n - 1));
    let page = all(&format!("#define E_0 0\n{chain}"));
    assert_eq!(pairs(&page)[1999], "E_1999 = 1999");
}

fn lines(numbers: std::ops::Range<usize>, line: impl Fn(usize) -> String) -> String {
    numbers.map(line).collect::<Vec<_>>().concat()
}
