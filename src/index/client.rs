//! The client that comes with the tool: the reader of the index, so that the two cannot drift apart.

use crate::model::{Address, Site};
use crate::output::{File, fingerprinted};

const WASM: &[u8] = include_bytes!("../../crates/client/dist/fiche.wasm");
const WORKER: &[u8] = include_bytes!("../../crates/client/js/worker.js");
const CLIENT: &str = include_str!("../../crates/client/js/client.js");

/// The wasm, its worker, and `/search.js`: the scripting interface, bound to this site's index. One file, because what
/// it would import could only be asked for when it is here.
pub(super) fn files(site: &Site, folder: &str) -> Vec<File> {
    let wasm = fingerprinted("fiche", "wasm", WASM);
    let worker = fingerprinted("worker", "js", WORKER);
    let search = search_js(site, folder, &wasm, &worker);
    let file = |address: Address, bytes: &[u8]| File { address, bytes: bytes.to_vec() };
    vec![
        file(wasm, WASM),
        file(worker, WORKER),
        file(Address::new("/search.js"), search.as_bytes()),
    ]
}

fn search_js(site: &Site, folder: &str, wasm: &Address, worker: &Address) -> String {
    let codes: Vec<String> =
        site.languages.iter().map(|lang| format!("{:?}", site.languages.code(lang))).collect();
    let here = |path: &str| format!("here(\".{path}\")");
    format!(
        "{CLIENT}\n\
         const here = (path) => new URL(path, import.meta.url).href;\n\
         const site = {{ worker: {}, wasm: {}, files: {}, languages: [{}] }};\n\
         export const open = (options) => connect(site, options);\n",
        here(worker.as_str()),
        here(wasm.as_str()),
        here(folder),
        codes.join(", "),
    )
}
