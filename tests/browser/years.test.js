// The years among the filters.
import assert from "node:assert/strict";
import { hits, number, said, says, search, story } from "./site.js";

const field = (page, edge) => page.locator(`input[name=${edge}]`);
const parameters = (page) => [...new URL(page.url()).searchParams];
/** The first years of the hits; every one of them is shown. */
const shown = (page) =>
  hits(page).locator(".cat").evaluateAll((all) => all.map((facts) => Number(/\b(?:19|20)\d\d\b/.exec(facts.textContent)?.[0])));

for (const [lang, first, last] of [["nl", /vanaf 2010/, /2010 – 2019/], ["fr", /à partir de 2010/, /2010 – 2019/]]) {
  story(`years filter without words, and stand in the address and among the chips (${lang})`, async (page) => {
    await search(page, lang);
    const group = page.locator("fieldset").filter({ has: field(page, "from") });
    assert.ok(await group.locator("legend").innerText());
    assert.equal(await group.locator("input[name=to]").count(), 1);
    for (const edge of ["from", "to"]) {
      assert.ok(await field(page, edge).evaluate((input) => input.labels[0]?.innerText));
      assert.equal(await field(page, edge).getAttribute("inputmode"), "numeric");
    }
    await field(page, "from").fill("2010");
    await page.locator("#chips", { hasText: first }).waitFor();
    await hits(page).first().waitFor();
    const since = await shown(page);
    assert.ok(since.length && since.every((year) => year >= 2010), since.join());
    await field(page, "to").fill("2019");
    await page.locator("#chips", { hasText: last }).waitFor();
    await says(page, /1 filt/);
    const within = await shown(page);
    assert.ok(within.length && within.length < since.length && within.every((year) => year <= 2019), within.join());
    assert.deepEqual(parameters(page), [["from", "2010"], ["to", "2019"]]);

    await page.reload();
    await said(page);
    assert.deepEqual(await shown(page), within);
    assert.equal(await field(page, "to").inputValue(), "2019");
    await page.locator("#chips .chip").click();
    await page.waitForURL((url) => !url.search);
    assert.equal(await field(page, "from").inputValue(), "");
  });
}

story("years in the wrong order mean what lies between", async (page) => {
  await search(page, "nl", "?from=2010&to=2019");
  const between = await said(page);
  assert.ok(number(between));
  await search(page, "nl", "?from=2019&to=2010");
  assert.equal(await said(page), between);
  await page.locator("#chips", { hasText: "2010 – 2019" }).waitFor();
});

for (const [lang, told] of [["nl", /‘20x’ is geen jaar/], ["fr", /« 20x » n’est pas une année/]]) {
  story(`what is no year is passed over, and that is said (${lang})`, async (page) => {
    await search(page, lang, "?q=brusafe");
    const before = number(await said(page));
    await field(page, "to").fill("20x");
    await field(page, "to").press("Tab");
    await page.locator("#notices", { hasText: told }).waitFor();
    await says(page, told);
    assert.equal(number(await said(page)), before);
    assert.deepEqual(parameters(page), [["q", "brusafe"]]);
    assert.equal(await field(page, "to").getAttribute("aria-invalid"), "true");
    assert.match(await page.locator("#years-wrong").innerText(), told);
    await field(page, "to").fill("");
    await field(page, "to").press("Tab");
    await page.locator("#notices .notice").waitFor({ state: "detached" });
    assert.equal(await field(page, "to").getAttribute("aria-invalid"), null);
    assert.equal(await page.locator("#years-wrong").innerText(), "");
  });

  story(`a year in the address that is none is passed over too (${lang})`, async (page) => {
    await search(page, lang, "?q=brusafe&from=20x&to=2030");
    await page.locator("#notices", { hasText: told }).waitFor();
    assert.ok(await hits(page).count());
    assert.equal(await field(page, "from").inputValue(), "");
    assert.equal(await field(page, "to").inputValue(), "2030");
  });
}

story("a year keeps the focus, is one step back, and is said once", async (page) => {
  await search(page, "nl", "?q=brusafe");
  const before = await said(page);
  const steps = await page.evaluate(() => history.length);
  await page.getByRole("status").evaluate((status) => {
    globalThis.told = [];
    new MutationObserver(() => globalThis.told.push(status.textContent)).observe(status, { childList: true });
  });
  await field(page, "from").pressSequentially("2010", { delay: 60 });
  await says(page, /1 filter/);
  await page.keyboard.press("Tab");
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => document.activeElement?.id), "to");
  assert.equal((await page.evaluate(() => globalThis.told)).length, 1);
  assert.equal(await page.evaluate(() => history.length), steps + 1);
  await page.goBack();
  await says(page, before);
  assert.equal(await field(page, "from").inputValue(), "");
});
