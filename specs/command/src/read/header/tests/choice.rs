//! Which constants are taken.

use super::{pairs, read};

#[track_caller]
fn check(text: &str, prefixes: &[&str], expected: &[&str]) {
    let prefixes: Vec<_> = prefixes.iter().map(|prefix| (*prefix).to_owned()).collect();
    let page = read(text, &prefixes);
    let names: Vec<_> =
        pairs(&page).iter().map(|pair| pair.split(' ').next().unwrap().to_owned()).collect();
    assert_eq!(names, expected);
}

const MIXED: &str = "#define ACME_SIZE 9\nvoid f(void);\n#define ACME_ERR_A 1\n#define ACME_ERR_B 2\n#define ACME_ERR_C 3\n\
    #define ACME_ERR_D 4\n#define ACME_ERR_E 5\n#define ACME_OK 0\n";

#[test]
fn prefixes_choose() {
    check(MIXED, &["ACME_ERR_A", "ACME_O"], &["ACME_ERR_A", "ACME_OK"]);
    check(MIXED, &["ACME_X"], &[]);
}

#[test]
fn doubts_are_of_chosen_names_only() {
    let text = "#define ACME_A (OTHER + 1)\n#define ZZZ_B (OTHER + 1)\n";
    let page = read(text, &["ACME_".to_owned()]);
    assert_eq!(page.doubts.len(), 1);
}

#[test]
fn a_family_of_errors_is_taken_with_its_section() {
    let expected =
        ["ACME_ERR_A", "ACME_ERR_B", "ACME_ERR_C", "ACME_ERR_D", "ACME_ERR_E", "ACME_OK"];
    check(MIXED, &[], &expected);
}

#[test]
fn enums_and_headings_that_speak_of_errors_are_taken() {
    check("enum color { RED };\nenum acme_error { BAD };", &[], &["BAD"]);
    check("enum color { RED };\ntypedef enum { BAD } AcmeStatusCode;", &[], &["BAD"]);
    check("enum color { RED };\ntypedef enum { BAD } ACMEcode;", &[], &["BAD"]);
    check(
        "enum opcode { RED };\nenum acme_error { BAD };\nenum acme_error_mode { LOUD };",
        &[],
        &["BAD"],
    );
    check("#define WIDTH 3\nint f();\n/* Return codes */\n\n#define BAD 1\n", &[], &["BAD"]);
    check("enum color { RED };\nenum acme_status { BAD };", &[], &["BAD"]);
    check("enum acme_status { IDLE };\nenum acme_error { BAD };", &[], &["BAD"]);
}

#[test]
fn names_of_errno_are_taken() {
    let text = "#define ACME_H 1\nint f();\n#define EPERM 1\n#define ENOENT 2\n#define ESRCH 3\n#define EINTR 4\n#define E2BIG 7\n";
    check(text, &[], &["EPERM", "ENOENT", "ESRCH", "EINTR", "E2BIG"]);
}

#[test]
fn without_errors_all_but_versions_are_taken() {
    check(
        "#define ACME_VERSION_MAJOR 3\n#define ACME_BUSY 1\nenum color { RED };",
        &[],
        &["ACME_BUSY", "RED"],
    );
}

/// What is left out, without the numbers of the lines.
fn notes(text: &str) -> Vec<String> {
    read(text, &[]).notes.into_iter().map(|note| note.what).collect()
}

#[test]
fn of_lists_with_the_same_numbers_one_is_taken() {
    let text = "enum color { RED };\ntypedef enum { ACME_OK, ACME_FULL, ACME_BUSY, ACME_LOST } ACMEcode;\n\
        typedef enum { ACMEM_OK, ACMEM_BAD, ACMEM_OLD } ACMEMcode;\n";
    check(text, &[], &["ACME_OK", "ACME_FULL", "ACME_BUSY", "ACME_LOST"]);
    assert_eq!(
        notes(text),
        [
            "left out, as no name for errors: `RED`, to be had by `--prefix`",
            "left out, as codes of another kind: 3 constants with the prefix `ACMEM_`, to be had by `--prefix ACMEM_`",
        ]
    );
    // Sections of defines too; a prefix that the taken ones have as well would take all.
    let text = "/* Result codes */\n\n#define ACME_A 1\n#define ACME_B 2\n#define ACME_C 3\n\n\
        /* Return codes of the filter */\n\n#define ACME_DENY 1\n#define ACME_SKIP 2\n";
    check(text, &[], &["ACME_A", "ACME_B", "ACME_C"]);
    let expected = "left out, as codes of another kind: 2 constants from `ACME_DENY` on, to be had by `--prefix`";
    assert_eq!(notes(text), [expected]);
}

