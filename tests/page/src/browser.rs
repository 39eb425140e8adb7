//! A browser that shows a page.

use std::time::{Duration, Instant};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::command::Command;
use crate::driver::Driver;
use crate::page::Page;
use crate::setting::Setting;

/// How long a test waits for the page to become what it is waiting for.
const PATIENCE: Duration = Duration::from_secs(10);

/// A browser with one page.
#[derive(Debug)]
pub struct Browser {
    client: Client,
    address: String,
}

/// Shows the page to a test at the end `link` of its address. Whatever the test does, the page may not write to the
/// console, throw, or ask for anything but itself.
pub async fn browse(page: &Page, setting: Setting, link: &str, test: impl AsyncFnOnce(&Browser)) {
    let driver = Driver::start();
    let browser = Browser::start(&driver, page, setting).await;
    browser.go(link).await;
    test(&browser).await;
    browser.expect_silence().await;
    browser.client.close().await.expect("the browser ends");
}

impl Browser {
    async fn start(driver: &Driver, page: &Page, setting: Setting) -> Self {
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(setting))
            .connect(&driver.address())
            .await
            .expect("chromium starts");
        let browser = Self { client, address: page.address() };
        for (method, parameters) in setting.commands() {
            browser.dev_tools(method, parameters).await;
        }
        browser
    }

    /// Follows a link to the page. If it is open already, nothing is loaded again.
    pub async fn go(&self, link: &str) {
        self.client.goto(&format!("{}{link}", self.address)).await.expect("the page opens");
    }

    /// Loads the page again.
    pub async fn reload(&self) {
        self.client.refresh().await.expect("the page opens");
    }

    /// Goes back.
    pub async fn back(&self) {
        self.client.back().await.expect("there is a way back");
    }

    /// Goes forward.
    pub async fn forward(&self) {
        self.client.forward().await.expect("there is a way forward");
    }

    /// What stands behind `#` in the address, once it has stood still.
    pub async fn link(&self) -> String {
        // The page waits that long before it changes its address while somebody types.
        tokio::time::sleep(Duration::from_millis(400)).await;
        let address = self.client.current_url().await.expect("there is an address");
        address.fragment().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page; it returns what its `return` says.
    pub async fn run(&self, script: &str) -> Value {
        self.client
            .execute(script, Vec::new())
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs a script that calls its last argument when it is done.
    pub async fn run_until_done(&self, script: &str) -> Value {
        self.client.execute_async(script, Vec::new()).await.expect("the script runs")
    }

    /// Waits until an expression is true.
    pub async fn wait(&self, expression: &str) {
        let start = Instant::now();
        while self.run(&format!("return Boolean({expression})")).await != json!(true) {
            assert!(start.elapsed() < PATIENCE, "it never comes to be: {expression}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// The texts of all elements that a selector chooses, as they are on the screen.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let script = format!(
            "return [...document.querySelectorAll({})].map((element) => element.innerText.trim())",
            json!(selector)
        );
        let texts = self.run(&script).await;
        serde_json::from_value(texts).expect("they are texts")
    }

    /// The text of the one element that a selector chooses.
    pub async fn text(&self, selector: &str) -> String {
        let mut texts = self.texts(selector).await;
        assert_eq!(texts.len(), 1, "{selector}: {texts:?}");
        texts.remove(0)
    }

    /// The keys of the rows that are listed.
    pub async fn keys(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('.row')].map((row) => row.dataset.key)";
        serde_json::from_value(self.run(script).await).expect("they are texts")
    }

    /// What stands in the search field.
    pub async fn query(&self) -> String {
        let query = self.run("return document.getElementById('query').value").await;
        serde_json::from_value(query).expect("it is a text")
    }

    /// The key of the row that has the focus; empty if none has.
    pub async fn focused_row(&self) -> String {
        let key = self.run("return document.activeElement.closest('.row')?.dataset.key").await;
        key.as_str().unwrap_or_default().to_owned()
    }

    /// How many codes the data of the page has, in all spaces or in the one with this id.
    pub async fn codes(&self, space: Option<&str>) -> u64 {
        let script = format!(
            "const {{ spaces }} = JSON.parse(document.getElementById('data').textContent);
            const wanted = {};
            return spaces.filter(({{ id }}) => (wanted ?? id) === id).flatMap(({{ rows }}) => rows).length",
            json!(space)
        );
        self.run(&script).await.as_u64().expect("it is a count")
    }

    /// Fails unless the page says that it lists every code.
    pub async fn expect_all(&self) {
        let all = format!("All {} codes", self.codes(None).await);
        assert_eq!(self.text("#count").await, all);
    }

    /// Clicks the first element that a selector chooses.
    pub async fn click(&self, selector: &str) {
        let element = self.client.find(Locator::Css(selector)).await;
        let element = element.unwrap_or_else(|error| panic!("{selector}: {error}"));
        element.click().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Presses keys where the focus is.
    pub async fn press(&self, keys: &str) {
        let element = self.client.active_element().await.expect("there is a focus");
        element.send_keys(keys).await.expect("it takes keys");
    }

    /// Types a query into the empty search field.
    pub async fn search(&self, query: &str) {
        let element = self.client.find(Locator::Css("#query")).await.expect("there is a field");
        element.clear().await.expect("it can be emptied");
        element.send_keys(query).await.expect("it takes keys");
    }

    /// A picture of the window, as PNG.
    pub async fn screenshot(&self) -> Vec<u8> {
        self.client.screenshot().await.expect("the browser draws")
    }

    /// A command of the `DevTools` protocol.
    pub async fn dev_tools(&self, method: &'static str, parameters: Value) -> Value {
        let command = Command::DevTools { method, parameters };
        self.client.issue_cmd(command).await.unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    async fn log(&self, kind: &'static str) -> Vec<Value> {
        let lines = self.client.issue_cmd(Command::Log(kind)).await.expect("there is a log");
        lines.as_array().cloned().unwrap_or_default()
    }

    async fn expect_silence(&self) {
        let console = self.log("browser").await;
        assert!(console.is_empty(), "on the console: {console:?}");
        let requests = self.requests().await;
        let others: Vec<_> = requests.iter().filter(|url| !self.is_own(url)).collect();
        assert!(others.is_empty(), "requests: {others:?}");
    }

    fn is_own(&self, url: &str) -> bool {
        let own = url.split('#').next() == Some(self.address.as_str());
        // Such as the start page, and the empty icon.
        own || ["about:", "data:,", "data:image/png;base64,"]
            .iter()
            .any(|start| url.starts_with(start))
    }

    async fn requests(&self) -> Vec<String> {
        let events = self.log("performance").await;
        let messages = events.iter().filter_map(|event| event["message"].as_str());
        let messages = messages.filter_map(|text| serde_json::from_str::<Value>(text).ok());
        let requests = messages.filter(|it| it["message"]["method"] == "Network.requestWillBeSent");
        let url = |it: Value| it["message"]["params"]["request"]["url"].as_str().map(str::to_owned);
        requests.filter_map(url).collect()
    }
}

/// A browser for root, which calls nobody by itself.
fn capabilities(setting: Setting) -> Capabilities {
    let mut arguments: Vec<String> = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        // Pictures are the same with every desktop.
        "--hide-scrollbars",
    ]
    .map(str::to_owned)
    .into();
    arguments.push(format!("--accept-lang={}", setting.language));
    let capabilities = json!({
        "goog:chromeOptions": {"args": arguments},
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
    });
    serde_json::from_value(capabilities).expect("it is an object")
}
