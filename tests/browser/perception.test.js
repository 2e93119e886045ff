// What axe does not see: that the focus shows, that nothing is cut off for those who enlarge or space out text, that contrast
// themes, calm and paper are respected, that links of one name lead to one place, that the status line speaks once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { TYPES } from "./pages.js";
import { hits, open, said, search, story } from "./site.js";

/** Every type of page once, in turn in one language and the other. */
const VISITS = Object.values(TYPES).map((addresses, place) => {
  const all = Object.values(addresses);
  return all[place % all.length];
});

/**
 * A test that visits a page of every type.
 * @param {string} name
 * @param {(page: import("playwright-core").Page) => Promise<string[]>} look what is wrong with the page
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
function everywhere(name, look, options) {
  test(name, async () => {
    const { page, close } = await open(options);
    const found = [];
    try {
      for (const address of VISITS) {
        await page.goto(address);
        if (address.includes("?")) await said(page);
        await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
        found.push(...(await look(page)).map((line) => `${address}: ${line}`));
      }
    } finally {
      await close();
    }
    assert.equal(found.length, 0, `\n${found.join("\n")}`);
  });
}

/** Elements that the keyboard reaches and whose focus does not show. */
const unseen = (page) =>
  page.evaluate(() => {
    const reached = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const found = [];
    for (const one of document.querySelectorAll(reached)) {
      if (!one.checkVisibility() || one.disabled) continue;
      one.focus({ focusVisible: true, preventScroll: true });
      const style = getComputedStyle(one);
      const shows = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      if (document.activeElement !== one || !shows) found.push(`the focus does not show on ${one.outerHTML.slice(0, 120)}`);
    }
    return found;
  });

/** What is wider than the window or cut off inside its own box. */
const cut = (page) =>
  page.evaluate(() => {
    const found = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.push(`${root.scrollWidth} px wide in a window of ${innerWidth}`);
    for (const one of document.querySelectorAll("body *")) {
      const style = getComputedStyle(one);
      // Boxes that scroll by themselves, or with the focus of their links, and words for screen readers alone are meant to be as they are.
      if (!one.checkVisibility() || one.closest(".vh, svg, .letters, [tabindex='0']")) continue;
      const hides = [style.overflowX, style.overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
      if (hides && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1) && one.textContent.trim()) {
        found.push(`cut off: ${one.outerHTML.slice(0, 120)}`);
      }
      const box = one.getBoundingClientRect();
      if (box.right > innerWidth + 1 && box.width > 0 && one.textContent.trim()) found.push(`beyond the edge: ${one.outerHTML.slice(0, 120)}`);
    }
    return found;
  });

everywhere("the focus shows on everything that the keyboard reaches", unseen);

everywhere("the keyboard goes through a page in the order of its text", (page) =>
  page.evaluate(() => [...document.querySelectorAll("[tabindex]")].filter((one) => one.tabIndex > 0).map((one) => one.outerHTML.slice(0, 120))),
);

// 400 % in a window of 1280 × 1024 are 320 × 256 of what is left.
everywhere("nothing is lost at 400 %", cut, { viewport: { width: 320, height: 256 } });

// A phone, a tablet or a small laptop, a screen. Browsers that know where to hyphenate would do so; here none may need it.
for (const width of [360, 1000, 1280]) {
  everywhere(
    `no word of a name or a heading is broken (${width} px)`,
    (page) =>
      page.evaluate(() => {
        const found = [];
        for (const one of document.querySelectorAll(".brand, .menu a, .langs li, h1, h2, h3, .tab, .btn, dt")) {
          if (!one.checkVisibility() || one.closest(".vh")) continue;
          const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            for (const word of texts.currentNode.data.matchAll(/[\p{L}\p{M}’]+/gu)) {
              const range = document.createRange();
              range.setStart(texts.currentNode, word.index);
              range.setEnd(texts.currentNode, word.index + word[0].length);
              const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
              if (lines.size > 1) found.push(`broken: ${word[0]}`);
            }
          }
        }
        return found;
      }),
    { viewport: { width, height: 800 } },
  );
}

