// The search page. Without this script the page is a form and lists of links.
// @ts-check
import { answer, load } from "./search-engine.js";
import { drawChips, drawCounts, drawElsewhere, drawHelp, drawNotices, drawPrinted, drawWording, entry, sheets } from "./search-results.js";
import { active, address, asked, box, fit, isEmpty, isYear, part, read, sort, ticks, years } from "./search-state.js";
import { count, number, say } from "./search-words.js";

/** @typedef {import("./search-state.js").State} State */

const LIMIT = 10;
const TYPING = 150;
const SILENCE = 1000;
/** The search completes words from so many letters; fewer are a question only for who asks it. */
const BEGINNING = 3;

const [form, hint, past, onward, finder, filterless, order, statusLine, spoken, chips, results, more, help, browse] =
  ["search", "q-hint", "past", "onward", "finder", "filterless", "order", "status", "spoken", "chips", "results", "more", "help", "browse"].map(part);
const folder = /** @type {HTMLDetailsElement} */ (finder.querySelector(".filters"));
const title = document.title;

// History

/** The address of the last decision; what is typed since stands in for it until the next one. */
let settled = location.search;
let hasTyped = false;

/** @param {string} search */
function goTo(search) {
  history.replaceState(history.state, "", location.pathname + settled);
  if (search !== settled) history.pushState(null, "", location.pathname + search);
  settled = search;
}

/** Makes a decision a step to come back to, and so what was typed before it. @param {State} state */
function settle(state) {
  if (hasTyped) goTo(address({ ...read(location.search), query: state.query }));
  goTo(address(state));
  hasTyped = false;
  carry();
}

/** The language switch keeps what is asked: ids are the same in every language. */
const switches = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(".langs a")]);
const carry = () => switches.forEach((link) => (link.search = location.search));

// Page

/** @type {number|undefined} */
let silence;

/**
 * Reads a text aloud, once the typing stops.
 * @param {string} text
 * @param {number} [wait]
 */
function speak(text, wait = 0) {
  clearTimeout(silence);
  // The same text twice would not be read again.
  silence = setTimeout(() => (spoken.textContent = text && spoken.textContent === text ? `${text}\u00a0` : text), wait);
}

/**
 * The status agrees with the results at once; only what is read aloud may wait.
 * @param {string} text
 * @param {{wait?: number, aside?: string}} [how] `aside` is seen elsewhere on the page
 */
function tell(text, { wait = 0, aside = "" } = {}) {
  statusLine.textContent = text;
  speak([text, aside].filter(Boolean).join(" "), wait);
}

/** Who waits is told so; nobody else, as it would only flicker. */
function tellOfLoading() {
  clearTimeout(silence);
  silence = setTimeout(() => tell(say("search-loading")), TYPING);
}

/** @param {State} state @param {any} found */
function summary(state, found) {
  const filters = active(state).length;
  if (!found.total && !state.query) return say("search-none-filtered");
  const query = found.corrected ?? state.query;
  const head = found.total
    ? [amount(found), query && say("search-for", { query })]
    : [say("search-none", { query })];
  const tail = filters ? `, ${count("search-filtered", filters)}` : "";
  return head.filter(Boolean).join(" ") + tail;
}

/** How much was found, sheets first: they are what the site is about. @param {any} found */
function amount(found) {
  const n = sheets(found);
  if (n === undefined) return count("search-found", found.total);
  const others = found.total - n;
  const parts = [n ? count("search-found-sheets", n) : say("search-found-no-sheets")];
  if (others) parts.push(count("search-found-others", others));
  return parts.join(", ");
}

/** Everything about an answer but its hits; without one, the page as it was at first. @param {State} state @param {any} [found] */
function drawAround(state, found) {
  drawCounts(found?.facets);
  drawWording(state, found);
  drawElsewhere(state, found);
  drawHelp(state, found);
  drawPrinted(state, found);
  drawPanel(state, found);
  past.hidden = !found?.total;
  /** @type {Element} */ (onward.lastElementChild).textContent = found ? ` (${number(found.total)})` : "";
  order.hidden = !found?.total;
  more.hidden = !found || results.childElementCount >= found.total;
  browse.hidden = Boolean(found?.total);
}

/** Where no sheet is found there is nothing to filter; among other pages a sentence stands in for the filters. @param {State} state @param {any} [found] */
function drawPanel(state, found) {
  const hasSheets = !found || Object.values(found.facets).some((counts) => Object.keys(counts).length);
  folder.hidden = !hasSheets && !active(state).length && !folder.contains(document.activeElement);
  filterless.hidden = !folder.hidden || !found?.total;
}

/** Counts questions: only the last one's answer is shown. */
let last = 0;
/** What the results answer. @type {State|undefined} */
let shown;

