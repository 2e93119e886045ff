// Where things stand: what readers come for is in sight on a phone, and what goes with a text stays beside it on a wide screen.
import assert from "node:assert/strict";
import { story, WORDS } from "./site.js";

const wide = { viewport: { width: 1280, height: 800 } };

/** Where something stands, from the top of the page. */
async function box(locator) {
  const found = await locator.boundingBox();
  assert.ok(found, `${locator} is not shown`);
  return { ...found, bottom: found.y + found.height };
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
