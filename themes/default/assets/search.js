// The search page. The address holds its whole state, so what is found can be shared, and "back" works.
// Without this script the page is a form and lists of links.
// @ts-check

/**
 * @typedef {{query: string, filters: Record<string, string[]>, sort: string, from: string, to: string}} State
 * @typedef {Record<string, string> & {one?: string, other?: string}} Plural
 * @typedef {object} Page what the template knows, in its element `script`
 * @property {string} lang
 * @property {string} locale
 * @property {string} root from the page to the root of the site
 * @property {Record<string, {name: string, href: string, written: string}>} languages
 * @property {string|null} kind the facet whose term says what a practice is
 * @property {Record<string, string|Plural>} words
 */

const LIMIT = 10;
const TYPING = 150;
const SILENCE = 1000;
/** The search completes words from so many letters; until then what is shown stays. */
const BEGINNING = 3;

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const form = /** @type {HTMLFormElement} */ (part("search"));
const box = /** @type {HTMLInputElement} */ (part("q"));
const sort = /** @type {HTMLSelectElement} */ (part("sort"));
const [finder, bar, statusLine, notices, elsewhere, chips, results, more, help, browse] =
  ["finder", "bar", "status", "notices", "elsewhere", "chips", "results", "more", "help", "browse"].map(part);
const page = /** @type {Page} */ (JSON.parse(part("script").textContent ?? ""));
const folder = /** @type {HTMLDetailsElement} */ (finder.querySelector(".filters"));
const ticks = /** @type {HTMLInputElement[]} */ ([...finder.querySelectorAll("input[type=checkbox]")]);
const facets = [...new Set(ticks.map((tick) => tick.name))];
const title = document.title;
const root = new URL(page.root, document.baseURI);

// Words

const plural = new Intl.PluralRules(page.locale);
const number = new Intl.NumberFormat(page.locale);

/** @param {string} text @param {Record<string, string>} values */
const fill = (text, values) => text.replace(/\{([a-z]+)\}/g, (hole, name) => values[name] ?? hole);
/** @param {string} key @param {Record<string, string>} [values] */
const say = (key, values = {}) => fill(/** @type {string} */ (page.words[key]), values);
/** @param {string} key @param {number} n @param {Record<string, string>} [values] */
const count = (key, n, values = {}) => {
  const forms = /** @type {Plural} */ (page.words[key]);
  return fill(forms[plural.select(n)] ?? forms.other ?? "", { n: number.format(n), ...values });
};

/** A year, a month or a day in words. @param {string} edtf */
function date(edtf) {
  const [year, month, day] = edtf.split("-");
  if (!month) return year;
  const at = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  /** @param {Intl.DateTimeFormatOptions} options */
  const write = (options) => new Intl.DateTimeFormat(page.locale, { timeZone: "UTC", ...options }).format(at);
  const inMonth = write({ year: "numeric", month: "long" });
  if (!day) return inMonth;
  const full = write({ year: "numeric", month: "long", day: "numeric" });
  return day === "01" ? say("date-first-of-month", { date: full, month: inMonth }) : full;
}

/** @param {string} edtf a date or two with a slash between */
function period(edtf) {
  const [start, end] = edtf.split("/");
  if (end === undefined) return date(start);
  if (end !== "..") return say("period-closed", { start: date(start), end: date(end) });
  const precision = ["year", "month", "day"][start.split("-").length - 1];
  return say(`period-open.${precision}`, { start: date(start) });
}

// Elements

/**
 * @param {string} tag
 * @param {Record<string, string|undefined>} attributes
 * @param {...(Node|string)} children
 */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** HTML whose only tag is `<mark>`, as nodes: nothing else can come out of it. @param {string} html */
