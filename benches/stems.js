// The stems of the engine in wasm, for all words of Snowball's lists that differ from them: `language word stem`.
//
//     node benches/stems.js crates/client/dist/fiche.wasm FOLDER
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [wasm, folder] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), {});
const engine = /** @type {any} */ (instance.exports);

/** @param {string} text */
function stems(text) {
  const bytes = new TextEncoder().encode(text);
  const pointer = engine.alloc(bytes.length);
  new Uint8Array(engine.memory.buffer, pointer, bytes.length).set(bytes);
  if (engine.stems(pointer, bytes.length) !== 0) throw new Error("the engine refuses the words");
  return new TextDecoder().decode(new Uint8Array(engine.memory.buffer, engine.out_ptr(), engine.out_len())).split("\n");
}

for (const [code, name] of [["nl", "dutch"], ["fr", "french"]]) {
  const lines = (/** @type {string} */ what) => readFileSync(join(folder, `${name}_${what}.txt`), "utf8").trimEnd().split("\n");
  const words = lines("voc");
  const expected = lines("output");
  const ours = stems([code, ...words].join("\n"));
  for (const [place, word] of words.entries()) if (ours[place] !== expected[place]) console.log(`${code} ${word} ${ours[place]}`);
}
