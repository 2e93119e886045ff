// Every text stands under its language, wherever it is shown: on a site whose Dutch texts speak of sunflowers only in Dutch, and
// whose French ones only in French, and that translates none of them.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { built } from "./build.js";
import { serve } from "./server.js";
import { hits, story } from "./site.js";

const NL = "zonnebloem";
const FR = "tournesol";

/** A text of one language, all of whose words for readers name it. */
const text = (word, more, body) => `---\ntitle: "${word} ${more.title ?? "één"}"\nsummary: "Summary: ${word}."\nstatus: published\npublished: 2026-01-02
${more.fields ?? ""}---\n\n## ${word} {#${more.section ?? "approach"}}\n\n${word} ${body ?? ""}\n`;

const sheet = (word, more = {}) =>
  text(word, {
    fields: `period: 2020\nkind: field-action\nthemes: [evaluation, subsidies]\n${more.fields ?? ""}sources:\n  - {id: report, title: "${word} rapport", lang: ${word === NL ? "nl" : "fr"}, date: 2021}\n`,
  });

const yaml = readFileSync(new URL("../sites/small/content/site.yaml", import.meta.url), "utf8");
const files = {
  "content/site.yaml": yaml.replace("rules:\n", "rules:\n  missing-translation: off\n"),
  "content/practices/sun-nl/index.nl.md": sheet(NL, { fields: "related: [sun-fr]\n" }),
  "content/practices/sun-fr/index.fr.md": sheet(FR, { fields: "related: [sun-nl]\n" }),
  "content/collections/sun-nl/index.nl.md": text(NL, { fields: `items: [{id: sun-nl}, {id: sun-fr}]\nnotes:\n  sun-fr: "${NL}"\n` }, "[x](fiche:practices/sun-fr)"),
  "content/collections/sun-fr/index.fr.md": text(FR, { fields: `items: [{id: sun-fr}, {id: sun-nl}]\nnotes:\n  sun-nl: "${FR}"\n` }),
  "content/pages/sun-challenge/index.nl.md": text(NL, { title: "challenge", fields: "type: challenge\n" }),
  "content/pages/sun-question/index.fr.md": text(FR, { title: "question", fields: "type: question\n" }),
  "content/pages/sun-page/index.fr.md": text(FR, { title: "page", fields: "type: page\n" }),
  "content/terms/themes/evaluation.fr.md": `---\nsummary: "${FR}"\npublished: 2026-01-02\n---\n\n${FR}\n`,
};
const folder = built("small", files);
const server = serve(folder);
const all = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith("index.html") || name === "404.html");

/** The texts of a page that stand under another language than theirs. */
const strangers = (page, words) =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    let seen = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest("script, #status, #spoken, #help, #address")) continue;
      for (const [lang, word] of Object.entries(words)) {
        if (!node.data.toLowerCase().includes(word)) continue;
        seen += 1;
        const under = parent.closest("[lang]")?.getAttribute("lang");
        if (under !== lang) found.push(`<${parent.localName}> ${node.data.trim()} (${under})`);
      }
    }
    return { found, seen };
  }, words);

story(
  "a title or text in another language says so, wherever it stands",
  async (page) => {
    const found = [];
    let seen = 0;
    for (const name of all) {
      await page.goto(name.replace(/index\.html$/, "") || "./");
      const here = await strangers(page, { nl: NL, fr: FR });
      seen += here.seen;
      found.push(...here.found.map((text) => `${name}: ${text}`));
    }
    assert.deepEqual(found, []);
    assert.ok(seen > 200, `only ${seen} texts`);
  },
  { server },
);

for (const [address, word] of [["nl/zoeken/?q=tournesol", FR], ["fr/recherche/?q=zonnebloem", NL]]) {
  story(
    `so do hits in another language (${word})`,
    async (page) => {
      await page.goto(address);
      await hits(page).first().waitFor();
      const { found, seen } = await strangers(page.locator("#results").page(), { nl: NL, fr: FR });
      assert.deepEqual(found, []);
      assert.ok(seen > 1, `only ${seen} texts`);
    },
    { server },
  );
}

test("entries of feeds in another language say so", () => {
  for (const [feed, lang] of [["nl/atom.xml", "nl"], ["fr/atom.xml", "fr"]]) {
    const xml = readFileSync(join(folder, feed), "utf8");
    const entries = [...xml.matchAll(/<entry(?: xml:lang="(..)")?>([\s\S]*?)<\/entry>/g)];
    const foreign = entries.filter(([, , inner]) => inner.includes(lang === "nl" ? FR : NL));
    assert.ok(foreign.length > 1, feed);
    for (const [, said, inner] of entries) {
      for (const [code, word] of [["nl", NL], ["fr", FR]]) {
        if (inner.includes(word)) assert.equal(said ?? lang, code, `${feed}: ${inner}`);
      }
    }
  }
});