/** @param {State} state @param {{wait?: number, limit?: number}} [how] */
async function show(state, { wait = 0, limit = LIMIT } = {}) {
  const mine = ++last;
  const held = document.activeElement;
  document.title = state.query ? `${state.query} · ${title}` : title;
  hint.hidden = !isEmpty(state);
  drawChips(state);
  drawNotices(state.skipped);
  const skipped = state.skipped.map(({ message, name }) => say(message, { name }));
  try {
    let found;
    if (!isEmpty(state)) {
      if (!results.childElementCount) tellOfLoading();
      await load();
      if (mine !== last) return;
      found = await answer(state, { limit, offset: 0 });
      if (mine !== last) return;
      // A correction that finds nothing either, because of the filters, helps nobody.
      if (!found.total) delete found.corrected;
    }
    shown = state;
    results.replaceChildren(...(found?.hits ?? []).map(entry));
    drawAround(state, found);
    drawNotices([...state.skipped, ...strange(found)]);
    const aside = found?.corrected ? [say("search-corrected", { query: state.query, corrected: found.corrected })] : [];
    if (found?.total && found.without?.length) aside.push(say("search-lacking", { words: found.without.join(", ") }));
    tell(found ? summary(state, found) : "", { wait, aside: [...aside, ...skipped].join(" ") });
  } catch (error) {
    if (mine !== last) return;
    console.error(error);
    results.replaceChildren();
    drawAround(state);
    tell(say("search-failed"));
  }
  keepFocus(held);
}

/** What the engine did not understand. @param {any} found @returns {import("./search-state.js").Skipped[]} */
const strange = (found) =>
  (found?.notices ?? []).map((/** @type {any} */ notice) => ({ message: "search-unknown", name: notice.value || notice.name }));

/** The focus may have stood on what is no longer shown. @param {Element|null} held where it was before */
function keepFocus(held) {
  const now = document.activeElement ?? document.body;
  const isLost = now === document.body ? held !== document.body : !now.getClientRects().length;
  if (isLost) statusLine.focus();
}

/** A decision, not typing: a step in the history, said at once. */
function changed(state = asked()) {
  clearTimeout(typing);
  settle(state);
  void show(state);
}

/** @type {number|undefined} */
let typing;

/** @param {string} query */
const isBegun = (query) => query !== "" && query.length < BEGINNING && query !== shown?.query;

function typed() {
  clearTimeout(typing);
  // Who types over a word is not thrown back to the beginning by its first letters.
  typing = setTimeout(follow, isBegun(box.value.trim()) ? SILENCE : TYPING);
}

/** Shows what the form says. A word that is only begun is no question yet, in the address and the results alike. */
function follow() {
  const state = asked();
  if (isBegun(state.query)) state.query = "";
  hasTyped = true;
  history.replaceState(null, "", location.pathname + address(state));
  carry();
  void show(state, { wait: SILENCE });
}

box.addEventListener("focus", () => void load().catch(() => {}), { once: true });
box.addEventListener("input", typed);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  changed();
});
for (const control of [...ticks, sort]) control.addEventListener("change", () => changed());
for (const input of Object.values(years)) {
  input.addEventListener("change", () => {
    // A whole year was shown, and perhaps said, before the field was left.
    if (JSON.stringify(asked()) === JSON.stringify(shown)) settle(asked());
    else changed();
  });
  input.addEventListener("input", () => {
    if (!input.value || isYear(input.value)) typed();
  });
}
chips.addEventListener("click", ({ target }) => {
  const button = /** @type {HTMLElement} */ (target).closest("button");
  if (!button) return;
  const place = [...chips.querySelectorAll("button")].indexOf(button);
  changed(fit(read(button.dataset.rest ?? "")));
  const left = /** @type {HTMLElement[]} */ ([...chips.querySelectorAll(".chip")]);
  (left[place] ?? left.at(-1) ?? statusLine).focus();
});
part("found").addEventListener("click", (event) => {
  const link = /** @type {HTMLAnchorElement|null} */ (/** @type {Element} */ (event.target).closest("a.here"));
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  statusLine.focus();
  changed(fit(read(link.search)));
});
for (const way of [past, onward]) {
  way.addEventListener("click", (event) => {
    // Without a step in the history: it would be one to the same results.
    event.preventDefault();
    statusLine.focus();
  });
}
addEventListener("popstate", () => {
  clearTimeout(typing);
  settled = location.search;
  hasTyped = false;
  carry();
  void show(fit(read(location.search)), { limit: history.state?.shown });
});
more.addEventListener("click", async () => {
  const state = shown;
  const offset = results.childElementCount;
  if (!state) return;
  try {
    const found = await answer(state, { limit: LIMIT, offset });
    // Meanwhile something else was asked, or the button pressed twice.
    if (state !== shown || offset !== results.childElementCount) return;
    results.append(...found.hits.map(entry));
    more.hidden = results.childElementCount >= found.total || !found.hits.length;
    drawPrinted(state, found);
    (results.children[offset]?.querySelector("a") ?? statusLine).focus();
    // Who comes back from a hit finds the list as long as it was.
    history.replaceState({ shown: results.childElementCount }, "");
    speak(count("search-shown", found.hits.length));
  } catch (error) {
    console.error(error);
    tell(say("search-failed"));
  }
});

// The lists stand where results will; without this script they stand alone.
help.after(browse);
finder.hidden = false;
// Wide windows show the filters beside the results; a browser that cannot open them by style opens them here.
if (matchMedia("(min-width: 60rem)").matches && !CSS.supports("selector(::details-content)")) folder.open = true;
carry();
// The browser cannot bring back a place that is further down than the page is long before the results are there.
history.scrollRestoration = "manual";
addEventListener("pagehide", () => history.replaceState({ ...history.state, top: scrollY, open: folder.open }, ""));
const { shown: limit, top = 0, open = false } = history.state ?? {};
if (open) folder.open = true;
void show(fit(read(location.search)), { limit }).then(() => {
  if (top) scrollTo({ top, behavior: "instant" });
});
