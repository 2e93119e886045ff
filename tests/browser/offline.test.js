// The site without a network, after one visit: what was never opened can be read and searched, and a new state of the site
// takes the place of the old one whole or not at all.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { serve } from "./server.js";
import { eventually, FOLDER, hits, open, PATIENCE, search, story, titles, WORDS } from "./site.js";

const MOUNT = "/netwerk/kb/";
const worker = { serviceWorkers: /** @type {const} */ ("allow") };
/** What a browser says of requests that fail: here nothing else is to be expected. */
const UNREACHABLE = /ERR_CONNECTION_REFUSED|ERR_FAILED|503 \(|^request: 503 /;

const listName = (folder) => /_\/offline-[0-9a-f]+\.json/.exec(readFileSync(join(folder, "service-worker.js"), "utf8"))?.[0] ?? "";
const listIn = (folder) => JSON.parse(readFileSync(join(folder, listName(folder)), "utf8"));
const paths = ({ core, rest }) => [...core, ...rest].map(([path]) => path);

/** The names of the caches, and the paths in them. */
const kept = (page, mount = "/") =>
  page.evaluate(async (mount) => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, paths: keys.flat().map(({ url }) => new URL(url).pathname.slice(mount.length)) };
  }, mount);

/** Hundreds of files are brought politely; looking too often would slow that down. */
const FILLING = { patience: 60_000, pause: 500 };

/** Waits until everything that the list names is kept. */
const complete = (page, mount, folder = FOLDER) =>
  eventually(async () => {
    const { paths: there } = await kept(page, mount);
    const missing = paths(listIn(folder)).filter((path) => !there.includes(path));
    assert.deepEqual(missing, [], "not kept");
  }, FILLING);

for (const mount of ["/", MOUNT]) {
  for (const [lang, query, sorry] of [["nl", "brusafe", "nog niet op uw toestel"], ["fr", "insécurité", "pas encore sur votre appareil"]]) {
    const server = serve(FOLDER, { mount });
    story(`after one visit one reads and searches without a network (${lang}, at ${mount})`, async (page) => {
      await page.goto(`${lang}/`);
      await complete(page, mount);
      (await server).close();

      // Never opened before, and without its slash.
      for (const address of [WORDS[lang].day, WORDS[lang].theme.slice(0, -1)]) {
        await page.goto(address);
        assert.ok(new URL(page.url()).pathname.endsWith("/"), page.url());
        assert.equal(await page.locator("html").getAttribute("lang"), lang);
        assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
      }
      await search(page, lang, `?q=${encodeURIComponent(query)}`);
      await hits(page).locator("mark").first().waitFor();
      const title = await titles(page).first().innerText();
      await titles(page).first().click();
      await page.waitForURL((url) => !url.search);
      assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), title);

      const lost = await page.goto(`${lang}/nergens/ergens`);
      assert.equal(lost?.status(), 503);
      const door = page.locator(`section[lang=${lang}]`);
      assert.match(await door.innerText(), new RegExp(sorry));
      assert.equal(await page.locator("section").first().getAttribute("lang"), lang, "another language speaks first");
      assert.notEqual(await door.evaluate((card) => getComputedStyle(card).display), "block", "a page without its style");
      await door.getByRole("searchbox").fill(query);
      await door.getByRole("button").click();
      await hits(page).first().waitFor();
      await page.goto(`${lang}/nergens/`);
      await door.getByRole("link").last().click();
      await page.waitForURL(`**${mount}${lang}/`);
    }, { mount, server, expect: UNREACHABLE, ...worker });
  }
}

const hall = serve(FOLDER);
story("who opened the page of a network once has all of it in a hall without a network", async (page) => {
  await page.goto(WORDS.nl.collection);
  const sheets = await page.locator(".ordered h3 a").count();
  assert.ok(sheets > 1, `${sheets} sheets`);
  await complete(page);
  (await hall).close();

  await page.goto("c/national-network-2020/");
  await page.locator("section[lang=fr]").getByRole("link").click();
  await page.waitForURL(`**/${WORDS.fr.collection}`);
  for (let place = 0; place < sheets; place++) {
    await page.locator(".ordered h3 a").nth(place).click();
    await page.waitForURL(/\/fr\/pratiques\/[a-z0-9-]+\/$/);
    assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
    await page.goBack();
    await page.waitForURL(`**/${WORDS.fr.collection}`);
  }
  await search(page, "fr", "?q=atelier%20en%20ligne");
  await titles(page).filter({ hasText: "Réseau national" }).first().waitFor();
}, { server: hall, expect: UNREACHABLE, ...worker });

const saving = serve(FOLDER);
story("who saves data keeps what was visited, and nothing else", async (page) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await page.goto("nl/");
  await eventually(async () => assert.ok((await kept(page)).paths.includes("nl/")));
  await page.goto(WORDS.nl.day);
  await eventually(async () => assert.ok((await kept(page)).paths.includes(WORDS.nl.day)));
  const { paths: there } = await kept(page);
  assert.deepEqual(there.filter((path) => path.endsWith("/")).sort(), ["nl/", WORDS.nl.day, "offline/"]);
  assert.ok(!there.some((path) => /^_\/(search-[0-9a-f]+\/|fiche-)/.test(path)), "the search is kept");

  (await saving).close();
  await page.goto("nl/");
  assert.ok(await page.getByRole("searchbox").first().isVisible());
  await page.goto(WORDS.fr.day);
  assert.match(await page.locator("main").innerText(), /nog niet op uw toestel/);
}, { server: saving, expect: UNREACHABLE, ...worker });

