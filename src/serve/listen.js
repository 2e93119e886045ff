// Listens for all pages of a browser at once: one stream each would leave no connection for the pages themselves.

/** The last that was heard. */
let moment;
/** @type {MessagePort[]} */
const pages = [];

addEventListener("connect", (event) => {
  const [page] = /** @type {MessageEvent} */ (event).ports;
  pages.push(page);
  if (moment) page.postMessage(moment);
});

// It comes back by itself after the server was stopped and started again, and hears at once what is shown now.
new EventSource("moments").addEventListener("message", (event) => {
  moment = JSON.parse(event.data);
  for (const page of pages) page.postMessage(moment);
});
