// Lets the service worker keep the site for when there is no network, after everything else: no reader waits for it.

async function keep() {
  await navigator.serviceWorker.register(new URL("../service-worker.js", import.meta.url));
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  // Who pays for every byte keeps what was visited, and nothing else.
  const { connection } = /** @type {{connection?: {saveData: boolean}} & Navigator} */ (navigator);
  active?.postMessage({ visited: [location.href, ...loaded], everything: !connection?.saveData });
}

if ("serviceWorker" in navigator && navigator.onLine) {
  // A browser that may not keep anything shows the site as it always did.
  const start = () => void keep().catch(() => {});
  if (document.readyState === "complete") start();
  else addEventListener("load", start, { once: true });
}
