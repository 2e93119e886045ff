// Pictures in texts: the place is there before the picture is, and the file that is fetched fits the screen.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";
import { built } from "./build.js";
import { serve } from "./server.js";
import { story } from "./site.js";

/** A PNG with a grain in it, as photographs have. @param {number} width @param {number} height */
function png(width, height) {
  let grain = 1;
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width * 3);
    for (let at = 1; at < row.length; at += 1) {
      grain = (Math.imul(grain, 1664525) + 1013904223) >>> 0;
      row[at] = ((at / 12 + y / 4) % 200) + (grain >>> 27);
    }
    return row;
  });
  const chunk = (kind, bytes) => {
    const body = Buffer.concat([Buffer.from(kind), bytes]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(bytes.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const parts = [chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.concat(rows))), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...parts]);
}

const sheet = readFileSync(new URL("../sites/small/content/practices/watch/index.nl.md", import.meta.url), "utf8");
const far = Array.from({ length: 60 }, (_, n) => `Regel ${n}.`).join("\n\n");
const text = `![De straat](straat.png "De straat, 2019")\n\n${far}\n\n![Het plein](plein.png "Het plein")\n\nBewoners lopen`;
const folder = "content/practices/watch";
const server = serve(
  built("small", {
    [`${folder}/index.nl.md`]: sheet.replace("Bewoners lopen", text),
    [`${folder}/straat.png`]: png(1800, 900),
    [`${folder}/plein.png`]: png(500, 250),
  }),
);
const SHEET = "nl/praktijken/buurtwacht/";

/** @param {import("playwright-core").Page} page @param {string} alt */
const image = (page, alt) => page.getByRole("img", { name: alt });
const fetched = (picture) => picture.evaluate((img) => img.decode().then(() => [img.currentSrc.replace(/-[0-9a-f]{16}/, ""), img.naturalWidth]));

for (const [width, deviceScaleFactor, expected] of [
  [360, 1, 400],
  [360, 2, 800],
  [1280, 1, 800],
  [1280, 2, 1600],
]) {
  story(
    `${width} pixels at a density of ${deviceScaleFactor} fetch ${expected}`,
    async (page) => {
      await page.goto(SHEET);
      const street = image(page, "De straat");
      const [src, natural] = await fetched(street);
      assert.match(src, new RegExp(`/_/a/straat-${expected}\\.webp$`));
      const box = await street.boundingBox();
      assert.ok(Math.abs(box.width / box.height - 2) < 0.02, `${box.width} by ${box.height}`);
      // Sharp, and not twice as large as the screen can show.
      const needed = box.width * deviceScaleFactor;
      assert.ok(expected >= needed && expected < needed * 2.2, `${needed}`);
      assert.ok(natural > 0);
      const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.ok(!scrolls, "nothing is wider than the window");
    },
    { server, viewport: { width, height: 800 }, deviceScaleFactor },
  );
}

story(
  "the place of a picture is there before the picture, and nothing moves when it comes",
  async (page) => {
    let release = () => {};
    const held = new Promise((resolve) => (release = () => resolve(undefined)));
    await page.route("**/_/a/**", async (route) => {
      await held;
      await route.continue();
    });
    await page.addInitScript(() => {
      globalThis.shifts = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.shifts += entry.value))).observe({
        type: "layout-shift",
        buffered: true,
      });
    });
    await page.goto(SHEET, { waitUntil: "domcontentloaded" });
    const street = image(page, "De straat");
    const before = await street.boundingBox();
    assert.ok(before.height > 100 && Math.abs(before.width / before.height - 2) < 0.02, `${before.width} by ${before.height}`);
    release();
    await fetched(street);
    assert.deepEqual(await street.boundingBox(), before);
    assert.equal(await page.evaluate(() => globalThis.shifts), 0);
  },
  { server },
);

story(
  "a picture further down is fetched when its reader comes near it, and shown no larger than it is",
  async (page) => {
    // How near is near depends on the connection; of an unknown one everything is near.
    const debug = await page.context().newCDPSession(page);
    const speed = { latency: 5, downloadThroughput: 10_000_000, uploadThroughput: 10_000_000 };
    await debug.send("Network.emulateNetworkConditions", { offline: false, ...speed, connectionType: "ethernet" });
    /** @type {string[]} */
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(SHEET, { waitUntil: "networkidle" });
    assert.equal(asked.filter((url) => url.includes("/_/a/straat-")).length, 1);
    assert.equal(asked.filter((url) => url.includes("/_/a/plein-")).length, 0);
    const square = image(page, "Het plein");
    await square.scrollIntoViewIfNeeded();
    assert.match((await fetched(square))[0], /plein-500\.webp$/);
    assert.equal((await square.boundingBox()).width, 500);
  },
  { server, viewport: { width: 1280, height: 800 } },
);

story(
  "a caption stands under its picture",
  async (page) => {
    await page.goto(SHEET);
    const figure = page.getByRole("figure", { name: "De straat, 2019" });
    const [picture, caption] = await Promise.all([
      figure.getByRole("img").boundingBox(),
      figure.getByText("De straat, 2019").boundingBox(),
    ]);
    assert.ok(caption.y >= picture.y + picture.height);
  },
  { server },
);

story(
  "without a script and in print the pictures are there",
  async (page) => {
    await page.goto(SHEET);
    await page.emulateMedia({ media: "print" });
    const { height } = await image(page, "De straat").boundingBox();
    assert.ok(height <= 400, `${height}: a page of paper holds text as well`);
  },
  { server, javaScriptEnabled: false },
);
