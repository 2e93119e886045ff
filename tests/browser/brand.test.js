// A site with its own colours and logo: what a reader sees is what `site.yaml` says, in both schemes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { built } from "./build.js";
import { serve } from "./server.js";
import { story } from "./site.js";

const yaml = readFileSync(new URL("../sites/small/content/site.yaml", import.meta.url), "utf8");
const server = serve(
  built("small", {
    "content/site.yaml": `${yaml}brand:\n  accent: {light: "#7a1f5c", dark: "#f0a8d6"}\n  band: "#ffd700"\n  logo: logo.svg\n`,
    "content/logo.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 24"><path fill="#7a1f5c" d="M0 0h48v24H0z"/></svg>',
  }),
);

const style = (page, selector, property) =>
  page.locator(selector).first().evaluate((element, property) => getComputedStyle(element)[property], property);

for (const [colorScheme, accent, onAccent, band] of [
  ["light", "rgb(122, 31, 92)", "rgb(255, 255, 255)", "rgb(255, 215, 0)"],
  ["dark", "rgb(240, 168, 214)", "rgb(49, 12, 37)", "rgb(140, 118, 0)"],
]) {
  story(
    `the site wears its own colours (${colorScheme})`,
    async (page) => {
      await page.goto("nl/");
      assert.equal(await style(page, ".langs a", "color"), accent);
      assert.equal(await style(page, ".btn", "backgroundColor"), accent);
      assert.equal(await style(page, ".btn", "color"), onAccent);
      assert.equal(await style(page, ".band", "backgroundColor"), band);
      assert.equal(await style(page, ".band h1", "color"), "rgb(0, 0, 0)");
      const logo = page.locator(".brand img");
      assert.deepEqual(await logo.evaluate((img) => [img.complete, img.naturalWidth > 0, img.alt]), [true, true, ""]);
      const { width, height } = await logo.boundingBox();
      assert.ok(Math.abs(width / height - 2) < 0.05, `${width} by ${height}`);
    },
    { server, colorScheme },
  );
}

// A logo is drawn once, for white paper.
const channels = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map(Number);
const luminance = (colour) => {
  const [red, green, blue] = channels(colour).map((c) => (c <= 10 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

for (const [options, name] of [
  [{ colorScheme: "light" }, "light"],
  [{ colorScheme: "dark" }, "dark"],
  [{ colorScheme: "dark", forcedColors: "active" }, "forced colours"],
]) {
  story(
    `a dark logo stands on a light ground (${name})`,
    async (page) => {
      for (const path of ["nl/", "p/watch/"]) {
        await page.goto(path);
        const ground = await page.locator(".brand img").evaluate((img) => {
          for (let at = img; at; at = at.parentElement) {
            const { backgroundColor } = getComputedStyle(at);
            if (!/, 0\)$/.test(backgroundColor) && backgroundColor !== "transparent") return backgroundColor;
          }
          return "rgb(255, 255, 255)";
        });
        assert.ok(luminance(ground) > 0.8, `${path}: ${ground}`);
        const inside = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
        assert.ok(inside, path);
      }
    },
    { server, ...options },
  );
}

story(
  "pages in every language wear them too",
  async (page) => {
    await page.goto("./");
    assert.equal(await style(page, "body", "backgroundColor"), "rgb(255, 215, 0)");
    await page.goto("p/watch/");
    assert.ok(await page.locator(".brand img").isVisible());
  },
  { server },
);
