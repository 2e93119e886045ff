// @ts-check
let pagefind;

export async function open() {
  pagefind = await import(/** @type {any} */ ("/pagefind/pagefind.js"));
  await pagefind.init();
}

export async function search(text) {
  const { results } = await pagefind.search(text);
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return results.length;
}

export async function facets(text) {
  await pagefind.filters();
  return (await pagefind.search(text)).filters;
}
