// A sheet: what readers do with one. They see what is known and what is not, print it, cite it, copy it, look up its words.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { built } from "./build.js";
import { serve } from "./server.js";
import { eventually, FOLDER, story, WORDS } from "./site.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const plain = { javaScriptEnabled: false };

/** What a link gives to keep. */
async function downloaded(page, link) {
  const download = page.waitForEvent("download");
  await link.click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** The addresses of all sheets in a language. */
const sheets = (lang) =>
  readdirSync(join(FOLDER, WORDS[lang].practices), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${WORDS[lang].practices}${entry.name}/`)
    .filter((address) => readFileSync(join(FOLDER, address, "index.html"), "utf8").includes('class="card sheet"'));

const SAID = {
  nl: {
    school: "nl/praktijken/brusafe/",
    unstated: ["Kosten en middelen", "Resultaten"],
    notStated: "Niet vermeld in de bron",
    copied: "Gekopieerd.",
    copy: "Verwijzing kopiëren",
    version: "versie van 23 november 2026",
    picked: "Gekozen door de redactie.",
    other: "Français",
    print: ["Vast adres: https://example.org/p/brusafe/", "CC BY 4.0", "BeFUS vzw"],
    word: "geïntegreerde",
    meaning: /Op elkaar afgestemd/,
  },
  fr: {
    school: "fr/pratiques/brusafe/",
    unstated: ["Coûts et moyens", "Résultats"],
    notStated: "Non précisé dans la source",
    copied: "Copié.",
    copy: "Copier la référence",
    version: "version du 23 novembre 2026",
    picked: "Choisie par la rédaction.",
    other: "Nederlands",
    print: ["Adresse permanente : https://example.org/p/brusafe/", "CC BY 4.0", "BeFUS asbl"],
    word: "intégrée",
    meaning: /Coordonné/,
  },
};

const spaces = (text) => (text ?? "").replace(/\s+/g, " ").trim();

for (const lang of ["nl", "fr"]) {
  const said = SAID[lang];

  story(`costs and results that no source states are said to be so, and no number is made up (${lang})`, async (page) => {
    await page.goto(said.school);
    const list = page.locator("section[aria-labelledby=not-stated]");
    assert.equal(await list.getByRole("heading").innerText(), said.notStated);
    for (const what of said.unstated) assert.ok(await list.getByText(what, { exact: true }).isVisible(), what);
    const told = await page.locator("article :is(.card-head > :not(.notice), .facts, .read, .words, .blank, .refs)").allInnerTexts();
    const numbers = new Set(told.join(" ").match(/\d+/g));
    // The year it was founded, that of the source, and the part of it that tells.
    for (const known of ["2019", "2021", "2"]) numbers.delete(known);
    assert.deepEqual([...numbers], []);
  }, plain);

  story(`every fact leads to its source, and a doubt to its reason (${lang})`, async (page) => {
    await page.goto(said.school);
    for (const selector of [".facts a[href^='#source-']", ".facts a.prov"]) {
      const links = page.locator(selector);
      assert.ok((await links.count()) > 0, selector);
      for (const link of await links.all()) {
        await link.click();
        const target = page.locator(":target");
        assert.ok(spaces(await target.innerText()).length > 20, await link.getAttribute("href"));
      }
    }
  }, plain);

  story(`a sheet prints on two pages, with all one needs to find it again (${lang})`, async (page) => {
    for (const address of sheets(lang)) {
      await page.goto(address);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
      assert.ok(pages !== undefined && pages >= 1 && pages <= 2, `${address}: ${pages} pages`);
    }
    await page.goto(said.school);
    await page.emulateMedia({ media: "print" });
    const text = spaces(await page.locator("body").innerText());
    for (const part of [...said.print, said.version, "https://example.org/p/brusafe/"]) {
      assert.ok(text.includes(part), `“${part}” is not printed: ${text}`);
    }
    for (const part of [".qr svg", ".refs li", ".explained .meaning >> nth=0", ".foot .keep"]) {
      assert.ok(await page.locator(part).isVisible(), `${part} is not printed`);
    }
    const [sources, words, cite] = await Promise.all(["#sources", ".explained", "#cite"].map((part) => page.locator(part).boundingBox()));
    assert.ok(sources && words && cite && sources.y < words.y && words.y < cite.y, "the words are explained amid the text");
    for (const part of [".menu", ".langs", ".crumbs", ".toc", "[data-copy]", ".acts", "#related"]) {
      assert.equal(await page.locator(part).first().isVisible(), false, `${part} is printed`);
    }
  });

  story(`a sheet is cited in every language, with an address that lasts (${lang})`, async (page) => {
    await page.goto(said.school);
    const block = page.locator("section[aria-labelledby=cite]");
    for (const [code, { version }] of Object.entries(SAID)) {
      const reference = block.locator(code === lang ? "#reference" : `.take[lang=${code}]`);
      const text = spaces(await reference.textContent());
      for (const part of ["BeFUS (2026). BRUSAFE.", version, "https://example.org/p/brusafe/"]) {
        assert.ok(text.includes(part), `${code}: ${text}`);
      }
    }
    for (const [format, name, begins] of [
      ["BibTeX", `brusafe-${lang}.bib`, `@online{brusafe-${lang},`],
      ["RIS", `brusafe-${lang}.ris`, "TY  - ELEC\r\n"],
    ]) {
      const file = await downloaded(page, block.getByRole("link", { name: format }));
      assert.equal(file.name, name);
      assert.ok(file.text.startsWith(begins) && file.text.includes("https://example.org/p/brusafe/"), file.text);
    }
    const mail = new URL(await block.locator("a[href^='mailto:']").getAttribute("href"));
    assert.equal(mail.searchParams.get("subject"), "BRUSAFE");
    assert.match(mail.searchParams.get("body") ?? "", /\r\n\r\nhttps:\/\/example\.org\/p\/brusafe\/$/);
    const report = new URL(await page.locator("a[href*='/issues/new']").getAttribute("href"));
    assert.equal(report.searchParams.get("title"), "brusafe: BRUSAFE");
    assert.equal(await block.locator("[data-copy]").first().isVisible(), false, "a button that does nothing");
    // The address leads to the sheet in both languages.
    await block.locator("#permanent").click();
    for (const [code, { school }] of Object.entries(SAID)) {
      const href = await page.locator(`main a[hreflang=${code}]`).getAttribute("href");
      assert.ok(new URL(href ?? "", page.url()).pathname.endsWith(school), `${href}`);
    }
  }, plain);

  story(`a collection and a challenge are cited and shared as a sheet is (${lang})`, async (page) => {
    const challenge = { nl: "nl/huisvesting/", fr: "fr/logement/" };
    for (const [addresses, id, cited] of [
      [{ nl: WORDS.nl.collection, fr: WORDS.fr.collection }, "national-network-2020", { nl: "c/national-network-2020/", fr: "c/national-network-2020/" }],
      [challenge, "housing", challenge],
    ]) {
      await page.goto(addresses[lang]);
      const block = page.locator("section[aria-labelledby=cite]");
      for (const code of ["nl", "fr"]) {
        const reference = block.locator(code === lang ? "#reference" : `.take[lang=${code}]`);
        assert.ok((await reference.textContent())?.endsWith(`https://example.org/${cited[code]}`), await reference.textContent());
      }
      for (const [format, begins] of [["BibTeX", `@online{${id}-${lang},`], ["RIS", "TY  - ELEC\r\n"]]) {
        const { text } = await downloaded(page, block.getByRole("link", { name: format }));
        assert.ok(text.startsWith(begins) && text.includes(`https://example.org/${cited[lang]}`), text);
      }
      const mail = new URL(await block.locator("a[href^='mailto:']").getAttribute("href"));
      assert.ok(mail.searchParams.get("body")?.endsWith(`https://example.org/${cited[lang]}`), mail.href);
      await block.locator("#permanent").click();
      assert.equal(new URL(page.url()).pathname, `/${cited[lang]}`);
      // On paper, one code leads back.
      await page.goto(addresses[lang]);
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator(".qr svg:visible").count(), 1);
      await page.emulateMedia({ media: null });
    }
  }, plain);

  story(`a reference is copied with a button that says so (${lang})`, async (page) => {
    await page.goto(said.school);
    const status = page.locator("section[aria-labelledby=cite]").getByRole("status");
    assert.equal(await status.textContent(), "");
    await page.getByRole("button", { name: said.copy }).click();
    await eventually(async () => assert.equal(await status.textContent(), said.copied));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await page.locator("#reference").textContent());
  }, { permissions: ["clipboard-read", "clipboard-write"] });

  story(`the same sections have the same anchors in the other language (${lang})`, async (page) => {
    const anchors = () => page.locator(".read h2").evaluateAll((all) => all.map(({ id }) => id));
    for (const address of sheets(lang)) {
      await page.goto(address);
      const here = await anchors();
      await page.getByRole("link", { name: said.other, exact: true }).click();
      assert.deepEqual(await anchors(), here, address);
    }
  }, plain);

  story(`other sheets are named with the reason why (${lang})`, async (page) => {
    await page.goto(said.school);
    const cards = page.locator("section[aria-labelledby=related] .card");
    assert.ok((await cards.count()) > 0);
    assert.match(await cards.first().innerText(), new RegExp(said.picked));
  }, plain);

  // Words of the glossary

  story(`a word leads to the glossary without JavaScript, and is never a heading or inside a link (${lang})`, async (page) => {
    for (const address of sheets(lang)) {
      await page.goto(address);
      assert.equal(await page.locator(":is(h1, h2, h3, h4, a, code, pre) .gloss").count(), 0, address);
      const words = await page.locator(".gloss").evaluateAll((all) => all.map((one) => one.dataset.gloss));
      assert.equal(new Set(words).size, words.length, `${address}: ${words}`);
    }
    await page.goto(said.school);
    assert.equal(await page.locator(".meaning").first().isVisible(), false);
    await page.getByRole("link", { name: said.word, exact: true }).click();
    assert.ok(new URL(page.url()).pathname.endsWith(WORDS[lang].glossary), page.url());
    assert.match(await page.locator(":target").innerText(), said.meaning);
  }, plain);

  story(`a word is explained where it stands, by keyboard (${lang})`, async (page) => {
    await page.goto(said.school);
    const word = page.getByRole("link", { name: said.word, exact: true });
    const meaning = page.getByRole("dialog");
    await word.focus();
    assert.equal(await word.getAttribute("aria-expanded"), "false");
    await page.keyboard.press("Enter");
    await meaning.filter({ hasText: said.meaning }).waitFor();
    assert.equal(await word.getAttribute("aria-expanded"), "true");
    assert.ok(await meaning.evaluate((one) => one === document.activeElement), "the focus is elsewhere");
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes[0].target}`), []);
    // The next stop is the link inside.
    await page.keyboard.press("Tab");
    assert.ok(await meaning.locator("a").evaluate((one) => one === document.activeElement));
    await page.keyboard.press("Escape");
    await meaning.waitFor({ state: "hidden" });
    assert.ok(await word.evaluate((one) => one === document.activeElement), "the focus does not return");
    assert.equal(await word.getAttribute("aria-expanded"), "false");
    // Past its end goes on after the word, and back from its beginning is the word.
    const after = await word.evaluate((one) => {
      const stops = [...document.querySelectorAll("main a, main button")].filter((stop) => stop.checkVisibility());
      return stops[stops.indexOf(one) + 1].textContent;
    });
    for (const key of ["Enter", "Tab", "Tab"]) await page.keyboard.press(key);
    await meaning.waitFor({ state: "hidden" });
    assert.equal(await page.evaluate(() => document.activeElement.textContent), after);
    await word.focus();
    for (const key of ["Enter", "Shift+Tab"]) await page.keyboard.press(key);
    await meaning.waitFor({ state: "hidden" });
    assert.ok(await word.evaluate((one) => one === document.activeElement), "the word is lost");
  });

  story(`a word is explained where it stands, by touch, inside a narrow window (${lang})`, async (page) => {
    await page.goto(said.school);
    await page.getByRole("link", { name: said.word, exact: true }).tap();
    const meaning = page.getByRole("dialog").filter({ hasText: said.meaning });
    await meaning.waitFor();
    const box = await meaning.boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 640, JSON.stringify(box));
    await page.touchscreen.tap(5, 5);
    await meaning.waitFor({ state: "hidden" });
  }, { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
}

for (const width of [360, 480, 576, 577, 640, 800, 1280]) {
  story(`no word of the facts is broken (${width} px)`, async (page) => {
    for (const address of ["nl/praktijken/brusafe/", "fr/pratiques/brusafe/"]) {
      await page.goto(address);
      const broken = await page.locator(".facts").first().evaluate((facts) => {
        const walker = document.createTreeWalker(facts, NodeFilter.SHOW_TEXT);
        const found = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const { 0: word, index } of node.data.matchAll(/[^\s-]+/g)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
          }
        }
        return found;
      });
      assert.deepEqual(broken, [], address);
    }
  }, { viewport: { width, height: 800 } });
}

// A review, which the real sheets have none of yet

const watch = readFileSync(new URL("../sites/small/content/practices/watch/index.nl.md", import.meta.url), "utf8");
const reviewed = serve(
  built("small", {
    "content/practices/watch/index.nl.md": watch.replace("provenance:", "review: {last: 2026-01-02, next: 2027-01-02}\nprovenance:"),
  }),
);
const due = (page) => page.locator("[data-due]");

for (const [day, overdue] of [["2027-01-02T12:00:00", false], ["2027-01-03T00:00:01", true]]) {
  story(`a review is ${overdue ? "overdue the day after" : "not overdue on the day"} it was due`, async (page) => {
    await page.clock.setFixedTime(new Date(day));
    for (const [address, text] of [["nl/praktijken/buurtwacht/", /Aan nazicht toe\..* 2 januari 2027/], ["fr/pratiques/vigilance-de-quartier/", /Vérification en retard\..* 2 janvier 2027/]]) {
      await page.goto(address);
      assert.equal(await due(page).isVisible(), overdue, address);
      assert.match(spaces(await due(page).textContent()), text);
    }
  }, { server: reviewed });
}

story("without JavaScript the dates of a review are read", async (page) => {
  await page.goto("nl/praktijken/buurtwacht/");
  assert.equal(await due(page).isVisible(), false);
  assert.equal(await page.locator(".facts time[datetime='2026-01-02']").isVisible(), true);
  assert.equal(await page.locator(".facts time[datetime='2027-01-02']").isVisible(), true);
}, { ...plain, server: reviewed });
