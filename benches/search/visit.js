// @ts-check
// Readers: each comes with an empty cache to an empty page, starts a search, and asks.
import { chromium } from "playwright-core";

/**
 * @typedef {import("./server.js").Entry} Entry
 * @typedef {import("./queries.js").Query} Query
 * @typedef {{browser: import("playwright-core").Browser, server: import("./server.js").Server,
 *   engine: import("./engines.js").Engine, lang: string, queries: Query[]}} Reader
 * @typedef {{bytes: number, requests: number, ms: number}} Cost
 * @typedef {Cost & Query & {total: number}} Asked
 */

/** How often every query is asked again when all it needs is there. */
const PASSES = 20;

/** The link that rounds are counted over: what is asked for together arrives well within this time. */
const SLOW = { rtt: 60, mbps: 10_000 };

/** How long anything may take, in ms: an index of all texts is large at 10,000 sheets. */
const PATIENCE = 300_000;

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--ignore-certificate-errors"],
  });
}

/**
 * Opens the search and asks every query once, then again and again.
 * @param {Reader} reader
 */
export function visit(reader) {
  return arrive(reader, async (page, taken) => {
    const ms = await open(page, reader);
    const requests = await taken();
    const start = cost(requests, ms);
    /** @type {Asked[]} */
    const asked = [];
    for (const query of reader.queries) {
      const { ms, total } = await ask(page, query.text);
      const fetched = await taken();
      requests.push(...fetched);
      asked.push({ ...query, total, ...cost(fetched, ms) });
    }
    const warm = await again(page, reader.queries);
    return { open: start, asked, warm, requests };
  });
}

/**
 * How many times the reader waits for the server: to open, and per query.
 * @param {Reader} reader
 */
export function visitForRounds(reader) {
  return arrive(reader, async (page, taken) => {
    reader.server.through(SLOW);
    await open(page, reader);
    const opening = rounds(await taken());
    const asked = [];
    for (const { text } of reader.queries) {
      await ask(page, text);
      asked.push(rounds(await taken()));
    }
    return { open: opening, asked };
  });
}

/**
 * What counts per facet cost, asked first of all and without any hit.
 * @param {Reader} reader
 */
export function visitForFacets(reader) {
  return arrive(reader, async (page, taken) => {
    await open(page, reader);
    await taken();
    await page.evaluate((text) => window.engine.facets(text), reader.queries[0].text);
    return cost(await taken(), 0).bytes;
  });
}

/**
 * How long it takes over a link from nothing to the first answer, in ms.
 * @param {Reader} reader
 * @param {import("./server.js").Link} link
 */
export function visitForFirst(reader, link) {
  return arrive(reader, async (page) => {
    reader.server.through(link);
    const opening = await open(page, reader);
    const first = await ask(page, reader.queries[0].text);
    return opening + first.ms;
  });
}

/**
 * @template T
 * @param {Reader} reader
 * @param {(page: import("playwright-core").Page, taken: () => Promise<Entry[]>) => Promise<T>} stay
 * @returns {Promise<T>}
 */
async function arrive({ browser, server, lang }, stay) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    server.through();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${server.origin}/empty.${lang}.html`);
    await server.taken();
    return await stay(page, () => whole(server));
  } finally {
    await context.close();
    server.through();
    await server.taken();
  }
}

/** @param {Reader["server"]} server */
async function whole(server) {
  const taken = await server.taken();
  const missing = taken.find(({ status }) => status !== 200);
  if (missing) throw new Error(`${missing.status} ${missing.path}`);
  return taken;
}

/** @param {import("playwright-core").Page} page @param {Reader} reader @returns {Promise<number>} ms */
function open(page, { engine, lang }) {
  return page.evaluate(
    async ({ adapter, lang }) => {
      window.engine = await import(`/adapters/${adapter}`);
      const start = performance.now();
      await window.engine.open(lang);
      return performance.now() - start;
    },
    { adapter: engine.adapter, lang },
  );
}

/** @param {import("playwright-core").Page} page @param {string} text @returns {Promise<{ms: number, total: number}>} */
function ask(page, text) {
  return page.evaluate(async (text) => {
    const start = performance.now();
    const total = await window.engine.search(text);
    return { ms: performance.now() - start, total };
  }, text);
}

/**
 * Asks in the page itself, for a message from here to there takes longer than a query. The queries take turns, so that
 * none is answered from what was kept of the last one.
 * @param {import("playwright-core").Page} page
 * @param {Query[]} queries
 * @returns {Promise<number[]>} ms
 */
function again(page, queries) {
  return page.evaluate(
    async ({ texts, passes }) => {
      const times = [];
      for (let pass = 0; pass < passes; pass++) {
        for (const text of texts) {
          const start = performance.now();
          await window.engine.search(text);
          times.push(performance.now() - start);
        }
      }
      return times;
    },
    { texts: queries.map(({ text }) => text), passes: PASSES },
  );
}

/** @param {Entry[]} entries @param {number} ms @returns {Cost} */
function cost(entries, ms) {
  return { ms, requests: entries.length, bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/**
 * Waves of requests: a request that starts after an answer of its wave has arrived may depend on it, and begins another.
 * @param {Entry[]} entries by their start
 */
export function rounds(entries) {
  let waves = 0;
  let answered = -Infinity;
  for (const { start, end } of entries) {
    if (start > answered) {
      waves += 1;
      answered = end;
    } else {
      answered = Math.min(answered, end);
    }
  }
  return waves;
}
