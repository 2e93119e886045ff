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
