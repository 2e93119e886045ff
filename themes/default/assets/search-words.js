// The words of the search page: messages from the template, numbers and dates as the language writes them.
// @ts-check

/**
 * @typedef {Record<string, string> & {one?: string, other?: string}} Plural
 * @typedef {object} Page what the template knows, in its element `script`
 * @property {string} lang
 * @property {string} locale
 * @property {string} root from the page to the root of the site
 * @property {Record<string, {name: string, href: string, written: string}>} languages
 * @property {string|null} kind the facet whose term says what a practice is
 * @property {string|null} counted a facet of which every practice has one term
 * @property {string|null} glossary where words are explained, if anywhere
 * @property {Record<string, string|Plural>} words
 */

export const page = /** @type {Page} */ (JSON.parse(document.getElementById("script")?.textContent ?? ""));

const plural = new Intl.PluralRules(page.locale);
const figures = new Intl.NumberFormat(page.locale);

/** @param {number} n */
export const number = (n) => figures.format(n);

/** @param {string} text @param {Record<string, string>} values */
const fill = (text, values) => text.replace(/\{([a-z]+)\}/g, (hole, name) => values[name] ?? hole);

/** @param {string} key @param {Record<string, string>} [values] */
export const say = (key, values = {}) => fill(/** @type {string} */ (page.words[key]), values);

/** A message with a node for one of its variables. @param {string} key @param {string} name @param {Node} node @param {Record<string, string>} values */
export function sayAround(key, name, node, values) {
  const [before, after = ""] = /** @type {string} */ (page.words[key]).split(`{${name}}`);
  return [fill(before, values), node, fill(after, values)];
}

/** @param {string} key @param {number} n @param {Record<string, string>} [values] */
export function count(key, n, values = {}) {
  const forms = /** @type {Plural} */ (page.words[key]);
  return fill(forms[plural.select(n)] ?? forms.other ?? "", { n: number(n), ...values });
}

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

/** The day of the reader. */
export const today = () => new Intl.DateTimeFormat(page.locale, { dateStyle: "long" }).format(new Date());

/** @param {string} edtf a date or two with a slash between */
export function period(edtf) {
  const [start, end] = edtf.split("/");
  if (end === undefined) return date(start);
  if (end !== "..") return say("period-closed", { start: date(start), end: date(end) });
  const precision = ["year", "month", "day"][start.split("-").length - 1];
  return say(`period-open.${precision}`, { start: date(start) });
}

/** The years asked for, of which one may be open. @param {string} from @param {string} to */
export function years(from, to) {
  if (!to) return say("search-since", { year: from });
  if (!from) return say("search-until", { year: to });
  return from === to ? from : say("period-closed", { start: from, end: to });
}
