// A sheet's small comforts. Without this script nothing is missing: dates are read, references are copied by hand.
// @ts-check

/** All elements that fit. @param {string} selector */
const all = (selector) => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector));
/** The element in another that fits: the template writes it. @param {ParentNode|null} parent @param {string} selector */
const part = (parent, selector) => /** @type {HTMLElement} */ (parent?.querySelector(selector));

/** Says that a review is overdue: pages are made without knowing when they will be read. */
for (const notice of all("[data-due]")) {
  notice.hidden = new Date(`${notice.dataset.due}T23:59:59`) > new Date();
}

/** Says that an event is over, instead of offering it for a calendar. */
for (const event of all("[data-ends]")) {
  const isOver = new Date(event.dataset.ends ?? "") < new Date();
  part(event, "[data-over]").hidden = !isOver;
  part(event, "[data-ahead]").hidden = isOver;
}

/** Says which quarter of the year it is. */
for (const mark of all("[data-from]")) {
  const { from, until } = mark.dataset;
  mark.hidden = new Date() < new Date(`${from}T00:00:00`) || new Date() > new Date(`${until}T23:59:59`);
}

/** Copies what a button holds, and says so, or that the browser does not allow it. @param {HTMLElement} button */
async function copy(button) {
  const status = part(button.closest(".cite"), "[role=status]");
  // The same words twice are not read out twice.
  status.textContent = "";
  const done = await navigator.clipboard.writeText(button.dataset.copy ?? "").then(() => true, () => false);
  status.textContent = (done ? status.dataset.copied : status.dataset.refused) ?? "";
}

// Where there is no secure connection, browsers have no clipboard.
if (navigator.clipboard) {
  for (const button of all("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
}

/** Shows what a word of the glossary means beside it, instead of leaving the page for it. @param {HTMLElement} link */
function explain(link) {
  const meaning = /** @type {HTMLElement} */ (document.getElementById(`gloss-${link.dataset.gloss}`));
  const set = (/** @type {boolean} */ open) => link.setAttribute("aria-expanded", String(open));
  set(false);
  link.setAttribute("aria-haspopup", "dialog");
  link.addEventListener("click", (event) => {
    // To open the glossary in another tab or window is still the reader's choice.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    for (const other of all(".gloss")) other.style.removeProperty("anchor-name");
    link.style.setProperty("anchor-name", "--gloss");
    meaning.showPopover();
    meaning.focus();
  });
  // The box stands elsewhere in the page: whoever goes on past its end, or back before it, is at the word again.
  meaning.addEventListener("keydown", (event) => {
    const stops = [meaning, ...meaning.querySelectorAll("a")];
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (event.key !== "Tab" || document.activeElement !== edge) return;
    meaning.hidePopover();
    link.focus();
    if (event.shiftKey) event.preventDefault();
  });
  // Not "toggle", which comes a task later: what is said must never lag behind what is shown.
  meaning.addEventListener("beforetoggle", ({ newState }) => set(newState === "open"));
}

if ("popover" in HTMLElement.prototype) {
  for (const link of all(".gloss")) explain(link);
}
