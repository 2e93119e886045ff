//! Connections of browsers, and what goes over them. A connection costs no thread while nothing is asked over it.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame, Incoming, SizeHint};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::spawn_blocking;

use super::answer::Host;

/// A system that has no more connections to give has some again after so long.
const PATIENCE: Duration = Duration::from_millis(100);

/// Who takes longer to ask something, or keeps a connection so long without asking, has left it: the system lends only so many.
const SILENCE: Duration = Duration::from_secs(10);

/// What an answer carries.
#[derive(Debug)]
pub(super) enum Content {
    /// All of it, until it is taken.
    Whole(Bytes),
    /// Piece by piece, as long as somebody has pieces to send.
    Pieces(Receiver<Bytes>),
}

impl Content {
    /// Pieces, and where they are put in: from a thread that may wait, and hears when the reader has left.
    pub(super) fn pieces() -> (Sender<Bytes>, Self) {
        let (sender, receiver) = channel(1);
        (sender, Self::Pieces(receiver))
    }
}

impl Body for Content {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match self.get_mut() {
            Self::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            Self::Whole(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Self::Pieces(pieces) => {
                pieces.poll_recv(context).map(|piece| piece.map(|piece| Ok(Frame::data(piece))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Whole(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Self::Pieces(_) => SizeHint::default(),
        }
    }
}

/// A port that is listened to.
pub(super) struct Listener {
    runtime: Runtime,
    socket: TcpListener,
    address: SocketAddr,
}

impl Listener {
    /// Takes a port, or any free one for 0.
    ///
    /// # Errors
    ///
    /// If it is taken, or the system lends nothing to wait with.
    pub(super) fn new(address: SocketAddr) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let socket = runtime.block_on(TcpListener::bind(address))?;
        let address = socket.local_addr()?;
        Ok(Self { runtime, socket, address })
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers what is asked, as long as the process lives.
    pub(super) fn run(self, host: &Arc<Host>) {
        let Self { runtime, socket, .. } = self;
        runtime.block_on(async {
            loop {
                let Ok((stream, _)) = socket.accept().await else {
                    tokio::time::sleep(PATIENCE).await;
                    continue;
                };
                let host = Arc::clone(host);
                let service = service_fn(move |request| answered(Arc::clone(&host), request));
                let mut server = http1::Builder::new();
                server.timer(TokioTimer::new()).header_read_timeout(SILENCE);
                let connection = server.serve_connection(TokioIo::new(stream), service);
                // A reader who has left is no failure of the site.
                tokio::spawn(async { drop(connection.await) });
            }
        });
    }
}

/// Answers one request, on a thread that may wait for pages and indexes.
async fn answered(
    host: Arc<Host>,
    request: Request<Incoming>,
) -> Result<Response<Content>, tokio::task::JoinError> {
    let (request, _) = request.into_parts();
    spawn_blocking(move || host.answer(&request)).await
}
