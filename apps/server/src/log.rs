//! Lines for the operator. None ever holds what was asked.

use std::{
    fmt,
    io::Write,
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// How a line about a request is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum LogFormat {
    /// No line about requests; metrics count them all the same.
    #[default]
    Off,
    /// `GET /v1/recommend 200 0.8 ms`
    Text,
    /// The same as one JSON object.
    Json,
}

/// Where lines go, and whether requests get one: standard error, and no.
pub struct Log {
    format: LogFormat,
    out: Mutex<Box<dyn Write + Send>>,
}

impl Default for Log {
    fn default() -> Self {
        Self::new(LogFormat::default(), std::io::stderr())
    }
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Log").field("format", &self.format).finish_non_exhaustive()
    }
}

impl Log {
    /// A log that is written somewhere.
    pub fn new(format: LogFormat, out: impl Write + Send + 'static) -> Self {
        Self { format, out: Mutex::new(Box::new(out)) }
    }

    /// What happens to the server itself: always told.
    pub(crate) fn event(&self, message: &str) {
        match self.format {
            LogFormat::Json => self.line(&serde_json::json!({ "level": "info", "message": message }).to_string()),
            LogFormat::Off | LogFormat::Text => self.line(&format!("degafam: {message}")),
        }
    }

    /// A request: its method, the template of its route, its status and its time. There is no argument for more.
    pub(crate) fn request(&self, method: &'static str, route: &str, status: u16, took: Duration) {
        let ms = (took.as_secs_f64() * 1e4).round() / 10.0;
        match self.format {
            LogFormat::Off => {}
            LogFormat::Text => self.line(&format!("{method} {route} {status} {ms} ms")),
            LogFormat::Json => {
                let line = serde_json::json!({
                    "level": "info", "method": method, "route": route, "status": status, "duration_ms": ms
                });
                self.line(&line.to_string());
            }
        }
    }

    fn line(&self, text: &str) {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        // A log that cannot be written is no reason to stop answering.
        let _ = writeln!(out, "{text}").and_then(|()| out.flush());
    }
}
