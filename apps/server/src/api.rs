//! What answering a request needs beside the request.

use crate::data::Data;
use crate::log::Log;
use crate::metrics::Metrics;
use crate::settings::Limits;
use std::{path::PathBuf, sync::Arc};
use tokio::sync::Semaphore;

/// What requests share.
pub(crate) struct Api {
    pub(crate) data: Arc<Data>,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) log: Arc<Log>,
    pub(crate) limits: Limits,
    pub(crate) base_url: String,
    pub(crate) page: Option<PathBuf>,
    pub(crate) permits: Semaphore,
}
