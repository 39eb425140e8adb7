//! Codes as diagnostics.

use miette::{Diagnostic, JSONReportHandler, Severity};

mod enums;
use enums::{Few, GmeError, IlvbError, IlvbSpace, Printer};

fn facts(error: &dyn Diagnostic) -> [Option<String>; 3] {
    let text = |text: Option<Box<dyn std::fmt::Display + '_>>| text.map(|text| text.to_string());
    [text(error.code()), text(error.help()), text(error.url())]
}

#[test]
fn a_diagnostic_has_code_help_and_link() {
    for error in GmeError::ALL {
        let code = error.symbol().map(|symbol| format!("gme::{symbol}"));
        let expected = [code, error.advice().map(Into::into), error.url().map(Into::into)];
        assert_eq!(facts(error), expected);
        assert_eq!(facts(&Few::from(error.code())), expected);
    }
}

#[test]
fn a_code_without_a_symbol_goes_by_its_name() {
    assert_eq!(facts(&Printer::Printed), [Some("Printer::Printed".into()), None, None]);
    let unlisted = IlvbError::from_code(IlvbSpace::Push, -1);
    assert_eq!(facts(&unlisted)[0].as_deref(), Some("ilvb/push::Unrecognized"));
}

#[test]
fn only_what_already_holds_is_no_error() {
    assert_eq!(Diagnostic::severity(&GmeError::Timeout), Some(Severity::Error));
    assert_eq!(Diagnostic::severity(&Printer::Printed), Some(Severity::Advice));
}

#[test]
fn a_report_shows_all_of_it() {
    let mut report = String::new();
    let error = GmeError::Timeout;
    JSONReportHandler::new().render_report(&mut report, &error).unwrap();
    for text in ["\"gme::AV_ERR_TIMEOUT\"", "(gme 1005)", error.advice().unwrap()] {
        assert!(report.contains(text), "{text} in {report}");
    }
}
