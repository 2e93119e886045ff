// Follows the files of the site: shows a page again when it has changed, and what is wrong with the site.

/** @typedef {{before: string, marked: string, after: string}} Excerpt */
/** @typedef {{file: string, line: number, column: number, href: string, excerpt?: Excerpt}} Place */
/** @typedef {{severity: string, word: string, code?: string, message: string, help?: string, place?: Place}} Finding */
/** @typedef {{errors: number, warnings: number, title: string, stale?: string, close: string, more?: string, findings: Finding[]}} Told */

const here = new URL(import.meta.url);
const own = here.searchParams;
/** What this page shows, and the findings that were told. */
const shown = { pages: Number(own.get("pages")), findings: 0 };

const { port } = new SharedWorker(new URL("listen.js", here));
port.addEventListener("message", ({ data }) => hear(data));
port.start();

/** @param {{pages: number, findings: number}} moment */
async function hear(moment) {
  const before = { ...shown };
  Object.assign(shown, moment);
  // A page that is loaded again asks for the findings itself.
  if (moment.pages !== before.pages && (await follow())) return;
  if (moment.findings !== before.findings) {
    tell(await (await fetch(new URL(`findings?lang=${document.documentElement.lang}`, here))).json());
  }
}

/**
 * Loads the page again if it is another: the browser keeps its place. A page that cannot be made stays as it was.
 * @returns {Promise<boolean>} whether it is being loaded
 */
async function follow() {
  const page = await fetch(location.href, { method: "HEAD" });
  const isOther = page.status < 500 && page.headers.get("etag") !== `"${own.get("page")}"`;
  if (isOther) location.reload();
  return isOther;
}

/** The findings, apart from the page: no style of the one reaches the other. */
const box = document.createElement("fiche-findings");
const shadow = box.attachShadow({ mode: "open" });
addEventListener("keydown", (event) => {
  const list = shadow.querySelector("details");
  if (event.key !== "Escape" || !list?.open) return;
  list.open = false;
  list.querySelector("summary")?.focus();
});

/** @param {Told} told */
function tell(told) {
  if (told.errors + told.warnings === 0) return box.remove();
  const style = element("link");
  style.rel = "stylesheet";
  style.href = new URL("live.css", here).href;
  const list = element("details", { class: told.errors ? "errors" : "warnings" });
  list.open = told.errors > 0;
  const alarm = element("div", { role: told.errors ? "alert" : "status" });
  const summary = element("summary", {}, told.title);
  if (told.stale) alarm.append(element("p", {}, told.stale));
  const close = element("button", { type: "button" }, told.close);
  close.addEventListener("click", () => {
    list.open = false;
    summary.focus();
  });
  const findings = element("ol");
  findings.append(...told.findings.map(finding));
  list.append(summary, alarm, findings);
  if (told.more) list.append(element("p", {}, told.more));
  const foot = element("p");
  foot.append(close);
  list.append(foot);
  shadow.replaceChildren(style, list);
  if (!box.isConnected) document.body.append(box);
}

/** @param {Finding} found */
function finding(found) {
  const item = element("li", { class: found.severity });
  const what = element("p", { class: "message" });
  what.append(element("strong", {}, found.code ? `${found.word} ${found.code}` : found.word), ` ${found.message}`);
  item.append(what);
  const { place } = found;
  if (place) {
    const link = element("a", { href: place.href }, `${place.file}:${place.line}:${place.column}`);
    const where = element("p", { class: "place" });
    where.append(link);
    item.append(where);
  }
  if (place?.excerpt) {
    const { before, marked, after } = place.excerpt;
    const line = element("pre");
    line.append(before, element("mark", {}, marked), after);
    item.append(line);
  }
  if (found.help) item.append(element("p", { class: "help" }, found.help));
  return item;
}

/**
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {Record<string, string>} [attributes]
 * @param {string} [text]
 */
function element(name, attributes = {}, text = "") {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(text);
  return made;
}
