// `fiche serve`, as those who write see it: what they save is shown, and what is wrong is said in the page.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { TOOL } from "./build.js";
import { eventually, open } from "./site.js";

const SMALL = fileURLToPath(new URL("../sites/small", import.meta.url));
const SHEET = "content/practices/watch/index.nl.md";
const PAGE = "nl/praktijken/buurtwacht/";

/**
 * A site that is served while it is written.
 * @typedef {{origin: string, folder: string, read: (name: string) => string, write: (name: string, text: string) => void}} Site
 */

/**
 * A test with a site of its own and a page that shows it.
 * @param {string} name a sentence
 * @param {(page: import("playwright-core").Page, site: Site) => Promise<void>} run
 * @param {{files?: Record<string, (text: string) => string>, options?: string[], expect?: RegExp} & import("playwright-core").BrowserContextOptions} [setting]
 */
function story(name, run, { files = {}, options = [], expect, ...context } = {}) {
  test(name, async () => {
    const folder = mkdtempSync(join(tmpdir(), "fiche-serve-"));
    cpSync(SMALL, folder, { recursive: true });
    const read = (name) => readFileSync(join(folder, name), "utf8");
    const write = (name, text) => writeFileSync(join(folder, name), text);
    for (const [name, change] of Object.entries(files)) write(name, change(read(name)));
    const serving = spawn(TOOL, ["serve", "--site", folder, "--port", "0", ...options], { stdio: ["ignore", "ignore", "pipe"] });
    try {
      const origin = await said(serving, /http:\/\/[^/]+/);
      const { page, problems, close } = await open({ server: Promise.resolve({ origin }), ...context });
      try {
        await run(page, { origin, folder, read, write });
      } finally {
        await close();
      }
      assert.deepEqual(problems.filter((problem) => !expect?.test(problem)), []);
    } finally {
      serving.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** Waits for the program to say what fits, and goes on reading. */
async function said(program, pattern) {
  const lines = createInterface(program.stderr);
  return new Promise((resolve, reject) => {
    lines.on("line", (line) => pattern.test(line) && resolve(line.match(pattern)[0]));
    lines.on("close", () => reject(new Error("It ended without a word.")));
  });
}

const findings = (page) => page.locator("fiche-findings");

story(
  "what is saved is shown, at the place that is being read",
  async (page, site) => {
    await page.goto(PAGE);
    await page.evaluate(() => scrollTo(0, 350));
    site.write(SHEET, `${site.read(SHEET)}\nEen zin die net geschreven is.\n`);
    await page.getByText("Een zin die net geschreven is.").waitFor();
    await eventually(async () => assert.equal(await page.evaluate(() => scrollY), 350));
  },
  { viewport: { width: 400, height: 300 } },
);

story("a page that stays the same is not loaded again", async (page, site) => {
  await page.goto("nl/uitgever/");
  await page.evaluate(() => Object.assign(globalThis, { first: true }));
  const other = await page.context().newPage();
  await other.goto(PAGE);
  site.write(SHEET, `${site.read(SHEET)}\nEen zin die net geschreven is.\n`);
  await other.getByText("Een zin die net geschreven is.").waitFor();
  assert.equal(await page.evaluate(() => "first" in globalThis), true);
});

story("an error is said in the page, and gone when it is mended", async (page, site) => {
  await page.goto(PAGE);
  const right = site.read(SHEET);
  site.write(SHEET, right.replace("themes: [evaluation,", "themes: [\"<img src=x onerror=alert(1)>\","));
  const alert = findings(page).getByRole("alert");
  await alert.waitFor();
  assert.match(await alert.innerText(), /zoals ze was/);
  assert.match(await findings(page).getByRole("listitem").first().innerText(), /fout F\d+ .*<img src=x onerror=alert\(1\)>/s);
  const link = findings(page).getByRole("link", { name: `${SHEET}:10:` });
  assert.equal(await link.getAttribute("href"), `vscode://file${site.folder}/${SHEET}:10:10`);
  assert.equal(await findings(page).locator("mark").first().innerText(), "\"<img src=x onerror=alert(1)>\"");
  assert.equal(await findings(page).locator("img").count(), 0);

  await page.keyboard.press("Escape");
  await link.waitFor({ state: "hidden" });
  await page.keyboard.press("Enter");
  await link.waitFor();
  await findings(page).getByRole("button", { name: "Sluiten" }).click();
  await link.waitFor({ state: "hidden" });

  site.write(SHEET, right);
  await findings(page).waitFor({ state: "detached" });
});

story("the findings speak the language of the page, warnings wait to be opened", async (page, site) => {
  await page.goto("fr/");
  site.write(SHEET, site.read(SHEET).replace("themes: [evaluation,", "themes: [evalution,"));
  await findings(page).getByText("Vous voyez le site tel qu’il était").waitFor();
  await findings(page).getByRole("button", { name: "Fermer" }).waitFor();
});

story(
  "a site that begins with an error shows itself once it has none",
  async (page, site) => {
    await page.goto("nl/");
    await findings(page).getByRole("alert").waitFor();
    site.write(SHEET, site.read(SHEET).replace("evalution", "evaluation"));
    await page.getByRole("navigation").first().waitFor();
  },
  { files: { [SHEET]: (text) => text.replace("themes: [evaluation", "themes: [evalution") }, expect: /503/ },
);

story(
  "what is not published yet is marked, in lists and on its page",
  async (page) => {
    for (const [list, word, title] of [["nl/praktijken/", "ontwerp", "Ontwerp."], ["fr/pratiques/", "brouillon", "Brouillon."]]) {
      await page.goto(list);
      const card = page.getByRole("listitem").filter({ has: page.getByText(word, { exact: true }) });
      assert.equal(await card.count(), 1);
      await card.getByRole("link").first().click();
      await page.getByText(title, { exact: true }).waitFor();
    }
  },
  { files: { [SHEET]: (text) => text.replace("status: published", "status: draft") }, options: ["--drafts"] },
);

story("many pages at once do not keep each other waiting", async (page, site) => {
  const pages = [page];
  while (pages.length < 9) pages.push(await page.context().newPage());
  for (const one of pages) await one.goto(PAGE);
  site.write(SHEET, `${site.read(SHEET)}\nEen zin die net geschreven is.\n`);
  for (const one of pages) await one.getByText("Een zin die net geschreven is.").waitFor();
});

story("the search is that of the site as it stands in the files", async (page) => {
  // The index is made now, which takes a program that was built for tests its time.
  await page.goto("nl/zoeken/?q=buurtwacht", { waitUntil: "commit" });
  await page.locator("#results > li").first().waitFor({ timeout: 120_000 });
});
