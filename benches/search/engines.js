// @ts-check
// Who is measured. Each has an adapter of its name in `adapters/`, and its files are served under its name.

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} adapter the module that the page imports
 * @property {string} files the folder of its files, from that of the size
 * @property {string} note what it does and does not do
 */

/** @type {Engine} */
export const FICHE = { name: "fiche", adapter: "fiche.js", files: "public", note: "" };

/** @type {Engine[]} */
export const PEERS = [
  { name: "Pagefind", adapter: "pagefind.js", files: "peers/pagefind", note: "extended, the same facets as filters" },
  { name: "MiniSearch", adapter: "minisearch.js", files: "peers/minisearch", note: "prefix, fuzzy 0.2; no phrases" },
  { name: "lunr", adapter: "lunr.js", files: "peers/lunr", note: "with lunr-languages; no phrases, no typos, no prefixes" },
];

/** The path under which the files of an engine are served. @param {Engine} engine */
export function mount({ adapter }) {
  return `/${adapter.replace(/\.js$/, "")}/`;
}
