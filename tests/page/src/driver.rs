//! `ChromeDriver`, which starts a browser for each session.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Command, Stdio};

/// How often a `ChromeDriver` is started until it has a port.
const ATTEMPTS: usize = 5;

/// A `ChromeDriver` of one test. Its browser ends with it, also if the test panics.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// A `ChromeDriver` asks for any port of IPv6, and ends if the same port of IPv4 is taken. Browsers of other tests
    /// listen at ports of IPv4, so that happens by chance.
    pub(crate) fn start() -> Self {
        let mut said = String::new();
        (0..ATTEMPTS)
            .find_map(|_| Self::attempt(&mut said))
            .unwrap_or_else(|| panic!("chromedriver named no port in {ATTEMPTS} attempts:\n{said}"))
    }

    /// A `ChromeDriver` that says its port, unless it ends without one; then what it said instead is added to `said`.
    fn attempt(said: &mut String) -> Option<Self> {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is there: `apt-get install chromium chromium-driver`");
        let output = BufReader::new(process.stdout.take().expect("it is piped"));
        for line in output.lines().map_while(Result::ok) {
            if let Some(port) = port(&line) {
                return Some(Self { process, port });
            }
            said.push_str(&line);
            said.push('\n');
        }
        process.wait().expect("it ends");
        None
    }

    pub(crate) fn address(&self) -> String {
        format!("http://{}:{}/", Ipv4Addr::LOCALHOST, self.port)
    }
}

/// `ChromeDriver was started successfully on port 43211.`
fn port(line: &str) -> Option<u16> {
    let (_, port) = line.split_once("successfully on port ")?;
    port.trim_end_matches('.').parse().ok()
}

impl Drop for Driver {
    /// To be killed at once would leave its browser behind.
    fn drop(&mut self) {
        if let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)) {
            let _ = stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        let _ = self.process.wait();
    }
}
