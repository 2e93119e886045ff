// The search itself, which `/search.js` of the site starts in a worker.
// @ts-check
import { range } from "./search-state.js";
import { page } from "./search-words.js";

export const root = new URL(page.root, document.baseURI);

/** The search of the site. A page that was opened from a disk may import nothing, but may run a script. @param {string} url @returns {Promise<any>} */
function program(url) {
  if (location.protocol !== "file:") return import(url);
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.addEventListener("load", () => resolve(/** @type {any} */ (globalThis).fiche));
    script.addEventListener("error", () => reject(new Error(`no ${url}`)));
    script.src = url;
    document.head.append(script);
  });
}

/** @type {Promise<any>|undefined} */
let engine;

/** Loads the engine once; after a failure the next question tries again. */
export function load() {
  engine ??= program(new URL("search.js", root).href)
    .then(({ open }) => open({ lang: page.lang }))
    .catch((error) => {
      engine = undefined;
      throw error;
    });
  return engine;
}

/** @param {import("./search-state.js").State} state @param {{limit: number, offset: number}} slice */
export async function answer(state, slice) {
  const index = await load();
  const { from, to } = range(state);
  return index.search(state.query, {
    filters: state.filters,
    sort: state.sort,
    from: from || undefined,
    to: to || undefined,
    ...slice,
  });
}
