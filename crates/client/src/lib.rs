//! The search engine for the browser: bytes in, answers or wanted chunks out.
//!
//! The boundary is a handful of C functions instead of generated glue: the worker copies bytes into memory it asked for
//! with [`alloc`], calls one of the others, and reads what it left at [`out_ptr`] and [`out_len`]. The wasm imports
//! nothing, so it cannot fetch, wait or tell the time.

#![expect(unsafe_code, reason = "the boundary to the worker passes memory as pointer and length")]

use std::cell::RefCell;

use fiche_search::{Chunk, Engine, Request, Server, Step};

#[cfg(target_arch = "wasm32")]
mod no_randomness;

/// The call was answered; the output is its result.
const DONE: i32 = 0;
/// Chunks are missing; the output is their numbers, little-endian `u32`s.
const WANTS: i32 = 1;
/// It cannot be done; the output is a sentence that says why.
const FAILED: i32 = -1;

/// What a worker holds.
#[derive(Default)]
struct Session {
    engine: Option<Engine>,
    out: Vec<u8>,
}

thread_local! {
    static SESSION: RefCell<Session> = RefCell::default();
}

impl Session {
    fn finish(&mut self, status: i32, out: impl Into<Vec<u8>>) -> i32 {
        self.out = out.into();
        status
    }

    fn open(&mut self, hot: &[u8]) -> i32 {
        match Engine::open(hot) {
            Ok(engine) => {
                self.engine = Some(engine);
                self.finish(DONE, [])
            }
            Err(error) => self.finish(FAILED, error.to_string()),
        }
    }

    fn supply(&mut self, chunk: u32, bytes: Vec<u8>) -> i32 {
        match &self.engine {
            Some(engine) if engine.supply(Chunk(chunk), bytes) => self.finish(DONE, []),
            Some(_) => self.finish(FAILED, "a file of the search index is damaged"),
            None => self.finish(FAILED, "the search is not open"),
        }
    }

    fn answer(&mut self, query_string: &str) -> i32 {
        let Some(engine) = &self.engine else {
            return self.finish(FAILED, "the search is not open");
        };
        let request = Request::parse(query_string, engine.facets());
        match engine.answer(&request) {
            Ok(Step::Done(answer)) => self.finish(DONE, answer.to_json()),
            Ok(Step::Wants(chunks)) => {
                let numbers: Vec<u8> =
                    chunks.iter().flat_map(|chunk| chunk.0.to_le_bytes()).collect();
                self.finish(WANTS, numbers)
            }
            Err(error) => self.finish(FAILED, error.to_string()),
        }
    }

    fn question(&mut self, asked: &str) -> i32 {
        let Some(engine) = &self.engine else {
            return self.finish(FAILED, "the search is not open");
        };
        let (server, query_string) = asked.split_once('?').unwrap_or((asked, ""));
        let Some(server) = Server::find(server) else {
            return self.finish(FAILED, "no search server is called so");
        };
        let request = Request::parse(query_string, engine.facets());
        let question = engine.question(&request, server);
        self.finish(DONE, question)
    }

    fn excerpts(&mut self, texts: &str) -> i32 {
        let Some(engine) = &self.engine else {
            return self.finish(FAILED, "the search is not open");
        };
        let mut texts = texts.split('\0');
        let query = texts.next().unwrap_or_default();
        let mut next = || texts.next();
        let mut excerpts = Vec::new();
        while let (Some(lang), Some(title), Some(summary), Some(text)) =
            (next(), next(), next(), next())
        {
            excerpts.push(engine.excerpt(query, lang, title, summary, text).unwrap_or_default());
        }
        self.finish(DONE, excerpts.join("\0"))
    }
}

fn with_session<T>(act: impl FnOnce(&mut Session) -> T) -> T {
    SESSION.with_borrow_mut(act)
}

/// Memory for `length` bytes, given back by the call that it is passed to.
#[unsafe(no_mangle)]
pub extern "C" fn alloc(length: usize) -> *mut u8 {
    let memory: Box<[u8]> = vec![0; length].into_boxed_slice();
    Box::into_raw(memory).cast()
}

