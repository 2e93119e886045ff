// What a search costs a reader on the road: requests and bytes on the wire, as a CDN sends them.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { TYPES } from "./pages.js";
import { serve } from "./server.js";
import { FOLDER, hits, open, search, story } from "./site.js";

const server = serve(FOLDER, { compression: "best" });
after(async () => (await server).close());

// Ceilings, not aims: raise one only with a reason in the message of the commit.
const CEILINGS = {
  /** The engine, its worker, its interface, `search.js` and the hot file. */
  open: { requests: 6, bytes: 91_000 },
  first: { requests: 14, bytes: 25_000 },
  second: { requests: 12, bytes: 15_000 },
};

/** Waits until nothing has been asked for a while, and gives what was asked since. */
async function arrived(page, log, since) {
  let before;
  do {
    before = log.length;
    await page.waitForTimeout(400);
  } while (before !== log.length);
  return log.slice(since);
}

/** Tells what a step took, and what is wrong with that. @returns {string[]} */
function weigh(t, step, entries) {
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const ceiling = CEILINGS[step];
  t.diagnostic(`${step}: ${entries.length} requests (at most ${ceiling.requests}), ${bytes} bytes (at most ${ceiling.bytes})`);
  for (const entry of entries) t.diagnostic(`  ${String(entry.bytes).padStart(7)} ${entry.path}`);
  return [
    ...(entries.length > ceiling.requests ? [`${step}: ${entries.length} requests, at most ${ceiling.requests}`] : []),
    ...(bytes > ceiling.bytes ? [`${step}: ${bytes} bytes, at most ${ceiling.bytes}`] : []),
  ];
}

for (const [lang, first, second] of [["nl", "onveiligheid", "brusafe"], ["fr", "insécurité", "financement"]]) {
  story(`a search stays light (${lang})`, async (page, t) => {
    const { log } = await server;
    log.length = 0;
    await search(page, lang);
    await arrived(page, log, 0);

    // The engine is fetched when the box gets the focus, not before: most pages are never searched.
    assert.ok(!log.some(({ path }) => path.endsWith(".wasm")), "the engine is fetched before anybody searches");
    const opened = log.length;
    await page.getByRole("searchbox").focus();
    const engine = await arrived(page, log, opened);
    assert.ok(engine.some(({ path }) => path.endsWith(".wasm")), "the engine is not fetched on focus");
    const heavy = weigh(t, "open", engine);

    for (const [step, query] of [["first", first], ["second", second]]) {
      const before = log.length;
      await page.getByRole("searchbox").fill(query);
      await hits(page).locator("mark", { hasText: new RegExp(query, "i") }).first().waitFor();
      heavy.push(...weigh(t, step, await arrived(page, log, before)));
    }
    assert.deepEqual(heavy, []);
  }, { server });
}

/** HTML, style sheet, scripts, icon: what a page is made of that nobody searches on. */
const PAGE = 40_000;

/** What somebody who was never here before fetches with a page, in bytes. */
async function fetched(address) {
  // A server of its own tells the pages apart that load side by side.
  const own = await serve(FOLDER, { compression: "best" });
  try {
    const { page, close } = await open({ server: Promise.resolve(own) });
    await page.goto(address, { waitUntil: "networkidle" });
    await close();
    return own.log.reduce((sum, entry) => sum + entry.bytes, 0);
  } finally {
    own.close();
  }
}

test("a page stays light", async (t) => {
  const heavy = [];
  for (const [type, addresses] of Object.entries(TYPES)) {
    if (type.includes("search") || type === "not found") continue;
    const weights = await Promise.all(Object.values(addresses).map(async (address) => ({ address, bytes: await fetched(address) })));
    for (const { address, bytes } of weights) {
      t.diagnostic(`${String(bytes).padStart(7)} ${address}`);
      if (bytes > PAGE) heavy.push(`${address}: ${bytes} bytes, at most ${PAGE}`);
    }
  }
  assert.deepEqual(heavy, []);
});
