// The search in a thread of its own: brings what the engine asks for, and asks it again.
// Messages in: {id, wasm} and {id, hot, files} once each, in any order, then {id, query}, or for a search server {id, question} and
// {id, excerpts}. Out: {id, result} or {id, error}.

/** @type {WebAssembly.Exports & Record<string, any>} */
let engine;
/** Where the index files stand. */
let files = "";
/** Chunks under way, so that two queries fetch none twice. @type {Map<number, Promise<void>>} */
const underway = new Map();

const DONE = 0;
const WANTS = 1;

/** A file of the index. */
async function load(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return unpacked(await response.arrayBuffer());
}

/** A file, unpacked: told by its magic number, for a server may have unpacked it already. @param {ArrayBuffer} packed */
async function unpacked(packed) {
  const bytes = new Uint8Array(packed);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new DecompressionStream("gzip");
  const writer = stream.writable.getWriter();
  // What is wrong with the bytes is told by the reading side.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}

/** Copies bytes into the engine's memory; the call that they are passed to frees them. */
function lend(bytes) {
  const pointer = engine.alloc(bytes.length);
  new Uint8Array(engine.memory.buffer, pointer, bytes.length).set(bytes);
  return [pointer, bytes.length];
}

/** What the last call left. */
function output() {
  return new Uint8Array(engine.memory.buffer, engine.out_ptr(), engine.out_len()).slice();
}

function orFail(status) {
  if (status < DONE) throw new Error(new TextDecoder().decode(output()));
  return status;
}

/** The engine's code, compiled while the hot file is still under way. @type {(wasm: ArrayBuffer) => void} */
let compile;
/** @type {Promise<WebAssembly.Module>} */
const compiled = new Promise((resolve) => (compile = (wasm) => resolve(WebAssembly.compile(wasm))));

/** Starts an engine on the unpacked hot file. @param {Promise<Uint8Array>} hot */
async function start(hot) {
  const [bytes, code] = await Promise.all([hot, compiled]);
  engine = (await WebAssembly.instantiate(code, {})).exports;
  orFail(engine.open(...lend(bytes)));
}

function bring(chunk) {
  if (!underway.has(chunk)) {
    const arrival = load(`${files}${chunk}.bin`)
      .then((bytes) => void orFail(engine.supply(chunk, ...lend(bytes))))
      .finally(() => underway.delete(chunk));
    underway.set(chunk, arrival);
  }
  return underway.get(chunk);
}

const encoded = (text) => new TextEncoder().encode(text);
const decoded = () => new TextDecoder().decode(output());

async function answer(query) {
  const bytes = encoded(query);
  while (orFail(engine.answer(...lend(bytes))) === WANTS) {
    const wanted = output();
    await Promise.all(Array.from(new Uint32Array(wanted.buffer), bring));
  }
  return JSON.parse(decoded());
}

/** What a search server is to be asked. */
function worded(question) {
  orFail(engine.question(...lend(encoded(question))));
  return JSON.parse(decoded());
}

/** What shows why texts were found, given the query and four texts for each; a zero byte parts them. @param {string[]} texts */
function excerpted(texts) {
  orFail(engine.excerpts(...lend(encoded(texts.map((text) => text.replaceAll("\0", " ")).join("\0")))));
  return decoded().split("\0");
}

/** @type {Promise<Uint8Array>} */
let kept;
let opened = Promise.resolve();

addEventListener("message", async ({ data: { id, wasm, hot, files: folder, query, question, excerpts } }) => {
  try {
    if (wasm) {
      compile(wasm);
      await compiled;
    } else if (hot) {
      files = folder;
      kept = unpacked(hot);
      opened = start(kept);
    }
    if (!wasm) await opened;
    let result = null;
    if (query !== undefined) result = await answer(query);
    else if (question !== undefined) result = worded(question);
    else if (excerpts) result = excerpted(excerpts);
    postMessage({ id, result });
  } catch (error) {
    // Damage can stop an engine half-way, and then it answers nothing more: the next question gets another one.
    if (kept && !hot && error instanceof WebAssembly.RuntimeError) {
      opened = start(kept);
      opened.catch(() => {});
    }
    postMessage({ id, error: String(error instanceof Error ? error.message : error) });
  }
});
