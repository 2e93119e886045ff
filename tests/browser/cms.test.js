// The web form of `fiche cms` in Decap CMS with its test backend: a sheet is opened, changed and saved, and `fiche check` takes what
// comes out. Decap is large, so it is a package of its own: `npm ci --prefix tests/browser/cms`.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { TOOL } from "./build.js";
import { launch } from "./chromium.js";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const DIST = at("cms/node_modules/decap-cms/dist");

const tree = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      return [entry.name, entry.isDirectory() ? tree(path) : { content: readFileSync(path, "utf8") }];
    }),
  );

/** Decap on the configuration of a site; its test backend knows no review, no server and no pictures beside texts. */
function hosted(admin) {
  const config = readFileSync(join(admin, "config.yml"), "utf8")
    .replace('"publish_mode": "editorial_workflow",', "")
    .replace('"local_backend": true,', "")
    .replaceAll('"media_folder": ""', '"media_folder": "/content/media"');
  return createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const name = path === "/" ? join(admin, "index.html") : join(DIST, path);
    const type = path === "/" ? "text/html" : path.endsWith(".js") ? "text/javascript" : "text/plain";
    const body = path === "/config.yml" ? config : existsSync(name) ? readFileSync(name) : null;
    response.writeHead(body === null ? 404 : 200, { "content-type": type }).end(body);
  });
}

test("what the form saves is what the tool reads", { timeout: 120_000 }, async () => {
  const base = mkdtempSync(join(tmpdir(), "fiche-cms-"));
  const [site, admin] = [join(base, "site"), join(base, "admin")];
  cpSync(at("../sites/small"), site, { recursive: true });
  execFileSync(TOOL, ["cms", "--site", site, "--out", admin, "--backend", "test-repo"], { stdio: "ignore" });
  const server = hosted(admin).listen(0);
  const origin = `http://localhost:${server.address().port}`;
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    const outside = [];
    page.on("request", (request) => /^https?:/.test(request.url()) && !request.url().startsWith(origin) && outside.push(request.url()));
    await page.addInitScript((content) => {
      window.repoFiles = { content };
      // The test backend looks for a folder by its whole name.
      for (const name of ["practices", "collections", "pages"]) window.repoFiles[`content/${name}`] = content[name];
    }, tree(join(site, "content")));
    await page.goto(`${origin}/`);
    await page.getByRole("button", { name: /Login/ }).click();
    await page.goto(`${origin}/#/collections/practices`);
    await page.locator('a[href*="entries/watch"]').first().click();
    assert.equal(await page.locator('a[href*="entries/alarm"]').count(), 0, "its source is French");
    await page.locator("input[id^=title-field]").first().fill("Buurtwacht: samen");
    await page.getByRole("button", { name: "Publish" }).first().click();
    await page.getByRole("menuitem", { name: /Publish now/ }).first().click();
    const saved = () => page.evaluate(() => ({ ...window.repoFiles.content.practices.watch }));
    for (let tries = 0; tries < 50 && !(await saved())["index.nl.md"].content.includes("Buurtwacht: samen"); tries++) {
      await page.waitForTimeout(200);
    }
    const files = await saved();
    for (const [name, { content }] of Object.entries(files)) writeFileSync(join(site, "content/practices/watch", name), content);
    const nl = files["index.nl.md"].content;
    const fr = files["index.fr.md"].content;
    assert.match(nl, /Buurtwacht: samen/);
    assert.match(nl, /themes\.funding: inferred/, "what the form does not show stays");
    assert.match(fr, /of: "?sha256:/, "a translation stays one");
    assert.doesNotMatch(fr, /^(status|themes|sources):/m, "what is shared stands in the source alone");
    const check = spawnSync(TOOL, ["check", "--site", site, "--format", "json"], { encoding: "utf8" });
    assert.equal(check.status, 0, check.stdout);
    const codes = JSON.parse(check.stdout).diagnostics.map((found) => found.code);
    assert.deepEqual(codes, []);
    assert.deepEqual(outside, []);
  } finally {
    await browser.close();
    server.close();
  }
});
