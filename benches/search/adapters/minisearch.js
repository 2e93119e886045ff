// @ts-check
// Prefixes and typos are what everyone turns on. Quotes separate words like any other mark.
let index;

export async function open(lang) {
  const [{ default: MiniSearch }, text] = await Promise.all([
    import(/** @type {any} */ ("/minisearch/minisearch.js")),
    fetch(`/minisearch/index.${lang}.json`).then((response) => response.text()),
  ]);
  index = MiniSearch.loadJSON(text, {
    fields: ["title", "summary", "text"],
    storeFields: ["title", "summary", "url", "filters"],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  });
}

export async function search(text) {
  return index.search(text).length;
}

export async function facets(text) {
  const counts = {};
  for (const { filters } of index.search(text)) {
    for (const [facet, terms] of Object.entries(filters)) {
      for (const term of terms) counts[`${facet}:${term}`] = (counts[`${facet}:${term}`] ?? 0) + 1;
    }
  }
  return counts;
}
