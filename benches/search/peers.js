// @ts-check
// The indexes of the peers, from the same sheets: title, summary, text and facets.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint, sheets } from "./corpus.js";

/** @typedef {import("./corpus.js").Sheet} Sheet */

const require = createRequire(import.meta.url);
const HERE = dirname(fileURLToPath(import.meta.url));
const PACKAGES = join(HERE, "node_modules");
const LANGUAGES = ["nl", "fr"];

/** @type {Record<string, (corpus: string, folder: string) => Promise<void>>} */
const INDEXES = { Pagefind: pagefind, MiniSearch: minisearch, lunr };

/**
 * Makes the index of a peer, unless the note beside it says that it was made from the same.
 * @param {import("./engines.js").Engine} engine
 * @param {string} size the folder of the size
 */
export async function prepare(engine, size) {
  const folder = join(size, engine.files);
  const note = `${folder}.from`;
  const ours = ["peers.js", "package-lock.json"].map((name) => readFileSync(join(HERE, name)));
  const from = createHash("sha256").update(fingerprint(join(size, "corpus"))).update(Buffer.concat(ours)).digest("hex");
  if (existsSync(note) && readFileSync(note, "utf8") === from) return;
  console.error(`${engine.name} indexes ${size}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await INDEXES[engine.name](join(size, "corpus"), folder);
  writeFileSync(note, from);
}

/** Pagefind reads pages: one per sheet and language, with nothing on it but what is searched. @type {typeof INDEXES[string]} */
async function pagefind(corpus, folder) {
  const pages = `${folder}-pages`;
  rmSync(pages, { recursive: true, force: true });
  for (const lang of LANGUAGES) {
    for (const sheet of sheets(corpus, lang)) write(join(pages, lang, sheet.id, "index.html"), page(sheet, lang));
  }
  const program = join(PACKAGES, "pagefind/lib/runner/bin.cjs");
  const site = ["--site", pages, "--output-path", folder, "--silent"];
  execFileSync(process.execPath, [program, ...site], { stdio: "inherit" });
  rmSync(pages, { recursive: true, force: true });
}

/** @param {Sheet} sheet @param {string} lang */
function page({ title, summary, filters, blocks }, lang) {
  const terms = Object.entries(filters).flatMap(([facet, ids]) => ids.map((id) => `${facet}:${id}`));
  const marks = terms.map((term) => `<span data-pagefind-filter="${term}"></span>`);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>
<main data-pagefind-body><h1>${escaped(title)}</h1><p data-pagefind-meta="summary">${escaped(summary)}</p>
${marks.join("")}
${blocks.map((block) => `<p>${escaped(block)}</p>`).join("\n")}</main></body></html>`;
}

/** @type {typeof INDEXES[string]} */
async function minisearch(corpus, folder) {
  const { default: MiniSearch } = await import("minisearch");
  const module = join(PACKAGES, "minisearch/dist/es/index.js");
  // Readers get it without its documentation, as any bundler would send it.
  write(join(folder, "minisearch.js"), readFileSync(module, "utf8").replace(/\/\*\*[\s\S]*?\*\//g, ""));
  for (const lang of LANGUAGES) {
    const index = new MiniSearch({
      fields: ["title", "summary", "text"],
      storeFields: ["title", "summary", "url", "filters"],
    });
    index.addAll(sheets(corpus, lang).map((sheet) => ({ ...stored(sheet, lang), text: sheet.blocks.join("\n") })));
    write(join(folder, `index.${lang}.json`), JSON.stringify(index));
  }
}

/** @type {typeof INDEXES[string]} */
async function lunr(corpus, folder) {
  const lunr = require("lunr");
  require("lunr-languages/lunr.stemmer.support")(lunr);
  copy(folder, "lunr/lunr.min.js");
  copy(folder, "lunr-languages/min/lunr.stemmer.support.min.js");
  for (const lang of LANGUAGES) {
    require(`lunr-languages/lunr.${lang}`)(lunr);
    copy(folder, `lunr-languages/min/lunr.${lang}.min.js`);
    const all = sheets(corpus, lang);
    const index = lunr(/** @this {any} */ function () {
      this.use(lunr[lang]);
      this.ref("id");
      for (const field of ["title", "summary", "text"]) this.field(field);
      for (const sheet of all) this.add({ ...stored(sheet, lang), text: sheet.blocks.join("\n") });
    });
    write(join(folder, `index.${lang}.json`), JSON.stringify(index));
    const texts = Object.fromEntries(all.map((sheet) => [sheet.id, stored(sheet, lang)]));
    write(join(folder, `stored.${lang}.json`), JSON.stringify(texts));
  }
}

/** What a list of results shows. @param {Sheet} sheet @param {string} lang */
function stored({ id, title, summary, filters }, lang) {
  return { id, title, summary, filters, url: `/${lang}/${id}/` };
}

/** @param {string} folder @param {string} name of a file of a package */
function copy(folder, name) {
  write(join(folder, name.split("/").at(-1) ?? name), readFileSync(join(PACKAGES, name)));
}

/** @param {string} path @param {string|Buffer} content */
function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
