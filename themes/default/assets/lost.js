// Where a page was looked for in one language, that language speaks first.
// @ts-check

const root = new URL(/** @type {HTMLAnchorElement} */ (document.querySelector(".brand")).href).pathname;
const [lang] = location.pathname.startsWith(root) ? location.pathname.slice(root.length).split("/") : [];
const half = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".doors > [lang]"))].find((one) => one.lang === lang);

if (half) {
  document.documentElement.lang = half.lang;
  document.title = half.querySelector("h1")?.textContent ?? document.title;
  half.parentElement?.prepend(half);
}
