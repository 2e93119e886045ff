// @ts-check
// Marks of its query language are taken out: it knows no phrases, and fails on what it cannot parse.
let index;
let stored;

const script = (src) =>
  new Promise((resolve, reject) => {
    document.head.append(Object.assign(document.createElement("script"), { src, onload: resolve, onerror: reject }));
  });

export async function open(lang) {
  const json = (name) => fetch(`/lunr/${name}.${lang}.json`).then((response) => response.json());
  const data = Promise.all([json("index"), json("stored")]);
  await script("/lunr/lunr.min.js");
  await script("/lunr/lunr.stemmer.support.min.js");
  await script(`/lunr/lunr.${lang}.min.js`);
  const [built, texts] = await data;
  index = /** @type {any} */ (window).lunr.Index.load(built);
  stored = texts;
}

const found = (text) => index.search(text.replace(/["«»:~^+-]/g, " ").trim());

export async function search(text) {
  const results = found(text);
  return results.map(({ ref }) => stored[ref]).length;
}

export async function facets(text) {
  const counts = {};
  for (const { ref } of found(text)) {
    for (const [facet, terms] of Object.entries(stored[ref].filters)) {
      for (const term of terms) counts[`${facet}:${term}`] = (counts[`${facet}:${term}`] ?? 0) + 1;
    }
  }
  return counts;
}
