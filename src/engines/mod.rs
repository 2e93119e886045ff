//! [`Site`] → what search servers load: the configuration of an index, its documents in files of a size that they take, and how.
//!
//! The documents are those of the site's own index, one for all languages of a sheet, and beside their texts stand the words that
//! the site's search looks for, made by its analyser: no server has to know Dutch or French to find what the site finds.

mod fields;
mod lines;
mod opensearch;
mod quickwit;

use fiche_search::Server;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::index::Records;
use crate::model::{Address, Site};
use crate::output::{File, hex};

/// A file of documents is not longer, in bytes: Quickwit takes ten million in one request.
const LONGEST: usize = 8_000_000;

fn line(server: Server, id: &str, document: &Value) -> String {
    match server {
        Server::Quickwit => format!("{document}\n"),
        Server::OpenSearch => format!("{}\n{document}\n", json!({ "index": { "_id": id } })),
    }
}

/// The files that say what the index is, the one it is made with first.
fn configuration(server: Server, site: &Site, records: &Records<'_>, index: &str) -> Vec<File> {
    match server {
        Server::Quickwit => vec![file("index.json", pretty(&quickwit::index(site, index)))],
        Server::OpenSearch => vec![
            file("index.json", pretty(&opensearch::index(site, records))),
            file("aliases.json", pretty(&opensearch::aliases(index))),
        ],
    }
}

fn readme(server: Server, index: &str, files: usize, site: &Site) -> String {
    match server {
        Server::Quickwit => quickwit::readme(index, files, site),
        Server::OpenSearch => opensearch::readme(index, files, site),
    }
}

/// All files for a server, `manifest.json` last.
pub fn files(site: &Site, server: Server) -> Vec<File> {
    let records = Records::new(site);
    let lines = records.each(|record| {
        let id = fields::id(site, record.document);
        let line = line(server, &id, &lines::document(site, record));
        (id, line)
    });
    let index = index_name(site, server, &records, &lines);
    let mut files = configuration(server, site, &records, &index);
    let (ids, lines): (Vec<String>, Vec<String>) = lines.into_iter().unzip();
    let parts = split(lines);
    files.push(file("README.md", readme(server, &index, parts.len(), site)));
    files.extend((1..).zip(parts).map(|(number, part)| file(&part_name(number), part)));
    files.push(file("manifest.json", pretty(&manifest(site, server, &index, &files, &ids))));
    files
}

/// `fiche-` and eight digits that change with the configuration and with every document: an index is never written over.
fn index_name(
    site: &Site,
    server: Server,
    records: &Records<'_>,
    lines: &[(String, String)],
) -> String {
    let mut digest = Sha256::new();
    for file in configuration(server, site, records, "") {
        digest.update(&file.bytes);
    }
    for (_, line) in lines {
        digest.update(line);
    }
    format!("fiche-{}", &hex(&digest.finalize())[..8])
}

/// `documents-0001.ndjson`: in the order of their names they are in that of their numbers.
fn part_name(number: usize) -> String {
    format!("documents-{number:04}.ndjson")
}

/// Lines in as few texts as are not longer than [`LONGEST`], in order; a longer line stands alone.
fn split(lines: Vec<String>) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for line in lines {
        match parts.last_mut() {
            Some(part) if part.len() + line.len() <= LONGEST => part.push_str(&line),
            Some(_) | None => parts.push(line),
        }
    }
    parts
}

/// What was written, for programs that compare one export with the next.
fn manifest(site: &Site, server: Server, index: &str, files: &[File], ids: &[String]) -> Value {
    let listed = files.iter().map(|file| {
        json!({
            "name": file.address.as_str().trim_start_matches('/'),
            "bytes": file.bytes.len(),
            "sha256": hex(&Sha256::digest(&file.bytes)),
        })
    });
    json!({
        "version": 1,
        "tool": concat!("fiche ", env!("CARGO_PKG_VERSION")),
        "engine": server.name(),
        "index": index,
        "url": site.base_url,
        "languages": site.languages.codes().collect::<Vec<_>>(),
        "documents": ids.len(),
        "files": listed.collect::<Vec<_>>(),
        "ids": ids,
    })
}

fn file(name: &str, bytes: impl Into<Vec<u8>>) -> File {
    File { address: Address::new(format!("/{name}")), bytes: bytes.into() }
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_put_together_up_to_a_size() {
        let line = |length: usize| "x".repeat(length);
        let parts = split(vec![line(LONGEST - 1), line(1), line(LONGEST + 5), line(2), line(3)]);
        let lengths: Vec<usize> = parts.iter().map(String::len).collect();
        assert_eq!(lengths, [LONGEST, LONGEST + 5, 5]);
    }
}
