// Keeps the site for readers without a network. It stands at the root of the site, and everything is relative to it.
// Before all this the builder writes a line, `const LIST`: where the list of what to keep stands. Its name is a digest.
// Message in: {visited, everything}, from every page that is shown.

/**
 * @typedef {[path: string, version: string][]} Files paths from the root; an empty version says that the name holds one
 * @typedef {object} List
 * @property {boolean} whole whether the site is small enough to be kept as a whole
 * @property {string} search the folder of the search files
 * @property {Files} core what browsing and searching begin with; the page for readers without a network comes first
 * @property {Files} rest everything else; empty if the site is not kept as a whole
 * @typedef {{cache: Cache, list: List}} State a site as it was published once; the cache holds its list as well
 */

const ROOT = new URL("./", location.href).href;
/** Other sites may stand on the same host, and caches belong to the host. */
const MINE = `fiche:${new URL(ROOT).pathname}:`;
const NAME = MINE + LIST;

/** A reader with a bad network waits for so long before the page that is kept is good enough, in milliseconds. */
const PATIENCE = 3000;
/** Files brought at a time: the reader's own requests go first. */
const ABREAST = 3;
/** So many failures say that the network is gone, the disk is full or the host has another state of the site. */
const FAILURES = 20;

const isFixed = (path) => path.startsWith("_/");
const isPage = (path) => path === "" || path.endsWith("/");
/** What may be another at the same address tomorrow, yet is kept. */
const isFresh = (path) => isPage(path) || path === "search.js";

/** The path that stands for an address, from the root; undefined if it is not ours. @param {string} address */
function pathOf(address) {
  const url = new URL(address);
  const plain = (url.origin + url.pathname).replace(/\/index\.html$/, "/");
  return plain.startsWith(ROOT) ? plain.slice(ROOT.length) : undefined;
}

const open = () => caches.open(NAME);
/** What is kept for a path. @param {Cache} cache @param {string} path */
const kept = (cache, path) => cache.match(ROOT + path, { ignoreVary: true });

/** Whether an answer is the file: some hosts answer with a page where a file is missing. */
const isIt = (path, response) =>
  response.status === 200 && (isPage(path) || !/^text\/html/.test(response.headers.get("content-type") ?? ""));

/** Keeps an answer. One that came by a redirect would be refused by the browser, so it is made anew. */
const keep = (cache, path, response) =>
  cache.put(ROOT + path, response.redirected ? new Response(response.body, { headers: response.headers }) : response);

// Requests

addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (left || request.method !== "GET" || path === undefined || request.headers.has("range")) return;
  if (isFixed(path)) event.respondWith(fixed(event, path));
  else if (request.mode === "navigate" || isFresh(path)) event.respondWith(fresh(event, path));
});

/** A file whose name changes with its bytes: what is kept is right for ever. */
async function fixed(event, path) {
  const cache = await open();
  const found = await kept(cache, path);
  if (found) return found;
  try {
    const response = await fromNetwork(event);
    if (isIt(path, response)) event.waitUntil(keep(cache, path, response.clone()).catch(() => {}));
    return response;
  } catch (error) {
    if (event.request.mode === "navigate") return nothing(cache);
    throw error;
  }
}

/** A page as it is now; without a network, or with a bad one, as it was kept. */
async function fresh(event, path) {
  const cache = await open();
  const found = await kept(cache, path);
  const network = fromNetwork(event);
  try {
    const response = await (found ? Promise.race([network, tooLate()]) : network);
    if (!found || response.status < 500) {
      if (isFresh(path) && isIt(path, response)) event.waitUntil(visit(cache, path, response.clone()));
      event.waitUntil((question ??= leave()));
      return response;
    }
  } catch {
    event.waitUntil(network.catch(() => {}));
  }
  if (found) return found;
  if (event.request.mode !== "navigate") return Response.error();
  if (await kept(cache, `${path}/`)) return Response.redirect(`${ROOT}${path}/${new URL(event.request.url).search}`);
  return nothing(cache);
}

const fromNetwork = async (event) => (await event.preloadResponse) ?? fetch(event.request);
const tooLate = () => new Promise((_, reject) => setTimeout(reject, PATIENCE));

/** Keeps a visited page, unless it is kept already as part of this state of the site. */
async function visit(cache, path, response) {
  const { core, rest } = await listOf(cache);
  const isListed = [...core, ...rest].some(([listed]) => listed === path);
  if (!isListed || !(await kept(cache, path))) await keep(cache, path, response).catch(() => {});
}

/** @type {Promise<void>|undefined} */
let question;
let left = false;

/** A site that is published without its worker does not want it any more; asked once in the life of a worker. */
async function leave() {
  const script = await fetch(location.href, { method: "HEAD", cache: "no-cache" }).catch(() => undefined);
  if (script?.status !== 404 && script?.status !== 410) return;
  left = true;
  for (const name of await caches.keys()) if (name.startsWith(MINE)) await caches.delete(name);
  await registration.unregister();
}

/** The page for readers without a network. It is shown at any address, so its links start from the root. */
async function nothing(cache) {
  const { core } = await listOf(cache);
  const page = await kept(cache, core[0][0]);
  if (!page) return Response.error();
  const html = (await page.text()).replaceAll('="../', `="${new URL(ROOT).pathname}`);
  return new Response(html, { status: 503, headers: page.headers });
}

