// What may go wrong outside of our reach: a strict host, a folder instead of a domain, files that do not arrive.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { eventually, FOLDER, hits, open, said, says, search, story, titles, WORDS } from "./site.js";

const MOUNT = "/netwerk/kb/";
const pathOf = (page) => new URL(page.url()).pathname;

// `open` collects violations; a story fails on them.
story("no page asks for anything that the policy of the site forbids", async (page) => {
  for (const { search, ...words } of Object.values(WORDS)) {
    for (const address of Object.values(words)) {
      const response = await page.goto(address);
      assert.match(response?.headers()["content-security-policy"] ?? "", /default-src 'none'/);
    }
    await page.goto(`${search}?q=brusafe`);
    await hits(page).first().waitFor();
  }
  for (const address of ["./", "nl/", "fr/", "p/brusafe/", "c/national-network-2020/"]) await page.goto(address);
});

test("a violation of the policy does not go unseen", async () => {
  const { page, problems, close } = await open();
  await page.goto("nl/");
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement("script"), { textContent: "1" }));
  });
  await page.waitForTimeout(200);
  await close();
  assert.ok(problems.some((problem) => problem.startsWith("content security policy: script-src")), problems.join("\n"));
});

for (const lang of ["nl", "fr"]) {
  // `open` tells of every request that leaves the mount.
  story(`in a folder of another site, one can browse and search (${lang})`, async (page) => {
    await page.goto("./");
    await page.locator(`a[hreflang=${lang}]`).click();
    await page.getByRole("searchbox").fill("brusafe");
    await page.getByRole("searchbox").press("Enter");
    await page.waitForURL(`**${MOUNT}${WORDS[lang].search}?q=brusafe`);
    await hits(page).first().waitFor();
    for (const link of await titles(page).all()) {
      assert.ok((await link.evaluate((a) => a.pathname)).startsWith(MOUNT), "a hit leaves the folder");
    }
    await titles(page).first().click();
    await page.waitForURL((url) => url.pathname.startsWith(MOUNT) && !url.pathname.includes(WORDS[lang].search));
    await page.goto(WORDS[lang].day);
    await page.locator("header .langs a").click();
    assert.equal(pathOf(page), MOUNT + WORDS[lang === "nl" ? "fr" : "nl"].day);
    await page.goto("p/brusafe/");
    await page.locator(`main a[hreflang=${lang}]`).click();
    assert.ok(pathOf(page).startsWith(MOUNT));
  }, { mount: MOUNT });
}

const failed = /lukt nu niet|ne fonctionne pas/;
const garbage = { status: 200, contentType: "application/octet-stream", body: "This is no index at all. ".repeat(40) };
const chunk = /\/_\/search-[0-9a-f]+\/\d+\.bin$/;
const hot = /\/_\/search-[0-9a-f]+\/hot-[a-z]+\.bin$/;
const wasm = /\.wasm$/;

for (const [what, pattern, answer] of [
  ["the engine is blocked", wasm, (route) => route.abort()],
  ["the engine is damaged", wasm, (route) => route.fulfill({ ...garbage, contentType: "application/wasm" })],
  ["the index is missing", hot, (route) => route.fulfill({ status: 404, body: "" })],
  ["the index is damaged", hot, (route) => route.fulfill(garbage)],
  ["the index is empty", hot, (route) => route.fulfill({ ...garbage, body: "" })],
  ["a part of the index is missing", chunk, (route) => route.fulfill({ status: 404, body: "" })],
  ["a part of the index is damaged", chunk, (route) => route.fulfill(garbage)],
  ["a part of the index is empty", chunk, (route) => route.fulfill({ ...garbage, body: "" })],
  ["the worker does not arrive", /\/_\/worker-[0-9a-f]+\.js$/, (route) => route.abort()],
  ["the interface does not arrive", /\/search\.js$/, (route) => route.abort()],
]) {
  story(`if ${what}, a sentence says so and the lists remain`, async (page) => {
    let met = 0;
    await page.context().route(pattern, (route) => (met++, answer(route)));
    await search(page, "nl");
    await page.getByRole("searchbox").fill("onveiligheid");
    await says(page, failed);
    assert.ok(met, "nothing was broken: this story tests nothing");
    assert.equal(await hits(page).count(), 0);
    assert.ok(await page.locator("#browse").isVisible());
    await page.locator("#browse details").first().locator("summary").click();
    assert.ok(await page.locator("#browse details").first().getByRole("link").first().isVisible());
  }, { expect: /./ });
}

