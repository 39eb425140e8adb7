//! Commands that `ChromeDriver` has beyond `WebDriver`.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

#[derive(Debug)]
pub(crate) enum Command {
    /// A command of the `DevTools` protocol.
    DevTools { method: &'static str, parameters: Value },
    /// The lines of a log since it was last read.
    Log(&'static str),
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let path = match self {
            Self::DevTools { .. } => "goog/cdp/execute",
            Self::Log(_) => "se/log",
        };
        base.join(&format!("session/{}/{path}", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = match self {
            Self::DevTools { method, parameters } => json!({"cmd": method, "params": parameters}),
            Self::Log(kind) => json!({"type": kind}),
        };
        (Method::POST, Some(body.to_string()))
    }
}
