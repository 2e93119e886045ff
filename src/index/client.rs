//! The client that comes with the tool: the reader of the index, so that the two cannot drift apart.

use base64::Engine as _;

use crate::model::{Address, SearchServer, Site};
use crate::output::{File, SEARCH_SCRIPT, fingerprinted};

const WASM: &[u8] = include_bytes!("../../crates/client/dist/fiche.wasm");
const WORKER: &str = include_str!("../../crates/client/js/worker.js");
const CLIENT: &str = include_str!("../../crates/client/js/client.js");
const SERVER: &str = include_str!("../../crates/client/js/server.js");
const IN_PAGE: &str = include_str!("../../crates/client/js/in-page.js");

/// The wasm, its worker, and `/search.js`: the scripting interface, bound to this site's index. One file, because what
/// it would import could only be asked for when it is here. With a server, that one is asked first.
pub(super) fn files(site: &Site, folder: &str, server: Option<&SearchServer>) -> Vec<File> {
    let wasm = fingerprinted("fiche", "wasm", WASM);
    let worker = fingerprinted("worker", "js", WORKER.as_bytes());
    let search = search_js(site, folder, &wasm, &worker, server);
    let file = |address: Address, bytes: &[u8]| File { address, bytes: bytes.to_vec() };
    vec![
        file(wasm, WASM),
        file(worker, WORKER.as_bytes()),
        file(Address::new(SEARCH_SCRIPT), search.as_bytes()),
    ]
}

fn search_js(
    site: &Site,
    folder: &str,
    wasm: &Address,
    worker: &Address,
    server: Option<&SearchServer>,
) -> String {
    let here = |path: &str| format!("here(\".{path}\")");
    let (script, answers) = match server {
        None => ("", String::new()),
        Some(SearchServer { kind, origin, path, index }) => {
            let server = format!(
                "{{ kind: {:?}, url: {:?}, index: {index:?}, languages: [{}] }}",
                kind.name(),
                format!("{origin}{path}"),
                codes(site),
            );
            (SERVER, format!(", answers: (ask) => byServer({server}, ask)"))
        }
    };
    format!(
        "{CLIENT}\n{script}\n\
         const here = (path) => new URL(path, import.meta.url).href;\n\
         const site = {{ worker: {}, wasm: {}, files: {}, languages: [{}]{answers} }};\n\
         export const open = (options) => connect(site, options);\n",
        here(worker.as_str()),
        here(wasm.as_str()),
        here(folder),
        codes(site),
    )
}

/// `/search.js` where pages are opened from a disk: a script that is no module, with the wasm and the index inside it. It gives
/// `fiche.open`, which is the other's `open`.
pub(super) fn in_page(site: &Site, index: &[File]) -> File {
    let base64 = |bytes: &[u8]| base64::engine::general_purpose::STANDARD.encode(bytes);
    let name = |file: &File| last(file.address.as_str()).to_owned();
    let files = index.iter().map(|file| (name(file), file.bytes.as_slice()));
    let files = [("fiche.wasm".to_owned(), WASM)].into_iter().chain(files);
    let packed: Vec<String> =
        files.map(|(name, bytes)| format!("{name:?}: \"{}\"", base64(bytes))).collect();
    let packed = packed.join(",\n");
    let script = format!(
        "\"use strict\";\nglobalThis.fiche = (() => {{\nconst packed = {{\n{packed}\n}};\n\
         const languages = [{}];\n\
         function work(addEventListener, postMessage) {{\n{WORKER}}}\n\
         {IN_PAGE}\n{CLIENT}\nreturn {{ open }};\n}})();\n",
        codes(site),
    );
    File { address: Address::new(SEARCH_SCRIPT), bytes: script.into_bytes() }
}

/// The codes of the languages, as a script lists them.
fn codes(site: &Site) -> String {
    let codes: Vec<String> = site.languages.codes().map(|code| format!("{code:?}")).collect();
    codes.join(", ")
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
