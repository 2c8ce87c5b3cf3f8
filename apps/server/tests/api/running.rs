//! A server of the test's own.

use degafam::{
    Catalogue, Finder, Overlay,
    places::{CoordinatesOnly, Gazetteer},
};
use degafam_server::{Log, LogFormat, Server, Settings, Source};
use std::{
    io::{self, Write},
    net::SocketAddr,
    path::PathBuf,
    sync::{Arc, Mutex, mpsc},
    thread::JoinHandle,
};
use tokio::sync::oneshot;

/// What was logged so far.
#[derive(Clone, Default)]
pub(crate) struct Lines(Arc<Mutex<Vec<u8>>>);

impl Lines {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    pub(crate) log: Lines,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Over the embedded data.
    pub(crate) fn new() -> Self {
        Self::with(embedded(), |_| {})
    }

    pub(crate) fn with(source: Source, change: impl FnOnce(&mut Settings)) -> Self {
        let log = Lines::default();
        let mut settings = Settings::new(([127, 0, 0, 1], 0).into());
        settings.log = Log::new(LogFormat::Text, log.clone());
        change(&mut settings);
        let ((stop, stopped), (tell, told)) = (oneshot::channel(), mpsc::channel());
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
            runtime.block_on(async {
                let server = Server::bind(settings, source).await.unwrap();
                tell.send(server.address().unwrap()).unwrap();
                server.serve(async { stopped.await.unwrap_or_default() }).await;
            });
            runtime.shutdown_background();
        });
        Self { address: told.recv().unwrap(), log, stop: Some(stop), thread: Some(thread) }
    }

    /// Tells it to stop.
    pub(crate) fn stop(&mut self) {
        let _ = self.stop.take().map(|stop| stop.send(()));
    }

    /// Waits until it has stopped.
    pub(crate) fn join(&mut self) {
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
        if !std::thread::panicking() {
            self.join();
        }
    }
}

pub(crate) fn embedded() -> Source {
    Source::fixed(data("embedded", true, None))
}

pub(crate) fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/conformance"))
}

/// The data of a conformance case.
pub(crate) fn data(name: &str, places: bool, overlay: Option<&str>) -> Finder {
    let catalogue = match name {
        "embedded" => Catalogue::open_static(Catalogue::embedded_bytes()).unwrap(),
        "made" => Catalogue::open(&std::fs::read(folder().join("made.bin")).unwrap()).unwrap(),
        other => panic!("data are `made` or `embedded`, not `{other}`"),
    };
    let finder = match places {
        true => Finder::new(catalogue, Gazetteer::embedded().unwrap()),
        false => Finder::new(catalogue, CoordinatesOnly),
    };
    let Some(overlay) = overlay else { return finder };
    let records = std::fs::read_to_string(folder().join(overlay)).unwrap();
    finder.overlaid(Overlay::from_json(&records).unwrap()).unwrap()
}