test("a site that does not change is asked for nothing but its page and its worker", async () => {
  const server = await serve(FOLDER);
  const { page, close } = await open({ server, ...worker });
  await page.goto("nl/");
  await complete(page);
  server.log.length = 0;
  await page.goto(WORDS.nl.theme);
  await page.waitForTimeout(500);
  const asked = server.log.map(({ path }) => path.slice(1)).filter((path) => path !== "service-worker.js");
  assert.deepEqual(asked, [WORDS.nl.theme]);

  // The network that never answers is not waited for.
  server.stalls = /^\/fr\//;
  await page.goto(WORDS.fr.theme);
  assert.equal(await page.locator("html").getAttribute("lang"), "fr");
  await close();
  server.close();
});

test("of a large site what was visited and searched is kept", async () => {
  const folder = copy();
  const list = listIn(folder);
  writeFileSync(join(folder, listName(folder)), JSON.stringify({ ...list, whole: false, rest: [] }));
  const server = await serve(folder);
  const { page, close } = await open({ server, ...worker });
  await page.goto("nl/");
  await complete(page, "/", folder);
  await page.goto(WORDS.nl.day);
  await search(page, "nl", "?q=brusafe");
  await hits(page).locator("mark").first().waitFor();
  server.close();
  await page.goto(WORDS.nl.day);
  assert.equal(await page.locator("html").getAttribute("lang"), "nl");
  await search(page, "nl", "?q=brusafe");
  await hits(page).locator("mark").first().waitFor();
  assert.equal((await page.goto(WORDS.fr.day))?.status(), 503);
  await close();
});

/** A copy of the site, to change. */
function copy() {
  const folder = mkdtempSync(join(tmpdir(), "fiche-offline-"));
  copies.push(folder);
  cpSync(FOLDER, folder, { recursive: true });
  return folder;
}
/** @type {string[]} */
const copies = [];
after(() => copies.forEach((folder) => rmSync(folder, { recursive: true })));

/** Which workers the page's site has. */
const workers = (page) =>
  page.evaluate(async () => {
    const { installing, waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
    return { installing: Boolean(installing), waiting: Boolean(waiting), active: Boolean(active) };
  });

/** Publishes the site anew with another text on one page, as the builder would. */
function publish(folder, path, text) {
  const [old, list] = [listName(folder), listIn(folder)];
  const file = join(folder, path, "index.html");
  writeFileSync(file, readFileSync(file, "utf8").replace(/<h1[^>]*>[^]*?<\/h1>/, `<h1>${text}</h1>`));
  for (const entry of [...list.core, ...list.rest]) if (entry[0] === path) entry[1] = text;
  const name = `_/offline-${"0".repeat(15)}${text.length}.json`;
  renameSync(join(folder, old), join(folder, name));
  writeFileSync(join(folder, name), JSON.stringify(list));
  const script = join(folder, "service-worker.js");
  writeFileSync(script, readFileSync(script, "utf8").replace(old, name));
  return name;
}

test("a new state of the site is complete before the old one goes, and takes along what did not change", async () => {
  const folder = copy();
  const server = await serve(folder);
  const context = await open({ server, ...worker });
  const { page } = context;
  await page.goto("nl/");
  await complete(page, "/", folder);
  const [before] = (await kept(page)).names;

  // The changed page does not arrive at first: the old state stays, and is whole.
  const name = publish(folder, WORDS.nl.day, "Nieuw");
  server.refuses = new RegExp(`^/${WORDS.nl.day}$`);
  await page.goto("fr/");
  await eventually(() => assert.ok(server.log.some(({ path }) => path === `/${name}`), "the new list was not fetched"));
  await eventually(async () => assert.deepEqual(await workers(page), { installing: false, waiting: false, active: true }));
  assert.ok((await kept(page)).names.includes(before));

  // With the next visit only that page is brought.
  server.refuses = undefined;
  server.log.length = 0;
  await page.goto("fr/");
  await eventually(async () => assert.deepEqual(await workers(page), { installing: false, waiting: true, active: true }));
  const asked = new Set(server.log.map(({ path }) => path.slice(1)));
  for (const path of ["fr/", "service-worker.js", name]) asked.delete(path);
  assert.deepEqual([...asked], [WORDS.nl.day]);
  assert.equal((await kept(page)).names.length, 2);

  // Once nobody reads the old state any more, the new one takes its place. A tab of its own for each look: a navigation that
  // meets the change of workers now and then never ends in a tab that a debugger has been in for long.
  await page.close();
  const back = await eventually(async () => {
    const tab = await page.context().newPage();
    try {
      await tab.goto("nl/", { timeout: PATIENCE / 3 });
      const { names } = await kept(tab);
      assert.deepEqual(names.map((one) => one.endsWith(name)), [true]);
      return tab;
    } catch (error) {
      await tab.close();
      throw error;
    }
  }, FILLING);
  server.close();
  await back.goto(WORDS.nl.day);
  assert.equal(await back.getByRole("heading", { level: 1 }).innerText(), "Nieuw");
  await context.close();
});

test("a site that is published without its worker is kept no longer", async () => {
  const folder = copy();
  const server = await serve(folder);
  const { page, close } = await open({ server, ...worker });
  await page.goto("nl/");
  await complete(page, "/", folder);
  rmSync(join(folder, "service-worker.js"));
  // As it is with the reader's next session.
  const browser = await page.context().newCDPSession(page);
  await browser.send("ServiceWorker.enable");
  await browser.send("ServiceWorker.stopAllWorkers");
  await page.goto("fr/");
  await eventually(async () => assert.deepEqual((await kept(page)).names, []));
  await close();
  server.close();
});
