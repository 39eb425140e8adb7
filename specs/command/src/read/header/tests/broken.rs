//! Headers that no compiler takes.

use super::{all, doubts, pairs};

#[test]
fn what_can_be_read_is_read() {
    let text = "enum a { A = 1, B = 2;\n#define C 3\n}}} ))) struct {\nenum b { D = (, E = 5 };\nenum c { F F2, G = 6 H = 7,\n I\n J };\n";
    let page = all(text);
    assert_eq!(
        pairs(&page),
        ["A = 1", "B = 2", "C = 3", "F = 0", "G = 6", "H = 7", "I = 8", "J = 9"]
    );
    let expected = [
        "1: the enum that starts here is not closed before a `;`",
        "4: `D` has no number that can be read: its definition is no expression of integers",
        "4: the enum that starts here is not closed before a `;`",
        "5: a comma seems to be missing before this member",
        "7: a comma seems to be missing before this member",
    ];
    assert_eq!(doubts(&page), expected);
}

#[test]
fn what_is_not_closed_is_doubtful() {
    assert_eq!(doubts(&all("enum {\n A,\n B")), ["1: the enum that starts here is not closed"]);
    let page = all("#define A 1\n/* b\n#define B 2\n");
    assert_eq!(pairs(&page), ["A = 1"]);
    assert_eq!(doubts(&page), ["2: a comment is not closed: the rest of the file is in it"]);
}

#[test]
fn members_of_unknown_macros_are_doubtful() {
    let page = all("enum {\n A,\n OTHER_LIST(X)\n B,\n C = 5, D };");
    assert_eq!(pairs(&page), ["A = 0", "C = 5", "D = 6"]);
    assert_eq!(doubts(&page)[0], "3: the members that `OTHER_LIST` makes cannot be read");
    assert!(doubts(&page)[1].starts_with("4: `B` has no number"), "{:?}", doubts(&page));
}

#[test]
fn macros_that_make_themselves_end() {
    let page = all(
        "#define F(x) G(x) G(x)\n#define G(x) F(x) F(x)\nenum { F(A), B = 1 };\n#define C F(1)\n",
    );
    assert_eq!(pairs(&page), ["B = 1"]);
    assert_eq!(page.doubts.len(), 2, "{:?}", page.doubts);
}

/// Any prefix and any mixture of pieces of headers is read without a panic, and without an end
/// to the stack.
#[test]
fn no_text_makes_it_panic() {
    let header = "#define A(x) x##1 /* é */\n#if 0\n#else\nenum class e : int { X = A(2), Y [[z]] = 'a', /* b */ };\n\
        #endif\nconst int q = (int)0x5u ? ~1 : -'\\x4';\n";
    for (end, _) in header.char_indices() {
        all(&header[..end]);
    }
    let pieces: Vec<_> = header.split_inclusive([' ', '\n', '(', ')', '#']).collect();
    let mut state = 1_usize;
    for length in 0..2000 {
        let text: String = (0..length % 60)
            .map(|_| {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                pieces[(state >> 33) % pieces.len()]
            })
            .collect();
        all(&text);
    }
    for text in [
        "",
        "\n",
        "#",
        "#define",
        "#define A",
        "enum",
        "enum {",
        "{}",
        "\\",
        "'",
        "\"",
        "/*",
        "//",
        "\u{0}",
    ] {
        all(text);
    }
}
