// The filters of the search page: what they offer is there to be found, and the focus is never on what went away.
import assert from "node:assert/strict";
import { eventually, hits, said, says, search, story } from "./site.js";

const unfold = (page) => page.locator("#finder details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
const offered = (page) => page.locator(".facets label:has([type=checkbox]):visible");
const crisis = (page) => page.locator("input[name=themes][value=management-crisis]");

/** Every filter offered would find something, and every group offers one. */
async function offersWhatIsThere(page) {
  await unfold(page);
  const counts = await offered(page).locator(".n").allTextContents();
  assert.ok(counts.length, "nothing is offered");
  assert.deepEqual(counts.filter((n) => n === "(0)"), []);
  for (const group of await page.locator(".facets fieldset:visible:not(.years)").all()) {
    assert.ok(await group.locator("label:visible").count(), `nothing in ${await group.locator("legend").innerText()}`);
  }
}

for (const asked of ["", "?q=brusafe", "?q=opleiding", "?from=2015"]) {
  story(`what would find nothing is not offered (${asked})`, async (page) => {
    await search(page, "nl", asked);
    await offersWhatIsThere(page);
    assert.ok((await page.locator(".facets [type=checkbox]").count()) > (await offered(page).count()), "everything is there: this tests nothing");
  });
}

story("a group folds as many as it says, and folds nothing where nothing stands before the fold", async (page) => {
  for (const asked of ["", "?q=brusafe", "?q=opleiding", "?from=2015"]) {
    await search(page, "nl", asked);
    for (const fold of await page.locator(".facets fieldset > details:visible").all()) {
      const left = await fold.locator("label:not([hidden])").count();
      const summary = fold.locator("summary");
      assert.equal(Number(/\d+/.exec((await summary.textContent()) ?? "")?.[0]), left);
      const before = await fold.locator("xpath=..").locator("> label:not([hidden])").count();
      assert.equal(await summary.isVisible(), before > 0, asked);
      if (!before) assert.ok(await fold.locator("label:not([hidden])").first().isVisible());
    }
  }
});

story("a ticked filter stays, and keeps the focus when it is unticked and finds nothing", async (page) => {
  await search(page, "nl", "?q=xqzzyvw&themes=management-crisis");
  await unfold(page);
  assert.ok(await crisis(page).isVisible());
  await crisis(page).focus();
  await page.keyboard.press("Space");
  await page.waitForURL((url) => !url.searchParams.has("themes"));
  await says(page, /‘xqzzyvw’$/);
  assert.ok(await crisis(page).evaluate((box) => box === document.activeElement && box.checkVisibility()), "the focus is lost");
  // Who has left it finds no filters where there is nothing to filter.
  await page.getByRole("searchbox").fill("xqzzyvwx");
  await page.locator(".filters").waitFor({ state: "hidden" });
  assert.equal(await page.locator("#filterless").isVisible(), false);
});

for (const [lang, asked, sentence] of [
  ["nl", "?q=politie", "Filters gelden alleen voor fiches."],
  ["fr", "?q=police", "Les filtres ne valent que pour les fiches."],
]) {
  story(`where no sheet is found, a sentence stands in for the filters, unless one is at work (${lang})`, async (page) => {
    await search(page, lang, asked);
    await hits(page).first().waitFor();
    assert.equal(await page.locator("#filterless").innerText(), sentence);
    assert.equal(await page.locator(".filters").isVisible(), false);
    await search(page, lang, `${asked}&themes=management-crisis`);
    assert.ok(await page.locator(".filters").isVisible());
    assert.equal(await page.locator("#filterless").isVisible(), false);
    await search(page, lang, "?q=xyzqwk");
    await says(page, "xyzqwk");
    assert.equal(await page.locator("#filterless").isVisible(), false);
    await page.getByRole("searchbox").fill("brusafe");
    await page.getByRole("searchbox").press("Enter");
    await says(page, "brusafe");
    assert.ok(await page.locator(".filters").isVisible());
  });
}

for (const [lang, asked] of [["nl", "?q=brusafe"], ["fr", "?q=police"], ["fr", "?q=brusafe"]]) {
  story(`on a phone the first result is in sight (${lang}, ${asked})`, async (page) => {
    await search(page, lang, asked);
    await hits(page).first().waitFor();
    const top = async (part) => (await page.locator(part).first().boundingBox())?.y ?? NaN;
    const first = await top("#results > li");
    assert.ok(first < 480, `it begins at ${first}`);
    assert.equal(await top("#q"), await top(".search .btn"));
    assert.ok(Math.abs((await top(".finder > :is(.filters, #filterless):not([hidden])")) - (await top("#sort"))) < 8);
    assert.ok((await top("#elsewhere")) > first, "the other language stands before the results");
    assert.equal(await page.locator("#q-hint").isVisible(), false);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
  }, { viewport: { width: 360, height: 640 } });
}

story("on a phone open filters leave the order in its place", async (page) => {
  await search(page, "nl", "?q=brusafe");
  await page.locator(".filters > summary").click();
  assert.ok(await page.getByRole("combobox", { name: "Volgorde" }).isVisible(), "the order has no name");
  const [fold, order, first] = await Promise.all([".filters > summary", "#sort", ".facets"].map((part) => page.locator(part).boundingBox()));
  assert.ok(fold && order && first);
  assert.ok(fold.x + fold.width <= order.x, "they lie over one another");
  assert.ok(first.y >= order.y + order.height && first.width > 300);
}, { viewport: { width: 360, height: 640 } });

story("the hint stands under the field until something is asked", async (page) => {
  await search(page, "nl");
  assert.ok(await page.locator("#q-hint").isVisible());
  await page.getByRole("searchbox").fill("brusafe");
  await said(page);
  await eventually(async () => assert.equal(await page.locator("#q-hint").isVisible(), false));
});
