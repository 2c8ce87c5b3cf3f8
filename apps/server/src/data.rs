//! The data that answer, and how newer ones take their place while requests are answered.

use crate::log::Log;
use crate::metrics::Metrics;
use arc_swap::ArcSwap;
use degafam::Finder;
use std::{
    fmt, fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

type Load = Box<dyn Fn() -> Result<Finder, String> + Send + Sync>;

/// Where the data come from: how they are loaded, and the file to watch.
pub struct Source {
    load: Load,
    file: Option<PathBuf>,
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source").field("file", &self.file).finish_non_exhaustive()
    }
}

impl Source {
    /// Data that never change, such as the embedded ones.
    pub fn fixed(load: impl Fn() -> Result<Finder, String> + Send + Sync + 'static) -> Self {
        Self { load: Box::new(load), file: None }
    }

    /// Data of a file, loaded again whenever it changes.
    pub fn watched(file: PathBuf, load: impl Fn() -> Result<Finder, String> + Send + Sync + 'static) -> Self {
        Self { load: Box::new(load), file: Some(file) }
    }
}

/// What tells a changed file without reading it: length, time, and on Unix the file itself, since a rename may keep
/// both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Print(u64, Option<SystemTime>, u64);

impl Print {
    fn of(file: &Path) -> Option<Self> {
        let metadata = fs::metadata(file).ok()?;
        #[cfg(unix)]
        let node = std::os::unix::fs::MetadataExt::ino(&metadata);
        #[cfg(not(unix))]
        let node = 0;
        Some(Self(metadata.len(), metadata.modified().ok(), node))
    }
}

/// The finder in use.
pub(crate) struct Data {
    source: Source,
    finder: ArcSwap<Finder>,
    seen: Mutex<Option<Print>>,
}

impl Data {
    /// Loads the data; a first load that fails is an error.
    pub(crate) fn open(source: Source) -> Result<Self, String> {
        // Looked at before it is read: a change in between is seen at the next look.
        let seen = source.file.as_deref().and_then(Print::of);
        let finder = ready((source.load)()?);
        Ok(Self { source, finder: ArcSwap::from_pointee(finder), seen: Mutex::new(seen) })
    }

    /// The finder of now. Whoever holds it keeps it, whatever is swapped in meanwhile.
    pub(crate) fn finder(&self) -> Arc<Finder> {
        self.finder.load_full()
    }

    /// Loads the file again where it changed, or in any case; one that is wrong is told, and the data in use stay.
    fn refresh(&self, always: bool, log: &Log, metrics: &Metrics) {
        let Some(file) = self.source.file.as_deref() else { return };
        let print = Print::of(file);
        {
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            // A file that is gone for a moment is being replaced.
            if !always && (print.is_none() || *seen == print) {
                return;
            }
            *seen = print;
        }
        match (self.source.load)() {
            Ok(finder) => {
                let finder = ready(finder);
                log.event(&format!("new data: {} of {}", finder.catalogue().digest(), finder.catalogue().date()));
                metrics.data(&finder);
                metrics.reloaded(true);
                self.finder.store(Arc::new(finder));
            }
            Err(problem) => {
                metrics.reloaded(false);
                log.event(&format!("the data in use stay, since the new ones are refused: {problem}"));
            }
        }
    }
}

/// Asks one question, so that the tables a finder makes at its first are there before a user waits for them.
fn ready(finder: Finder) -> Finder {
    let _ = finder.ask(r#"{"ask":"recommend","what":"doodle","near":"0,0"}"#);
    finder
}

/// Looks at the file from time to time, and whenever the process gets SIGHUP.
pub(crate) async fn watch(data: Arc<Data>, log: Arc<Log>, metrics: Arc<Metrics>, every: Duration) {
    if data.source.file.is_none() {
        return std::future::pending().await;
    }
    let mut asked = hangup();
    loop {
        let always = tokio::select! {
            () = tokio::time::sleep(every) => false,
            () = asked.recv() => true,
        };
        let (data, log, metrics) = (Arc::clone(&data), Arc::clone(&log), Arc::clone(&metrics));
        // Reading and checking a catalogue takes longer than a socket should wait.
        let _ = tokio::task::spawn_blocking(move || data.refresh(always, &log, &metrics)).await;
    }
}

#[cfg(unix)]
struct Hangup(Option<tokio::signal::unix::Signal>);

#[cfg(not(unix))]
struct Hangup(Option<std::convert::Infallible>);

impl Hangup {
    async fn recv(&mut self) {
        #[cfg(unix)]
        if let Some(signal) = &mut self.0
            && signal.recv().await.is_some()
        {
            return;
        }
        std::future::pending().await
    }
}

fn hangup() -> Hangup {
    #[cfg(unix)]
    return Hangup(tokio::signal::unix::signal(tokio::signal::unix::SignalKind::hangup()).ok());
    #[cfg(not(unix))]
    Hangup(None)
}
