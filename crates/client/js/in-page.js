// The search of pages that are opened from a disk: browsers start no worker there, and fetch nothing. So this script holds the
// files of the index as text, and runs worker and client in the page, in the world that each expects. Before all this the builder
// writes `packed`, the files in base64 by their name, and `work`, the worker as a function; after it, the client.

/** A file of the index. @param {string} name */
const fetch = async (name) => new Response(Uint8Array.from(atob(packed[name]), (letter) => letter.charCodeAt(0)));

/** The worker, in the page itself. */
class Worker extends EventTarget {
  /** @type {(event: {data: any}) => void} */
  #tell = () => {};

  constructor() {
    super();
    const listen = (_, hear) => (this.#tell = hear);
    work(listen, (data) => this.dispatchEvent(new MessageEvent("message", { data })));
  }

  postMessage(data) {
    this.#tell({ data });
  }

  terminate() {}
}

/** The search, with addresses that a browser opens from a disk. */
async function open(options) {
  const index = await connect({ worker: "", wasm: "fiche.wasm", files: "", languages }, options);
  const opened = (hit) => ({ ...hit, url: hit.url.replace(/\/$/, "/index.html") });
  const search = async (...asked) => {
    const answer = await index.search(...asked);
    return { ...answer, hits: answer.hits.map(opened) };
  };
  return { ...index, search };
}
