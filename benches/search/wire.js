// @ts-check
// Files as a host sends them: web types compressed at its best, all others as they are.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** The types that hosts know, and therefore compress. */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Above so many bytes brotli's best takes minutes, and gains little over its last but two. */
const LARGE = 6_000_000;

/** @typedef {{type: string, encoding?: "br"|"gzip", body: Buffer}} Sent */

/**
 * @param {"br"|"gzip"} encoding
 * @param {string} cache where compressed bodies are kept, by what they are made from
 */
export function wire(encoding, cache) {
  mkdirSync(cache, { recursive: true });
  /** @type {Map<string, Sent>} */
  const known = new Map();
  /** @param {string} file @returns {Sent} */
  return (file) => {
    const sent = known.get(file) ?? read(file, encoding, cache);
    known.set(file, sent);
    return sent;
  };
}

/** @param {string} file @param {"br"|"gzip"} encoding @param {string} cache @returns {Sent} */
function read(file, encoding, cache) {
  const raw = readFileSync(file);
  const type = TYPES[/** @type {keyof TYPES} */ (extname(file))];
  if (!type) return { type: "application/octet-stream", body: raw };
  const copy = join(cache, `${createHash("sha256").update(raw).digest("hex")}.${encoding}`);
  if (!existsSync(copy)) {
    // Under another name first: a run that is stopped here leaves no half file behind.
    writeFileSync(`${copy}.part`, compress(raw, encoding));
    renameSync(`${copy}.part`, copy);
  }
  const body = readFileSync(copy);
  return body.length < raw.length ? { type, encoding, body } : { type, body: raw };
}

/** @param {Buffer} raw @param {"br"|"gzip"} encoding */
function compress(raw, encoding) {
  if (encoding === "gzip") return gzipSync(raw, { level: 9 });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: raw.length > LARGE ? 9 : 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  };
  return brotliCompressSync(raw, { params });
}
