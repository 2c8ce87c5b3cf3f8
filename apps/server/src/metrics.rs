//! What is counted, in the text format of Prometheus. No label holds what was asked.

use degafam::Finder;
use prometheus_client::{
    encoding::text::encode,
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram, info::Info},
    registry::{Registry, Unit},
};
use std::{
    fmt,
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// From a tenth of a millisecond, below any answer, to a second, above any.
const BUCKETS: [f64; 12] = [0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0];

type Labels = Vec<(&'static str, String)>;
type Times = Family<Labels, Histogram, fn() -> Histogram>;

pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<Labels, Counter>,
    times: Times,
    pub(crate) waiting: Gauge,
    reloads: Family<Labels, Counter>,
    data: Mutex<Labels>,
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metrics").finish_non_exhaustive()
    }
}

impl Metrics {
    pub(crate) fn new(finder: &Finder) -> Self {
        let mut registry = Registry::with_prefix("degafam");
        let requests = Family::default();
        registry.register("http_requests", "Requests by method, route and status", requests.clone());
        let times: Times = Family::new_with_constructor(|| Histogram::new(BUCKETS));
        let help = "Time from the head of a request to the head of its answer";
        registry.register_with_unit("http_request_duration", help, Unit::Seconds, times.clone());
        let waiting = Gauge::default();
        registry.register("http_requests_in_flight", "Requests being answered", waiting.clone());
        let reloads = Family::default();
        registry.register("data_reloads", "Data files taken, or refused as wrong", reloads.clone());
        registry.register("build", "The version", Info::new([("version", env!("CARGO_PKG_VERSION"))]));
        let metrics = Self { registry, requests, times, waiting, reloads, data: Mutex::default() };
        metrics.data(finder);
        metrics
    }

    pub(crate) fn request(&self, method: &str, route: &str, status: u16, took: Duration) {
        let [method, route] = [("method", method.to_owned()), ("route", route.to_owned())];
        self.times.get_or_create(&vec![route.clone()]).observe(took.as_secs_f64());
        self.requests.get_or_create(&vec![method, route, ("status", status.to_string())]).inc();
    }

    pub(crate) fn reloaded(&self, taken: bool) {
        let result = if taken { "taken" } else { "refused" };
        self.reloads.get_or_create(&vec![("result", result.to_owned())]).inc();
    }

    /// Which data answer from now on.
    pub(crate) fn data(&self, finder: &Finder) {
        let (date, digest) = (finder.catalogue().date().to_string(), finder.catalogue().digest());
        *self.data.lock().unwrap_or_else(PoisonError::into_inner) = vec![("date", date), ("digest", digest)];
    }

    /// All of it, as a scraper reads it.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        // The data are told by an info of their own, since a registered one keeps its labels for ever.
        let mut now = Registry::with_prefix("degafam");
        let labels = self.data.lock().unwrap_or_else(PoisonError::into_inner).clone();
        now.register("data", "Date and digest of the data that answer", Info::new(labels));
        let mut part = String::new();
        // Writing to a text cannot fail.
        let _ = encode(&mut part, &now).and_then(|()| encode(&mut text, &self.registry));
        part.truncate(part.trim_end().trim_end_matches("# EOF").len());
        part + &text
    }
}
