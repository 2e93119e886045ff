// The bundle for a hall without a network: unpacked into a folder with a name as people give them, and opened from there.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { TOOL } from "./build.js";
import { launch } from "./chromium.js";
import { hits, PATIENCE, said, says, titles, WORDS } from "./site.js";
import { unzip } from "./zip.js";

const COLLECTION = "national-network-2020";
const base = mkdtempSync(join(tmpdir(), "clé USB – zaal 1 "));
const zip = join(base, "netwerk.zip");
/** @type {string[]} */
let names = [];
/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
  const site = fileURLToPath(new URL("../..", import.meta.url));
  execFileSync(TOOL, ["bundle", COLLECTION, "--site", site, "--out", zip], { stdio: "ignore" });
  names = unzip(zip, base);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(base, { recursive: true, force: true });
});

const address = (path) => pathToFileURL(join(base, COLLECTION, path)).href;

/** A test with a page that fails on anything that went wrong, or on any request but for a file. */
function story(name, run, options = {}) {
  test(name, async () => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    /** @type {string[]} */
    const problems = [];
    await context.exposeFunction("tellOfViolation", (text) => problems.push(`content security policy: ${text}`));
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) =>
        globalThis.tellOfViolation(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && problems.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(address(""))) problems.push(`request: leaves the folder, ${request.url()}`);
    });
    page.on("requestfailed", (request) => {
      const why = request.failure()?.errorText;
      if (why !== "net::ERR_ABORTED") problems.push(`request: ${why} ${request.url()}`);
    });
    await run(page);
    await context.close();
    assert.deepEqual(problems, []);
  });
}

story("the bundle opens at the collection, and its sheets are read in both languages", async (page) => {
  await page.goto(address("index.html"));
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 2);
  await page.locator("section[lang=fr]").getByRole("link").click();
  await page.waitForURL(/\/fr\/collections\/[a-z0-9-]+\/index\.html$/);
  const sheets = await page.locator(".ordered h3 a").count();
  assert.ok(sheets > 1, `${sheets} sheets`);
  await page.locator(".ordered h3 a").first().click();
  await page.waitForURL(/\/fr\/pratiques\/[a-z0-9-]+\/index\.html$/);
  const french = await page.getByRole("heading", { level: 1 }).innerText();
  await page.locator(".langs a").click();
  await page.waitForURL(/\/nl\/praktijken\/[a-z0-9-]+\/index\.html$/);
  assert.notEqual(await page.getByRole("heading", { level: 1 }).innerText(), french);
  assert.equal(await page.locator("html").getAttribute("lang"), "nl");
});

for (const [lang, query] of [["nl", "veiligheid"], ["fr", "sécurité"]]) {
  story(`the bundle is searched, with filters, without a network (${lang})`, async (page) => {
    await page.goto(address(`${lang}/index.html`));
    const box = page.locator("form[role=search]").getByRole("searchbox").first();
    await box.fill(query);
    await box.press("Enter");
    await page.waitForURL(new RegExp(`/${WORDS[lang].search}index\\.html\\?q=`));
    await hits(page).locator("mark").first().waitFor();
    const all = await said(page);

    const filter = page.locator("#finder label:not([hidden]) input").first();
    await filter.check();
    await says(page, /1 filt/);
    assert.notEqual(await said(page), all);
    assert.match(page.url(), /&[a-z]+=[a-z-]+$/);
    // The address holds what is asked: who comes back, or opens it anew, finds the same.
    const few = await said(page);
    await page.reload();
    await hits(page).first().waitFor();
    assert.equal(await said(page), few);

    const title = await titles(page).first().innerText();
    await titles(page).first().click();
    await page.waitForURL((url) => !url.search && url.pathname.endsWith("/index.html"));
    assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), title);
  });
}

story("the language switch of the search keeps what is asked", async (page) => {
  await page.goto(`${address(`${WORDS.nl.search}index.html`)}?q=brusafe`);
  await hits(page).first().waitFor();
  await page.locator(".langs a").click();
  await page.waitForURL(new RegExp(`/${WORDS.fr.search}index\\.html\\?q=brusafe$`));
  await hits(page).locator("mark").first().waitFor();
});

story("without JavaScript the bundle is read as well", async (page) => {
  await page.goto(address("c/national-network-2020/index.html"));
  await page.locator("section[lang=nl]").getByRole("link").click();
  await page.locator(".ordered h3 a").first().click();
  await page.waitForURL(/\/nl\/praktijken\//);
  assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
}, { javaScriptEnabled: false });

test("every link inside the bundle leads to a file of it", () => {
  const files = new Set(names.map((name) => name.slice(COLLECTION.length + 1)));
  assert.deepEqual([...files].filter((name) => /service-worker|offline|^_headers|^404|^sitemap/.test(name)), []);
  const lost = [...files].filter((name) => name.endsWith(".html")).flatMap((name) => {
    const html = readFileSync(join(base, COLLECTION, name), "utf8");
    const links = [...html.matchAll(/\s(?:href|src|action|srcset)="([^"]+)"/g)].flatMap(([whole, value]) =>
      whole.includes("srcset") ? value.split(", ").map((one) => one.split(" ")[0]) : [value],
    );
    return links
      .filter((link) => !/^([a-z]+:|#)/.test(link))
      .map((link) => new URL(link.replaceAll("&amp;", "&"), `file:///${name}`).pathname.slice(1))
      .filter((target) => !files.has(target))
      .map((target) => `${name}: ${target}`);
  });
  assert.deepEqual(lost, []);
});

test("the text beside it says in both languages what to open", () => {
  const text = readFileSync(join(base, COLLECTION, "README.txt"), "utf8");
  for (const words of [/index\.html met een dubbelklik/, /index\.html d’un double-clic/, /\/c\/national-network-2020\//]) assert.match(text, words);
});
