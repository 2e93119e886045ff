// A collection on the site of somebody else, who copied the lines from its page.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after } from "node:test";
import { served, story } from "./site.js";

const COLLECTIONS = { nl: "nl/collecties/nationaal-netwerk-2020/", fr: "fr/collections/reseau-national-2020/" };
const SHEETS = { nl: ["Digitalisering van BeFUS-diensten", "BRUSAFE"], fr: ["Numérisation de services de BeFUS", "BRUSAFE"] };

/** A site of others, on a port of its own: it says what it was given last. */
let body = "";
const others = createServer((_, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(`<!doctype html><html lang="nl"><title>Elders</title>${body}`);
});
await new Promise((resolve) => others.listen(0, "127.0.0.1", () => resolve(undefined)));
after(() => {
  others.closeAllConnections();
  others.close();
});
const elsewhere = `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (others.address()).port}/`;
/** The page of others is not the site; and that is what these stories are about. */
const expect = new RegExp(`leaves the site, ${elsewhere}|frame-ancestors|ERR_BLOCKED_BY_RESPONSE|chrome-error|favicon`);

for (const [lang, collection] of Object.entries(COLLECTIONS)) {
  for (const javaScriptEnabled of [true, false]) {
    story(
      `the lines show the sheets on another site, and their links lead out of the frame (${lang}, ${javaScriptEnabled ? "with" : "without"} scripts)`,
      async (page) => {
        const { origin } = await served();
        await page.goto(collection);
        await page.locator(".elsewhere summary").click();
        const lines = (await page.locator(".elsewhere pre").textContent()) ?? "";
        body = lines.replaceAll("https://example.org", origin);
        await page.setViewportSize({ width: 320, height: 800 });
        await page.goto(elsewhere);
        const frame = page.frameLocator("iframe");
        await frame.locator(".items .name").last().waitFor();
        assert.deepEqual(await frame.locator(".items .name").allTextContents(), SHEETS[lang]);
        const wide = await frame.locator("html").evaluate((html) => [html.scrollWidth, html.clientWidth]);
        assert.ok(wide[0] <= wide[1], `${wide} scrolls sideways`);
        const accent = await frame.locator("main").evaluate((main) => getComputedStyle(main).borderTopWidth);
        assert.equal(accent, "2px", "its style sheet was allowed");
        await frame.locator(".items .name a").last().click();
        await page.waitForURL(`${origin}/${lang}/**`);
        assert.equal((await page.locator("h1").textContent())?.trim(), "BRUSAFE");
      },
      { javaScriptEnabled, expect },
    );
  }
}

story(
  "no other page of the site may be framed",
  async (page) => {
    const { origin } = await served();
    for (const path of ["", "nl/", COLLECTIONS.nl, `${COLLECTIONS.nl}brochure/`, "c/national-network-2020/", "p/brusafe/", "404.html"]) {
      body = `<iframe src="${origin}/${path}"></iframe>`;
      await page.goto(elsewhere);
      const [, frame] = page.frames();
      await frame.waitForLoadState();
      assert.match(frame.url(), /^chrome-error:/, `${path} was shown`);
    }
  },
  { expect },
);
