// From the moment a sheet is saved until the browser shows the change: node main.mjs PROGRAM SITE TIMES
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { launch } from "../../tests/browser/chromium.js";

const [program, site, times] = process.argv.slice(2);
/** The first changes are not counted: they find everything cold. */
const WARM = 3;
/** Between two changes, as between two savings of a quick writer; in milliseconds. */
const PAUSE = 400;

const practices = join(site, "content/practices");
const [sheet] = readdirSync(practices).sort();
const file = join(practices, sheet, "index.nl.md");
const text = readFileSync(file, "utf8");

const serving = spawn(program, ["serve", "--site", site, "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
const lines = createInterface(serving.stderr);
const origin = await new Promise((resolve) => {
  lines.on("line", (line) => {
    const [found] = /http:\/\/[^/]+/.exec(line) ?? [];
    if (found) resolve(found);
  });
});
const browser = await launch();
try {
  const page = await browser.newPage();
  /** @type {(seen: {mark: number, at: number}) => void} */
  let hear = () => {};
  await page.exposeFunction("tellSeen", (mark, at) => hear({ mark, at }));
  await page.addInitScript(() => {
    let last = 0;
    const look = () => {
      const mark = Number(/saved\s(\d+)\stimes/.exec(document.querySelector("main")?.textContent ?? "")?.[1] ?? 0);
      if (mark === last) return;
      last = mark;
      globalThis.tellSeen(mark, performance.timeOrigin + performance.now());
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.goto(`${origin}/p/${sheet}/`);
  await page.goto(await page.locator("main a[hreflang=nl]").first().evaluate((link) => link.href));

  const took = [];
  for (let mark = 1; mark <= WARM + Number(times); mark += 1) {
    const seen = new Promise((resolve) => {
      hear = (found) => found.mark === mark && resolve(found.at);
    });
    const start = performance.timeOrigin + performance.now();
    writeFileSync(file, `${text}\nThis was saved ${mark} times.\n`);
    const at = await seen;
    if (mark > WARM) took.push(at - start);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  took.sort((one, two) => one - two);
  const part = (share) => `${Math.round(took[Math.min(took.length - 1, Math.floor(took.length * share))])} ms`;
  const count = readdirSync(practices).length;
  console.log(`| sheets × 2 | changes | median | 95 of 100 | longest |`);
  console.log(`| ---: | ---: | ---: | ---: | ---: |`);
  console.log(`| ${count} | ${took.length} | ${part(0.5)} | ${part(0.95)} | ${part(1)} |`);
} finally {
  await browser.close();
  serving.kill();
  writeFileSync(file, text);
}
