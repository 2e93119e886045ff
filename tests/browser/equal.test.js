// The browser and the command line give the same object: one engine, the same files.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { TOOL } from "./build.js";
import { FOLDER, served, story } from "./site.js";

const root = new URL("../../", import.meta.url);
const run = promisify(execFile);

/** Queries that no file of judged ones has: what a reader may also type. */
const ODD = ["", "  ", "?!", "\"", "\"lokale", "\"lokale politie\"", "-politie", "themes:evaluation", "themes:", "onveilighied",
  "xqzvwk", "de", "wie is wie", "14/11/2007", "novembre 2007", "l'insécurité", "L’INSECURITE", "covid19", "Covid-19", "sous-préfet",
  "gardien de la paix", "gemeenschapswacht", "GAS", "SAC", "a", "é", "😀", "<b>", "&amp;", "plan ", "plan", "veilig", "préven", "brus",
  "buurt bemiddeling", "aujourd'hui", "O.C.M.W.", "2007 2019", "1", "-\"in de buurt\" veiligheid"];

for (const lang of ["nl", "fr"]) {
  story(`command line and browser give equal answers (${lang})`, async (page, t) => {
    const judged = (await readFile(new URL("tests/queries.tsv", root), "utf8")).split("\n").slice(1);
    const queries = [...new Set([...judged.map((line) => line.split("\t")[2]).filter(Boolean), ...ODD])];
    t.diagnostic(`${queries.length} queries`);
    assert.ok(queries.length >= 140);
    const { origin, mount } = await served();
    await page.goto(`${origin}${mount}${lang}/`);
    const inBrowser = await page.evaluate(
      async ([address, lang, queries]) => {
        const { open } = await import(address);
        const index = await open({ lang });
        const answers = [];
        for (const query of queries) answers.push(await index.search(query, { limit: 20 }));
        index.close();
        return answers;
      },
      /** @type {[string, string, string[]]} */ ([`${origin}${mount}search.js`, lang, queries]),
    );
    for (const [place, query] of queries.entries()) {
      const { stdout } = await run(TOOL, ["search", "--index", FOLDER, "--lang", lang, "--limit", "20", "--json", "--", query]);
      assert.deepEqual(inBrowser[place], JSON.parse(stdout), query);
    }
  });
}
