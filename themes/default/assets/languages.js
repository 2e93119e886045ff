// The language switch leads to the same place on the page: anchors are the same in every language.
// @ts-check

const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".langs a"));
const carry = () => links.forEach((link) => (link.hash = location.hash));

addEventListener("hashchange", carry);
carry();
