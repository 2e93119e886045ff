// A site whose every text is an attack: nothing of it runs, whatever a reader opens, points at or searches for.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { built } from "./build.js";
import { serve } from "./server.js";
import { hits, open, said, search, story, titles } from "./site.js";

const SITE = fileURLToPath(new URL("../sites/hostile", import.meta.url));
/** @type {{everywhere: string[]}} */
const { everywhere: ATTACKS } = JSON.parse(readFileSync(new URL("../attacks.json", import.meta.url), "utf8"));

/** An attack as a text may hold it: with a comment that never ends, no site is made. */
const ended = (attack) => (attack.includes("<!--") && !attack.includes("-->") ? `${attack} -->` : attack);

/** The text of a file with an attack wherever a text stands, from one on; in quotes as YAML escapes it. */
function attacked(path, first) {
  const quoted = (text) =>
    Array.from(text, (sign) => {
      if (/["\\]/.test(sign)) return `\\${sign}`;
      return /[ -~]/.test(sign) ? sign : `\\U${sign.codePointAt(0)?.toString(16).padStart(8, "0")}`;
    }).join("");
  return readFileSync(join(SITE, path), "utf8").replace(/("?)HOSTILE\1/g, (_, quote) => {
    const attack = ATTACKS[first++ % ATTACKS.length];
    return quote ? `"${quoted(attack)}"` : ended(attack);
  });
}

/** The site, with a sheet for every attack that its texts can begin with: each stands once in each of its places. */
function hostile() {
  const practice = "content/practices/watch/";
  /** @type {Record<string, string | Buffer>} */
  const files = {};
  for (const path of readdirSync(SITE, { recursive: true, encoding: "utf8" })) {
    if (!/\.(md|yaml)$/.test(path)) continue;
    files[path] = attacked(path, 0);
    if (!path.startsWith(practice)) continue;
    for (const first of ATTACKS.keys()) files[path.replace("watch", `case-${first}`)] = attacked(path, first);
  }
  const picture = readFileSync(join(SITE, practice, "plan.png"));
  for (const first of ATTACKS.keys()) files[`content/practices/case-${first}/plan.png`] = picture;
  return built("hostile", files);
}

const folder = hostile();
const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
// What no policy stops: a host may send none, and pages in archives have none.
const options = { server: serve(folder), bypassCSP: true };

/** What on a page would run or leave, once somebody points at it: every event is sent to every element, every address read. */
async function provoke(page) {
  const found = await page.evaluate(() => {
    const wrong = [];
    for (const element of document.querySelectorAll("*")) {
      for (const { name } of element.attributes) {
        if (/^(on|style$|srcdoc$|is$)/i.test(name)) wrong.push(`<${element.localName} ${name}>`);
        if (name.startsWith("on")) element.dispatchEvent(new Event(name.slice(2)));
      }
      for (const name of ["href", "src", "action", "formAction", "data", "poster", "cite", "srcset", "background"]) {
        const value = element[name]?.baseVal ?? element[name];
        const known = /^(https?:|mailto:|data:(application\/x-(bibtex|research-info-systems)|image\/png)[;,])/;
        if (value && typeof value === "string" && /^[^/]*:/.test(value) && !known.test(value)) wrong.push(`${name}=${value}`);
      }
      if (/^(iframe|object|embed|applet|style|math|frame|template)$/.test(element.localName)) wrong.push(`<${element.localName}>`);
      if (element.matches("base[href], [http-equiv=refresh]")) wrong.push(element.outerHTML);
    }
    return wrong;
  });
  assert.deepEqual(found, [], page.url());
}

story(
  "nothing runs on any page",
  async (page) => {
    // The front doors of sheets show their titles alone, as lists do.
    const pages = files.filter((file) => /\.(html|svg)$/.test(file) && !file.startsWith("p/case-"));
    assert.ok(pages.length > 2 * ATTACKS.length, `${pages.length} pages`);
    for (const file of pages) {
      await page.goto(file);
      await provoke(page);
    }
    // Chromium shows these in a page of its own.
    for (const file of files.filter((file) => /\.(xml|json|jsonld|txt)$/.test(file))) await page.goto(file);
  },
  { ...options, expect: /favicon\.ico/ },
);

story(
  "nothing runs that is searched for or found",
  async (page) => {
    await search(page, "nl", "?q=alert");
    await hits(page).first().waitFor();
    assert.ok((await titles(page).allInnerTexts()).some((title) => title.includes("alert(1)")), "no attack is found");
    await provoke(page);
    for (const [place, attack] of ATTACKS.entries()) {
      const text = encodeURIComponent(attack);
      await search(page, place % 2 ? "nl" : "fr", `?q=${text}&themes=${text}&${text}=${text}&from=${text}&to=${text}&sort=${text}`);
      await provoke(page);
    }
    const box = page.getByRole("searchbox");
    for (const attack of ATTACKS) {
      await box.fill(attack);
      await said(page);
    }
    await provoke(page);
  },
  options,
);

story(
  "the policy of the site has nothing to stop",
  async (page) => {
    for (const file of files.filter((file) => file.endsWith(".html") && !file.includes("case-"))) {
      await page.goto(file);
      await provoke(page);
    }
    await search(page, "fr", "?q=alert");
    await hits(page).first().waitFor();
  },
  { server: options.server },
);

for (const [what, attack] of [
  ["a script", "<script>alert(1)</script>"],
  ["an attribute", "<img src=nowhere.png onerror=alert(1) alt=x>"],
  ["a style", "<p style='background:url(//elsewhere.example/)'>x</p>"],
  ["an address", "<a href='java\tscript:alert(1)'>x</a>"],
]) {
  test(`${what} that would run does not go unseen`, async () => {
    const { page, problems, close } = await open(options);
    await page.route("**/nl/", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace("</main>", `${attack}</main>`) });
    });
    await page.goto("nl/");
    await provoke(page).catch((error) => problems.push(error.message));
    await close();
    assert.notDeepEqual(problems, []);
  });
}
