//! The data that answer, and how newer ones take their place while requests are answered.

use crate::log::Log;
use crate::metrics::Metrics;
use crate::settings::Limits;
use arc_swap::ArcSwap;
use degafam::Finder;
use std::{
    fmt, fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::SystemTime,
};

type Load = Box<dyn Fn() -> Result<Finder, String> + Send + Sync>;

/// Where the data come from: the finder to begin with, and perhaps files to watch.
pub struct Source {
    finder: Finder,
    files: Option<(Vec<PathBuf>, Load, Prints)>,
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source").field("files", &self.files.as_ref().map(|(files, ..)| files)).finish_non_exhaustive()
    }
}

impl Source {
    /// Data that never change, such as the embedded ones.
    #[must_use]
    pub fn fixed(finder: Finder) -> Self {
        Self { finder, files: None }
    }

    /// Data of files, loaded now and again whenever one of them changes.
    ///
    /// # Errors
    /// Those of the first load; later ones are logged, and the data in use stay.
    pub fn watched<E: fmt::Display>(
        files: Vec<PathBuf>,
        load: impl Fn() -> Result<Finder, E> + Send + Sync + 'static,
    ) -> Result<Self, E> {
        // Looked at before it is read: a change in between is seen at the next look.
        let seen = prints(&files);
        let finder = load()?;
        let load = Box::new(move || load().map_err(|problem| problem.to_string()));
        Ok(Self { finder, files: Some((files, load, seen)) })
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

/// Those of several files; none while one of them is gone.
type Prints = Option<Vec<Print>>;

fn prints(files: &[PathBuf]) -> Prints {
    files.iter().map(|file| Print::of(file)).collect()
}

/// The finder in use.
pub(crate) struct Data {
    finder: ArcSwap<Finder>,
    files: Option<(Vec<PathBuf>, Load)>,
    seen: Mutex<Prints>,
}

impl Data {
    pub(crate) fn new(source: Source) -> Self {
        let finder = ArcSwap::from_pointee(ready(source.finder));
        match source.files {
            None => Self { finder, files: None, seen: Mutex::new(None) },
            Some((files, load, seen)) => Self { finder, files: Some((files, load)), seen: Mutex::new(seen) },
        }
    }

    /// The finder of now. Whoever holds it keeps it, whatever is swapped in meanwhile.
    pub(crate) fn finder(&self) -> Arc<Finder> {
        self.finder.load_full()
    }

    /// Loads the files again where one changed, or in any case; one that is wrong is told, and the data in use stay.
    fn refresh(&self, always: bool, log: &Log, metrics: &Metrics) {
        let Some((files, load)) = &self.files else { return };
        let print = prints(files);
        {
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            // A file that is gone for a moment is being replaced.
            if !always && (print.is_none() || *seen == print) {
                return;
            }
            seen.clone_from(&print);
        }
        let loaded = load().map(ready);
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if *seen != print {
            log.event("data that came too late are not taken: the file has changed since");
            return;
        }
        match loaded {
            Ok(finder) => {
                let (date, digest) = (finder.catalogue().date(), finder.catalogue().digest());
                metrics.data(&finder);
                metrics.reloaded(true);
                self.finder.store(Arc::new(finder));
                log.event(&format!("new data answer: {digest} of {date}"));
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
pub(crate) async fn watch(data: Arc<Data>, log: Arc<Log>, metrics: Arc<Metrics>, limits: Limits) {
    let mut asked = hangup();
    while data.files.is_none() {
        // Left alone, the signal would end the process.
        asked.recv().await;
        log.event("there is no data file to load anew");
    }
    loop {
        let always = tokio::select! {
            () = tokio::time::sleep(limits.poll) => false,
            () = asked.recv() => true,
        };
        let work = {
            let (data, log, metrics) = (Arc::clone(&data), Arc::clone(&log), Arc::clone(&metrics));
            // Reading and checking a catalogue takes longer than a socket should wait.
            tokio::task::spawn_blocking(move || data.refresh(always, &log, &metrics))
        };
        if tokio::time::timeout(limits.load, work).await.is_err() {
            metrics.reloaded(false);
            log.event(&format!("the data in use stay, since the new ones take longer than {:?}", limits.load));
        }
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
