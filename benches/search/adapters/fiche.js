// @ts-check
// The scripting interface of a built site.
let index;

export async function open(lang) {
  const search = await import(/** @type {any} */ ("/fiche/search.js"));
  index = await search.open({ lang });
}

export async function search(text) {
  return (await index.search(text, { limit: 10 })).total;
}

export async function facets(text) {
  return (await index.search(text, { limit: 0 })).facets;
}
