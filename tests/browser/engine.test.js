// A site that has a search server: the page is the same, whoever answers, and nobody waits for a server in vain.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { built, exported } from "./build.js";
import { engine } from "./engine.js";
import { serve } from "./server.js";
import { hits, says, story, titles } from "./site.js";

const SITE = readFileSync(fileURLToPath(new URL("../sites/trilingual/content/site.yaml", import.meta.url)), "utf8");
/** Without it, readers of French would be shown its source, which is not the language in which the site finds it. */
const FRENCH = `---
title: Patrouille écologique à pied
summary: La zone de police et le CPAS parcourent le village à pied.
slug: patrouille-ecologique-a-pied
translation: {of: "sha256:a24c43545fc82ba4", method: human}
---

## Approche {#approach}

Le bourgmestre et un échevin les accompagnent.
`;
const FILES = { "content/practices/zone/index.fr.md": FRENCH };
const documents = exported("quickwit", "trilingual", FILES);

/** A site and its server. @param {"quickwit"|"opensearch"} kind */
async function pair(kind) {
  const search = await engine(kind);
  after(() => search.close());
  search.load(documents);
  const backend = `search: {backend: {kind: ${kind}, url: "${search.origin}/", index: fiche}}\n`;
  const server = await serve(built("trilingual", { ...FILES, "content/site.yaml": SITE + backend }));
  after(() => server.close());
  return { search, server, leaves: `leaves the site, ${search.origin}` };
}

const [quickwit, opensearch] = await Promise.all([pair("quickwit"), pair("opensearch")]);
const alone = await serve(built("trilingual", FILES));
after(() => alone.close());

/** What a story is told that has a page ask a server. */
const asking = ({ server, leaves }) => ({ server: Promise.resolve(server), expect: new RegExp(leaves) });

/** The chunks of the index that a browser needs only if it searches by itself. */
const chunks = (server) => server.log.filter(({ path }) => /\/search-[^/]+\/\d+\.bin$/.test(path));
const forget = ({ search, server }) => {
  [search.asked.length, server.log.length] = [0, 0];
  [search.mood, search.spoil] = ["well", undefined];
};

/** What readers see of an answer: hits, counts, and what is said around them. */
const seen = (page) =>
  page.evaluate(() => ({
    hits: [...document.querySelectorAll("#results > li")].map((hit) => hit.innerHTML.replaceAll(location.origin, "")),
    counts: [...document.querySelectorAll("#finder .n")].map((n) => n.textContent),
    said: ["status", "also", "elsewhere", "corrected"].map((id) => document.getElementById(id)?.textContent),
  }));

const QUESTIONS = [
  "nl/zoeken/?q=appels+plukken",
  "nl/zoeken/?q=politiezone&sort=title",
  "nl/zoeken/?q=buren",
  "nl/zoeken/?themes=evaluation",
  "nl/zoeken/?q=dorp&from=2015&to=2030",
  "nl/zoeken/?q=dorp&themes=evaluation&themes=funding",
  "nl/zoeken/?q=dorp&themes=evaluation&kind=field-action",
  "fr/recherche/?q=%22cueillette+de+pommes%22",
  "fr/recherche/?q=pommes+-police",
  "de/suche/?q=%C3%84pfe",
];

for (const question of QUESTIONS) {
  /** @type {any} */
  let expected;
  story(
    `without a server: ${question}`,
    async (page) => {
      await page.goto(question);
      await says(page, /\d/);
      expected = await seen(page);
      assert.ok(expected.hits.length, "nothing is found");
    },
    { server: Promise.resolve(alone) },
  );
  for (const [kind, site] of Object.entries({ quickwit, opensearch })) {
    story(
      `${kind} shows the same for ${question}`,
      async (page) => {
        forget(site);
        await page.goto(question);
        await says(page, /\d/);
        assert.deepEqual(await seen(page), expected);
        assert.equal(site.search.asked.length, 1);
        assert.deepEqual(chunks(site.server), [], "the browser searched as well");
        assert.equal(site.search.asked[0].cookie, undefined);
      },
      asking(site),
    );
  }
}

