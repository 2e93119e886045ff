// What the search page shows of an answer.
// @ts-check
import { root } from "./search-engine.js";
import { active, address, facets, isYear, label, legend, part, ticks, unfiltered, years } from "./search-state.js";
import { count, number, page, period, say, sayAround, today } from "./search-words.js";

/** @typedef {import("./search-state.js").State} State */

const [corrected, without, also, explained, notices, wrongYears, elsewhere, chips, results, help, printed, foot] =
  ["corrected", "without", "also", "explained", "notices", "years-wrong", "elsewhere", "chips", "results", "help", "printed", "address"].map(part);
const summary = /** @type {HTMLElement} */ (part("finder").querySelector(".filters > summary"));
const folds = part("finder").querySelectorAll("fieldset > details");

/**
 * @param {string} tag
 * @param {Record<string, string|undefined>} attributes
 * @param {...(Node|string)} children
 */
export function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A link to another state of this page. @param {State} state @param {string} text */
const link = (state, text) => element("a", { class: "here", href: location.pathname + address(state) }, text);

/** A word first, then a sentence. @param {string} word @param {...(Node|string)} sentence */
const notice = (word, ...sentence) => [element("strong", {}, word), " ", ...sentence];

/** HTML whose only tag is `<mark>`, as nodes: nothing else can come out of it. @param {string} html */
function marked(html) {
  /** @type {Record<string, string>} */
  const named = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'", apos: "'" };
  return html.split(/<\/?mark>/).map((piece, place) => {
    const text = piece.replace(/&([#a-z0-9]+);/g, (entity, name) => named[name] ?? entity);
    return place % 2 ? element("mark", {}, text) : text;
  });
}

/** How many practices each term has, in words, by its address: the lists of the page say so. */
const held = new Map(
  [.../** @type {NodeListOf<HTMLAnchorElement>} */ (part("browse").querySelectorAll(".rows a"))].map((one) => [
    one.href,
    one.nextElementSibling?.textContent,
  ]),
);

/** A sheet is a card; what only leads to sheets is a row, in the same order. @param {any} hit */
export function entry(hit) {
  const lang = hit.lang === page.lang ? undefined : hit.lang;
  const kind = page.kind && hit.terms[page.kind]?.map((/** @type {string} */ term) => label(page.kind ?? "", term))[0];
  const what = kind ?? say(`type-${hit.type}`);
  // From the root of the site, wherever the site is put.
  const href = new URL(hit.url.replace(/^\//, ""), root).href;
  const title = element("h2", { lang }, element("a", { href, hreflang: lang }, hit.title));
  const facts = [held.get(href), hit.period && period(hit.period), lang && page.languages[lang]?.written];
  const excerpt = element("p", { lang }, ...marked(hit.excerpt || ""));
  if (hit.type !== "practice") return element("li", { class: "entry" }, title, line(what, ...facts), excerpt);
  return element(
    "li",
    { class: "card mini" },
    element("p", { class: "tab" }, what),
    element("div", { class: "card-head" }, title, line(...facts)),
    element("div", { class: "card-body" }, excerpt, ...terms(hit)),
  );
}

/** Small print. @param {...(string|undefined)} facts of which some may be missing */
const line = (...facts) =>
  element("p", { class: "cat" }, ...facts.filter(Boolean).flatMap((fact) => [element("span", {}, fact ?? ""), " "]));

/** What the filters say of a sheet. @param {any} hit */
function terms(hit) {
  const named = facets
    .filter((facet) => facet !== page.kind && hit.terms[facet]?.length)
    .map((facet, place) => {
      const names = hit.terms[facet].map((/** @type {string} */ term) => label(facet, term)).join(", ");
      // The first filter speaks for itself; "not stated" without its question would not.
      return place ? say("search-facet", { field: legend(facet), terms: names }) : names;
    });
  return named.length ? [element("p", { class: "small soft" }, named.join(" · "))] : [];
}

/** @param {State} state */
export function drawChips(state) {
  const filters = active(state);
  const buttons = filters.map(({ name, rest }) =>
    element(
      "button",
      { class: "chip", type: "button", "data-rest": address(rest), "aria-label": say("search-remove-filter", { filter: name }) },
      name,
      element("span", { class: "x", "aria-hidden": "true" }, "×"),
    ),
  );
  if (filters.length > 1) {
    const rest = address(unfiltered(state));
    buttons.push(element("button", { class: "plain", type: "button", "data-rest": rest }, say("search-clear")));
  }
  chips.replaceChildren(...buttons.map((button) => element("li", {}, button)));
  chips.hidden = !filters.length;
  summary.textContent = filters.length ? count("search-filters-active", filters.length) : say("search-filters");
}

/**
 * How many practices each box would show. One that would show none is not offered, unless it is ticked or has the focus.
 * @param {Record<string, Record<string, number>>|undefined} counts
 */
export function drawCounts(counts) {
  for (const tick of ticks) {
    const row = /** @type {HTMLElement} */ (tick.closest("label"));
    const shown = /** @type {HTMLElement} */ (row.querySelector(".n"));
    tick.dataset.all ??= (shown.textContent ?? "").replace(/[()]/g, "");
    const n = counts ? number(counts[tick.name]?.[tick.value] ?? 0) : tick.dataset.all;
    shown.textContent = `(${n})`;
    row.hidden = n === "0" && !tick.checked && tick !== document.activeElement;
  }
  for (const fold of folds) {
    const left = fold.querySelectorAll("label:not([hidden])").length;
    /** @type {ChildNode} */ (fold.querySelector("summary")?.firstChild).textContent = count("search-fold", left);
  }
}

/** How many of the hits are sheets, where a filter tells: one of which every sheet has one term. @param {any} found */
export function sheets(found) {
  if (!page.counted) return undefined;
  const counts = ticks.filter((tick) => tick.name === page.counted).map((tick) => found.facets[tick.name]?.[tick.value] ?? 0);
  // The counts of a filter at work are those without it; then all hits are sheets.
  return Math.min(found.total, counts.reduce((sum, n) => sum + n, 0));
}

/** @param {import("./search-state.js").Skipped[]} skipped */
export function drawNotices(skipped) {
  notices.replaceChildren(
    ...skipped.map(({ message, name }) =>
      element("p", { class: "notice" }, ...notice(say(`${message}.word`), say(message, { name }))),
    ),
  );
  // Beside the fields as well: the notices may be far from them.
  const wrong = skipped.filter(({ message }) => message === "search-unknown-year");
  wrongYears.textContent = wrong.map(({ message, name }) => say(message, { name })).join(" ");
  for (const input of Object.values(years)) {
    const text = input.value.trim();
    input.ariaInvalid = text && !isYear(text) ? "true" : null;
  }
}

/** Links to what the glossary says of these concepts. @param {any} found */
function concepts(found) {
  const links = found.concepts.map((/** @type {{id: string, name: string}} */ { id, name }) =>
    element("a", { href: `${page.glossary}#${encodeURIComponent(id)}` }, name),
  );
  const between = (/** @type {Node} */ link, /** @type {number} */ place) => (place ? [", ", link] : [link]);
  return element("span", {}, ...links.flatMap(between));
}

/** Says which other words were searched, if any were. @param {State} state @param {any} found */
export function drawWording(state, found) {
  corrected.hidden = !found?.corrected;
  corrected.replaceChildren();
  if (found?.corrected) {
    const right = link({ ...state, query: found.corrected }, found.corrected);
    const sentence = sayAround("search-corrected", "corrected", right, { query: state.query });
    corrected.append(...notice(say("search-corrected.word"), ...sentence));
  }
  // Where nothing is found at all, that says enough.
  without.hidden = !found?.total || !found.without?.length;
  without.textContent = without.hidden ? "" : say("search-lacking", { words: found.without.join(", ") });
  also.hidden = !found?.also?.length;
  also.textContent = also.hidden ? "" : say("search-also", { words: found.also.join(", ") });
  explained.hidden = !page.glossary || !found?.concepts?.length;
  explained.replaceChildren(...(explained.hidden ? [] : sayAround("search-explained", "words", concepts(found), {})));
}

/** The question that was answered, in the other languages. @param {State} state @param {any} found */
const otherLanguages = (state, found) =>
  Object.entries(/** @type {Record<string, number>} */ (found.other_languages))
    .filter(([lang, n]) => n > 0 && page.languages[lang])
    .map(([lang, n]) => {
      const { href, written } = page.languages[lang];
      const text = count(found.total ? "search-elsewhere" : "search-elsewhere-only", n, { language: written });
      const answered = address({ ...state, query: found.corrected ?? state.query });
      return element("a", { href: href + answered, hreflang: lang }, text);
    });

/** @param {State} state @param {any} found */
export function drawElsewhere(state, found) {
  // Where nothing is found, the help names them.
  const links = found?.total ? otherLanguages(state, found) : [];
  elsewhere.hidden = !links.length;
  elsewhere.replaceChildren(...links);
}

const permanent = foot.textContent ?? "";

/** What paper cannot tell by itself: how much of the list it shows, when it was, and where to ask the same. @param {State} state @param {any} found */
export function drawPrinted(state, found) {
  foot.textContent = permanent + address(state);
  const n = results.childElementCount;
  const some = n < found?.total ? say("search-printed-part", { n: number(n), total: number(found.total) }) : "";
  printed.textContent = found ? `${some} ${say("search-printed-on", { date: today() })}`.trim() : "";
}

/** What to do when nothing was found. @param {State} state @param {any} found */
export function drawHelp(state, found) {
  help.replaceChildren();
  if (!found || found.total) return;
  const ways = [
    ...otherLanguages(state, found),
    ...(state.query ? [say("search-help")] : []),
    // Not every word that is explained stands in a sheet.
    ...(state.query && page.glossary ? [element("a", { href: page.glossary }, say("search-help-glossary"))] : []),
    say("search-help-browse"),
  ];
  help.append(
    element(
      "div",
      { class: "card ruled" },
      element("p", { class: "tab" }, say("search-help-title")),
      element(
        "div",
        { class: "card-body" },
        element("ul", {}, ...ways.map((way) => element("li", {}, way))),
      ),
    ),
  );
}
