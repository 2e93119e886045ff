// @ts-check
// What a search costs its reader: bytes, requests, rounds and time, in Chromium, over a server like that of a good host.
// `cargo xtask bench search` makes the sites and starts this; a table comes out.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { FICHE, PEERS } from "./engines.js";
import { files } from "./files.js";
import { prepare } from "./peers.js";
import { QUERIES } from "./queries.js";
import { serve } from "./server.js";
import { detail, print } from "./table.js";
import { launch, visit, visitForFacets, visitForFirst, visitForRounds } from "./visit.js";

/** @typedef {import("./table.js").Row} Row */

const { values: options } = parseArgs({
  options: {
    work: { type: "string", default: "" },
    sheets: { type: "string", default: "" },
    runs: { type: "string", default: "3" },
    link: { type: "string" },
    peers: { type: "boolean", default: false },
    "gzip-only": { type: "boolean", default: false },
    budget: { type: "boolean", default: false },
    detail: { type: "boolean", default: false },
  },
});

const encoding = options["gzip-only"] ? "gzip" : "br";
const runs = Number(options.runs);
const link = parseLink(options.link);
const engines = options.peers ? [FICHE, ...PEERS] : [FICHE];

/** @type {Row[]} */
const rows = [];
for (const sheets of options.sheets.split(",").map(Number)) rows.push(...(await measure(sheets)));
if (options.detail) detail(rows);
const broken = print(rows, { encoding, link, runs });
if (broken && options.budget) process.exitCode = 1;

/**
 * All engines on the sheets of one size.
 * @param {number} sheets
 * @returns {Promise<Row[]>}
 */
async function measure(sheets) {
  const folder = join(options.work, String(sheets));
  for (const peer of options.peers ? PEERS : []) await prepare(peer, folder);
  const server = await serve(folder, { encoding, cache: join(options.work, "wire") });
  const browser = await launch();
  try {
    const measured = [];
    for (const engine of engines) {
      console.error(`${sheets} sheets: ${engine.name}`);
      measured.push(await measureEngine(browser, server, engine, { sheets, folder }));
    }
    return measured;
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./server.js").Server} server
 * @param {import("./engines.js").Engine} engine
 * @param {{sheets: number, folder: string}} size
 * @returns {Promise<Row>}
 */
async function measureEngine(browser, server, engine, { sheets, folder }) {
  /** @type {Omit<Row, "sheets"|"engine"|"searchFiles"|"allFiles">} */
  const row = { visits: [], rounds: [], facets: [], first: [] };
  const paths = new Set();
  for (const lang of /** @type {const} */ (["nl", "fr"])) {
    const reader = { browser, server, engine, lang, queries: QUERIES[lang] };
    for (let run = 0; run < runs; run++) {
      const visited = await visit(reader);
      row.visits.push({ lang, ...visited });
      for (const { path } of visited.requests) paths.add(path);
      if (link) row.first.push(await visitForFirst(reader, link));
    }
    row.rounds.push(await visitForRounds(reader));
    row.facets.push(await visitForFacets(reader));
  }
  const { search, all } = await files(engine, folder, paths);
  return { sheets, engine, ...row, searchFiles: search, allFiles: all };
}

/** @param {string|undefined} text such as `40,10` */
function parseLink(text) {
  if (!text) return undefined;
  const [rtt, mbps] = text.split(",").map(Number);
  return { rtt, mbps };
}
