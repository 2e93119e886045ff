//! The search of the browser on the command line: the same engine over the same files.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use fiche_search::{Answer, Chunk, Engine, EngineError, Facet, Reason, Request, Server, Step};

use crate::Error;
use crate::index::{Packed, hot_name};
use crate::misuse::Misuse;
use crate::model::Languages;
use crate::output::SEARCH_FOLDER;

/// An index that can be asked.
pub struct Index {
    engine: Engine,
    files: Files,
}

/// Where the chunks come from.
enum Files {
    Packed(Packed),
    Folder(PathBuf),
}

/// An answer and what it took.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// The answer.
    pub answer: Answer,
    /// How often the engine asked for chunks before it could answer.
    pub rounds: usize,
    /// The chunks it asked for.
    pub chunks: Vec<Chunk>,
    /// The bytes of these files as they are shipped; unpacked where they were packed in memory.
    pub bytes: usize,
}

impl Index {
    /// Packs the index of a site in memory.
    pub fn of_site(packed: Packed, languages: &Languages, code: &str) -> Result<Self, Error> {
        let Some(lang) = languages.get(code) else {
            return Err(Error::Usage(Misuse::no_language(languages, code)));
        };
        Ok(Self { engine: packed.engine(lang), files: Files::Packed(packed) })
    }

    /// Opens the index of a built site.
    pub fn of_folder(out: &Path, code: &str) -> Result<Self, Error> {
        let folder = index_folder(out)?;
        let path = folder.join(hot_name(code));
        if !path.exists() {
            let (folder, code) = (out.display().to_string(), code.to_owned());
            return Err(Error::Usage(Misuse::NoSearchThere { folder, code }));
        }
        let engine = Engine::open(&unpacked(&path)?.1)
            .map_err(|error| Error::Index { path, reason: error.to_string() })?;
        Ok(Self { engine, files: Files::Folder(folder) })
    }

    /// The filters it knows.
    pub fn facets(&self) -> &[Facet] {
        self.engine.facets()
    }

    /// Asks, brings the chunks that are wanted, and asks again.
    pub fn ask(&self, request: &Request) -> Result<Answered, Error> {
        let mut rounds = 0;
        let mut chunks = Vec::new();
        let mut bytes = 0;
        loop {
            match self.engine.answer(request).map_err(|error| self.damaged(&error))? {
                Step::Done(answer) => {
                    return Ok(Answered { answer, rounds, chunks, bytes });
                }
                Step::Wants(wanted) => {
                    for chunk in &wanted {
                        let (shipped, data) = self.bring(*chunk)?;
                        bytes += shipped;
                        if !self.engine.supply(*chunk, data) {
                            return Err(self.damaged(&EngineError::Damaged("a chunk")));
                        }
                    }
                    rounds += 1;
                    chunks.extend(wanted);
                }
            }
        }
    }

    /// What a search server is asked for an answer to a request, as JSON.
    pub fn question(&self, request: &Request, server: Server) -> String {
        self.engine.question(request, server)
    }

    /// For every hit of an answered request, why it is one.
    pub fn explain(&self, request: &Request) -> Result<Vec<Vec<Reason>>, Error> {
        match self.engine.explain(request).map_err(|error| self.damaged(&error))? {
            Step::Done(reasons) => Ok(reasons),
            Step::Wants(_) => Err(self.damaged(&EngineError::Damaged("a chunk"))),
        }
    }

    /// The bytes of a chunk, after how many were shipped.
    fn bring(&self, chunk: Chunk) -> Result<(usize, Vec<u8>), Error> {
        match &self.files {
            Files::Packed(packed) => packed
                .chunk(chunk)
                .map(|bytes| (bytes.len(), bytes.to_vec()))
                .ok_or_else(|| self.damaged(&EngineError::Damaged("a chunk"))),
            Files::Folder(folder) => unpacked(&folder.join(format!("{}.bin", chunk.0))),
        }
    }

    fn damaged(&self, error: &EngineError) -> Error {
        let path = match &self.files {
            Files::Packed(_) => PathBuf::from("memory"),
            Files::Folder(folder) => folder.clone(),
        };
        Error::Index { path, reason: error.to_string() }
    }
}

/// The folder with the search files of a built site: the only one that begins as [`SEARCH_FOLDER`].
fn index_folder(out: &Path) -> Result<PathBuf, Error> {
    let begins = &SEARCH_FOLDER[1..];
    let (assets, name) = begins.rsplit_once('/').unwrap_or(("", begins));
    let assets = out.join(assets);
    let read = |source: io::Error| Error::Read { path: assets.clone(), source };
    for entry in fs::read_dir(&assets).map_err(read)? {
        let entry = entry.map_err(read)?;
        if entry.path().is_dir() && entry.file_name().to_string_lossy().starts_with(name) {
            return Ok(entry.path());
        }
    }
    Err(Error::Index { path: out.to_owned(), reason: format!("it has no folder {begins}…") })
}

/// A file's bytes, unpacked, after its length on disk.
fn unpacked(path: &Path) -> Result<(usize, Vec<u8>), Error> {
    let read = |source: io::Error| Error::Read { path: path.to_owned(), source };
    let bytes = fs::read(path).map_err(read)?;
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok((bytes.len(), bytes));
    }
    let mut out = Vec::new();
    flate2::read::GzDecoder::new(&*bytes).read_to_end(&mut out).map_err(read)?;
    Ok((bytes.len(), out))
}
