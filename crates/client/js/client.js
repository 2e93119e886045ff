// The scripting interface of the search. `/search.js` of a built site is this file, bound to the site's files:
//
//     import { open } from "/search.js";
//     const index = await open({ lang: "nl" });
//     const answer = await index.search("gemeenschapswacht", { filters: { themes: ["evaluation"] }, limit: 5 });

/**
 * @typedef {object} Options
 * @property {Record<string, string[]>} [filters] per facet the ids of terms, one of which must hold
 * @property {number|string} [from] first year
 * @property {number|string} [to] last year
 * @property {"relevance"|"date"|"title"} [sort]
 * @property {number} [limit] at most so many hits; 10 if not said
 * @property {number} [offset] leaves out so many hits first
 *
 * @typedef {object} Hit
 * @property {string} id
 * @property {"practice"|"collection"|"page"|"term"} type
 * @property {string} lang the language it is written in
 * @property {string} title
 * @property {string} url from the root of the site, with a leading slash
 * @property {string} summary plain text
 * @property {string} excerpt HTML whose only tag is `<mark>`
 * @property {number} score comparable within one answer only
 * @property {Record<string, string[]>} terms per facet the ids of its terms
 * @property {string} period EDTF, perhaps empty
 *
 * @typedef {object} Answer
 * @property {string} lang
 * @property {string} query
 * @property {number} total
 * @property {string} [corrected] the query with its misspelt words replaced, if it was answered instead
 * @property {string[]} without the words that no text has, as typed
 * @property {string[]} also other wordings from the glossary that were looked for besides
 * @property {{id: string, name: string}[]} concepts what the query names of the glossary; the id is the anchor on its page
 * @property {Record<string, number>} other_languages
 * @property {{kind: "unknown-name"|"unknown-value", name: string, value: string}[]} notices
 * @property {Record<string, Record<string, number>>} facets
 * @property {Hit[]} hits
 */

/** The bytes of a file. @param {string} url */
async function bring(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.arrayBuffer();
}

/**
 * Starts the search of one language.
 * @typedef {(message: object) => Promise<any>} Ask what the worker is asked
 * @typedef {(ask: Ask) => (query: string) => Promise<Answer>} Answers who answers query strings, if not the worker alone
 * @param {{worker: string, wasm: string, files: string, languages: string[], answers?: Answers}} site absolute addresses
 * @param {{lang: string}} options
 */
async function connect(site, { lang }) {
  if (!site.languages.includes(lang)) {
    throw new RangeError(`no search in "${lang}": this site has ${site.languages.join(", ")}`);
  }
  // Asked for beside the worker's own script, not after it: a round trip less.
  const [wasm, hot] = [bring(site.wasm), bring(`${site.files}hot-${lang}.bin`)];
  const worker = new Worker(site.worker, { type: "module" });
  /** @type {Map<number, {resolve: (value: any) => void, reject: (reason: Error) => void}>} */
  const waiting = new Map();
  let last = 0;

  worker.addEventListener("message", ({ data: { id, result, error } }) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(error));
  });
  /** Why the worker itself could not start: nobody may wait for it for ever. @type {Error|undefined} */
  let broken;
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    broken = new Error(event.message || "the search could not start");
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });

  /** @param {object} message @param {ArrayBuffer[]} [lent] what the worker gets instead of a copy */
  const ask = (message, lent = []) =>
    new Promise((resolve, reject) => {
      if (broken) return reject(broken);
      waiting.set(++last, { resolve, reject });
      worker.postMessage({ id: last, ...message }, lent);
    });

  try {
    await Promise.all([
      wasm.then((bytes) => ask({ wasm: bytes }, [bytes])),
      hot.then((bytes) => ask({ hot: bytes, files: site.files }, [bytes])),
    ]);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  const answer = site.answers?.(ask) ?? ((/** @type {string} */ query) => ask({ query }));
  return {
    /**
     * @param {string} query any text
     * @param {Options} [options]
     * @returns {Promise<Answer>}
     */
    search(query, { filters = {}, ...rest } = {}) {
      const address = new URLSearchParams({ q: query });
      for (const [facet, terms] of Object.entries(filters)) for (const term of terms) address.append(facet, term);
      for (const [name, value] of Object.entries(rest)) if (value !== undefined) address.append(name, String(value));
      return answer(address.toString());
    },
    /** Ends the worker and frees its memory. */
    close() {
      worker.terminate();
    },
  };
}
