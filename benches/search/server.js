// @ts-check
// A host that compresses, speaks HTTP/2 and keeps a log, with a link in front of it that can be slow. HTTP/2, because a
// browser opens six connections to a server of HTTP/1.1 at most, and rounds would be counted that no engine asked for.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { FICHE, PEERS, mount } from "./engines.js";
import { wire } from "./wire.js";

/**
 * @typedef {{path: string, status: number, bytes: number, start: number, end: number}} Entry an answer; its bytes are those
 *   of the body on the wire, its times those of the request's arrival and of the answer's last byte
 * @typedef {{rtt: number, mbps: number}} Link each answer waits `rtt` ms, and all of them share `mbps` Mbit/s
 * @typedef {Awaited<ReturnType<typeof serve>>} Server
 */

/** Sent with everything: only an isolated page may read a clock of microseconds. */
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cache-control": "public, max-age=3600",
};

/** So long nothing must be asked for, in ms, before an answer counts as all that a query fetches. */
const QUIET = 100;

const ADAPTERS = fileURLToPath(new URL("adapters", import.meta.url));

/**
 * @param {string} folder the files of one size
 * @param {{encoding: "br"|"gzip", cache: string}} options
 */
export async function serve(folder, { encoding, cache }) {
  const mounts = [FICHE, ...PEERS].map((engine) => ({ path: mount(engine), files: join(folder, engine.files) }));
  const send = wire(encoding, cache);
  /** @type {Entry[]} */
  let log = [];
  /** @type {Link|undefined} */
  let link;
  let free = 0;
  let open = 0;
  let last = 0;

  const server = createSecureServer(certificate(cache), async (request, response) => {
    const { pathname } = new URL(request.url, "https://site");
    const own = bench(pathname);
    if (own !== undefined) {
      response.writeHead(200, { ...ISOLATED, "content-type": own.type }).end(own.body);
      return;
    }
    const start = performance.now();
    open += 1;
    const sent = find(mounts, pathname, send);
    const bytes = sent?.body.length ?? 0;
    await passes(bytes);
    if (sent) {
      const compressed = sent.encoding ? { "content-encoding": sent.encoding } : {};
      response.writeHead(200, { ...ISOLATED, "content-type": sent.type, "content-length": bytes, ...compressed });
    } else {
      response.writeHead(404, ISOLATED);
    }
    response.end(sent?.body ?? "");
    last = performance.now();
    open -= 1;
    log.push({ path: pathname, status: sent ? 200 : 404, bytes, start, end: last });
  });

  /** Waits as long as the link takes. @param {number} bytes */
  function passes(bytes) {
    if (!link) return undefined;
    const now = performance.now();
    free = Math.max(now, free) + (bytes * 8) / (link.mbps * 1000);
    return new Promise((resolve) => setTimeout(resolve, free - now + /** @type {Link} */ (link).rtt));
  }

  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `https://localhost:${address.port}`,
    /** @param {Link} [between] none for no link */
    through(between) {
      link = between;
      free = 0;
    },
    /** What was asked for since the last time, when no more comes: an engine may fetch ahead. */
    async taken() {
      while (open > 0 || performance.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, 5));
      const taken = log.sort((a, b) => a.start - b.start);
      log = [];
      return taken;
    },
    close: () => server.close(),
  };
}

/** What belongs to the bench itself, and costs nothing: an empty page per language, the adapters. @param {string} path */
function bench(path) {
  const lang = /^\/empty\.(\w+)\.html$/.exec(path)?.[1];
  if (lang) {
    const icon = '<link rel="icon" href="data:,">';
    const body = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>bench</title>${icon}</html>`;
    return { type: "text/html; charset=utf-8", body };
  }
  const adapter = /^\/adapters\/(\w+\.js)$/.exec(path)?.[1];
  return adapter ? { type: "text/javascript", body: readFileSync(join(ADAPTERS, adapter)) } : undefined;
}

/**
 * @param {{path: string, files: string}[]} mounts
 * @param {string} path
 * @param {ReturnType<typeof wire>} send
 */
function find(mounts, path, send) {
  const place = mounts.find((place) => path.startsWith(place.path));
  const inside = place && normalize(decodeURIComponent(path.slice(place.path.length)));
  if (!place || !inside || inside.startsWith("..")) return undefined;
  try {
    return send(join(place.files, inside));
  } catch {
    return undefined;
  }
}

/** Browsers speak HTTP/2 over TLS only; the certificate is nobody's, and the browser is told not to mind. @param {string} folder */
function certificate(folder) {
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
  if (!existsSync(cert)) {
    const made = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "3650"];
    execFileSync("openssl", [...made, "-subj", "/CN=localhost", "-keyout", key, "-out", cert], { stdio: "ignore" });
  }
  return { key: readFileSync(key), cert: readFileSync(cert), allowHTTP1: true };
}