story("what failed once is tried again with the next query", async (page) => {
  await page.context().route(wasm, (route) => route.abort());
  await search(page, "fr");
  await page.getByRole("searchbox").fill("insécurité");
  await says(page, failed);
  await page.context().unroute(wasm);
  await page.getByRole("searchbox").fill("sentiment d’insécurité");
  await hits(page).first().waitFor();
  await says(page, /^\d+ /);
}, { expect: /./ });

story("a part that was damaged once is fetched again with the next query", async (page) => {
  await page.context().route(chunk, (route) => route.fulfill(garbage), { times: 1 });
  await search(page, "nl");
  await page.getByRole("searchbox").fill("onveiligheid");
  await says(page, failed);
  await page.getByRole("searchbox").fill("onveiligheidsgevoel");
  await hits(page).first().waitFor();
}, { expect: /./ });

story("an engine that damage has stopped is started again", async (page) => {
  // Packed as it should be: nothing tells before the engine reads it.
  let harmed = 0;
  await page.context().route(chunk, async (route) => {
    const response = await route.fetch();
    const bytes = gunzipSync(await response.body()).fill(0xff);
    harmed++;
    await route.fulfill({ response, body: gzipSync(bytes) });
  });
  const [stopped] = await Promise.all([
    page.waitForEvent("console", (message) => message.text().includes("unreachable")),
    search(page, "nl", "?q=onveiligheid"),
  ]);
  assert.ok(stopped && harmed, "the engine went on: this story tests nothing");
  await says(page, failed);
  await page.context().unroute(chunk);
  await page.getByRole("searchbox").fill("onveiligheidsgevoel");
  await hits(page).first().waitFor();
}, { expect: /unreachable/ });

story("what is typed while the engine loads is answered when it is there", async (page) => {
  await page.context().route(wasm, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await search(page, "nl");
  const box = page.getByRole("searchbox");
  await box.pressSequentially("brusafe", { delay: 30 });
  await says(page, /…$/);
  assert.ok(await box.isEnabled());
  await hits(page).filter({ hasText: "BRUSAFE" }).first().waitFor();
  assert.match(await said(page), /brusafe/);
});

story("of all that is typed while the engine loads, only the last is asked", async (page) => {
  await page.context().route(wasm, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.addInitScript(() => {
    globalThis.asked = [];
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message) {
      if (message.query !== undefined) globalThis.asked.push(new URLSearchParams(message.query).get("q"));
      return post.call(this, message);
    };
  });
  await search(page, "nl");
  for (const query of ["onveiligheid", "financiering", "brusafe"]) {
    await page.getByRole("searchbox").fill(query);
    await page.waitForURL(new RegExp(`q=${query}$`));
  }
  await hits(page).filter({ hasText: "BRUSAFE" }).first().waitFor();
  assert.deepEqual(await page.evaluate(() => globalThis.asked), ["brusafe"]);
});

story("late answers never overwrite the last question", async (page) => {
  await search(page, "nl", "?q=onveiligheidsgevoel");
  await says(page, "‘onveiligheidsgevoel’");
  const known = await titles(page).allInnerTexts();
  // From now on the road is slow: a new question waits for its parts, the old one is answered from what is there.
  let slow = 0;
  await page.context().route(chunk, async (route) => {
    slow++;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  const box = page.getByRole("searchbox");
  await box.fill("financiering");
  await eventually(() => assert.ok(slow, "the new question needs no new part: this story tests nothing"));
  await box.fill("onveiligheidsgevoel");
  await page.waitForTimeout(2500);
  assert.deepEqual(await titles(page).allInnerTexts(), known);
  assert.match(await said(page), /onveiligheidsgevoel/);
});

test("every page carries the policy itself, for hosts that send no headers", () => {
  const pages = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  assert.ok(pages.length);
  for (const file of pages) assert.match(readFileSync(join(FOLDER, file), "utf8"), /http-equiv="Content-Security-Policy"/, file);
});
