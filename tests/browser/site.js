// What all stories share: the built site, one server per mount, one Chromium, and pages that tell on themselves.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch } from "./chromium.js";
import { WORDS } from "./pages.js";
import { serve } from "./server.js";

export { WORDS };

export const FOLDER = resolve(process.env.FICHE_SITE ?? fileURLToPath(new URL("../../public", import.meta.url)));
if (!existsSync(FOLDER)) throw new Error(`No site in ${FOLDER}: build it first, or name its folder in FICHE_SITE.`);

/** How long anything may take. Generous, for a machine with much else to do; a page that loads for ever still fails. */
export const PATIENCE = 15_000;

/** @type {Map<string, ReturnType<typeof serve>>} */
const servers = new Map();

/** The server of a mount; the same one for all stories of a file. */
export function served(mount = "/") {
  if (!servers.has(mount)) servers.set(mount, serve(FOLDER, { mount }));
  return /** @type {ReturnType<typeof serve>} */ (servers.get(mount));
}

/** @type {Promise<import("playwright-core").Browser>|undefined} */
let browser;

const launched = () => (browser ??= launch());

after(async () => {
  await (await browser)?.close();
  for (const server of servers.values()) (await server).close();
});

/**
 * A page in a context of its own that collects what went wrong behind its back. Paths are relative (`nl/`), for the
 * site may stand under a mount. Without a service worker, unless they ask for it: the stories are about single requests.
 * @param {{mount?: string, server?: ReturnType<typeof serve>} & import("playwright-core").BrowserContextOptions} [options]
 */
export async function open({ mount = "/", server = served(mount), ...options } = {}) {
  const { origin } = await server;
  const context = await (await launched()).newContext({ baseURL: origin + mount, serviceWorkers: "block", ...options });
  context.setDefaultTimeout(PATIENCE);
  /** @type {string[]} */
  const problems = [];
  await context.exposeFunction("tellOfViolation", (text) => problems.push(`content security policy: ${text}`));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) =>
      globalThis.tellOfViolation(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // A page that is left stops its requests; that is no fault of theirs.
    if (why !== "net::ERR_ABORTED") problems.push(`request: ${why} ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`request: ${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    const ours = request.url().startsWith(origin + mount) || /^(data|blob|about):/.test(request.url());
    if (!ours) problems.push(`request: leaves the site, ${request.url()}`);
  });
  return { page, problems, close: () => context.close() };
}

/**
 * A test with a page, which fails on anything that went wrong, even if nobody looked.
 * @param {string} name a sentence
 * @param {(page: import("playwright-core").Page, t: import("node:test").TestContext) => Promise<void>} run
 * @param {{mount?: string, expect?: RegExp} & import("playwright-core").BrowserContextOptions} [options] `expect`: the
 * problems that the story is about
 */
export function story(name, run, { expect, ...options } = {}) {
  test(name, async (t) => {
    const { page, problems, close } = await open(options);
    try {
      await run(page, t);
    } finally {
      await close();
    }
    assert.deepEqual(problems.filter((problem) => !expect?.test(problem)), []);
  });
}

// The search page

/** The number in a status line, "3 resultaten", or 0. */
export const number = (text) => Number(/\d+/.exec(text ?? "")?.[0] ?? 0);

/** How much a status line says is found: "3 fiches, 4 andere pagina’s" are 7. */
export const total = (text) =>
  [...(text ?? "").matchAll(/(\d+) (?:fiche|andere|autre|result|résult)/g)].reduce((sum, [, n]) => sum + Number(n), 0);

/** Opens the search page and waits until it has said something. */
export async function search(page, lang, address = "") {
  await page.goto(WORDS[lang].search + address);
  if (address) await said(page);
}

/** What the status line says, once it says more than that it is loading. */
export async function said(page) {
  const status = page.getByRole("status").filter({ hasText: /[^…\s]\s*$/ });
  return ((await status.textContent()) ?? "").trim();
}

/** Waits for the status line to say what fits. */
export async function says(page, pattern) {
  await page.getByRole("status").filter({ hasText: pattern }).waitFor();
}

export const hits = (page) => page.locator("#results > li");
export const titles = (page) => page.locator("#results > li :is(h2, h3) a");

/** Tries a check until it holds. */
export async function eventually(check, { patience = PATIENCE, pause = 50 } = {}) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
