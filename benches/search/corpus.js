// @ts-check
// The synthetic sheets as values. Their heads hold nothing but lines of a key and a value, a string or a list.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {object} Sheet
 * @property {string} id
 * @property {string} title
 * @property {string} summary
 * @property {Record<string, string[]>} filters the terms per facet
 * @property {string[]} blocks headings, paragraphs and points, without their marks
 */

/** The facets of the built site that synthetic sheets have. */
const FACETS = ["themes", "phenomena", "objectives", "actors", "audiences", "chain", "kind", "evidence"];

/** @param {string} folder the source of a site @param {string} lang @returns {Sheet[]} */
export function sheets(folder, lang) {
  const practices = join(folder, "content/practices");
  return readdirSync(practices).sort().map((id) => {
    const read = (/** @type {string} */ code) => readFileSync(join(practices, id, `index.${code}.md`), "utf8");
    const [, head, body] = read(lang).split(/^---$/m);
    // A translation leaves out what it shares with its source.
    const shared = /^translation:/m.test(head) ? read("nl").split(/^---$/m)[1] : head;
    const filters = Object.fromEntries(FACETS.map((facet) => [facet, list(shared, facet)]));
    return { id, title: value(head, "title"), summary: value(head, "summary"), filters, blocks: blocks(body) };
  });
}

/** What tells these sheets from others, whatever else their site is made of. @param {string} folder @returns {string} */
export function fingerprint(folder) {
  const hash = createHash("sha256");
  for (const lang of ["nl", "fr"]) hash.update(JSON.stringify(sheets(folder, lang)));
  return hash.digest("hex");
}

/** @param {string} head @param {string} key */
function value(head, key) {
  return new RegExp(`^${key}: "?(.*?)"?$`, "m").exec(head)?.[1] ?? "";
}

/** @param {string} head @param {string} key */
function list(head, key) {
  return value(head, key).replace(/^\[|\]$/g, "").split(", ").filter(Boolean);
}

/** @param {string} body */
function blocks(body) {
  const lines = body.split("\n").map((line) => line.replace(/^(## |- )/, "").replace(/ \{#[\w-]+\}$/, ""));
  return lines.filter(Boolean);
}
