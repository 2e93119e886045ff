// Where things stand: what readers come for is in sight on a phone, and what goes with a text stays beside it on a wide screen.
import assert from "node:assert/strict";
import { eventually, story, WORDS } from "./site.js";

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

for (const lang of ["nl", "fr"]) {
  const words = WORDS[lang];

  story(`on a phone the name and the other language share a line (${lang})`, async (page) => {
    await page.goto(words.day);
    const [name, langs, menu] = [await box(page.locator(".brand")), await box(page.locator(".langs")), await box(page.locator(".menu"))];
    assert.ok(langs.y < name.bottom && menu.y >= name.bottom, JSON.stringify({ name, langs, menu }));
    const { height } = await box(page.locator("header.site"));
    assert.ok(height <= 140, `the header is ${height} px high`);
  }, phone);

  story(`on a phone a sheet begins with its text, and its facts follow (${lang})`, async (page) => {
    await page.goto(words.day);
    const text = await box(page.locator(".read").first());
    assert.ok(text.y < 1000, `the text begins at ${text.y}`);
    const [facts, sources] = [await box(page.locator("#facts")), await box(page.locator("#sources"))];
    assert.ok(text.bottom < facts.y && facts.y < sources.y, "the facts are elsewhere");
    assert.equal(await page.locator(".toc").isVisible(), false);
  }, phone);

  story(`on a wide screen the contents of a sheet go along beside its text (${lang})`, async (page) => {
    await page.goto(words.day);
    const [text, facts] = [await box(page.locator(".read").first()), await box(page.locator(".facts").first())];
    assert.ok(facts.x > text.x + text.width && facts.y < text.bottom, "the facts are not beside the text");
    await page.locator("#cite").evaluate((heading) => heading.scrollIntoView({ behavior: "instant" }));
    await eventually(async () => {
      const { top, bottom } = await page.locator(".toc").evaluate((contents) => contents.getBoundingClientRect().toJSON());
      assert.ok(top >= 0 && bottom <= 800, `the contents stand from ${top} to ${bottom}`);
    });
  }, wide);

  story(`the keyboard comes to the text of a sheet, then to its facts (${lang})`, async (page) => {
    await page.goto(words.day);
    const order = await page.evaluate(() => {
      const [text, facts] = [".read a", "aside a"].map((links) => document.querySelector(`article ${links}`));
      return Boolean(text.compareDocumentPosition(facts) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    assert.ok(order);
  }, wide);

  story(`on a phone the sheets of a collection come before what is for showing and printing (${lang})`, async (page) => {
    await page.goto(words.collection);
    const first = await box(page.locator(".ordered h3").first());
    assert.ok(first.y < 1300, `the first sheet is at ${first.y}`);
    const [last, code] = [await box(page.locator(".ordered > li").last()), await box(page.locator(".qr svg").first())];
    assert.ok(last.bottom < code.y, "the code comes before a sheet");
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
