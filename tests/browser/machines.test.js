// What programs find on a page, as Chromium sees it under the policy of the site.
import assert from "node:assert/strict";
import { story, WORDS } from "./site.js";

for (const lang of ["nl", "fr"]) {
  story(`structured data is data, and nothing else runs (${lang})`, async (page) => {
    for (const address of [`${lang}/`, WORDS[lang].day, WORDS[lang].collection, WORDS[lang].theme, WORDS[lang].data]) {
      await page.goto(address);
      const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
      assert.equal(blocks.length, 1, address);
      assert.equal(JSON.parse(blocks[0])["@context"], "https://schema.org", address);
    }
  });

  story(`the card of a sheet is a picture (${lang})`, async (page) => {
    for (const address of [`${lang}/`, WORDS[lang].day, WORDS[lang].collection]) {
      await page.goto(address);
      const shown = await page.evaluate(async () => {
        const url = new URL(document.querySelector('meta[property="og:image"]').content);
        const picture = new Image();
        picture.src = url.pathname;
        await picture.decode();
        return [picture.naturalWidth, picture.naturalHeight];
      });
      assert.deepEqual(shown, [1200, 630], address);
    }
  });

  story(`feeds, the search and data are where a page says (${lang})`, async (page) => {
    await page.goto(WORDS[lang].theme);
    const links = await page
      .locator('link[type="application/atom+xml"], link[rel="search"]')
      .evaluateAll((all) => all.map((one) => one.href));
    assert.equal(links.length, 3);
    await page.goto(WORDS[lang].data);
    links.push(...(await page.locator("a[download]").evaluateAll((all) => all.map((one) => one.href))));
    assert.ok(links.length > 7, links.join("\n"));
    for (const link of links) {
      const answer = await page.request.get(link);
      assert.equal(answer.status(), 200, link);
    }
  });
}
