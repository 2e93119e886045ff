// The types that stand in the comments of what runs in browsers: an editor shows them, so they have to be true. `in-page.js` is not
// read: the builder writes half of it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const COMPILER = createRequire(import.meta.url).resolve("typescript/bin/tsc");

// What finds the same around it has a list of scripts.
for (const world of ["pages", "workers", "service-workers"]) {
  test(`the types of the scripts of ${world} are true`, () => {
    const list = fileURLToPath(new URL(`types/${world}.json`, import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, [COMPILER, "--project", list], { encoding: "utf8" });
    assert.equal(status, 0, stdout);
  });
}
