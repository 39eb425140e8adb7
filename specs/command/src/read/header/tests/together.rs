//! Several headers at once, and names that stand for each other.

use crate::page::Page;

use super::super::read_all;
use super::{all, doubts, pairs};

fn together(texts: &[&str]) -> Vec<Page> {
    read_all(texts, &[String::new()])
}

#[test]
fn headers_know_the_constants_of_each_other() {
    let pages = together(&[
        "#include \"b.h\"\n#define LIST(X) X(FULL)\nenum e {\n#define X(name) ACME_##name = ACME__##name,\nLIST(X)\n};\n",
        "\u{feff}\n#define ACME__FULL -3",
        "#define ACME_LAST_ONE (ACME_FULL - 1)",
    ]);
    let pairs: Vec<_> = pages.iter().map(pairs).collect();
    assert_eq!(pairs, [["ACME_FULL = -3"], ["ACME__FULL = -3"], ["ACME_LAST_ONE = -4"]]);
    let lines = pages.iter().map(|page| page.tables[0].rows[0].line);
    assert_eq!(lines.collect::<Vec<_>>(), [5, 2, 1]);
    assert!(pages.iter().all(|page| page.doubts.is_empty()), "{pages:?}");
}

#[test]
fn what_is_open_ends_with_its_header() {
    let pages = together(&["/* Errors */\n\n#define A_X 1", "#define A_Y 2\n"]);
    let headings: Vec<_> = pages.iter().map(|page| page.tables[0].heading.as_deref()).collect();
    assert_eq!(headings, [Some("Errors"), None]);
}

#[test]
fn doubts_name_the_header() {
    let pages = together(&["\n#define A_X 1\n", "\n\n#define A_X 2\n"]);
    assert_eq!(
        doubts(&pages[1]),
        ["3: `A_X` is 1 on line 2 of another header and 2 here: the first counts"]
    );
    let pages = together(&["#define A_X 1\n", "int f(void);\n"]);
    assert_eq!(pages[0].notes, []);
    assert_eq!(pages[1].notes[0].what, "no constant is taken from this header");
}

#[test]
fn other_names_of_a_code_stand_beside_it() {
    let text = "#define A_OLDEST A_OLD\n#define A_OLD (A_NEW) /* gone */\nenum { A_NEW = 5, /* here */ A_NEXT };\n\
        #define A_SAME 5\n#define B A_NEW\n#define A_COUNT A_NEW\n";
    let page = all(text);
    assert_eq!(pairs(&page), ["A_NEW / A_OLDEST / A_OLD = 5", "A_NEXT = 6", "A_SAME = 5", "B = 5"]);
    assert_eq!(page.notes[0].what, "`A_COUNT` is a bound of the list, and left out");
}

#[test]
fn names_in_a_circle_are_no_codes() {
    let page = all("#define A_X A_Y\n#define A_Y A_X\n#define A_Z 1\n");
    assert_eq!(pairs(&page), ["A_Z = 1"]);
}

#[test]
fn a_number_of_another_branch_is_doubtful() {
    let text = "#if defined(ELSEWHERE)\n# define A_X (-(ELSEWHERE))\n#else\n# define A_X (-4093)\n#endif\n\
        enum { A_Y = A_X, A_Z };\n";
    let page = all(text);
    assert_eq!(pairs(&page), ["A_X = -4093", "A_Y = -4093", "A_Z = -4092"]);
    let lines: Vec<_> = page.doubts.iter().map(|doubt| doubt.line).collect();
    assert_eq!(lines, [2, 6, 6], "{:?}", page.doubts);
}

#[test]
fn no_name_of_a_long_chain_is_lost() {
    let chain: Vec<_> = (1..40).map(|at| format!("#define A_{at} A_{}\n", at - 1)).collect();
    let pairs = pairs(&all(&format!("#define A_0 7\n{}", chain.concat()))).join(" ");
    assert!((0..40).all(|at| pairs.split(' ').any(|name| name == format!("A_{at}"))), "{pairs}");
}

#[test]
fn the_first_of_two_macros_counts() {
    let text = "#if EDOM > 0\n# define A_ERR(x) (-(x))\n#else\n# define A_ERR(x) (x)\n#endif\n\
        #define A_X A_ERR(7)\n\
        #ifdef Y\n# define B_ERR(x) x\n#else\n# define B_ERR(x) ((HRESULT)(x))\n#endif\n#define B_X B_ERR(8)\n\
        enum {\n#define XX(x) A_##x,\nXX(U)\n#undef XX\n#define XX(x) B_##x,\nXX(U)\n};\n";
    let page = all(text);
    assert_eq!(pairs(&page), ["A_X = -7", "B_X = 8", "A_U = 0", "B_U = 1"]);
    let expected = "6: `A_X` depends on a name with several definitions, of which one is taken";
    assert_eq!(doubts(&page), [expected]);
}