function marked(html) {
  /** @type {Record<string, string>} */
  const named = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'", apos: "'" };
  return html.split(/<\/?mark>/).map((piece, place) => {
    const text = piece.replace(/&([#a-z0-9]+);/g, (entity, name) => named[name] ?? entity);
    return place % 2 ? element("mark", {}, text) : text;
  });
}

/** @param {string} facet @param {string} term */
const label = (facet, term) => {
  const tick = ticks.find((one) => one.name === facet && one.value === term);
  return tick?.closest("label")?.querySelector(".name")?.textContent ?? undefined;
};

/** @param {string} facet */
const legend = (facet) =>
  ticks.find((tick) => tick.name === facet)?.closest("fieldset")?.querySelector("legend")?.textContent ?? facet;

// State

/** @returns {State & {unknown: string[]}} */
function read() {
  const address = new URLSearchParams(location.search);
  /** @type {Record<string, string[]>} */
  const filters = {};
  const unknown = [];
  for (const name of new Set(address.keys())) {
    if (["q", "sort", "from", "to", "lang"].includes(name)) continue;
    const [known, odd] = [[], []].map(() => /** @type {string[]} */ ([]));
    for (const value of address.getAll(name)) (label(name, value) ? known : odd).push(value);
    if (known.length) filters[name] = known;
    unknown.push(...odd.map((value) => (facets.includes(name) ? value : name)));
  }
  const wish = address.get("sort") ?? "";
  const known = [...sort.options].some((option) => option.value === wish);
  if (wish && !known) unknown.push(wish);
  return {
    query: address.get("q") ?? "",
    filters,
    sort: known ? wish : "relevance",
    from: address.get("from") ?? "",
    to: address.get("to") ?? "",
    unknown: [...new Set(unknown)],
  };
}

/** What the form says; years come from the address only. @returns {State} */
function asked() {
  /** @type {Record<string, string[]>} */
  const filters = {};
  for (const tick of ticks) if (tick.checked) (filters[tick.name] ??= []).push(tick.value);
  const { from, to } = read();
  return { query: box.value.trim(), filters, sort: sort.value, from, to };
}

/** @param {State} state */
function address(state) {
  const parameters = new URLSearchParams();
  if (state.query) parameters.set("q", state.query);
  for (const [facet, terms] of Object.entries(state.filters)) for (const term of terms) parameters.append(facet, term);
  if (state.from) parameters.set("from", state.from);
  if (state.to) parameters.set("to", state.to);
  if (state.sort !== "relevance") parameters.set("sort", state.sort);
  const text = parameters.toString();
  return text ? `?${text}` : "";
}

/** Writes a state into the form. @template {State} S @param {S} state */
function fit(state) {
  box.value = state.query;
  sort.value = state.sort;
  for (const tick of ticks) tick.checked = state.filters[tick.name]?.includes(tick.value) ?? false;
  return state;
}

/** @param {State} state */
const isEmpty = (state) => !state.query && !active(state).length;
/** @param {State} state */
function active(state) {
  const filters = Object.entries(state.filters).flatMap(([facet, terms]) =>
    terms.map((term) => ({
      name: label(facet, term) ?? term,
      rest: { ...state, filters: { ...state.filters, [facet]: terms.filter((one) => one !== term) } },
    })),
  );
  if (state.from || state.to) {
    const name = say("period-closed", { start: state.from || "…", end: state.to || "…" });
    filters.push({ name, rest: { ...state, from: "", to: "" } });
  }
  return filters;
}

/** @param {State} state @returns {State} */
const unfiltered = (state) => ({ ...state, filters: {}, from: "", to: "" });

/** The language switch keeps what is asked: ids are the same in every language. */
const switches = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(".langs a")]);
const homes = switches.map((link) => link.getAttribute("href") ?? "");
const carry = () => switches.forEach((link, place) => link.setAttribute("href", homes[place] + location.search));

/** @param {State} state @param {"push"|"replace"} how */
function remember(state, how) {
  const there = location.pathname + address(state);
  if (how === "push") history.pushState(null, "", there);
  else history.replaceState(null, "", there);
}

// Engine

/** @type {Promise<any>|undefined} */
let engine;

/** Loads the engine once; after a failure the next question tries again. */
function load() {
  engine ??= import(new URL("search.js", root).href)
    .then(({ open }) => open({ lang: page.lang }))
    .catch((error) => {
      engine = undefined;
      throw error;
    });
  return engine;
}

/** @param {State} state @param {number} offset */
async function answer({ query, filters, sort, from, to }, offset) {
  const index = await load();
  const years = { ...(from && { from }), ...(to && { to }) };
  return index.search(query, { filters, sort, ...years, limit: LIMIT, offset });
}

// Page

/** @type {number|undefined} */
let silence;

/** The status is read aloud: it waits until the typing stops. @param {string} text @param {number} wait */
function tell(text, wait) {
  clearTimeout(silence);
  silence = setTimeout(() => (statusLine.textContent = text), wait);
}

/** @param {State} state @param {any} found */
function summary(state, found) {
  const filters = active(state).length;
  if (!found.total && !state.query) return say("search-none-filtered");
  const head = found.total
    ? [count("search-found", found.total), state.query && say("search-for", { query: state.query })]
    : [say("search-none", { query: state.query })];
  const tail = filters ? `, ${count("search-filtered", filters)}` : "";
  return head.filter(Boolean).join(" ") + tail;
}

/** @param {any} hit */
function card(hit) {
  const lang = hit.lang === page.lang ? undefined : hit.lang;
  const kind = page.kind && hit.terms[page.kind]?.map((/** @type {string} */ term) => label(page.kind ?? "", term))[0];
  const facts = [kind ?? say(`type-${hit.type}`), hit.period && period(hit.period), lang && page.languages[lang]?.written];
  const terms = facets
    .filter((facet) => facet !== page.kind && hit.terms[facet]?.length)
    .map((facet, place) => {
      const names = hit.terms[facet].map((/** @type {string} */ term) => label(facet, term)).join(", ");
      // The first filter speaks for itself; "not stated" without its question would not.
      return place ? say("search-facet", { field: legend(facet), terms: names }) : names;
    });
  // From the root of the site, wherever the site is put.
  const href = new URL(hit.url.replace(/^\//, ""), root).href;
  return element(
    "li",
    { class: "card mini" },
    element("div", { class: "card-head" }, element("h2", { lang }, element("a", { href, hreflang: lang }, hit.title))),
    element(
      "div",
      { class: "card-body" },
      element("p", { class: "cat" }, ...facts.filter(Boolean).flatMap((fact) => [element("span", {}, fact), " "])),
      element("p", { lang }, ...marked(hit.excerpt || "")),
      ...(terms.length ? [element("p", { class: "small soft" }, terms.join(" · "))] : []),
    ),
  );
}

/** @param {State} state */
function drawChips(state) {
  const filters = active(state);
  const buttons = filters.map(({ name, rest }) => {
    const button = element(
      "button",
      { class: "chip", type: "button", "aria-label": say("search-remove-filter", { filter: name }) },
      name,
      element("span", { class: "x", "aria-hidden": "true" }, "×"),
    );
    button.addEventListener("click", () => drop(button, rest));
    return button;
  });
  if (filters.length > 1) {
    const clear = element("button", { class: "plain", type: "button" }, say("search-clear"));
    clear.addEventListener("click", () => {
      statusLine.focus();
      changed(fit(unfiltered(state)));
    });
    buttons.push(clear);
  }
  chips.replaceChildren(...buttons.map((button) => element("li", {}, button)));
  chips.hidden = !filters.length;
  /** @type {HTMLElement} */ (folder.querySelector("summary")).textContent = filters.length
    ? count("search-filters-active", filters.length)
    : say("search-filters");
}

/** Takes a filter away; the focus stays among the chips. @param {HTMLElement} chip @param {State} rest */
function drop(chip, rest) {
  const place = [...chips.querySelectorAll(".chip")].indexOf(chip);
  changed(fit(rest));
  const left = /** @type {HTMLElement[]} */ ([...chips.querySelectorAll(".chip")]);
  (left[place] ?? left[place - 1] ?? statusLine).focus();
}

/** How many practices each box would show. @param {Record<string, Record<string, number>>|undefined} counts */
function drawCounts(counts) {
  for (const tick of ticks) {
    const shown = /** @type {HTMLElement} */ (tick.closest("label")?.querySelector(".n"));
    tick.dataset.all ??= (shown.textContent ?? "").replace(/[()]/g, "");
    const n = counts ? number.format(counts[tick.name]?.[tick.value] ?? 0) : tick.dataset.all;
    shown.textContent = `(${n})`;
    tick.closest("label")?.classList.toggle("none", n === "0" && !tick.checked);
  }
}

/** @param {string[]} unknown */
function drawNotices(unknown) {
  const notice = (/** @type {string} */ name) =>
    element("p", { class: "notice" }, element("strong", {}, say("search-unknown.word")), " ", say("search-unknown", { name }));
  notices.replaceChildren(...unknown.map(notice));
}

/** @param {Record<string, number>} others */
function drawElsewhere(others) {
  const links = Object.entries(others).filter(([lang, n]) => n > 0 && page.languages[lang]);
  elsewhere.hidden = !links.length;
  elsewhere.replaceChildren(
    ...links.map(([lang, n]) => {
      const { href, written } = page.languages[lang];
      return element("a", { href: href + location.search, hreflang: lang }, count("search-elsewhere", n, { language: written }));
    }),
  );
}

/** What to do when nothing was found. @param {State} state @param {boolean} empty */
function drawHelp(state, empty) {
  help.replaceChildren();
  if (!empty) return;
  const filters = active(state);
  const fewer = filters.map(({ name, rest }) => {
    const text = say("search-without-filter", { filter: name });
    return element("li", {}, element("a", { href: location.pathname + address(rest) }, text));
  });
  if (filters.length > 1) {
    const href = location.pathname + address(unfiltered(state));
    fewer.push(element("li", {}, element("a", { href }, say("search-without-filters"))));
  }
  help.append(
    element(
      "div",
      { class: "card ruled" },
      element("p", { class: "tab" }, say("search-help-title")),
      element("div", { class: "card-body" }, element("p", {}, `${say("search-help")} ${say("search-help-browse")}`), ...fewer.length ? [element("ul", {}, ...fewer)] : []),
    ),
  );
}

/** Counts questions: only the last one's answer is shown. */
let last = 0;

/** @param {State} state @param {{unknown?: string[], wait?: number}} [how] */
async function show(state, { unknown = [], wait = 0 } = {}) {
  const mine = ++last;
  document.title = state.query ? `${state.query} · ${title}` : title;
  carry();
  drawChips(state);
  drawNotices(unknown);
  if (isEmpty(state)) {
    results.replaceChildren();
    drawCounts(undefined);
    drawElsewhere({});
    drawHelp(state, false);
    more.hidden = true;
    browse.hidden = false;
    bar.hidden = true;
    tell("", 0);
    return;
  }
  bar.hidden = false;
  if (!results.childElementCount) tell(say("search-loading"), TYPING);
  try {
    const found = await answer(state, 0);
    if (mine !== last) return;
    results.replaceChildren(...found.hits.map(card));
    drawNotices([...unknown, ...found.notices.map((/** @type {any} */ notice) => notice.value || notice.name)]);
    drawCounts(found.facets);
    drawElsewhere(found.other_languages);
    drawHelp(state, !found.total);
    more.hidden = found.hits.length >= found.total;
    browse.hidden = found.total > 0;
    tell(summary(state, found), wait);
  } catch (error) {
    if (mine !== last) return;
    console.error(error);
    results.replaceChildren();
    more.hidden = true;
    browse.hidden = false;
    tell(say("search-failed"), 0);
  }
}

/** A decision, not typing: a step in the history, said at once. */
function changed(state = asked()) {
  clearTimeout(typing);
  remember(state, "push");
  void show(state);
}

/** @type {number|undefined} */
let typing;

box.addEventListener("focus", () => void load().catch(() => {}), { once: true });
box.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    const state = asked();
    remember(state, "replace");
    const begun = state.query.trim().length;
    if (begun === 0 || begun >= BEGINNING) void show(state, { wait: SILENCE });
  }, TYPING);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  changed();
});
for (const control of [...ticks, sort]) control.addEventListener("change", () => changed());
addEventListener("popstate", () => {
  const state = fit(read());
  void show(state, { unknown: state.unknown });
});
more.addEventListener("click", async () => {
  const mine = ++last;
  const shown = results.childElementCount;
  try {
    const found = await answer(asked(), shown);
    if (mine !== last) return;
    results.append(...found.hits.map(card));
    more.hidden = results.childElementCount >= found.total || !found.hits.length;
    results.children[shown]?.querySelector("a")?.focus();
    tell(count("search-shown", found.hits.length), 0);
  } catch (error) {
    console.error(error);
    tell(say("search-failed"), 0);
  }
});

// The lists stand where results will; without this script they stand alone.
help.after(browse);
finder.hidden = false;
// Wide windows show the filters beside the results; a browser that cannot open them by style opens them here.
if (matchMedia("(min-width: 60rem)").matches && !CSS.supports("selector(::details-content)")) folder.open = true;
const start = fit(read());
void show(start, { unknown: start.unknown });
