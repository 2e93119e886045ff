// The search in a thread of its own: brings what the engine asks for, and asks it again.
// Messages in: {id, open: {wasm, hot, files}} once, then {id, query}. Out: {id, result} or {id, error}.

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
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
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

async function open({ wasm, hot, files: folder }) {
  files = folder;
  const [{ instance }, bytes] = await Promise.all([WebAssembly.instantiate(wasm, {}), unpacked(hot)]);
  engine = instance.exports;
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

async function answer(query) {
  const bytes = new TextEncoder().encode(query);
  while (orFail(engine.answer(...lend(bytes))) === WANTS) {
    const wanted = output();
    await Promise.all(Array.from(new Uint32Array(wanted.buffer), bring));
  }
  return JSON.parse(new TextDecoder().decode(output()));
}

let opened = Promise.resolve();

addEventListener("message", async ({ data: { id, open: where, query } }) => {
  try {
    if (where) opened = open(where);
    await opened;
    postMessage({ id, result: where ? null : await answer(query) });
  } catch (error) {
    postMessage({ id, error: String(error instanceof Error ? error.message : error) });
  }
});
