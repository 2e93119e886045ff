// A site in three languages: nothing on a page, and nothing in the search, counts on two.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { built } from "./build.js";
import { serve } from "./server.js";
import { hits, says, story, titles } from "./site.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const server = serve(built("trilingual"));
const options = { server, viewport: { width: 320, height: 800 } };

story(
  "the front door has a door per language",
  async (page) => {
    await page.goto("./");
    assert.deepEqual(await page.locator("main .card").evaluateAll((all) => all.map((card) => card.lang)), ["nl", "fr", "de"]);
    await page.getByRole("link", { name: "Weiter auf Deutsch" }).click();
    assert.equal(await page.locator("html").getAttribute("lang"), "de");
  },
  options,
);

story(
  "the switch leads round and stays with the sheet",
  async (page) => {
    await page.goto("de/praktiken/aepfel-pfluecken/");
    for (const [name, title] of [["Nederlands", "Appels plukken"], ["Français", "Cueillette de pommes"], ["Deutsch", "Äpfel pflücken"]]) {
      await page.locator(".langs").getByRole("link", { name }).click();
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      assert.equal(await page.locator(".langs [aria-current]").innerText(), name);
    }
  },
  options,
);

story(
  "German readers find German sheets, and hear of the other languages",
  async (page) => {
    await page.goto("de/suche/?q=Polizeizone");
    await says(page, /^1 Blatt/);
    assert.deepEqual(await titles(page).allInnerTexts(), ["Ökologische Fußstreife"]);
    assert.match(await hits(page).first().innerText(), /seit dem 4\.\sJuni 2020/);
    await page.goto("de/suche/?q=verger");
    await says(page, /^Nichts gefunden/);
    await page.getByText("Wohl aber 1 Ergebnis auf Französisch").waitFor();
  },
  options,
);

story(
  "German pages bar nobody and do not scroll sideways",
  async (page) => {
    for (const address of ["./", "de/", "de/praktiken/tri-des-dechets/", "de/suche/?q=Dorf", "p/zone/"]) {
      await page.goto(address);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, `${address} scrolls sideways`);
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => (await globalThis.axe.run(document)).violations.map(({ id }) => id));
      assert.deepEqual(found, [], address);
    }
  },
  options,
);
