// The page of what editors have still to do: pages are made without knowing when they will be read, so the browser says what is due.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { built } from "./build.js";
import { serve } from "./server.js";
import { story } from "./site.js";

const sheet = (name, lang) => readFileSync(new URL(`../sites/small/content/practices/${name}/index.${lang}.md`, import.meta.url), "utf8");
const due = (text, next) => text.replace("status: published", `review: {last: 2025-06-01, next: ${next}}\nstatus: published`);
const reviewed = serve(
  built("small", {
    "content/practices/watch/index.nl.md": due(sheet("watch", "nl"), "2026-02-01"),
    "content/practices/alarm/index.fr.md": due(sheet("alarm", "fr"), "2026-05-01"),
  }),
);
const spaces = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const PAGES = {
  nl: ["nl/stand-van-de-teksten/", "dit kwartaal", "te laat", "1e kwartaal van 2026", "2e kwartaal van 2026"],
  fr: ["fr/etat-des-textes/", "ce trimestre", "en retard", "1er trimestre 2026", "2e trimestre 2026"],
};

for (const [lang, [address, now, late, first, second]] of Object.entries(PAGES)) {
  const at = (day, expected) =>
    story(`on ${day} an editor sees what is due this quarter and what is overdue, ${lang}`, async (page) => {
      await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
      await page.goto(address);
      const headings = page.locator("section[aria-labelledby=reviews] h3");
      assert.deepEqual((await headings.allInnerTexts()).map(spaces), expected.headings);
      assert.deepEqual(await page.locator("[data-due]:visible").allInnerTexts(), expected.late);
    }, { server: reviewed });
  at("2026-01-31", { headings: [`${first} ${now}`, second], late: [] });
  at("2026-03-31", { headings: [`${first} ${now}`, second], late: [late] });
  at("2026-04-01", { headings: [first, `${second} ${now}`], late: [late] });

  story(`without JavaScript the days of reviews are read, ${lang}`, async (page) => {
    await page.goto(address);
    assert.deepEqual(await page.locator("[data-due]:visible, [data-from]:visible").count(), 0);
    const days = await page.locator("section[aria-labelledby=reviews] time").evaluateAll((all) => all.map((one) => one.dateTime));
    assert.deepEqual(days, ["2026-02-01", "2026-05-01"]);
  }, { javaScriptEnabled: false, server: reviewed });
}
