// @ts-check
// How many files an engine puts on a host, and how large they are there.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { FICHE, mount } from "./engines.js";

/** @typedef {{count: number, bytes: number}} Files */

/** What comes with Pagefind and no search needs. */
const INTERFACE = /pagefind-(ui|modular|highlight|component)/;

/**
 * All files of an engine, and those of its search.
 * @param {import("./engines.js").Engine} engine
 * @param {string} size the folder of the size
 * @param {Set<string>} asked the paths that readers asked for
 * @returns {Promise<{search: Files, all?: Files}>}
 */
export async function files(engine, size, asked) {
  const folder = join(size, engine.files);
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1).replaceAll("\\", "/"));
  if (engine !== FICHE) return { search: weigh(folder, all.filter((file) => !INTERFACE.test(file))) };
  const used = [...asked].map((path) => path.slice(mount(engine).length));
  // The index is cut into files of which readers asked for some: all that lie in a folder with one of them.
  const indexes = new Set(used.map((file) => /^_\/[^/]+\//.exec(file)?.[0]).filter(Boolean));
  const searched = all.filter((file) => used.includes(file) || indexes.has(/^_\/[^/]+\//.exec(file)?.[0]));
  return { search: weigh(folder, searched), all: weigh(folder, all) };
}

/** @param {string} folder @param {string[]} files @returns {Files} */
function weigh(folder, files) {
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { count: files.length, bytes };
}