story(
  "filters are counted by the server, each as if only its own boxes changed",
  async (page) => {
    forget(quickwit);
    await page.goto("nl/zoeken/?q=dorp");
    await says(page, /\d/);
    const before = await page.locator("#finder .n").allTextContents();
    await page.locator("#finder details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
    await page.locator("input[name=themes][value=evaluation]").check();
    await says(page, /1 filter/);
    const after = await page.locator("#finder .n").allTextContents();
    const own = await page.locator("input[name=themes]").count();
    assert.deepEqual(after.slice(0, own), before.slice(0, own));
    assert.equal(quickwit.search.asked.length, 2);
  },
  asking(quickwit),
);

story(
  "a word that no text has is put right by the browser",
  async (page) => {
    forget(quickwit);
    await page.goto("nl/zoeken/?q=politizone");
    await page.locator("#corrected").getByText("politiezone").first().waitFor();
    await page.getByRole("searchbox").fill("appels");
    await hits(page).filter({ hasText: "plukken" }).waitFor();
    assert.equal(quickwit.search.asked.length, 2, "the server answers on");
  },
  asking(quickwit),
);

for (const mood of ["down", "silent"]) {
  story(
    `a server that is ${mood} is asked once, and the browser searches by itself`,
    async (page) => {
      forget(quickwit);
      quickwit.search.mood = /** @type {any} */ (mood);
      await page.goto("nl/zoeken/?q=appels");
      await says(page, /\d/);
      assert.ok(chunks(quickwit.server).length, "the browser did not search");
      const [first] = await titles(page).allInnerTexts();
      assert.equal(first, "Appels plukken");
      quickwit.search.mood = "well";
      await page.getByRole("searchbox").fill("politiezone");
      await hits(page).filter({ hasText: "voetpatrouille" }).waitFor();
      assert.equal(quickwit.search.asked.length, 1);
    },
    // What browsers write into the console of a request that fails cannot be kept from it.
    { server: Promise.resolve(quickwit.server), expect: new RegExp(`${quickwit.leaves}|503|status of 503`) },
  );
}

const EVIL = '<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>';

/** Changes the first hit. @param {(hit: any) => void} change */
const hit = (change) => (/** @type {any} */ answer) => {
  change(answer.responses[0].hits.hits[0]._source);
  return JSON.stringify(answer);
};
const whole = (/** @type {(answer: any) => void} */ change) => (/** @type {any} */ answer) => {
  change(answer);
  return JSON.stringify(answer);
};

/** @type {Record<string, (answer: any) => string>} */
const NONSENSE = {
  "nothing": () => "",
  "a page": () => `<!doctype html>${EVIL}`,
  "null": () => "null",
  "an empty object": () => "{}",
  "no answers": () => '{"responses": []}',
  "an error": whole(({ responses }) => (responses[0] = { status: 404, error: { type: "index_not_found_exception" } })),
  "a part of an answer": whole(({ responses }) => (responses[0]._shards.failed = 1)),
  "an answer in time, cut short": whole(({ responses }) => (responses[0].timed_out = true)),
  "a total in words": whole(({ responses }) => (responses[0].hits.total.value = EVIL)),
  "at least so many": whole(({ responses }) => (responses[0].hits.total.relation = "gte")),
  "fewer hits than were found": whole(({ responses }) => (responses[0].hits.total.value += 1)),
  "counts in words": whole(({ responses }) => (responses[0].aggregations.themes.buckets = [{ key: "evaluation", doc_count: EVIL }])),
  "no counts": whole(({ responses }) => delete responses[0].aggregations),
  "no title": hit((source) => delete source.title_nl),
  "a title that is a list": hit((source) => (source.title_nl = [EVIL])),
  "a script as an address": hit((source) => (source.path_nl = "/javascript:globalThis.ran=true")),
  "the address of another site": hit((source) => (source.path_nl = "//evil.example/")),
  "an address above the site": hit((source) => (source.path_nl = "/../../x/")),
  "a language that there is not": hit((source) => (source.shown_nl = "xx")),
  "a kind that there is not": hit((source) => (source.type = EVIL)),
  "a date that there is not": hit((source) => (source.period = "9999-99-99")),
  "terms that are no texts": hit((source) => (source.facet_themes = [{ toString: EVIL }])),
};

for (const [what, spoil] of Object.entries(NONSENSE)) {
  story(
    `a server that answers ${what} is not believed`,
    async (page) => {
      forget(quickwit);
      quickwit.search.spoil = spoil;
      await page.goto("nl/zoeken/?q=appels");
      await says(page, /\d/);
      assert.equal((await titles(page).allInnerTexts())[0], "Appels plukken");
      assert.ok(chunks(quickwit.server).length, "the browser did not search");
      assert.equal(await page.evaluate(() => globalThis.ran), undefined);
    },
    asking(quickwit),
  );
}

story(
  "markup that a server sends is text",
  async (page) => {
    forget(quickwit);
    quickwit.search.spoil = hit((source) => {
      for (const name of ["title_nl", "summary_nl", "body_nl", "id"]) source[name] = `appels ${EVIL}`;
      source.facet_themes = [EVIL, "__proto__"];
    });
    await page.goto("nl/zoeken/?q=appels");
    await says(page, /\d/);
    assert.equal(await titles(page).first().innerText(), `appels ${EVIL}`);
    assert.deepEqual(chunks(quickwit.server), []);
    assert.equal(await hits(page).first().locator("mark").innerText(), "appels");
    assert.equal(await hits(page).locator("img, script").count(), 0);
    assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  },
  asking(quickwit),
);

story(
  "pages say who is asked, and may ask nobody else",
  async (page) => {
    await page.goto("nl/privacy/");
    await page.getByText(`de zoekserver ${quickwit.search.origin.replace("http://", "")}`).waitFor();
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    assert.match(policy ?? "", new RegExp(`connect-src 'self' ${quickwit.search.origin};`));
    for (const [address, hint] of [["nl/", "verwerkt uw zoekvraag"], ["nl/zoeken/", "krijgt wat u intikt"]]) {
      await page.goto(address);
      await page.locator("#q-hint").getByText(`Een zoekserver ${hint}`).waitFor();
      assert.equal(await page.getByText("uw eigen toestel").count(), 0, address);
    }
  },
  { server: Promise.resolve(quickwit.server) },
);