// Keeping

addEventListener("message", (event) => event.waitUntil(continued(event.data)));

let underway = Promise.resolve();

/** Goes on where an earlier page left it. @param {{visited: string[], everything: boolean}} wish */
function continued(wish) {
  underway = underway.then(() => fill(wish)).catch(() => {});
  return underway;
}

async function fill({ visited, everything }) {
  // A newer worker brings a newer state, and the host has nothing of this one any more.
  if (left || registration.installing || registration.waiting) return;
  const cache = await open();
  const { core, rest } = await listOf(cache);
  const seen = visited.map(pathOf).filter((path) => path !== undefined && (isFixed(path) || isFresh(path)));
  await bring(cache, [LIST, core[0][0], ...seen].map((path) => [path, ""]));
  if (everything) await bring(cache, [...core, ...rest]);
}

/**
 * Brings what is missing, a few files at a time. One that fails does not stop the others.
 * @param {Cache} cache
 * @param {Files} files
 * @param {(path: string, version: string) => Promise<Response|undefined>} [take] from elsewhere
 * @returns {Promise<{failed: string[], refused: string[]}>} those without an answer, and those that the host does not have
 */
async function bring(cache, files, take = async () => undefined) {
  const there = new Set((await cache.keys()).map(({ url }) => pathOf(url)));
  const missing = new Map(files.filter(([path]) => !there.has(path))).entries();
  const [failed, refused] = [[], []].map(() => /** @type {string[]} */ ([]));
  const next = async () => {
    for (const [path, version] of missing) {
      if (failed.length + refused.length > FAILURES) failed.push(path);
      else {
        try {
          const response = (await take(path, version)) ?? (await ask(path));
          if (isIt(path, response)) await keep(cache, path, response);
          else refused.push(path);
        } catch {
          failed.push(path);
        }
      }
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, next));
  return { failed, refused };
}

/** Asks the host; a page might be an old one of the browser's. */
const ask = (path) => fetch(ROOT + path, { cache: isFixed(path) ? "default" : "no-cache", priority: "low" });

// States of the site: the new one is complete before the old one goes

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));

async function install() {
  const cache = await open();
  complete(await bring(cache, [[LIST, ""]]));
  const list = await listOf(cache);
  const before = await earlier();
  // The first state begins with what has to be there in any case; pages ask for the rest when they are done.
  if (!before.length) return complete(await bring(cache, list.core.slice(0, 1)));

  const held = new Set();
  for (const state of before) for (const path of await stillGood(state, list)) held.add(path);
  /** @param {Files[number]} file */
  const isWanted = ([path]) => !navigator.connection?.saveData || held.has(path) || path === list.core[0][0];
  const [core, rest] = [list.core, list.rest].map((files) => files.filter(isWanted));
  const take = (path, version) => from(before, path, version);
  complete(await bring(cache, core, take));
  // What the host does not have is left out; what did not arrive is tried again with the next visit.
  const visited = /** @type {Files} */ ([...held].map((path) => [path, ""]));
  const { failed } = await bring(cache, [...rest, ...visited], take);
  complete({ failed, refused: [] });
}

/** Fails the installation, so that the state before stays; what has arrived is not fetched again. */
function complete({ failed, refused }) {
  if (failed.length + refused.length) throw new Error(`not kept: ${[...failed, ...refused].slice(0, 5).join(" ")}`);
}

/** The states that were kept before. @returns {Promise<State[]>} */
async function earlier() {
  const names = (await caches.keys()).filter((name) => name.startsWith(MINE) && name !== NAME);
  const states = names.map(async (name) => {
    const cache = await caches.open(name);
    const found = await kept(cache, name.slice(MINE.length));
    return found ? [{ cache, list: await found.json() }] : [];
  });
  return (await Promise.all(states)).flat();
}

/** What a state holds that the new one may know as well: everything but files that went out of use with it. */
async function stillGood({ cache, list: { core, rest } }, { search, core: now, rest: later }) {
  const listed = new Set([...now, ...later].map(([path]) => path));
  const gone = new Set([...core, ...rest].map(([path]) => path).filter((path) => !listed.has(path)));
  const isOld = (path) => gone.has(path) || path.startsWith("_/offline-") || (path.startsWith("_/search-") && !path.startsWith(search));
  return (await cache.keys()).map(({ url }) => pathOf(url)).filter((path) => listed.has(path) || !isOld(path));
}

/** A file as an earlier state has it, if it is still the same. */
async function from(states, path, version) {
  for (const { cache, list } of states) {
    const isSame = isFixed(path) || (version && [...list.core, ...list.rest].some((file) => file[0] === path && file[1] === version));
    const found = isSame ? await kept(cache, path) : undefined;
    if (found) return found;
  }
  return undefined;
}

async function activate() {
  for (const name of await caches.keys()) if (name.startsWith(MINE) && name !== NAME) await caches.delete(name);
  // The network is asked while the worker starts: nobody waits longer for a page because of it.
  await registration.navigationPreload?.enable();
  await clients.claim();
}

/** @type {Promise<List>|undefined} */
let known;

/** What to keep. @returns {Promise<List>} */
function listOf(cache) {
  known ??= kept(cache, LIST).then(async (found) => (found ?? (await ask(LIST))).json());
  return known;
}
