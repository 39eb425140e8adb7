//! Comments: messages and headings.

use super::{all, headings, messages};

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(messages(&all(text)), expected);
}

#[test]
fn comments_stand_beside() {
    let text = "#define A 1 /* one */\n#define B 2 // two\n#define C 3 /**< three */\n#define D 4 ///< four\n#define E 5 //!< five\n\
        #define F 6 /* six\n  and more */\n#define G 7 // seven\n            // and more\nenum {\n H, /* eight */\n I = 9 /*!< nine */,\n J /* ten */\n};\n\
        enum { K, /* k */ L, /* l */ M /* m */ };\nconst int N = 1; // n\n";
    check(
        text,
        &[
            "A: one",
            "B: two",
            "C: three",
            "D: four",
            "E: five",
            "F: six and more",
            "G: seven and more",
            "H: eight",
            "I: nine",
            "J: ten",
            "K: k",
            "L: l",
            "M: m",
            "N: n",
        ],
    );
}

#[test]
fn comments_stand_above() {
    let text = "/** one */\n#define A 1\n// two\n// lines\n#define B 2\n\n/*\n * three\n *\n * lines\n */\n#define C 3\n\
        enum {\n  /// four\n  D,\n\n  /*! five */ E,\n};\n/** x */\n#ifndef F\n#define F 6\n#endif\n";
    check(text, &["A: one", "B: two lines", "C: three lines", "D: four", "E: five", "F: x"]);
}

#[test]
fn comments_stand_below_if_marked() {
    check(
        "enum {\n  A,\n  /**< one */\n  B,\n  ///< two\n  ///< lines\n  C = 5,\n    /** three\n     */\n\n  D\n};\n",
        &["A: one", "B: two lines", "C: three", "D: "],
    );
}

/// What stands beside says what a code means; what stands above is a note, or a heading.
#[test]
fn a_comment_beside_wins() {
    let text = "#define A 1 /* one */\n/*\n * A long story about B, and why it is special, which goes on and on. It\n * has no end.\n */\n\
        #define B 2 /* two */\n";
    check(text, &["A: one", "B: two"]);
}

#[test]
fn decoration_and_repeated_numbers_are_stripped() {
    let text = "#define A 1 /* 1 - one */\n#define B 0x10 /* 0x10: sixteen */\n#define C 3 /* 3 */\n#define D 4 /* 40 thieves */\n\
        #define E -5 /* -5, five */\n/** @brief six   times\n *  @ingroup acme */\n#define F 6\n/*** seven ***/\nenum { G };\n";
    let page = all(text);
    assert_eq!(
        messages(&page),
        ["A: one", "B: sixteen", "C: ", "D: 40 thieves", "E: five", "F: six times", "G: "]
    );
    assert_eq!(headings(&page)[1], "seven");
}

#[test]
fn the_message_compiler_of_windows_is_understood() {
    let text = "//\n// MessageId: ACME_BUSY\n//\n// MessageText:\n//\n// The device is busy.\n// Try later.\n//\n#define ACME_BUSY 5L\n\n\
        //\n// MessageId: ACME_FULL\n//\n// MessageText:\n//\n//  No room\n//\n#define ACME_FULL ((HRESULT)0x80040006L)\n";
    let page = all(text);
    assert_eq!(
        messages(&page),
        ["ACME_BUSY: The device is busy. Try later.", "ACME_FULL: No room"]
    );
    assert_eq!(headings(&page), ["-"]);
}

#[test]
fn banners_and_lone_comments_are_headings() {
    let text = "/* Copyright Acme */\n#include <x.h>\n\n/* ==== Network ==== */\n#define A 1\n#define B 2\n\n//------------\n// Disk\n//------------\n\
        #define C 3\n\n/* Memory errors */\n\n#define D 4\n#define E 5\nvoid f(void);\n#define F 6\n/** @defgroup acme Group title\n * @{ */\n#define G 7\n";
    let page = all(text);
    assert_eq!(headings(&page), ["Network", "Disk", "Memory errors", "-", "Group title"]);
    assert!(messages(&page).iter().all(|message| message.ends_with(": ")), "{:?}", messages(&page));
}

#[test]
fn a_comment_above_bare_constants_is_a_heading() {
    let text = "/* Reasons. */\n#define A 1\n#define B 2\n#define C 3\n\n/*\n * Others\n */\n#define D 4 /* d */\n#define E 5 /* e */\n";
    let page = all(text);
    assert_eq!(headings(&page), ["Reasons", "Others"]);
    assert_eq!(messages(&page)[3..], ["D: d", "E: e"]);
}

#[test]
fn a_comment_below_a_block_is_its_heading() {
    let text =
        "#define A 1\n#define B 2\n/* Return codes. Negative ones are errors. */\n\n#define C 3\n";
    assert_eq!(headings(&all(text)), ["Return codes", "-"]);
}

#[test]
fn sections_divide_enums() {
    let text = "/* Error codes */\nenum {\n  A,\n\n  /* From the server */\n\n  B,\n\n  /* NB: add new ones below */\n\n  C\n};\n\
        /* not this one */\nenum named { D };\n";
    assert_eq!(headings(&all(text)), ["Error codes", "From the server", "named"]);
}
