// A static host for the built site, as strict as the strictest that it may land on: it sends the headers of the built
// `_headers` file, compresses what a CDN would compress and nothing else, and knows nothing outside of its mount.
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".atom": "application/atom+xml",
  ".bin": "application/octet-stream",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".jsonld": "application/ld+json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
};

/** The types that CDNs compress by themselves. `.bin` is not among them: fiche gzips those files itself. */
const COMPRESSED = /^(text\/|image\/svg|application\/(json|wasm|xml|atom))/;

/** How hard brotli tries: at its best, as a CDN does, it takes half a second for the engine, in each process again. */
const QUALITY = { quick: 4, best: constants.BROTLI_MAX_QUALITY };

/** Compressed bodies by quality and file, for all servers of this process. */
const shrunk = new Map();

/**
 * @typedef {{path: string, status: number, bytes: number}} Entry what was answered; bytes are those of the body on the wire
 * @param {string} folder the built site
 * @param {{mount?: string, compression?: "quick" | "best"}} [options] the path under which it stands, with slashes around;
 * whether bytes are counted
 */
export async function serve(folder, { mount = "/", compression = "quick" } = {}) {
  /** @type {Entry[]} */
  const log = [];
  const rules = parse(await readFile(join(folder, "_headers"), "utf8"));

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    const path = pathname.startsWith(mount) ? `/${pathname.slice(mount.length)}` : undefined;
    const file = path === undefined ? undefined : await find(folder, path);
    if (site.refuses?.test(pathname)) {
      request.socket.destroy();
      return;
    }
    if (site.stalls?.test(pathname)) return;

    if (file === "folder") {
      response.writeHead(301, { location: `${pathname}/` }).end();
      log.push({ path: pathname, status: 301, bytes: 0 });
      return;
    }
    const status = file ? 200 : 404;
    const shown = file ?? join(folder, "404.html");
    // Outside of the mount there is another site, which has nothing of ours.
    const type = path === undefined ? TYPES[".txt"] : (TYPES[extname(shown)] ?? TYPES[".bin"]);
    let body = path === undefined ? Buffer.from("Not this site.") : await readFile(shown);
    response.setHeader("content-type", type);
    for (const [name, value] of headers(rules, path ?? "/")) {
      // Some hosts send the values of all rules that fit; a file has one type.
      if (name.toLowerCase() === "content-type") response.setHeader(name, value);
      else response.appendHeader(name, value);
    }
    if (COMPRESSED.test(type) && /\bbr\b/.test(String(request.headers["accept-encoding"]))) {
      body = compress(shown, body, QUALITY[compression]);
      response.setHeader("content-encoding", "br");
    }
    response.setHeader("content-length", body.length);
    response.writeHead(status).end(request.method === "HEAD" ? undefined : body);
    log.push({ path: pathname, status, bytes: body.length });
  });

  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  const site = {
    origin: `http://127.0.0.1:${address.port}`,
    mount,
    log,
    /** What is left without an answer, as if the network were gone. @type {RegExp|undefined} */
    refuses: undefined,
    /** What is never answered, as on a bad network. @type {RegExp|undefined} */
    stalls: undefined,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return site;
}

/** The file that stands for a path, "folder" if the slash is forgotten, undefined if there is none. */
async function find(folder, path) {
  let inside;
  try {
    inside = normalize(decodeURIComponent(path));
  } catch {
    return undefined;
  }
  if (inside.includes("..") || inside.includes("\0")) return undefined;
  const file = join(folder, inside.endsWith("/") ? `${inside}index.html` : inside);
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return "folder";
  return found?.isFile() ? file : undefined;
}

function compress(file, body, quality) {
  const key = `${quality} ${file}`;
  const known = shrunk.get(key);
  if (known?.of.equals(body)) return known.bytes;
  const bytes = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  shrunk.set(key, { of: body, bytes });
  return bytes;
}

/** Reads a `_headers` file: a line with a pattern, then its headers, indented. */
function parse(text) {
  /** @type {{pattern: string, headers: [string, string][]}[]} */
  const rules = [];
  for (const line of text.split("\n")) {
    const header = /^\s+([^:]+):\s*(.+)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1], header[2]]);
    else if (line.trim() && !line.startsWith("#")) rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules;
}

function headers(rules, path) {
  // A pattern may hold one `*`, anywhere.
  const fits = ({ pattern }) => {
    const [before, after] = pattern.split("*");
    return after === undefined ? path === pattern : path.startsWith(before) && path.slice(before.length).endsWith(after);
  };
  return rules.filter(fits).flatMap((rule) => rule.headers);
}
