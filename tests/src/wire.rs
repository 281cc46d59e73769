//! The network between a browser and the server, so that a test can cut it.

use std::io;
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use xtask::server::Server;

/// A way to a server, with an address of its own.
pub struct Wire {
    port: u16,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    cut: bool,
    open: Vec<TcpStream>,
}

impl Wire {
    /// Leads to `server` until it is cut.
    ///
    /// # Errors
    /// When no port is free.
    pub fn to(server: &Server) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let target = SocketAddr::from(([127, 0, 0, 1], server.port()));
        let state = Arc::new(Mutex::new(State::default()));
        let ends = Arc::clone(&state);
        thread::spawn(move || {
            for here in listener.incoming() {
                let mut state = ends.lock().unwrap_or_else(PoisonError::into_inner);
                if state.cut {
                    // The listener ends with this thread: from now on nobody is there.
                    return;
                }
                // A connection that fails at once is one the browser tries again.
                let _ = here.and_then(|here| state.join(here, target));
            }
        });
        Ok(Self { port, state })
    }

    /// The address of the start page.
    pub fn address(&self) -> String {
        format!("http://localhost:{}/", self.port)
    }

    /// Cuts every connection, and lets none come any more.
    pub fn cut(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.cut = true;
        for stream in state.open.drain(..) {
            // It may have ended already.
            let _ = stream.shutdown(Shutdown::Both);
        }
        drop(state);
        // Wakes the listener, which sees that it is over.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.cut();
    }
}

impl State {
    /// Joins a connection from the browser to the server, both ways.
    fn join(&mut self, here: TcpStream, target: SocketAddr) -> io::Result<()> {
        let there = TcpStream::connect(target)?;
        self.open.extend([here.try_clone()?, there.try_clone()?]);
        carry(here.try_clone()?, there.try_clone()?);
        carry(there, here);
        Ok(())
    }
}

fn carry(mut from: TcpStream, mut to: TcpStream) {
    thread::spawn(move || {
        // Either side may hang up at any time; then the other is told.
        let _ = io::copy(&mut from, &mut to);
        let _ = to.shutdown(Shutdown::Both);
    });
}
