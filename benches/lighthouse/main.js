// Lighthouse on a built site, as a phone sees it: a table, and a failure where a score is below what the site promises.
//
// `node main.js FOLDER`, with CHROMIUM naming the browser; `cargo xtask lighthouse` does both.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { WORDS } from "../../tests/browser/pages.js";
import { serve } from "../../tests/browser/server.js";

/** What each page has to reach, of 100. */
const PROMISED = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };

const PAGES = {
  home: "nl/",
  accueil: "fr/",
  sheet: WORDS.nl.day,
  term: WORDS.nl.theme,
  search: `${WORDS.nl.search}?q=brusafe`,
};

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const folder = process.argv[2];
const server = await serve(folder, { port: Number(process.argv[3] ?? 0) });
const chrome = await launch({ chromePath: process.env.CHROMIUM, chromeFlags: FLAGS });
const rows = [];
const missed = [];
try {
  for (const [name, path] of Object.entries(PAGES)) {
    const result = await lighthouse(`${server.origin}/${path}`, {
      port: chrome.port,
      logLevel: "error",
      onlyCategories: Object.keys(PROMISED),
    });
    if (!result) throw new Error(`Lighthouse says nothing of ${path}`);
    const { categories, audits, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`${path}: ${runtimeError.message}`);
    const row = { page: name };
    for (const [category, promised] of Object.entries(PROMISED)) {
      const score = Math.round((categories[category].score ?? 0) * 100);
      row[category] = score;
      if (score >= promised) continue;
      const refs = categories[category].auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 1);
      missed.push(`${name}, ${category}: ${score} of ${promised}: ${refs.map(({ id }) => `${id} (${audits[id].displayValue ?? audits[id].title})`).join(", ")}`);
    }
    row.LCP = audits["largest-contentful-paint"].displayValue;
    row.bytes = audits["total-byte-weight"].displayValue;
    rows.push(row);
  }
} finally {
  chrome.kill();
  server.close();
}
console.table(rows);
for (const line of missed) console.error(line);
process.exit(missed.length > 0 ? 1 : 0);
