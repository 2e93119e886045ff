// The site without JavaScript: everything but the search itself, and no link that leads nowhere.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
import { FOLDER, story, WORDS } from "./site.js";

const plain = { javaScriptEnabled: false };
const enter = { nl: "Verder in het Nederlands", fr: "Continuer en français" };
const other = { nl: "Français", fr: "Nederlands" };
const pathOf = (page) => new URL(page.url()).pathname;
const h1 = (page) => page.getByRole("heading", { level: 1 }).innerText();

for (const [lang, there] of [["nl", "fr"], ["fr", "nl"]]) {
  const words = WORDS[lang];

  story(`from the front door to a practice, and to the same practice in the other language (${lang})`, async (page) => {
    await page.goto("./");
    await page.getByRole("link", { name: enter[lang] }).click();
    assert.equal(pathOf(page), `/${lang}/`);
    await page.locator(`main a[href="../${words.theme}"], main a[href="${words.theme.slice(3)}"]`).first().click();
    assert.equal(pathOf(page), `/${words.theme}`);
    await page.locator("main").locator(`a[href*="${words.day.slice(3)}"]`).first().click();
    assert.equal(pathOf(page), `/${words.day}`);
    const id = await page.locator("article").innerText();
    assert.match(id, /insecurity-study-day-2007/);
    await page.getByRole("link", { name: other[lang] }).click();
    assert.equal(pathOf(page), `/${WORDS[there].day}`);
    assert.equal(await page.locator("html").getAttribute("lang"), there);
  }, plain);

  story(`a theme without practices explains itself and leads on (${lang})`, async (page) => {
    await page.goto(words.empty);
    const main = page.locator("main");
    assert.ok((await main.locator(".card.ruled").innerText()).length > 40, "no explanation");
    const neighbour = main.locator(".rows a").first();
    const label = await neighbour.innerText();
    await neighbour.click();
    assert.equal(await h1(page), label);
  }, plain);

  story(`the search page offers lists instead (${lang})`, async (page) => {
    await page.goto(`${words.search}?q=brusafe`);
    assert.ok(await page.locator("noscript, .notice.warn").first().isVisible());
    assert.equal(await page.locator("#finder").isVisible(), false, "filters that do nothing");
    const group = page.locator("#browse details").filter({ has: page.locator(`a[href="../${words.theme.slice(3)}"]`) });
    await group.locator("summary").click();
    await group.getByRole("link").first().click();
    assert.match(pathOf(page), new RegExp(`^/${words.themes}`));
    await page.goBack();
    // All sheets have pages of their own, however many there are.
    assert.equal(await page.locator(`main a[href*="${words.day.slice(3)}"]`).count(), 0);
    await page.locator("#browse").getByRole("link", { name: { nl: "Alle 4 fiches", fr: "Les 4 fiches" }[lang] }).click();
    assert.equal(pathOf(page), `/${words.practices}`);
    await page.locator(`main a[href*="${words.day.split("/")[2]}"]`).click();
    assert.equal(pathOf(page), `/${words.day}`);
  }, plain);

  story(`the letters of the glossary stay in sight, on one row, and cover nothing (${lang})`, async (page) => {
    await page.goto(`${words.glossary}#S`);
    const [letters, heading] = await Promise.all([".letters", "#S"].map((part) => page.locator(part).boundingBox()));
    assert.ok(letters && heading && letters.y >= 0 && letters.height < 70, `the letters are at ${letters?.y}, ${letters?.height} high`);
    assert.ok(heading.y >= letters.y + letters.height && heading.y < 200, `the heading is at ${heading.y}`);
    await page.locator(".letters a").last().click();
    assert.equal(new URL(page.url()).hash, await page.locator(".letters a").last().getAttribute("href"));
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
  }, { ...plain, viewport: { width: 360, height: 640 }, reducedMotion: "reduce" });

  story(`a collection keeps its order and its language (${lang})`, async (page) => {
    await page.goto(words.collections);
    await page.locator(`main a[href*="${words.collection.split("/")[2]}"]`).first().click();
    const items = page.locator("ol.ordered > li");
    assert.equal(await items.count(), 2);
    assert.match(await items.nth(1).innerText(), /BRUSAFE/);
    await page.getByRole("link", { name: other[lang] }).click();
    assert.equal(pathOf(page), `/${WORDS[there].collection}`);
  }, plain);
}

for (const [address, nl, fr] of [
  ["p/insecurity-study-day-2007/", WORDS.nl.day, WORDS.fr.day],
  ["c/national-network-2020/", WORDS.nl.collection, WORDS.fr.collection],
]) {
  story(`/${address} leads to both languages`, async (page) => {
    for (const [lang, target] of [["nl", nl], ["fr", fr]]) {
      await page.goto(address);
      await page.locator(`main a[hreflang=${lang}]`).click();
      assert.equal(pathOf(page), `/${target}`);
    }
  }, plain);
}