/// The bytes that were left in memory.
///
/// # Safety
///
/// It came from [`alloc`] with the same length, and was not taken yet.
unsafe fn take(memory: *mut u8, length: usize) -> Vec<u8> {
    let memory = std::ptr::slice_from_raw_parts_mut(memory, length);
    // SAFETY: `alloc` made it of a box of this length, which nobody else has taken back.
    unsafe { Box::from_raw(memory) }.into_vec()
}

/// Opens an index from its unpacked `hot` file.
///
/// # Safety
///
/// The memory came from [`alloc`] with this length, and no other call was given it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn open(memory: *mut u8, length: usize) -> i32 {
    // SAFETY: the caller keeps to the same.
    let hot = unsafe { take(memory, length) };
    with_session(|session| session.open(&hot))
}

/// Gives the engine an unpacked chunk.
///
/// # Safety
///
/// The memory came from [`alloc`] with this length, and no other call was given it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn supply(chunk: u32, memory: *mut u8, length: usize) -> i32 {
    // SAFETY: the caller keeps to the same.
    let bytes = unsafe { take(memory, length) };
    with_session(|session| session.supply(chunk, bytes))
}

/// Answers a query string with JSON, or says which chunks it needs.
///
/// # Safety
///
/// The memory came from [`alloc`] with this length, and no other call was given it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn answer(memory: *mut u8, length: usize) -> i32 {
    // SAFETY: the caller keeps to the same.
    let query_string = unsafe { take(memory, length) };
    with_session(|session| session.answer(&String::from_utf8_lossy(&query_string)))
}

/// What a search server is to be asked, as JSON, for a query string after the server's name: `quickwit?q=alarm`.
///
/// # Safety
///
/// The memory came from [`alloc`] with this length, and no other call was given it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn question(memory: *mut u8, length: usize) -> i32 {
    // SAFETY: the caller keeps to the same.
    let asked = unsafe { take(memory, length) };
    with_session(|session| session.question(&String::from_utf8_lossy(&asked)))
}

/// What shows why texts were found: a query, then of each text its language, title, summary and body, all with a zero byte between
/// them. The output has an excerpt for each, in HTML, with a zero byte between them.
///
/// # Safety
///
/// The memory came from [`alloc`] with this length, and no other call was given it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn excerpts(memory: *mut u8, length: usize) -> i32 {
    // SAFETY: the caller keeps to the same.
    let texts = unsafe { take(memory, length) };
    with_session(|session| session.excerpts(&String::from_utf8_lossy(&texts)))
}

/// Where the output of the last call stands.
#[unsafe(no_mangle)]
pub extern "C" fn out_ptr() -> *const u8 {
    with_session(|session| session.out.as_ptr())
}

/// How long the output of the last call is.
#[unsafe(no_mangle)]
pub extern "C" fn out_len() -> usize {
    with_session(|session| session.out.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passed(bytes: &[u8]) -> (*mut u8, usize) {
        let memory = alloc(bytes.len());
        // SAFETY: `alloc` gave this many bytes.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), memory, bytes.len()) };
        (memory, bytes.len())
    }

    fn output() -> String {
        with_session(|session| String::from_utf8_lossy(&session.out).into_owned())
    }

    /// Passes bytes as the worker does, once.
    fn call(function: unsafe extern "C" fn(*mut u8, usize) -> i32, bytes: &[u8]) -> i32 {
        let (memory, length) = passed(bytes);
        // SAFETY: `alloc` gave this memory, and nothing else takes it.
        unsafe { function(memory, length) }
    }

    #[test]
    fn nonsense_is_refused_with_a_sentence() {
        assert_eq!(call(answer, b"q=alarm"), FAILED);
        assert_eq!(output(), "the search is not open");
        assert_eq!(call(open, b"<!doctype html>"), FAILED);
        assert!(output().starts_with("not a search index"), "{}", output());
        for function in [question, excerpts] {
            assert_eq!(call(function, b"quickwit?q=alarm"), FAILED);
            assert_eq!(output(), "the search is not open");
        }
        let (memory, length) = passed(&[]);
        // SAFETY: as in `call`.
        assert_eq!(unsafe { supply(0, memory, length) }, FAILED);
    }
}
