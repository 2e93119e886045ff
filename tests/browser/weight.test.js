// What a search costs a reader on the road: requests and bytes on the wire, as a CDN sends them.
import assert from "node:assert/strict";
import { hits, search, served, story } from "./site.js";

// Ceilings, not aims: raise one only with a reason in the message of the commit.
const CEILINGS = {
  /** The engine, its worker, its interface, `search.js` and the hot file. */
  open: { requests: 6, bytes: 115_000 },
  first: { requests: 6, bytes: 40_000 },
  second: { requests: 5, bytes: 25_000 },
};

/** Waits until nothing has been asked for a while, and gives what was asked since. */
async function arrived(page, log, since) {
  for (let before = -1; before !== log.length; ) {
    before = log.length;
    await page.waitForTimeout(400);
  }
  return log.slice(since);
}

function hold(t, step, entries) {
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const { requests, bytes: most } = CEILINGS[step];
  t.diagnostic(`${step}: ${entries.length} requests (at most ${requests}), ${bytes} bytes (at most ${most})`);
  for (const entry of entries) t.diagnostic(`  ${String(entry.bytes).padStart(7)} ${entry.path}`);
  assert.ok(entries.length <= requests, `${step}: ${entries.length} requests, at most ${requests}`);
  assert.ok(bytes <= most, `${step}: ${bytes} bytes, at most ${most}`);
}

for (const [lang, first, second] of [["nl", "onveiligheid", "brusafe"], ["fr", "insécurité", "financement"]]) {
  story(`a search stays light (${lang})`, async (page, t) => {
    const { log } = await served();
    await search(page, lang);
    const opened = await arrived(page, log, 0).then(() => log.length);

    // The engine is fetched when the box gets the focus, not before: most pages are never searched.
    assert.ok(!log.some(({ path }) => path.endsWith(".wasm")), "the engine is fetched before anybody searches");
    await page.getByRole("searchbox").focus();
    const engine = await arrived(page, log, opened);
    assert.ok(engine.some(({ path }) => path.endsWith(".wasm")), "the engine is not fetched on focus");
    hold(t, "open", engine);

    for (const [step, query] of [["first", first], ["second", second]]) {
      const before = log.length;
      await page.getByRole("searchbox").fill(query);
      await hits(page).locator("mark", { hasText: new RegExp(query, "i") }).first().waitFor();
      hold(t, step, await arrived(page, log, before));
    }
    log.length = 0;
  });
}