for (const lost of ["nergens", "nl/praktijken/nergens/", "fr/pratiques/nulle/part/du/tout"]) {
  story(`what is not at /${lost} is told in both languages, and leads home`, async (page) => {
    for (const lang of ["nl", "fr"]) {
      const response = await page.goto(lost);
      assert.equal(response?.status(), 404);
      const section = page.locator(`section[lang=${lang}]`);
      assert.ok((await section.getByRole("heading").innerText()).length > 10);
      await section.getByRole("link").last().click();
      assert.equal(pathOf(page), `/${lang}/`);
    }
  }, { ...plain, expect: new RegExp(`404 .*/${lost}$|404 \\(Not Found\\) \\(.*/${lost}\\)`) });
}

for (const [lost, langs, title] of [
  ["fr/pratiques/nulle/part/", ["fr", "nl"], "Cette page n’existe pas"],
  ["nl/nergens", ["nl", "fr"], "Deze pagina bestaat niet"],
  ["nergens/fr/", ["nl", "fr"], "Niet gevonden · Introuvable"],
]) {
  story(`what is not at /${lost} is told in the language of the address first`, async (page) => {
    await page.goto(lost);
    const halves = page.locator("main section");
    assert.deepEqual(await halves.evaluateAll((all) => all.map((half) => half.lang)), langs);
    assert.equal(await page.title(), title);
    assert.equal(await page.locator("html").getAttribute("lang"), langs[0]);
  }, { expect: new RegExp(`404 .*/${lost}$|404 \\(Not Found\\) \\(.*/${lost}\\)`) });
}

// Links, from the files themselves

/** Every attribute that names a place, and every id. A scan of text is enough for what our templates write. */
function scan(html) {
  // Addresses with a host are ours in the head only (`canonical`, `alternate` for a language); in the text they may be anybody’s.
  const heads = [...html.matchAll(/<link rel="(?:canonical|alternate)" href(?:lang)?=[^>]*>/g)].map(([link]) => link).join("");
  const text = (value) => value.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"');
  const values = (pattern) => [...html.matchAll(pattern)].map((match) => text(match[1] ?? match[2]));
  return {
    links: values(/\s(?:href|src|action)=(?:"([^"]*)"|'([^']*)')/g),
    heads: [...heads.matchAll(/href="([^"]*)"/g)].map((match) => text(match[1])),
    ids: new Set(values(/\sid=(?:"([^"]*)"|'([^']*)')/g)),
  };
}

const files = new Set(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(FOLDER, join(entry.parentPath ?? entry.path, entry.name))),
);
const pages = new Map(
  [...files].filter((file) => file.endsWith(".html")).map((file) => [file, scan(readFileSync(join(FOLDER, file), "utf8"))]),
);

/** Where the site will stand: the page for what is not there names its links from the root, as it is shown at any depth. */
const base = pages.get("index.html")?.heads[0] ?? "http://site/";
/** A link as an address, if it stays on the site. */
function inside(link, from) {
  const url = new URL(link, new URL(from, `http://site${new URL(base).pathname}`));
  return url.host === "site" ? { file: fileOf(decodeURIComponent(url.pathname.slice(new URL(base).pathname.length))), url } : undefined;
}
/** The file that an address leads to. */
const fileOf = (path) => (path === "" || path.endsWith("/") ? `${path}index.html` : path);

test("every link and every anchor of every page leads somewhere", () => {
  const broken = [];
  for (const [from, { links }] of pages) {
    for (const link of links) {
      const { file, url } = inside(link, from) ?? {};
      if (!url) continue;
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (!files.has(file)) broken.push(`${from}: ${link} (no ${file})`);
      else if (anchor && !pages.get(file)?.ids.has(anchor)) broken.push(`${from}: ${link} (no such id)`);
    }
  }
  assert.ok(pages.size > 50, "the site has hardly any pages");
  assert.deepEqual(broken, []);
});

test("every page names itself and its translations by addresses that exist", () => {
  const broken = [];
  for (const [from, { heads }] of pages) {
    for (const address of heads) {
      const file = address.startsWith(base) ? fileOf(decodeURIComponent(address.slice(base.length))) : undefined;
      if (!file || !files.has(file)) broken.push(`${from}: ${address}`);
    }
  }
  assert.deepEqual(broken, []);
});

test("every page can be reached from the front door", () => {
  const seen = new Set(["index.html"]);
  for (const from of seen) {
    for (const link of pages.get(from)?.links ?? []) {
      const { file } = inside(link, from) ?? {};
      if (file && pages.has(file)) seen.add(file);
    }
  }
  // Nothing may link to the pages for what is not there.
  const lost = [...pages.keys()].filter((file) => !seen.has(file) && !["404.html", "offline/index.html"].includes(file));
  assert.deepEqual(lost, []);
});

test("no id stands twice on a page", () => {
  const twice = [];
  for (const file of pages.keys()) {
    const ids = [...readFileSync(join(FOLDER, file), "utf8").matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    for (const [place, id] of ids.entries()) if (ids.indexOf(id) !== place) twice.push(`${file}: ${id}`);
  }
  assert.deepEqual(twice, []);
});