for (const width of [320, 1280]) {
  everywhere(
    `nothing is lost with more space between letters, words and lines (${width} px)`,
    async (page) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
          p { margin-block-end: 2em !important; }`);
        document.adoptedStyleSheets = [sheet];
      });
      return cut(page);
    },
    { viewport: { width, height: 800 } },
  );
}

everywhere(
  "with a contrast theme the focus shows and every control has an edge",
  async (page) => [
    ...(await unseen(page)),
    ...(await page.evaluate(() => {
      const controls = [...document.querySelectorAll("button, input:not([type=checkbox], [type=radio]), select")];
      // Or a line under it, as a link.
      const shows = (style) => parseFloat(style.borderTopWidth) > 0 || style.textDecorationLine === "underline";
      const bare = controls.filter((one) => one.checkVisibility() && !shows(getComputedStyle(one)));
      return bare.map((one) => `no edge: ${one.outerHTML.slice(0, 120)}`);
    })),
  ],
  { forcedColors: "active" },
);

everywhere(
  "nothing moves for those who ask for calm",
  (page) =>
    page.evaluate(() => {
      const moves = (one) => {
        const style = getComputedStyle(one);
        const lasts = (durations) => durations.split(",").some((duration) => parseFloat(duration) > 0.01);
        return style.scrollBehavior === "smooth" || lasts(style.transitionDuration) || (style.animationName !== "none" && lasts(style.animationDuration));
      };
      return [...document.querySelectorAll("*")].filter(moves).map((one) => `moves: ${one.outerHTML.slice(0, 120)}`);
    }),
  { reducedMotion: "reduce" },
);

everywhere(
  "on paper there is the text with its address, and nothing to click",
  async (page) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    return page.evaluate(() => {
      const found = [];
      if (![...document.querySelectorAll("h1")].every((one) => one.checkVisibility())) found.push("no heading");
      // Filters stay, as words: they say what was asked.
      for (const one of document.querySelectorAll("header nav, .skip, form, button:not(.chip), .chip .x, .no-print, .crumbs")) {
        if (one.checkVisibility()) found.push(`printed: ${one.outerHTML.slice(0, 100)}`);
      }
      // A sheet and a collection have one that lasts.
      const address = document.querySelector("link[rel=canonical]")?.getAttribute("href");
      const foot = /** @type {HTMLElement|null} */ (document.querySelector(".foot .legal"))?.innerText;
      if (foot && !foot.includes(address) && !/https:\/\/example\.org\/[pc]\//.test(foot)) found.push(`no address: ${foot}`);
      const light = (colour) => (/\d+/g.exec(colour) ? colour.match(/[\d.]+/g).slice(0, 3).map(Number) : [255, 255, 255]).reduce((a, b) => a + b) / 3;
      const style = getComputedStyle(document.body);
      if (style.backgroundColor !== "rgba(0, 0, 0, 0)" && light(style.backgroundColor) < 250) found.push(`paper is ${style.backgroundColor}`);
      if (light(style.color) > 60) found.push(`ink is ${style.color}`);
      return found;
    });
  },
);

everywhere("links of one name lead to one place", (page) =>
  page.evaluate(() => {
    const places = new Map();
    for (const link of document.querySelectorAll("a[href]")) {
      if (!link.checkVisibility()) continue;
      const name = (link.getAttribute("aria-label") ?? link.innerText).replace(/\s+/g, " ").trim();
      // What a link is about may stand in the item around it, or in the heading of its section; two alike there may not.
      const around = link.closest("dl > div, li, p, h1, h2, h3, td")?.innerText.replace(/\s+/g, " ").trim();
      const section = link.closest("section, nav, fieldset, details")?.querySelector("h2, h3, legend, summary")?.innerText;
      const key = `${name} | ${around} | ${section}`;
      places.set(key, (places.get(key) ?? new Set()).add(link.href.replace(/#.*/, "")));
      if (!name) places.set(`no name: ${link.outerHTML.slice(0, 120)}`, new Set([1, 2]));
    }
    return [...places].filter(([, hrefs]) => hrefs.size > 1).map(([key, hrefs]) => `${key}: ${[...hrefs].join(" ")}`);
  }),
);

for (const [lang, first, second] of [["nl", "brusafe", "onveiligheidsgevoel"], ["fr", "brusafe", "insécurité"]]) {
  story(`the status line speaks once when somebody stops typing (${lang})`, async (page) => {
    await search(page, lang, `?q=${first}`);
    await hits(page).first().waitFor();
    await page.evaluate(() => {
      globalThis.spoken = [];
      const status = document.querySelector("[role=status]");
      const listen = () => status.textContent.trim() && globalThis.spoken.push(status.textContent.trim());
      new MutationObserver(listen).observe(status, { childList: true, characterData: true, subtree: true });
    });
    const box = page.getByRole("searchbox");
    await box.fill("");
    await box.pressSequentially(second, { delay: 40 });
    await page.getByRole("status").filter({ hasText: second }).waitFor();
    await page.waitForTimeout(1500);
    const spoken = await page.evaluate(() => globalThis.spoken);
    assert.equal(spoken.length, 1, spoken.join("\n"));
    assert.match(spoken[0], /\d/);
  });
}
