//! Sockets: taking connections, bounding what they take, and letting them end.

use crate::api::Api;
use crate::data::{self, Data, Source};
use crate::log::Log;
use crate::metrics::Metrics;
use crate::router::router;
use crate::settings::{Limits, Settings};
use axum::Router;
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use std::{future::Future, io, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
};
use tokio_io_timeout::TimeoutStream;

/// A server that listens, and answers once it [runs](Self::serve).
pub struct Server {
    listener: TcpListener,
    router: Router,
    api: Arc<Api>,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server").field("listener", &self.listener).finish_non_exhaustive()
    }
}

impl Server {
    /// Opens the socket.
    ///
    /// # Errors
    /// When the address cannot be listened at.
    pub async fn bind(settings: Settings, source: Source) -> io::Result<Self> {
        let data = Data::new(source);
        let api = Arc::new(Api {
            metrics: Arc::new(Metrics::new(&data.finder())),
            data: Arc::new(data),
            log: Arc::new(settings.log),
            permits: Semaphore::new(settings.limits.requests),
            limits: settings.limits,
            base_url: settings.base_url.trim_end_matches('/').to_owned(),
            page: settings.page,
        });
        let router = router(&api)?;
        Ok(Self { listener: TcpListener::bind(settings.listen).await?, router, api })
    }

    /// Where it listens.
    ///
    /// # Errors
    /// When the socket is gone.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Answers until `stop` is there; then takes no further connection, and gives those that are open their time to end.
    pub async fn serve(self, stop: impl Future<Output = ()>) {
        let Self { listener, router, api } = self;
        let (metrics, log) = (Arc::clone(&api.metrics), Arc::clone(&api.log));
        let watch = tokio::spawn(data::watch(Arc::clone(&api.data), Arc::clone(&log), metrics, api.limits));
        let open = Arc::new(Semaphore::new(api.limits.connections));
        let graceful = GracefulShutdown::new();
        let http = http(&api.limits);
        tokio::pin!(stop);
        loop {
            let taken = async {
                let permit = Arc::clone(&open).acquire_owned().await;
                (permit, listener.accept().await)
            };
            let (permit, accepted) = tokio::select! {
                taken = taken => taken,
                () = &mut stop => break,
            };
            let stream = match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    // Out of files, most likely: connections end meanwhile.
                    log.event(&format!("no connection could be taken: {error}"));
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                }
            };
            let io = TokioIo::new(Box::pin(bounded(stream, &api.limits)));
            let connection = graceful.watch(http.serve_connection(io, TowerToHyperService::new(router.clone())));
            tokio::spawn(async move {
                // What a client breaks off is its own affair.
                let _ = connection.await;
                drop(permit);
            });
        }
        drop(listener);
        watch.abort();
        log.event("stopping: open requests are answered first");
        match tokio::time::timeout(api.limits.drain, graceful.shutdown()).await {
            Ok(()) => log.event("stopped"),
            Err(_) => log.event("stopped, with requests cut off that took too long"),
        }
    }
}

/// Heads are bounded in length and time; so is the wait for the next one.
fn http(limits: &Limits) -> http1::Builder {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.head_time).max_header_size(limits.head);
    http
}

/// A client that does not take its answer is given up.
fn bounded(stream: TcpStream, limits: &Limits) -> TimeoutStream<TcpStream> {
    // An answer is one write: waiting for more to send would only delay it. Without the option it still works.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(limits.write_time));
    stream
}

/// Serves until the process is told to stop (SIGTERM, SIGINT), telling where it listens.
///
/// # Errors
/// As [`Server::bind`], and when no thread can be started.
pub fn run(settings: Settings, source: Source) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let done = runtime.block_on(async {
        let server = Server::bind(settings, source).await?;
        let told = Told { log: Arc::clone(&server.api.log), address: server.address()? };
        told.tell(server.api.page.as_deref());
        server.serve(signal()?).await;
        Ok(())
    });
    // A question that is still being answered after the time to drain is not waited for.
    runtime.shutdown_background();
    done
}

struct Told {
    log: Arc<Log>,
    address: SocketAddr,
}

impl Told {
    fn tell(&self, page: Option<&std::path::Path>) {
        let page = page.map_or_else(|| "no page".to_owned(), |page| format!("the page of {}", page.display()));
        self.log.event(&format!("listening at http://{}/ with {page}; the API is described at /v1/docs", self.address));
    }
}

/// Ends once the process is told to stop.
fn signal() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
        Ok(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
