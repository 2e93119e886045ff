// A collection put on paper and on a screen: codes that a camera reads, a booklet, slides.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { eventually, FOLDER, story } from "./site.js";

const { resolve } = createRequire(import.meta.url);
const AXE = readFileSync(resolve("axe-core/axe.min.js"), "utf8");
const plain = { javaScriptEnabled: false };

const PIECES = {
  nl: { collection: "nl/collecties/nationaal-netwerk-2020/", booklet: "brochure/", slides: "dias/" },
  fr: { collection: "fr/collections/reseau-national-2020/", booklet: "brochure/", slides: "diapositives/" },
};

/** What another reader of QR codes finds in a picture. */
async function scanned(page, png) {
  const reader = await page.context().newPage();
  await reader.addScriptTag({ path: resolve("jsqr/dist/jsQR.js") });
  const found = await reader.evaluate(async (source) => {
    const picture = new Image();
    picture.src = source;
    await picture.decode();
    const { width, height } = picture;
    const pen = new OffscreenCanvas(width, height).getContext("2d");
    pen.drawImage(picture, 0, 0);
    const { data } = pen.getImageData(0, 0, width, height);
    return globalThis.jsQR(data, width, height, { inversionAttempts: "dontInvert" })?.data;
  }, `data:image/png;base64,${png.toString("base64")}`);
  await reader.close();
  return found;
}

const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;

for (const scheme of /** @type {const} */ (["light", "dark"])) {
  story(
    `codes are read from the screen, black on white (${scheme})`,
    async (page) => {
      const network = "https://example.org/c/national-network-2020/";
      await page.goto(PIECES.nl.collection);
      assert.equal(await scanned(page, await page.locator(".qr").first().screenshot()), network);
      await page.goto(PIECES.nl.collection + PIECES.nl.slides);
      assert.equal(await scanned(page, await page.locator(".slide").first().screenshot()), network);
      const last = page.locator(".slide").last();
      assert.equal(await scanned(page, await last.screenshot()), "https://example.org/p/brusafe/");
    },
    { colorScheme: scheme },
  );
}

story("the drawing to take along is read on a dark page too", async (page) => {
  const drawing = readFileSync(join(FOLDER, "c/national-network-2020/qr.svg"), "utf8");
  await page.setContent(`<body style="background: #111">${drawing}</body>`);
  const found = await scanned(page, await page.locator("svg").screenshot());
  assert.equal(found, "https://example.org/c/national-network-2020/");
});

for (const [lang, { collection, booklet, slides }] of Object.entries(PIECES)) {
  story(
    `slides turn with the keys, without a script, and print one a page (${lang})`,
    async (page) => {
      await page.goto(collection + slides);
      const top = (place) => page.locator(".slide").nth(place).evaluate((slide) => Math.round(slide.getBoundingClientRect().top));
      for (const [key, place] of /** @type {const} */ ([["ArrowDown", 1], [" ", 2], ["PageUp", 1], ["ArrowUp", 0]])) {
        await page.keyboard.press(key);
        await eventually(async () => assert.equal(await top(place), 0, `${key} leads to slide ${place}`));
      }
      assert.equal(pagesOf(await page.pdf({ preferCSSPageSize: true })), 3);
    },
    plain,
  );

  story(`slides turn with the arrows to the side, and stop at the ends (${lang})`, async (page) => {
    await page.goto(collection + slides);
    const top = (place) => page.locator(".slide").nth(place).evaluate((slide) => Math.round(slide.getBoundingClientRect().top));
    const turns = /** @type {const} */ ([["ArrowRight", 1], ["ArrowRight", 2], ["ArrowRight", 2], ["ArrowLeft", 1], ["Control+ArrowLeft", 1], ["ArrowLeft", 0]]);
    for (const [key, place] of turns) {
      await page.keyboard.press(key);
      await eventually(async () => assert.equal(await top(place), 0, `${key} leads to slide ${place}`));
    }
  });

  story(`a booklet prints each sheet from a new page, with its title at the head (${lang})`, async (page) => {
    await page.goto(collection + booklet);
    const leaves = page.locator(".leaf");
    assert.equal(await leaves.count(), 2);
    // A cover with the contents, and sheets of one or two pages.
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    assert.ok(pages >= 3 && pages <= 5, `${pages} pages`);
    await page.emulateMedia({ media: "print" });
    const before = await leaves.evaluateAll((all) => all.map((leaf) => getComputedStyle(leaf).breakBefore));
    assert.deepEqual(before, ["page", "page"]);
    assert.ok(await page.locator(".run").last().isVisible());
    const after = await page.locator(".read a").evaluateAll((all) => all.map((link) => getComputedStyle(link, "::after").content));
    assert.ok(after.length && after.every((content) => content === "none"), "addresses stand amid the text");
    const order = await leaves.first().locator(".lead, .facts, .read").evaluateAll((all) => all.map((part) => part.classList[0]));
    assert.deepEqual(order, ["lead", "facts", "read"]);
    assert.equal(await page.locator(".no-print:visible").count(), 0);
  });

  story(`booklet and slides are accessible (${lang})`, async (page) => {
    for (const piece of [booklet, slides]) {
      await page.goto(collection + piece);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(", ")}`);
      assert.deepEqual(found, [], piece);
    }
  });
}
