// One page of every type and every style sheet, read by the Nu Html Checker, the W3C's own.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { FOLDER } from "./site.js";
import { TYPES } from "./pages.js";

const CHECKER = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
/** The checker is given files that exist: what hosts answer with at a missing address is a file of its own. */
const FILES = Object.values(TYPES)
  .flatMap((addresses) => Object.values(addresses))
  .map((address) => (address === "nl/nergens" ? "404.html" : join(address.split("?")[0], "index.html")));

/** It reads files, whose neighbours are not "self" to a policy (Chromium watches that in all other tests); and it does not
 *  know yet how CSS anchors a box to another. */
const BESIDE_THE_POINT = /Content Security Policy|Property “position-(anchor|area|try-fallbacks)” doesn't exist/;

/** @param {string[]} options @param {string[]} files */
async function faults(options, files) {
  const java = process.env.JAVA ?? "java";
  // Its grammar is deep; and the quick compiler alone starts soonest.
  const args = ["-Xss4m", "-XX:TieredStopAtLevel=1", "-jar", CHECKER, "--exit-zero-always", "--format", "json", "--stdout", ...options];
  const { stdout } = await promisify(execFile)(java, [...args, ...files], { maxBuffer: 64 * 1024 * 1024 });
  /** @type {{type: string, url?: string, lastLine?: number, message: string, extract?: string}[]} */
  const messages = JSON.parse(stdout).messages;
  return messages
    .filter(({ message }) => !BESIDE_THE_POINT.test(message))
    .map(({ url, lastLine, message, extract }) => `${url?.slice(url.indexOf(FOLDER) + FOLDER.length)}:${lastLine} ${message} ${extract?.trim() ?? ""}`);
}

test("every type of page is valid HTML", async () => {
  const files = [...new Set(FILES)].map((file) => join(FOLDER, file));
  assert.ok(files.length > 20, `${files.length} pages`);
  assert.deepEqual(await faults([], files), []);
});

test("every style sheet is valid CSS", async () => {
  const sheets = readdirSync(join(FOLDER, "_")).filter((name) => name.endsWith(".css"));
  assert.ok(sheets.length > 0);
  assert.deepEqual(await faults(["--css"], sheets.map((name) => join(FOLDER, "_", name))), []);
});
