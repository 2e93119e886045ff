// What is asked: in the form, and in the address, which holds all of it, so that what is found can be shared.
// @ts-check
import { say, years as inWords } from "./search-words.js";

/**
 * @typedef {object} State
 * @property {string} query
 * @property {Record<string, string[]>} filters per facet the ids of terms
 * @property {string} sort
 * @property {string} from a year, or nothing
 * @property {string} to
 * @property {Skipped[]} skipped
 *
 * @typedef {object} Skipped what was asked and cannot be understood
 * @property {"search-unknown"|"search-unknown-year"} message
 * @property {string} name
 */

/** @param {string} id */
export const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

export const box = /** @type {HTMLInputElement} */ (part("q"));
export const sort = /** @type {HTMLSelectElement} */ (part("sort"));
export const years = { from: /** @type {HTMLInputElement} */ (part("from")), to: /** @type {HTMLInputElement} */ (part("to")) };
export const ticks = /** @type {HTMLInputElement[]} */ ([...part("finder").querySelectorAll("input[type=checkbox]")]);
export const facets = [...new Set(ticks.map((tick) => tick.name))];

/** @param {string} text */
export const isYear = (text) => /^\d{4}$/.test(text);

/** A year that may be searched; any other text is skipped, and said to be. @param {string} text @param {Skipped[]} skipped */
function year(text, skipped) {
  const name = text.trim();
  if (name && !isYear(name)) skipped.push({ message: "search-unknown-year", name });
  return isYear(name) ? name : "";
}

/** @param {string} facet @param {string} term */
export const label = (facet, term) => {
  const tick = ticks.find((one) => one.name === facet && one.value === term);
  return tick?.closest("label")?.querySelector(".name")?.textContent ?? undefined;
};

/** @param {string} facet */
export const legend = (facet) =>
  ticks.find((tick) => tick.name === facet)?.closest("fieldset")?.querySelector("legend")?.textContent ?? facet;

/** What mail programs and networks add to the addresses that they pass on. */
const TRACKING = /^(utm_|mc_|mtm_|pk_)|^(fbclid|gclid|msclkid|igshid)$/;

/** What an address says. @param {string} search its part after the path @returns {State} */
export function read(search) {
  const address = new URLSearchParams(search);
  /** @type {Record<string, string[]>} */
  const filters = {};
  const unknown = new Set();
  for (const name of new Set(address.keys())) {
    if (["q", "sort", "from", "to", "lang"].includes(name) || TRACKING.test(name)) continue;
    for (const value of address.getAll(name)) {
      if (label(name, value)) (filters[name] ??= []).push(value);
      else unknown.add(facets.includes(name) ? value : name);
    }
  }
  const wish = address.get("sort") ?? "";
  const known = [...sort.options].some((option) => option.value === wish);
  if (wish && !known) unknown.add(wish);
  /** @type {Skipped[]} */
  const skipped = [...unknown].map((name) => ({ message: "search-unknown", name }));
  return {
    query: address.get("q") ?? "",
    filters,
    sort: known ? wish : "relevance",
    from: year(address.get("from") ?? "", skipped),
    to: year(address.get("to") ?? "", skipped),
    skipped,
  };
}

/** What the form says. @returns {State} */
export function asked() {
  /** @type {Record<string, string[]>} */
  const filters = {};
  for (const tick of ticks) if (tick.checked) (filters[tick.name] ??= []).push(tick.value);
  /** @type {Skipped[]} */
  const skipped = [];
  const [from, to] = [years.from, years.to].map((input) => year(input.value, skipped));
  return { query: box.value.trim(), filters, sort: sort.value, from, to, skipped };
}

/** The part of an address after its path. @param {State} state */
export function address(state) {
  const parameters = new URLSearchParams();
  if (state.query) parameters.set("q", state.query);
  for (const [facet, terms] of Object.entries(state.filters)) for (const term of terms) parameters.append(facet, term);
  if (state.from) parameters.set("from", state.from);
  if (state.to) parameters.set("to", state.to);
  if (state.sort !== "relevance") parameters.set("sort", state.sort);
  const text = parameters.toString();
  return text ? `?${text}` : "";
}

/** Writes a state into the form. @param {State} state */
export function fit(state) {
  box.value = state.query;
  sort.value = state.sort;
  years.from.value = state.from;
  years.to.value = state.to;
  for (const tick of ticks) tick.checked = state.filters[tick.name]?.includes(tick.value) ?? false;
  return state;
}

/** The years in order: who swaps them means what lies between. @param {State} state */
export const range = ({ from, to }) => (from && to && from > to ? { from: to, to: from } : { from, to });

/** The filters at work, each with the state without it. @param {State} state */
export function active(state) {
  const filters = Object.entries(state.filters).flatMap(([facet, terms]) =>
    terms.map((term) => ({
      // "Drugs" alone may be a theme or those who are meant.
      name: say("search-facet", { field: legend(facet), terms: label(facet, term) ?? term }),
      rest: { ...state, filters: { ...state.filters, [facet]: terms.filter((one) => one !== term) } },
    })),
  );
  const { from, to } = range(state);
  if (from || to) filters.push({ name: inWords(from, to), rest: { ...state, from: "", to: "" } });
  return filters;
}

/** @param {State} state @returns {State} */
export const unfiltered = (state) => ({ ...state, filters: {}, from: "", to: "" });

/** @param {State} state */
export const isEmpty = (state) => !state.query && !active(state).length;
