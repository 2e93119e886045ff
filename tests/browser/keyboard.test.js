// Without a mouse: where the focus is, that it can be seen, and that nothing takes it away.
import assert from "node:assert/strict";
import { eventually, hits, search, said, says, story, titles, WORDS } from "./site.js";

/** What has the focus, in words that a failed assertion can show. */
const focused = (page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return "body";
    const name = one.getAttribute("aria-label") ?? one.textContent ?? "";
    return `${one.localName}${one.id && `#${one.id}`} ${name.trim()}`.trim();
  });

/** How wide the mark of the focus is; 0 if one cannot see where one is. */
const outline = (page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement);
    return style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth);
  });

/** Past the menu, or from the search box over the link past the filters to the first hit. */
const MOST_PRESSES = 14;

async function tabTo(page, reached, key = "Tab") {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press(key);
    if (await page.evaluate(reached)) return;
  }
  assert.fail(`${MOST_PRESSES} times ${key} do not lead there; the focus is on ${await focused(page)}`);
}

for (const lang of ["nl", "fr"]) {
  const words = WORDS[lang];

  story(`the first stop of every page leads past the menu (${lang})`, async (page) => {
    for (const address of [`${lang}/`, words.day, words.search, words.theme, words.collection, words.page]) {
      await page.goto(address);
      await page.keyboard.press("Tab");
      const link = page.locator(":focus");
      assert.equal(await link.getAttribute("href"), "#main", address);
      // It hides above the page until it has the focus.
      await eventually(async () => assert.ok(((await link.boundingBox())?.y ?? -1) >= 0, "it stays out of sight"));
      await page.keyboard.press("Enter");
      assert.match(await focused(page), /^main#main/, address);
      await page.keyboard.press("Tab");
      assert.ok(await page.evaluate(() => document.getElementById("main")?.contains(document.activeElement)), address);
    }
  });

  story(`every stop can be seen (${lang})`, async (page) => {
    for (const address of [`${lang}/`, words.day, `${words.search}?q=brusafe`]) {
      await page.goto(address);
      if (address.includes("?")) await hits(page).first().waitFor();
      const unseen = new Set();
      const stops = new Set();
      for (let stop = 0; stop < 40; stop++) {
        await page.keyboard.press("Tab");
        const where = await focused(page);
        if (where === "body") break;
        stops.add(where);
        if (!((await outline(page)) > 0)) unseen.add(where);
      }
      assert.ok(stops.size > 8, `only ${stops.size} stops on ${address}`);
      assert.deepEqual([...unseen], [], address);
    }
  });

  story(`find and open a sheet with the keyboard alone (${lang})`, async (page) => {
    await page.goto(`${lang}/`);
    await tabTo(page, () => document.activeElement?.matches("input[type=search]"));
    await page.keyboard.type("brusafe");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${words.search}?q=brusafe`);
    await hits(page).first().waitFor();
    // Without a mouse the filters can be passed.
    await page.locator("#q").focus();
    await tabTo(page, () => document.activeElement?.id === "past");
    assert.equal(await page.locator("#past").innerText(), { nl: "Naar de resultaten", fr: "Aller aux résultats" }[lang]);
    const { height } = (await page.locator("#past").boundingBox()) ?? {};
    assert.ok(height > 24, "it cannot be seen while it has the focus");
    const steps = await page.evaluate(() => history.length);
    await page.keyboard.press("Enter");
    assert.match(await focused(page), /#status/);
    assert.equal(await page.evaluate(() => history.length), steps, "it is no step to come back to");
    await tabTo(page, () => document.activeElement?.matches("#results a"));
    assert.ok((await outline(page)) > 0);
    const title = await titles(page).first().innerText();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
  });
}

story("without results nothing leads to them", async (page) => {
  await search(page, "nl");
  assert.equal(await page.locator("#past").isVisible(), false);
  await search(page, "nl", "?q=xqzzyvw");
  assert.equal(await page.locator("#past").isVisible(), false);
});

story("on a phone one step leads from the open filters to what they leave", async (page) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await search(page, "nl", "?q=opleiding");
  await page.locator(".filters > summary").click();
  await page.locator(".facets label:not([hidden]) input").first().check();
  await says(page, /1 filter/);
  const found = (await page.locator("#status").innerText()).match(/\d+/)?.[0];
  const onward = page.locator("#onward");
  assert.equal((await onward.innerText()).replace(/\s+/g, " "), `Naar de resultaten (${found})`);
  const { y, height } = (await onward.boundingBox()) ?? {};
  assert.ok(y >= 0 && y + height <= 640, "it is out of sight");
  await onward.click();
  assert.match(await focused(page), /#status/);
  // The page may glide there.
  await eventually(async () => {
    const top = await page.locator("#status").evaluate((status) => status.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 640, `the status is at ${top}`);
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  assert.equal(await onward.isVisible(), false);
});

for (const width of [1280, 320]) {
  const options = { viewport: { width, height: 800 } };

  story(`a ticked filter keeps the focus (${width} px)`, async (page) => {
    await search(page, "nl", "?q=onveiligheidsgevoel");
    if (width < 960) await page.locator("#finder summary").first().press("Enter");
    await page.locator("#q").focus();
    await tabTo(page, () => document.activeElement?.matches("input[name=themes]"));
    const box = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press("Space");
    await says(page, /1 filter/);
    assert.ok(await box.evaluate((one) => one === document.activeElement && one.checked), `the focus went to ${await focused(page)}`);
    await page.keyboard.press("Space");
    await page.waitForURL((url) => !url.searchParams.has("themes"));
    await page.waitForTimeout(300);
    assert.ok(await box.evaluate((one) => one === document.activeElement), `the focus went to ${await focused(page)}`);
  }, options);

  story(`the focus goes from a removed chip to the next one, and from the last to the status line (${width} px)`, async (page) => {
    await search(page, "nl", "?themes=management-crisis&objectives=social-cohesion&chain=prevention");
    const chips = page.locator("#chips .chip");
    assert.equal(await chips.count(), 3);
    const labels = await chips.evaluateAll((all) => all.map((chip) => chip.getAttribute("aria-label")));
    await chips.nth(1).focus();
    for (const next of [labels[2], labels[0]]) {
      const before = await chips.count();
      await page.keyboard.press("Enter");
      await eventually(async () => assert.equal(await chips.count(), before - 1));
      await page.waitForTimeout(300);
      assert.equal(await focused(page), `button ${next}`);
      assert.ok((await outline(page)) > 0);
    }
    await page.keyboard.press("Enter");
    await eventually(async () => assert.equal(await chips.count(), 0));
    await page.waitForTimeout(300);
    assert.match(await focused(page), /#status/);
  }, options);
}

story("“clear all filters” leaves the focus on the status line", async (page) => {
  await search(page, "nl", "?q=brusafe&themes=management-crisis&objectives=social-cohesion");
  await page.locator("#chips .plain").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.search === "?q=brusafe");
  await page.waitForTimeout(300);
  assert.match(await focused(page), /#status/);
});

story("Enter in the search box keeps the focus there and makes a step to come back to", async (page) => {
  await search(page, "nl", "?q=brusafe");
  await page.getByRole("searchbox").fill("onveiligheidsgevoel");
  await page.keyboard.press("Enter");
  await says(page, "‘onveiligheidsgevoel’");
  assert.match(await focused(page), /^input#q/);
  await page.goBack();
  await says(page, "‘brusafe’");
  assert.match(await said(page), /brusafe/);
});

story("the focus is not lost with a hit that “back” takes away", async (page) => {
  await search(page, "nl", "?q=brusafe");
  await page.getByRole("searchbox").fill("onveiligheidsgevoel");
  await page.keyboard.press("Enter");
  await says(page, "‘onveiligheidsgevoel’");
  await titles(page).first().focus();
  await page.goBack();
  await says(page, "‘brusafe’");
  assert.match(await focused(page), /#status/);
});

story("the focus is not lost with the button when “more” has shown all", async (page) => {
  await search(page, "nl", "?q=van");
  const more = page.locator("#more");
  for (let pages = 0; await more.isVisible(); pages++) {
    assert.ok(pages < 30);
    const before = await hits(page).count();
    await more.focus();
    await page.keyboard.press("Enter");
    await hits(page).nth(before).waitFor();
    await eventually(async () =>
      assert.equal(await hits(page).evaluateAll((all) => all.findIndex((hit) => hit.contains(document.activeElement))), before),
    );
  }
});
