// Every type of page, in both languages, light and dark, narrow and wide: axe, and what axe does not see.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { TYPES } from "./pages.js";
import { open, said } from "./site.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
/** Darkness changes colours and nothing else, and axe is slow. */
const RULES = { light: { type: "tag", values: TAGS }, dark: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
const WIDTHS = [320, 1280];

for (const [type, addresses] of Object.entries(TYPES)) {
  test(`${type}: nothing bars anybody`, async () => {
    const found = [];
    const { page, close } = await open();
    try {
      for (const [lang, address] of Object.entries(addresses)) {
        await page.goto(address);
        if (address.includes("?")) await said(page);
        // The policy of the site forbids strange scripts; the debugger is not bound to it.
        await page.evaluate(AXE);
        const marks = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          headings: [...document.querySelectorAll("h1")].map((h1) => h1.closest("[lang]")?.lang),
          title: document.title.trim(),
        }));
        const expected = lang === "both" ? ["nl", "fr"] : [lang];
        if (marks.lang !== expected[0]) found.push(`${address}: <html lang="${marks.lang}">`);
        if (marks.headings.join() !== expected.join()) found.push(`${address}: <h1> in ${marks.headings.join() || "no language"}`);
        if (!marks.title) found.push(`${address}: no title`);

        // What is folded away has to be right as well; once a page is enough, for it is much.
        if (!address.includes("?")) await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          if (wide > width) found.push(`${address} ${width} px: ${wide} px wide, scrolls sideways`);
          for (const colorScheme of ["light", "dark"]) {
            await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
            const where = `${address} ${colorScheme} ${width} px`;
            found.push(...(await violations(page, RULES[colorScheme])).map((violation) => `${where}: ${violation}`));
          }
        }
      }
    } finally {
      await close();
    }
    assert.equal(found.length, 0, `\n${found.join("\n")}`);
  });
}

async function violations(page, rules) {
  const { violations } = await page.evaluate(
    (runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ["violations"] }),
    rules,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any, all, none }) => `${id} (${help}) at ${target.join(" ")}: ${[...any, ...all, ...none][0]?.message}`),
  );
}
