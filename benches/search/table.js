// @ts-check
// The numbers, as Markdown.

/**
 * @typedef {import("./visit.js").Cost} Cost
 * @typedef {{lang: string, open: Cost, asked: import("./visit.js").Asked[], warm: number[]}} Visit
 * @typedef {object} Row
 * @property {number} sheets
 * @property {import("./engines.js").Engine} engine
 * @property {Visit[]} visits
 * @property {{open: number, asked: number[]}[]} rounds per language
 * @property {number[]} facets bytes, per language
 * @property {number[]} first ms over the link, per visit
 * @property {import("./files.js").Files} searchFiles
 * @property {import("./files.js").Files} [allFiles]
 */

/** In kB of 1,000 bytes, by the number of sheets: until the first answer, each further query, all twelve. */
const BUDGETS = {
  100: { cold: 115, further: 15, all: 220 },
  1000: { cold: 125, further: 30, all: 400 },
  10000: { cold: 150, further: 40, all: 500 },
};

/** What a host that knows no brotli may cost more, for the engine itself. */
const WITHOUT_BROTLI = 15;

/**
 * Prints the table; true if a budget is broken.
 * @param {Row[]} rows
 * @param {{encoding: "br"|"gzip", link?: import("./server.js").Link, runs: number}} conditions
 */
export function print(rows, { encoding, link, runs }) {
  let broken = false;
  const through = link ? `first answer ms at ${link.rtt} ms, ${link.mbps} Mbit/s` : "first answer ms";
  const heads = [
    ...["sheets", "engine", "open kB (requests)", "first query kB (requests)", "first query ms"],
    ...["cold to first kB", "each further kB (requests)", "all 12 kB", "rounds: open + query (most)", "facets kB"],
    ...["warm p50 / p95 ms", through, "search files (MB)", "all files"],
  ];
  console.log(`\n| ${heads.join(" | ")} |\n|${" ---: |".repeat(heads.length)}`);
  for (const row of rows) {
    const budget = row.engine.name === "fiche" ? budgetOf(row.sheets, encoding) : undefined;
    const { cells, over } = line(row, budget);
    broken ||= over;
    console.log(`| ${cells.join(" | ")} |`);
  }
  const name = encoding === "br" ? "brotli" : "gzip";
  console.log(`
Means of Dutch and French, ${runs} readers each; times are medians. kB are 1,000 bytes of bodies on the wire, web types in
${name}, others as they are; ≤ and > compare with the budget, which a bold number breaks. Opening is all that \`open\`
brings. A round begins with a request that starts after an answer of the round before has arrived. Facets: what a search
for the first query without hits brings after opening. Warm: the twelve queries, 20 times over, with nothing left to fetch,
from the message to the worker until its answer.`);
  for (const { name, note } of new Set(rows.map((row) => row.engine))) if (note) console.log(`${name}: ${note}.`);
  return broken;
}

/** @param {number} sheets @param {"br"|"gzip"} encoding */
function budgetOf(sheets, encoding) {
  const budget = BUDGETS[/** @type {keyof BUDGETS} */ (sheets)];
  if (!budget || encoding === "br") return budget;
  return { ...budget, cold: budget.cold + WITHOUT_BROTLI, all: budget.all + WITHOUT_BROTLI };
}

/** @param {Row} row @param {{cold: number, further: number, all: number}} [budget] */
function line({ sheets, engine, visits, rounds, facets, first, searchFiles, allFiles }, budget) {
  const further = visits.map(({ asked }) => asked.slice(1));
  const each = further[0].length;
  const open = mean(visits.map((visit) => visit.open.bytes));
  const one = mean(visits.map((visit) => visit.asked[0].bytes));
  const next = mean(further.map((asked) => sum(asked.map(({ bytes }) => bytes)) / each));
  const nextRequests = mean(further.map((asked) => sum(asked.map(({ requests }) => requests)) / each));
  const [cold, per, all] = [
    against(open + one, budget?.cold),
    against(next, budget?.further),
    against(open + one + next * each, budget?.all),
  ];
  const waits = rounds.flatMap(({ asked }) => asked);
  const warm = visits.flatMap((visit) => visit.warm);
  const cells = [
    sheets,
    engine.name,
    `${kB(open)} (${mean(visits.map((visit) => visit.open.requests)).toFixed(0)})`,
    `${kB(one)} (${mean(visits.map((visit) => visit.asked[0].requests)).toFixed(1)})`,
    ms(quantile(visits.map((visit) => visit.asked[0].ms), 0.5)),
    cold.cell,
    `${per.cell} (${nextRequests.toFixed(1)})`,
    all.cell,
    `${mean(rounds.map(({ open }) => open)).toFixed(0)} + ${mean(waits).toFixed(1)} (${Math.max(...waits)})`,
    kB(mean(facets)),
    `${ms(quantile(warm, 0.5))} / ${ms(quantile(warm, 0.95))}`,
    first.length > 0 ? ms(quantile(first, 0.5)) : "–",
    `${searchFiles.count} (${(searchFiles.bytes / 1e6).toFixed(1)})`,
    allFiles?.count ?? "–",
  ];
  return { cells, over: cold.over || per.over || all.over };
}

/**
 * What each query took, a reader of each language.
 * @param {Row[]} rows
 */
export function detail(rows) {
  for (const { sheets, engine, visits, rounds } of rows) {
    for (const [at, lang] of ["nl", "fr"].entries()) {
      const visit = visits.find((visit) => visit.lang === lang);
      console.log(`\n${sheets} sheets, ${engine.name}, ${lang}`);
      for (const [number, { kind, text, total, bytes, requests, ms: took }] of visit?.asked.entries() ?? []) {
        const fetched = `${kB(bytes).padStart(8)} kB, ${requests} requests, ${rounds[at].asked[number]} rounds`;
        console.log(`  ${kind.padEnd(9)} ${text.padEnd(26)} ${String(total).padStart(6)} found ${fetched}, ${ms(took)} ms`);
      }
    }
  }
}

/** @param {number} bytes @param {number} [budget] in kB */
function against(bytes, budget) {
  if (budget === undefined) return { cell: kB(bytes), over: false };
  const over = bytes > budget * 1000;
  return { cell: over ? `**${kB(bytes)}** > ${budget}` : `${kB(bytes)} ≤ ${budget}`, over };
}

/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(1);

/** @param {number} time */
const ms = (time) => time.toFixed(time < 10 ? 1 : 0);

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** @param {number[]} numbers */
const mean = (numbers) => sum(numbers) / numbers.length;

/** @param {number[]} numbers @param {number} share */
function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
