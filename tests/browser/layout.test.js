// Where things stand: what readers come for is in sight on a phone, and what goes with a text stays beside it on a wide screen.
import assert from "node:assert/strict";
import { story, WORDS } from "./site.js";

const phone = { viewport: { width: 360, height: 740 } };
const wide = { viewport: { width: 1280, height: 800 } };

/** Where something stands, from the top of the page. */
async function box(locator) {
  const found = await locator.boundingBox();
  assert.ok(found, `${locator} is not shown`);
  return { ...found, bottom: found.y + found.height };
}

for (const address of ["./", "c/national-network-2020/", "p/insecurity-study-day-2007/"]) {
  story(`on a phone the doors to all languages are in sight (/${address})`, async (page) => {
    await page.goto(address);
    for (const lang of ["nl", "fr"]) {
      const door = page.locator(`.doors > [lang=${lang}]`);
      assert.ok((await box(door.getByRole("heading", { level: 1 }))).y > 0, lang);
      const { bottom } = await box(door.locator(".btn"));
      assert.ok(bottom <= 700, `the button in ${lang} ends at ${bottom}`);
    }
  }, phone);
}

story("on a wide screen the forms of a page for what is not there share a line", async (page) => {
  await page.goto("404.html");
  const [dutch, french] = await page.locator(".doors input").all();
  assert.equal((await box(dutch)).y, (await box(french)).y);
}, wide);

story("what was copied is said at a distance from the buttons", async (page) => {
  await page.goto(WORDS.nl.day);
  const block = page.locator("section[aria-labelledby=cite]");
  await block.locator("[data-copy]").first().click();
  const status = block.getByRole("status").filter({ hasText: "Gekopieerd." });
  await status.waitFor();
  const [said, buttons] = [await box(status), await box(block.locator(".acts").first())];
  assert.ok(said.y >= buttons.bottom + 8, `${said.y - buttons.bottom} px`);
}, { permissions: ["clipboard-read", "clipboard-write"] });