#[test]
fn lists_with_numbers_of_their_own_are_taken_together() {
    let text =
        "enum acme_error { ACME_A = 1, ACME_B };\nenum acme_net_error { ACME_C = 100, ACME_D };";
    check(text, &[], &["ACME_A", "ACME_B", "ACME_C", "ACME_D"]);
    // Those without a word of errors belong to the protocol.
    let text = "enum { A_ERR_X = -1, A_ERR_Y = -2 };\nenum acme_error { A_ERR_V = -9, A_ERR_W = -10, A_ERR_U = -3 };\n\
        enum acme_error_code { A_NOTHING = 1, A_CANCEL };";
    check(text, &[], &["A_ERR_X", "A_ERR_Y", "A_ERR_V", "A_ERR_W", "A_ERR_U"]);
}

#[test]
fn blocks_are_judged_by_themselves() {
    let errors = "#define ACME_ERR_A 1\n#define ACME_ERR_B 2\n#define ACME_ERR_C 3\n#define ACME_ERR_D 4\n#define ACME_ERR_E 5\n";
    let facilities = "#define FACILITY_X 1\n#define FACILITY_Y 2\n";
    let taken = ["ACME_ERR_A", "ACME_ERR_B", "ACME_ERR_C", "ACME_ERR_D", "ACME_ERR_E"];
    check(&format!("{facilities}\n{errors}"), &[], &taken);
    check(&format!("{errors}\n{facilities}"), &[], &taken);
    // A heading counts as far as the names are of one kind.
    check(
        "/* Error codes */\n\n#define EAI_A 1\n#define EAI_B 2\n\n#define NI_X 9\n",
        &[],
        &["EAI_A", "EAI_B"],
    );
}

#[test]
fn letters_of_severity_belong_together() {
    let text = "#define S_E_A 1\n#define S_E_B 2\n#define S_E_C 3\n#define S_E_D 4\n#define S_E_E 5\n\n#define S_W_LOW 9\n\n#define S_X_Y 7\n";
    check(text, &[], &["S_E_A", "S_E_B", "S_E_C", "S_E_D", "S_E_E", "S_W_LOW"]);
}

#[test]
fn many_statuses_count_more_than_few_errors() {
    let statuses: Vec<_> = (0..50).map(|at| format!("#define STATUS_X{at} {at}\n")).collect();
    let statuses = statuses.concat();
    let faults = "#define STATUS_FAULT_A 90\n#define STATUS_FAULT_B 91\n#define STATUS_FAULT_C 92\n#define STATUS_FAULT_D 93\n#define STATUS_FAULT_E 94\n";
    assert_eq!(pairs(&read(&format!("{statuses}{faults}"), &[])).len(), 55);
}

#[test]
fn success_may_stand_apart_and_guards_are_no_codes() {
    let text = "#define ACME_ERR_H 1\n#define ACME_SUCCESS 0\n#define OTHER_OK 0\n\n/* Error codes */\n\n#define ACME_BAD 1\n";
    check(text, &[], &["ACME_SUCCESS", "ACME_BAD"]);
}

#[test]
fn tables_of_com_err_are_codes() {
    let text = "#define ACME_BAD_FORMAT (-900L)\n#define ACME_MISPLACED (-899L)\n\nextern int f;\n#define ERROR_TABLE_BASE_acme (-900L)\n#define acme_err_base ERROR_TABLE_BASE_acme\n\
        extern int g;\n#define WIDTH 3\n";
    check(text, &[], &["ACME_BAD_FORMAT", "ACME_MISPLACED"]);
}

#[test]
fn without_errors_it_is_told() {
    let note = "no name speaks of errors, and all constants are taken: `--prefix` chooses some";
    assert_eq!(notes("#define WIDTH 3\n"), [note]);
    assert_eq!(notes("enum acme_error { BAD };"), [""; 0]);
}

#[test]
fn names_that_end_with_errors_are_taken_beside_those_of_their_kind() {
    let text = "/* Newer errors */\n\n#define CR_NEW 50\n#define CR_NEWER 51\n\nint f(void);\n\
        #define CR_MALFORMED 10\n#define CR_HOST_ERROR 11\n#define CR_NET_ERROR 12\n#define CR_DISK_ERROR 13\n\
        #define CR_FILE_ERROR 14\n#define CR_TIME_ERROR 15\n#define MAP_WIDTH 16\n\n\
        #define CR_GONE 17\n\n#define CR_MODE 11\n";
    let expected = [
        "CR_NEW",
        "CR_NEWER",
        "CR_MALFORMED",
        "CR_HOST_ERROR",
        "CR_NET_ERROR",
        "CR_DISK_ERROR",
        "CR_FILE_ERROR",
        "CR_TIME_ERROR",
        "CR_GONE",
    ];
    check(text, &[], &expected);
}
