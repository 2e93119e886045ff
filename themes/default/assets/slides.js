// Slides turn with the arrows to the side as well. Those up and down and the space bar need no script.
// @ts-check

const STEPS = new Map([["ArrowLeft", -1], ["ArrowRight", 1]]);
const slides = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".slide"))];

/** The slide that fills most of the window. */
const shown = () => slides.findIndex((slide) => slide.getBoundingClientRect().bottom > innerHeight / 2);

addEventListener("keydown", (event) => {
  const step = STEPS.get(event.key);
  // With one of these keys, an arrow is the browser's.
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  slides[shown() + step]?.scrollIntoView();
});
