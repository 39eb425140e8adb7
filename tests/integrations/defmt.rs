//! Codes in the logs of embedded programs. The host holds the format string and sees an index here.

use defmt::Format;
use defmt::export::{fetch_bytes, fetch_string_index, make_formatter};
use errcodes::ErrorCode;

errcodes::errcodes!("../../examples/errors/acme.toml", defmt);

mod enums;
use enums::{Few, GmeError, IlvbError, IlvbSpace, Wide};

fn assert_sends_message_space_and_code(error: &(impl ErrorCode + Format), number: &str) {
    let mut expected = fetch_string_index().to_le_bytes().to_vec();
    for text in [error.message(), error.space(), number] {
        expected.extend(u32::try_from(text.len()).unwrap().to_le_bytes());
        expected.extend(text.bytes());
    }
    error.format(make_formatter());
    assert_eq!(fetch_bytes(), expected);
}

#[test]
fn a_log_has_the_message_the_space_and_the_code() {
    assert_sends_message_space_and_code(&GmeError::Timeout, "1005");
    assert_sends_message_space_and_code(&GmeError::from(i32::MIN), "-2147483648");
    assert_sends_message_space_and_code(&Few::Timeout, "1005");
    assert_sends_message_space_and_code(&Wide::All, "18446744073709551615");
    assert_sends_message_space_and_code(&IlvbError::from_code(IlvbSpace::Push, 1001), "1001");
}

#[test]
fn a_code_that_people_read_in_hex_is_sent_in_hex() {
    assert_sends_message_space_and_code(&AcmeError::Overheated, "0x80010004");
    assert_sends_message_space_and_code(&AcmeError::from(0x2A), "0x0000002A");
}
